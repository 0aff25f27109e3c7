"""Rules of mending for dates, numbers and places: dates of access, `no. 2`, `(Zutphen: Walburg Pers, 1998)`."""

from __future__ import annotations

import re
from itertools import islice

from footnotes.references.dates import read_date
from footnotes.references.facts import KINDS_OF
from footnotes.references.sheet import Sheet, has_word

__all__ = ["access", "announced", "bluebook", "dates", "idle", "imprint", "numbers", "places"]

_ACCESS = re.compile(
    r"(?:\b(?:last\s+|letzter\s+|ultimo\s+|data\s+)?(?:accessed|visited|cited|citado|acessado|retrieved|viewed|abgerufen|zugriff|eingesehen|aufgerufen|consult[ée]e?|"
    r"consultad[oa]|consulta(?=:)|recuperado|acceso|accesso|consultato|acesso|acedido|geraadpleegd|dostęp[u]?|дата обращения|erişim"
    r"(?:\s+tarihi)?|stand(?=:))\b[\s:.,]*(?:(?:on|am|le|el|em|il|op|vom|en)\b\s*)?(?::\s*)?)"
    r"(?P<date>(?=\d|[^\W\d_]{3,10}\.?\s\d)(?:(?!https?:|www\.)[^()\[\];\n]){0,30}?\b\d{4}\b(?:-\d\d-\d\d)?)",
    re.I,
)


_SAYS_ACCESS = (
    "acces|visited|cited|citado|acess|retriev|viewed|gerufen|zugriff|eingesehen|consult|recuperado|acedido|geraadpleegd|dostęp|"
    "erişim|stand:|дата обращения".split("|")
)
_BRACKETED_DATE = re.compile(r"(?:https?://|www\.)[^\s\[\]()]+[\s,.]*[\[(](?P<date>[^\[\]()\s][^\[\]()]{5,30})[\])]")


def access(sheet: Sheet) -> None:
    """A date that is said to be of access, or stands in brackets after an address, is no date of issue."""
    text = sheet.text
    linked = ("[" in text or "(" in text) and ("http" in text or "www." in text)
    for pattern, asked in ((_ACCESS, sheet.names(_SAYS_ACCESS)), (_BRACKETED_DATE, linked)):
        if not asked:
            continue
        for found in pattern.finditer(text):
            date = read_date(text, *found.span("date"))
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


_SAYS_IDLE = ("patent", "brevet", "updated", "last modified", "last revised", "zuletzt", "mis à")
_CLOCK = re.compile(r"[:.](?<=\d[:.])\d\d\s?[apugecAPUGEC]")
_MOST = 8
"""More times of day and numbers than a reference has."""


def idle(sheet: Sheet) -> None:
    """Times of day, numbers of patents and the words before a date of revision are no field."""
    if not sheet.names(_SAYS_IDLE) and _CLOCK.search(sheet.text) is None:
        return
    for found in islice(_IDLE.finditer(sheet.text), _MOST):
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


_FIGURED = {"issue": re.compile(r"\d"), "volume": re.compile(r"[\dIVXLCivxlc]"), "page": re.compile(r"\d")}
"""What a passage holds that a number may be found in: asked before the pattern is."""
_FIGURE = re.compile(r"\d|\b[IVXLC]+\b")


_NUMBERED = ("n°", "nº", "nr", "núm", "num", "№")
_ENDS_NUMBERED = re.compile(r"[\s,](?:n[°º]|nr|núm|num|№)\.?\s*$", re.I)


