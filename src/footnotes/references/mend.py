"""Mending: the segments of a reference → the same, put right where its text leaves no doubt.

The labeller sees a few words at a time. Some things are said outright: the words before a date of access, quotation marks
around a title, "[Film]" after it, "no. 2", "ed." before a name. Each rule here is about one such thing; where it does not apply it leaves
the segments alone, and what the labeller found is moved only where it contradicts what the text says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from footnotes.references.dates import read_date
from footnotes.references.facts import given_names
from footnotes.references.names import is_organisation

__all__ = ["Segment", "mend"]


class Segment(NamedTuple):
    """A run of text that is one field; offsets in code points of the text given."""

    field: str
    start: int
    end: int


class _Sheet:
    """A text and its segments, in order, none over another."""

    def __init__(self, text: str, segments: Iterable[Segment]) -> None:
        self.text = text
        self.segments = list(segments)

    def first(self, field: str) -> Segment | None:
        return next((s for s in self.segments if s.field == field), None)

    def words(self, segment: Segment) -> str:
        return self.text[segment.start : segment.end]

    def carve(self, start: int, end: int) -> None:
        """Leave a passage to no field; of a segment around it the part before stays, else the part after."""
        kept: list[Segment] = []
        for s in self.segments:
            if s.end <= start or s.start >= end:
                kept.append(s)
            elif _has_word(self.text[s.start : start]):
                kept.append(Segment(s.field, s.start, start))
            elif s.end > end and _has_word(self.text[end : s.end]):
                kept.append(Segment(s.field, end, s.end))
        self.segments = kept

    def put(self, field: str, start: int, end: int) -> None:
        """Let a passage be one field, and no other passage."""
        self.segments = [s for s in self.segments if s.field != field]
        self.carve(start, end)
        self.segments = sorted([*self.segments, Segment(field, start, end)], key=lambda s: s.start)

    def gaps(self) -> Iterator[tuple[int, int]]:
        """The passages that are no field."""
        at = 0
        for start, end in [*((s.start, s.end) for s in self.segments), (len(self.text), len(self.text))]:
            if _has_word(self.text[at:start]):
                yield at, start
            at = max(at, end)


def _has_word(text: str) -> bool:
    return any(c.isalnum() for c in text)


def mend(text: str, segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments of a reference, put right."""
    sheet = _Sheet(text, segments)
    for rule in _RULES:
        rule(sheet)
    return tuple(sheet.segments)


_ACCESS = re.compile(
    r"(?:\b(?:last\s+|letzter\s+|ultimo\s+|data\s+)?(?:accessed|visited|retrieved|viewed|abgerufen|zugriff|eingesehen|aufgerufen|consult[ée]e?|"
    r"consultad[oa]|consulta(?=:)|recuperado|acceso|accesso|consultato|acesso|acedido|geraadpleegd|dostęp[u]?|дата обращения|erişim"
    r"(?:\s+tarihi)?|stand(?=:))\b[\s:.,]*(?:(?:on|am|le|el|em|il|op|vom|en)\b\s*)?(?::\s*)?)"
    r"(?P<date>(?=\d|[^\W\d_]{3,10}\.?\s\d)(?:(?!https?:|www\.)[^()\[\];\n]){0,30}?\b\d{4}\b(?:-\d\d-\d\d)?)",
    re.I,
)
_BRACKETED_DATE = re.compile(r"(?:https?://|www\.)[^\s\[\]()]+[\s,.]*[\[(](?P<date>[^\[\]()\s][^\[\]()]{5,30})[\])]")


def _access(sheet: _Sheet) -> None:
    """A date that is said to be of access, or stands in brackets after an address, is no date of issue."""
    for pattern in (_ACCESS, _BRACKETED_DATE):
        for found in pattern.finditer(sheet.text):
            date = read_date(sheet.text, *found.span("date"))
            if date is None or date.start is None or (pattern is _BRACKETED_DATE and date.start.day is None):
                continue
            start = found.start() if pattern is _ACCESS else found.start("date")
            sheet.put("accessed", start, found.end("date"))
            return


