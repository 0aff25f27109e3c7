"""Splitting: one note → the references in it.

    "See Falkner 2014, p. 3; Osei, Tides (Bergen, 2012)."  → two

A semicolon, or a sentence that begins with "See", "Cf." and the like, divides where what stands on both sides can be a reference
of its own: it states a year, an address, or opens with the words of a repeated one (ibid.). A semicolon between authors, or in
a title, does not.
"""

from __future__ import annotations

import re

from footnotes.source import Span

__all__ = ["split_references"]

_CUT = re.compile(
    r";\s+|(?<=[.)”\"’])\s+(?=(?:See|Cf\.|Compare|For|Vgl\.|Siehe|Voir|Cfr\.|Véase|Vid\.|But see|See also|Also)\s)|\n\s*\n"
)
_STATES = re.compile(
    r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?://|www\.|\b(?:ibid|op\. ?cit|loc\. ?cit|ebd|forthcoming|n\.d)\b", re.I
)
_OPENS = re.compile(r"\W*(?:see|cf|compare|also|and|vgl|siehe|voir|cfr|véase)?\W*[^\W\d_]", re.I)
_SHORTEST = 8
_MOST = 50


def split_references(text: str) -> list[Span]:
    """The spans, in code points, of the references in one note; a single one where nothing divides it."""
    pieces: list[Span] = []
    start = 0
    for found in _CUT.finditer(text):
        if len(pieces) >= _MOST:
            break
        before, after = text[start : found.start()], text[found.end() :]
        if found.start() - start < _SHORTEST or not _STATES.search(before) or not _STATES.search(after):
            continue
        upcoming = re.match(r"[^;]*", after)
        if found[0].startswith(";") and not _STATES.search(upcoming[0] if upcoming else after):
            continue
        if _inside(text, start, found.start()) or not _OPENS.match(after):
            continue
        pieces.append(_strip(text, start, found.start()))
        start = found.end()
    pieces.append(_strip(text, start, len(text)))
    return [p for p in pieces if len(p)]


def _inside(text: str, start: int, at: int) -> bool:
    """Whether a place is inside brackets or quotation marks that were opened since `start`."""
    part = text[start:at]
    return part.count("(") > part.count(")") or part.count("“") > part.count("”") or part.count('"') % 2 == 1


def _strip(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    left = start + len(words) - len(words.lstrip())
    return Span(left, max(left, start + len(words.rstrip())))
