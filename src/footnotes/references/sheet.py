"""A sheet: the text of a reference and the segments found in it, as the rules of mending work on them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Segment", "Sheet", "has_word", "mentions"]

_WORD = re.compile(r"[^\W_]")


class Segment(NamedTuple):
    """A run of text that is one field; offsets in code points of the text given."""

    field: str
    start: int
    end: int


class Sheet:
    """A text and its segments, in order, none over another."""

    def __init__(self, text: str, segments: Iterable[Segment]) -> None:
        self.text = text
        self.lower = text.lower()
        """To ask whether a word occurs at all; its offsets may not be those of `text`."""
        self.segments = list(segments)

    @property
    def segments(self) -> list[Segment]:
        """The segments in the order of the text. Assign to change them."""
        return self._segments

    @segments.setter
    def segments(self, segments: list[Segment]) -> None:
        self._segments = segments
        self._first: dict[str, Segment] | None = None
        self._gaps: list[tuple[int, int]] | None = None

    def first(self, field: str) -> Segment | None:
        """The first segment of a field."""
        held = self._first
        if held is None:
            held = self._first = {s.field: s for s in reversed(self._segments)}
        return held.get(field)

    def words(self, segment: Segment) -> str:
        """The text of a segment."""
        return self.text[segment.start : segment.end]

    def names(self, words: Iterable[str]) -> bool:
        """Whether one of some words, given in lower case, occurs in the text."""
        return mentions(self.lower, words)

    def remove(self, *segments: Segment) -> None:
        """Leave the words of some segments to no field."""
        self.segments = [s for s in self._segments if s not in segments]

    def rename(self, segment: Segment, field: str) -> None:
        """Let a segment be another field."""
        self.segments = [s._replace(field=field) if s == segment else s for s in self._segments]

    def carve(self, start: int, end: int) -> None:
        """Leave a passage to no field; of a segment around it the part before stays, else the part after."""
        kept: list[Segment] = []
        for s in self._segments:
            if s.end <= start or s.start >= end:
                kept.append(s)
            elif has_word(self.text, s.start, start):
                kept.append(Segment(s.field, s.start, start))
            elif s.end > end and has_word(self.text, end, s.end):
                kept.append(Segment(s.field, end, s.end))
        self.segments = kept

    def put(self, field: str, start: int, end: int) -> None:
        """Let a passage be one field, and no other passage."""
        self.segments = [s for s in self._segments if s.field != field]
        self.carve(start, end)
        self.segments = sorted([*self._segments, Segment(field, start, end)], key=lambda s: s.start)

    def gaps(self) -> list[tuple[int, int]]:
        """The passages with a word in them that are no field."""
        gaps = self._gaps
        if gaps is None:
            gaps = self._gaps = []
            at = 0
            for _, start, end in [*self._segments, Segment("", len(self.text), len(self.text))]:
                if start > at and has_word(self.text, at, start):
                    gaps.append((at, start))
                at = max(at, end)
        return gaps

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a field holds some of a passage."""
        return any(s.start < end and start < s.end for s in self._segments)


def mentions(text: str, words: Iterable[str]) -> bool:
    """Whether one of some words occurs in a text: the cheap question before the dear one, which a pattern answers."""
    for word in words:  # noqa: SIM110  (`any` with a generator takes twice as long)
        if word in text:
            return True
    return False


def has_word(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether there is a letter or digit between two offsets of a text."""
    return _WORD.search(text, start, len(text) if end is None else end) is not None