_IDLE = re.compile(
    r"(?:last (?:modified|updated|revised)|updated(?: on)?|zuletzt geändert(?: am)?|mis à jour le)[\s:]*(?=[\d\w])|"
    r"\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?\s?m\b\.?|Uhr|GMT|UTC|EST|CET)|"
    r"\((?:US|U\.S\.|EP|European|German)\s?Patent[^()]*\)|"
    r"\b(?:(?:US|U\.\s?S\.|EP|European|UK|British|German)\s?patent|brevet|patent)\s(?:no\.?\s|nr\.?\s|n°\s)?(?:[A-Z]{2}\s?)?\d[\d., /]*\d(?:\s?[A-Z]\d)?",
    re.I,
)


_MOST = 8
"""More times of day and numbers than a reference has."""


def _idle(sheet: _Sheet) -> None:
    """Times of day, numbers of patents and the words before a date of revision are no field."""
    for found in islice(_IDLE.finditer(sheet.text), _MOST):
        sheet.carve(*found.span())


_KIND = re.compile(
    r"\s*\[(?P<kind>(?:[\w ]+ )?(?:film|movie|motion picture|documentary|video|podcast|data ?set|datensatz|data file|tweet|post|status update|"
    r"computer software|software|map|photograph|documental|película))\]",
    re.I,
)
_NETWORK = re.compile(
    r"\b(?:Twitter|X|Facebook|Instagram|Mastodon|Bluesky|Threads|LinkedIn|Telegram|VKontakte|Weibo|TikTok|YouTube|Reddit|Tumblr)\b"
)


def _kinds(sheet: _Sheet) -> None:
    """What a description in brackets follows is the title; what comes after it is where it is published."""
    found = _KIND.search(sheet.text)
    title = sheet.first("title")
    if found is None:
        return
    if title is None:
        before = [s for s in sheet.segments if s.field in ("author", "issued") and s.end <= found.start()]
        start = before[-1].end if before else 0
    else:
        start = title.start
    if start >= found.start():
        return
    after = re.match(r"[\s.,]*((?:(?!https?:|www\.|doi)[^,.])+)", sheet.text[found.end() :])
    sheet.put("title", start, found.start())
    sheet.carve(*found.span())
    if after is not None and _has_word(after[1]) and not after[1].strip().isdigit():
        at = found.end() + after.start(1)
        held = sheet.first("publisher_place")
        if held is None or held.start >= at + len(after[1]) or held.end <= at:
            field = "container_title" if _NETWORK.search(after[1]) else "publisher"
            if sheet.first(field) is None:
                sheet.put(field, at, at + len(after[1]))


_QUOTED = re.compile(r"“[^“”]{3,300}”|„[^„“”]{3,300}[“”]|«[^«»]{3,300}»|(?<![^\W_])\"[^\"]{3,300}\"(?![^\W_])")
_FOLLOWS = re.compile(r"\s*(?:[,.;:()\[]|$|\d|(?:in|en|dans|em)\b)")


def _quoted(text: str) -> list[tuple[int, int]]:
    """Passages in quotation marks that punctuation sets off on both sides."""
    found: list[tuple[int, int]] = []
    for match in _QUOTED.finditer(text):
        start, end = match.span()
        before = text[:start].rstrip()
        closed = text[end - 2] in ",.?!" or _FOLLOWS.match(text, end) is not None
        if closed and (not before or before[-1] in ",.:;)" or not _has_word(before) or re.search(r"\bin$", before)):
            found.append((start, end))
    return found


