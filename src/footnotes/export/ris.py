"""RIS, written by rispy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from footnotes.export.csl_json import references_of
from footnotes.export.safe import safe
from footnotes.model import Article, Name, Reference

__all__ = ["to_ris"]

_TYPES = {
    "article-journal": "JOUR",
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "book": "BOOK",
    "chapter": "CHAP",
    "paper-conference": "CONF",
    "thesis": "THES",
    "report": "RPRT",
    "webpage": "ELEC",
    "legal_case": "CASE",
}
_FIELDS = {
    "title": "title",
    "container_title": "secondary_title",
    "publisher": "publisher",
    "publisher_place": "place_published",
    "volume": "volume",
    "issue": "number",
    "edition": "edition",
    "doi": "doi",
    "note": "notes_abstract",
}


def to_ris(source: Article | Iterable[Reference]) -> str:
    """The references of an article, or those given, as RIS."""
    import rispy

    return str(rispy.dumps([_record(key, reference) for key, reference in references_of(source)]))


def _record(key: str, reference: Reference) -> dict[str, Any]:
    record: dict[str, Any] = {"type_of_reference": _TYPES.get(reference.type or "", "GEN"), "id": key}
    for field, name in _FIELDS.items():
        value = getattr(reference, field)
        if value is not None:
            record[name] = _plain(value)
    if reference.author:
        record["authors"] = [_name(n) for n in reference.author]
    if reference.editor:
        record["secondary_authors"] = [_name(n) for n in reference.editor]
    if reference.url is not None:
        record["urls"] = [_plain(reference.url)]
    if reference.issued is not None and reference.issued.start is not None and reference.issued.start.year:
        record["year"] = str(reference.issued.start.year)
        record["date"] = str(reference.issued.start).replace("-", "/").rstrip("~")
    if reference.page is not None:
        first, _, last = _plain(reference.page).partition("-")
        record["start_page"] = first
        if last:
            record["end_page"] = last
    return record


def _name(name: Name) -> str:
    if name.literal is not None:
        return _plain(name.literal)
    family = " ".join(p for p in (name.non_dropping_particle, name.family) if p)
    return _plain(", ".join(p for p in (family, name.given, name.suffix) if p))


def _plain(value: str) -> str:
    return " ".join(safe(value).split())
