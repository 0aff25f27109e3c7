"""Lists: openers and proposed markers → the lists of entries.

A numbered line is an entry only in company. A run of openers (see `runs`) is a list where enough speaks for it: its heading,
its notation, its place, and the markers before it that cite its labels. `[1] Smith` after a text that says `[1]` is an entry;
`1. Boil the water` in the middle of a text that cites nothing is not. What looked like an entry and was refused is told
to the marker stage as a near miss.

The kind of list also says which marker styles to believe: `(1)` or a digit glued to a word is a marker only where an
accepted list bears its label.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

from footnotes.model import NoteList
from footnotes.source import Source
from footnotes.stages.bibliographies import Bibliography, find_bibliography
from footnotes.stages.entries import build_list, set_scopes
from footnotes.stages.headings import is_notes_heading
from footnotes.stages.lines import Lines
from footnotes.stages.openers import Opener, find_openers
from footnotes.stages.proposals import Proposals
from footnotes.stages.runs import STRONG, find_runs, is_adjacent
from footnotes.stages.unlabelled import find_unlabelled
from footnotes.styles import Family

__all__ = ["Reading", "read_lists"]

_TAIL = 0.25
_LAST_ENTRY = 1500
_SHORT_TEXT = 2000
"""A list whose last entry begins in the last quarter of the text, or 1,500 characters, stands at its end."""
_COPIED = 10
"""So many characters after a label tell whether an item is the same."""
_TRY_ORDER = frozenset({"space", "glued", "alone", "dot", "right", "paren", "superscript", "colon"})


_OWN_STYLE = {
    "bracket": "bracket",
    "bracket-stop": "bracket",
    "definition": "bracket",
    "superscript": "superscript",
    "paren": "paren",
    "symbol": "symbol",
    "caret": "caret",
}
"""The marker style in which a list of a notation is most often cited; another is believed only where it is not used."""


class Reading(NamedTuple):
    """What the list stage found: the lists, the marker styles that cite them, and where a glued digit is a marker."""

    lists: tuple[NoteList, ...]
    styles: frozenset[str]
    glued: frozenset[int]
    openers: frozenset[int]
    first: int = 1
    """The number that the first entry of an unlabelled list has."""
    bibliography: Bibliography | None = None
    """The list that author–date citations cite, if there is one."""


class Case(NamedTuple):
    """What speaks for and against one run."""

    run: list[Opener]
    heading: int | None
    cited: int
    style: str | None
    chain: frozenset[int]
    at_end: bool


def read_lists(source: Source, lines: Lines, proposals: Proposals) -> Reading:
    """Find the lists of entries of a text; `NoteList.style` is the notation of its labels."""
    text = source.text
    openers = find_openers(text, lines)
    runs = [_without_body(text, run) for run in find_runs(text, lines, openers, proposals)]
    starts = _not_citing(lines, openers, proposals)
    floors = _floors(openers)
    cases = [case for run in runs if _is_list(case := _weigh(text, lines, run, proposals, starts, floors), text)]
    cases = _choose(lines, cases)
    if all(case.heading is None and case.run[0].form not in STRONG for case in cases):
        cited_by_name = find_bibliography(text, lines)
        if cited_by_name is not None and len(cited_by_name.markers) > sum(case.cited for case in cases):
            return Reading((cited_by_name.note_list,), frozenset(), frozenset(), frozenset(), 1, cited_by_name)
    if not cases and (unlabelled := find_unlabelled(text, lines, proposals)) is not None:
        note_list, style, first = unlabelled
        return Reading((note_list,), frozenset([style]), frozenset(), frozenset(), first)
    styles = frozenset(c.style for c in cases if c.style is not None)
    cited = _cited_labels(proposals, styles, starts)
    lists = []
    for i, case in enumerate(cases):
        stop = _start(lines, cases[i + 1]) if i + 1 < len(cases) else len(text)
        lists.append(build_list(text, lines, case.run, case.heading, stop, cited))
    glued = frozenset().union(*(c.chain for c in cases)) if cases else frozenset[int]()
    labels = frozenset(e.span.start for x in lists for e in x.entries)
    return Reading(set_scopes(text, lists), styles, glued, labels)


def _start(lines: Lines, case: Case) -> int:
    """Where a list begins: with its heading, if it has one."""
    return case.run[0].start if case.heading is None else lines.starts[case.heading]


def _without_body(text: str, run: list[Opener]) -> list[Opener]:
    """A run without the markers at its beginning that a line break brought to a line's start: their labels come again."""
    first = 0
    while first < len(run) - 1 and run[first].form == "bracket" and _looks_like_body(text, run[first]):
        if all(o.label != run[first].label for o in run[first + 1 :]):
            break
        first += 1
    return run[first:]


