"""Unlabelled lists: notes whose labels are lost, or that a page never showed → lists of entries without labels.

Where the text cites 1 to n and no list bears these labels, a heading of notes (or the last paragraph that cites) may be
followed by just n paragraphs, or n lines: they are the notes, in their order. Nothing is paired where the counts differ.

    … war.[1] … peace.[2]   Notes   A first remark.   A second remark.   → two entries, cited by their places
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from footnotes.model import Entry, Marker, NoteList
from footnotes.source import Span
from footnotes.stages.headings import is_notes_heading
from footnotes.stages.lines import Lines
from footnotes.stages.proposals import Proposals

__all__ = ["find_unlabelled", "is_unlabelled", "place_labels"]

_FEWEST = 2
_FEWEST_BARE = 3
_MOST = 500
_AFTERWORD = 100
"""What follows the last note, in lines no longer than this, is page furniture."""
_LABEL = re.compile(r"\(\d{1,3}\)|\d{1,3}[.)]\s")


def find_unlabelled(text: str, lines: Lines, proposals: Proposals) -> tuple[NoteList, str, int] | None:
    """The list that the markers of a text cite by its order, the style of these markers, and the number of the first."""
    for style in proposals.cheap():
        cited = proposals.cited(style)
        first, count = _cited_in_order(cited)
        if count < _FEWEST:
            continue
        last = cited[str(first + count - 1)][0]
        heading = next((i for i in range(len(lines) - 1, -1, -1) if is_notes_heading(text, lines, i)), None)
        if heading is not None and lines.starts[heading] > last:
            places = _pieces(lines, heading + 1, count)
        elif count >= _FEWEST_BARE:
            heading = None
            places = _pieces(lines, lines.paragraph_end(lines.line_of(last)), count, bare=True)
        else:
            places = []
        if places and not _are_labelled(text, places):
            entries = tuple(Entry(Span(a, b), None, None, text[a:b]) for a, b in places)
            title = None if heading is None else Span(lines.lefts[heading], lines.rights[heading])
            span = Span(places[0][0], places[-1][1])
            return NoteList(span, title, "unlabelled", Span(0, len(text)), entries), style, first
    return None


def _are_labelled(text: str, places: list[tuple[int, int]]) -> bool:
    """Whether the lines show labels after all: as a list they were weighed before, and refused."""
    return 2 * sum(_LABEL.match(text, start) is not None for start, _ in places) > len(places)


def is_unlabelled(note_list: NoteList) -> bool:
    """Whether a list shows no labels, so that its entries are cited by their places."""
    return (
        note_list.style != "author-date"
        and len(note_list.entries) > 1
        and all(e.label is None for e in note_list.entries)
    )


def place_labels(lists: Iterable[NoteList], markers: Iterable[Marker]) -> dict[str, tuple[NoteList, Entry]]:
    """For each label that cites an entry of an unlabelled list, that entry.

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
                cited.setdefault(_kind(label), set()).add(place)
    placed: dict[str, tuple[NoteList, Entry]] = {}
    for kind, places in sorted(cited.items(), key=lambda item: -len(item[1])):
        first, last = min(places), max(places)
        for start in (1, first):  # a book's numbering may go on from the chapter before
            fitting = [x for x in unlabelled if len(x.entries) > last - start]
            if fitting:
                break
        else:
            continue
        best = min(fitting, key=lambda x: len(x.entries))
        unlabelled.remove(best)
        for place, entry in enumerate(best.entries, start):
            placed[str(place) if kind == "number" else chr(96 + place)] = (best, entry)
    return placed


def _kind(label: str) -> str:
    return "number" if label.isdecimal() else "letter" if len(label) == 1 and "a" <= label <= "z" else "other"


def _place(label: str) -> int:
    kind = _kind(label)
    return int(label) if kind == "number" else ord(label) - 96 if kind == "letter" else 0


def _cited_in_order(cited: dict[str, list[int]]) -> tuple[int, int]:
    """The first label and the number of labels of a text that cites, one after the other, n, n + 1, … and nothing near."""
    numbers = sorted((places[0], int(label)) for label, places in cited.items() if label.isdecimal() and label != "0")
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


def _pieces(lines: Lines, first: int, count: int, bare: bool = False) -> list[tuple[int, int]]:
    """`count` paragraphs, or lines, from a line on: all that follow, or all but short lines of the page."""
    paragraphs: list[tuple[int, int]] = []
    single: list[tuple[int, int]] = []
    line = lines.next_filled(first)
    while line < len(lines) and len(single) <= 4 * count + 40:
        end = lines.paragraph_end(line)
        paragraphs.append((lines.lefts[line], lines.rights[end - 1]))
        single.extend((lines.lefts[i], lines.rights[i]) for i in range(line, end))
        line = lines.next_filled(end)
    for pieces in (paragraphs, single):
        rest = pieces[count:]
        if len(pieces) < count:
            continue
        if not rest or (not bare and (all(b - a <= _AFTERWORD for a, b in rest) or len(rest) == 1)):
            return pieces[:count]
    return []
