"""Spanish."""

from footnotes.languages.language import Language, words

ES = Language(
    code="es",
    name="Spanish",
    frequent=words(
        "el los las que en del una por con para su como más este esta son fue pero sus entre desde también ha "
        "sobre al se lo"
    ),
    note_headings=words(
        "notas, nota, notas al pie, notas a pie de página, notas al pie de página, notas finales, "
        "referencias, referencia, notas y referencias, referencias y notas, bibliografía, fuentes, fuente, "
        "obras citadas, referencias bibliográficas, bibliografía citada, citas, notas de pie de página, "
        "fuentes y notas, lista de referencias"
    ),
    furniture=words(
        "compartir, imprimir, comentarios, deja un comentario, dejar un comentario, artículos relacionados, "
        "entradas relacionadas, también te puede interesar, inicio, contacto, menú, buscar, aviso legal, "
        "iniciar sesión, suscríbete, anterior, siguiente, volver arriba, publicidad, leer más, seguir "
        "leyendo, compartir esto"
    ),
)