def _weigh(
    text: str, lines: Lines, run: list[Opener], proposals: Proposals, starts: frozenset[int], floors: dict[int, int]
) -> Case:
    heading = _heading_before(text, lines, run[0])
    at_end = _stands_at_end(text, run)
    style: str | None = None
    cited = 0
    own = _OWN_STYLE.get(run[0].form)
    for name in proposals.cheap():
        count = _count_cited(text, run, proposals.cited(name), starts, floors)
        wins = 2 * count > cited if name == own else count > (2 * cited if style == own else cited)
        if wins:
            style, cited = name, max(count, cited)
    chain: frozenset[int] = frozenset()
    if (
        2 * cited < len(run)
        and run[0].form in _TRY_ORDER
        and run[0].family is Family.NUMBER
        and (heading is not None or at_end)
    ):
        chain = _ordered(run, proposals)
        ordered = len(chain)
        if ordered > cited and ordered >= max(1 if heading is not None else 3, 0.4 * len(run)):
            style, cited = "glued-digit", ordered
        else:
            chain = frozenset()
    return Case(run, heading, cited, style, chain, at_end)


def _is_list(case: Case, text: str) -> bool:
    run, form, count = case.run, case.run[0].form, len(case.run)
    if form in ("definition", "footnote"):
        return True
    distinct = len({o.label for o in run})
    if form == "symbol":
        return distinct == count and (case.cited * 2 >= count and case.cited > 0)
    if run[0].family is Family.KEY and not _looks_like_key(run[0].label):
        return case.heading is not None and count > 1
    if case.heading is not None:
        return count > 1 or case.cited > 0 or form in STRONG
    if form == "bracket":
        if count == 1:
            return case.cited > 0 and not _looks_like_body(text, run[0])
        if 2 * sum(_looks_like_body(text, o) for o in run) > count:
            return False
        return (case.cited * 4 >= count and case.cited > 0) or (case.at_end and distinct > 1)
    if form == "backlink":
        return count > 1
    if form in STRONG:
        return case.cited * 2 >= count and case.cited > 0
    return case.cited >= max(1, 0.6 * count) and (count > 1 or case.at_end)


def _heading_before(text: str, lines: Lines, opener: Opener) -> int | None:
    """The line of the notes heading right above, or with one line (a rule, an introduction) between."""
    line = opener.line
    for _ in range(2):
        line = lines.previous_filled(line)
        if line < 0:
            return None
        if is_notes_heading(text, lines, line):
            return line
        if lines.rights[line] - lines.lefts[line] > 80:
            return None
    return None


def _stands_at_end(text: str, run: list[Opener]) -> bool:
    """Whether the run begins in the second half of the text and its last entry in the last part."""
    size = len(text)
    return 2 * run[0].start >= size - _SHORT_TEXT and size - run[-1].start <= max(_LAST_ENTRY, _TAIL * size)


def _looks_like_body(text: str, opener: Opener) -> bool:
    """`[3] and so on`: a line that a marker happens to open goes on in lower case."""
    after = text[opener.text_start : opener.text_start + 1]
    return (after.islower() and not text.startswith(("http", "www", "ibid", "see", "op", "cf"), opener.text_start)) or (
        after in tuple(",.;:)”’")
    )


def _looks_like_key(label: str | None) -> bool:
    """`[RFC2119]`, `[Smi14]`, `[DNS-A]`: not `[not]` nor `[the Duke]`."""
    return label is not None and " " not in label and (label.isupper() or any(c.isdigit() for c in label))


def _count_cited(
    text: str, run: list[Opener], cited: dict[str, list[int]], starts: frozenset[int], floors: dict[int, int]
) -> int:
    """How many labels of a run are cited before their entry, and after any other opener that bears the label."""
    count = 0
    for opener in run:
        places = cited.get(opener.label) if opener.label is not None else None
        if places:
            floor = floors.get(opener.start, -1)
            before = places[max(0, bisect_left(places, floor)) : bisect_left(places, opener.start)]
            count += any(p not in starts and not _is_copy(text, p, opener) for p in before[:50])
    return count


