"""Values: the segments of a reference → a `Reference`, each value with its span.

The labeller says where a field stands; here it is read: names, dates, the number of a volume, a page without its "pp.". URLs,
DOIs and the like are found by rule and go before what the labeller thinks. What is prose around a reference is its `note`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from footnotes.model import FieldSpans, Reference
from footnotes.references.dates import read_date
from footnotes.references.forms import read_form
from footnotes.references.identifiers import carried_on, find_identifiers
from footnotes.references.names import read_names
from footnotes.references.sheet import Segment, mentions
from footnotes.source import Span

__all__ = ["read_reference"]

_EDGES = " \t\n\r\f\xa0,;:*_|،؛，、。"
_QUOTES = "\"“”„«»‹›‘'`《》「」『』"
_OPENING_EDGES = _EDGES + _QUOTES + ".([—–-<"
_ANNOUNCED = {
    "page": re.compile(r"(?:pages?|pp?|s\.|seiten?|págs?|pagg?|стр|с)\b\.?\s*", re.I),
    "container_title": re.compile(r"(?:in|dans|en|aus)\b\s*:?\s+(?=\S)", re.I),
    "edition": re.compile(r"\("),
}
_NUMBER = re.compile(r"\d[\w./–-]*|\b[IVXLC]+\b", re.I)
_PAGES = re.compile(r"[\w.]*\d[\w.]*(?:\s?[-‐-―−]\s?[\w.]*\d[\w.]*)?(?:\s?ff?\b\.?)?(?:,\s?\d+(?:\s?[-‐-―]\s?\d+)?)*")
_DASH = re.compile(r"\s*[-‐-―−]\s*")
_EDITION = re.compile(r"\d+|\b(?:revised|rev|second|third|fourth|fifth|first)\b", re.I)
_LETTER = re.compile(r"(?:[vtdm]\.?\s*(?=\d))?", re.I)
_EXTENT = re.compile(r"\d{2,4}\s?(?:pp?|S|s|с)\b\.?\s*$")
"""`212 p.` says how long a book is, not where to look."""
_ABBREVIATED = re.compile(r"(?:^|[\s.])[^\W\d_]{1,5}\.\s?\S")
_GAZETTE = re.compile(r"Stat\.|[A-Z]{1,4}[Bb]l\.")
_COMPANY = re.compile(r"\b(?:inc|ltd|co|corp|bros|jr|sr|u\.s|u\.s\.a|u\.k|d\.c|n\.y)\.$", re.I)
_COMPANIES = ("inc.", "ltd.", "co.", "orp.", "ros.", "jr.", "sr.", "u.s.", ".s.a.", "u.k.", "d.c.", "n.y.")
_NAMED = ("title", "container_title", "publisher", "publisher_place")
_PROSE = 3
"""Words that make what stands outside all fields a remark."""


def read_reference(text: str, segments: Sequence[Segment], start: int, end: int, offset: int = 0) -> Reference:
    """One reference from its segments, between two offsets of `text`; `offset` is added to every span."""
    values: dict[str, Any] = {}
    spans: dict[str, Span] = {}
    first: dict[str, Segment] = {}
    for segment in segments:
        first.setdefault(segment.field, segment)
    for field, value, left, right in find_identifiers(text[start:end]):
        if field in values:
            continue
        left, right = start + left, start + right
        if field == "url" and field in first and right < first[field].end:
            cut = right
            right = carried_on(text, left, right, first[field].end)
            value += "".join(text[cut:right].split())
        values[field] = value
        spans[field] = Span(left + offset, right + offset)
    for field in _NAMED:
        if field in first:
            _put(values, spans, field, text, *_trim(text, first[field], field), offset)
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
    for field in ("volume", "issue", "page", "edition"):
        if field in first:
            _number(values, spans, field, text, first[field], offset)
    note = _note(text, segments, start, end, values)
    if note is not None:
        _put(values, spans, "note", text, *note, offset)
    form = read_form(text[start:end])
    kind = form.type if form is not None else _type(values, text[start:end])
    return Reference(type=kind, **values, spans=FieldSpans(tuple(spans.items())))


def _put(
    values: dict[str, Any], spans: dict[str, Span], field: str, text: str, start: int, end: int, offset: int
) -> None:
    if start < end:
        values[field] = " ".join(text[start:end].split())
        spans[field] = Span(start + offset, end + offset)


def _trim(text: str, segment: Segment, field: str) -> tuple[int, int]:
    """The segment without the punctuation and the words that only announce it."""
    start, end = segment.start, segment.end
    edges = _EDGES + _QUOTES
    while start < end and text[start] in _OPENING_EDGES:
        start += 1
    announced = _ANNOUNCED[field].match(text, start, end) if field in _ANNOUNCED else None
    if announced is not None and announced.end() < end:
        start = announced.end()
        while start < end and text[start] in edges:
            start += 1
    while end > start and _is_edge(text, start, end, field):
        end -= 1
    return start, end


def _is_edge(text: str, start: int, end: int, field: str) -> bool:
    """Whether the last character only closes the value: punctuation, or a bracket that was opened before it."""
    last = text[end - 1]
    if last.isalnum():
        return False
    if last == ".":
        return not _keeps_stop(text[start:end], field)
    if last == "’":  # closes a title that ‘ opens; else an apostrophe
        return text[:start].rstrip().endswith("‘")
    if last in ")]":
        return text.count("(["[")]".index(last)], start, end) < text.count(last, start, end)
    return last in _EDGES or last in _QUOTES or (last in "—–->" and end - start > 1)


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
    span = date.span
    assert span is not None
    values[field] = type(date)(date.start, date.end, date.literal, Span(span.start + offset, span.end + offset))
    spans[field] = Span(left + offset, right + offset)


def _number(
    values: dict[str, Any], spans: dict[str, Span], field: str, text: str, segment: Segment, offset: int
) -> None:
    left, right = _trim(text, segment, field)
    if field in ("volume", "issue"):
        left = _LETTER.match(text, left, right).end()  # type: ignore[union-attr]
    pattern = {"page": _PAGES, "edition": _EDITION}.get(field, _NUMBER)
    found = pattern.search(text, left, right)
    if left >= right:
        return
    if field == "page" and _EXTENT.match(text, left, segment.end):
        return
    value = found[0] if found is not None else text[left:right]
    if field == "page" and re.search(r"\sff?$", value) and text[right : right + 1] == ".":
        value += "."
    if field == "page":
        value = _DASH.sub("-", value)
    values[field] = " ".join(value.split())
    if field == "page" and found is not None:
        left, right = found.span()
    spans[field] = Span(left + offset, right + offset)


def _shift(name: Any, offset: int) -> Any:
    span = name.span
    if not offset or span is None:
        return name
    return type(name)(
        name.family,
        name.given,
        name.literal,
        name.dropping_particle,
        name.non_dropping_particle,
        name.suffix,
        Span(span.start + offset, span.end + offset),
    )


def _note(
    text: str, segments: Sequence[Segment], start: int, end: int, values: dict[str, Any]
) -> tuple[int, int] | None:
    """The prose of a reference: what is labelled so; all of it where nothing else was found; a remark outside all fields."""
    for segment in segments:
        if segment.field == "note":
            return _trim(text, segment, "note")
    if "title" not in values and "author" not in values and "container_title" not in values:
        whole = Segment("note", start, end)
        return _trim(text, whole, "note") if "url" not in values or len(values) < 2 else None
    at = start
    longest: tuple[int, int] | None = None
    for left, right in [*((s.start, s.end) for s in segments), (end, end)]:
        if left - at <= 2 * _PROSE:
            at = max(at, right)
            continue
        words = text[at:left].strip(_EDGES + _QUOTES + ".()[]")
        prose = words.count(" ") >= _PROSE and not words.startswith(("http", "www."))
        if prose and (longest is None or left - at > longest[1] - longest[0]):
            longest = (at, left)
        at = max(at, right)
    return None if longest is None else _trim(text, Segment("note", *longest), "note")


_THESIS = re.compile(
    r"\b(?:thesis|dissertation|ph\.\s?d|phd\sdiss|thèse|tesi|tesis|habilitation|dissertação|proefschrift|rozprawa\sdoktorska|doktora\stezi)\b|"
    r"\bdiss\.|\bдис\.",
    re.I,
)
_INTERVIEW = re.compile(r"\b(?:interview|interviewed|entretien|entrevista|intervista|gespräch)\b", re.I)
_REPORT = re.compile(
    r"\b(?:report|working paper|technical|white paper|rfc \d|\w*bericht|rapport|informe|raport|"
    r"relatório|rapporto|rapor|отчет|отчёт|доклад)\b",
    re.I,
)
_LEGAL = re.compile(r"\bv\.? [A-Z]\w+.{0,40}\d+ (?:U\.S\.|F\.[23]d|S\. ?Ct\.)|\b\d+ U\.S\.C\.")
_MEETING = re.compile(r"\b(?:proceedings|proc\.|conference|symposium|workshop|congress|tagung)\b", re.I)
_PATENT = re.compile(r"\b(?:patent|brevet)\s(?:no\.?\s|nr\.?\s|n°\s)?(?:[A-Z]{2}\s?)?\d[\d.,/ ]{4,}", re.I)
_STATED = (
    ("dataset", re.compile(r"\[(?:data ?set|datensatz|data file)\]|[,.] (?:data ?set|datensatz)[,.]", re.I)),
    (
        "motion_picture",
        re.compile(r"\[(?:[\w ]+ )?(?:film|movie|motion picture|documentary|documental|película)\]", re.I),
    ),
    ("post", re.compile(r"\[(?:tweet|(?:\w+ )?post|status update)\]", re.I)),
    ("patent", _PATENT),
)
"""Types that a word in brackets, or a number, states outright."""
_SIGNS_STATED = ("[", "data", "patent", "brevet")
_SIGNS_THESIS = (
    "thes",
    "diss",
    "ph.",
    "phd",
    "thès",
    "tesi",
    "tezi",
    "habilitation",
    "proefschrift",
    "rozprawa",
    "дис.",
)
_SIGNS_LEGAL = ("u.s.", "f.2d", "f.3d", "ct.")
_SIGNS_REPORT = (
    "report",
    "paper",
    "technical",
    "rfc ",
    "bericht",
    "rapport",
    "informe",
    "rapor",
    "relatório",
    "отч",
    "доклад",
)
_NETWORK = re.compile(
    r"(?:Twitter|Facebook|Instagram|Mastodon|Bluesky|LinkedIn|Telegram|VKontakte|Weibo|TikTok|Reddit|Tumblr)\b"
)
_AGENCY = re.compile(
    r"(?:AFP|AP|dpa|ANSA|EFE|Reuters|TASS|Itar-Tass|Interfax|Xinhua|UPI|PTI|IRNA|Associated Press|Agence France-Presse)$",
    re.I,
)
_ONLINE = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|eu|de|fr|uk|io)$|blog\b|^weblog", re.I)


def _type(values: dict[str, Any], text: str) -> str | None:
    """The CSL type, by the fields that are there and a few words."""
    container = values.get("container_title")
    issued = values.get("issued")
    dated = issued is not None and issued.start is not None and issued.start.day is not None
    lower = text.lower()
    if mentions(lower, _SIGNS_STATED):
        for kind, pattern in _STATED:
            if pattern.search(text):
                return kind
    if "title" not in values and container is None and "author" not in values:
        if _INTERVIEW.search(text):
            return "interview"
        return "webpage" if "url" in values else None
    if mentions(lower, _SIGNS_LEGAL) and _LEGAL.search(text):
        return "legal_case"
    if mentions(lower, _SIGNS_THESIS) and _THESIS.search(text):
        return "thesis"
    if container is not None:
        return _type_within(values, container, dated)
    if _INTERVIEW.search(text) and "publisher" not in values:
        return "interview"
    if mentions(lower, _SIGNS_REPORT) and _REPORT.search(text) and ("volume" not in values or "RFC" in text):
        return "report"
    if "publisher" in values or "publisher_place" in values or "isbn" in values:
        return "book"
    if "url" in values:
        return "webpage"
    if dated and any(n.literal is not None and _AGENCY.match(n.literal) for n in values.get("author", ())):
        return "article-newspaper"
    return "article" if dated else "document"


def _type_within(values: dict[str, Any], container: str, dated: bool) -> str:
    """The type of what stands in something else."""
    if _NETWORK.match(container) and len(container.split()) <= 2:
        return "post"
    if _MEETING.search(container):
        return "paper-conference"
    if "editor" in values or ("publisher" in values and "volume" not in values and "issue" not in values):
        return "chapter"
    numbered = "volume" in values or "issue" in values
    if not numbered and _ONLINE.search(container):
        return "webpage"
    if dated and "volume" not in values:
        return "article-newspaper"
    if "url" in values and not numbered and "page" not in values and values.get("issued") is None:
        return "webpage"
    return "article-journal" if numbered or "page" in values else "article"
