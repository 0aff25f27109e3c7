"""Markers that print raised, and what is left of them: `¹`, `⁽¹⁾`, `^1`, `<sup>1</sup>`, and digits glued to a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footnotes.styles.labels import Family, plain_digits
from footnotes.styles.style import Proposal, Style, Trust

__all__ = ["CARET", "GLUED", "SUPERSCRIPT", "SUP_TAG"]

_SUPERSCRIPT = re.compile(r"⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6}+⁾?(?!⁄)")
_CARET = re.compile(r"\^(?:\[(\d{1,3})\]|\((\d{1,3})\)|\{(\d{1,3})\}|(\d{1,3})\^?)(?![\w.])")
_SUP_TAG = re.compile(r"<sup>\s?[\[(]?(\d{1,4})[\])]?\s?</sup>", re.I)
# After a word, a closing mark or punctuation; before white space, punctuation, or the end. Not within numbers and codes.
_GLUED = re.compile(r"(?<=[^\W\d_]|[.,;:!?’”\"»›)\]'…])(?<!\d[.,:])\d{1,4}(?![\w%°€$£]|[.,:]\d)")


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
    for found in _GLUED.finditer(text):
        yield Proposal(found.start(), found.end(), (plain_digits(found[0]),), Family.NUMBER, "glued-digit")


SUPERSCRIPT = Style("superscript", tuple("⁰¹²³⁴⁵⁶⁷⁸⁹"), _propose_superscripts)
CARET = Style("caret", ("^",), _propose_carets)
SUP_TAG = Style("sup-tag", ("<sup>", "<SUP>"), _propose_sup_tags, Trust.ALONE)
GLUED = Style("glued-digit", (), _propose_glued, Trust.ORDERED)
