"""Paragraphs: lines → the pieces of text between the lists, each a paragraph or a line of its own.

A piece ends at a blank line, at a list and, where lines are no hard wraps, at every line end. Whether they are hard wraps is
asked only of a text that has lines right below each other.

    "One\\n\\nTwo\\n" → 0–3, 5–8
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from footnotes.patterns import compile_later
from footnotes.stages.bylines import is_byline, opens_byline
from footnotes.stages.datelines import is_dateline
from footnotes.stages.lines import Lines

__all__ = ["SET_IN", "Layout", "read_paragraphs"]

SET_IN = 4
"""Characters further in than the body, and a passage is set in."""
_HEAD_LINES = 12
"""A byline among so many first lines is none of the paragraph above it."""
_SHORTEST_TITLE, _LONGEST_TITLE = 20, 100
_JOINS_NAMES = (",", "&", " and", " und", " et", " y", " e", " en", " i", " и")
_SHORTEST_WRAP = 40
_LONGEST_WRAP = 200
"""A longer line with another right below it, and lines were not broken at a width."""
_STOPS = '.!?:…”"»)'
_FEWEST_FIRST = 4
"""So many paragraphs at least open with an indent where they all do."""
_RAGGED = 0.75
"""The share of the width that a line broken by hand fills at least, the next word with it."""
_HEADING_MARKS = compile_later(r"#{1,6}[ \t]+(?=\S)")


class Layout:
    """How a text is laid out on its lines; each question is answered when first asked, for most texts never ask."""

    __slots__ = ("_base", "_first", "_head", "_lines", "_text", "_width")

    def __init__(self, text: str, lines: Lines) -> None:
        self._text = text
        self._lines = lines
        self._head = lines.next_filled(0) + _HEAD_LINES
        self._base: int | None = None
        self._first: int | None = None
        self._width: int | None = None

    @property
    def base(self) -> int:
        """How far the body is set in: the indent of most of the text."""
        if self._base is None:
            self._base = _base_indent(self._lines)
        return self._base

    @property
    def first_indent(self) -> int:
        """How far the first line of each paragraph is set in from its others, 0 where it is not."""
        if self._first is None:
            self._first = _first_indent(self._lines)
        return self._first

    @property
    def width(self) -> int:
        """The width at which lines were broken, 0 where they were not."""
        if self._width is None:
            self._width = _read_width(self._text, self._lines)
        return self._width

    def goes_on(self, line: int) -> bool:
        """Whether a line carries on the paragraph of the line above it."""
        text, starts, lefts, rights = self._text, self._lines.starts, self._lines.lefts, self._lines.rights
        left, above = lefts[line], lefts[line - 1]
        if text[left] == ">":
            return text[above] == ">"
        if text.startswith("# ", above):
            return True
        if line <= self._head and opens_byline(text[above : rights[line - 1]]):
            return is_byline(text[above : rights[line]])
        if line <= self._head and self._is_subtitle(line):
            return True
        if line <= self._head and self._ends_head_line(text[above : rights[line - 1]], text[left : rights[line]]):
            return False
        set_in = left - starts[line]
        if set_in and set_in == self.first_indent:
            return False
        together = set_in >= SET_IN and set_in == above - starts[line - 1] and set_in >= self.base + SET_IN
        words = text[left : rights[line]]
        if not together:
            length = rights[line - 1] - starts[line - 1]
            centred = line <= self._head and words[0].islower() and text[rights[line - 1] - 1] not in _STOPS
            if not self.width or (length <= _SHORTEST_WRAP and not centred):
                return False
            ended = line <= self._head or text[rights[line - 1] - 1] in _STOPS
            room = _RAGGED * self.width - length
            if ended and set_in < SET_IN and not words[0].islower() and len(words.split(None, 1)[0]) < room:
                return False  # the word would have stood on the line above
        if line <= self._head and (is_byline(words) or is_dateline(words)):
            return False
        if text.count(" | ", above, rights[line - 1]) > 1 or words.count(" | ") > 1:
            return False  # a menu
        return _has_words(text[above : rights[line - 1]]) and _has_words(words)

    def _ends_head_line(self, above: str, words: str) -> bool:
        """Whether a line is surely whole: a byline that names nobody more, or a title in capitals above what is not."""
        if above.isupper():
            return not words.isupper() and len(above) > _SHORTEST_TITLE
        return len(above) <= _LONGEST_TITLE and not above.endswith(_JOINS_NAMES) and is_byline(above)

    def _is_subtitle(self, line: int) -> bool:
        """Whether a line, and the one above that ends with a colon, stand by themselves: a title in two lines."""
        words = self._lines.words
        above = words[line - 1]
        alone = (line < 2 or not words[line - 2]) and (line + 1 == len(words) or not words[line + 1])
        return alone and above[-1] == ":" and _SHORTEST_TITLE <= len(above) <= _LONGEST_TITLE >= len(words[line])


def read_paragraphs(text: str, lines: Lines, layout: Layout, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The starts and ends of the pieces, in their order; `taken` has those of what belongs to lists, sorted and disjoint."""
    pieces: list[tuple[int, int]] = []
    known = [*taken, (len(text) + 1, len(text) + 1)]
    at = 0
    taken_start, taken_end = known[0]
    last, above = -1, -2  # the ends of the last piece and of the line above: where they agree the piece may go on
    for line, (left, right) in enumerate(zip(lines.lefts, lines.rights, strict=True)):
        if left == right:
            above = right
            continue
        while taken_end <= left:
            at += 1
            taken_start, taken_end = known[at]
        if last != above and right <= taken_start and text[left] != "#":
            pieces.append((left, right))  # most lines
            last = above = right
            continue
        for start, end in _between(text, left, right, known, at):
            if text[start] == "#" and (marks := _HEADING_MARKS.match(text, start, end)) is not None:
                pieces.append((start, start + len(marks[0].rstrip())))  # mark-up left of a heading
                start = marks.end()
            if last == above and start == left and layout.goes_on(line):
                pieces[-1] = (pieces[-1][0], end)
            else:
                pieces.append((start, end))
            last = end
        above = right
    return pieces


