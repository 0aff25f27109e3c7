"""Head: the first pieces of a page → title, breadcrumb, byline and date.

Which line is the title is told in `titles`. A byline may also stand at the end of the body, as a line that introduces the author.

    Home » Coast » The dredging row   breadcrumb
    The dredging row                  title
    By Ines Falk                      byline
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from footnotes.evidence import Evidence
from footnotes.model import Role
from footnotes.patterns import compile_later
from footnotes.stages.bylines import has_given_name, is_byline, is_names, read_biography, read_names
from footnotes.stages.datelines import is_dateline
from footnotes.stages.furniture import furniture_words, lists_sections
from footnotes.stages.titles import HeadPlaces, choose_title, has_sentences, is_issue, reads_like_title

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
_LAST_BIOGRAPHIES = 5
"""How many of the last pieces may be a byline, or a biography."""
_ENDS_SENTENCE = compile_later(r"[.!?:…][\"”’»)]{0,2}(?:\s?\[[^\]\n]{1,9}\]|\d{1,2}|[⁰¹²³⁴-⁹]{1,2})?$")
"""A marker may follow the stop."""
_ENDING = 16
_BIOGRAPHY = 300
"""The most characters of a line that introduces the author."""
_ARTICLES = frozenset(["the", "die", "der", "das", "la", "le", "el", "il", "los", "les"])
_BREADCRUMB = compile_later(r"(?:>>|[»›‹>→/])(?<=\s.)(?=\s)|>>(?<=\s>>)(?=\s)")
_MOST_WORDS = 5
"""Words of a page name in a breadcrumb."""
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
    aside: set[int] = set()  # menus, page names, furniture
    for i, (start, end) in enumerate(pieces[:_HEAD_PIECES]):
        if start >= stop:
            break
        if end - start > TITLE or _is_sentence(text, start, end):
            prose.append(i)
            if len(prose) > 1 or (anchor >= 0 and end - start > TITLE):
                break
            continue
        words = text[start:end]
        if len(words) <= SHORT and (i or len(pieces) < 2) and (is_byline(words) or is_names(words)):
            found[i] = _byline(words)
            anchor = i if anchor < 0 else anchor
        elif len(words) <= SHORT and is_dateline(words):
            found[i] = _DATELINE
            anchor = i if anchor < 0 else anchor
        elif (crumb := _breadcrumb(words)) is not None:
            aside.add(i)
            found[i] = Role.BREADCRUMB, (Evidence("breadcrumb_sign", (), (crumb,)),)
            crumbs.append(words.rsplit(f" {crumb} ", 1)[-1].strip())
        elif not prose and lists_sections(words):
            found[i] = Role.FURNITURE, (Evidence("lists_sections"),)
            aside.add(i)
        elif furniture_words(words) or is_issue(words):
            aside.add(i)
        elif reads_like_title(words, crumbs):
            titles.append(i)
    dated = anchor >= 0 and found[anchor][0] is Role.DATELINE  # a title may stand right below it
    places = HeadPlaces(anchor, dated, prose[0] if prose else len(pieces), aside)
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
    return words[-1] == "?" and len(words) <= _HEADLINE and "\n" not in words and not has_sentences(words)


def _is_headline(words: str) -> bool:
    """Whether the first line of a page may be its title although it ends with a stop: one sentence, on one line."""
    return (
        len(words) <= _HEADLINE
        and "\n" not in words
        and words[-1] == "."
        and ". " not in words
        and words.lstrip("‘“'\"«„")[:1].isupper()
    )


def _breadcrumb(words: str) -> str | None:
    """The sign that divides the page names of a breadcrumb: an arrow, or a slash that comes twice; the names are short."""
    found = _BREADCRUMB.search(words)
    if found is None or words[-1] == ".":
        return None
    sign = found[0]
    names = words.split(f" {sign} ")
    if len(names) < (2 if sign in "»›‹→>>" else 3) or max(len(name.split()) for name in names[:-1]) > _MOST_WORDS:
        return None
    return sign


def _byline(words: str) -> Reading:
    return Role.BYLINE, (Evidence("byline_words", (), (words[:40],)),)


def _find_byline(
    text: str, pieces: Sequence[tuple[int, int]], found: dict[int, Reading], title: int, anchor: int, stop: int
) -> None:
    """Where the head has no byline: bare names below the title, else a byline or a biography at the end of the body."""
    for i in range(title + 1, anchor if anchor > 0 else title + 2):
        words = text[slice(*pieces[i])] if 0 <= title < i < len(pieces) and i not in found else ""
        if words and furniture_words(words) is None and _are_people(text, words, i < anchor):
            found[i] = _byline(words)
            return
    last = range(len(pieces) - 1, max(title, len(pieces) - 1 - _LAST_PIECES), -1)
    for i in last:
        start, end = pieces[i]
        if end - start <= SHORT and end <= stop and i not in found and is_byline(text[start:end]):
            found[i] = _byline(text[start:end])
            return
    for i in last[:_LAST_BIOGRAPHIES]:
        start, end = pieces[i]
        if end - start <= _BIOGRAPHY and i not in found and read_biography(text[start:end]):
            found[i] = _byline(text[start:end])
            return


def _are_people(text: str, words: str, dated: bool) -> bool:
    """Whether a line holds names of people alone.

    It has a date or marker behind it, given names that are known, or no word that the text uses in lower case.
    """
    names = read_names(words)
    if not names or words.split()[0].casefold() in _ARTICLES:
        return False
    if all(map(has_given_name, names)):
        return True
    if words == words.upper():
        return False
    return (
        dated or words[-1] in "*†" or not any(f" {word.casefold()}" in text for name in names for word in name.split())
    )
