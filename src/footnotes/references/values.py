"""Values: the segments of a reference → a `Reference`, each value with its span.

The labeller says where a field stands; here it is read: names, dates, the number of a volume, a page without its "pp.". URLs,
DOIs and the like are found by rule and go before what the labeller thinks. What is prose around a reference is its `note`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import attrs

from footnotes.languages.months import MONTHS, SEASONS
from footnotes.model import DateValue, FieldSpans, Name, PartialDate, Reference
from footnotes.references.csl_types import csl_type
from footnotes.references.dates import read_date
from footnotes.references.identifiers import carried_on, find_identifiers
from footnotes.references.names import read_names
from footnotes.references.sheet import Segment
from footnotes.source import Span

__all__ = ["read_reference"]

_EDGES = " \t\n\r\f\xa0,;:*_|،؛，、。"
_QUOTES = "\"“”„«»‹›‘'`《》「」『』"
_BOTH_EDGES = frozenset(_EDGES + _QUOTES)
_OPENING_EDGES = frozenset(_EDGES + _QUOTES + ".([—–-<")
_ANNOUNCED = {
    "page": re.compile(r"(?:pages?|pp?|s\.|seiten?|págs?|pagg?|стр|с)\b\.?\s*", re.I),
    "container_title": re.compile(r"(?:in|dans|en|aus)\b\s*:?\s+(?=\S)", re.I),
    "edition": re.compile(r"\("),
}
_NUMBER = re.compile(r"\d[\w./–-]*|\b[IVXLC]+\b", re.I)
_PAGES = re.compile(r"[\w.]*\d[\w.]*(?:\s?[-‐-―−]\s?[\w.]*\d[\w.]*)?(?:\s?ff?\b\.?)?(?:,\s?\d+(?:\s?[-‐-―]\s?\d+)?)*")
_DASH = re.compile(r"\s*[-‐-―−]\s*")
_EDITION = re.compile(r"\d+|\b(?:revised|rev|second|third|fourth|fifth|first)\b", re.I)
_LETTER = re.compile(r"[vtdm]\.?\s*(?=\d)", re.I)
_EXTENT = re.compile(r"\d{2,4}\s?(?:pp?|S|s|с)\b\.?\s*$")
"""`212 p.` says how long a book is, not where to look."""
_ABBREVIATED = re.compile(r"(?:^|[\s.])[^\W\d_]{1,5}\.\s?\S")
_GAZETTE = re.compile(r"Stat\.|[A-Z]{1,4}[Bb]l\.")
_COMPANY = re.compile(r"\b(?:inc|ltd|co|corp|bros|jr|sr|u\.s|u\.s\.a|u\.k|d\.c|n\.y)\.$", re.I)
_COMPANIES = ("inc.", "ltd.", "co.", "orp.", "ros.", "jr.", "sr.", "u.s.", ".s.a.", "u.k.", "d.c.", "n.y.")
_NAMED = ("title", "container_title", "publisher", "publisher_place")
_AROUND_PROSE = _EDGES + _QUOTES + ".()[]"
_PROSE = 3
"""Words that make what stands outside all fields a remark."""


def read_reference(
    text: str, segments: Sequence[Segment], telling: bool, offset: int = 0, kind: str | None = None
) -> Reference:
    """One reference from its segments; `offset` is added to every span, `kind` the type where it is known, `telling` says whether
    the text holds a telling word."""
    values: dict[str, Any] = {}
    spans: dict[str, Span] = {}
    first: dict[str, Segment] = {}
    for segment in segments:
        first.setdefault(segment[0], segment)
    for field, value, left, right in find_identifiers(text):
        if field in values:
            continue
        if field == "url" and field in first and right < first[field].end:
            cut = right
            right = carried_on(text, left, right, first[field].end)
            value += "".join(text[cut:right].split())
        values[field] = value
        spans[field] = Span(left + offset, right + offset)
    for field in _NAMED:
        if field in first:
            _put(values, spans, field, text, _trim(text, first[field], field), offset)
    for field in ("author", "editor"):
        if field in first:
            left, right = _trim(text, first[field], field)
            names = read_names(text, left, right)
            if names:
                values[field] = tuple([_shift(n, offset) for n in names]) if offset else names
                spans[field] = Span(left + offset, right + offset)
    for field in ("issued", "accessed"):
        if field in first:
            _date(values, spans, field, text, first[field], offset)
    passages = _between(segments, len(text))
    issued: DateValue | None = values.get("issued")
    if (
        issued is not None
        and issued.end is None
        and (year := issued.start) is not None
        and not (year.month or year.season)
    ):
        stop = min([first[field].start for field in ("url", "accessed") if field in first], default=len(text))
        values["issued"] = _with_day(text, passages, stop, issued, year)
    for field in ("volume", "issue", "page", "edition"):
        if field in first:
            _number(values, spans, field, text, first[field], offset)
    note = _note(text, segments, passages, values)
    if note is not None:
        _put(values, spans, "note", text, note, offset)
    return Reference(type=kind or csl_type(values, text, telling), **values, spans=FieldSpans(tuple(spans.items())))


def _put(
    values: dict[str, Any], spans: dict[str, Span], field: str, text: str, place: tuple[int, int], offset: int
) -> None:
    start, end = place
    if start < end:
        values[field] = " ".join(text[start:end].split())
        spans[field] = Span(start + offset, end + offset)


def _trim(text: str, segment: Segment, field: str) -> tuple[int, int]:
    """The segment without the punctuation and the words that only announce it."""
    _, start, end = segment
    while start < end and text[start] in _OPENING_EDGES:
        start += 1
    if field in _ANNOUNCED:
        announced = _ANNOUNCED[field].match(text, start, end)
        if announced is not None and announced.end() < end:
            start = announced.end()
            while start < end and text[start] in _BOTH_EDGES:
                start += 1
    while end > start and not text[end - 1].isalnum() and _is_edge(text, start, end, field):
        end -= 1
    return start, end


def _is_edge(text: str, start: int, end: int, field: str) -> bool:
    """Whether the last character only closes the value: punctuation, or a bracket that was opened before it."""
    last = text[end - 1]
    if last == ".":
        return not _keeps_stop(text[start:end], field)
    if last == "’":  # closes a title that ‘ opens; else an apostrophe
        return text[:start].rstrip().endswith("‘")
    if last in ")]":
        return text.count("(["[")]".index(last)], start, end) < text.count(last, start, end)
    return last in _BOTH_EDGES or (last in "—–->" and end - start > 1)


def _keeps_stop(words: str, field: str) -> bool:
    """Whether the full stop at the end belongs to the value: an abbreviation, an initial."""
    if field == "note":
        return True
    if field == "publisher_place" and len(words) <= 4:
        return True
    if field in ("author", "editor"):
        return len(words) > 2 and words[-3] in " .,-" and words[-2].isupper()
    if words[-5:].lower().endswith(_COMPANIES) and _COMPANY.search(words) is not None:
        return True
    return field == "container_title" and (
        _ABBREVIATED.search(words) is not None or _GAZETTE.fullmatch(words) is not None
    )


def _date(values: dict[str, Any], spans: dict[str, Span], field: str, text: str, segment: Segment, offset: int) -> None:
    date = read_date(text, segment.start, segment.end)
    if date is None:
        return
    left, right = _trim(text, segment, field)
    values[field] = _shift(date, offset) if offset else date
    spans[field] = Span(left + offset, right + offset)


_PARTS = re.compile(r"[,;()\[\]:]|(?<=[^\W\d_]{3})\.")
_WHOLE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\.?")
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.?")
_YEARLESS = re.compile(
    r"(?:(?P<first>[^\W\d_]{3,12})\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?(?P<then>[^\W\d_]{3,12})\.?)"
)


_NAMED_TIMES = frozenset((*MONTHS, *SEASONS))


def _with_day(
    text: str, passages: Iterable[tuple[int, int]], stop: int, date: DateValue, year: PartialDate
) -> DateValue:
    """A year with the month and day that stand apart from it, in no field: `Dorn (2010), Tides, Koogblatt, 18.2.`.

    The span stays that of the year. Behind `stop` a day is that of access.
    """
    for left, right in passages:
        if left >= stop:
            break
        if right - left > 3 and (found := _yearless(text[left:right], str(year))) is not None:
            return DateValue(found, None, None, date.span)
    return date


def _yearless(gap: str, year: str) -> PartialDate | None:
    """The month or day that a passage between two fields consists of, or one of its parts between commas."""
    for part in _PARTS.split(gap):
        words = part.strip()
        if len(words) < 3:
            continue
        if _DAY.fullmatch(words):
            words = f"{words.rstrip('.')}.{year}"
        elif (found := _YEARLESS.fullmatch(words)) is not None and (
            found["first"] or found["then"]
        ).lower() in _NAMED_TIMES:
            words = f"{words} {year}"
        elif _WHOLE.fullmatch(words) is None:
            continue
        date = read_date(words)
        if date is not None and date.start is not None and str(date.start).startswith(year + "-"):
            return date.start
    return None


def _number(
    values: dict[str, Any], spans: dict[str, Span], field: str, text: str, segment: Segment, offset: int
) -> None:
    left, right = _trim(text, segment, field)
    if field == "page":
        _page(values, spans, text, left, right, segment.end, offset)
        return
    if field != "edition" and (letter := _LETTER.match(text, left, right)) is not None:
        left = letter.end()
    if left >= right:
        return
    value = text[left:right]
    if not value.isdecimal():
        found = (_EDITION if field == "edition" else _NUMBER).search(text, left, right)
        value = " ".join((found[0] if found is not None else value).split())
    values[field] = value
    spans[field] = Span(left + offset, right + offset)


def _page(
    values: dict[str, Any], spans: dict[str, Span], text: str, left: int, right: int, end: int, offset: int
) -> None:
    if left >= right or _EXTENT.match(text, left, end):
        return
    found = _PAGES.search(text, left, right)
    value = text[left:right] if found is None else found[0]
    if value[-1] == "f" and text[right : right + 1] == "." and re.search(r"\sff?$", value):
        value += "."
    values["page"] = value if value.isdecimal() else " ".join(_DASH.sub("-", value).split())
    if found is not None:
        left, right = found.span()
    spans["page"] = Span(left + offset, right + offset)


_Spanned = TypeVar("_Spanned", Name, DateValue)


def _shift(value: _Spanned, offset: int) -> _Spanned:
    """A name or date whose text stands at an offset."""
    span = value.span
    return value if span is None else attrs.evolve(value, span=Span(span.start + offset, span.end + offset))


def _between(segments: Sequence[Segment], end: int) -> list[tuple[int, int]]:
    """The passages of a text up to its end that are no field."""
    passages: list[tuple[int, int]] = []
    at = 0
    for _, left, right in segments:
        if at < left:
            passages.append((at, left))
        if right > at:
            at = right
    if at < end:
        passages.append((at, end))
    return passages


def _note(
    text: str, segments: Sequence[Segment], passages: Iterable[tuple[int, int]], values: dict[str, Any]
) -> tuple[int, int] | None:
    """The prose of a reference: what is labelled so; all of it where nothing else was found; a remark outside all fields."""
    end = len(text)
    for segment in segments:
        if segment.field == "note":
            return _trim(text, segment, "note")
    if "title" not in values and "author" not in values and "container_title" not in values:
        whole = Segment("note", 0, end)
        return _trim(text, whole, "note") if "url" not in values or len(values) < 2 else None
    longest: tuple[int, int] | None = None
    for left, right in passages:
        if right - left > 2 * _PROSE:
            words = text[left:right].strip(_AROUND_PROSE)
            prose = words.count(" ") >= _PROSE and not words.startswith(("http", "www."))
            if prose and (longest is None or right - left > longest[1] - longest[0]):
                longest = (left, right)
    return None if longest is None else _trim(text, Segment("note", *longest), "note")