def _quotes(sheet: _Sheet) -> None:
    """A passage in quotation marks is the title, or the periodical after a title without them."""
    quoted = _quoted(sheet.text)
    if not quoted:
        return
    start, end = quoted[0]
    title, container = sheet.first("title"), sheet.first("container_title")
    if title is None and sheet.first("author") is not None and not _overlaps(sheet, start, end):
        sheet.put("title", start, end)
    elif title is not None and title.start < end and start < title.end:
        before = sheet.text[title.start : start]
        author = sheet.first("author")
        if (
            _has_word(before)
            and author is not None
            and author.end >= title.start - 1
            and sheet.words(author).rstrip()[-1:].isalnum()
        ):
            sheet.put("author", author.start, start)  # a body whose name was cut
            sheet.put("title", start, end)
            return
        if _has_word(before) and author is not None and author.start < title.start:
            if container is None and title.end <= end + 3 and re.search(r"[,.]\s*(?:in:?\s*)?$", before):
                sheet.put("title", title.start, _before_in(sheet.text, title.start, start))
                sheet.put("container_title", start, end)
            return
        rest = sheet.text[end : title.end]
        numbered = re.search(r"\d", rest) is not None and "," in sheet.text[end - 2 : end + 1]
        if _has_word(rest) and not numbered and (container is not None or not _is_outlet(sheet, end, title.end)):
            return
        sheet.put("title", start, end)
        if _has_word(before) and author is None and len(before.split()) <= 8:
            sheet.put("author", title.start, start)
        if _has_word(rest) and not numbered:
            sheet.put("container_title", end, title.end)
    elif container is not None and container.start < start and end < container.end and title is None:
        if not _is_outlet(sheet, end, container.end) and not re.match(r",?\s(?:in|en|dans|em)\b", sheet.text[end:]):
            return
        before, after = sheet.text[container.start : start], sheet.text[end : container.end]
        sheet.put("title", start, end)
        sheet.segments = [s for s in sheet.segments if s.field != "container_title"]
        if sheet.first("author") is None and len(before.split()) <= 8:
            sheet.put("author", container.start, start)
        if _has_word(after):
            sheet.put("container_title", end, container.end)
    elif title is None and container is not None and container.end <= start and sheet.first("author") is None:
        outlet = re.match(r"[\s,]*([^\W\d_][^,.(]*)[,.]", sheet.text[end:])
        if outlet is not None and not _overlaps(sheet, end + outlet.start(1), end + outlet.end(1)):
            sheet.segments = [s._replace(field="author") if s == container else s for s in sheet.segments]
            sheet.put("title", start, end)
            sheet.put("container_title", end + outlet.start(1), end + outlet.end(1))


def _before_in(text: str, start: int, end: int) -> int:
    """Where a title ends that "in" stands after."""
    found = re.search(r"[,.]?\s+in:?\s*$", text[start:end])
    return start + found.start() if found is not None else end


def _is_outlet(sheet: _Sheet, start: int, end: int) -> bool:
    """Whether words after a title in quotation marks are where it stands: a comma or full stop before, a date or number after."""
    text = sheet.text
    if not _has_word(text[start:end]):
        return True
    marks = text[start - 2 : start] + text[start:end].lstrip()[:1]
    after = next((s for s in sheet.segments if s.start >= end), None)
    near = (
        after is not None
        and after.field in ("volume", "issue", "issued", "url", "publisher_place")
        and not _has_word(text[end : after.start])
    )
    near = near and (after is None or after.field != "publisher_place" or text[: after.start + 1].rstrip()[-1:] == "(")
    return near and any(c in ",." for c in marks) and len(text[start:end].split()) <= 8


def _overlaps(sheet: _Sheet, start: int, end: int) -> bool:
    return any(s.start < end and start < s.end for s in sheet.segments)


