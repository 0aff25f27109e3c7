"""Run-on lists: an entry that holds several, in one line or glued to each other → where each begins.

    [1] Osei, Tides. [2] Holm, Ports. [3] Ibid.

A label within an entry begins another where it carries on the sequence. The entries of a list in one line may have several
paragraphs.
"""

from __future__ import annotations

import re

from footnotes.patterns import compile_later
from footnotes.stages.lines import Lines
from footnotes.stages.openers import Opener
from footnotes.styles import NOTE_WORDS, Family
from footnotes.styles.labels import label_of

__all__ = ["Place", "end_of_text", "labels_inside", "last_line_of", "split_entry"]

_STOP = r"(?:(?<=\s)|(?<=[.!?”\"»)\]/])(?!\S*\s*$))"
"""Before a label that begins an entry: a blank, or, where the blank is lost, the stop of the entry before."""
_LABEL_INSIDE = {
    "bracket": _STOP + r"\[{}\][.:]?[ \xa0]?",
    "bracket-stop": r"(?<=\s)\[{}\]\.[ \xa0]?",
    "definition": r"(?<=\s)\[\^?{}\]:[ \xa0]?",
    "dot": r"(?:(?<=\s){0}\.(?:[ \xa0]\^)?[ \xa0](?=\S)|(?<=[.!?”\"»)\]]){0}\.[ \xa0](?=[^\W\d_a-z]))",
    "space": r"(?<=[.!?”\"»)\]’'\d][ \xa0]){}[ \xa0](?=[^\W\d_a-z]|[“\"«„‘]|\d{{1,3}}[ \xa0][^\W\d_a-z])",
    "right": _STOP + r"{}\)[ \xa0]?",
    "paren": _STOP + r"\({}\)[ \xa0]?",
    "superscript": _STOP + r"{}[ \xa0]?",
    "brace": r"(?<=\s)\{{{}\}}[ \xa0]?",
    "slash": r"(?<=\s)/{}/[ \xa0]?",
    "caret": r"(?<=\s)[\^↑]{}[ \t\xa0:.]+",
    "dash": r"(?<=\s){}[ \xa0][—–-][ \xa0](?=\S)",
    "note-word": rf"(?i:(?<=\s)(?:{'|'.join(NOTE_WORDS)}))\.?[ \xa0]?{{}}[:.)][ \xa0]?",
}
_SHOWN = {
    "bracket": "[{}]",
    "bracket-stop": "[{}].",
    "definition": "{}]:",
    "dot": "{}.",
    "right": "{})",
    "paren": "({})",
    "brace": "{{{}}}",
    "slash": "/{}/",
}
"""What of the same is always there; of the others, the number."""
_TO_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_INSIDE = compile_later(r"\[(?<=\s\[)(\d{1,3})\][ \xa0]?(?=[^\s,;.)])")
_INSIDE_BY_FORM = {
    "bracket": _INSIDE,
    "dot": re.compile(r"(\d(?<=[.\w”\"):]\s\d)\d{0,2})\.[ \xa0](?=[^\W\d_a-z]|[“\"])"),
    "paren": re.compile(r"\((?<=\s\()(\d{1,3})\)[ \xa0](?=\S)"),
    "right": re.compile(r"(\d(?<=[.\w”\"):]\s\d)\d{0,2})\)[ \xa0](?=\S)"),
    "space": re.compile(
        r"(\d(?<=[.!?”\"»)\]’'\d][ \xa0]\d)\d{0,2})[ \xa0](?=[^\W\d_a-z]|[“\"«„‘]|\d{1,3}[ \xa0][^\W\d_a-z])"
    ),
}
_COUNTING = frozenset([Family.NUMBER, Family.ROMAN, Family.LETTER])
_MOST_STEP = 3
_COPIED = 12
"""So many characters that come again in the next line tell that the list stands twice."""
_MOST_TRIES = 6
_SHORTEST = 8
_MOST_PARAGRAPHS = 3
"""So many paragraphs further on the next entry of a list in one line may begin."""

Place = tuple[int, int, int, int, str | None]
"""start, label end, text start, end, label"""


def labels_inside(text: str, lines: Lines, opener: Opener, stop: int) -> tuple[str, ...]:
    """The labels that stand in order in the paragraph of an entry, before `stop`: those of a list in one line."""
    pattern = _INSIDE_BY_FORM.get(opener.form)
    if pattern is None or opener.ordinal is None or opener.family is not Family.NUMBER:
        return ()
    labels: list[str] = []
    number = opener.ordinal
    for found in pattern.finditer(
        text, opener.text_start, min(stop, lines.rights[lines.paragraph_end(opener.line) - 1])
    ):
        if int(found[1]) == number + 1 and text[found.start() - 1] != "\n":
            number += 1
            labels.append(str(number))
    return tuple(labels)


