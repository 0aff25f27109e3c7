"""Hebrew."""

from footnotes.languages.language import Language

HE = Language(
    code="he",
    name="Hebrew",
    frequent=frozenset(["של", "את", "על", "לא", "הוא", "עם", "גם", "כי", "זה", "או", "היא", "אל", "כל", "אך", "יותר", "כמו", "בין", "אשר", "היה", "אם"]),
)
