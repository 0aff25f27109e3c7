"""Portuguese."""

from footnotes.languages.language import Language, words

PT = Language(
    code="pt",
    name="Portuguese",
    frequent=words(
        "que não uma os para com dos das mais como foi ao ser são pelo pela ou seu sua também nos em do da à já entre"
    ),
)
