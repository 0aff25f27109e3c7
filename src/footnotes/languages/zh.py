"""Chinese."""

from footnotes.languages.language import Language

ZH = Language(
    code="zh",
    name="Chinese",
)
