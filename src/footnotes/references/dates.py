"""Dates: what a reference says of when → a `DateValue`. Nothing is filled in that the text does not say.

    "June 17, 2014" → 2014-06-17      "Sommer 1998" → 1998-22      "1995–97" → 1995/1997      "forthcoming" → a literal

The usual shapes are read here; others by dateutil, asked twice with different defaults so that what it would fill in from its
default is seen and left out. `03/04/2012` is the third of April but where the month must come first. Digits of other scripts,
months in Roman numerals and the years of Japanese eras are read as what they mean.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from functools import lru_cache

from dateutil import parser as dateutil

from footnotes.languages.months import MONTHS, SEASONS
from footnotes.model import DateValue, PartialDate
from footnotes.source import Span

__all__ = ["read_date"]

_WORD = r"[^\W\d_]{2,12}"
_ISO = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
_POINTED = re.compile(r"\b(\d{4})\.\s(\d{1,2})\.(?:\s(\d{1,2})\.)?(?!\d)")
"""`2008. 8. 15.`: as in Hungary and Korea."""
_RAISED_EDITION = re.compile(r"(?<!\d)(1[5-9]\d\d|20[0-2]\d)[2-9](?!\d)")
"""`19672`: a year with the number of the edition, which was raised."""
_ISO_MONTH = re.compile(r"\b(\d{4})-(0[1-9]|1[0-2])\b(?!-)")
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:de\s+|of\s+|d’)?({_WORD})\.?,?\s*(?:de\s+|del\s+)?(\d{{4}})\b"
)
_MONTH_FIRST = re.compile(rf"\b({_WORD})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(\d{{1,2}}))?,?\s+(\d{{4}})\b")
_YEAR_FIRST = re.compile(rf"\b(\d{{4}})[a-z]?,?\s+({_WORD})\.?(?:\s+(\d{{1,2}}))?\b(?!\d)")
_YEAR_DAY_MONTH = re.compile(rf"\b(\d{{4}})[.,]?\s+(\d{{1,2}})\.?\s+({_WORD})\b")
_MONTHS_RANGE = re.compile(rf"\b({_WORD})\.?\s?[-–/]\s?({_WORD})\.?,?\s+(?:de\s+)?(\d{{4}})\b")
_MONTHS_OF_YEARS = re.compile(rf"\b({_WORD})\.?\s+(\d{{4}})\s?[-–]\s?({_WORD})\.?\s+(\d{{4}})\b")
_MONTH_ONLY = re.compile(rf"\b({_WORD})\s?\.?,?\s*(?:de\s+|del\s+)?(\d{{4}})\b")
_DAYS_RANGE = re.compile(
    rf"\b(\d{{1,2}})\.?(?:\s?[-–/]\s?|\s(?:au|to|bis|al?)\s)(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?({_WORD})\.?,?\s+(?:de\s+|del\s+)?(\d{{4}})\b"
)
_LONG_RANGE = re.compile(
    rf"\b({_WORD})\.?\s+(\d{{1,2}})\s?[-–]\s?({_WORD})\.?\s+(\d{{1,2}}),?\s+(\d{{4}})\b|"
    rf"\b(\d{{1,2}})\.?\s+({_WORD})\.?\s?[-–]\s?(\d{{1,2}})\.?\s+({_WORD})\.?,?\s+(\d{{4}})\b"
)
_ROMAN = re.compile(r"\b(\d{1,2})[-./\s]\s?(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[-./\s]\s?(\d{4})\b")
_ROMANS = "I II III IV V VI VII VIII IX X XI XII".split()
_NUMERIC = re.compile(r"\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\b")
_YEARS = re.compile(r"(?<![\d.])(\d{4})[a-z]?\s?([-–/])\s?(\d{4}|\d{2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?<!\d\.)(1[0-9]\d\d|20\d\d)(?!\d)")
_CJK = re.compile(
    r"(\d{4}|(?P<era>明治|大正|昭和|平成|令和)(?P<of>\d{1,2}|元))\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?|(?P<season>[春夏秋冬]))?"
)
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
_CJK_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_CJK_YEAR = re.compile(r"[〇零一二三四五六七八九]{4}(?=年)")
_CJK_NUMBER = re.compile(r"([一二三]?)(十?)([一二三四五六七八九]?)(?=[月日])")
_CIRCA = re.compile(r"(?:\bc(?:a|irca)?\.?|\bum|\bvers|~)\s?\[?$", re.I)
_LITERAL = re.compile(
    r"(?:n\. ?d\.?|no date|o\. ?J\.?|s\. ?d\.?|s\. ?a\.?|undated|forthcoming|in press|to appear|"
    r"im Erscheinen|im Druck|à paraître|"
    r"en prensa|in corso di stampa|submitted|б\. ?г\.|z\. ?j\.|b\. ?d\.|(?<!\w)t\. ?y\.)(?![^\W_])",
    re.I,
)


_LONG = 60
"""The characters of a passage that is not met again, and not kept."""


_FIRST_PRINTED = re.compile(r"\[\d{4}\]\s+(?=\d{4}\b)")
"""`[1962] 1998`: the year of the first edition stands before that of the one cited."""
_ONE_VOLUME = 5
"""`1939/1940` are the years of one volume; of years further apart the first is that of the first edition, too."""


def read_date(text: str, start: int = 0, end: int | None = None, *, month_first: bool = False) -> DateValue | None:
    """The date that stands between two offsets of a text (all of it by default), or `None`.

    `span` is in code points of `text`. `month_first` says how `03/04/2012` is to be read where both readings are possible.
    """
    end = len(text) if end is None else end
    part = _plain_digits(text[start:end])
    if part[:1] == "[" and (first_printed := _FIRST_PRINTED.match(part)) is not None:
        return read_date(text, start + first_printed.end(), end, month_first=month_first)
    found = _read(part, month_first) if len(part) < _LONG else _read.__wrapped__(part, month_first)
    if found is None:
        literal = _LITERAL.search(part)
        if literal is not None:
            return DateValue(literal=literal[0], span=Span(start + literal.start(), start + literal.end()))
        return None
    first, last, left, right = found
    if left and _CIRCA.search(part, 0, left):
        first = PartialDate(first.year, first.month, first.day, first.season, True)
    return DateValue(first, last, None, Span(start + left, start + right))


_Found = tuple[PartialDate, PartialDate | None, int, int]


def _plain_digits(text: str) -> str:
    """Digits of any script as those of ASCII, each in its place."""
    if text.isascii():
        return text
    if "年" in text:
        text = _CJK_YEAR.sub(lambda m: m[0].translate(_CJK_DIGITS), text)
        text = _CJK_NUMBER.sub(_plain_number, text)
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _plain_number(found: re.Match[str]) -> str:
    """`六` → `6`, `十二` → `12`, `二十` → `20`; blanks keep the length where there is one character too many."""
    tens, ten, ones = found.groups()
    if not found[0]:
        return ""
    if not ten:
        return found[0].translate(_CJK_DIGITS)
    number = int((tens or "1").translate(_CJK_DIGITS)) * 10 + int((ones or "0").translate(_CJK_DIGITS))
    return str(number).rjust(len(found[0])) if len(found[0]) > 1 else found[0]


@lru_cache(maxsize=4096)
def _read(text: str, month_first: bool) -> _Found | None:
    year = _YEAR.search(text)
    if year is None and (found := _CJK.search(text)):
        return _read_cjk(found)
    if year is None and _NUMERIC.search(text):
        return _read_numeric(text, month_first)
    if year is None:
        edition = _RAISED_EDITION.search(text)
        return None if edition is None else (PartialDate(int(edition[1])), None, *edition.span(1))
    if year.end() - year.start() == len(text.strip(" ().,;:[]")):
        return PartialDate(int(year[1])), None, *year.span(1)
    return (
        _read_iso(text)
        or _read_numeric(text, month_first)
        or _read_roman(text)
        or _read_days(text)
        or _read_words(text)
        or _read_years(text)
        or _read_oddly(text, year)
    )


def _read_iso(text: str) -> _Found | None:
    if found := _ISO.search(text):
        return _checked(found, int(found[1]), int(found[2]), int(found[3]))
    if found := _CJK.search(text):
        return _read_cjk(found)
    if found := _POINTED.search(text):
        return _checked(found, int(found[1]), int(found[2]), int(found[3]) if found[3] else None)
    if found := _ISO_MONTH.search(text):
        return _checked(found, int(found[1]), int(found[2]), None)
    return None


def _read_cjk(found: re.Match[str]) -> _Found | None:
    if found["era"]:
        year = _ERAS[found["era"]] + (1 if found["of"] == "元" else int(found["of"]))
    else:
        year = int(found[1])
    if found["season"]:
        return PartialDate(year, season=21 + "春夏秋冬".index(found["season"])), None, *found.span()
    return _checked(found, year, int(found[4]) if found[4] else None, int(found[5]) if found[5] else None)


def _read_numeric(text: str, month_first: bool) -> _Found | None:
    found = _NUMERIC.search(text)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        year += 1900 if year > 40 else 2000
    swap = second > 12 or (month_first and first <= 12 and found[2] == "/")
    day, month = (second, first) if swap else (first, second)
    return _checked(found, year, month, day)


def _read_roman(text: str) -> _Found | None:
    """`18-II-2003`, `17 VI 2014`."""
    found = _ROMAN.search(text)
    return None if found is None else _checked(found, int(found[3]), _ROMANS.index(found[2]) + 1, int(found[1]))


def _read_days(text: str) -> _Found | None:
    """`12-15 May 1987`, `January 30–February 2, 1999`, `30 janvier – 2 février 1999`."""
    if found := _DAYS_RANGE.search(text):
        first, last, month, year = int(found[1]), int(found[2]), MONTHS.get(found[3].lower()), int(found[4])
        read = _checked(found, year, month, last) if month and 0 < first < last else None
        if read is not None:
            return PartialDate(year, month, first), read[0], *found.span()
    if found := _LONG_RANGE.search(text):
        one, day, two, until, year_ = found.groups()[:5] if found[1] else [found[i] for i in (7, 6, 9, 8, 10)]
        first_month, last_month = MONTHS.get(one.lower()), MONTHS.get(two.lower())
        if first_month and last_month:
            begin = _checked(found, int(year_), first_month, int(day))
            close = _checked(found, int(year_), last_month, int(until))
            if begin is not None and close is not None:
                return begin[0], close[0], *found.span()
    return None


def _read_words(text: str) -> _Found | None:
    """Dates with the month or season in words."""
    if (found := _MONTH_FIRST.search(text)) and (month := MONTHS.get(found[1].lower())):
        read = _checked(found, int(found[4]), month, int(found[2]))
        if read is not None and found[3]:
            return read[0], PartialDate(int(found[4]), month, int(found[3])), *found.span()
        return read
    if (found := _DAY_FIRST.search(text)) and (month := MONTHS.get(found[2].lower())):
        return _checked(found, int(found[3]), month, int(found[1]))
    if (found := _YEAR_DAY_MONTH.search(text)) and (month := MONTHS.get(found[3].lower())):
        return _checked(found, int(found[1]), month, int(found[2]))
    if found := _MONTHS_OF_YEARS.search(text):
        first, last = MONTHS.get(found[1].lower()), MONTHS.get(found[3].lower())
        if first and last:
            return PartialDate(int(found[2]), first), PartialDate(int(found[4]), last), *found.span()
    if found := _MONTHS_RANGE.search(text):
        first, last = MONTHS.get(found[1].lower()), MONTHS.get(found[2].lower())
        if first and last:
            return PartialDate(int(found[3]), first), PartialDate(int(found[3]), last), *found.span()
        first, last = SEASONS.get(found[1].lower()), SEASONS.get(found[2].lower())
        if first and last:
            year = int(found[3])
            return PartialDate(year, season=first), PartialDate(year, season=last), *found.span()
    for found in _MONTH_ONLY.finditer(text):
        word = found[1].lower()
        if month := MONTHS.get(word):
            return _checked(found, int(found[2]), month, None)
        if season := SEASONS.get(word):
            return PartialDate(int(found[2]), season=season), None, *found.span()
    for found in _YEAR_FIRST.finditer(text):
        word = found[2].lower()
        if month := MONTHS.get(word):
            return _checked(found, int(found[1]), month, int(found[3]) if found[3] else None)
        if season := SEASONS.get(word):
            return PartialDate(int(found[1]), season=season), None, found.start(), found.end(2)
    return None


def _read_years(text: str) -> _Found | None:
    if found := _YEARS.search(text):
        first = int(found[1])
        last = int(found[3]) if len(found[3]) == 4 else first - first % 100 + int(found[3])
        if 1000 <= first < last <= 2100:
            if found[2] == "/" and last - first > _ONE_VOLUME:
                return PartialDate(last), None, *found.span(3)
            return PartialDate(first), PartialDate(last), *found.span()
    return None


def _read_oddly(text: str, year: re.Match[str]) -> _Found | None:
    """What dateutil makes of it, less what it takes from its default; else the year alone."""
    words = text.strip(" ().,;:[]")
    if len(words) <= 40 and any(w in MONTHS for w in re.findall(r"[^\W\d_]+", words.lower())):
        try:
            one = dateutil.parse(words, default=datetime(1900, 1, 1))
            two = dateutil.parse(words, default=datetime(1904, 2, 2))
        except (ValueError, OverflowError, TypeError):
            pass
        else:
            if one.year == two.year and one.month == two.month:
                at = text.find(words)
                day = one.day if one.day == two.day else None
                return PartialDate(one.year, one.month, day), None, at, at + len(words)
    return PartialDate(int(year[1])), None, *year.span(1)


def _checked(found: re.Match[str], year: int, month: int | None, day: int | None) -> _Found | None:
    if not 1000 <= year <= 2100 or (month is not None and not 1 <= month <= 12):
        return None
    if day is not None:
        try:
            datetime(year, month or 1, day)
        except ValueError:
            return None
    return PartialDate(year, month, day), None, *found.span()
