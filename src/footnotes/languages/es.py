"""Spanish."""

from footnotes.languages.language import Language, words

ES = Language(
    code="es",
    name="Spanish",
    frequent=words(
        "el los las que en del una por con para su como más este esta son fue pero sus entre desde también ha "
        "sobre al se lo"
    ),
)
