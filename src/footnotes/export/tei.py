"""TEI P5: the article as `<TEI>` with `<ref>` and a `<listBibl>` of `<bibl>`; quotations as `<standOff>` spans."""

from __future__ import annotations

from typing import Any

from footnotes.export.safe import safe
from footnotes.export.xml import add, entry_ids, entry_of, fill
from footnotes.model import Article, Marker, Role

__all__ = ["to_tei"]

_NAMESPACE = "http://www.tei-c.org/ns/1.0"
_ID = "{http://www.w3.org/XML/1998/namespace}id"


def to_tei(article: Article) -> str:
    """The article as TEI XML; a marker without an entry has no `target`."""
    from lxml import etree

    root = etree.Element("TEI", nsmap={None: _NAMESPACE})
    file = add(add(root, "teiHeader"), "fileDesc")
    titles = add(file, "titleStmt")
    add(titles, "title", article.text_of(article.title.span) if article.title is not None else "Untitled")
    for author in article.authors:
        add(titles, "author", author)
    add(add(file, "publicationStmt"), "p", "Unpublished.")
    add(add(file, "sourceDesc"), "p", "Raw text read by footnotes.")
    ids = entry_ids(article)

    def write(parent: Any, marker: Marker) -> Any:
        entries = [entry_of(article, marker, label) for label in marker.labels]
        targets = " ".join("#" + ids[e.span.start] for e in entries if e is not None)
        ref = etree.SubElement(parent, "ref", {"type": "bibr", **({"target": targets} if targets else {})})
        ref.text = safe(article.text_of(marker.span))
        return ref

    text = add(root, "text")
    body = add(text, "body")
    for block in article.blocks:
        if block.role is Role.HEADING:
            fill(add(add(body, "p"), "hi"), article, block, write)
        elif block.role is Role.BLOCKQUOTE:
            fill(add(add(body, "quote"), "p"), article, block, write)
        elif block.role is Role.BODY:
            fill(add(body, "p"), article, block, write)
    if not len(body):
        add(body, "p", "")
    if article.bibliography:
        entries = add(add(text, "back"), "listBibl")
        for entry in article.bibliography:
            bibl = add(entries, "bibl", entry.text or "(empty)", **({"n": entry.label} if entry.label else {}))
            bibl.set(_ID, ids[entry.span.start])
    return str(etree.tostring(root, encoding="unicode", pretty_print=False))
