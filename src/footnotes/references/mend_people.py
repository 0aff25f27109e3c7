"""Rules of mending for who wrote or edited: given names that went to the title, editors, bodies."""

from __future__ import annotations

import re

from footnotes.references.bodies import is_organisation
from footnotes.references.dates import read_date
from footnotes.references.facts import given_names
from footnotes.references.sheet import Segment, Sheet, has_word, mentions

__all__ = ["bodies", "editors", "given", "heads", "opens"]

_WORDS = r"[^\W\d_][\w’'.-]*(?:\s[^\W\d_][\w’'.-]*)"


_NAME = _WORDS + r"{0,4}?(?:(?:,\s|\s(?:and|und|et|y|e|i|&)\s)" + _WORDS + "{0,3}?)?"


_EDITED = re.compile(
    rf"[,.]\s+(?:eds?\.|edited by|(?:pod )?red\.|der\.|hrsg\. von|hg\. von|a cura di|sous la dir(?:ection|\.) de|под ред\.)\s+(?P<who>{_NAME})(?=\s*(?:[,(.]|$))"
)


_ROLE = re.compile(
    r"\s*,?\s*\(?\b(?:eds?\.|eds\b|dir\.|dirs\.|hrsg\.|hg\.|hgg\.|coord\.|coords\.|orgs?\.|red\.|a cura di|éds?\.)\)?(?=[\s,.:)])",
    re.I,
)


_NAMED = re.compile(
    rf"[\s,]*(?:(?:in|en|dans|em)\b:?\s+)?(?P<who>{_NAME})\s*\((?:hrsg|hgg?|eds?|éds?|red|coords?|dir|orgs?|der)\.?\)[\s,.:]+(?=[^\W_])",
    re.I,
)


_IN = re.compile(r"(?:[Ii]n|dans|en)?:?\s*")
_SAYS_ROLE = ("ed", "éd", "dir", "hrsg", "hg", "coord", "org", "cura")
_SAYS_NAMED = (*_SAYS_ROLE, "der.")
_SAYS_EDITED = ("ed.", "eds.", "edited by", "der.", " von", "cura di", "sous la dir", "под ред")


def editors(sheet: Sheet) -> None:
    """Who is named after "ed." or before "(ed.)" is an editor."""
    text, author = sheet.text, sheet.first("author")
    if author is not None and sheet.first("editor") is None:
        left, right = max(author.start, author.end - 12), author.end + 10
        role = _ROLE.search(text, left, right) if mentions(text[left:right].lower(), _SAYS_ROLE) else None
        if (
            role is not None
            and role.start() <= author.end
            and role.end() >= author.end - 1
            and role.end() < len(sheet.text)
            and not re.match(r"[\s,.]*[\"“„«]", sheet.text[role.end() :])  # an author who also edited: RFCs
        ):
            sheet.rename(author, "editor")
    container = sheet.first("container_title")
    editor = sheet.first("editor")
    if (
        editor is not None
        and container is None
        and (found := _EDITED.search(sheet.text, editor.start, len(sheet.text))) is not None
    ):
        before = _IN.match(sheet.text[editor.start : found.start()])
        if before is not None and editor.start + before.end() + 3 < found.start() < editor.end:
            sheet.put("container_title", editor.start + before.end(), found.start())
            sheet.put("editor", *found.span("who"))
    if (
        container is not None
        and (held := sheet.first("editor")) is not None
        and held.end <= container.start
        and not any(sheet.first(f) for f in ("title", "author", "volume", "issue", "page"))
    ):
        sheet.rename(container, "title")
    if sheet.first("editor") is not None:
        return
    found = None
    if container is not None and "(" in sheet.words(container) and mentions(text.lower(), _SAYS_NAMED):
        found = _NAMED.match(text, container.start, container.end)
    if container is not None and found is not None:
        sheet.put("editor", *found.span("who"))
        sheet.put("container_title", found.end(), container.end)
        return
    if not mentions(text, _SAYS_EDITED):
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


_OPENS = re.compile(
    r"\W*(?P<who>[^\W\d_][^()\[\]\d“”\":]{2,90}?)[.,]?\s(?:\((?:(?:1[5-9]|20)\d\d[a-z]?|n\. ?d\.)[^()]{0,20}\)|(?:1[5-9]|20)\d\d[a-z]?(?=[.:]))"
)


def opens(sheet: Sheet) -> None:
    """`Statewatch (2001), …`: who stands alone before the year is the author, where no other is and a title follows."""
    if sheet.first("author") is not None or sheet.first("editor") is not None:
        return
    title, found = sheet.first("title"), _OPENS.match(sheet.text)
    if found is not None and title is not None and title.start >= found.end():
        sheet.put("author", *found.span("who"))


_NEXT = 3
"""Characters between a body and the authors after it."""


def heads(sheet: Sheet) -> None:
    """`ALICE Collaboration, G. Dorn`, `Tides Council (TC). 2001. Field`: a body before the authors, or before year or title, is an
    author too."""
    first = sheet.segments[0] if sheet.segments else None
    if first is None or first.field != "publisher" or has_word(sheet.text, 0, first.start) or len(sheet.segments) < 2:
        return
    after, author = sheet.segments[1], sheet.first("author")
    if after.field == "author" and after.start - first.end <= _NEXT:
        sheet.put("author", first.start, after.end)
    elif author is None and sheet.first("editor") is None and after.field in ("issued", "title"):
        sheet.rename(first, "author")


_LEADS = re.compile(r"(?P<who>(?:U\.\s?[SK]\.\s)?[^\W\d_][^,:.]{3,70}?)(?P<mark>[,:.])\s+(?=[^\W\d_a-z])")


def bodies(sheet: Sheet) -> None:
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


_GIVEN = re.compile(
    r"\s*(?P<given>[^\W\d_a-z][^\W\d_]+(?:[- ][^\W\d_a-z][^\W\d_]*\.?)?)(?::\s|\.\s)(?=[„“«]?[^\W\d_a-z])"
)


_ALONE = re.compile(r"[^\W\d_]+(?:[- ][^\W\d_]+)?,")
_KNOWN = frozenset(given_names())


def given(sheet: Sheet) -> None:
    """`Wendt, Isolde: Die Lotsen`: a given name that went to the title."""
    author, title = sheet.first("author"), sheet.first("title")
    if author is None or title is None or not title.start - 2 <= author.end <= title.start:
        return
    found = _GIVEN.match(sheet.text, title.start, title.end)
    family = sheet.words(author).strip()
    if found is None or not _ALONE.fullmatch(family) or is_organisation(family):
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
