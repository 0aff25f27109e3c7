"""Markers that print raised, and what is left of them: `¹`, `⁽¹⁾`, `^1`, `<sup>1</sup>`, and digits glued to a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from footnotes.patterns import compile_later
from footnotes.styles.labels import Family, plain_digits
from footnotes.styles.style import Proposal, Style, Trust

__all__ = ["CARET", "GLUED", "SUPERSCRIPT", "SUP_TAG"]

_SUPERSCRIPT = compile_later(r"⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6}+⁾?(?!⁄)")
_CARET = compile_later(r"\^(?:\[(\d{1,3})\]|\((\d{1,3})\)|\{(\d{1,3})\}|(\d{1,3})\^?)(?!\w|\.\d)")
_SUP_TAG = compile_later(r"<sup>\s?[\[(]?(\d{1,4})[\])]?\s?</sup>", re.I)
# The first digit stands by itself: a pattern that begins with one character, and no repetition, is searched for much faster.
_DIGITS = compile_later(r"\d\d*+")

_AFTER = r"(?:(?<=[^\W\d_]|[.,;:!?’”\"»›)\]'…])|(?<=[\w.,;:!?…][“‘]))"
"""A word, a closing mark or punctuation; “ closes in German."""

# The next six are matched where digits begin.
# After a word, a closing mark or punctuation; before white space, punctuation, or the end. Not within numbers and codes.
_GLUED = compile_later(rf"{_AFTER}(?<!\d[.,:])\d{{1,4}}(?![\w%°€$£]|[.,:]\d)")

# Between two sentences that the scrape ran into one: `the occupation.3These two`.
_BETWEEN_SENTENCES = compile_later(
    r"(?:(?<=[^\W\d_]{2}[.!?…])|(?<=[.!?…]{2})|(?<=[.!?…][”\"»’)]))\d{1,3}(?=[^\W\d_a-zß-öø-ÿа-яё][a-zß-öø-ÿа-яё ])"
)

# Several labels in one place: `the valley.5,6`, `the valley.5, 6` and `the valley.5-7`.
_SEVERAL = compile_later(rf"{_AFTER}(?<!\d[.,:])\d{{1,3}}(?:(?:,\s?|[–-])\d{{1,3}}){{1,6}}+(?![\w%°€$£–-]|[.,:]\d)")
_JOINS = frozenset(",-–")
_ONE = compile_later(r"\d+")

# After a year or a range of pages, where only white space follows: `until 2010.4 From there`, `pp. 54-5.12`.
_GLUED_TO_NUMBER = compile_later(r"(?<![\w.,-])(?:(?:1[5-9]|20)\d\d|\d{1,4}[-–]\d{1,4})[.,](?P<label>\d{1,3})(?=\s|$)")
# After any number and the stop of its sentence: `it cost £1,150.1 The curate`. Most often a decimal.
_AFTER_NUMBER = compile_later(r"(?<=\d\.)\d{1,3}(?=\s+[^\W\d_a-zß-öø-ÿ]|\s+[“\"«„‘]|\s*\Z)")
# A label alone in its line, where a hard-wrapped text goes on above and below it.
_AFLOAT = compile_later(r"(?:(?<=[^\W\d_][^\d\r\n]\n)|(?<=[^\W\d_][^\d\r\n]\r\n))\d{1,3}(?=\r?\n[^\W\d_])")
# Two labels with only the full stop of the sentence between: `“nobody was asked”7.8 Then`.
_PAIR = compile_later(r"(?<=[^\W\d_]|[”\"»’)])(?P<first>\d{1,3})\.(?P<second>\d{1,3})(?=\s|$)")
_ADDRESS = compile_later(r"(?:://|www\.|`)[^\s`]*$")
_LONGEST_ADDRESS = 120
_FAR_APART = 50
"""Labels cited in one place are no further apart."""


# What is squared or cubed: a length (`312 m²`, `each km³`), a name of one letter, and what a formula ends with (`E = mc²`).
_UNIT = compile_later(
    r"(?:(?<![^\W_])(?:[kcdmµn]m|m|[xyz]|км|см|дм|мм)|\d\s?(?:ft|in|yd|mi|s|м)|[×·]\s?10|=\s?\w{1,3}|[+*/·]\s?\w)$"
)
# The same in digits that were lowered or raised: `40 m2`, `CO2`.
_FORMULA = compile_later(r"(?:\d[ \xa0]?[kcdm]?m|(?<![^\W_])(?:CO|SO|NO|NH|CH|N|O|H|km|cm))$")
_LONGEST_UNIT = 6
_POWERS = frozenset("23")
_COUNTS = frozenset("234")


def _power(text: str, start: int, label: str) -> str:
    """The doubt that raised digits are a power."""
    return "unit" if label in _POWERS and _UNIT.search(text, max(0, start - _LONGEST_UNIT), start) else ""


def _raised(text: str, start: int, end: int, label: str, style: str) -> Proposal:
    label = plain_digits(label)
    return Proposal(start, end, (label,), Family.NUMBER, style, doubt=_power(text, start, label))


def _propose_superscripts(text: str) -> Iterator[Proposal]:
    for found in _SUPERSCRIPT.finditer(text):
        yield _raised(text, *found.span(), found[0].strip("⁽⁾"), "superscript")


def _propose_carets(text: str) -> Iterator[Proposal]:
    for found in _CARET.finditer(text):
        yield _raised(text, *found.span(), found[1] or found[2] or found[3] or found[4], "caret")


def _propose_sup_tags(text: str) -> Iterator[Proposal]:
    for found in _SUP_TAG.finditer(text):
        yield _raised(text, *found.span(), found[1], "sup-tag")


def _propose_glued(text: str) -> Iterator[Proposal]:
    places: list[tuple[int, int, str]] = []
    read = 0  # where the last of several labels, or of a number with its label, ends
    for digits in _DIGITS.finditer(text):
        at = digits.start()
        if at < read:
            continue
        if text[at - 1 : at] == " ":
            pass
        elif text[digits.end() : digits.end() + 1] in _JOINS and (found := _SEVERAL.match(text, at)):
            places.extend(_ascending(text, found))
            read = found.end()
        elif found := _GLUED.match(text, at) or _AFLOAT.match(text, at) or _BETWEEN_SENTENCES.match(text, at):
            places.append((*found.span(), ""))
        elif (found := _PAIR.match(text, at)) and int(found["second"]) == int(found["first"]) + 1:
            places.extend(((*found.span("first"), ""), (*found.span("second"), "")))
        elif found := _AFTER_NUMBER.match(text, at):
            places.append((*found.span(), "decimal"))
        if found := _GLUED_TO_NUMBER.match(text, at):
            places.append((*found.span("label"), ""))
            read = found.end()
    for start, end, doubt in places:
        label = plain_digits(text[start:end])
        if label in _COUNTS and _FORMULA.search(text, max(0, start - _LONGEST_UNIT), start):
            continue
        if _ADDRESS.search(text, max(0, start - _LONGEST_ADDRESS), start) is None:
            yield Proposal(start, end, (label,), Family.NUMBER, "glued-digit", doubt=doubt)


def _ascending(text: str, found: re.Match[str]) -> list[tuple[int, int, str]]:
    """Each of several labels in one place, if none is smaller than the one before."""
    parts = [(part.start(), part.end(), "") for part in _ONE.finditer(text, *found.span())]
    numbers = [int(text[start:end]) for start, end, _ in parts]
    return parts if all(0 < b - a <= _FAR_APART for a, b in pairwise(numbers)) else []


SUPERSCRIPT = Style("superscript", tuple("⁰¹²³⁴⁵⁶⁷⁸⁹"), _propose_superscripts)
CARET = Style("caret", ("^",), _propose_carets)
SUP_TAG = Style("sup-tag", ("<",), _propose_sup_tags, Trust.ALONE)
GLUED = Style("glued-digit", (), _propose_glued, Trust.ORDERED)
