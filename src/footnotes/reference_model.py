"""What a reference says: names, dates and fields by CSL's names; frozen values, which `footnotes.model` has too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from footnotes.source import Span
from footnotes.values import quickly_made

__all__ = ["DateValue", "FieldSpans", "Name", "PartialDate", "Reference"]


@quickly_made
@attrs.frozen
class Name:
    """A name as CSL divides it; `literal` for organisations and names that cannot be divided."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None
    span: Span | None = None


@quickly_made
@attrs.frozen
class PartialDate:
    """A date as far as it is known. `str()` is ISO 8601 with EDTF's seasons (21–24) and `~` for circa."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    circa: bool = False

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        month = self.season if self.season is not None else self.month
        parts = [year]
        if month is not None:
            parts.append(f"{month:02d}")
            if self.day is not None and self.season is None:
                parts.append(f"{self.day:02d}")
        return "-".join(parts) + ("~" if self.circa else "")


@quickly_made
@attrs.frozen
class DateValue:
    """A date or range of dates of a reference; `literal` holds what is no date ("n.d.", "forthcoming").

    `str()` is EDTF: `2014-06-17`, `2014-06/2014-08`; for a literal, the literal.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None
    literal: str | None = None
    span: Span | None = None

    def __str__(self) -> str:
        if self.start is None:
            return self.literal or ""
        return str(self.start) if self.end is None else f"{self.start}/{self.end}"


@attrs.frozen(init=False, repr=False)
class FieldSpans(Mapping[str, Span]):
    """Where each field of a reference stands: a small frozen, hashable, picklable mapping from field to span."""

    _items: tuple[tuple[str, Span], ...]

    def __init__(self, items: Mapping[str, Span] | tuple[tuple[str, Span], ...] = ()) -> None:
        self.__attrs_init__(items if isinstance(items, tuple) else tuple(items.items()))

    def __getitem__(self, field: str) -> Span:
        for name, span in self._items:
            if name == field:
                return span
        raise KeyError(field)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"FieldSpans({dict(self._items)!r})"


@attrs.frozen
class Reference:
    """What one reference says, by CSL's names in snake case; a field that it does not state is `None`.

    `author` and `editor` are tuples of names. `spans[field]` covers the field: in the article's text for an entry, in the
    string given for `parse_reference`. `note` is prose that is not part of the reference.
    """

    type: str | None = None
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    title: str | None = None
    container_title: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    issued: DateValue | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    edition: str | None = None
    url: str | None = None
    doi: str | None = None
    isbn: str | None = None
    issn: str | None = None
    arxiv: str | None = None
    pmid: str | None = None
    accessed: DateValue | None = None
    archive_url: str | None = None
    note: str | None = None
    spans: FieldSpans = attrs.field(factory=FieldSpans)
