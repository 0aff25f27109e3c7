"""Inline notes: `^[text]` of Markdown, a note that stands where it is cited → its entry, and the marker before it.

    The ice came early.^[Osei, Tides, 2012]     marker ^, entry [Osei, Tides, 2012], label ^1

The notes of an article are one list, labelled in their order; `^1` keeps them apart from the `[^1]` of the same article.
"""

from __future__ import annotations

from bisect import bisect_left

from footnotes.model import Entry, Marker, NoteList
from footnotes.patterns import compile_later
from footnotes.source import Span

__all__ = ["find_inline_notes"]

_BRACKET = compile_later(r"[\[\]]|\n[ \t\r]*\n")
_RAISED = compile_later(r"\^\d{1,3}$")
_BEFORE = tuple(".,;:!?”’»)*_")
_LONGEST = 2000
_MOST = 5000


def find_inline_notes(text: str, lists: tuple[NoteList, ...]) -> tuple[NoteList, tuple[Marker, ...]] | None:
    """The inline notes of a text and their markers, but for those within entries of other lists; `None` without any.

    `^[1]` is a marker of a note elsewhere, `"^[a-z ]"` a pattern in code. As that of `[Footnote 1: …]`, the text of a note keeps
    its closing bracket.
    """
    taken = sorted(e.span for x in lists for e in x.entries)
    starts = [s.start for s in taken]
    entries: list[Entry] = []
    markers: list[Marker] = []
    at = text.find("^[")
    while at >= 0 and len(entries) < _MOST:
        end = _closing(text, at + 1)
        near = bisect_left(starts, end) - 1
        raised = _RAISED.search(text, max(0, at - 4), at) is not None  # ^1^ is a marker
        free = end > 0 and not raised and (near < 0 or taken[near].end <= at)
        words = text[at + 2 : end].lstrip() if free else ""
        if " " in words and (text[at - 1 : at].isalnum() or text[at - 1 : at] in _BEFORE):
            label = f"^{len(entries) + 1}"
            markers.append(Marker(Span(at, at + 1), (label,), "inline"))
            entries.append(Entry(Span(at + 1, end), label, None, words))
        at = text.find("^[", end or at + 2)
    if not entries:
        return None
    span = Span(entries[0].span.start, entries[-1].span.end)
    return NoteList(span, None, "inline", Span(0, len(text)), tuple(entries)), tuple(markers)


def _closing(text: str, start: int) -> int:
    """One past the bracket that closes the one at an offset, in its paragraph; 0 where none does."""
    depth = 0
    for found in _BRACKET.finditer(text, start, start + _LONGEST):
        if found[0] == "[":
            depth += 1
        elif found[0] == "]":
            depth -= 1
            if depth == 0:
                return found.end()
        else:
            break
    return 0