_WORDS = r"[^\W\d_][\w’'.-]*(?:\s[^\W\d_][\w’'.-]*)"
_NAME = _WORDS + r"{0,4}?(?:(?:,\s|\s(?:and|und|et|y|e|i|&)\s)" + _WORDS + "{0,3}?)?"
_EDITED = re.compile(
    rf"[,.]\s+(?:eds?\.|edited by|(?:pod )?red\.|der\.|hrsg\. von|hg\. von|a cura di|sous la dir(?:ection|\.) de|под ред\.)\s+(?P<who>{_NAME})(?=\s*(?:[,(.]|$))"
)
_ROLE = re.compile(
    r"\s*,?\s*\(?(?:eds?\.|eds\b|dir\.|dirs\.|hrsg\.|hg\.|hgg\.|coord\.|coords\.|orgs?\.|red\.|a cura di|éds?\.)\)?(?=[\s,.:)])",
    re.I,
)


_NAMED = re.compile(
    rf"[\s,]*(?:(?:in|en|dans|em)\b:?\s+)?(?P<who>{_NAME})\s*\((?:hrsg|hgg?|eds?|éds?|red|coords?|dir|orgs?|der)\.?\)[\s,.:]+(?=[^\W_])",
    re.I,
)


def _editors(sheet: _Sheet) -> None:
    """Who is named after "ed." or before "(ed.)" is an editor."""
    author = sheet.first("author")
    if author is not None and sheet.first("editor") is None:
        role = _ROLE.search(sheet.text, max(author.start, author.end - 12), author.end + 10)
        if (
            role is not None
            and role.start() <= author.end
            and role.end() >= author.end - 1
            and role.end() < len(sheet.text)
            and not re.match(r"[\s,.]*[\"“„«]", sheet.text[role.end() :])  # an author who also edited: RFCs
        ):
            sheet.segments = [s._replace(field="editor") if s == author else s for s in sheet.segments]
    container = sheet.first("container_title")
    editor = sheet.first("editor")
    if (
        editor is not None
        and container is None
        and (found := _EDITED.search(sheet.text, editor.start, len(sheet.text))) is not None
    ):
        before = re.match(r"(?:[Ii]n|dans|en)?:?\s*", sheet.text[editor.start : found.start()])
        if before is not None and editor.start + before.end() + 3 < found.start() < editor.end:
            sheet.put("container_title", editor.start + before.end(), found.start())
            sheet.put("editor", *found.span("who"))
    if (
        container is not None
        and (held := sheet.first("editor")) is not None
        and held.end <= container.start
        and not any(sheet.first(f) for f in ("title", "author", "volume", "issue", "page"))
    ):
        sheet.segments = [s._replace(field="title") if s == container else s for s in sheet.segments]
    if sheet.first("editor") is not None:
        return
    found = _NAMED.match(sheet.text, container.start, container.end) if container is not None else None
    if container is not None and found is not None:
        sheet.put("editor", *found.span("who"))
        sheet.put("container_title", found.end(), container.end)
        return
    for field in ("container_title", "title"):
        held = sheet.first(field)
        if held is None:
            continue
        found = _EDITED.search(sheet.text, held.start, min(len(sheet.text), held.end + 60))
        if found is not None and held.start < found.start() <= held.end:
            sheet.put("editor", *found.span("who"))
            sheet.carve(found.start(), found.start("who"))
            return


_LEADS = re.compile(r"(?P<who>(?:U\.\s?[SK]\.\s)?[^\W\d_][^,:.]{3,70}?)(?P<mark>[,:.])\s+(?=[^\W\d_a-z])")


