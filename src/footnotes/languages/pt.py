"""Portuguese."""

from footnotes.languages.language import Language, words

PT = Language(
    code="pt",
    name="Portuguese",
    frequent=words(
        "que não uma os para com dos das mais como foi ao ser são pelo pela ou seu sua também nos em do da à já entre"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "notas, nota, notas de rodapé, notas finais, referências, referência, notas e referências, "
        "referências e notas, bibliografia, fontes, fonte, obras citadas, referências bibliográficas, "
        "citações"
    ),
    furniture=words(
        "ir para o conteúdo, pular para o conteúdo, "
        "compartilhar, partilhar, imprimir, comentários, deixe um comentário, artigos relacionados, leia "
        "também, início, contato, contacto, menu, buscar, entrar, assine, assinar, cadastre-se, minha conta, anterior, "
        "próximo, voltar ao topo, "
        "publicidade, leia mais"
    ),
    reporting=words(
        "falou avisou avisa continuou disse diz afirmou afirma explicou explica escreveu escreve acrescentou acrescenta "
        "perguntou respondeu declarou declara comentou contou observou lembrou chamou concluiu garantiu ressaltou "
        "pergunta responde exclamou exclama murmurou sussurrou gritou insistiu insiste replicou interrompeu "
        "repetiu brincou suspirou sorriu confessou pediu ordenou protestou lamentou admitiu admite digo perguntei "
        "respondi conta"
    ),
    attributing=words("segundo, de acordo com, nas palavras de"),
    announcing=words("versos estrofe poema inscrição telegrama carta palavras lia-se cito citar"),
    pronouns=words("ele ela eles elas"),
    offices=words("senhor senhora dom dona doutor professor presidente ministro prefeito general bispo papa"),
    ibid=words("ibid, ibidem, ib, id, idem"),
    op_cit=words("op. cit, ob. cit, loc. cit"),
    again=words("já citado, já citada, acima citado, como acima"),
    pointers=words("nota, notas, n"),
    lead_ins=words("ver, veja, cf, cfr, apud, vide"),
    remarks=words(
        "grifo nosso, grifos nossos, grifo meu, ênfase acrescentada, tradução nossa, tradução livre, tradução do autor "
    ),
    locators=words("p, pp, pág, págs, cap, vol, t"),
    texts=words(
        "sermão discurso relatório testemunho diário passagem palavras termos resposta declaração relato artigo ata "
        "trecho instruções cláusula regulamento portaria decreto contrato tratado lei preâmbulo testamento documento "
        "verso versos fonte"
    ),
    counting=words(
        "seguinte seguintes razões passos perguntas pontos exemplos dois duas três quatro cinco vários várias tipos "
        "partes problema resultado regra"
    ),
    first_person=words("eu meu minha meus minhas"),
    related=words(
        "leia também, leia mais, artigos relacionados, notícias relacionadas, mais lidas, veja também, relacionados, "
        "posts recentes"
    ),
    reads=words("lê lia ler citado citada"),
)
