"""What citations lead to, for the formats that link: one `Target` for all citations of the same entry.

A label alone does not say it: numbering may start again in each part, and several entries may bear one label.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import attrs

from footnotes.model import Article, Citation, Entry, Marker, NoteList, Status
from footnotes.source import Span

__all__ = ["Target", "Targets", "markers_in", "words_of"]


@attrs.frozen
class Target:
    """What a citation leads to: one entry; several where the label is ambiguous; none where the entry is missing.

    `label` is the entry's own, else that of the first citation. `scope` is the span of the list where a missing entry would
    stand, `None` where the article has no list.
    """

    label: str
    entries: tuple[Entry, ...] = ()
    scope: Span | None = None


class Targets:
    """The targets of an article, looked up by marker and label in constant time."""

    def __init__(self, article: Article) -> None:
        self._lists = sorted(article.lists, key=lambda x: (x.scope.end, x.span.end))
        self._ends = [x.scope.end for x in self._lists]
        self._home = {entry.span: x for x in self._lists for entry in x.entries}
        self._rivals: dict[tuple[Span, str], tuple[Entry, ...]] = {}
        self._made: dict[object, Target] = {}
        self._found = {(c.marker.span, c.label): self._target(c) for c in article.citations}

    def of(self, marker: Marker) -> tuple[Target, ...]:
        """What each label of a marker leads to, in the order of the labels."""
        return tuple(self._found[marker.span, label] for label in marker.labels)

    def entries(self, citation: Citation) -> tuple[Entry, ...]:
        """The entries that a citation leads to: several where its label is ambiguous, none where it is missing."""
        return self._found[citation.marker.span, citation.label].entries

    @property
    def missing(self) -> tuple[Target, ...]:
        """The targets without an entry, in the order of their first citations."""
        return tuple(dict.fromkeys(t for t in self._found.values() if not t.entries))

    def _target(self, citation: Citation) -> Target:
        entries, scope = self._entries(citation), None
        if not entries:
            scope = self._next_list(citation.marker)
        key = tuple(e.span for e in entries) or (citation.label, scope)
        label = (entries[0].label if entries else None) or citation.label
        return self._made.setdefault(key, Target(label, entries, scope))

    def _entries(self, citation: Citation) -> tuple[Entry, ...]:
        entry = citation.entry
        if entry is None or citation.status is not Status.AMBIGUOUS or entry.label is None:
            return () if entry is None else (entry,)
        home: NoteList = self._home[entry.span]
        key = home.span, entry.label
        if key not in self._rivals:
            self._rivals[key] = tuple(e for e in home.entries if e.label == entry.label)
        return self._rivals[key]

    def _next_list(self, marker: Marker) -> Span | None:
        """The next list after a marker, else the last: where the resolver looks for the gap too."""
        if not self._lists:
            return None
        return self._lists[min(bisect_right(self._ends, marker.span.start), len(self._ends) - 1)].span


def words_of(entry: Entry) -> Span:
    """Where an entry's own words stand: without the closing bracket of `[Footnote 1: …]` and `^[…]`."""
    span, text = entry.text_span, entry.text
    if text.endswith("]") and text.count("]") > text.count("["):
        return Span(span.start, span.end - 1)
    return span


def markers_in(article: Article, span: Span) -> Iterator[Marker]:
    """The markers inside a span, in the order of the text."""
    markers = article.markers
    for place in range(bisect_left(markers, span.start, key=lambda m: m.span.start), len(markers)):
        if markers[place].span.start >= span.end:
            return
        if markers[place].span in span:
            yield markers[place]