def _bodies(sheet: _Sheet) -> None:
    """A title that opens with a body and a comma or colon is a title by that body."""
    title, author = sheet.first("title"), sheet.first("author")
    if author is not None and title is None:
        colon = re.search(r":\s+(?=[^\W\d_a-z])", sheet.words(author))
        if colon is not None and is_organisation(sheet.words(author)[: colon.start()]):
            sheet.put("author", author.start, author.start + colon.start())
            sheet.put("title", author.start + colon.end(), author.end)
        return
    if title is None or author is not None or sheet.first("editor") is not None:
        return
    first = sheet.segments[0]
    if first.field == "publisher" and first.end <= title.start <= first.end + 2:
        title = Segment("title", first.start, title.end)
        if _LEADS.match(sheet.text, title.start, title.end):
            sheet.put("title", title.start, title.end)
    if any(s.end <= title.start for s in sheet.segments):
        return
    at = (
        title.start
        + len(sheet.text[title.start : title.end])
        - len(sheet.text[title.start : title.end].lstrip('“"«„‘ '))
    )
    found = _LEADS.match(sheet.text, at, title.end)
    if found is None or at != title.start or not is_organisation(found["who"]):
        return
    words = [w for w in found["who"].split() if len(w) > 3]
    if found["mark"] == "." and len(words) < 2:
        return
    if found["mark"] == "," or sum(w[0].isupper() for w in words) == len(words):
        sheet.put("author", *found.span("who"))
        sheet.put("title", found.end(), title.end)


_DEGREE = re.compile(
    r"[,.(]?\s*\(?\b(?:unpublished\s+|unveröff\.\s+)?(?:ph\.?\s?d\.?\s+(?:thesis|diss(?:ertation|\.)?)|(?:master.s|doctoral)\s+(?:thesis|dissertation)|"
    r"diss\.(?:\s+phil\.)?|thèse(?:\s+de\s+doctorat)?|tesis(?:\s+doctoral)?|tesi\s+di\s+(?:laurea|dottorato)|dissertação|"
    r"mémoire\s+de\s+master|rozprawa\s+doktorska|proefschrift|doktora\s+tezi|дис\.)[^,]{0,30}?(?=[,).]|$)",
    re.I,
)


def _degrees(sheet: _Sheet) -> None:
    """The degree that a thesis was written for is no part of its title."""
    title = sheet.first("title")
    found = _DEGREE.search(sheet.text)
    if title is not None and found is not None and title.start + 5 < found.start() < title.end:
        sheet.carve(*found.span())


_ANNOUNCED = {
    "issue": re.compile(
        r"(?<![\w.])(?:no\.?|n[°ºo]\.?|nr\.?|núm\.?|num\.?|n\.|№|issue|iss\.|h\.|heft|fasc\.|sayı|z\.|zesz\.)\s?(?P<n>\d{1,4}(?:[-–/]\d{1,4})?)\b(?!\s?[/]|\.\d)",
        re.I,
    ),
    "volume": re.compile(
        r"(?<![\w.])(?:vols?\.?|v\.|bd\.?|band|tome?|t\.|tomo|cilt|т\.)\s?(?P<n>\d{1,4}|[IVXLC]{1,7})\b(?!\.\d)", re.I
    ),
    "page": re.compile(
        r"(?<![\w.])(?:pp?\.|s\.|с\.|ص\.?|pags?\.|págs?\.)\s?(?P<n>[A-Z]?\d{1,5}(?:\s?[-–—]\s?[A-Z]?\d{1,5})?)(?![\w/])",
        re.I,
    ),
}


_BLUEBOOK = re.compile(
    r",\s(?P<volume>\d{1,4})\s(?P<container_title>[A-Z][\w&’'.]*(?:\s[\w&’'.]+){0,6}?\.)\s(?P<page>\d{1,5})(?:,\s\d+(?:[-–]\d+)?)*\s\((?P<issued>(?:[^\W\d_]+\.?\s)?\d{4})\)"
)


def _bluebook(sheet: _Sheet) -> None:
    """`58 Coastal L. Rev. 301, 315 (1983)`: volume, periodical, first page."""
    found = _BLUEBOOK.search(sheet.text)
    if found is not None:
        for field in ("volume", "container_title", "page", "issued"):
            sheet.put(field, *found.span(field))


