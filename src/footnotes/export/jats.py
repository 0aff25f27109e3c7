"""JATS: the article as `<article>` with `<xref>` and a `<ref-list>` of mixed citations (NISO Z39.96)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from footnotes.export.safe import safe
from footnotes.export.targets import words_of
from footnotes.export.xml import Links, add, fill
from footnotes.model import Article, Entry, Marker, Reference, Role
from footnotes.source import Span

__all__ = ["to_jats"]

_ELEMENTS = {
    "container_title": "source",
    "publisher": "publisher-name",
    "publisher_place": "publisher-loc",
    "volume": "volume",
    "issue": "issue",
    "page": "page-range",
    "doi": "pub-id",
    "url": "uri",
}


def to_jats(article: Article) -> str:
    """The article as JATS XML. Every marker has a target: a missing entry is a `<ref specific-use="missing">`.

    A marker that may mean several entries has all of them as targets and the specific use `ambiguous`. In a mixed citation the
    fields of its references are marked where they stand.
    """
    from lxml import etree

    links = Links(article)

    def write(parent: Any, marker: Marker) -> Any:
        xref = add(parent, "xref", ref_type="bibr", rid=" ".join(links.of(marker)))
        if links.is_ambiguous(marker):
            xref.set("specific-use", "ambiguous")
        xref.text = safe(article.text_of(marker.span))
        return xref

    root = etree.Element("article", {"article-type": "other"})
    meta = add(add(root, "front"), "article-meta")
    if article.title is not None:
        fill(add(add(meta, "title-group"), "article-title"), article, article.title.span, write)
    if article.authors:
        group = add(meta, "contrib-group")
        for author in article.authors:
            add(add(group, "contrib", contrib_type="author"), "string-name", author)
    body = add(root, "body")
    for block in article.blocks:
        if block.role is Role.HEADING:
            fill(add(add(body, "p"), "bold"), article, block.span, write)
        elif block.role is Role.BLOCKQUOTE:
            fill(add(add(body, "disp-quote"), "p"), article, block.span, write)
        elif block.role is Role.BODY:
            fill(add(body, "p"), article, block.span, write)
    if article.bibliography or links.missing:
        _list(add(add(root, "back"), "ref-list"), article, links)
    return str(etree.tostring(root, encoding="unicode", pretty_print=False))


def _list(parent: Any, article: Article, links: Links) -> None:
    for entry in article.bibliography:
        ref = add(parent, "ref", id=links.id(entry.span))
        if entry.label is not None:
            add(ref, "label", entry.label)
        _citation(add(ref, "mixed-citation"), article, entry)
    for target, key in links.missing.items():
        ref = add(parent, "ref", id=key, specific_use="missing")
        add(ref, "label", target.label)
        add(ref, "mixed-citation", "(missing)")


def _citation(citation: Any, article: Article, entry: Entry) -> None:
    """The text of an entry with an element around each field; of fields that overlap, the first is marked."""
    citation.text = "" if entry.text else "(empty)"
    words = words_of(entry)
    at, last = words.start, None
    fields = (f for r in entry.references for f in _fields(article, r))
    for span, name in sorted(fields, key=lambda f: (f[0].start, -f[0].end)):
        if span.start < at or not len(span) or span not in words:
            continue
        _add_text(citation, last, article.text[at : span.start])
        last = add(citation, name, **({"pub-id-type": "doi"} if name == "pub-id" else {}))
        last.text = _line(article.text_of(span))
        at = span.end
    _add_text(citation, last, article.text[at : words.end])


def _fields(article: Article, reference: Reference) -> Iterator[tuple[Span, str]]:
    """Where the fields of a reference stand, each with the name of its element."""
    for name in (*reference.author, *reference.editor):
        if name.span is not None:
            yield name.span, "string-name"
    for field, span in reference.spans.items():
        if field == "title":
            yield span, "article-title" if reference.container_title is not None else "source"
        elif field == "issued":
            year = re.search(r"(?<!\d)\d{4}(?!\d)", article.text_of(span))
            if year is not None:
                yield Span(span.start + year.start(), span.start + year.end()), "year"
        elif field in _ELEMENTS:
            yield span, _ELEMENTS[field]


def _add_text(citation: Any, last: Any, text: str) -> None:
    if last is None:
        citation.text += _line(text)
    else:
        last.tail = _line(text)


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", safe(text))
