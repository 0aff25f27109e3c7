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
from footnotes.stages.bylines import is_byline, is_dateline, is_name
from footnotes.stages.furniture import furniture_words

__all__ = ["SHORT", "TITLE", "Head", "Reading", "read_head"]

Reading = tuple[Role, tuple[Evidence, ...]]
"""What a piece is, and why."""

SHORT = 100
TITLE = 200
"""The most characters of a title."""
_TITLE_BLANKS = 2
"""A title of three words or more goes before what a menu leaves: `Home`, `Our work`."""
_HEADLINE = 160
_SENTENCE = 60
_HEAD_PIECES = 80
_LAST_PIECES = 11
_MENU = 5
"""With more short lines than this above it, a page opens with a menu."""
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’»)]{0,2}$")
_ENDING = 3
_DIALOGUE = re.compile(r"[,.?!…][\"”’»'] [a-zß-ÿ]")
"""A quotation and the clause that reports it: no title."""
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
    prose = 0
    for i, (start, end) in enumerate(pieces[:_HEAD_PIECES]):
        if end - start > TITLE or _is_sentence(text, start, end):
            prose += 1
            if prose > 1 or (anchor >= 0 and end - start > TITLE):
                break
            continue
        words = text[start:end]
        if (crumb := _breadcrumb(words, bool(titles))) is not None:
            found[i] = Role.BREADCRUMB, (Evidence("breadcrumb_sign", (), (crumb,)),)
            crumbs.append(words.rsplit(f" {crumb} ", 1)[-1].strip())
        elif len(words) <= SHORT and is_byline(words) and (i or len(pieces) < 2):
            found[i] = _byline(words)
            anchor = i if anchor < 0 else anchor
        elif len(words) <= SHORT and is_dateline(words):
            found[i] = _DATELINE
            anchor = i if anchor < 0 else anchor
        elif not furniture_words(words) and _reads_like_title(words, crumbs):
            titles.append(i)
    title = _choose_title(text, pieces, titles, crumbs, anchor)
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


def _choose_title(
    text: str, pieces: Sequence[tuple[int, int]], titles: list[int], crumbs: list[str], anchor: int
) -> int:
    if not titles:
        return -1
    for i in titles:
        if text[pieces[i][0] : pieces[i][1]].strip() in crumbs or text.startswith("# ", pieces[i][0] - 2):
            return i
    if anchor > _MENU and titles[0] < anchor:
        above = [i for i in titles if i < anchor and not is_name(text[pieces[i][0] : pieces[i][1]])]
        return above[-1] if above else titles[0]
    if anchor < 0 and titles[-1] > _MENU and titles[-1] - titles[0] >= _MENU:
        return titles[-1]
    before = [i for i in titles if i < anchor] or titles
    return next((i for i in before if text[slice(*pieces[i])].count(" ") >= _TITLE_BLANKS), titles[0])


def _byline(words: str) -> Reading:
    return Role.BYLINE, (Evidence("byline_words", (), (words[:40],)),)


def _find_byline(
    text: str, pieces: Sequence[tuple[int, int]], found: dict[int, Reading], title: int, anchor: int, stop: int
) -> None:
    """Where the head has no byline: a bare name between title and date, else a byline at the end of the body."""
    for i in range(title + 1, anchor):
        words = text[slice(*pieces[i])]
        if is_name(words) and furniture_words(words) is None and title >= 0:
            found[i] = _byline(words)
            return
    for i in range(len(pieces) - 1, max(-1, len(pieces) - 1 - _LAST_PIECES), -1):
        start, end = pieces[i]
        if end - start <= SHORT and end <= stop and i not in found and is_byline(text[start:end]):
            found[i] = _byline(text[start:end])
            return
    if anchor < 0 <= title < len(pieces) - 1 and title + 1 not in found:
        words = text[
            slice(*pieces[title + 1])
        ]  # a name alone right below the title, where the page has no other byline
        if (
            is_name(words)
            and words != words.upper()
            and words.split()[0].lower() not in ("the", "die", "la", "le", "el")
        ):
            found[title + 1] = _byline(words)


def _reads_like_title(words: str, crumbs: list[str]) -> bool:
    if words.strip() in crumbs:
        return True
    if len(words) <= 3 or words[0] in ">-" or not any(map(str.isalpha, words)):
        return False
    if words[-1] in ".;,:" and (words[-1] != "." or words[-3:-2] != "."):  # … of the U.S.
        return False
    return _DIALOGUE.search(words) is None