def _announced(sheet: _Sheet) -> None:
    """Numbers that no field holds are what the words before them say."""
    for held in [
        s for s in sheet.segments if s.field in _ANNOUNCED and not re.search(r"\d|\b[IVXLC]+\b", sheet.words(s))
    ]:
        sheet.segments.remove(held)
    volume, container = sheet.first("volume"), sheet.first("container_title")
    if volume is not None and container is not None and container.end <= volume.start <= container.end + 2:
        word = re.search(r"[\s,](?:n[°º]|nr|núm|num|№)\.?\s*$", sheet.words(container), re.I)
        if word is not None and sheet.first("issue") is None:
            sheet.put("container_title", container.start, container.start + word.start())
            sheet.segments = [s._replace(field="issue") if s == volume else s for s in sheet.segments]
    for field, pattern in _ANNOUNCED.items():
        if sheet.first(field) is not None:
            continue
        if field == "issue" and sheet.first("container_title") is None:
            continue
        for start, end in sheet.gaps():
            found = pattern.search(sheet.text, start, end)
            if found is not None and not (
                field == "issue"
                and re.search(r"(?i)paper|report|patent|rfc|bericht", sheet.text[max(0, start - 20) : found.start()])
            ):
                sheet.put(field, *found.span())
                break


_NO_TITLE = re.compile(r"https?:|www\.|\d{4}|(?i:\bonline\b|\bavailable\b|verfügbar|disponible|\binterview|\bauthor\b)")
_PEOPLE = re.compile(r";|\((?:hg|hrsg|eds?|dir|coord|org|red)\b|, [^\W\d_]\.", re.I)


def _dates(sheet: _Sheet) -> None:
    """A date reaches as far as the words around it say: a day or month that the labeller left out; the day a patent was granted."""
    text = sheet.text
    granted = re.search(
        r"(?i)\bpatent\b.{0,200}?\b(?:issued|granted|erteilt(?: am)?)\s(?P<date>[^,;()]{3,12},? \d{4}|[^,;()]{5,20})",
        text,
    )
    if granted is not None and (date := read_date(text, *granted.span("date"))) is not None and date.span is not None:
        sheet.put("issued", date.span.start, date.span.end)
        container = sheet.first("container_title")
        if container is not None and re.fullmatch(r"\W*and issued\W*", sheet.words(container)):
            sheet.segments.remove(container)
        return
    turned = re.search(r"(?<!\d)\d{4}\.\s\d{1,2}\s(?=[^\W\d_]{3})[^\W\d_]+", text)
    if (
        turned is not None
        and (date := read_date(text, *turned.span())) is not None
        and date.start is not None
        and date.start.day
    ):
        sheet.put("issued", *turned.span())
        return
    issued = sheet.first("issued")
    if issued is None:
        for start, end in sheet.gaps():
            date = (
                read_date(text, start, end) if re.search(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)", text[start:end]) else None
            )
            if date is not None and date.start is not None and date.start.month and date.span is not None:
                sheet.put("issued", date.span.start, date.span.end)
                return
        return
    at = sheet.segments.index(issued)
    left = sheet.segments[at - 1].end if at else 0
    right = sheet.segments[at + 1].start if at + 1 < len(sheet.segments) else len(text)
    left, right = max(left, issued.start - 30), min(right, issued.end + 20)
    short, full = read_date(text, issued.start, issued.end), read_date(text, left, right)
    if short is None or full is None or short.start is None or full.start is None or full.span is None:
        return
    finer = (full.start.month and not short.start.month and not short.start.season) or (
        full.start.day and not short.start.day and full.start.month == short.start.month
    )
    same = full.start.year == short.start.year and (full.end is None) == (short.end is None)
    if finer and (same or full.end is not None):
        sheet.put("issued", min(full.span.start, issued.start), max(full.span.end, issued.end))


_IMPRINT = re.compile(
    r"\((?P<publisher_place>[^\W\d_][^():;\d]{1,40}?)\s?:\s(?P<publisher>[^():;\d]{2,60}?),\s(?P<issued>(?:1[5-9]|20)\d\d)(?=\)|, )"
)


