"""Back links: entries that show no numbers, but the links back to where they are cited → which numbers are lost between them.

    … Velmark.[1] … reopened.[2] … a ton.[1] … tonnage.[3] … novel.[4]
    ^ a b Hobley   ^ Evening Post   (an empty line)   ^ Fenn              → 3 is lost

The entries stand in the order of their numbers. An entry with two links is cited twice; where a number is lost an empty line may
show it. Of all ways to leave out as many numbers as there are too few entries, the one that these fit best is taken, and none
where two fit alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from footnotes.model import Entry, Gap
from footnotes.patterns import compile_later
from footnotes.source import Span

__all__ = ["lost_between"]

_LINK = compile_later(r"(?<![^\W_])(?:[a-z]{1,2}|\d{1,3}\.\d{1,2})(?![^\W_])")
_MOST_LOST = 8
_SHARE = 5
"""At most one number in so many entries may be lost, or a single one."""
_ALIKE, _SEVERAL_ALIKE, _UNLIKE, _SLOT = 2, 4, -2, 3

Score = tuple[int, int]
"""what speaks for the best way, and how many ways are as good"""
_NEVER: Score = (-(10**9), 0)


def lost_between(text: str, entries: Sequence[Entry], counts: dict[int, int]) -> tuple[Gap, ...]:
    """The gaps of a list with back links; `counts` tells how often each number is cited before it."""
    size, high = len(entries), max(counts, default=0)
    lost = high - size
    if not 0 < lost <= min(_MOST_LOST, max(1, size // _SHARE)) or not all(n in counts for n in range(1, high + 1)):
        return ()
    links = [_links(text, entry) for entry in entries]
    blanks = [text.count("\n", a.span.end, b.span.start) for a, b in pairwise(entries)]
    usual = min(blanks, default=0)
    slots = [0, *(max(0, blank - usual) for blank in blanks), 0]
    taken = _best(links, [counts[n] for n in range(1, high + 1)], slots, lost)
    return tuple(_gap(entries, place, labels, slots[place]) for place, labels in taken.items())


def _links(text: str, entry: Entry) -> int:
    """How many places an entry links back to."""
    lead = text[entry.span.start : entry.span.end - len(entry.text)]
    return max(1, len(_LINK.findall(lead)))


def _best(links: list[int], counts: list[int], slots: list[int], lost: int) -> dict[int, list[int]]:
    """For each place between entries, the numbers that are lost there, by dynamic programming.

    A row has, for as many numbers, what speaks for the best way to have left out none of them, one, two … It is empty where two
    ways are as good.
    """
    rows: list[list[Score]] = [[(0, 1), *[_NEVER] * lost]]
    for number, count in enumerate(counts, 1):
        before, row = rows[-1], []
        for left_out in range(lost + 1):
            used = number - left_out
            take = skip = _NEVER
            if 0 < used <= len(links):
                score, ways = before[left_out]
                take = score + _fit(links[used - 1], count), ways
            if left_out and 0 <= used <= len(links):
                score, ways = before[left_out - 1]
                skip = score + _SLOT * (slots[used] > 0), ways
            row.append((take[0], take[1] + skip[1]) if take[0] == skip[0] else max(take, skip))
        rows.append(row)
    if rows[-1][lost][1] != 1:
        return {}
    return _trace(rows, links, counts, lost)


def _trace(rows: list[list[Score]], links: list[int], counts: list[int], lost: int) -> dict[int, list[int]]:
    """Go back through the rows: which numbers were left out, and after how many entries."""
    taken: dict[int, list[int]] = {}
    for number in range(len(counts), 0, -1):
        used = number - lost
        fits = 0 < used <= len(links) and (
            rows[number - 1][lost][0] + _fit(links[used - 1], counts[number - 1]) == rows[number][lost][0]
        )
        if not fits:
            taken.setdefault(used, []).insert(0, number)
            lost -= 1
    return taken


def _fit(links: int, count: int) -> int:
    if links != count:
        return _UNLIKE
    return _SEVERAL_ALIKE if links > 1 else _ALIKE


def _gap(entries: Sequence[Entry], place: int, labels: list[int], slots: int) -> Gap:
    start = entries[place - 1].span.end if place else entries[0].span.start
    end = entries[place].span.start if 0 < place < len(entries) else start
    return Gap(tuple(map(str, labels)), Span(start, end), slots)
