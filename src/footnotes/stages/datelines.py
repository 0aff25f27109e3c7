"""Datelines: the lines of a page that say when an article came out.

14 March 2019 | 07:42          Publié le 12/11/2018 à 18:20          Brackwater, 9 September 2020
"""

from __future__ import annotations

import re

from footnotes.languages.credits import DATED, WEEKDAYS
from footnotes.languages.months import MONTHS
from footnotes.model import PartialDate
from footnotes.patterns import compile_later

__all__ = ["is_dateline", "read_date"]

_LONGEST = 60
_YEAR = compile_later(r"(?<!\d)(?:1[4-9]|2[01])\d\d(?!\d)")
_ISO = compile_later(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")
_DAY_FIRST = compile_later(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:de|of)\s+)?(?P<name>[^\W\d_]{3,12})\.?,?\s+(?:de\s+)?(?P<year>\d{4})\b"
)
_MONTH_FIRST = compile_later(r"\b(?P<name>[^\W\d_]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})\b")
_MONTH_ONLY = compile_later(r"\b(?P<name>[^\W\d_]{3,12})\.?,?\s+(?:de\s+)?(?P<year>\d{4})\b")
_YEAR_FIRST = compile_later(r"\b(?P<year>\d{4})\.\s+(?P<name>[^\W\d_]{3,12})\.?\s+(?P<day>\d{1,2})\b\.?(?:-\w+)?")
"""`2014. május 12.`, `2014. május 12-én`, as Hungarian has it."""
_DOTTED = compile_later(r"(?<!\d)(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})\b")
_SLASHED = compile_later(r"(?<!\d)(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4})\b")
_SHORT_YEAR = compile_later(r"\d{1,2}([-./])\d{1,2}\1\d{2}(?:,?\s(?:[^\W\d_]{2,3}\s)?\d{1,2}[:.h]\d{2}.{0,6})?")
"""`29-09-17, 16:32`: a date, though it leaves open of which century."""
_WORD = compile_later(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_PLACE = compile_later(r"\W*[^\W\d_a-z][^\d,]{1,30},\s")
_MOST_WORDS = 1
"""Words of a dateline that nothing explains: who posted it."""
_MOST_PLACE = 6


def is_dateline(line: str) -> bool:
    """Whether a short line holds a date and little else."""
    plain = line.strip()
    if len(plain) > _LONGEST:
        return False
    if _YEAR.search(plain) is None:
        return plain[:1].isdecimal() and _SHORT_YEAR.fullmatch(plain) is not None
    found = _find_date(plain)
    if found is None:
        return False
    before, after = plain[: found.start()], plain[found.end() :]
    if _PLACE.fullmatch(before) and len(before.split()) <= _MOST_PLACE:
        before = ""
    words = [
        w for w in _WORD.findall(before + " " + after) if w.casefold() not in DATED and w.casefold() not in WEEKDAYS
    ]
    return len(words) <= _MOST_WORDS and not (words and before[:1].isupper() and _in_sentence(before))


def _in_sentence(before: str) -> bool:
    """Whether what stands before a date makes it part of a sentence: `In mid June 2013`."""
    return before.split()[0].casefold() in ("in", "since", "by", "until", "from", "after", "before", "im", "en", "nel")


def read_date(line: str) -> PartialDate | None:
    """The first date of a line; nothing is filled in that the line does not say.

    Of 3/4/2018 only the year is certain: one country writes the month first, another the day.
    """
    found = _find_date(line)
    if found is None:
        return None
    parts = found.groupdict()
    year = int(parts["year"])
    if "one" in parts:
        one, two = int(parts["one"]), int(parts["two"])
        if one > 12 >= two:
            return _valid(year, two, one)
        if two > 12 >= one:
            return _valid(year, one, two)
        return _valid(year, one, one) if one == two else _valid(year, None, None)
    month = MONTHS[parts["name"].casefold()] if "name" in parts else int(parts["month"])
    day = parts.get("day")
    return _valid(year, month, int(day) if day else None)


def _find_date(line: str) -> re.Match[str] | None:
    for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST, _MONTH_ONLY, _YEAR_FIRST, _DOTTED, _SLASHED):
        found = pattern.search(line)
        if found is not None and found.groupdict().get("name", "may").casefold() in MONTHS:
            return found
    return None


def _valid(year: int, month: int | None, day: int | None) -> PartialDate | None:
    if (
        not 1400 <= year <= 2200
        or (month is not None and not 1 <= month <= 12)
        or (day is not None and not 1 <= day <= 31)
    ):
        return None
    return PartialDate(year, month, day)
