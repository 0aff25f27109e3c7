"""What the two XML formats share: paragraphs with their markers, and elements with text that XML can hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from footnotes.export.safe import safe
from footnotes.model import Article, Block, Entry, Marker

__all__ = ["add", "entry_ids", "fill"]


def add(parent: Any, name: str, text: str | None = None, **attributes: str) -> Any:
    """A new child with text and attributes."""
    from lxml import etree

    child = etree.SubElement(parent, name, {k.replace("_", "-"): safe(v) for k, v in attributes.items()})
    if text is not None:
        child.text = " ".join(safe(text).split())
    return child


def entry_ids(article: Article) -> dict[int, str]:
    """An id for each entry, by its start."""
    return {entry.span.start: f"n{place}" for place, entry in enumerate(article.bibliography, 1)}


def fill(element: Any, article: Article, block: Block, write: Callable[[Any, Marker], Any]) -> None:
    """Put the text of a block into an element; `write` makes the element of each marker."""
    at = block.span.start
    last = None
    for marker in _markers(article, block):
        _append(element, last, article.text[at : marker.span.start])
        last = write(element, marker)
        at = marker.span.end
    _append(element, last, article.text[at : block.span.end].rstrip())


def _append(element: Any, last: Any, text: str) -> None:
    words = safe(text)
    if last is None:
        element.text = (element.text or "") + words
    else:
        last.tail = (last.tail or "") + words


def _markers(article: Article, block: Block) -> Iterator[Marker]:
    return (m for m in article.markers if m.span in block.span)


def entry_of(article: Article, marker: Marker, label: str) -> Entry | None:
    """The entry that a label of a marker cites."""
    return next((c.entry for c in article.citations if c.marker == marker and c.label == label), None)