def announced(sheet: Sheet) -> None:
    """Numbers that no field holds are what the words before them say."""
    text = sheet.text
    empty = [
        s
        for s in sheet.segments
        if s.field in _ANNOUNCED and not text[s.start].isdecimal() and _FIGURE.search(sheet.words(s)) is None
    ]
    if empty:
        sheet.remove(*empty)
    volume, container = sheet.first("volume"), sheet.first("container_title")
    if (
        volume is not None
        and container is not None
        and container.end <= volume.start <= container.end + 2
        and sheet.words(container)[-8:].rstrip().rstrip(".").lower().endswith(_NUMBERED)
        and sheet.first("issue") is None
    ):
        word = _ENDS_NUMBERED.search(sheet.words(container))
        if word is not None:
            sheet.put("container_title", container.start, container.start + word.start())
            sheet.rename(volume, "issue")
    for field, pattern in _ANNOUNCED.items() if sheet.gaps() else ():
        if sheet.first(field) is not None:
            continue
        if field == "issue" and sheet.first("container_title") is None:
            continue
        figured = _FIGURED[field].search
        for start, end in sheet.gaps():
            found = pattern.search(text, start, end) if figured(text, start, end) else None
            if found is not None and not (
                field == "issue"
                and re.search(r"(?i)paper|report|patent|rfc|bericht", sheet.text[max(0, start - 20) : found.start()])
            ):
                sheet.put(field, *found.span())
                break


_PAGES = r"(?:pp?\.\s?|S\.\s?|pages?\s)?(?=[A-Z]?\d{1,5}\s?[-‐-―]{1,2}\s?[A-Z]?\d{1,5}(?!\d))"
_NO_YEAR = r"(?!(?:1[5-9]|20)\d\d\b)"
_VOLUME = rf"(?<!Heft\s)(?<!H\.\s)(?<!Nr\.\s)(?<!No\.\s)(?<!no\.\s)(?P<volume>{_NO_YEAR}\d{{1,4}})"
_RANGE = re.compile(r"\d\s?[-‐-―]{1,2}\s?[A-Z]?\d")
_BEFORE_PAGES = 40
_NUMBERS = tuple(
    (re.compile(signs), re.compile(pattern))
    for signs, pattern in (
        (
            r"\(\d",
            rf"(?<![\d.(-])\b{_VOLUME}\s?\((?P<issue>{_NO_YEAR}\d{{1,4}}(?:\s?[-‐-―/]\s?\d{{1,4}})?)\)\s?[:,.]?\s?{_PAGES}",
        ),
        (r"[:/]\s?\d{1,3},", rf"(?<![\d.(-])\b{_VOLUME}[:/]\s?(?P<issue>\d{{1,3}}),\s?{_PAGES}"),
        (r",\s?\d{1,4}[,:]", rf"(?<=[^\W\d_][,.]\s){_VOLUME},\s?(?P<issue>{_NO_YEAR}\d{{1,4}})[,:]\s?{_PAGES}"),
        (r",\s?\d{1,4}[,:]", rf"(?<=[^\W\d_]\s){_VOLUME},\s?(?P<issue>{_NO_YEAR}\d{{1,4}})[,:]\s?{_PAGES}"),
        (r"\d\s?[,:]", rf"(?<=[^\W\d_][,.]\s){_VOLUME}\s?[,:]\s?{_PAGES}"),
        (r"\d\s?[,:]", rf"(?<=[^\W\d_]\s){_VOLUME}\s?[,:]\s?{_PAGES}"),
    )
)
"""Each with a part of it that is found sooner: asked before the pattern is."""
_ISSUES = _NUMBERS[:4]
"""Those that name an issue."""


def numbers(sheet: Sheet) -> None:
    """`20(1): 31-45`, `52:3, 351-370`, `7, 1, 83-103`, `1, 34-49`: what stands before the pages is the volume, and the issue."""
    container, volume, text = sheet.first("container_title"), sheet.first("volume"), sheet.text
    if container is None or (volume and sheet.first("issue")):
        return
    pages = _RANGE.search(text, container.end) or _RANGE.search(text)
    if pages is None:
        return
    start = max(0, pages.start() - _BEFORE_PAGES)
    for signs, pattern in _NUMBERS if volume is None else _ISSUES:
        found = pattern.search(text, start) if signs.search(text, start) else None
        if found is None:
            continue
        for field in found.groupdict():
            issued = sheet.first("issued")
            if sheet.first(field) is None and (issued is None or not issued.start <= found.start(field) < issued.end):
                sheet.put(field, *found.span(field))
        return


