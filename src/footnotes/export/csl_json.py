"""CSL-JSON: references as citation processors read them (the schema is csl-data.json of the Citation Style Language)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from footnotes.export.safe import safe
from footnotes.model import Article, DateValue, Name, PartialDate, Reference

__all__ = ["references_of", "to_csl_json"]

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
    "note": "note",
}


def to_csl_json(source: Article | Iterable[Reference]) -> list[dict[str, Any]]:
    """The references of an article, or those given, as CSL-JSON items with ids that are unique in the list.

    An entry whose text states no reference becomes a `document` whose `note` is its text, so that nothing is dropped.
    """
    return [_item(reference, key) for key, reference in references_of(source)]


def references_of(source: Article | Iterable[Reference]) -> list[tuple[str, Reference]]:
    """Each reference with its id: the label of its entry, or its place."""
    if not isinstance(source, Article):
        return [(f"ref{i}", reference) for i, reference in enumerate(source, 1)]
    found: list[tuple[str, Reference]] = []
    used: set[str] = set()
    for place, entry in enumerate(source.bibliography, 1):
        for reference in entry.references or (Reference(note=entry.text or "(empty)"),):
            key = base = "ref" + "".join(c if c.isalnum() else "-" for c in safe(entry.label or str(place)))
            number = 1
            while key in used:
                number += 1
                key = f"{base}-{number}"
            used.add(key)
            found.append((key, reference))
    return found


def _item(reference: Reference, key: str) -> dict[str, Any]:
    item: dict[str, Any] = {"id": key, "type": reference.type or "document"}
    for field, name in _TEXT.items():
        value = getattr(reference, field)
        if value is not None:
            item[name] = safe(value)
    for field in ("author", "editor"):
        names = getattr(reference, field)
        if names:
            item[field] = [_name(n) for n in names]
    for field in ("issued", "accessed"):
        date = getattr(reference, field)
        if date is not None:
            item[field] = _date(date)
    if reference.archive_url is not None:
        item["archive_location"] = safe(reference.archive_url)
    if reference.arxiv is not None:
        item["number"] = f"arXiv:{safe(reference.arxiv)}"
    return item


def _name(name: Name) -> dict[str, str]:
    parts = {
        "family": name.family,
        "given": name.given,
        "literal": name.literal,
        "dropping-particle": name.dropping_particle,
        "non-dropping-particle": name.non_dropping_particle,
        "suffix": name.suffix,
    }
    return {key: safe(value) for key, value in parts.items() if value}


def _date(date: DateValue) -> dict[str, Any]:
    if date.start is None:
        return {"literal": safe(date.literal or "")}
    parts = [_parts(date.start)] if date.end is None else [_parts(date.start), _parts(date.end)]
    written: dict[str, Any] = {"date-parts": parts}
    if date.start.season is not None:
        written["season"] = date.start.season - 20
    if date.start.circa:
        written["circa"] = True
    return written


def _parts(date: PartialDate) -> list[int]:
    parts = [date.year or 0]
    if date.month is not None:
        parts.append(date.month)
        if date.day is not None:
            parts.append(date.day)
    return parts
