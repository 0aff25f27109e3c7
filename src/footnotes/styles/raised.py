"""Markers that print raised, and what is left of them: `¹`, `⁽¹⁾`, `^1`, `<sup>1</sup>`, and digits glued to a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footnotes.styles.labels import Family, plain_digits
from footnotes.styles.style import Proposal, Style, Trust

__all__ = ["CARET", "GLUED", "SUPERSCRIPT", "SUP_TAG"]

_SUPERSCRIPT = re.compile(r"⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6}+⁾?(?!⁄)")
_CARET = re.compile(r"\^(?:\[(\d{1,3})\]|\((\d{1,3})\)|\{(\d{1,3})\}|(\d{1,3})\^?)(?!\w|\.\d)")
_SUP_TAG = re.compile(r"<sup>\s?[\[(]?(\d{1,4})[\])]?\s?</sup>", re.I)
# The first digit stands by itself: a pattern that begins with one character, and no repetition, is searched for much faster.
_DIGITS = re.compile(r"\d\d*+")

# The next four are matched where digits begin.
# After a word, a closing mark or punctuation; before white space, punctuation, or the end. Not within numbers and codes.
_GLUED = re.compile(r"(?<=[^\W\d_]|[.,;:!?’”\"»›)\]'…])(?<!\d[.,:])\d{1,4}(?![\w%°€$£]|[.,:]\d)")

# After a year or a range of pages, where only white space follows: `until 2010.4 From there`, `pp. 54-5.12`.
_GLUED_TO_NUMBER = re.compile(r"(?<![\w.,-])(?:(?:1[5-9]|20)\d\d|\d{1,4}[-–]\d{1,4})[.,](?P<label>\d{1,3})(?=\s|$)")
# A label alone in its line, where a hard-wrapped text goes on above and below it.
_AFLOAT = re.compile(r"(?:(?<=[^\W\d_][^\d\r\n]\n)|(?<=[^\W\d_][^\d\r\n]\r\n))\d{1,3}(?=\r?\n[^\W\d_])")
# Two labels with only the full stop of the sentence between: `“nobody was asked”7.8 Then`.
_PAIR = re.compile(r"(?<=[^\W\d_]|[”\"»’)])(?P<first>\d{1,3})[.,](?P<second>\d{1,3})(?=\s|$)")
_ADDRESS = re.compile(r"(?:://|www\.|`)[^\s`]*$")
_LONGEST_ADDRESS = 120


def _propose_superscripts(text: str) -> Iterator[Proposal]:
    for found in _SUPERSCRIPT.finditer(text):
        yield Proposal(found.start(), found.end(), (plain_digits(found[0].strip("⁽⁾")),), Family.NUMBER, "superscript")


def _propose_carets(text: str) -> Iterator[Proposal]:
    for found in _CARET.finditer(text):
        label = found[1] or found[2] or found[3] or found[4]
        yield Proposal(found.start(), found.end(), (plain_digits(label),), Family.NUMBER, "caret")


def _propose_sup_tags(text: str) -> Iterator[Proposal]:
    for found in _SUP_TAG.finditer(text):
        yield Proposal(found.start(), found.end(), (plain_digits(found[1]),), Family.NUMBER, "sup-tag")


def _propose_glued(text: str) -> Iterator[Proposal]:
    places: list[tuple[int, int]] = []
    numbered = 0  # where the last number that a label is glued to ends
    for digits in _DIGITS.finditer(text):
        at = digits.start()
        if (found := _GLUED.match(text, at)) or (found := _AFLOAT.match(text, at)):
            places.append(found.span())
        elif (found := _PAIR.match(text, at)) and int(found["second"]) == int(found["first"]) + 1:
            places.extend((found.span("first"), found.span("second")))
        if at >= numbered and (found := _GLUED_TO_NUMBER.match(text, at)):
            places.append(found.span("label"))
            numbered = found.end()
    for start, end in sorted(places):
        if _ADDRESS.search(text, max(0, start - _LONGEST_ADDRESS), start) is None:
            yield Proposal(start, end, (plain_digits(text[start:end]),), Family.NUMBER, "glued-digit")


SUPERSCRIPT = Style("superscript", tuple("⁰¹²³⁴⁵⁶⁷⁸⁹"), _propose_superscripts)
CARET = Style("caret", ("^",), _propose_carets)
SUP_TAG = Style("sup-tag", ("<",), _propose_sup_tags, Trust.ALONE)
GLUED = Style("glued-digit", (), _propose_glued, Trust.ORDERED)