_BLUEBOOK = re.compile(
    r",\s(?P<volume>\d{1,4})\s(?P<container_title>[A-Z][\w&’'.]*(?:\s[\w&’'.]+){0,6}?\.)\s(?P<page>\d{1,5})(?:,\s\d+(?:[-–]\d+)?)*\s\((?P<issued>(?:[^\W\d_]+\.?\s)?\d{4})\)"
)


def bluebook(sheet: Sheet) -> None:
    """`58 Coastal L. Rev. 301, 315 (1983)`: volume, periodical, first page."""
    found = _BLUEBOOK.search(sheet.text)
    if found is not None:
        for field in ("volume", "container_title", "page", "issued"):
            sheet.put(field, *found.span(field))


_GRANTED = re.compile(
    r"(?i)\bpatent\b.{0,200}?\b(?:issued|granted|erteilt(?: am)?)\s(?P<date>[^,;()]{3,12},? \d{4}|[^,;()]{5,20})"
)
_TURNED = re.compile(r"\.(?<=\d{4}\.)\s\d{1,2}\s(?=[^\W\d_]{3})[^\W\d_]+")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


_WHOLE_DATE = re.compile(r"(?<![\d.])(?P<date>\d{1,2}\.\s?\d{1,2}\.\s?(?:1[5-9]|20)\d\d)\W*$")
_END_IN_DATES = frozenset(("author", "title", "container_title", "publisher", "volume", "issue", "page"))
_CLOSING_YEAR = re.compile(r"(?:1[89]|20)\d\d\W*")
_YEARS_FIRST = re.compile(r"\W*(?P<date>(?:1[5-9]|20)\d\d/\d\d(?:\d\d)?):\s")
_ISSUE_OF_YEAR = re.compile(r"[^\W\d_]\W{0,2}\s(?P<issue>\d{1,3}(?:\s?[-–]\s?\d{1,3})?)/(?P<issued>(?:19|20)\d\d)\W*$")


def _misplaced(sheet: Sheet) -> None:
    """`02.06.2000` ends no volume, no name: it is the date; `Rundschau 6–7/2011` names a periodical, its issue and the year."""
    for segment in sheet.segments:
        if segment.field == "page" and segment is sheet.segments[-1] and _CLOSING_YEAR.fullmatch(sheet.words(segment)):
            sheet.rename(segment, "issued")
            return
        found = _WHOLE_DATE.search(sheet.text, *segment[1:]) if segment.field in _END_IN_DATES else None
        if found is not None:
            sheet.put("issued", *found.span("date"))
            return
    container = sheet.first("container_title")
    found = _ISSUE_OF_YEAR.search(sheet.text, container.start, container.end) if container is not None else None
    if container is not None and found is not None:
        sheet.put("container_title", container.start, found.start("issue"))
        if sheet.first("issue") is None:
            sheet.put("issue", *found.span("issue"))
        sheet.put("issued", *found.span("issued"))


def _opens_title(sheet: Sheet) -> bool:
    """Whether the years after the authors went to the title: `Dorn, T., 2003/04: Tides`; they are put right."""
    author, title = sheet.first("author"), sheet.first("title")
    if author is None or title is None or not author.end <= title.start <= author.end + 2:
        return False
    years = _YEARS_FIRST.match(sheet.text, title.start, title.end)
    if years is None:
        return False
    sheet.put("title", years.end(), title.end)
    sheet.put("issued", *years.span("date"))
    return True


