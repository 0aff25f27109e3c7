"""Unlabelled lists: notes whose labels are lost, or that a page never showed → lists of entries without labels.

Where the text cites 1 to n and no list bears these labels, a heading of notes (or the last paragraph that cites) may be
followed by just n paragraphs, or n lines: they are the notes, in their order. Without a heading, text may come between if the
notes are set apart from it. Nothing is paired where the counts differ.

    … war.[1] … peace.[2]   Notes   A first remark.   A second remark.   → two entries, cited by their places
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from footnotes.model import Entry, Marker, NoteList
from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.alignment import align
from footnotes.stages.furniture import furniture_words
from footnotes.stages.lines import Lines
from footnotes.stages.proposals import Proposals

__all__ = ["Unlabelled", "find_unlabelled", "is_unlabelled", "place_labels", "shown_label"]

Place = tuple[int, int]
"""start and end of an entry"""

_FEWEST = 2
_FEWEST_BARE = 3
_MOST = 500
_AFTERWORD = 100
"""What follows the last note, in lines no longer than this, is page furniture."""
_SHARE = 0.6
_REFERENCE = compile_later(
    r"https?://|www\.|\b(?:1[5-9]|20)\d\d\b|\b(?:pp?|vol|ed|eds|no|nr|bd|hrsg|op\. cit|ibid|cf|vgl|trans)\.\s|§|"
    r"\b(?:see|siehe|voir|véase|vedi|ibid|id)\b[.,]?\s",
    re.I,
)
_SHOWN: dict[str, Callable[[int], str]] = {
    "number": str,
    "note": "n {}".format,
    "letter": lambda place: chr(96 + place),
}
_LABEL = compile_later(r"\(\d{1,3}\)|\d{1,3}[.)]\s")


class Unlabelled(NamedTuple):
    """A list without labels, the style of the markers that cite it, and the number of the first of them."""

    note_list: NoteList
    style: str
    first: int
    glued: frozenset[int] = frozenset()
    """Where the markers stand, if they are glued digits."""


def find_unlabelled(text: str, lines: Lines, proposals: Proposals, headings: list[int]) -> Unlabelled | None:
    """The list that the markers of a text cite by its order, below the last of its headings or at its end."""
    heading = headings[-1] if headings else None
    for style in proposals.cheap():
        places = {p.labels[0]: p.start for p in reversed(proposals.of(style)) if len(p.labels) == 1 and not p.doubt}
        first, count = _cited_in_order(places)
        if count < _FEWEST:
            continue
        last = places[str(first + count - 1)]
        if heading is not None and lines.starts[heading] > last:
            markers = [places[str(first + i)] for i in range(count)]
            entries = _after_heading(text, lines, heading + 1, markers)
            title = heading
        elif count >= _FEWEST_BARE:
            entries = _after_text(text, lines, lines.paragraph_end(lines.line_of(last)), count)
            title = None
        else:
            continue
        if entries and not _are_labelled(text, entries):
            return Unlabelled(_list(text, lines, entries, title), style, first)
    return None if heading is None else _cited_by_glued(text, lines, proposals, heading)


def _cited_by_glued(text: str, lines: Lines, proposals: Proposals, heading: int) -> Unlabelled | None:
    """The list that digits glued to words cite: as many, in this order, as there are paragraphs below the heading."""
    before = [p for p in proposals.of("glued-digit") if p.start < lines.starts[heading] and not p.doubt]
    chain: list[int] = []
    for proposal in before:
        if proposal.labels[0] == str(len(chain) + 1):
            chain.append(proposal.start)
    if len(chain) < _FEWEST_BARE:
        return None
    entries = _after_heading(text, lines, heading + 1, chain)
    if not entries or _are_labelled(text, entries):
        return None
    return Unlabelled(_list(text, lines, entries, heading), "glued-digit", 1, frozenset(chain))


def _list(text: str, lines: Lines, places: list[Place], heading: int | None) -> NoteList:
    entries = tuple(Entry(Span(a, b), None, None, text[a:b]) for a, b in places)
    title = None if heading is None else Span(lines.lefts[heading], lines.rights[heading])
    return NoteList(Span(places[0][0], places[-1][1]), title, "unlabelled", Span(0, len(text)), entries)


def _are_labelled(text: str, places: list[Place]) -> bool:
    """Whether the lines show labels after all: as a list they were weighed before, and refused."""
    return 2 * sum(_LABEL.match(text, start) is not None for start, _ in places) > len(places)


def is_unlabelled(note_list: NoteList) -> bool:
    """Whether a list shows no labels, so that its entries are cited by their places."""
    return (
        note_list.style != "author-date"
        and len(note_list.entries) > 1
        and all(e.label is None for e in note_list.entries)
    )


def place_labels(text: str, lists: Iterable[NoteList], markers: Iterable[Marker]) -> dict[str, tuple[NoteList, Entry]]:
    """For each label, as `shown_label` gives it, that cites an entry of an unlabelled list, that entry.

    The labels of one article may be of several kinds (`1`, `n 1`, `a`); each kind goes to the list whose length fits it
    best. `[n 1]` has the label `1` as `[1]` has: what the marker's text says keeps them apart.
    """
    unlabelled = [x for x in lists if is_unlabelled(x)]
    if not unlabelled:
        return {}
    cited: dict[str, set[int]] = {}
    for marker in markers:
        for label in marker.labels:
            if place := _place(label):
                cited.setdefault(_kind(shown_label(text, marker, label)), set()).add(place)
    placed: dict[str, tuple[NoteList, Entry]] = {}
    for kind, places in sorted(cited.items(), key=lambda item: -len(item[1])):
        first, last = min(places), max(places)
        for start in (1, first):  # a book's numbering may go on from the chapter before
            fitting = [x for x in unlabelled if len(x.entries) + len(_lost(x)) > last - start]
            if fitting:
                break
        else:
            continue
        best = min(fitting, key=lambda x: len(x.entries))
        unlabelled.remove(best)
        lost = _lost(best)
        numbers = itertools.filterfalse(lost.__contains__, itertools.count(start))
        for place, entry in zip(numbers, best.entries, strict=False):
            placed[_SHOWN[kind](place)] = (best, entry)
    return placed


def shown_label(text: str, marker: Marker, label: str) -> str:
    """A label with the word that the marker shows before its number: `n 1` for `[n 1]`, `1` for `[1]`."""
    return (
        f"n {label}" if label.isdecimal() and text[marker.span.start + 1 : marker.span.start + 2].isalpha() else label
    )


def _lost(note_list: NoteList) -> frozenset[int]:
    """The numbers that a list without labels is known to have lost."""
    return frozenset(int(label) for gap in note_list.gaps for label in gap.labels)


def _kind(label: str) -> str:
    if label.startswith("n "):
        return "note"
    return "number" if label.isdecimal() else "letter" if len(label) == 1 and "a" <= label <= "z" else "other"


def _place(label: str) -> int:
    kind = _kind(label)
    return int(label) if kind == "number" else ord(label) - 96 if kind == "letter" else 0


def _cited_in_order(cited: dict[str, int]) -> tuple[int, int]:
    """The first label and the number of labels of a text that cites, one after the other, n, n + 1, … and nothing near.

    `cited` has for each label where it is first cited.
    """
    numbers = sorted((place, int(label)) for label, place in cited.items() if label.isdecimal() and label != "0")
    if not numbers or len(numbers) > _MOST:
        return 0, 0
    first = numbers[0][1]
    count = 0
    for _, number in numbers:
        if number == first + count:
            count += 1
    beyond = any(number != first and abs(number - first) <= count + 10 for _, number in numbers[count:])
    in_order = [number for _, number in numbers][:count] == list(range(first, first + count))
    return (first, count) if in_order and not beyond else (0, 0)


def _after_heading(text: str, lines: Lines, first: int, markers: list[int]) -> list[Place]:
    """As many paragraphs, or lines, below a heading as there are markers: all that follow, or all but short lines of the page.

    Where there are more, what they say tells which belong together.
    """
    count = len(markers)
    paragraphs = _paragraphs(lines, first, count)
    divisions = [_places(lines, paragraphs), _single(lines, paragraphs)]
    divisions = [units for pieces in divisions for units in (pieces, _joined(text, pieces)) if len(units) >= count]
    for units in divisions:
        if len(units) == count:
            return units
    for units in divisions:
        if aligned := align(text, units, markers):
            return aligned
    for units in divisions:
        rest = units[count:]
        if all(b - a <= _AFTERWORD for a, b in rest) or len(rest) == 1:
            return units[:count]
    return []


def _after_text(text: str, lines: Lines, first: int, count: int) -> list[Place]:
    """`count` paragraphs, or lines, at the end of a text that no heading announces: just as many, or set apart from the text.

    They are set apart where they are the lines of one paragraph, or where they look like references and what stands before
    them does not.
    """
    paragraphs = _paragraphs(lines, first, count)
    while paragraphs and _is_furniture(text, lines, paragraphs[-1]):
        paragraphs.pop()
    pieces = _places(lines, paragraphs)
    for units in (pieces, _single(lines, paragraphs)):
        if len(units) == count:
            return units
    if paragraphs and paragraphs[-1][1] - paragraphs[-1][0] == count:
        return _single(lines, paragraphs[-1:])
    if len(pieces) > count:
        refers = [_REFERENCE.search(text, a, b) is not None for a, b in pieces]
        if not refers[-count - 1] and sum(refers[-count:]) >= _SHARE * count:
            return pieces[-count:]
    return []


def _paragraphs(lines: Lines, first: int, count: int) -> list[tuple[int, int]]:
    """The paragraphs from a line on, as first line and line after the last; no more than `count` entries could need."""
    paragraphs: list[tuple[int, int]] = []
    line, size = lines.next_filled(first), 0
    while line < len(lines) and size <= 4 * count + 40:
        end = lines.paragraph_end(line)
        paragraphs.append((line, end))
        size += end - line
        line = lines.next_filled(end)
    return paragraphs


def _places(lines: Lines, paragraphs: list[tuple[int, int]]) -> list[Place]:
    return [(lines.lefts[first], lines.rights[end - 1]) for first, end in paragraphs]


def _single(lines: Lines, paragraphs: list[tuple[int, int]]) -> list[Place]:
    return [(lines.lefts[i], lines.rights[i]) for first, end in paragraphs for i in range(first, end)]


def _joined(text: str, pieces: list[Place]) -> list[Place]:
    """The pieces, with those in one that cannot stand alone: what a colon announces, the rest of a quotation."""
    joined: list[Place] = []
    for start, end in pieces:
        if joined:
            before = text[joined[-1][0] : joined[-1][1]]
            if before.endswith(":") or before.count("“") > before.count("”"):
                joined[-1] = (joined[-1][0], end)
                continue
        joined.append((start, end))
    return joined


def _is_furniture(text: str, lines: Lines, paragraph: tuple[int, int]) -> bool:
    return all(furniture_words(text[lines.lefts[i] : lines.rights[i]]) is not None for i in range(*paragraph))
