"""Quotation marks: the text → every character that may open or close a quotation, with what each reading of it costs.

A mark may open, close, or be none (an apostrophe, inches, code). Its shape and the characters on both sides say how well each
reading fits; nothing is decided here, for a straight or misplaced mark can be read only together with the others of its
paragraph (see `pairing`). `answer," There` looks like a closing mark and may be an opening one that lost its place.

    “Go,” she said.   “ opens for 0, closes for 3    ” closes for 0, opens for 3
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from itertools import islice
from typing import NamedTuple

from footnotes.patterns import compile_later

__all__ = ["IMPOSSIBLE", "Mark", "Marks", "Usage", "mark_places", "read_usage"]

IMPOSSIBLE = 99.0


class Mark(NamedTuple):
    """A possible quotation mark. `family` is what it opens, `closes` the families it can close; costs are relative."""

    start: int
    end: int
    family: str
    closes: str
    as_open: float
    as_close: float
    as_none: float


class Usage(NamedTuple):
    """How one article uses marks: single marks outermost (as British books), guillemets turned inwards (as German ones)."""

    single: bool
    inward: bool


# D “…”, L „…“, S ‘…’, l ‚…‘, G «…», g ‹…›, then the corner brackets and book-title marks of East Asia.
_PAIRED = {
    "「": ("J", ""),
    "」": ("", "J"),
    "『": ("K", ""),
    "』": ("", "K"),
    "《": ("A", ""),
    "》": ("", "A"),
    "〈": ("B", ""),
    "〉": ("", "B"),
}
_MARKS = '“”"‘„‟«»‹›‚「」『』《》〈〉＂`'
_COMMAS = compile_later(r",,(?<![^\s(—–-]..)(?=[^\W_])")
"""Two commas typed for „, before a word."""
_APOSTROPHES = "’'"
_PAUSES = frozenset(".,!?…")
_PLAINLY_AFTER = frozenset(" \n\t\r\xa0.,;:!?)")
_SINGLE = "'‘’"
_CLOSING = frozenset(".,;:!?)]}…%—–-/")
_BEFORE_OPENING = frozenset("([{—–-/¿¡")
_ELISION = compile_later(
    r"(?:tis|twas|twere|twill|em|n|til|till|cause|bout|round|cos|coz|gainst|neath|tween|ere|nuff|fraid|scuse|kay|"
    r"un|im|er|ave|ad|ow|ouse|ome|ere|ell|e|s|d|ll|re|ve|t|m)\b|\d0s\b|\d\d\b",
    re.I,
)
_MOST_ASKED = 400
_NO_BREAK = "\xa0\u202f"
_CODE = compile_later(
    r"\w[=(\[{]\s?[\"'][^\"'\n]{0,80}[\"']|[\"'][\])}];?$|^\s*(?:>>>|\$ |#include|import |def |\w+\s=\s[\"'])", re.M
)
_CODE_SIGN = compile_later(r"[\"'](?:(?<=\w[(=\[{][\"'])|(?<== [\"'])|[)\]}]?;\s)")
_OUTER_SINGLE = compile_later(
    r"[‘'](?<![^\s(—–-].)(?=[^\W\d_])(?:[^‘'’\n]|(?<=\w)['’](?=\w)){0,600}?[.,!?…—-]['’](?!\w)"
)


def mark_places(text: str) -> list[int]:
    """Where a text has a character that may be a quotation mark, apostrophes within words left out."""
    places: list[int] = []
    find = text.find
    for sign in _MARKS:  # most articles have two or three; `find` passes over the rest faster than a pattern
        at = find(sign)
        while at >= 0:
            places.append(at)
            at = find(sign, at + 1)
    for sign in _APOSTROPHES:
        at = find(sign)
        while at >= 0:
            if not (at and text[at - 1].isalnum() and text[at + 1 : at + 2].isalnum()):
                places.append(at)
            at = find(sign, at + 1)
    if ",," in text:
        places.extend([commas.start() for commas in _COMMAS.finditer(text)])
    places.sort()
    return places


def read_usage(text: str, places: Sequence[int]) -> Usage:
    """How an article uses single marks and guillemets."""
    signs = "".join([text[i] for i in places])  # far shorter than the text
    singles = signs.count("‘") + signs.count("'")
    single = False
    if singles > 1:
        doubles = signs.count("“") + signs.count("„") + signs.count('"') // 2
        if singles > 2 * doubles + 1:
            outer = sum(1 for _ in islice(_OUTER_SINGLE.finditer(text), _MOST_ASKED))
            single = outer > 1 and outer > 2 * doubles
    return Usage(single, "»" in signs and _turns_inward(text, places))


def _turns_inward(text: str, places: Sequence[int]) -> bool:
    """Whether guillemets open with » and close with «: most stand with their word on that side.

    The blank that keeps one with its word (`« mot »`) is passed over; a digit after one may be a marker and says nothing.
    """
    balance = 0
    for at in islice((i for i in places if i and text[i] in "«»"), _MOST_ASKED):
        before, after = text[at - 1], text[at + 1 : at + 2]
        left, right = before in _NO_BREAK, bool(after) and after in _NO_BREAK
        opens = (before.isspace() or before == "(") and (after.isalpha() or (right and not left))
        closes = (before.isalnum() or before in ".,!?…" or (left and not right)) and not after.isalpha()
        if opens != closes:
            balance += 1 if opens == (text[at] == "»") else -1
    return balance > 0


class Marks:
    """Reads the marks of one article, paragraph by paragraph."""

    def __init__(self, text: str, places: list[int], usage: Usage, markers: Container[int]) -> None:
        """`places` are those of `mark_places`, `markers` where markers start: one glued to a mark does not hide it."""
        self._text = text
        self._usage = usage
        self._markers = markers
        self._code: bool | None = None
        self._line = (0, 0, False)  # the line asked about last, and whether it is code
        self._places = places
        self._two: str | None = None

    def plain(self, first: int, stop: int, start: int, end: int) -> bool:
        """Whether nothing else can be meant by the marks of a paragraph, numbers `first` to `stop`, than pairs in turn.

        So it is where only “…” and "…" stand there, each mark at its own side of a word or of its full stop.
        """
        if (stop - first) % 2:
            return False
        places, text, markers = self._places, self._text, self._markers
        for k in range(first, stop, 2):
            opening, closing = places[k], places[k + 1]
            sign = text[opening]
            if sign == "“":
                if text[closing] != "”":
                    return False
            elif sign != '"' or text[closing] != '"' or self._has_code():
                return False
            if not text[opening + 1].isalnum() or (opening > start and not text[opening - 1].isspace()):
                return False
            before, after = text[closing - 1], closing + 1
            if before not in _PAUSES and not before.isalpha():
                return False
            if after < end and text[after] not in _PLAINLY_AFTER and after not in markers:
                return False
        return True

    def _within(self, start: int, end: int) -> list[int]:
        first = bisect_left(self._places, start)
        return self._places[first : bisect_left(self._places, end, first)]

    def of(self, start: int, end: int, heading: bool = False) -> list[Mark]:
        """The possible marks between two offsets, in order.

        Headlines set single marks for reasons of their own; there they count only where the article's body uses them.
        """
        text = self._text
        marks: list[Mark] = []
        skip = 0
        for at in self._within(start, end):
            if at < skip:
                continue
            sign = text[at]
            before = text[at - 1] if at > start else " "
            stop = at + 1
            if sign in "'’‘`":
                if heading and not self._usage.single:
                    continue
                after = text[stop] if stop < end else " "
                if sign != "‘" and before.isalnum() and after.isalnum():
                    continue
                if after == sign and sign in "'`":  # ``quoted'' in the manner of TeX, ''quoted''
                    stop, sign = at + 2, "“" if sign == "`" else self._doubled()
                    skip = stop
                elif sign == "`":
                    sign = "‘"
            elif sign == ",":
                stop, sign = at + 2, "„"
            after = self._after_mark(stop, end)
            if sign in "\"'" and self._is_code(at, start, end):
                continue
            mark = self._mark(sign, at, stop, before, after)
            if mark is not None:
                marks.append(mark)
        return marks

    def _doubled(self) -> str:
        """What two single marks are: the only ones of an article can but close what `` opened."""
        if self._two is None:
            self._two = '"' if self._text.count("''") > 1 else "”"
        return self._two

    def _after_mark(self, stop: int, end: int) -> str:
        """The character that follows a mark, markers left out."""
        if stop >= end:
            return " "
        if stop in self._markers:
            return " "
        return self._text[stop]

    def _is_code(self, at: int, start: int, end: int) -> bool:
        """Whether the line of a straight mark is code; asked only in articles that have signs of code."""
        text = self._text
        if not self._has_code():
            return False
        left, right, code = self._line
        if not left <= at < right:
            left = max(text.rfind("\n", start, at) + 1, start)
            right = text.find("\n", at, end)
            right = end if right < 0 else right
            code = _CODE.search(text, left, right) is not None
            self._line = (left, right, code)
        return code

    def _has_code(self) -> bool:
        if self._code is None:
            text = self._text
            straight = [i for i in self._places if text[i] in "\"'"]
            self._code = any(_CODE_SIGN.match(text, i) is not None for i in straight)
        return self._code

    def _mark(self, sign: str, at: int, stop: int, before: str, after: str) -> Mark | None:
        if sign in _PAIRED:
            family, closes = _PAIRED[sign]
            return Mark(at, stop, family, closes, 0 if family else IMPOSSIBLE, 0 if closes else IMPOSSIBLE, 2)
        if sign in "«»‹›":
            family = "G" if sign in "«»" else "g"
            opens = (sign in "«‹") != self._usage.inward
            return Mark(at, stop, family, family, 0 if opens else 4, 4 if opens else 0, 2.5)
        if sign == "„":
            return Mark(at, stop, "L", "", 0, IMPOSSIBLE, 5)
        if sign == "‚":
            return Mark(at, stop, "l", "", 0.2, IMPOSSIBLE, 1)
        opening, closing = _fit(before, after)
        if sign in _SINGLE:
            return self._single(sign, at, stop, before, after, opening, closing)
        if sign in "“‟":
            return Mark(at, stop, "D", "DL", 0.3 * opening, 2 + 2 * closing, 6)
        if sign == "”":
            return Mark(at, stop, "D", "DL", 2 + 2 * opening, 0.3 * closing, 6)
        measure = before.isdigit() and not after.isalpha()  # 6" of rain
        if measure:
            return Mark(at, stop, "D", "DL", opening + 2, closing, 0.5)
        return Mark(at, stop, "D", "DL", opening, closing, 5)

    def _single(
        self, sign: str, at: int, stop: int, before: str, after: str, opening: float, closing: float
    ) -> Mark | None:
        """A single mark is an apostrophe unless a partner makes it more."""
        if before.isspace() and after.isspace():
            return None
        outer = 0.0 if self._usage.single else 0.6
        elided = sign != "‘" and _ELISION.match(self._text, stop) is not None
        if sign == "‘":
            return Mark(at, stop, "S", "Sl", 0.3 * opening + outer / 2, 2 + closing, 1.2)
        if opening < closing:  # before a word: an opening mark or an elision
            if sign == "’":
                return Mark(at, stop, "S", "S", 2 + outer, IMPOSSIBLE, 0 if elided else 0.4)
            return Mark(at, stop, "S", "S", 0.1 + outer + elided, IMPOSSIBLE, 0.1 if elided else 1)
        pause = before in ".,!?…—-"
        plural = before in "sSxzZ" and not pause
        none = (1.5 if self._usage.single else 0.8) if pause else 0.0 if plural else 0.1
        return Mark(at, stop, "S", "Sl", IMPOSSIBLE, 0.0 if pause else 0.3 if plural else 0.05, none)


def _fit(before: str, after: str) -> tuple[float, float]:
    """What it costs to read a mark between two characters as opening, and as closing."""
    left_space, right_space = before.isspace(), after.isspace()
    left_opens = left_space or before in _BEFORE_OPENING or before in "‘“„«「\"'"
    right_closes = right_space or after in _CLOSING or after in "’”»」\"'"
    if left_opens and not right_closes:
        return 0.0, 2.5
    if right_closes and not left_opens:
        return 2.5, 0.0
    if left_space and right_space:
        return 1.0, 1.2
    if left_opens and right_closes:
        if left_space:
            return (0.2, 2.0) if after in "…—–-[({‘'\"“" else (1.0, 1.5)
        if right_space:
            return 2.0, 0.2
        return (0.5, 0.5) if before in "—–-" else (1.0, 0.5)
    if before in ".,!?;:…":  # disregarded."In: the space after it is lost
        return 1.4, 0.4
    return 1.2, 1.2
