"""TEI P5: the article as `<TEI>` with `<ref>` and a `<listBibl>` of `<bibl>`."""

from __future__ import annotations

from typing import Any

from footnotes.export.safe import safe
from footnotes.export.xml import Links, add, fill
from footnotes.model import Article, Marker, Role

__all__ = ["to_tei"]

_NAMESPACE = "http://www.tei-c.org/ns/1.0"
_ID = "{http://www.w3.org/XML/1998/namespace}id"


def to_tei(article: Article) -> str:
    """The article as TEI XML. Every marker has a target: a missing entry is a `<bibl type="missing">`.

    A marker that may mean several entries has all of them as targets and the subtype `ambiguous`.
    """
    from lxml import etree

    links = Links(article)

    def write(parent: Any, marker: Marker) -> Any:
        ref = add(parent, "ref", type="bibr", target=" ".join("#" + i for i in links.of(marker)))
        if links.is_ambiguous(marker):
            ref.set("subtype", "ambiguous")
        ref.text = safe(article.text_of(marker.span))
        return ref

    root = etree.Element("TEI", nsmap={None: _NAMESPACE})
    _header(root, article, write)
    text = add(root, "text")
    body = add(text, "body")
    for block in article.blocks:
        if block.role is Role.HEADING:
            fill(add(add(body, "p"), "hi"), article, block.span, write)
        elif block.role is Role.BLOCKQUOTE:
            fill(add(add(body, "quote"), "p"), article, block.span, write)
        elif block.role is Role.BODY:
            fill(add(body, "p"), article, block.span, write)
    if not len(body):
        add(body, "p", "")
    if article.bibliography or links.missing:
        _list(add(add(text, "back"), "listBibl"), article, links)
    return str(etree.tostring(root, encoding="unicode", pretty_print=False))


def _header(root: Any, article: Article, write: Any) -> None:
    file = add(add(root, "teiHeader"), "fileDesc")
    titles = add(file, "titleStmt")
    if article.title is None:
        add(titles, "title", "Untitled")
    else:
        fill(add(titles, "title"), article, article.title.span, write)
    for author in article.authors:
        add(titles, "author", author)
    add(add(file, "publicationStmt"), "p", "Unpublished.")
    add(add(file, "sourceDesc"), "p", "Raw text read by footnotes.")


def _list(parent: Any, article: Article, links: Links) -> None:
    for entry in article.bibliography:
        bibl = add(parent, "bibl", entry.text or "(empty)", **({"n": entry.label} if entry.label else {}))
        bibl.set(_ID, links.id(entry.span))
    for target, key in links.missing.items():
        add(parent, "bibl", "(missing)", type="missing", n=target.label).set(_ID, key)