def _imprint(sheet: _Sheet) -> None:
    """`(Zutphen: Walburg Pers, 1998)`: place, publisher, year; what stands before is not in brackets."""
    found = _IMPRINT.search(sheet.text)
    if found is None:
        return
    for field in ("publisher_place", "publisher", "issued"):
        sheet.put(field, *found.span(field))
    sheet.carve(found.start(), found.start() + 1)


_CLOSES = re.compile(
    r"[.)]\s(?P<place>[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)?):\s(?P<publisher>[^\W\d_a-z][^:.]{2,60})\.?\s*$"
)
_WITHIN = re.compile(r",?\s\[w:\]\s|\s//\s")


def _closes(sheet: _Sheet) -> None:
    """`… (Working Paper No. 41). Nairobi: Institute for Lake Studies.`, `…, [w:] Życie nad rzeką`: what does not belong to a title."""
    title = sheet.first("title")
    if title is None:
        return
    found = _CLOSES.search(sheet.words(title))
    if found is not None and sheet.first("publisher") is None and is_organisation(found["publisher"]):
        at = title.start
        sheet.put("title", at, at + found.start() + (sheet.text[at + found.start()] == ")"))
        sheet.put("publisher_place", at + found.start("place"), at + found.end("place"))
        sheet.put("publisher", at + found.start("publisher"), at + found.end("publisher"))
        series = re.search(
            r"\s\((?:[\w ]*(?:paper|report|series)[\w .]*\d+)\)$", sheet.text[at : at + found.start() + 1], re.I
        )
        if series is not None:
            sheet.put("title", at, at + series.start())
    within = _WITHIN.search(sheet.text, title.start + 3, title.end)
    if within is not None and sheet.first("container_title") is None:
        sheet.put("container_title", within.end(), title.end)
        sheet.put("title", title.start, within.start())


_GIVEN = re.compile(
    r"\s*(?P<given>[^\W\d_a-z][^\W\d_]+(?:[- ][^\W\d_a-z][^\W\d_]*\.?)?)(?::\s|\.\s)(?=[„“«]?[^\W\d_a-z])"
)


_KNOWN = frozenset(given_names())


def _given(sheet: _Sheet) -> None:
    """`Wendt, Isolde: Die Lotsen`: a given name that went to the title."""
    author, title = sheet.first("author"), sheet.first("title")
    if author is None or title is None or not title.start - 2 <= author.end <= title.start:
        return
    family = sheet.words(author).strip()
    found = _GIVEN.match(sheet.text, title.start, title.end)
    if found is None or not re.fullmatch(r"[^\W\d_]+(?:[- ][^\W\d_]+)?,", family) or is_organisation(family):
        return
    issued = sheet.first("issued")
    date = read_date(sheet.text, issued.start, issued.end) if issued is not None else None
    if family.isupper() or date is None or date.start is None or date.start.day is not None:
        return  # a headline: "Renner, Minister: We will"
    colon = sheet.text[found.end("given")] == ":"
    words = family.rstrip(",").split()
    if len(words) == 1 if colon else len(words) == 2 and words[0].lower() not in _KNOWN and " " not in found["given"]:
        sheet.put("author", author.start, found.end("given"))
        sheet.put("title", found.end(), title.end)


_YEAR_AFTER = re.compile(r"\(\s*(?P<place>[^\W\d_][^,:()\d]{1,40}?)\s(?:1[5-9]|20)\d\d\s*\)")


