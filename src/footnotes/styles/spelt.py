"""Markers that say what they are, and markers between slashes: `(note 1)`, `(see notes 1 and 2)`, `(Anm. 5, 6)`, `/4, 5/`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footnotes.patterns import compile_later
from footnotes.styles.labels import Family, plain_digits
from footnotes.styles.style import Proposal, Style, closes_number

__all__ = ["NOTE_WORD", "NOTE_WORDS", "SLASH"]

NOTE_WORDS = (
    "note",
    "notes",
    "footnote",
    "footnotes",
    "endnote",
    "endnotes",
    "fn",
    "n",
    "nn",
    "ref",
    "refs",
    "anm",
    "anmerkung",
    "anmerkungen",
    "fußnote",
    "fußnoten",
    "nota",
    "notas",
    "noot",
    "noten",
    "voetnoot",
    "not",
    "przyp",
    "przypis",
    "прим",
    "примечание",
    "сноска",
)
"""Words before the number of a note, in lower case; a full stop may follow."""

_LEADS = r"(?:see|siehe|s\.|vgl\.|voir|cf\.|véase|ver|vedi|veja|zie|se|zob\.|см\.)\s"
_NUMBERS = r"\d{1,3}(?:\s?(?:[,;–-]|and|und|et|y|e|en|och|i|и|&)\s?\d{1,3}){0,8}"
_IN_WORDS = compile_later(rf"\((?:{_LEADS})?(?:{'|'.join(NOTE_WORDS)})\.?\s?({_NUMBERS})\)", re.I)
_IN_SLASHES = compile_later(rf"/(?<![\w/:.]/)({_NUMBERS})/(?![\w/])")
_RANGE = compile_later(r"(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))?")
_LONGEST_RANGE = 20


def _labels(numbers: str) -> tuple[str, ...]:
    """The labels of a list of numbers, ranges expanded; none where a range goes backwards or far."""
    labels: list[str] = []
    for first, last in _RANGE.findall(numbers):
        low, high = int(first), int(last or first)
        if not low <= high < low + _LONGEST_RANGE:
            return ()
        labels.extend(str(n) for n in range(low, high + 1))
    return tuple(map(plain_digits, labels))


def _propose(pattern: re.Pattern[str], style: str, text: str) -> Iterator[Proposal]:
    for found in pattern.finditer(text):
        labels = _labels(found[1])
        if labels:
            yield Proposal(found.start(), found.end(), labels, Family.NUMBER, style)


def _propose_words(text: str) -> Iterator[Proposal]:
    return _propose(_IN_WORDS, "note-word", text)


def _propose_slashes(text: str) -> Iterator[Proposal]:
    return _propose(_IN_SLASHES, "slash", text)


NOTE_WORD = Style("note-word", ("(",), _propose_words, needs=closes_number)
SLASH = Style("slash", ("/",), _propose_slashes)
