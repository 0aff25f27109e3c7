"""Splitting: one note → the references in it.

    "See Falkner 2014, p. 3; Osei, Tides (Bergen, 2012)."  → two

A semicolon, or a sentence that begins with "See", "Cf." and the like, divides where what stands on both sides can be a reference
of its own: it states a year, an address, or opens with the words of a repeated one (ibid.). A semicolon between authors, or in
a title, does not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from footnotes.patterns import compile_later
from footnotes.source import Span

__all__ = ["may_divide", "split_references"]

_CUT = compile_later(
    r"[;.)”\"’\n](?:(?<=;)\s+|(?<=\n)\s*\n|(?<![;\n])\s+"
    r"(?=(?:See|Cf\.|Compare|For|Vgl\.|Siehe|Voir|Cfr\.|Véase|Vid\.|But see|See also|Also)\s))"
)
_STATES = compile_later(
    r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?://|www\.|\b(?:ibid|op\. ?cit|loc\. ?cit|ebd|forthcoming|n\.d)\b", re.I
)
_OPENS = compile_later(r"\W*(?:see|cf|compare|also|and|vgl|siehe|voir|cfr|véase)?\W*[^\W\d_]", re.I)
_SHORTEST = 8
_MOST = 50


def may_divide(text: str) -> bool:
    """Whether a note has a place where references may be divided; most have none."""
    return _CUT.search(text) is not None


def split_references(text: str) -> list[Span]:
    """The spans, in code points, of the references in one note; a single one where nothing divides it."""
    if not may_divide(text):
        return [whole] if (whole := _strip(text, 0, len(text))) else []
    states = [found.start() for found in _STATES.finditer(text)]
    pieces: list[Span] = []
    start = 0
    for at, end, inside in _cuts(text) if len(states) > 1 else ():
        if inside or len(pieces) >= _MOST:
            continue
        upcoming = text.find(";", end) if text[at] == ";" else len(text)
        if (
            at - start >= _SHORTEST
            and _any_between(states, start, at)
            and _any_between(states, end, upcoming if upcoming >= 0 else len(text))
            and _OPENS.match(text, end)
        ):
            pieces.append(_strip(text, start, at))
            start = end
    pieces.append(_strip(text, start, len(text)))
    return [p for p in pieces if len(p)]


def _cuts(text: str) -> Iterator[tuple[int, int, bool]]:
    """The places that may divide, and whether each is inside brackets or quotation marks that are open there."""
    round_open = curly_open = 0
    straight = False
    last = 0
    for found in _CUT.finditer(text):
        at = found.start() + (found[0][0] not in ";\n")  # a full stop stays with what it ends
        part = text[last:at]
        round_open = max(0, round_open + part.count("(") - part.count(")"))
        curly_open = max(0, curly_open + part.count("“") - part.count("”"))
        straight ^= part.count('"') % 2 == 1
        last = at
        yield at, found.end(), bool(round_open or curly_open or straight)


def _any_between(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _strip(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    left = start + len(words) - len(words.lstrip())
    return Span(left, max(left, start + len(words.rstrip())))
