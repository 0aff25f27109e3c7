"""Head: the first pieces of a page → title, breadcrumb, byline and date.

Which line is the title is told in `titles`. A byline may also stand at the end of the body, as a line that introduces the author.

    Home » Coast » The dredging row   breadcrumb
    The dredging row                  title
    By Ines Falk                      byline
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from footnotes.evidence import Evidence
from footnotes.languages.credits import HOME
from footnotes.model import Role
from footnotes.patterns import compile_later
from footnotes.stages.bylines import (
    ARTICLES,
    has_given_name,
    is_byline,
    is_name,
    is_names,
    is_posted,
    read_biography,
    read_names,
    read_signed,
    tells_work,
)
from footnotes.stages.datelines import is_dateline
from footnotes.stages.furniture import furniture_words, is_address, is_menu, lists_sections
from footnotes.stages.titles import (
    HeadLine,
    Kind,
    choose_title,
    has_sentences,
    is_issue,
    names_people,
    reads_like_title,
)

__all__ = ["SHORT", "TITLE", "Head", "Reading", "read_head"]

Reading = tuple[Role, tuple[Evidence, ...]]
"""What a piece is, and why."""

SHORT = 100
TITLE = 200
"""The most characters of a title."""
_HEADLINE = 160
_SENTENCE = 60
_SENTENCE_WITHOUT_BLANKS = 25
"""Characters of a sentence, at least; Chinese and Japanese take fewer."""
_HEAD_PIECES = 80
_OPENS = 8
_NOTICES, _NOTICED = 6, 20
_OF_NOTICES = (
    "page",
    "site",
    "cookie",
    "mirror",
    "javascript",
    "stylesheet",
    "booklet",
    "seite",
    "página",
    "pagina",
    "sitio",
    "sito",
)
_NOTICE = compile_later(
    r"\b(?:this|cett?e|ce|diese|esta|este|questa|questo|deze|dit)\s(?:page|site|website|mirror|booklet|seite|página|sitio|pagina|sito)\b"
    r"|\bcookies?\b|\bjavascript\b|\bmirror(?:ed)?\b|\bstylesheets?\b",
    re.I,
)
"""What a page says of itself, above the article: where it was saved from, what it uses cookies for."""
_LAST_PIECES = 11
_LAST_BIOGRAPHIES = 5
"""How many of the last pieces may be a byline, or a biography."""
_ENDS_SENTENCE = compile_later(
    r"(?::|[.!?:…。！][\"”’»)」』]{0,2}(?:\s?\[[^\]\n]{1,9}\]|\s?[（(][^）)\n]{1,6}[）)]|(?<!:)\d{1,2}|[⁰¹²³⁴-⁹]{1,2}){0,3})$"
)
"""Markers may follow the stop."""
_ENDING = 16
_LONGEST_NAME = 50
_BIOGRAPHY = 300
"""The most characters of a line that introduces the author."""
_BREADCRUMB = compile_later(r"(?:>>|->|[»›‹>→/＞:])(?<=\s.)(?=\s)|(?:>>|->)(?<=\s..)(?=\s)")
_ARROWS = "»›‹→>>->＞"
_MOST_WORDS = 7
"""Words of a page name in a breadcrumb."""
_DATELINE: Reading = (Role.DATELINE, (Evidence("date_only"),))
_NAMING = (Kind.CREDIT, Kind.NAMES, Kind.LINE)
_SIGNS = (Kind.CREDIT, Kind.NAMES, Kind.DATE)
_LIGHT = frozenset([Kind.DATE, Kind.ASIDE, Kind.OTHER, Kind.NAMES])
"""What may stand between the title and the byline."""
_OPENS_HEAD = (Kind.BREADCRUMB, Kind.DATE, Kind.ASIDE)
"""What the head of an article may open with, below that of the page."""
_SAYS_SO, _NAMES_PEOPLE, _LIKE_NAMES = 3.0, 2.0, 1.0
_OF_ANOTHER, _FAR = 2.0, 3
"""`by Leopold Amsel` below the title of the book that is reviewed, lines below the title."""
_RIGHT_BELOW, _RIGHT_ABOVE, _NEAR = 1.5, 1.0, 0.7
_LEAST = 1.6
"""What the byline is told by, and how much must speak for it."""
_CLOSES = '0123456789.!?…”"»)]*†¹²³⁴⁵⁶⁷⁸⁹⁰'


class Head(NamedTuple):
    """The pieces of the head, by their place, and the place of the title, -1 without one."""

    title: int
    found: dict[int, Reading]


def read_head(text: str, pieces: Sequence[tuple[int, int]], stop: int) -> Head:
    """Find title, breadcrumb, bylines and datelines; the notes begin at `stop`."""
    lines, found, crumbs = _read_lines(text, pieces, stop)
    title = choose_title(text, lines, crumbs)
    bare = title > 0 and not crumbs and all(line.kind not in _SIGNS for line in lines)
    if (title < 0 or bare) and 0 not in found and len(pieces) > 1:
        title = 0 if _is_headline(text[slice(*pieces[0])]) else title
    if title >= 0:
        reason = (
            "repeated_by_breadcrumb" if text[slice(*pieces[title])].strip().casefold() in crumbs else "first_short_line"
        )
        found[title] = Role.TITLE, (Evidence(reason),)
    byline = _choose_byline(text, lines, title)
    for i in byline if byline else _find_last_byline(text, pieces, found, title, stop):
        found[i] = Role.BYLINE, (Evidence("byline_words", (), (text[slice(*pieces[i])][:40],)),)
    return Head(title, found)


def _read_lines(
    text: str, pieces: Sequence[tuple[int, int]], stop: int
) -> tuple[list[HeadLine], dict[int, Reading], list[str]]:
    """The lines of the head up to the second paragraph and what they may be; which of them are told at once; and the page names
    that end a breadcrumb."""
    lines: list[HeadLine] = []
    found: dict[int, Reading] = {}
    crumbs: list[str] = []
    prose = signed = False
    for i, (start, end) in enumerate(pieces[:_HEAD_PIECES]):
        if start >= stop:
            break
        words = text[start:end]
        size = end - start
        sentence = size > TITLE or _is_sentence(text, start, end)
        notice = i < _NOTICES and _NOTICED < size <= TITLE and _is_notice(words)
        if sentence and not notice:
            lines.append(HeadLine(start, end, Kind.PROSE))
            if prose or (signed and size > TITLE):
                break
            prose = True
            continue
        kind = Kind.OTHER
        short = len(words) <= SHORT
        if short and (i or len(pieces) < 2) and is_byline(words):
            kind = Kind.CREDIT
        elif short and (i or len(pieces) < 2) and is_names(words):
            kind = Kind.NAMES
        elif short and is_dateline(words):
            kind = Kind.CREDIT if read_signed(words) else Kind.DATE
            if kind is Kind.DATE:
                found[i] = _DATELINE
        elif (crumb := _breadcrumb(words)) is not None:
            kind = Kind.BREADCRUMB
            found[i] = Role.BREADCRUMB, (Evidence("breadcrumb_sign", (), (crumb,)),)
            last = words.rsplit(f" {crumb} ", 1)[-1].strip()
            if crumb != ":" or not is_name(last):  # `Archive : Speeches : Ann Lee` leads to all of hers
                crumbs.append(last.casefold())
        elif is_menu(words) if prose else lists_sections(words):
            kind = Kind.ASIDE
            found[i] = Role.FURNITURE, (Evidence("lists_sections"),)
        elif notice or furniture_words(words) or is_issue(words) or (is_address(words) and not read_names(words)):
            kind = Kind.ASIDE
        elif reads_like_title(words, crumbs):
            kind = Kind.LINE
        signed = signed or kind in _SIGNS
        lines.append(HeadLine(start, end, kind))
    return lines, found, crumbs


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether a line is a sentence, and no question that may be a title."""
    return (
        end - start > (_SENTENCE if text[end - 1].isascii() else _SENTENCE_WITHOUT_BLANKS)
        and _ENDS_SENTENCE.search(text, end - _ENDING, end) is not None
        and not _is_question(text[start:end])
        and not _is_in_capitals(text[start:end])
        and not (end - start <= SHORT and text[end - 1] != "." and is_issue(text[start:end]))
    )


