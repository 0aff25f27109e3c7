"""Bylines and datelines: the lines that say who wrote the article and when."""

from __future__ import annotations

import re

from footnotes.languages.months import MONTHS
from footnotes.model import PartialDate

__all__ = ["is_byline", "is_dateline", "is_name", "read_authors", "read_date"]

_NAME = r"[^\W\d_a-z][\w.’'-]*"
_OPENS = re.compile(
    r"(?:\W*\d{1,2}\.?\s[^\W\d_]{3,10}\.?\s\d{4}\s*[|•·–—-]\s*)?(?:(?:posted|published|written|reported|compiled|story|text|words|article)\s+)?"
    r"(?:by|von|par|por|di|da|do|door|autor(?:in)?:|author:|auteur:|автор:|od|przez|av|af)\s+(?P<names>.+)$",
    re.I | re.S,
)
_OPENERS = frozenset(
    """
    posted published written reported compiled story text words article by von par por di da do door autor: autorin: author:
    auteur: автор: od przez av af
    """.split()
)
_REPORTS = re.compile(
    rf"(?P<names>{_NAME}(?:\s{_NAME}){{1,3}})"
    r"(?:,\s[^,.;]{3,60},)?(?:\s(?:reports?|writes)\b.{0,60}|,\s(?:staff (?:writer|reporter)|correspondent|special to\b.{0,40})"
    r".{0,30})$",
    re.S,
)
_CUT = re.compile(
    r"\s+(?:on|am|le|el)\s+(?=\w+[ .]\s?\d|\d)|\s*[|•·—–(]\s*|\s+-\s+|,\s+(?!(?:and|und|et|y|e)\b)(?=[a-z\d]|\w+day\b)"
)
_BETWEEN = re.compile(r"\s*(?:,\s*(?:and|und|et|y|e|en)\s|,|&|\s(?:and|und|et|y|e|en)\s)\s*")
_PARTICLE = r"(?:de|la|le|van|von|der|den|da|di|du|al|el|bin|dos|y)\b"
_LIKE_NAME = re.compile(rf"(?:{_NAME}|{_PARTICLE})(?:[ \xa0](?:{_NAME}|{_PARTICLE})){{0,6}}")
_YEAR = re.compile(r"\d{4}")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?([^\W\d_]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_MONTH_ONLY = re.compile(r"\b([^\W\d_]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b")
_DATE_WORDS = re.compile(
    r"(?:(?:posted|published|updated|last updated|date|datum|veröffentlicht|publié|publicado|pubblicato)\b"
    r"(?:\s(?:on|am|le|el|il))?:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?",
    re.I,
)


def is_byline(line: str) -> bool:
    """Whether a short line names the authors and does nothing else."""
    return bool(read_authors(line))


def is_dateline(line: str) -> bool:
    """Whether a short line holds a date and little else."""
    plain = line.strip()
    if len(plain) > 60 or _YEAR.search(plain) is None or read_date(plain) is None:
        return False
    rest = _DATE_WORDS.sub("", plain, count=1)
    return len(re.sub(r"[\d\W_]+|\b[^\W\d_]{3,10}\b", "", rest, count=6)) <= 6 and len(rest.split()) <= 7


def read_authors(line: str) -> tuple[str, ...]:
    """The authors that a byline names, without "By", offices and dates."""
    plain = line.strip()
    found = (_OPENS.match(plain) if _may_open(plain) else None) or (
        _REPORTS.match(plain) if _may_report(plain) else None
    )
    return _names(found["names"]) if found is not None else ()


def _may_open(line: str) -> bool:
    """Whether a line opens with a word of a byline, or with what may be a date; most lines do not, and the pattern is dear."""
    return not line[:1].isalpha() or line.split(None, 1)[0].casefold() in _OPENERS


def _may_report(line: str) -> bool:
    """Whether a line has a word that follows the name of a reporter."""
    return "report" in line or "writ" in line or "correspondent" in line or "special" in line


def is_name(line: str) -> bool:
    """Whether a line is a person's name and nothing else: two to four capitalised words."""
    return len(line) <= 40 and 2 <= len(line.split()) <= 4 and _LIKE_NAME.fullmatch(line.strip()) is not None


def _names(text: str) -> tuple[str, ...]:
    cut = _CUT.split(text.strip(), maxsplit=1)[0].strip(" .,;:")
    names = [n.strip() for n in _BETWEEN.split(cut) if n.strip()]
    if names and all(_LIKE_NAME.fullmatch(n) or n.casefold() in ("staff", "admin", "editor") for n in names[:1]):
        return tuple(n for n in names if _LIKE_NAME.fullmatch(n) or n.casefold() == "staff")
    return ()


def read_date(line: str) -> PartialDate | None:
    """The first date of a line; nothing is filled in that the line does not say."""
    if found := _ISO.search(line):
        return _valid(int(found[1]), int(found[2]), int(found[3]))
    if (found := _DAY_FIRST.search(line)) and (month := MONTHS.get(found[2].casefold())):
        return _valid(int(found[3]), month, int(found[1]))
    if (found := _MONTH_FIRST.search(line)) and (month := MONTHS.get(found[1].casefold())):
        return _valid(int(found[3]), month, int(found[2]))
    if (found := _MONTH_ONLY.search(line)) and (month := MONTHS.get(found[1].casefold())):
        return _valid(int(found[2]), month, None)
    return None


def _valid(year: int, month: int, day: int | None) -> PartialDate | None:
    if not 1400 <= year <= 2200 or not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return PartialDate(year, month, day)
