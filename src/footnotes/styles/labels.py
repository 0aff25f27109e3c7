"""Labels: what stands inside a marker → the labels it cites, in one spelling.

`[note 1]`, `¹`, `［１］` and `[۱]` all cite the label `1`; symbols and keys keep themselves; ranges are expanded only where
they are short, since `[1–999999]` is no marker. A label belongs to a family (numbers, letters, Roman numerals, symbols, keys)
and, but for keys, has a place in the order of its family.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from footnotes.patterns import compile_later

__all__ = ["Content", "Family", "is_cross", "label_of", "ordinal", "plain_digits", "read_content"]

MAX_RANGE = 200
"""A range expands only if it covers at most this many labels."""


class Family(StrEnum):
    """What kind of label it is; the labels of one list are of one family."""

    NUMBER = "number"
    NOTE = "note"
    LETTER = "letter"
    ROMAN = "roman"
    SYMBOL = "symbol"
    KEY = "key"
    AUTHOR_DATE = "author-date"


class Content(NamedTuple):
    """What the inside of a pair of brackets says: labels and family, or why it is no marker."""

    labels: tuple[str, ...]
    family: Family | None
    locator: tuple[int, int] | None = None
    reason: str | None = None


SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SYMBOL_ORDER = "*†‡§‖¶#"
_NOTE_WORDS = (
    r"n|nn|nb|fn|no|note|notes|footnote|endnote|ref|nota|notas|anm|anmerkung|fußnote|fussnote|noot|przypis|przyp|прим|комм|"
    r"комментарий|примечание|сноска|примітка|dipnot|not|ملاحظة|هامش|یادداشت|پانویس|הערה|टिप्पणी|注|註|注釈|脚注|각주|주"
)

_NUMBERS = compile_later(r"\d{1,4}(?:\s?(?:[,;–—‒−-]|to|bis|à)\s?\d{1,4})*+", re.I)
_ITEM = compile_later(r"(\d{1,4})(?:\s?[–—‒−-]\s?(\d{1,4}))?")
_LOCATED = compile_later(
    r"(?P<label>\d{1,4})\s?[,:;]\s*(?P<locator>(?:"
    r"(?:pp?|ff?|figs?|figures?|ch|chap|chapter|sec|section|vol|art|tables?|n|lines?|l|S|Bd|Kap|cap|págs?|pág|стр|с|bl|табл|рис|гл|т|кн|ст|д|л|rys|tab|abb|anm|not)\b\.?"
    r"|§|(?<=\s)\d)[^\]]{0,50})",
    re.I,
)
_ABBREVIATED = compile_later(r"(?P<label>\d{1,4})\s?[,:;]\s*(?P<locator>[^\W\d_]{1,6}\.\s?\d[^\[\];]{0,50})")
"""A place in the work that an abbreviation names, in any language: `[2, д. 41, л. 6]`."""
_SEVERAL_LOCATED = compile_later(r"\d{1,4}(?:\s?,\s*[^\[\];]{1,40}?)?(?:\s?;\s*\d{1,4}(?:\s?,\s*[^\[\];]{1,40}?)?)+")
"""`[5, с. 9; 6]`: several labels, some with a place."""
_ROMANS = compile_later(r"[ivxlc]{1,6}(?:\s?[,;]\s?[ivxlc]{1,6})+")
_LETTERS = compile_later(r"[a-z](?:\s?[,;]\s?[a-z])+")
_NOTE = compile_later(rf"(?:{_NOTE_WORDS})\.?\s?(?P<label>\d{{1,4}}|(?<=[.\s])[a-z])", re.I)
_ROMAN = compile_later(r"[ivxlc]{1,7}|[IVXLC]{1,7}")
_KEY = compile_later(r"[^\W_][\w.+:&/’'-]{1,39}(?:[ -][\w.+:&/-]{1,20}){0,2}")
_SYMBOLS = compile_later(r"\*{1,4}|†{1,3}|‡{1,3}|§{1,3}|‖{1,2}|\|\||¶{1,2}|#{1,3}")
_YEAR = compile_later(r"(?:c\.?|ca\.?)?\s?1[0-9]{3}(?:\s?[–—-]\s?\d{2,4})?\??|20[0-9]{2}(?:\s?[–—-]\s?\d{2,4})?\??")
_ELLIPSIS = compile_later(r"[\s.…]+")
_EDITORIAL = frozenset(
    [
        "sic",
        "sic!",
        "!",
        "?",
        "?!",
        "ed.",
        "eds.",
        "edit",
        "edit source",
        "citation needed",
        "clarification needed",
        "who?",
        "when?",
        "where?",
        "by whom?",
        "which?",
        "update",
        "according to whom?",
        "better source needed",
        "dead link",
        "page needed",
        "dubious – discuss",
        "original research?",
        "hide",
        "show",
        "verification needed",
        "failed verification",
        "full citation needed",
        "permanent dead link",
        "not in citation given",
        "emphasis added",
        "emphasis mine",
        "my emphasis",
        "laughter",
        "applause",
        "inaudible",
        "crosstalk",
        "translated",
        "note",
        "редагувати",
        "править",
        "bearbeiten",
        "modifier",
        "editar",
        "modifica",
        "bewerken",
        "edytuj",
        "編集",
        "편집",
    ]
)


def plain_digits(text: str) -> str:
    """Decimal digits of any script, superscripts among them, as ASCII without leading zeros."""
    plain = text
    if not text.isascii():
        plain = "".join(str(int(c)) if c.isdecimal() else c for c in text.translate(SUPERSCRIPTS))
    return plain.lstrip("0") or "0"


@lru_cache(maxsize=4096)
def read_content(text: str) -> Content:
    """Read what stands between brackets; `locator` is relative to `text`."""
    inside = text.strip(" \t\xa0\u200b\ufeff\u2060")
    if inside.startswith("^"):
        inside = inside[1:].strip()
    if inside.isdecimal():
        if len(inside) <= 4:
            return Content((plain_digits(inside),), Family.NUMBER)
        return Content((), None, reason="number_too_long")
    if not inside:
        return Content((), None, reason="empty_brackets")
    return _read_words(text, inside)


def _read_words(text: str, inside: str) -> Content:
    superscript = inside.translate(SUPERSCRIPTS)
    if superscript.isdecimal() and len(superscript) <= 4:
        return Content((plain_digits(superscript),), Family.NUMBER)
    if inside.lower() in _EDITORIAL:
        return Content((), None, reason="editorial")
    if _ELLIPSIS.fullmatch(inside):
        return Content((), None, reason="ellipsis")
    if _YEAR.fullmatch(inside):
        return Content((), None, reason="year")
    if _NUMBERS.fullmatch(inside):
        labels = _expand(inside)
        if not labels:
            return Content((), None, reason="range_too_long")
        if len(set(labels)) < len(labels) or "0" in labels:
            return Content((), None, reason="index")  # [0, 1] and [1, 2, 1] are data
        return Content(labels, Family.NUMBER)
    if ";" in inside and _SEVERAL_LOCATED.fullmatch(inside):
        return _several(inside)
    if found := _LOCATED.fullmatch(inside) or _ABBREVIATED.fullmatch(inside):
        at = text.find(inside) + found.start("locator")
        return Content((plain_digits(found["label"]),), Family.NUMBER, (at, at + len(found["locator"])))
    if _ROMANS.fullmatch(inside) and all(map(roman, parts := re.split(r"\s?[,;]\s?", inside))):
        return Content(tuple(parts), Family.ROMAN)
    if _LETTERS.fullmatch(inside) and (letters := re.findall("[a-z]", inside)) == sorted(set(letters)):
        return Content(tuple(letters), Family.LETTER)
    if (found := _NOTE.fullmatch(inside)) and not inside.startswith("No. "):  # of a path, a house
        label = found["label"]
        return Content((plain_digits(label) if label.isdecimal() else label,), Family.NOTE)
    if _SYMBOLS.fullmatch(inside):
        return Content((inside,), Family.SYMBOL)
    if len(inside) == 1 and inside.isalpha():
        return Content((inside,), Family.LETTER)
    if _ROMAN.fullmatch(inside) and roman(inside):
        return Content((inside,), Family.ROMAN)
    if (
        inside[-1] != "." and _KEY.fullmatch(inside, inside[0] == "#") and "\n" not in inside
    ):  # [#name]_ in reStructuredText
        return Content((inside,), Family.KEY)
    return Content((), None, reason="no_label")


def _several(inside: str) -> Content:
    """The labels of `5, с. 9; 6`, where what follows a label names a place."""
    labels: list[str] = []
    for part in inside.split(";"):
        content = read_content(part.strip())
        if content.family is not Family.NUMBER:
            return Content((), None, reason="no_label")
        labels.extend(content.labels)
    return Content(tuple(dict.fromkeys(labels)), Family.NUMBER)


def _expand(text: str) -> tuple[str, ...]:
    labels: list[str] = []
    for first, last in _ITEM.findall(text):
        start = int(first)
        stop = int(last) if last else start
        if last and stop < start and len(last) < len(first):
            stop = int(first[: -len(last)] + last)  # [101–3] is 101 to 103
        if stop - start >= MAX_RANGE or stop < start:
            return ()
        labels.extend(str(n) for n in range(start, stop + 1))
    return tuple(labels)


_LETTERS_OF_ALPHABET = 26
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def roman(text: str) -> int | None:
    """The value of a well-formed Roman numeral, else `None`."""
    total = 0
    values = [_ROMAN_VALUES.get(c, 0) for c in text.lower()]
    if not all(values):
        return None
    for here, after in zip(values, [*values[1:], 0], strict=True):
        total += -here if here < after else here
    return total if _to_roman(total) == text.lower() else None


def _to_roman(number: int) -> str:
    units = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
    hundreds = ("", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm")
    return "m" * (number // 1000) + hundreds[number // 100 % 10] + tens[number // 10 % 10] + units[number % 10]


@lru_cache(maxsize=4096)
def ordinal(label: str, family: Family) -> int | None:
    """The place of a label in the order of its family, from 1 (`[0]` is 0); `None` for keys."""
    if family in (Family.NUMBER, Family.NOTE) and label.isdecimal():
        return int(label)
    if family in (Family.LETTER, Family.NOTE) and len(label) == 1:
        return ord(label.lower()) - 96 if "a" <= label.lower() <= "z" else None
    if family is Family.ROMAN:
        return roman(label)
    if family is Family.SYMBOL:
        return _symbol_ordinal(label)
    return None


def is_cross(text: str, inside: str) -> bool:
    """Whether `[x]` is a box that is ticked or a button that closes: no list of the text counts as far in Roman numerals."""
    return inside == "x" and not any(before in text for before in ("[ix]", "[viii]", "[vii]"))


def label_of(number: int, family: Family) -> str:
    """The label that has a place in the order of a family of numbers, Roman numerals or letters; empty past the last letter."""
    if family is Family.ROMAN:
        return _to_roman(number)
    if family is Family.LETTER:
        return chr(96 + number) if number <= _LETTERS_OF_ALPHABET else ""
    return str(number)


def _symbol_ordinal(label: str) -> int | None:
    """`*` 1, `†` 2 … `¶` 6, `**` 8 …: the traditional order (Chicago Manual of Style), then doubled."""
    first = "‖" if label.startswith("|") else label[:1]
    place = SYMBOL_ORDER.find(first)
    if place < 0:
        return None
    times = len(label) // 2 if label.startswith("|") else len(label)
    return place + 1 + (times - 1) * len(SYMBOL_ORDER)
