"""Passages: what may be set apart from the body as quoted, and what only looks like it.

A quoted passage is prose or verse. Programs, tables and diagrams are set in too; so are the items of a list.

    I have seen the sea where no sea was.      prose
    y = rows[0]     NODE 3 +---> NODE 4        none
"""

from __future__ import annotations

from footnotes.patterns import compile_later
from footnotes.stages.paragraphs import SET_IN, Layout

__all__ = ["is_prose", "is_set_in", "opens_item"]

_LISTED = compile_later(r"[-*•·–]\s|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s")
_MOSTLY = 0.86
_FARTHEST_IN = 100
_CODE = compile_later(r"\S {3}|[a-z\d]\((?!e?[ns]\))|[a-z]_[a-z]|::|[{}]|;\n")
"""Columns, and what no sentence has."""
_STOPS = ",.-'’!?;:_"
_NO_SIGNS = dict.fromkeys(map(ord, "=<>{}|+\\/#$@%&^~"))
"""What programs and diagrams are full of."""


def opens_item(text: str, start: int) -> bool:
    """Whether an item of a list begins at an offset."""
    return _LISTED.match(text, start) is not None


def is_prose(words: str) -> bool:
    """Whether a passage is made of words, as code, tables and diagrams are not."""
    if _CODE.search(words) is not None:
        return False
    size = len(words)
    if (size - len(words.translate(_NO_SIGNS))) * 25 > size:
        return False
    wordly = sum(map(str.isalpha, words)) + sum(map(str.isspace, words)) + sum(map(words.count, _STOPS))
    return wordly >= _MOSTLY * size


def is_set_in(text: str, start: int, end: int, layout: Layout) -> bool:
    """Whether all lines of a piece are set in from the body; it is not where it is the rest of a line, after an entry."""
    above = text.rfind("\n", max(0, start - _FARTHEST_IN), start)
    indent = start - above - 1 if above >= 0 else 0
    least = layout.base + SET_IN
    if indent < max(SET_IN, least) or not text[start - indent : start].isspace():
        return False
    if "\n" not in text[start:end]:
        return indent != layout.first_indent
    return all(len(line) - len(line.lstrip()) >= least for line in text[start:end].split("\n")[1:])
