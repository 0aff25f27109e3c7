"""Rules of mending for titles and what contains them: quotation marks, `[Film]` after a title, `In:` before a book."""

from __future__ import annotations

import re

from footnotes.languages.months import MONTHS
from footnotes.references.bodies import is_organisation
from footnotes.references.sheet import Sheet, has_word

__all__ = ["closes", "degrees", "kinds", "missing", "quotes", "sites", "tails"]

_KIND = re.compile(
    r"\[(?P<kind>(?:[\w ]+ )?(?:film|movie|motion picture|documentary|video|podcast|data ?set|datensatz|data file|tweet|post|status update|"
    r"computer software|software|map|photograph|documental|película))\]",
    re.I,
)


_NETWORK = re.compile(
    r"\b(?:Twitter|X|Facebook|Instagram|Mastodon|Bluesky|Threads|LinkedIn|Telegram|VKontakte|Weibo|TikTok|YouTube|Reddit|Tumblr)\b"
)


def kinds(sheet: Sheet) -> None:
    """What a description in brackets follows is the title; what comes after it is where it is published."""
    found = _KIND.search(sheet.text) if "[" in sheet.text else None
    if found is None:
        return
    title, stop = sheet.first("title"), len(sheet.text[: found.start()].rstrip())
    if title is None:
        before = [s for s in sheet.segments if s.field in ("author", "issued") and s.end <= stop]
        start = before[-1].end if before else 0
    else:
        start = title.start
    if start >= stop:
        return
    after = re.match(r"[\s.,]*((?:(?!https?:|www\.|doi)[^,.])+)", sheet.text[found.end() :])
    sheet.put("title", start, stop)
    sheet.carve(stop, found.end())
    if after is not None and has_word(after[1]) and not after[1].strip().isdigit():
        at = found.end() + after.start(1)
        held = sheet.first("publisher_place")
        if held is None or held.start >= at + len(after[1]) or held.end <= at:
            field = "container_title" if _NETWORK.search(after[1]) else "publisher"
            if sheet.first(field) is None:
                sheet.put(field, at, at + len(after[1]))


_SET_OFF = r"\s*(?:[,.;:()\[]|$|\d|(?:in|en|dans|em)\b)"
_QUOTED = re.compile(
    r"“[^“”]{3,300}”|„[^„“”]{3,300}[“”]|«[^«»]{3,300}»|(?<![^\W_])\"[^\"]{3,300}\"(?![^\W_])|"
    rf"(?<![^\W_])‘[^‘“”]{{3,300}}?(?:[,.?!]’(?![^\W_])|’(?={_SET_OFF}))"
)
"""In single marks the last one is told from an apostrophe by what is before or after it."""


_ENDS_IN = re.compile(r"\bin$")
_FOLLOWS = re.compile(_SET_OFF)


def _quoted(text: str) -> list[tuple[int, int]]:
    """Passages in quotation marks that punctuation sets off on both sides."""
    found: list[tuple[int, int]] = []
    if '"' not in text and "“" not in text and "„" not in text and "«" not in text and "‘" not in text:
        return found
    for match in _QUOTED.finditer(text):
        start, end = match.span()
        before = text[:start].rstrip()
        closed = text[end - 2] in ",.?!" or _FOLLOWS.match(text, end) is not None
        marks = ",.;)" if text[start] == "‘" else ",.:;)"  # "Minister: ‘No Plan’ for the Dam" is one title
        if closed and (not before or before[-1] in marks or not has_word(before) or _ENDS_IN.search(before)):
            found.append((start, end))
    return found


