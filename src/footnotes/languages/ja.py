"""Japanese."""

from footnotes.languages.language import Language

JA = Language(
    code="ja",
    name="Japanese",
)
