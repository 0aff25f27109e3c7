"""German."""

from footnotes.languages.language import Language

DE = Language(
    code="de",
    name="German",
    frequent=frozenset(
        ["der", "die", "und", "das", "ist", "nicht", "von", "mit", "den", "dem", "ein", "eine", "zu", "im", "auf", "sich", "des", "auch", "für", "als", "werden", "wird", "bei", "oder", "sind", "war", "wie", "aus", "nach"]
    ),
)