def _is_in_capitals(words: str) -> bool:
    """Whether a line is set in capitals, as titles are: `THE PRICE OF A WORD (1830–60s.)`."""
    return words[:_OPENS] == words[:_OPENS].upper() and 2 * sum(map(str.isupper, words)) > len(words)


def _is_notice(words: str) -> bool:
    """Whether a page speaks of itself: most lines have none of the words, and the pattern is dear."""
    plain = words.lower()
    return any(word in plain for word in _OF_NOTICES) and _NOTICE.search(words) is not None


def _is_question(words: str) -> bool:
    """Whether a line asks one question and says no more, as titles do."""
    return words[-1] in "?？" and len(words) <= _HEADLINE and "\n" not in words and not has_sentences(words)


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
    """The sign that divides the page names of a breadcrumb: an arrow, or a slash or colon that comes twice or follows the first
    page's name; the names are short."""
    found = _BREADCRUMB.search(words)
    if found is None or words[-1] == ".":
        return None
    sign = found[0]
    names = words.split(f" {sign} ")
    least = 2 if sign in _ARROWS or names[0].casefold() in HOME else 3
    if len(names) < least or max(len(name.split()) for name in names[:-1]) > _MOST_WORDS:
        return None
    return sign


def _choose_byline(text: str, lines: Sequence[HeadLine], title: int) -> Sequence[int]:
    """The lines that name the authors: what says so or bears known names, the nearer to the title the better; none if nothing
    does. Lines of one kind that follow one another belong together."""
    best, most = -1, _LEAST
    for i, line in enumerate(lines):
        if i == title or line.kind not in _NAMING:
            continue
        standing = _authorship(text, lines, i, title)
        if standing > most:
            best, most = i, standing
    if best < 0:
        return ()
    stop = best + 1
    while stop < len(lines) and stop != title and _is_another(text, lines[stop - 1], lines[stop]):
        stop += 1
    return range(best, stop)


