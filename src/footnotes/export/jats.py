"""JATS: the article as `<article>` with `<xref>` and a `<ref-list>` of mixed citations (NISO Z39.96)."""

from __future__ import annotations

from typing import Any

from footnotes.export.safe import safe
from footnotes.export.xml import add, entry_ids, entry_of, fill
from footnotes.model import Article, Marker, Reference, Role

__all__ = ["to_jats"]


def to_jats(article: Article) -> str:
    """The article as JATS XML; a marker without an entry has no `rid`."""
    from lxml import etree

    root = etree.Element("article", {"article-type": "other"})
    meta = add(add(root, "front"), "article-meta")
    if article.title is not None:
        add(add(meta, "title-group"), "article-title", article.text_of(article.title.span))
    if article.authors:
        group = add(meta, "contrib-group")
        for author in article.authors:
            add(add(group, "contrib", contrib_type="author"), "string-name", author)
    ids = entry_ids(article)

    def write(parent: Any, marker: Marker) -> Any:
        entries = [entry_of(article, marker, label) for label in marker.labels]
        targets = " ".join(ids[e.span.start] for e in entries if e is not None)
        xref = etree.SubElement(parent, "xref", {"ref-type": "bibr", **({"rid": targets} if targets else {})})
        xref.text = safe(article.text_of(marker.span))
        return xref

    body = add(root, "body")
    for block in article.blocks:
        if block.role is Role.HEADING:
            fill(add(add(body, "p"), "bold"), article, block, write)
        elif block.role is Role.BLOCKQUOTE:
            fill(add(add(body, "disp-quote"), "p"), article, block, write)
        elif block.role is Role.BODY:
            fill(add(body, "p"), article, block, write)
    if article.bibliography:
        list_ = add(add(root, "back"), "ref-list")
        for entry in article.bibliography:
            ref = add(list_, "ref", id=ids[entry.span.start])
            if entry.label is not None:
                add(ref, "label", entry.label)
            _citation(ref, entry.text, entry.reference)
    return str(etree.tostring(root, encoding="unicode", pretty_print=False))


def _citation(ref: Any, text: str, reference: Reference | None) -> None:
    citation = add(ref, "mixed-citation", text or "(empty)")
    if reference is None:
        return
    if reference.doi is not None:
        add(citation, "pub-id", reference.doi, pub_id_type="doi")
    if reference.issued is not None and reference.issued.start is not None and reference.issued.start.year:
        add(citation, "year", str(reference.issued.start.year))
