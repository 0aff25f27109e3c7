"""What the two XML formats share: paragraphs with their markers, the ids of what they lead to, and text that XML can hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from footnotes.export.safe import safe
from footnotes.export.targets import Target, Targets, markers_in
from footnotes.model import Article, Marker
from footnotes.source import Span

__all__ = ["Links", "add", "fill"]


def add(parent: Any, name: str, text: str | None = None, **attributes: str) -> Any:
    """A new child with text and attributes; `_` in the name of an attribute is written `-`."""
    from lxml import etree

    child = etree.SubElement(parent, name, {k.replace("_", "-"): safe(v) for k, v in attributes.items()})
    if text is not None:
        child.text = " ".join(safe(text).split())
    return child


class Links:
    """Ids, unique in the article and names in XML: `n1`… for the entries in the order of the text, `m1`… for missing ones."""

    def __init__(self, article: Article) -> None:
        self._targets = Targets(article)
        self._entries = {entry.span: f"n{place}" for place, entry in enumerate(article.bibliography, 1)}
        self._missing = {target: f"m{place}" for place, target in enumerate(self._targets.missing, 1)}

    def id(self, span: Span) -> str:
        """The id of the entry at a span."""
        return self._entries[span]

    @property
    def missing(self) -> dict[Target, str]:
        """The ids of the entries that are cited and not there."""
        return self._missing

    def of(self, marker: Marker) -> list[str]:
        """The ids that a marker leads to, each once; never none."""
        ids = (self._ids(target) for target in self._targets.of(marker))
        return list(dict.fromkeys(i for found in ids for i in found))

    def is_ambiguous(self, marker: Marker) -> bool:
        """Whether a label of the marker may mean several entries."""
        return any(len(target.entries) > 1 for target in self._targets.of(marker))

    def _ids(self, target: Target) -> list[str]:
        return [self._entries[e.span] for e in target.entries] or [self._missing[target]]


def fill(element: Any, article: Article, span: Span, write: Callable[[Any, Marker], Any]) -> None:
    """Put the text of a span into an element; `write` makes the element of each marker."""
    at = span.start
    last = None
    for marker in markers_in(article, span):
        _append(element, last, article.text[at : marker.span.start])
        last = write(element, marker)
        at = marker.span.end
    _append(element, last, article.text[at : span.end].rstrip())


def _append(element: Any, last: Any, text: str) -> None:
    words = safe(text)
    if last is None:
        element.text = (element.text or "") + words
    else:
        last.tail = (last.tail or "") + words
