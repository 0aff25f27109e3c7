"""Spanish."""

from footnotes.languages.language import Language, words

ES = Language(
    code="es",
    name="Spanish",
    frequent=words(
        "el los las que en del una por con para su como más este esta son fue pero sus entre desde también ha "
        "sobre al se lo"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "notas, nota, notas de pie, notas al pie, notas a pie de página, notas al pie de página, notas finales, "
        "referencias, referencia, notas y referencias, referencias y notas, bibliografía, fuentes, fuente, "
        "obras citadas, referencias bibliográficas, bibliografía citada, citas, notas de pie de página, "
        "fuentes y notas, lista de referencias"
    ),
    furniture=words(
        "ir al contenido, saltar al contenido, ir al contenido principal, "
        "compartir, imprimir, comentarios, deja un comentario, dejar un comentario, artículos relacionados, "
        "entradas relacionadas, también te puede interesar, inicio, contacto, menú, buscar, aviso legal, "
        "iniciar sesión, crear cuenta, mi cuenta, registrarse, suscribirse, suscríbete, anterior, siguiente, "
        "volver arriba, publicidad, leer más, seguir "
        "leyendo, compartir esto"
    ),
    reporting=words(
        "habló habla hablaba dijo dice decía declaró declara explicó explica afirmó afirma escribió escribe añadió "
        "añade agregó agrega preguntó pregunta respondió responde señaló señala aseguró asegura comentó comenta "
        "indicó indica sostuvo sostiene manifestó manifiesta denunció denuncia advirtió advierte anunció anuncia "
        "recordó recuerda admitió admite concluyó concluye insistió insiste criticó critica llamó llama calificó "
        "califica describió describe reconoció reconoce contó cuenta exclamó murmuró gritó apuntó subrayó subraya "
        "destacó destaca precisó relató dicho declarado explicado afirmado asegurado señalado escrito añadido agregado "
        "calificado denunciado advertido anunciado recordado admitido insistido criticado descrito reconocido "
        "susurra susurró grita exclama murmura replicó replica contestó contesta interrumpió interrumpe repitió "
        "repite bromeó bromea suspiró sonrió ríe rió confesó confiesa pide pidió ordenó lamenta lamentó protestó "
        "protesta digo dije pregunté contesté respondí"
    ),
    attributing=words("según, de acuerdo con, en palabras de, a juicio de"),
    announcing=words(
        "versos verso estrofa poema inscripción telegrama carta palabras reza rezaba leído cito citar citemos"
    ),
    pronouns=words("él ella ellos ellas quien"),
    offices=words(
        "señor señora don doña sr sra dr dra profesor profesora presidente presidenta ministro ministra "
        "alcalde alcaldesa general obispo papa portavoz director directora senador senadora diputado diputada "
        "juez jueza"
    ),
    ibid=words("ibíd, ibídem, ibid, ibidem, íd, ídem, id, idem"),
    op_cit=words("op. cit, ob. cit, art. cit, loc. cit, obra citada"),
    again=words("ya citado, ya citada, antes citado, antes citada, como arriba, de nuevo"),
    pointers=words("nota, notas, n"),
    lead_ins=words("véase, ver, cf, cfr, vid, véase también, citado en, citado por"),
    remarks=words(
        "énfasis añadido, énfasis mío, cursivas mías, la cursiva es mía, traducción propia, traducción del autor "
    ),
    locators=words("p, pp, pág, págs, página, páginas, cap, t, vol, ss"),
    texts=words(
        "sermón discurso informe testimonio diario pasaje palabras términos respuesta declaración relato artículo acta "
        "fragmento cinta instrucciones cláusula reglamento ordenanza decreto contrato tratado ley preámbulo testamento "
        "documento verso versos fuente"
    ),
    counting=words(
        "siguiente siguientes razones pasos preguntas puntos ejemplos dos tres cuatro cinco varios varias tipos partes "
        "problema resultado regla"
    ),
    first_person=words("yo mi mis me mí"),
    related=words(
        "noticias relacionadas, te puede interesar, lea también, lee también, artículos relacionados, más leídas, más "
        "noticias, también te puede interesar, entradas recientes, relacionado"
    ),
    reads=words("lee leía reza rezaba citado citada"),
)
