"""BibTeX, written by bibtexparser."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from footnotes.export.csl_json import references_of
from footnotes.export.safe import safe
from footnotes.model import Article, Name, Reference

if TYPE_CHECKING:
    from bibtexparser.model import Field

__all__ = ["to_bibtex"]

_TYPES = {
    "article-journal": "article",
    "article-newspaper": "article",
    "article-magazine": "article",
    "article": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "thesis": "phdthesis",
    "report": "techreport",
}
_CONTAINER = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
_FIELDS = {
    "title": "title",
    "publisher": "publisher",
    "publisher_place": "address",
    "volume": "volume",
    "issue": "number",
    "edition": "edition",
    "url": "url",
    "doi": "doi",
    "isbn": "isbn",
    "issn": "issn",
    "note": "note",
}


def to_bibtex(source: Article | Iterable[Reference]) -> str:
    """The references of an article, or those given, as BibTeX."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Block, Entry

    entries: list[Block] = []
    for key, reference in references_of(source):
        kind = _TYPES.get(reference.type or "", "misc")
        entries.append(Entry(kind, key, _fields(reference, kind)))
    return str(write_string(Library(entries)))


def _fields(reference: Reference, kind: str) -> list[Field]:
    from bibtexparser.model import Field

    values: dict[str, str] = {}
    for field in ("author", "editor"):
        names = getattr(reference, field)
        if names:
            values[field] = " and ".join(_name(n) for n in names)
    for field, name in _FIELDS.items():
        value = getattr(reference, field)
        if value is not None:
            values[name] = _plain(value)
    if reference.container_title is not None:
        values[_CONTAINER.get(kind, "howpublished")] = _plain(reference.container_title)
    if reference.page is not None:
        values["pages"] = _plain(reference.page).replace("-", "--")
    if reference.issued is not None and reference.issued.start is not None and reference.issued.start.year:
        values["year"] = str(reference.issued.start.year)
        if reference.issued.start.month:
            values["month"] = str(reference.issued.start.month)
    return [Field(name, value) for name, value in values.items()]


def _name(name: Name) -> str:
    if name.literal is not None:
        return "{" + _plain(name.literal) + "}"
    family = " ".join(p for p in (name.non_dropping_particle, name.family) if p)
    given = " ".join(p for p in (name.given, name.dropping_particle) if p)
    parts = [family, name.suffix, given] if name.suffix else [family, given]
    return ", ".join(_plain(p) for p in parts if p)


def _plain(value: str) -> str:
    """A value without braces and backslashes, which would change how the rest is read."""
    return " ".join(safe(value).replace("\\", "/").replace("{", "(").replace("}", ")").split())