def _places(sheet: _Sheet) -> None:
    """`(Den Haag 2005)`: a place; `Universidade do Porto, Porto`: the place of a university after it."""
    publisher = sheet.first("publisher")
    if sheet.first("publisher_place") is not None:
        return
    container, issued = sheet.first("container_title"), sheet.first("issued")
    if publisher is None:
        if (
            container is not None
            and issued is not None
            and sheet.first("editor")
            and 0 <= issued.start - container.end <= 2
        ):
            end = re.search(
                r",\s(?P<place>[^\W\d_a-z][\w/.-]+(?:\s(?:am\s)?[^\W\d_a-z]\w+)?)\s*$", sheet.words(container)
            )
            if end is not None and end.start() > 3:
                sheet.put("container_title", container.start, container.start + end.start())
                sheet.put("publisher_place", container.start + end.start("place"), container.start + end.end("place"))
        return
    found = _YEAR_AFTER.search(sheet.text, max(0, publisher.start - 1))
    if found is not None and abs(found.start("place") - publisher.start) <= 1:
        sheet.segments = [s._replace(field="publisher_place") if s == publisher else s for s in sheet.segments]
        return
    town = re.fullmatch(
        r"(?P<who>[^,]*\b[Uu]niversi\w+[^,]*),\s(?P<place>[^\W\d_][\w’'-]+(?:\s[^\W\d_]\w+)?)[\s.,)]*",
        sheet.words(publisher),
    )
    if town is not None:
        sheet.put("publisher", publisher.start, publisher.start + town.end("who"))
        sheet.put("publisher_place", publisher.start + town.start("place"), publisher.start + town.end("place"))


_SITE = re.compile(r"(?<=[^\W\d_]{2}[.?!])\s+(?P<site>[^\W\d_a-z][^\s.?!]*(?:\s[^\s.?!]+){0,4})[.\s]*$")


def _sites(sheet: _Sheet) -> None:
    """`(2020, April 2). A title. Name of the Site. https://…`: the last words before the address, all with capitals."""
    title, issued, url = sheet.first("title"), sheet.first("issued"), sheet.first("url")
    if title is None or issued is None or url is None or sheet.first("container_title") or sheet.first("publisher"):
        return
    found = _SITE.search(sheet.text, title.start, title.end)
    if found is None or not issued.end <= title.start or not title.end <= url.start <= title.end + 3:
        return
    if all(w[0].isupper() for w in found["site"].split() if len(w) > 3):
        sheet.put("title", title.start, found.start())
        sheet.put("container_title", *found.span("site"))


def _missing(sheet: _Sheet) -> None:
    """Words between an author and what follows are the title where no other is."""
    if sheet.first("issued") is None:
        for start, end in sheet.gaps():
            found = re.search(
                r"\((?P<year>(?:1[5-9]|20)\d\d)\)|\((?P<none>n\. ?d\.|o\. ?J\.|s\. ?d\.)\)", sheet.text[start:end]
            )
            if found is not None:
                sheet.put("issued", start + found.start(), start + found.end())
                break
    if sheet.first("title") is None and (author := sheet.first("author")) is not None and sheet.first("note") is None:
        for start, end in sheet.gaps():
            words = sheet.text[start:end].strip(' .,:;()[]“”"«»')
            if (
                author.end <= start
                and 2 <= len(words.split()) <= 30
                and words[:1].isupper()
                and not _NO_TITLE.search(words)
            ):
                sheet.put("title", start, end)
                break
    if sheet.first("container_title") is None and sheet.first("title") is not None:
        for start, end in sheet.gaps():
            found = re.match(r"[\s,.]*(?:\[?[wW]:\]?|[Ii]n:?)\s+(?=[^\W\d_a-z])(?P<what>[^,(]+)", sheet.text[start:end])
            if found is not None and not _PEOPLE.search(sheet.text, start, end):
                sheet.put("container_title", start + found.start("what"), start + found.end("what"))
                break


_RULES = (
    _access,
    _idle,
    _kinds,
    _imprint,
    _quotes,
    _given,
    _closes,
    _editors,
    _bodies,
    _degrees,
    _bluebook,
    _dates,
    _places,
    _sites,
    _announced,
    _missing,
)
