"""Scopes: which part of the text each list serves, and which of the labels cited there it has lost.

    … [1] … [2] … Notes [1] … … [1] … Notes [1] …        numbering begins anew after each list: the part since the list before
    Chapter I … [1] … Chapter II … [1] …
    Notes   Chapter I [1] …   Chapter II [1] …           all lists stand at the end: each serves its chapter

Chapters are told by the line above a list that comes again as a heading of the body, else by markers that begin at 1 anew.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from footnotes.stages.headings import is_notes_heading
from footnotes.stages.lines import Lines

__all__ = ["Extent", "chapter_scopes", "find_lost", "find_scopes"]

Scope = tuple[int, int]
"""start and end of the part of the text that a list serves"""

_LONGEST_HEADING = 80
_DECORATION = " \t\xa0#*=_:.-–—[]()"


class Extent(NamedTuple):
    """A list: the labels of its entries, and where the first and the last of them stand."""

    labels: frozenset[str]
    first: int
    last: int
    line: int
    """The line of the first entry."""


def find_scopes(labels: Sequence[frozenset[str]], ends: Sequence[int], size: int) -> list[Scope]:
    """The scopes of lists with these labels that end there: where numbering begins anew, the part since the list before."""
    before: dict[str, int] = {}
    last = {label: i for i, borne in enumerate(labels) for label in borne}
    scopes: list[Scope] = []
    for i, borne in enumerate(labels):
        start = max((before[label] for label in borne if label in before), default=0)
        later = any(last[label] > i for label in borne)
        scopes.append((start, ends[i] if later else size))
        before.update(dict.fromkeys(borne, ends[i]))
    return scopes


def chapter_scopes(
    text: str, lines: Lines, extents: Sequence[Extent], cited: Mapping[str, Sequence[int]]
) -> dict[int, Scope]:
    """The scopes of those lists, by their numbers, that stand together behind the chapters they serve.

    `cited` has for each label the offsets where it is cited.
    """
    borne = frozenset[str]().union(*[extent.labels for extent in extents])
    marked = sorted((place, label) for label, held in cited.items() if label in borne for place in held)
    places = [place for place, _ in marked]
    scopes: dict[int, Scope] = {}
    first = 0
    while first < len(extents):
        stop = first + 1
        while stop < len(extents) and _follows(extents[stop - 1], extents[stop], places):
            stop += 1
        if stop - first > 1:
            group = extents[first:stop]
            low = extents[first - 1].last if first else 0
            starts = _by_headings(lines, group, low) or _by_restarts(
                group, marked[bisect_left(places, low) : bisect_left(places, group[0].first)], low
            )
            ends = [*starts[1:], len(text)]
            scopes.update({first + k: scope for k, scope in enumerate(zip(starts, ends, strict=False))})
        first = stop
    return scopes


def _follows(before: Extent, after: Extent, places: Sequence[int]) -> bool:
    """Whether a list bears the labels of the one before, and nothing is cited between the two."""
    at = bisect_right(places, before.last)
    return not before.labels.isdisjoint(after.labels) and (at == len(places) or places[at] >= after.first)


def _by_headings(lines: Lines, group: Sequence[Extent], low: int) -> list[int]:
    """Where the chapters begin whose headings stand above their lists; empty unless all but the first are found in order."""
    wanted = [_heading_above(lines, extent.line) for extent in group]
    known: dict[str, list[int]] = {words: [] for words in wanted if words}
    for line in range(lines.line_of(low), group[0].line):
        words = lines.words[line]
        if 0 < len(words) <= _LONGEST_HEADING and (plain := _plain(words)) in known:
            known[plain].append(lines.starts[line])
    starts = [low]
    for words in wanted[1:]:
        held = known.get(words, [])
        at = bisect_right(held, starts[-1])
        if at == len(held) or held[at] >= group[0].first:
            return []
        starts.append(held[at])
    return starts


def _heading_above(lines: Lines, line: int) -> str:
    """The words of the line above a list, if they may be the heading of a chapter."""
    above = lines.previous_filled(line)
    words = lines.words[above] if above >= 0 else ""
    return _plain(words) if len(words) <= _LONGEST_HEADING and not is_notes_heading(words) else ""


def _plain(words: str) -> str:
    return words.strip(_DECORATION).casefold()


def _by_restarts(group: Sequence[Extent], marked: Sequence[tuple[int, str]], low: int) -> list[int]:
    """Where the labels that are cited there begin anew; empty unless they do so once for each list but the first, and most of
    each list is cited in its part."""
    opening = {label for label in group[0].labels if label.isdecimal()}.intersection(*(e.labels for e in group[1:]))
    if not opening:
        return []
    lowest = min(map(int, opening))
    starts = [low]
    before = 0
    for place, number in ((place, int(label)) for place, label in marked if label.isdecimal()):
        if number == lowest and before > lowest:
            starts.append(place)
        before = number
    if len(starts) != len(group):
        return []
    ends = [*starts[1:], group[0].first]
    for extent, start, end in zip(group, starts, ends, strict=True):
        here = marked[bisect_left(marked, (start, "")) : bisect_left(marked, (end, ""))]
        if 2 * len(extent.labels.intersection([label for _, label in here])) < len(extent.labels):
            return []  # one list twice, in another script or by other rules
    return starts


def find_lost(extents: Sequence[Extent], scopes: Sequence[Scope], cited: Mapping[str, Sequence[int]]) -> list[set[str]]:
    """For each list the labels that are cited where it serves the text, and that no list bears which serves it there."""
    if len(extents) == 1:
        return [set(cited) - extents[0].labels]
    bearing: dict[str, list[int]] = {}
    for i, extent in enumerate(extents):
        for label in extent.labels:
            bearing.setdefault(label, []).append(i)
    firsts = [extent.first for extent in extents]
    ranges = [_range(extent) for extent in extents]
    lost: list[set[str]] = [set() for _ in extents]
    for label, places in cited.items():
        held = bearing.get(label, [])
        ends = [scopes[i][1] for i in held]
        for place in places:
            at = bisect_right(ends, place)
            if at < len(held) and scopes[held[at]][0] <= place:
                continue
            lost[_owner(label, place, ranges, scopes, firsts)].add(label)
    return lost


def _range(extent: Extent) -> tuple[int, int]:
    numbers = [int(label) for label in extent.labels if label.isdecimal()]
    return (min(numbers), max(numbers)) if numbers else (0, 0)


def _owner(
    label: str, place: int, ranges: Sequence[tuple[int, int]], scopes: Sequence[Scope], firsts: Sequence[int]
) -> int:
    """The list that has lost a label cited at an offset: of the next and the one before it that which has labels on both
    sides, else the next that serves the offset."""
    after = min(bisect_right(firsts, place), len(firsts) - 1)
    near = [i for i in (after, after - 1) if i >= 0 and scopes[i][0] <= place < scopes[i][1]]
    if label.isdecimal():
        for i in near:
            if ranges[i][0] < int(label) < ranges[i][1]:
                return i
    return near[0] if near else after