def _between(text: str, left: int, right: int, known: list[tuple[int, int]], at: int) -> Iterator[tuple[int, int]]:
    """What stands on one line between the parts of lists, of which those before `at` end further up."""
    while left < right:
        while known[at][1] <= left:
            at += 1
        start, end = known[at]
        if start > left:
            yield left, left + len(text[left : min(start, right)].rstrip())
        left = min(end, right) if start < right else right
        left += len(text[left:right]) - len(text[left:right].lstrip())


def _read_width(text: str, lines: Lines) -> int:
    """The width at which lines were broken: that of the longest but a few; 0 where they were not broken.

    Most lines with another right below them end near the same column; or, where quotations and lists make many short ones,
    those that go on in lower case do.
    """
    inner: list[int] = []
    going_on: list[int] = []
    filled = 0
    for start, right, left, below_left, below_right in zip(
        lines.starts, lines.rights, lines.lefts, lines.lefts[1:], lines.rights[1:], strict=False
    ):
        filled += right != left
        if right != left and below_left != below_right:
            if right - start > _LONGEST_WRAP:
                return 0
            inner.append(right - start)
            if text[below_left].islower():
                going_on.append(right - start)
    if len(inner) < 4 or len(inner) * 5 < filled:
        return 0
    even = sum(45 < w <= 100 for w in inner) * 10 >= 6 * len(inner)
    if not even and (len(going_on) * 5 < filled or sum(40 < w <= 100 for w in going_on) * 20 < 13 * len(going_on)):
        return 0
    return sorted(inner)[len(inner) * 9 // 10]


def _has_words(line: str) -> bool:
    """Whether a line is more than a rule of `====` or `----`."""
    return any(map(str.isalnum, line))


def _first_indent(lines: Lines) -> int:
    """How far the first lines of paragraphs are set in: lines that are not hardly ever stand below a blank one."""
    if lines.lefts == lines.starts:
        return 0
    indents: dict[int, int] = {}
    going_on = opening = 0  # lines that are not set in, below a filled one and below a blank one
    above = ""
    for start, left, words in zip(lines.starts, lines.lefts, lines.words, strict=True):
        if words:
            indent = left - start
            if indent:
                indents[indent] = indents.get(indent, 0) + 1
            elif above:
                going_on += 1
            else:
                opening += 1
        above = words
    most = max(indents, key=lambda indent: (indents[indent], -indent), default=0)
    count = indents.get(most, 0)
    return most if min(count, going_on) >= _FEWEST_FIRST and opening * _FEWEST_FIRST <= count else 0


def _base_indent(lines: Lines) -> int:
    """How far the body is set in: the indent of most of the text."""
    if lines.lefts == lines.starts:
        return 0
    sizes: dict[int, int] = {}
    for start, left, right in zip(lines.starts, lines.lefts, lines.rights, strict=True):
        sizes[left - start] = sizes.get(left - start, 0) + right - left
    return max(sizes, key=lambda indent: (sizes[indent], -indent), default=0)
