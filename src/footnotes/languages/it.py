"""Italian."""

from footnotes.languages.language import Language, words

IT = Language(
    code="it",
    name="Italian",
    frequent=words(
        "il di che della per con non una dei sono del nel le gli alla è più come anche dal delle si ma questo "
        "questa loro"
    ),
)