def _is_copy(text: str, place: int, opener: Opener) -> bool:
    """Whether the item of an enumeration stands here a second time: `(1) Ports (2) Tides`, and below line by line."""
    words = text[opener.text_start : opener.text_start + _COPIED]
    return len(words) == _COPIED and text.find(words, place, min(place + 2 * _COPIED, opener.start)) >= 0


def _not_citing(lines: Lines, openers: list[Opener], proposals: Proposals) -> frozenset[int]:
    """The offsets of what opens a line as a label, and of brackets further on in such a line: they cite nothing."""
    own_lines = {o.line for o in openers if o.form == "bracket"}
    further = (p.start for p in proposals.of("bracket") if own_lines and lines.line_of(p.start) in own_lines)
    return frozenset([*(o.start for o in openers), *further])


def _floors(openers: list[Opener]) -> dict[int, int]:
    """For each opener, the offset of the one before it with the same label and notation."""
    floors: dict[int, int] = {}
    last: dict[tuple[str | None, str], int] = {}
    for opener in openers:
        key = (opener.label, opener.form)
        if key in last:
            floors[opener.start] = last[key]
        last[key] = opener.start
    return floors


def _ordered(run: list[Opener], proposals: Proposals) -> frozenset[int]:
    """The offsets of the glued digits before a run that follow the order of its labels (longest such sequence)."""
    ordinals = [o.ordinal for o in run if o.ordinal is not None]
    low, high = min(ordinals), max(ordinals) + 1
    wanted = [p for p in proposals.of("glued-digit") if p.start < run[0].start and low <= int(p.labels[0]) <= high]
    tails: list[int] = []
    tail_at: list[int] = []
    previous: list[int] = []
    for i, proposal in enumerate(wanted):
        number = int(proposal.labels[0])
        at = bisect_left(tails, number)
        previous.append(tail_at[at - 1] if at else -1)
        if at == len(tails):
            tails.append(number)
            tail_at.append(i)
        else:
            tails[at], tail_at[at] = number, i
    chain: list[int] = []
    i = tail_at[-1] if tail_at else -1
    while i >= 0:
        chain.append(wanted[i].start)
        i = previous[i]
    return frozenset(chain)


def _choose(lines: Lines, cases: list[Case]) -> list[Case]:
    """Keep the lists that do not rival a better one.

    Of two that lie one within the other the better is kept. A weak notation without a heading (`1.`, `(1)`) yields to a list
    that bears its labels and has more to it: it is a numbered list of the body.
    """
    kept: list[Case] = []  # in the order of the text
    held: set[tuple[str | None, Family]] = set()
    for case in sorted(cases, key=_rank):
        first, last = case.run[0].start, case.run[-1].start
        at = bisect_left(kept, first, key=lambda k: k.run[0].start)
        if (at and kept[at - 1].run[-1].start >= first) or (at < len(kept) and kept[at].run[0].start <= last):
            continue
        weak = case.run[0].form not in STRONG or _is_scattered(lines, case.run)
        labels = {(o.label, o.family) for o in case.run}
        if case.heading is None and weak and 2 * len(labels & held) >= len(labels):
            continue
        kept.insert(at, case)
        held |= labels
    return kept


def _rank(case: Case) -> tuple[int, int, int]:
    strength = 2 * (case.heading is not None) + 2 * (case.run[0].form in STRONG) + case.at_end
    return -strength, -case.cited, -len(case.run)


def _is_scattered(lines: Lines, run: list[Opener]) -> bool:
    """Whether most openers of a run have other text between them: markers that line breaks brought to the line's start."""
    adjacent = sum(is_adjacent(lines, a, b) for a, b in pairwise(run))
    return 2 * adjacent < len(run) - 1 and len(run) > 1


def _cited_labels(proposals: Proposals, styles: frozenset[str], starts: frozenset[int]) -> dict[str, list[int]]:
    """Every label that the believed styles cite, with its offsets."""
    cited: dict[str, list[int]] = {}
    for style in styles | {"bracket"}:
        for label, places in proposals.cited(style).items():
            own = [p for p in places if p not in starts]
            if own:
                cited.setdefault(label, []).extend(own)
    return cited
