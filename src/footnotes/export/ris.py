"""RIS, written by rispy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from footnotes.export.items import items_of
from footnotes.export.safe import safe
from footnotes.model import Article, DateValue, Name, Reference

__all__ = ["to_ris"]

_TYPES = {
    "article-journal": "JOUR",
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "book": "BOOK",
    "chapter": "CHAP",
    "interview": "PCOMM",
    "paper-conference": "CPAPER",
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
    "pmid": "accession_number",
}
_SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}
_PAGES = re.compile(r"([^\s,–—-]+)\s*[-–—]+\s*([^\s,–—-]+)")


def to_ris(source: Article | Iterable[Reference]) -> str:
    """The works that an article's entries name, or the references given, as RIS."""
    import rispy

    class Writer(rispy.RisWriter):  # type: ignore[misc]
        def set_header(self, count: int) -> str:  # noqa: ARG002
            return ""  # rispy writes "1." before each record, which the format does not know

    return str(rispy.dumps([_record(key, reference) for key, reference in items_of(source)], implementation=Writer))


def _record(key: str, reference: Reference) -> dict[str, Any]:
    record: dict[str, Any] = {"type_of_reference": _type(reference), "id": key}
    for field, name in _FIELDS.items():
        record[name] = _line(getattr(reference, field) or "")
    record["authors"] = [n for n in map(_name, reference.author) if n]
    record["secondary_authors"] = [n for n in map(_name, reference.editor) if n]
    record["urls"] = [_line(reference.url)] if reference.url else []
    record["issn"] = _line(reference.isbn or reference.issn or "")
    record["notes"] = [_line(n) for n in (reference.note, reference.arxiv and f"arXiv:{reference.arxiv}") if n]
    if reference.issued is not None:
        if reference.issued.start is not None and reference.issued.start.year:
            record["year"] = f"{reference.issued.start.year:04d}"
        record["date"] = _date(reference.issued)
    if reference.accessed is not None:
        record["access_date"] = _date(reference.accessed)
    page = _line(reference.page or "")
    pages = _PAGES.fullmatch(page)
    record["start_page"], record["end_page"] = pages.groups() if pages is not None else (page, "")
    return {name: value for name, value in record.items() if value}


def _type(reference: Reference) -> str:
    if reference.type == "article" and reference.container_title:
        return "JOUR"
    return _TYPES.get(reference.type or "", "GEN")


def _date(value: DateValue) -> str:
    """`YYYY/MM/DD/other`, of which each may be empty; a season, the end of a range and what is no date are the other."""
    date = value.start
    if date is None or not date.year:
        return f"///{_line(str(value)).replace('/', ' to ')}" if str(value) else ""
    season = _SEASONS.get(date.season or 0, "")
    month = f"{date.month:02d}" if date.month and not season else ""
    day = f"{date.day:02d}" if date.day and month else ""
    other = season if value.end is None else f"{season} to {value.end}".strip()
    return f"{date.year:04d}/{month}/{day}/{other}"


def _name(name: Name) -> str:
    """`Last, First, Suffix`."""
    given = " ".join(p for p in (name.given, name.dropping_particle) if p)
    if name.literal or not name.family:
        return _line(name.literal or given)
    family = " ".join(p for p in (name.non_dropping_particle, name.family) if p)
    if name.suffix:
        return _line(f"{family}, {given}, {name.suffix}")
    return _line(f"{family}, {given}" if given else family)


def _line(value: str) -> str:
    return " ".join(safe(value).split())
