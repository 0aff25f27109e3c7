"""A sheet: the text of a reference and the segments found in it, as the rules of mending work on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import NamedTuple

__all__ = ["Segment", "Sheet", "has_word", "mentions"]

_WORD = re.compile(r"[^\W_]")


class Segment(NamedTuple):
    """A run of text that is one field; offsets in code points of the text given."""

    field: str
    start: int
    end: int


_start_of = itemgetter(1)


class Sheet:
    """A text and its segments, in order, none over another."""

    first: Callable[[str], Segment | None]
    """The first segment of a field."""

    def __init__(self, text: str, segments: Iterable[Segment], telling: bool) -> None:
        self.text = text
        self.lower = text.lower() if telling else ""
        """The text if it holds a telling word, to ask which; its offsets may not be those of `text`."""
        self.segments = list(segments)

    @property
    def segments(self) -> list[Segment]:
        """The segments in the order of the text. Assign to change them."""
        return self._segments

    @segments.setter
    def segments(self, segments: list[Segment]) -> None:
        self._segments = segments
        self.first = {s[0]: s for s in reversed(segments)}.get
        self._gaps: list[tuple[int, int]] | None = None

    def words(self, segment: Segment) -> str:
        """The text of a segment."""
        return self.text[segment.start : segment.end]

    def names(self, words: Iterable[str]) -> bool:
        """Whether one of some telling words, given in lower case, occurs in the text."""
        return self.lower != "" and mentions(self.lower, words)

    def remove(self, *segments: Segment) -> None:
        """Leave the words of some segments to no field."""
        self.segments = [s for s in self._segments if s not in segments]

    def rename(self, segment: Segment, field: str) -> None:
        """Let a segment be another field."""
        self.segments = [s._replace(field=field) if s == segment else s for s in self._segments]

    def carve(self, start: int, end: int) -> None:
        """Leave a passage to no field; of a segment around it the part before stays, else the part after."""
        self.segments = self._around(start, end)

    def put(self, field: str, start: int, end: int) -> None:
        """Let a passage be one field, and no other passage."""
        kept = [s for s in self._around(start, end) if s.field != field]
        kept.append(Segment(field, start, end))
        kept.sort(key=_start_of)
        self.segments = kept

    def _around(self, start: int, end: int) -> list[Segment]:
        """What is left of the segments without a passage."""
        kept: list[Segment] = []
        for s in self._segments:
            if s.end <= start or s.start >= end:
                kept.append(s)
            elif has_word(self.text, s.start, start):
                kept.append(Segment(s.field, s.start, start))
            elif s.end > end and has_word(self.text, end, s.end):
                kept.append(Segment(s.field, end, s.end))
        return kept

    def gaps(self) -> list[tuple[int, int]]:
        """The passages with a word in them that are no field."""
        gaps = self._gaps
        if gaps is None:
            text = self.text
            gaps = self._gaps = []
            at = 0
            for _, start, end in (*self._segments, ("", len(text), len(text))):
                between = start - at  # mostly one blank
                if (between > 1 and has_word(text, at, start)) or (between == 1 and text[at].isalnum()):
                    gaps.append((at, start))
                if end > at:
                    at = end
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
