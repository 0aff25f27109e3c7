"""Alignment: more pieces than notes → which pieces begin a note.

Where labels are lost, a note of several paragraphs or lines is not told from two notes by any sign of its own. What the pieces
say tells: a note has words in common with the passage that cites it; a piece that a colon announces, or that goes on with a
quotation, belongs to the one before. Of all divisions into as many notes as are cited, in their order, the one that these speak
for most is taken, by dynamic programming; none if too little speaks for it.

    … the melon model.[1] … societies.[2]     Notes   Loosely, the melon …   Which helps a society …   Conversely, it may …
                                                      1                      2                         2
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later

__all__ = ["align"]

_WORD = compile_later(r"[^\W\d_]{4,}|\d{4}")
_FREQUENT = frozenset(w for language in LANGUAGES for w in language.frequent)
_BEFORE = 250
_OPENING = 200
_MOST_COMMON = 3
_FAR = 300
_MOST_MORE = 1.5
"""So many times more pieces than notes, and no further division is tried."""
_SHARE = 0.4
"""Words in common for each note, at the least, on average."""
_UNSIGNALLED = 0.1
_AFTERWORD = 100
_CONTINUES = {"strong": 0.0, "weak": 0.4, "none": 1.2}
_STARTS = {"strong": 2.0, "weak": 0.4, "none": 0.0}
_NEVER = float("-inf")


def align(text: str, pieces: Sequence[tuple[int, int]], markers: Sequence[int]) -> list[tuple[int, int]]:
    """One span for each marker, from its piece to the one before the next; empty where the pieces do not say enough.

    `pieces` are spans in the order of the text, `markers` the offsets of the markers that cite the notes, in their order.
    """
    count, size = len(markers), len(pieces)
    if not count < size <= _FAR or size > max(_MOST_MORE * count, count + 3):
        return []
    passages = [_words(text[max(0, m - _BEFORE) : m]) for m in markers]
    openings = [_words(text[a : min(b, a + _OPENING)]) for a, b in pieces]
    signals = ["none", *(_signal(text, a, b) for a, b in pairwise(pieces))]
    starts = _best_starts(openings, passages, signals, _tails(pieces))
    if not starts:
        return []
    common = sum(len(openings[i] & passages[k]) for k, i in enumerate(starts))
    last = _last_piece(starts[-1], signals)
    unsignalled = sum(signals[i] == "none" for i in range(last + 1) if i not in starts)
    if common < _SHARE * count or unsignalled > max(1, _UNSIGNALLED * count):
        return []
    ends = [*(i - 1 for i in starts[1:]), last]
    return [(pieces[i][0], pieces[j][1]) for i, j in zip(starts, ends, strict=True)]


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) - _FREQUENT


def _signal(text: str, before: tuple[int, int], here: tuple[int, int]) -> str:
    """How strongly a piece shows that it carries on the one before."""
    earlier = text[before[0] : before[1]]
    first = text[here[0]]
    if earlier.endswith((":", ",", ";")) or earlier.count("“") > earlier.count("”") or first.islower():
        return "strong"
    return "weak" if first in '“"«„(—' or (earlier.endswith(("”", "”.")) and earlier[0] in "“") else "none"


def _tails(pieces: Sequence[tuple[int, int]]) -> list[float]:
    """What it costs to leave out all pieces from each on: nothing for short lines of the page."""
    tails = [0.0]
    for start, end in reversed(pieces):
        tails.append(tails[-1] + (0.0 if end - start <= _AFTERWORD else 1.0))
    return tails[::-1]


def _best_starts(
    openings: Sequence[frozenset[str]],
    passages: Sequence[frozenset[str]],
    signals: Sequence[str],
    tails: Sequence[float],
) -> list[int]:
    """The pieces that begin a note, one for each passage."""
    count, size = len(passages), len(openings)
    best = [_NEVER] * count
    came: list[list[bool]] = []  # whether a piece, as part of a note, begins it
    final, where = _NEVER, -1
    for i in range(size):
        following = [_NEVER] * count
        begins = [False] * count
        for k in range(min(i + 1, count)):
            before = best[k - 1] if k else (0.0 if i == 0 else _NEVER)
            begin = before + min(_MOST_COMMON, len(openings[i] & passages[k])) - _STARTS[signals[i]]
            carry = best[k] - _CONTINUES[signals[i]]
            following[k], begins[k] = (begin, True) if begin >= carry else (carry, False)
        best = following
        came.append(begins)
        if best[-1] - tails[i + 1] > final:
            final, where = best[-1] - tails[i + 1], i
    if where < 0:
        return []
    starts: list[int] = []
    k = count - 1
    for i in range(where, -1, -1):
        if came[i][k]:
            starts.append(i)
            k -= 1
            if k < 0:
                break
    return starts[::-1]


def _last_piece(start: int, signals: Sequence[str]) -> int:
    """The last piece of the last note: what follows belongs to it only where it shows so."""
    last = start
    while last + 1 < len(signals) and signals[last + 1] != "none":
        last += 1
    return last
