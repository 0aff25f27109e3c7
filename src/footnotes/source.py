"""The text as it came, and places in it.

Every object of the model points into the original text by a `Span` of Unicode code points; nothing is cleaned first and
mapped back later. `Source` answers what other tools ask of a place: line and column, UTF-16 units (JavaScript, SARIF
consumers), UTF-8 bytes.

    >>> source = Source("one\\r\\ntwo")
    >>> source.position(Span(5, 8))
    Position(line=2, column=1)
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

import attrs

from footnotes.values import quickly_made

__all__ = ["Position", "Source", "Span", "cut_lines", "lies_within"]


@quickly_made
@attrs.frozen(repr=False, order=True)
class Span:
    """A half-open range `[start, end)` of Unicode code points in the original text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span | int) -> bool:
        """Whether an offset, or the whole of another span, lies inside this one."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return self.start <= other < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"


def lies_within(starts: Sequence[int], ends: Sequence[int], offset: int) -> bool:
    """Whether one of several spans, disjoint and in order, given by their starts and ends, holds an offset."""
    at = bisect_right(starts, offset) - 1
    return at >= 0 and offset < ends[at]


class Position(NamedTuple):
    """A line and a column, both counted from 1; the column in code points."""

    line: int
    column: int


def cut_lines(text: str) -> list[str]:
    """The lines of a text without their ends: CRLF, LF or a lone CR, as editors count.

    Form feeds and U+2028 are characters within a line. Before CRLF a line has a blank more, so that of every line end just one
    code point is gone.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text.split("\n")


class Source:
    """A text with an index of its lines; built once for each parse and never changed."""

    __slots__ = ("__dict__", "text")

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset of the first code point of every line; a text that ends with a line end has one more, empty line."""
        sizes = [len(line) + 1 for line in cut_lines(self.text)]
        return list(accumulate(sizes[:-1], initial=0))

    def line_of(self, offset: int) -> int:
        """The index, from 0, of the line that holds `offset`."""
        return bisect_right(self.line_starts, offset) - 1

    def position(self, span: Span) -> Position:
        """Line and column, from 1 and in code points, of the start of a span."""
        line = self.line_of(span.start)
        return Position(line + 1, span.start - self.line_starts[line] + 1)

    def to_utf16(self, span: Span) -> tuple[int, int]:
        """The same range in UTF-16 code units, as JavaScript, Java and C# count. A lone surrogate is one unit."""
        before = _utf16_length(self.text, 0, span.start)
        return before, before + _utf16_length(self.text, span.start, span.end)

    def to_utf8(self, span: Span) -> tuple[int, int]:
        """The same range in bytes of UTF-8. A lone surrogate counts as the three bytes that WTF-8 gives it."""
        before = len(self.text[: span.start].encode("utf-8", "surrogatepass"))
        return before, before + len(self.text[span.start : span.end].encode("utf-8", "surrogatepass"))


def _utf16_length(text: str, start: int, end: int) -> int:
    return len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
