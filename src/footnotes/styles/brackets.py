"""Markers in brackets: `[1]`, `[1, 3–5]`, `[1]–[3]`, `[3, p. 12]`, `[note 1]`, `[^id]`, `(1, 2)`, `{1}`, `（1）`,
and two that are half in brackets or not at all: `word 1)`, `注1`; also `[1]_`, `【1】`.

What most likely is something else is proposed with its doubt: `section 9(1)`, `1[7]43`, and the items of a sentence,
`weil (1) die Leitung führe, (2) die Gemeinde …`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from footnotes.patterns import compile_later
from footnotes.styles.labels import MAX_RANGE, Family, is_cross, plain_digits, read_content
from footnotes.styles.style import Proposal, Style, Trust, closes_number

__all__ = ["BRACE", "BRACKET", "HALF_BRACKET", "LENTICULAR", "NOTE_SIGN", "PAREN", "WIDE_PAREN", "propose_brackets"]

# Bounded and without its own opener inside, so that a run of openers costs linear time.
_BRACKET = compile_later(r"\[([^\[\]]{1,60})\]_?")
_FAR = 3
_APART = frozenset(' \n.,;:!?)”"’»')
_BETWEEN = compile_later(r"\s?[–—‒−-]\s?")
_PAREN = compile_later(r"\((\d{1,4}|\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){1,9})\)")
_BRACE = compile_later(r"(?<![_^\\{}])\{(\d{1,3})\}(?![}\w])")
_LENTICULAR = compile_later(r"[【〔［](?:注|註|脚注)?\s?([0-9０-９]{1,3})[】〕］]")


def propose_brackets(text: str) -> Iterator[Proposal]:
    """All pairs of square brackets that hold labels. Of `[1]–[3]` the second also cites what lies between: 2 and 3.

    Those that number the items of a sentence are doubtful: `three rules: [1] go and look; [2] ask; [3] stop`.
    """
    found = list(_all_brackets(text))
    if any(p.labels == ("1",) and p.family is Family.NUMBER and _enumerates(text, p) for p in found):
        items = _announced(text, [p for p in found if p.family is Family.NUMBER])
        if len(items) > 1:
            return iter([p._replace(doubt="item") if p.start in items else p for p in found])
    return iter(found)


def _all_brackets(text: str) -> Iterator[Proposal]:
    before: Proposal | None = None
    for found in _BRACKET.finditer(text):
        labels, family, locator, _ = read_content(found[1])
        if family is None or is_cross(text, found[1]):
            continue
        start, end = found.span()
        if text[end - 1] == "_" and (text[end : end + 1].isalnum() or text.startswith("_", end)):
            end -= 1
        if locator is not None:
            locator = start + 1 + locator[0], start + 1 + locator[1]
        doubt = _bracket_doubt(text, start, end) if family is Family.NUMBER else ""
        if before is not None and 0 < start - before.end <= _FAR and family is Family.NUMBER:
            labels = _carried_on(text, before, start, labels)
        before = Proposal(start, end, labels, family, "bracket", locator, doubt)
        yield before


def _bracket_doubt(text: str, start: int, end: int) -> str:
    """Square brackets within a word or a number are an editor's."""
    before = text[start - 1 : start]
    if before in _APART:
        return ""  # most markers
    after = text[end : end + 1]
    within = (before.isdigit() and after.isdigit()) or (before.islower() and after.islower())
    return "editorial" if within else ""


def _carried_on(text: str, first: Proposal, start: int, labels: tuple[str, ...]) -> tuple[str, ...]:
    """The labels of the second of `[1]–[3]`, where that is a short range of numbers."""
    if first.family is not Family.NUMBER or len(labels) != 1 or not _BETWEEN.fullmatch(text, first.end, start):
        return labels
    low, high = int(first.labels[-1]), int(labels[0])
    return tuple(str(n) for n in range(low + 1, high + 1)) if low < high < low + MAX_RANGE else labels


def _numbers(pattern: re.Pattern[str], style: str, text: str) -> Iterator[Proposal]:
    for found in pattern.finditer(text):
        yield Proposal(found.start(), found.end(), (plain_digits(found[found.lastindex or 1]),), Family.NUMBER, style)