def quotes(sheet: Sheet) -> None:
    """A passage in quotation marks is the title, or the periodical after a title without them."""
    quoted = _quoted(sheet.text)
    if not quoted:
        return
    start, end = quoted[0]
    title, container = sheet.first("title"), sheet.first("container_title")
    if title is None and sheet.first("author") is not None and not sheet.overlaps(start, end):
        sheet.put("title", start, end)
    elif title is not None and title.start < end and start < title.end:
        before = sheet.text[title.start : start]
        author = sheet.first("author")
        if (
            has_word(before)
            and author is not None
            and author.end >= title.start - 1
            and sheet.words(author).rstrip()[-1:].isalnum()
        ):
            sheet.put("author", author.start, start)  # a body whose name was cut
            sheet.put("title", start, end)
            return
        if has_word(before) and author is not None and author.start < title.start:
            if container is None and title.end <= end + 3 and re.search(r"[,.]\s*(?:in:?\s*)?$", before):
                sheet.put("title", title.start, _before_in(sheet.text, title.start, start))
                sheet.put("container_title", start, end)
            return
        rest = sheet.text[end : title.end]
        numbered = "," in sheet.text[end - 2 : end + 1] and any(c.isdecimal() for c in rest)
        if has_word(rest) and not numbered and (container is not None or not _is_outlet(sheet, end, title.end)):
            return
        sheet.put("title", start, end)
        if has_word(before) and author is None and len(before.split()) <= 8:
            sheet.put("author", title.start, start)
        if has_word(rest) and not numbered:
            sheet.put("container_title", end, title.end)
    elif container is not None and container.start < start and end < container.end and title is None:
        if not _is_outlet(sheet, end, container.end) and not re.match(r",?\s(?:in|en|dans|em)\b", sheet.text[end:]):
            return
        before, after = sheet.text[container.start : start], sheet.text[end : container.end]
        sheet.put("title", start, end)
        sheet.segments = [s for s in sheet.segments if s.field != "container_title"]
        if sheet.first("author") is None and len(before.split()) <= 8:
            sheet.put("author", container.start, start)
        if has_word(after):
            sheet.put("container_title", end, container.end)
    elif title is None and container is not None and container.end <= start and sheet.first("author") is None:
        outlet = re.match(r"[\s,]*([^\W\d_][^,.(]*)[,.]", sheet.text[end:])
        if outlet is not None and not sheet.overlaps(end + outlet.start(1), end + outlet.end(1)):
            sheet.rename(container, "author")
            sheet.put("title", start, end)
            sheet.put("container_title", end + outlet.start(1), end + outlet.end(1))


def _before_in(text: str, start: int, end: int) -> int:
    """Where a title ends that "in" stands after."""
    found = re.search(r"[,.]?\s+in:?\s*$", text[start:end])
    return start + found.start() if found is not None else end


def _is_outlet(sheet: Sheet, start: int, end: int) -> bool:
    """Whether words after a title in quotation marks are where it stands: a comma or full stop before, a date or number after."""
    text = sheet.text
    if not has_word(text, start, end):
        return True
    marks = text[start - 2 : start] + text[start:end].lstrip()[:1]
    after = next((s for s in sheet.segments if s.start >= end), None)
    near = (
        after is not None
        and after.field in ("volume", "issue", "issued", "url", "publisher_place")
        and not has_word(text, end, after.start)
    )
    near = near and (after is None or after.field != "publisher_place" or text[: after.start + 1].rstrip()[-1:] == "(")
    return near and any(c in ",." for c in marks) and len(text[start:end].split()) <= 8


_CLOSES = re.compile(
    r"[.)]\s(?P<place>[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)?):\s(?P<publisher>[^\W\d_a-z][^:.]{2,60})\.?\s*$"
)


_IMPRINT_LAST = re.compile(
    r"(?:\.\s|\s\()(?P<place>[^\W\d_a-z][^\W\d_]+(?:[\s/-][^\W\d_a-z][^\W\d_]+)?)\s(?P<issued>(?:1[5-9]|20)\d\d)[.)\s]*$"
)
_WITHIN = re.compile(r",?\s\[w:\]\s|\s//\s")


