"""Markers in brackets: `[1]`, `[1, 3–5]`, `[1]–[3]`, `[3, p. 12]`, `[note 1]`, `[^id]`, `[1]_`, `【1】`, `(1)`, `{1}`, `注1`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footnotes.styles.labels import MAX_RANGE, Family, plain_digits, read_content
from footnotes.styles.style import Proposal, Style, Trust

__all__ = ["BRACE", "BRACKET", "LENTICULAR", "NOTE_SIGN", "PAREN", "propose_brackets"]

# Bounded and without its own opener inside, so that a run of openers costs linear time.
_BRACKET = re.compile(r"\[([^\[\]]{1,60})\]_?")
_FAR = 3
_BETWEEN = re.compile(r"\s?[–—‒−-]\s?")
_PAREN = re.compile(r"\((\d{1,4})\)")
_BRACE = re.compile(r"(?<![_^\\{}])\{(\d{1,3})\}(?![}\w])")
_LENTICULAR = re.compile(r"[【〔［](?:注|註|脚注)?\s?([0-9０-９]{1,3})[】〕］]")


def propose_brackets(text: str) -> Iterator[Proposal]:
    """All pairs of square brackets that hold labels. Of `[1]–[3]` the second also cites what lies between: 2 and 3."""
    before: Proposal | None = None
    for found in _BRACKET.finditer(text):
        labels, family, locator, _ = read_content(found[1])
        if family is None:
            continue
        start, end = found.span()
        if text[end - 1] == "_" and (text[end : end + 1].isalnum() or text.startswith("_", end)):
            end -= 1
        if locator is not None:
            locator = start + 1 + locator[0], start + 1 + locator[1]
        if before is not None and 0 < start - before.end <= _FAR and family is Family.NUMBER:
            labels = _carried_on(text, before, start, labels)
        before = Proposal(start, end, labels, family, "bracket", locator)
        yield before


def _carried_on(text: str, first: Proposal, start: int, labels: tuple[str, ...]) -> tuple[str, ...]:
    """The labels of the second of `[1]–[3]`, where that is a short range of numbers."""
    if first.family is not Family.NUMBER or len(labels) != 1 or not _BETWEEN.fullmatch(text, first.end, start):
        return labels
    low, high = int(first.labels[-1]), int(labels[0])
    return tuple(str(n) for n in range(low + 1, high + 1)) if low < high < low + MAX_RANGE else labels


def _numbers(pattern: re.Pattern[str], style: str, text: str) -> Iterator[Proposal]:
    for found in pattern.finditer(text):
        yield Proposal(found.start(), found.end(), (plain_digits(found[1]),), Family.NUMBER, style)


_SPELT = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|hundred|"
    r"ein|eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|"
    r"uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|"
    r"um|uma|dois|duas|três|quatro|sete|oito|dez|twee|drie|vijf|zes|zeven|negen|tien)\s$",
    re.I,
)
"""A number in words, before the same in figures: `seven (7)`."""


def _propose_parens(text: str) -> Iterator[Proposal]:
    for proposal in _numbers(_PAREN, "paren", text):
        if _SPELT.search(text, max(0, proposal.start - 10), proposal.start) is None and not _enumerates(text, proposal):
            yield proposal


_ANNOUNCES = re.compile(r"(?::\s?|;\s|\b(?:and|or|und|oder|et|ou|y|o|e)\s)$")
_GOES_ON = re.compile(r"\s?[^\W\d_A-ZÀ-ÖØ-Þ]")


def _enumerates(text: str, proposal: Proposal) -> bool:
    """Whether a number opens an item within a sentence: `that: (1) the boats sank; and (2) nobody saw it`."""
    return (
        _ANNOUNCES.search(text, max(0, proposal.start - 6), proposal.start) is not None
        and _GOES_ON.match(text, proposal.end) is not None
    )


def _propose_braces(text: str) -> Iterator[Proposal]:
    return _numbers(_BRACE, "brace", text)


_NOTE_SIGN = re.compile(r"[（(]?(?:注|註|※)\s?([0-9０-９]{1,3})[）)]?(?![0-9０-９])")


def _propose_note_signs(text: str) -> Iterator[Proposal]:
    return _numbers(_NOTE_SIGN, "note-sign", text)


def _propose_lenticular(text: str) -> Iterator[Proposal]:
    return _numbers(_LENTICULAR, "lenticular", text)


BRACKET = Style("bracket", ("[",), propose_brackets, Trust.ALONE)
PAREN = Style("paren", ("(",), _propose_parens)
NOTE_SIGN = Style("note-sign", ("注", "註", "※"), _propose_note_signs)
BRACE = Style("brace", ("{",), _propose_braces)
LENTICULAR = Style("lenticular", ("【", "〔", "［"), _propose_lenticular, Trust.ALONE)
