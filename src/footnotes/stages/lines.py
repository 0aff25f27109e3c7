"""Lines: the text → where each line, and what stands on it, begins and ends.

Parallel lists keep this cheap: a parse asks for a few lines only and most questions are comparisons of offsets.
Blank lines stay in the lists: they are evidence for entries that were lost.

    "ab\\n\\n  cd \\n" → starts 0 3 4 10, lefts 0 3 6 10, rights 2 3 8 10, words "ab" "" "cd" ""
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

import attrs

from footnotes.source import Source, cut_lines

__all__ = ["Lines", "split_lines"]

_SHORTEST_RULE = 3


@attrs.frozen
class Lines:
    """The lines of a text; a line is blank where `lefts[i] == rights[i]`.

    `starts[i]` is the offset of the line, `lefts[i]` of its first character that is no white space, `rights[i]` the end of
    its last one. All are code points. `words[i]` is what stands between: the text of the line, empty if it is blank.
    """

    starts: list[int]
    lefts: list[int]
    rights: list[int]
    words: list[str]

    def __len__(self) -> int:
        return len(self.starts)

    def is_blank(self, line: int) -> bool:
        """Whether nothing but white space stands on the line."""
        return not self.words[line]

    def below_rule(self, line: int) -> bool:
        """Whether the line above, blank ones aside, is a rule: `_____`, as above the notes at the foot of a page."""
        before = self.previous_filled(line)
        words = self.words[before] if before >= 0 else ""
        return len(words) >= _SHORTEST_RULE and words[0] in "_─―—–-" and not words.strip(words[0])

    def line_of(self, offset: int) -> int:
        """The line that holds an offset."""
        return bisect_right(self.starts, offset) - 1

    def paragraph_end(self, line: int) -> int:
        """The first line from `line` on that is blank, or the number of lines."""
        blank = self._blank
        return blank[bisect_left(blank, line)]

    @cached_property
    def _blank(self) -> list[int]:
        """The blank lines, and one past the last line."""
        return [*(i for i, words in enumerate(self.words) if not words), len(self.words)]

    def next_filled(self, line: int) -> int:
        """The first line from `line` on that is not blank, or the number of lines."""
        words = self.words
        count = len(words)
        while line < count and not words[line]:
            line += 1
        return line

    def previous_filled(self, line: int) -> int:
        """The last line before `line` that is not blank, or -1."""
        words = self.words
        line -= 1
        while line >= 0 and not words[line]:
            line -= 1
        return line


def split_lines(source: Source) -> Lines:
    """Find the lines of a text and, of each, the part that is not white space."""
    starts: list[int] = []
    lefts: list[int] = []
    rights: list[int] = []
    words: list[str] = []
    start = 0
    for line in cut_lines(source.text):
        bare = line.strip()
        words.append(bare)
        starts.append(start)
        end = start + len(line)
        if len(bare) == len(line):
            lefts.append(start)
            rights.append(end)
        else:
            right = start + len(line.rstrip())
            lefts.append(right - len(bare))
            rights.append(right)
        start = end + 1
    return Lines(starts, lefts, rights, words)