def closes(sheet: Sheet) -> None:
    """`… (Working Paper No. 41). Nairobi: Institute for Lake Studies.`, `… (Den Haag 2005)`, `…, [w:] Życie nad rzeką`: no part of a title."""
    title = sheet.first("title")
    if title is None:
        return
    words = sheet.words(title)
    last = _IMPRINT_LAST.search(words) if not sheet.first("issued") and not sheet.first("publisher_place") else None
    if last is not None and last.start() > 3 and last["place"].split()[-1].lower() not in MONTHS:
        sheet.put("title", title.start, title.start + last.start())
        sheet.put("publisher_place", title.start + last.start("place"), title.start + last.end("place"))
        sheet.put("issued", title.start + last.start("issued"), title.start + last.end("issued"))
        return
    found = _CLOSES.search(words) if ": " in words else None
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
    within = _WITHIN.search(sheet.text, title.start + 3, title.end) if "//" in words or "[w:]" in words else None
    if within is not None and sheet.first("container_title") is None:
        sheet.put("container_title", within.end(), title.end)
        sheet.put("title", title.start, within.start())


_TAIL = re.compile(
    r"[\s.,]*[\[(]\s?(?:on-?\s?line|en línea|em linha|en ligne|(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|rev(?:ised|\.)?)\s"
    r"ed(?:ition|n)?\.?|\d{1,2}\.\s?Aufl(?:age|\.)|pp?\.?\s?\d[\d\s–-]*)[\])]?[\s.,]*$",
    re.I,
)


def tails(sheet: Sheet) -> None:
    """A medium, an edition or pages in brackets at the end of a title are no part of it: `[online]`, `(3rd edition)`."""
    for field in ("title", "container_title"):
        held = sheet.first(field)
        if held is not None and ("[" in (words := sheet.words(held)) or "(" in words):
            found = _TAIL.search(words)
            if found is not None and found.start() > 3:
                sheet.carve(held.start + found.start(), held.end)


_DEGREE = re.compile(
    r"[,.(]?\s*\(?\b(?:unpublished\s+|unveröff\.\s+)?(?:ph\.?\s?d\.?\s+(?:thesis|diss(?:ertation|\.)?)|(?:master.s|doctoral)\s+(?:thesis|dissertation)|"
    r"diss\.(?:\s+phil\.)?|thèse(?:\s+de\s+doctorat)?|tesis(?:\s+doctoral)?|tesi\s+di\s+(?:laurea|dottorato)|dissertação|"
    r"mémoire\s+de\s+master|rozprawa\s+doktorska|proefschrift|doktora\s+tezi|дис\.)[^,]{0,30}?(?=[,).]|$)",
    re.I,
)


_SAYS_DEGREE = ("thes", "diss", "thès", "tesi", "mémoire", "rozprawa", "proefschrift", "tezi", "дис.")


def degrees(sheet: Sheet) -> None:
    """The degree that a thesis was written for is no part of its title."""
    title = sheet.first("title")
    found = _DEGREE.search(sheet.text) if title is not None and sheet.names(_SAYS_DEGREE) else None
    if title is not None and found is not None and title.start + 5 < found.start() < title.end:
        sheet.carve(*found.span())


_SITE = re.compile(r"(?<=[^\W\d_]{2}[.?!])\s+(?P<site>[^\W\d_a-z][^\s.?!]*(?:\s[^\s.?!]+){0,4})[.\s]*$")


def sites(sheet: Sheet) -> None:
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


_NO_TITLE = re.compile(r"https?:|www\.|\d{4}|(?i:\bonline\b|\bavailable\b|verfügbar|disponible|\binterview|\bauthor\b)")


_PEOPLE = re.compile(r";|\((?:hg|hrsg|eds?|dir|coord|org|red)\b|, [^\W\d_]\.", re.I)


def missing(sheet: Sheet) -> None:
    """Words between an author and what follows are the title where no other is."""
    if not sheet.gaps():
        return
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
