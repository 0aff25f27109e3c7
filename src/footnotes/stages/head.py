"""Head: the first pieces of a page → title, breadcrumb, byline and date.

A page that opens with a menu has its title right above the byline or the date; any other has it first. A byline may also stand
at the end of the body.

    Home » Coast » The dredging row   breadcrumb
    The dredging row                  title
    By Ines Falk                      byline
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from footnotes.evidence import Evidence
from footnotes.model import Role
from footnotes.stages.bylines import is_byline, read_biography, read_names
from footnotes.stages.datelines import is_dateline
from footnotes.stages.furniture import furniture_words
from footnotes.stages.titles import HeadPlaces, choose_title, reads_like_title

__all__ = ["SHORT", "TITLE", "Head", "Reading", "read_head"]

Reading = tuple[Role, tuple[Evidence, ...]]
"""What a piece is, and why."""

SHORT = 100
TITLE = 200
"""The most characters of a title."""
_HEADLINE = 160
_SENTENCE = 60
_HEAD_PIECES = 80
_LAST_PIECES = 11
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’»)]{0,2}(?:\s?\[[^\]\n]{1,9}\]|\d{1,2}|[⁰¹²³⁴-⁹]{1,2})?$")
"""A marker may follow the stop."""
_ENDING = 16
_BIOGRAPHY = 300
"""The most characters of a line that introduces the author."""
_ARTICLES = frozenset(["the", "die", "der", "das", "la", "le", "el", "il", "los", "les"])
_BREADCRUMB = re.compile(r"[»›>→/|](?<=\s.)(?=\s)")
_MIDST = re.compile(r"[.!?…]\s")
_DATELINE: Reading = (Role.DATELINE, (Evidence("date_only"),))


class Head(NamedTuple):
    """The pieces of the head, by their place, and the place of the title, -1 without one."""

    title: int
    found: dict[int, Reading]


def read_head(text: str, pieces: Sequence[tuple[int, int]], stop: int) -> Head:
    """Find title, breadcrumb, bylines and datelines; the notes begin at `stop`."""
    found: dict[int, Reading] = {}
    crumbs: list[str] = []
    titles: list[int] = []
    anchor = -1
    prose: list[int] = []
    for i, (start, end) in enumerate(pieces[:_HEAD_PIECES]):
        if start >= stop:
            break
        if end - start > TITLE or _is_sentence(text, start, end):
            prose.append(i)
            if len(prose) > 1 or (anchor >= 0 and end - start > TITLE):
                break
            continue
        words = text[start:end]
        if (crumb := _breadcrumb(words, bool(titles))) is not None:
            found[i] = Role.BREADCRUMB, (Evidence("breadcrumb_sign", (), (crumb,)),)
            crumbs.append(words.rsplit(f" {crumb} ", 1)[-1].strip())
        elif len(words) <= SHORT and (i or len(pieces) < 2) and (is_byline(words) or len(read_names(words)) > 1):
            found[i] = _byline(words)
            anchor = i if anchor < 0 else anchor
        elif len(words) <= SHORT and is_dateline(words):
            found[i] = _DATELINE
            anchor = i if anchor < 0 else anchor
        elif not furniture_words(words) and reads_like_title(words, crumbs):
            titles.append(i)
    dated = (
        anchor >= 0 and found[anchor][0] is Role.DATELINE
    )  # the title may stand right below a date, not below a byline
    places = HeadPlaces(anchor, dated, prose[0] if prose else len(pieces))
    title = choose_title(text, pieces, titles, crumbs, places)
    if (title < 0 or (title > 0 and anchor < 0 and not crumbs)) and 0 not in found and len(pieces) > 1:
        title = 0 if _is_headline(text[slice(*pieces[0])]) else title
    if title >= 0:
        reason = "repeated_by_breadcrumb" if text[slice(*pieces[title])].strip() in crumbs else "first_short_line"
        found[title] = Role.TITLE, (Evidence(reason),)
    if all(role is not Role.BYLINE for role, _ in found.values()):
        _find_byline(text, pieces, found, title, anchor, stop)
    return Head(title, found)


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether a line is a sentence, and no question that may be a title."""
    return (
        end - start > _SENTENCE
        and _ENDS_SENTENCE.search(text, end - _ENDING, end) is not None
        and not _is_question(text[start:end])
    )


def _is_question(words: str) -> bool:
    """Whether a line asks one question and says no more, as titles do."""
    return words[-1] == "?" and len(words) <= _HEADLINE and "\n" not in words and _MIDST.search(words) is None


def _is_headline(words: str) -> bool:
    """Whether the first line of a page may be its title although it ends with a stop: one sentence, on one line."""
    return (
        len(words) <= _HEADLINE
        and "\n" not in words
        and words[-1] == "."
        and ". " not in words
        and words.lstrip("‘“'\"«„")[:1].isupper()
    )


def _breadcrumb(words: str, titled: bool) -> str | None:
    """The sign that divides the page names of a breadcrumb; a slash or bar, or any below a title, has to come twice."""
    found = _BREADCRUMB.search(words)
    if found is None or words[-1] == ".":
        return None
    sign = found[0]
    arrow, twice = sign in "»›→", words.count(f" {sign} ") > 1
    return sign if (arrow and twice if titled else arrow or twice) else None


def _byline(words: str) -> Reading:
    return Role.BYLINE, (Evidence("byline_words", (), (words[:40],)),)


def _find_byline(
    text: str, pieces: Sequence[tuple[int, int]], found: dict[int, Reading], title: int, anchor: int, stop: int
) -> None:
    """Where the head has no byline: bare names below the title, else a byline or a biography at the end of the body."""
    for i in range(title + 1, anchor if anchor > 0 else title + 2):
        words = text[slice(*pieces[i])] if 0 <= title < i < len(pieces) and i not in found else ""
        if words and words != words.upper() and furniture_words(words) is None and _are_people(words):
            found[i] = _byline(words)
            return
    last = range(len(pieces) - 1, max(title, len(pieces) - 1 - _LAST_PIECES), -1)
    for is_it in (is_byline, read_biography):
        for i in last:
            start, end = pieces[i]
            if i in found or (is_it is is_byline and (end > stop or end - start > SHORT)) or end - start > _BIOGRAPHY:
                continue
            if is_it(text[start:end]):
                found[i] = _byline(text[start:end])
                return


def _are_people(words: str) -> bool:
    """Whether a line holds names of people alone, not of a place or a body: `The Selby Review`."""
    return bool(read_names(words)) and words.split()[0].casefold() not in _ARTICLES
