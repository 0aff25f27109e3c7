"""Openers: the lines → the lines that open with something that looks like the label of an entry.

`[1] text`, `[1]text`, `1. text`, `1) text`, `(1) text`, `¹ text`, `^1 text`, `1. ^ text`, `^ a b text`, `* text`,
`[Footnote 1: text]`, `[^id]: text`, `.. [1] text`, a label alone on its line. Nothing is decided here: that takes the
sequence of the labels and the markers that cite them (see `lists`).

Each opener has a form; all the entries of one list have the same. The first character of a line tells which patterns
to try, so that a line of prose costs one look-up.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from footnotes.patterns import compile_later
from footnotes.stages.furniture import LONGEST_LINKS, links_to_reference
from footnotes.stages.lines import Lines
from footnotes.styles import NOTE_WORDS, opens_emphasis
from footnotes.styles.labels import Family, is_cross, ordinal, plain_digits, read_content, roman

__all__ = ["SCANNED", "Opener", "find_openers", "opener_at"]

SCANNED = "scanned"
"""The form of an opener that counts only if its label turns out to be a number misread: `l2 Renner`."""


class Opener(NamedTuple):
    """A line that may open an entry. `text_start` is where the entry's own text begins; `form` names the notation."""

    line: int
    start: int
    end: int
    text_start: int
    label: str | None
    family: Family
    ordinal: int | None
    form: str


# What may follow a label before the text: blanks, an arrow back to the marker, invisible characters.
_REST = r"[ \t\xa0\u200b\ufeff\u2009\u202f]*+(?:[\^↑↩][ \t\xa0]*+)?"

_BRACKET = compile_later(
    rf"""
    (?:\.\.[ ])?                                     # reStructuredText: .. [1] text
    \[{{1,2}}[ ]?(?P<label>\^?[^\[\]\n]{{1,40}}?)[ ]?\]{{1,2}}
    (?P<colon>:)?(?P<stop>\.)?\)?{_REST}
    """,
    re.X,
)
# `[RFC2119] describes …` is a sentence; `[1] 0.25 0.75` is what a program prints.
_GOES_ON = compile_later(r"(?:[a-z]+\s(?!https?)[a-zA-Z]|\[)")
_OUTPUT = compile_later(r"-?\d+(?:[.,]\d+)?(?:[ \t]+-?\d+(?:[.,]\d+)?)*[ \t]*$", re.M)
_FOOTNOTE = compile_later(
    r"\[[ ]?(?:Foot-?note|Note|Fu(?:ß|ss)note|Note de bas de page|Nota|Noot|Voetnoot|Anmerkung)[ \xa0]?"
    r"(?P<label>\d{1,4}|[A-Za-z]{1,2}|\*{1,3}|†|‡)?[ ]?[:.][ \n]?",
    re.I,
)
_BEFORE_NOTE_WORD = frozenset(" AaFfNnVv")
_PAREN = compile_later(
    rf"\((?P<label>\d{{1,4}}|[a-z]|[ivxlc]{{1,6}}|\*{{1,4}}|†{{1,3}}|‡{{1,3}}|§{{1,3}}|¶{{1,2}})\)[.:]?{_REST}", re.I
)
_BRACE = compile_later(rf"\{{(?P<label>\d{{1,4}})\}}{_REST}")
_LENTICULAR = compile_later(rf"[【〔［](?:注|註|脚注)?\s?(?P<label>[0-9０-９]{{1,3}})[】〕］]{_REST}")
_NOTE_WORD = compile_later(rf"[（(]?(?:注|註|脚注|※)\s?(?P<label>[0-9０-９]{{1,3}})[）)]?[：:.．]?{_REST}")
_WIDE_PAREN = compile_later(rf"（(?P<label>[0-9０-９]{{1,3}})）{_REST}")
_DIGITS = compile_later(
    rf"""
    (?P<label>\d{{1,4}})
    (?: (?P<dot>[ ]?[.．](?:[-–—](?=[ \xa0]))?)(?!\d)
      | (?P<dash>[ \xa0][—–-])(?=[ \xa0][^\W\d_]|[ \xa0]["“«„‘'])
      | (?P<right>[ ]?\)|\]{{1,2}}[.)]?)
      | (?P<colon>:)(?=\s)
      | (?P<space>[ \t\xa0]{{1,5}}+)(?=[^\W\d_]|["“«„‘'(\[])
      | (?P<glued>(?=["“«„‘]|(?![a-zà-ÿ])[^\W\d_]))
      | (?P<alone>(?=\r?$)|(?=[ \t\xa0]+\r?\n\d))
    )
    {_REST}
    """,
    re.X | re.M,
)
_SUPERSCRIPT = compile_later(rf"⁽?(?P<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,4}})⁾?[.)]?{_REST}")
_CARET = compile_later(rf"[\^↑][\[(]?(?P<label>\d{{1,3}})[\])]?[ \t:.]{_REST}")
_SUP_TAG = compile_later(rf"<sup>\s?[\[(]?(?P<label>\d{{1,4}})[\])]?\s?</sup>{_REST}", re.I)
_BACKLINK = compile_later(
    r"(?:\^|↑)(?:[ \xa0](?:Jump up(?: to)?:?[ ]?|Перейти к:?[ ]?)?"
    r"(?:(?:[a-z]{1,2}|\d{1,3}\.\d{1,2})(?:[ \xa0,]+)(?=\S))*+|(?=\r?$))",
    re.M,
)
"""A link alone on its line is an entry whose text was lost."""
_SYMBOL = compile_later(
    rf"(?P<label>\*{{1,4}}|†{{1,3}}|‡{{1,3}}|§{{1,3}}|‖{{1,2}}|\|\||¶{{1,2}})(?![/*†‡§|]|\s{{2}}){_REST}"
    r"(?:(?=\S)|(?<=[†‡§¶ \t])(?=\r?\n|\Z))"
)
_LETTER = compile_later(rf"(?P<label>[a-z]|[ivxl]{{1,5}}|[lIOSB]\d?)(?P<mark>[.)\]]){_REST}(?=\S)")