def _is_another(text: str, above: HeadLine, line: HeadLine) -> bool:
    """Whether a line names further authors: it is of the kind of the one above, or a name right below it."""
    if line.kind is not above.kind:
        return False
    return line.kind is not Kind.LINE or (
        text.count("\n", above.end, line.start) == 1 and is_name(text[line.start : line.end])
    )


def _authorship(text: str, lines: Sequence[HeadLine], i: int, title: int) -> float:
    """How well a line stands for the byline."""
    start, end, kind = lines[i]
    words = text[start:end]
    far = i - title
    between = {line.kind for line in lines[min(i, title) + 1 : max(i, title)]}
    signed = _is_signed(text, lines, i)
    if signed:
        between -= {Kind.LINE, Kind.PROSE}  # a standfirst, what the author is
    if kind is Kind.CREDIT:
        points = _SAYS_SO if abs(far) < _FAR or Kind.LINE not in between else _OF_ANOTHER
    elif title < 0 or furniture_words(words) is not None:
        return 0.0
    elif names_people(text, lines[i]):
        points = _NAMES_PEOPLE
        if not between <= _LIGHT and far != 2:  # 2: a standfirst between
            return 0.0
    else:
        points = _LIKE_NAMES
        dated = far > 0 and any(line.kind in _SIGNS for line in lines[i + 1 :])
        if not between <= _LIGHT or not _are_people(text, words, signed=signed, dated=dated):
            return 0.0
        if far < 0 and (i == 0 or lines[i - 1].kind not in _OPENS_HEAD):  # the name of the site
            return 0.0
    if far == 1:
        return points + _RIGHT_BELOW
    if far == -1:
        return points + _RIGHT_ABOVE
    return points + (_NEAR if abs(far) == 2 or between <= _LIGHT else 0.0)


def _is_signed(text: str, lines: Sequence[HeadLine], i: int) -> bool:
    """Whether the line below one is a date, or what its bearer does: `Chief sports columnist`."""
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None or below.kind is Kind.PROSE:
        return False
    return below.kind is Kind.DATE or tells_work(text[below.start : below.end])


def _find_last_byline(
    text: str, pieces: Sequence[tuple[int, int]], found: dict[int, Reading], title: int, stop: int
) -> Sequence[int]:
    """Where the head has no byline: one at the end of the body, a name below the last paragraph, or a biography."""
    last = range(len(pieces) - 1, max(title, len(pieces) - 1 - _LAST_PIECES), -1)
    for i in last:
        start, end = pieces[i]
        if end - start <= SHORT and end <= stop and i not in found and is_byline(text[start:end]):
            return (i,)
    for i in reversed(last):  # below the notes, and above the comments
        start, end = pieces[i]
        if end - start <= SHORT and start >= stop and i not in found and is_posted(text[start:end]):
            return (i,)
    for i in last:
        start, end = pieces[i]
        if end - start <= _LONGEST_NAME and end <= stop and i not in found and _signs_off(text, pieces, i):
            return (i,)
    for i in last[:_LAST_BIOGRAPHIES]:
        start, end = pieces[i]
        if end - start <= _BIOGRAPHY and i not in found and read_biography(text[start:end]):
            return (i,)
    return ()


def _signs_off(text: str, pieces: Sequence[tuple[int, int]], i: int) -> bool:
    """Whether a line is the name of a person right below a paragraph."""
    words = text[slice(*pieces[i])].lstrip("—–- ")
    if not is_name(words) or not has_given_name(words):
        return False
    start, end = pieces[i - 1]
    return end - start > SHORT and text[end - 1] in _CLOSES


def _are_people(text: str, words: str, *, signed: bool, dated: bool) -> bool:
    """Whether a line holds names of people alone.

    It has a date or marker behind it, given names that are known, or no word that the text uses in lower case. In capitals
    it is believed only where the line below says so.
    """
    names = read_names(words)
    if not names or words.split()[0].casefold() in ARTICLES:
        return False
    if all(map(has_given_name, names)):
        return True
    if words == words.upper():
        return signed
    return (
        signed
        or dated
        or words[-1] in "*†"
        or not any(f" {word.casefold()}" in text for name in names for word in name.split())
    )
