"""Italian."""

from footnotes.languages.language import Language, words

IT = Language(
    code="it",
    name="Italian",
    frequent=words(
        "il di che della per con non una dei sono del nel le gli alla è più come anche dal delle si ma questo "
        "questa loro"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "note, nota, note a piè di pagina, note finali, riferimenti, riferimenti bibliografici, bibliografia, "
        "fonti, fonte, note e riferimenti, opere citate, note bibliografiche, note e bibliografia, citazioni"
    ),
    furniture=words(
        "vai al contenuto, salta al contenuto, "
        "condividi, stampa, commenti, lascia un commento, articoli correlati, potrebbe interessarti, home "
        "page, contatti, menu, cerca, accedi, iscriviti, registrati, abbonati, precedente, successivo, torna su, "
        "pubblicità, leggi "
        "tutto, leggi anche"
    ),
    reporting=words(
        "parlò parla disse dice ha detto dichiarò dichiara spiegò spiega affermò afferma scrisse scrive aggiunse "
        "aggiunge chiese chiede rispose risponde osservò osserva sostenne sostiene ricordò ricorda annunciò "
        "annuncia concluse conclude definì definisce chiamò chiama raccontò racconta commentò commenta "
        "domandò domanda esclamò esclama mormorò sussurrò gridò insistette insiste replicò ribatté ribatte "
        "interruppe ripeté sospirò sorrise confessò confessa ordinò protestò ammise ammette dico dissi chiesi "
        "risposi"
    ),
    attributing=words("secondo, nelle parole di, a detta di"),
    announcing=words("versi strofa poesia iscrizione telegramma lettera parole recita recitava letto cito citare"),
    pronouns=words("egli lui lei ella loro"),
    offices=words(
        "signor signora dottor professore presidente ministro sindaco generale vescovo papa direttore giudice"
    ),
    ibid=words("ibid, ibidem, ivi, id, idem"),
    op_cit=words("op. cit, cit, loc. cit, art. cit"),
    again=words("come sopra, già citato, già citata, ancora"),
    pointers=words("nota, note, n"),
    lead_ins=words("vedi, v, cfr, si veda, cit. in, citato in"),
    remarks=words(
        "corsivo mio, corsivo nostro, corsivo aggiunto, enfasi aggiunta, traduzione mia, traduzione dell autore "
    ),
    locators=words("p, pp, pag, pagg, cap, vol, t, ss"),
    texts=words(
        "predica discorso relazione testimonianza deposizione diario passo brano parole termini risposta dichiarazione "
        "racconto articolo verbale foglio istruzioni clausola regolamento ordinanza decreto contratto trattato legge "
        "preambolo testamento documento verso versi fonte"
    ),
    counting=words(
        "seguente seguenti ragioni passi domande punti esempi due tre quattro cinque vari varie tipi parti problema "
        "risultato regola"
    ),
    first_person=words("io mio mia miei mie mi"),
    related=words(
        "leggi anche, articoli correlati, potrebbe interessarti, potrebbero interessarti, i più letti, vedi anche su "
        "questo sito, ultime notizie"
    ),
    reads=words("legge leggeva leggere citato citata"),
)