_AFTER_LETTER = frozenset(".)] \xa0ivxlO")
"""What may follow the first letter of a label, but for digits: most lines that open with a letter are prose."""
_OPENING_WORDS = tuple(form for word in NOTE_WORDS for form in (word, word.capitalize(), word.upper()) if len(word) > 1)
_SPELT = compile_later(
    rf"(?:{'|'.join(NOTE_WORDS)})\.?[ \xa0]?(?P<label>\d{{1,3}})(?:[ \xa0]?[:.)–—-]|(?=\r?$))(?!\d){_REST}", re.I | re.M
)
_SLASH = compile_later(rf"/(?P<label>\d{{1,3}})/{_REST}")
_MISREAD = compile_later(
    r"(?P<label>[lI]\d{1,2}(?=[ \xa0][^\W\d_a-z][^\W\d_])|[lIS]O?(?=[ \xa0][^\W\d_a-z]{1,2}[^\W\d_]+,))[ \xa0]"
)


def find_openers(text: str, lines: Lines) -> list[Opener]:
    """All lines that look as if they open an entry, in the order of the text."""
    words = lines.words
    found: list[Opener] = []
    for line in [i for i, here in enumerate(words) if here and here[0] in _BY_FIRST]:
        opener = _BY_FIRST[words[line][0]](text, line, lines.lefts[line])
        if opener is not None:
            found.append(opener)
    return found


def opener_at(text: str, line: int, at: int) -> Opener | None:
    """The opener that stands at an offset, if there is one."""
    reader = _BY_FIRST.get(text[at])
    return None if reader is None else reader(text, line, at)


def _read_bracket(text: str, line: int, at: int) -> Opener | None:
    if text[at + 1 : at + 2] in _BEFORE_NOTE_WORD and (found := _FOOTNOTE.match(text, at)):
        return _footnote(line, at, found)
    found = _BRACKET.match(text, at)
    if found is None:
        return None
    inside, colon, stop = found.groups()
    labels, family, locator, _ = read_content(inside)
    if family is None or len(labels) != 1 or locator or is_cross(text, inside):
        return None
    end = found.end()
    if family is Family.KEY and (_GOES_ON.match(text, end) or _links(text, at)):
        return None
    following = text[end : end + 1]
    if following in (",", ";") or ((following == "-" or following.isdecimal()) and _OUTPUT.match(text, end)):
        return None
    # `[^1]: text` defines a note in Markdown; the colon is part of its notation
    form = "definition" if colon and inside.startswith("^") else "bracket"
    if stop:
        form = "bracket-stop"  # `[6].` most often ends a sentence that a line break has cut
    return _opener(text, line, at, found, labels[0], family, form)


def _links(text: str, at: int) -> bool:
    """Whether the line from an offset on only links to where the entry above may be read: `[Google Scholar] [CrossRef]`."""
    stop = text.find("\n", at, at + LONGEST_LINKS)
    return links_to_reference(text[at : stop if stop >= 0 else at + LONGEST_LINKS].rstrip())


def _footnote(line: int, at: int, found: re.Match[str]) -> Opener:
    label = found["label"]
    family = Family.SYMBOL
    if label and label.isdecimal():
        label, family = plain_digits(label), Family.NUMBER
    elif label and label.isalpha():
        family = Family.LETTER
    place = ordinal(label, family) if label else None
    return Opener(line, at, found.end(), found.end(), label, family, place, "footnote")


def _read_digits(text: str, line: int, at: int) -> Opener | None:
    found = _DIGITS.match(text, at)
    if found is None:
        return None
    form = found.lastgroup or ""  # the group of what follows the label
    return _opener(text, line, at, found, plain_digits(found["label"]), Family.NUMBER, form)


