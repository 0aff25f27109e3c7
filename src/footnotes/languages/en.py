"""English."""

from footnotes.languages.language import Language, words

EN = Language(
    code="en",
    name="English",
    frequent=words(
        "the of and to in that was for with his on by is from as at which not but have were they this are be or had an"
    ),
)