def last_line_of(text: str, lines: Lines, opener: Opener, end: int, stop: int) -> int:
    """The line after the paragraph in which a list in one line ends, whose entries have several paragraphs."""
    if opener.ordinal is None or opener.family is not Family.NUMBER or text.find("[", opener.text_start, stop) < 0:
        return end
    labels = labels_inside(text, lines, opener, stop)
    number = int(labels[-1]) if labels else opener.ordinal
    far = end
    for _ in range(_MOST_PARAGRAPHS):
        line = lines.next_filled(far)
        if line >= len(lines) or lines.starts[line] >= stop:
            break
        far = lines.paragraph_end(line)
        for found in _INSIDE.finditer(text, lines.lefts[line], lines.rights[far - 1]):
            if int(found[1]) == number + 1:
                number += 1
                end = far
    return end


def split_entry(
    text: str, opener: Opener, end: int, limit: int | None, own: set[str | None], lost: set[str]
) -> list[Place]:
    """The entry, or the several entries, between an opener and an end.

    `limit` is the number of the next opener, `own` the labels that have lines of their own, `lost` those that markers cite and
    that have none.
    """
    if opener.ordinal is not None and opener.family in _COUNTING:
        inside = _run_on(text, opener, end) if opener.family is Family.NUMBER else []
        if inside:
            return _split_at(text, opener, end, inside)
        goes_on = limit is None or opener.ordinal + 1 < limit
        if lost and goes_on and opener.form in _LABEL_INSIDE and end - opener.text_start > _SHORTEST:
            return _split(text, opener, opener.ordinal, end, limit, own, lost)
    return [(opener.start, opener.end, min(opener.text_start, end), end, opener.label)]


def _run_on(text: str, opener: Opener, end: int) -> list[re.Match[str]]:
    """The labels inside an entry that is a list in one line: two or more, in order, none far from the one before.

    Another copy of the list may follow line by line, so it does not count that these labels have lines of their own.
    """
    if opener.form != "bracket" or opener.ordinal is None or text.find(" [", opener.text_start, end) < 0:
        return []
    found: list[re.Match[str]] = []
    last = opener.ordinal
    for label in _INSIDE.finditer(text, opener.text_start, end):
        number = int(label[1])
        if last < number <= last + _MOST_STEP:
            found.append(label)
            last = number
    if len(found) == 1 and text.startswith(
        text[opener.start : opener.start + _COPIED], end + 1 + text.startswith("\r\n", end)
    ):
        return found  # and below it line by line
    return found if len(found) > 1 else []


def _split_at(text: str, opener: Opener, end: int, labels: list[re.Match[str]]) -> list[Place]:
    """The entries of a list in one line."""
    places: list[Place] = []
    start, label_end, text_start, label = opener.start, opener.end, min(opener.text_start, end), opener.label
    for found in labels:
        places.append((start, label_end, text_start, end_of_text(text, text_start, found.start()), label))
        start, label_end, text_start = found.start(), end_of_text(text, found.start(), found.end()), found.end()
        label = str(int(found[1]))
    places.append((start, label_end, text_start, end, label))
    return places


def _split(
    text: str, opener: Opener, number: int, end: int, limit: int | None, own: set[str | None], lost: set[str]
) -> list[Place]:
    """The entry with a number, and those glued to it whose labels are cited and have no line of their own."""
    places: list[Place] = []
    start, label_end, text_start, label = opener.start, opener.end, min(opener.text_start, end), opener.label
    at, tries = text_start, 0
    while tries < _MOST_TRIES:
        number += 1
        wanted = label_of(number, opener.family)
        if (limit is not None and number >= limit) or wanted in own:
            break
        found = _label_inside(text, opener.form, wanted, at, end) if wanted in lost else None
        if found is None:
            tries += 1
            continue
        places.append((start, label_end, text_start, end_of_text(text, text_start, found.start()), label))
        start, label_end = found.start(), end_of_text(text, found.start(), found.end())
        text_start, label = found.end(), wanted
        at, tries = found.end(), 0
    places.append((start, label_end, text_start, end, label))
    return places


def _label_inside(text: str, form: str, label: str, start: int, end: int) -> re.Match[str] | None:
    shown = label.translate(_TO_SUPERSCRIPT) if form == "superscript" else label
    if text.find(_SHOWN.get(form, "{}").format(shown), start, end) < 0:
        return None
    return re.compile(_LABEL_INSIDE[form].format(shown), re.M).search(text, start, end)


def end_of_text(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