def _numbered(pattern: re.Pattern[str], form: str, text: str, line: int, at: int) -> Opener | None:
    found = pattern.match(text, at)
    if found is None:
        return None
    return _opener(text, line, at, found, plain_digits(found["label"]), Family.NUMBER, form)


def _read_paren(text: str, line: int, at: int) -> Opener | None:
    found = _PAREN.match(text, at)
    if found is None:
        return None
    label = found["label"]
    if label.isdecimal():
        return _opener(text, line, at, found, plain_digits(label), Family.NUMBER, "paren")
    return _opener(text, line, at, found, label, _word_family(label), "paren")


def _read_brace(text: str, line: int, at: int) -> Opener | None:
    return _numbered(_BRACE, "brace", text, line, at)


def _read_lenticular(text: str, line: int, at: int) -> Opener | None:
    return _numbered(_LENTICULAR, "lenticular", text, line, at)


def _read_note_word(text: str, line: int, at: int) -> Opener | None:
    return _numbered(_NOTE_WORD, "note-word", text, line, at)


def _read_wide(text: str, line: int, at: int) -> Opener | None:
    """`（注1）text`, `（1）text`."""
    return _numbered(_NOTE_WORD, "note-word", text, line, at) or _numbered(_WIDE_PAREN, "wide-paren", text, line, at)


def _read_word(text: str, line: int, at: int) -> Opener | None:
    """`Note 1: text`, `Anm. 2: text`, `fn3: text`."""
    if not text.startswith(_OPENING_WORDS, at):
        return None
    return _numbered(_SPELT, "note-word", text, line, at)


def _read_slash(text: str, line: int, at: int) -> Opener | None:
    return _numbered(_SLASH, "slash", text, line, at)


def _read_superscript(text: str, line: int, at: int) -> Opener | None:
    return _numbered(_SUPERSCRIPT, "superscript", text, line, at)


def _read_sup_tag(text: str, line: int, at: int) -> Opener | None:
    return _numbered(_SUP_TAG, "sup-tag", text, line, at)


def _read_caret(text: str, line: int, at: int) -> Opener | None:
    found = _CARET.match(text, at)
    if found is not None:
        return _opener(text, line, at, found, plain_digits(found["label"]), Family.NUMBER, "caret")
    found = _BACKLINK.match(text, at)
    if found is None:
        return None
    return Opener(line, at, found.end(), found.end(), None, Family.NUMBER, None, "backlink")


def _read_symbol(text: str, line: int, at: int) -> Opener | None:
    found = _SYMBOL.match(text, at)
    if found is None or opens_emphasis(text, at):
        return None
    label = found["label"]
    return _opener(text, line, at, found, label, Family.SYMBOL, "symbol")


def _read_dots(text: str, line: int, at: int) -> Opener | None:
    return _read_bracket(text, line, at) if text.startswith(".. [", at) else None


def _read_letter(text: str, line: int, at: int) -> Opener | None:
    second = text[at + 1 : at + 2]
    if second not in _AFTER_LETTER and not second.isdecimal():
        return _read_word(text, line, at)
    found = _LETTER.match(text, at)
    if found is None:
        found = _MISREAD.match(text, at)
        return None if found is None else _opener(text, line, at, found, found["label"], Family.KEY, SCANNED)
    label = found["label"]
    form = {".": "dot", ")": "right", "]": "right"}[found["mark"]]
    return _opener(text, line, at, found, label, _word_family(label), form)


def _word_family(label: str) -> Family:
    if not label.isalpha():
        return Family.SYMBOL if not label[:1].isalnum() else Family.KEY
    if len(label) > 1 or label in "ivx":
        return Family.ROMAN if roman(label) else Family.KEY
    return Family.LETTER


def _opener(
    text: str, line: int, at: int, found: re.Match[str], label: str, family: Family, form: str
) -> Opener:  # the label ends where its brackets do, the text begins after the blanks
    text_start = found.end()
    end = at + len(text[at:text_start].rstrip(" \t\xa0\u200b\ufeff\u2009\u202f^↑↩"))
    return Opener(line, at, max(end, at + 1), text_start, label, family, ordinal(label, family), form)


_BY_FIRST = {
    **dict.fromkeys({word[0] for word in _OPENING_WORDS}, _read_word),
    "/": _read_slash,
    "[": _read_bracket,
    "(": _read_paren,
    "（": _read_wide,
    "{": _read_brace,
    "^": _read_caret,
    "↑": _read_caret,
    "<": _read_sup_tag,
    ".": _read_dots,
    **dict.fromkeys("【〔［", _read_lenticular),
    **dict.fromkeys("注註脚※", _read_note_word),
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹⁽", _read_superscript),
    **dict.fromkeys("*†‡§‖¶|", _read_symbol),
    **dict.fromkeys("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９", _read_digits),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyzIOSB", _read_letter),
}