_SPELT_OUT: dict[str, int] = {
    word: value
    for value, words in enumerate(
        (
            "one ein eine einem einen einer un une uno una um uma",
            "two zwei deux dos due dois duas twee",
            "three drei trois tres tre três drie",
            "four vier quatre cuatro quattro quatro",
            "five fünf cinq cinco cinque vijf",
            "six sechs seis sei zes",
            "seven sieben sept siete sette sete zeven",
            "eight acht huit ocho otto oito",
            "nine neun neuf nueve nove negen",
            "ten zehn dix diez dieci dez tien",
            "eleven elf onze once undici",
            "twelve zwölf douze doce dodici doze twaalf",
        ),
        start=1,
    )
    for word in words.split()
} | {"fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90, "hundred": 100}
_SPELT = compile_later(rf"\b(?:{'|'.join(_SPELT_OUT)})\s$", re.I)
"""A number in words, before the same in figures: `seven (7)`."""


def _repeats_words(text: str, start: int, label: str) -> bool:
    """Whether figures say what the word before them says: `seven (7)`, `twenty-five (25)`; not `as many as two (5)`."""
    found = _SPELT.search(text, max(0, start - 10), start)
    if found is None:
        return False
    value, number = _SPELT_OUT[found[0].strip().lower()], int(label)
    return value == number or value > 15 or (number > 20 and number % 10 == value % 10)


def _propose_parens(text: str) -> Iterator[Proposal]:
    found = list(_all_parens(text))
    announced = _announced(text, found)
    items = _items(text, found, announced) | _points(text, found) if len(found) > 1 else frozenset[int]()
    for proposal in found:
        if proposal.start in announced:
            continue
        doubt = "item" if proposal.start in items else _paren_doubt(text, proposal)
        yield proposal._replace(doubt=doubt) if doubt else proposal


def _announced(text: str, proposals: list[Proposal]) -> frozenset[int]:
    """Those that a colon, a semicolon or "and" announces as items: from 1 on, each not far from the one before.

    A marker may follow a semicolon, too: `its destroyer; (16) which suggests …`.
    """
    announced: list[int] = []
    last: Proposal | None = None  # the item before
    for here in proposals:
        label, goes_on = here.labels[0], _enumerates(text, here)
        if label == "1":
            last = here if goes_on or _opens_items(text, here) else None
        elif last is not None and label == str(int(last.labels[0]) + 1) and here.start - last.end <= 2 * _LONGEST_ITEM:
            last = here
        else:
            continue
        if goes_on:
            announced.append(here.start)
    return frozenset(announced)


def _opens_items(text: str, proposal: Proposal) -> bool:
    """Whether a number may be that of the first of several items: a word before it, and the sentence goes on."""
    start = proposal.start
    return (
        _GOES_ON_AFTER.match(text, proposal.end) is not None
        and _FIRST_ITEM.search(text, max(0, start - 3), start) is not None
    )


def _all_parens(text: str) -> Iterator[Proposal]:
    """Numbers in round brackets, one or several, but for those that repeat a number in words: `seven (7)`."""
    for found in _PAREN.finditer(text):
        start, end = found.span()
        inside = found[1]
        labels = (plain_digits(inside),) if inside.isdecimal() else read_content(inside).labels
        if labels and not _repeats_words(text, start, labels[0]):
            yield Proposal(start, end, labels, Family.NUMBER, "paren")


_NUMBER_BEFORE = compile_later(r"(?<![\d.,])(\d{1,4})\s$")
_SUBDIVIDED = compile_later(r"(?:\d|\d[a-zA-Z]|\d\(\w{1,3}\))$")


def _paren_doubt(text: str, proposal: Proposal) -> str:
    """Brackets may divide what a number before them names: `section 9(1)`, `s. 14A(2)`, `12(3)`; or be a pair: `(1, 2)`."""
    start = proposal.start
    if _SUBDIVIDED.search(text, max(0, start - 6), start) is not None:
        return "subdivision"
    if len(proposal.labels) == 1:
        return ""
    middle = _NUMBER_BEFORE.search(text, max(0, start - 6), start)
    within = middle is not None and int(proposal.labels[0]) <= int(middle[1]) <= int(proposal.labels[-1])
    return "range" if within else "several"  # of a table: `3 (2–5)`


_FIRST_ITEM = compile_later(r"\w\s$")
_NEXT_ITEM = compile_later(
    r"(?:[,;]\s|\s(?:and|or|und|oder|sowie|et|ou|y|o|e|u|i|и|или|та|або|en|of|og|och|eller|lub|oraz|ve|veya)\s)$", re.I
)
_SENTENCE_END = compile_later(r"[.?!…][”\"»’)]*\s+[^\W\d_a-zß-öø-ÿ]|\n[ \t\r]*\n")
_GOES_ON_AFTER = compile_later(r"\s[^\W\d_]")
_LONGEST_ITEM = 300


def _items(text: str, proposals: list[Proposal], announced: frozenset[int] = frozenset()) -> frozenset[int]:
    """Where numbers open the items of one sentence, from 1 on, each but the first after a comma or "and".

    `announced` are those that a colon or "and" announces; the first may be one.
    A marker that stands after a comma closes its clause; the first item does not: `we need (1) a boat, (2) a reason and (3) …`.
    """
    items: list[int] = []
    row: list[Proposal] = []
    for here in proposals:
        start = here.start
        opens = len(here.labels) == 1 and _GOES_ON_AFTER.match(text, here.end) is not None
        if (
            opens
            and row
            and here.labels[0] == str(len(row) + 1)
            and start - row[-1].end <= _LONGEST_ITEM
            and _NEXT_ITEM.search(text, max(0, start - 8), start) is not None
            and _SENTENCE_END.search(text, row[-1].end, start) is None
        ):
            row.append(here)
            continue
        if len(row) > 1:
            items.extend(p.start for p in row)
        first = opens and here.labels[0] == "1" and (start in announced or _opens_items(text, here))
        row = [here] if first else []
    if len(row) > 1:
        items.extend(p.start for p in row)
    return frozenset(items)


def _points(text: str, proposals: list[Proposal]) -> frozenset[int]:
    """Three numbers and more from 1 on, close to one another in one paragraph: `(1) There is the fact. (2) There is …`.

    They are points where the text has cited 1 before.
    """
    points: list[int] = []
    begun = False
    row: list[Proposal] = []
    for here in [*proposals, None]:
        if (
            here is not None
            and row
            and here.labels == (str(len(row) + 1),)
            and here.start - row[-1].end <= _NEAR_POINT
            and text.find("\n\n", row[-1].end, here.start) < 0
        ):
            row.append(here)
            continue
        if len(row) >= _FEWEST_POINTS and begun:
            points.extend(p.start for p in row)
        begun = begun or bool(row)
        row = [here] if here is not None and here.labels == ("1",) else []
    return frozenset(points)


_NEAR_POINT = 150
_FEWEST_POINTS = 3
_ANNOUNCES = compile_later(r"(?::\s?|;\s|\b(?:and|or|und|oder|et|ou|y|o|e)\s)$")
_GOES_ON = compile_later(r"\s?[^\W\d_A-ZÀ-ÖØ-Þ]")


def _enumerates(text: str, proposal: Proposal) -> bool:
    """Whether a number opens an item within a sentence: `that: (1) the boats sank; and (2) nobody saw it`."""
    return (
        _ANNOUNCES.search(text, max(0, proposal.start - 6), proposal.start) is not None
        and _GOES_ON.match(text, proposal.end) is not None
    )


def _propose_braces(text: str) -> Iterator[Proposal]:
    return _numbers(_BRACE, "brace", text)


_NOTE_SIGN = compile_later(
    r"[（(](?:注|註|※)\s?([0-9０-９]{1,3})[）)]|(?<![（(])(?:注|註|※)\s?([0-9０-９]{1,3})(?![0-9０-９])"
)
_WIDE_PAREN = compile_later(r"（([0-9０-９]{1,3})）")


def _propose_note_signs(text: str) -> Iterator[Proposal]:
    return _numbers(_NOTE_SIGN, "note-sign", text)


def _propose_wide_parens(text: str) -> Iterator[Proposal]:
    return _numbers(_WIDE_PAREN, "wide-paren", text)


def _propose_lenticular(text: str) -> Iterator[Proposal]:
    return _numbers(_LENTICULAR, "lenticular", text)


_HALF = compile_later(
    r"\)(?:(?<=[\w.,;:!?…”“\"'’»›] (\d)\))|(?<=[\w.,;:!?…”“\"'’»›] (\d\d)\))"
    r"|(?<=[^\W\d_](\d)\))|(?<=[^\W\d_](\d\d)\))|(?<=[.,;:!?…”“\"'’»›)](\d)\))|(?<=[.,;:!?…”“\"'’»›)](\d\d)\)))"
    r"(?=[\s.,;:!?]|\d{1,2}\)|$)"
)
_FARTHEST_OPEN = 80


def _propose_halves(text: str) -> Iterator[Proposal]:
    """`abgenommen 1).`: a number before a bracket that nothing opens, as typewriters set it."""
    found: list[Proposal] = []
    for closing in _HALF.finditer(text):
        label = next(filter(None, closing.groups()))
        start = closing.start() - len(label)
        low = max(0, start - _FARTHEST_OPEN)
        if text.rfind("(", low, start) <= text.rfind(")", low, start):
            found.append(Proposal(start, closing.end(), (plain_digits(label),), Family.NUMBER, "half-bracket"))
    items = _items(text, found) if len(found) > 1 else ()
    for proposal in found:
        yield proposal._replace(doubt="item") if proposal.start in items else proposal


BRACKET = Style("bracket", ("[",), propose_brackets, Trust.ALONE)
PAREN = Style("paren", ("(",), _propose_parens, needs=closes_number)
NOTE_SIGN = Style("note-sign", ("注", "註", "※"), _propose_note_signs)
WIDE_PAREN = Style("wide-paren", ("（",), _propose_wide_parens)
HALF_BRACKET = Style("half-bracket", (")",), _propose_halves, needs=closes_number)
BRACE = Style("brace", ("{",), _propose_braces)
LENTICULAR = Style("lenticular", ("【", "〔", "［"), _propose_lenticular, Trust.ALONE)