def dates(sheet: Sheet) -> None:
    """A date reaches as far as the words around it say: a day or month that the labeller left out; the day a patent was granted."""
    text = sheet.text
    granted = _GRANTED.search(text) if "patent" in sheet.lower else None
    if granted is not None and (date := read_date(text, *granted.span("date"))) is not None and date.span is not None:
        sheet.put("issued", date.span.start, date.span.end)
        container = sheet.first("container_title")
        if container is not None and re.fullmatch(r"\W*and issued\W*", sheet.words(container)):
            sheet.remove(container)
        return
    turned = _TURNED.search(text)
    if turned is not None:
        start = turned.start() - 4
        date = None if text[:start][-1:].isdigit() else read_date(text, start, turned.end())
        if date is not None and date.start is not None and date.start.day:
            sheet.put("issued", start, turned.end())
            return
    if _opens_title(sheet):
        return
    issued = sheet.first("issued")
    if issued is not None and not _YEAR.search(sheet.words(issued)) and not read_date(text, *issued[1:]):
        sheet.remove(issued)
        issued = None
    if issued is None:
        _misplaced(sheet)
        for start, end in sheet.gaps() if sheet.first("issued") is None else ():
            date = read_date(text, start, end) if _YEAR.search(text[start:end]) else None
            if date is None or date.start is None or date.span is None:
                continue
            if date.start.month or (
                not has_word(text, start, date.span.start) and not has_word(text, date.span.end, end)
            ):
                sheet.put("issued", date.span.start, date.span.end)
                return
        return
    segments = sheet.segments
    at = segments.index(issued)
    left = segments[at - 1].end if at else 0
    right = segments[at + 1].start if at + 1 < len(segments) else len(text)
    left, right = max(left, issued.start - 30), min(right, issued.end + 20)
    if issued.start - left <= 1 and right - issued.end <= 1:
        return
    if not has_word(text, left, issued.start) and not has_word(text, issued.end, right):
        return
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


def imprint(sheet: Sheet) -> None:
    """`(Zutphen: Walburg Pers, 1998)`: place, publisher, year; what stands before is not in brackets."""
    found = _IMPRINT.search(sheet.text)
    if found is None:
        return
    for field in ("publisher_place", "publisher", "issued"):
        sheet.put(field, *found.span(field))
    sheet.carve(found.start(), found.start() + 1)


_NAME = re.compile(r"[^\W\d_]+")
_LAST_PLACE = re.compile(r",\s(?P<place>[^\W\d_a-z][\w/.-]+(?:\s(?:am\s)?[^\W\d_a-z]\w+)?)\s*$")
_UNIVERSITY = re.compile(r"(?P<who>[^,]*\b[Uu]niversi\w+[^,]*),\s(?P<place>[^\W\d_][\w’'-]+(?:\s[^\W\d_]\w+)?)[\s.,)]*")
_YEAR_AFTER = re.compile(r"\(\s*(?P<place>[^\W\d_][^,:()\d]{1,40}?)\s(?:1[5-9]|20)\d\d\s*\)")


def places(sheet: Sheet) -> None:
    """`(Den Haag 2005)`, `Kiel`: a place; `Universidade do Porto, Porto`: the place of a university after it."""
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
            end = _LAST_PLACE.search(sheet.words(container))
            if end is not None and end.start() > 3:
                sheet.put("container_title", container.start, container.start + end.start())
                sheet.put("publisher_place", container.start + end.start("place"), container.start + end.end("place"))
        return
    found = _YEAR_AFTER.search(sheet.text, max(0, publisher.start - 1))
    if found is not None and abs(found.start("place") - publisher.start) <= 1:
        sheet.rename(publisher, "publisher_place")
        return
    names = _NAME.findall(sheet.words(publisher).lower())
    if names and all(KINDS_OF.get(name) == "place" for name in names):
        sheet.rename(publisher, "publisher_place")
        return
    town = _UNIVERSITY.fullmatch(sheet.words(publisher))
    if town is not None:
        sheet.put("publisher", publisher.start, publisher.start + town.end("who"))
        sheet.put("publisher_place", publisher.start + town.start("place"), publisher.start + town.end("place"))
