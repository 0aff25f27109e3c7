"""Cases: what speaks for and against a run of openers being a list of notes.

A numbered line is an entry only in company, and company only a list where enough speaks for it: its heading, its notation, its
place, and the markers before it that cite its labels.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice, pairwise
from typing import NamedTuple

from footnotes.patterns import compile_later
from footnotes.stages.chains import ordered
from footnotes.stages.headings import heading_within, is_notes_heading
from footnotes.stages.lines import Lines
from footnotes.stages.openers import Opener
from footnotes.stages.proposals import Proposals
from footnotes.stages.run_on import labels_inside
from footnotes.stages.runs import BARE, STRONG
from footnotes.styles import Family

__all__ = ["Case", "in_own_style", "is_list", "looks_like_body", "weigh"]

_TAIL = 0.25
_LAST_ENTRY = 1500
_SHORT_TEXT = 2000
"""A list whose last entry begins in the last quarter of the text, or 1,500 characters, stands at its end."""
_GOES_ON = frozenset(",.;:)”’")
_MOST_PLACES = 50
_HEAD = 3000
_LONGEST_WORKPLACE = 160
_WORKPLACE = compile_later(
    r"\b(?:universi\w+|institut\w*|department|departamento|dipartimento|département|faculty|facultad|fakultät|school|college|hospital|"
    r"clinic|laborator\w+|academy|centre|center|correspond\w+|e-?mail)\b|\S@\S",
    re.I,
)
_ENDING = compile_later(r"[a-zß-öø-ÿа-яё][^\W\d_]*(?P<term>:)?")
"""What is glued to a star: the end of a word, that may be a term."""
_COPIED = 10
"""So many characters after a label tell whether an item is the same."""
_TRY_ORDER = frozenset({"space", "glued", "alone", "dot", "dash", "right", "paren", "superscript", "colon"})
_PLAIN = BARE - {"alone"}
"""Notations of the notes at the foot of a page."""
_MOST_LOST = 2
"""Notes between those of one page and those of the next."""
_FEWEST_DOTTED = 3
"""`1. text` is one of them where so many labels, and all of them, are cited on the page."""
_OWN_STYLE = {
    "bracket": "bracket",
    "bracket-stop": "bracket",
    "definition": "bracket",
    "superscript": "superscript",
    "paren": "paren",
    "symbol": "symbol",
    "caret": "caret",
    "slash": "slash",
    "note-word": "note-sign",
}
"""The marker style in which a list of a notation is most often cited; another is believed only where it is not used."""


class Case(NamedTuple):
    """What speaks for and against one run."""

    run: list[Opener]
    heading: int | None
    cited: int
    style: str | None
    chain: frozenset[int]
    at_end: bool
    inside: tuple[str, ...] = ()
    """The labels that stand within the last entry: the list goes on in its line."""
    foot: bool = False
    """Whether glued digits of the same page cite all of it: notes at the foot of one."""
    chapter: bool = False
    """Whether it is the notes to the next chapter, right below those to the one before."""


def weigh(
    text: str,
    lines: Lines,
    run: list[Opener],
    proposals: Proposals,
    starts: frozenset[int],
    floors: dict[int, int],
    stop: int,
    ended: int,
    following: int = 0,
    goes_on: bool = False,
) -> Case:
    """What speaks for a run.

    `starts` are the offsets that cite nothing, `floors` has for each opener the one before it with its label. At `stop` the
    next opener stands after the run, and at `ended` the last entry of the list before it that bears the same labels; `following`
    is the number with which the notes of the next page begin; `goes_on`: further down a run begins with the next number.
    """
    heading = _heading_before(text, lines, run[0])
    at_end = _stands_at_end(text, run)
    ruled = lines.below_rule(run[0].line)
    style: str | None = None
    cited = 0
    own = _OWN_STYLE.get(run[0].form)
    for name in proposals.cheap():
        count = _count_cited(text, run, proposals.cited(name), starts, floors)
        wins = 2 * count > cited if name == own else count > (2 * cited if style == own else cited)
        if wins:
            style, cited = name, max(count, cited)
    chain: frozenset[int] = frozenset()
    in_row = _is_in_row(run, following) or (goes_on and len(run) > 1)
    inside = labels_inside(text, lines, run[-1], stop) if heading is not None or at_end or in_row else ()
    plain = run[0].form in _PLAIN and (len(run) > 1 or in_row)
    tried = heading is not None or at_end or ruled or plain
    dotted = run[0].form == "dot" and (in_row or not tried) and _may_be_foot(text, lines, run, in_row)
    if 2 * cited < len(run) and run[0].form in _TRY_ORDER and run[0].family is Family.NUMBER and (tried or dotted):
        fewest = 1 if heading is not None or ruled else min(3, len(run)) if plain or dotted else 3
        within = [label for a, b in pairwise(run) for label in labels_inside(text, lines, a, b.start)]
        chain = ordered(run, (*within, *inside), proposals, ended, max(fewest, 0.4 * len(run), cited + 1))
        if dotted and not tried and len(chain) < len(run):
            chain = frozenset()  # else any list of the body that digits happen to follow
        if chain:
            style, cited = "glued-digit", len(chain)
    foot = len(chain) >= len(run) and (ruled or plain or dotted)
    return Case(run, heading, cited, style, chain, at_end, inside, foot)


_QUOTED = compile_later(r"\"[^\"\n]*\"(?:[ \t]*\"[^\"\n]*\")*[ \t]*$", re.M)
"""What a program prints of its strings: `[1] "a" "b"`."""


def _is_printed(text: str, run: list[Opener], distinct: int) -> bool:
    """Whether a run is what a program prints: strings in quotation marks, all of them, or most where labels come again."""
    starts = [o.text_start for o in run]
    quoted = len([at for at in starts if text.startswith('"', at) and _QUOTED.match(text, at)])
    return quoted == len(run) or (2 * quoted > len(run) and distinct < len(run))


def _is_in_row(run: list[Opener], following: int) -> bool:
    """Whether a run begins with the number that follows the notes of the page before, or one or two further on."""
    first = run[0].ordinal
    return first is not None and following > 0 and following <= first <= following + _MOST_LOST


def _may_be_foot(text: str, lines: Lines, run: list[Opener], in_row: bool) -> bool:
    """Whether `1. text` may be the notes at the foot of a page: they are several or `in_row` with those of other pages, no colon
    announces the items, and they are no clauses."""
    if len(run) < _FEWEST_DOTTED and not in_row:
        return False
    above = lines.previous_filled(run[0].line)
    if above >= 0 and lines.words[above].endswith(":"):
        return False
    return 2 * sum(text[o.text_start : o.text_start + 1].islower() for o in run) <= len(run)


def is_list(case: Case, text: str) -> bool:
    run, form, count = case.run, case.run[0].form, len(case.run)
    if form in ("definition", "footnote"):
        return True
    if form in BARE and run[0].label == "0":
        return False  # the rows of a table
    distinct = len({o.label for o in run})
    if case.heading is None and run[-1].start < min(_HEAD, len(text) // 3) and _name_workplaces(text, run):
        return False
    if form == "symbol" and count == 1 and case.heading is None:
        first = run[0]
        ending = _ENDING.match(text, first.end) if first.text_start == first.end else None
        if ending is not None and (ending["term"] or not case.at_end):
            return False  # `*tion: words that end so`
    if form == "symbol":
        return distinct == count and (case.cited * 2 >= count and case.cited > 0)
    if run[0].family is Family.KEY and not _looks_like_key(run[0].label):
        return case.heading is not None and count > 1
    if case.heading is not None:
        return count > 1 or case.cited > 0 or form in STRONG
    if form == "bracket" and _is_printed(text, run, distinct):
        return False
    if form == "bracket":
        if count == 1:
            return case.cited > 0 and not looks_like_body(text, run[0])
        if 2 * len([o for o in run if looks_like_body(text, o)]) > count:
            return False
        return (case.cited * 4 >= count and case.cited > 0) or (case.at_end and distinct > 1)
    if form == "backlink":
        return count > 1
    if form in STRONG:
        return case.cited * 2 >= count and case.cited > 0
    if case.style == "paren" and form != "paren" and not case.at_end:
        return False
    return case.cited >= max(1, 0.6 * count) and (count > 1 or case.at_end or case.foot)


def _name_workplaces(text: str, run: list[Opener]) -> bool:
    """Whether most lines at the head of a paper say where its authors work: `¹ Institute of Coasts, University of Selby`."""
    lines = [text[o.text_start : o.text_start + _LONGEST_WORKPLACE].split("\n", 1)[0] for o in run]
    return 2 * sum(_WORKPLACE.search(line) is not None for line in lines) > len(run)


def in_own_style(case: Case) -> bool:
    """Whether a run is cited in the style that its notation is most often cited in."""
    return case.cited > 0 and case.style == _OWN_STYLE.get(case.run[0].form)


def _heading_before(text: str, lines: Lines, opener: Opener) -> int | None:
    """The line of the notes heading right above, or with one line (a rule, an introduction) between."""
    line = opener.line
    left = lines.lefts[line]
    if left < opener.start and heading_within(text, left, lines.rights[line]) == opener.start:
        return line
    for _ in range(2):
        line = lines.previous_filled(line)
        if line < 0:
            return None
        if is_notes_heading(lines.words[line]):
            return line
        if len(lines.words[line]) > 80:
            return None
    return None


def _stands_at_end(text: str, run: list[Opener]) -> bool:
    """Whether the run begins in the second half of the text and its last entry in the last part."""
    size = len(text)
    return 2 * run[0].start >= size - _SHORT_TEXT and size - run[-1].start <= max(_LAST_ENTRY, _TAIL * size)


def looks_like_body(text: str, opener: Opener) -> bool:
    """`[3] and so on`: a line that a marker happens to open goes on in lower case."""
    after = text[opener.text_start : opener.text_start + 1]
    return (after.islower() and not text.startswith(("http", "www", "ibid", "see", "op", "cf"), opener.text_start)) or (
        after in _GOES_ON
    )


def _looks_like_key(label: str | None) -> bool:
    """`[RFC2119]`, `[Smi14]`, `[DNS-A]`: not `[not]` nor `[the Duke]`."""
    return (
        label is not None
        and " " not in label
        and (label.isupper() or label[0] == "#" or any(c.isdigit() for c in label))
    )


def _count_cited(
    text: str, run: list[Opener], cited: dict[str, list[int]], starts: frozenset[int], floors: dict[int, int]
) -> int:
    """How many labels of a run are cited before their entry, and after any other opener that bears the label."""
    count = 0
    for opener in run:
        places = cited.get(opener.label) if opener.label is not None else None
        if places:
            first = bisect_left(places, floors[opener.start]) if opener.start in floors else 0
            for place in islice(places, first, first + _MOST_PLACES):
                if place >= opener.start:
                    break
                if place not in starts and not _is_copy(text, place, opener):
                    count += 1
                    break
    return count


def _is_copy(text: str, place: int, opener: Opener) -> bool:
    """Whether the item of an enumeration stands here a second time: `(1) Ports (2) Tides`, and below line by line."""
    words = text[opener.text_start : opener.text_start + _COPIED]
    return len(words) == _COPIED and text.find(words, place, min(place + 2 * _COPIED, opener.start)) >= 0
