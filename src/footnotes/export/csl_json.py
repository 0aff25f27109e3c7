"""CSL-JSON: references as citation processors read them (the schema is csl-data.json of the Citation Style Language)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from footnotes.export.items import items_of
from footnotes.export.safe import safe
from footnotes.model import Article, DateValue, Name, PartialDate, Reference

__all__ = ["to_csl_json"]

_TEXT = {
    "title": "title",
    "container_title": "container-title",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "edition": "edition",
    "url": "URL",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PMID",
    "archive_url": "archive_location",
    "note": "note",
}
_NAME = {
    "family": "family",
    "given": "given",
    "dropping_particle": "dropping-particle",
    "non_dropping_particle": "non-dropping-particle",
    "suffix": "suffix",
}


def to_csl_json(source: Article | Iterable[Reference]) -> list[dict[str, Any]]:
    """The works that an article's entries name, or the references given, as CSL-JSON items with ids unique in the list.

    An entry whose text states no reference becomes a `document` whose `note` is its text, so that nothing is dropped.
    """
    return [_item(reference, key) for key, reference in items_of(source)]


def _item(reference: Reference, key: str) -> dict[str, Any]:
    item: dict[str, Any] = {"id": key, "type": reference.type or "document"}
    for field, name in _TEXT.items():
        value = getattr(reference, field)
        if value:
            item[name] = safe(value)
    if reference.arxiv:
        item["number"] = f"arXiv:{safe(reference.arxiv)}"
    for field in ("author", "editor"):
        names = [n for n in map(_name, getattr(reference, field)) if n]
        if names:
            item[field] = names
    for field in ("issued", "accessed"):
        date = getattr(reference, field)
        if date is not None and str(date):
            item[field] = _date(date)
    return item


def _name(name: Name) -> dict[str, str]:
    """A name in parts; whole where it has no family name, which the parts would qualify."""
    if name.literal or not name.family:
        whole = name.literal or " ".join(p for p in (name.given, name.dropping_particle, name.suffix) if p)
        return {"literal": safe(whole)} if whole else {}
    return {key: safe(value) for field, key in _NAME.items() if (value := getattr(name, field))}


def _date(date: DateValue) -> dict[str, Any]:
    """Date-parts with the season as 1–4; a date without a year, or a range without a start, in words."""
    parts = [_parts(d) for d in (date.start, date.end) if d is not None]
    if date.start is None or not all(parts):
        return {"literal": safe(str(date))}
    written: dict[str, Any] = {"date-parts": parts}
    if date.start.season in (21, 22, 23, 24) and (date.end is None or date.end.season == date.start.season):
        written["season"] = date.start.season - 20
    if date.start.circa or (date.end is not None and date.end.circa):
        written["circa"] = True
    return written


def _parts(date: PartialDate) -> list[int]:
    """Year, month and day as far as each is known; none without a year."""
    year, month, day = date.year, date.month, date.day
    if not year:
        return []
    if date.season is not None or month is None or not 1 <= month <= 12:
        return [year]
    return [year, month, day] if day is not None and 1 <= day <= 31 else [year, month]
