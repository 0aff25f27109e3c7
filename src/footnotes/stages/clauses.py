"""Reporting clauses: where `said Ines Falkner` or `the board added` stands, asked of text whose marks are in doubt.

A mark that lost its space, or stands on the wrong side of it, looks like its opposite; what is said around it tells. After
`We go, "` comes `said Falkner` only if the mark closes, after `Falkner called` a mark only if it opens. The same clause tells
where a quotation ends whose closing mark is lost.

    We go, "said Falkner." And we stay."   the first mark closes, the second opens
    “We go, Falkner said.                  the quotation ends before " Falkner said"
"""

from __future__ import annotations

from footnotes.patterns import compile_later
from footnotes.stages.quotation_marks import Mark
from footnotes.stages.words import DETERMINER, PRONOUN, REPORTS, kind_of

__all__ = ["clause_start", "weigh_clauses"]

_PAUSES = ",?!…"
_CLAUSE_ENDS = (".", ",", ":")
_PAUSE = compile_later(r"[,?!…][ \xa0]+(?=\w)")
_WORD = compile_later(r"[^\W_]+(?:[.’'-][^\W_]+)*")
_FIRST_WORD = compile_later(r"\s*([^\W_]+(?:[.’'-][^\W_]+)*)")
_SUBJECT = 6
"""Words of a subject before its verb, the verb among them."""
_REACH = 90
_TOLD_AS_CLOSE = 0.8
_TOLD_AS_OPEN = 0.3
_LEAD = compile_later(r"([^\W\d_]{2,20}+)(?: ([^\W\d_]{1,12}+))?+[,:]?[ \xa0]?$")
"""A verb, and its object."""
_LEAD_REACH = 40


def weigh_clauses(text: str, marks: list[Mark]) -> list[Mark]:
    """The marks of a paragraph, with what the clauses beside them say of those that may open or close."""
    weighed: list[Mark] = []
    last: Mark | None = None
    told: bool | None = None  # whether a clause stands right after the last mark, where that was asked
    for i, mark in enumerate(marks):
        if mark.family == "D" and mark.closes:
            if mark.as_open > _TOLD_AS_OPEN:
                if told is None:
                    told = last is not None and _is_told(text, last)
                if told or _is_told_before(text, marks[i - 1].end if i else None, mark.start):
                    mark = mark._replace(as_open=_TOLD_AS_OPEN)
            told = None
            if mark.as_close > _TOLD_AS_CLOSE and (told := _is_told(text, mark)):
                mark = mark._replace(as_close=_TOLD_AS_CLOSE)
            last = mark
        weighed.append(mark)
    return weighed


def clause_start(text: str, start: int, end: int) -> int | None:
    """Where the first reporting clause between two offsets begins: right after the pause before it."""
    for pause in _PAUSE.finditer(text, start, end):
        if _is_clause(text, pause.start() + 1, end):
            return pause.start() + 1
    return None


def _is_told(text: str, mark: Mark) -> bool:
    """Whether a clause stands right after a mark, and a pause before it."""
    return _follows_pause(text, mark.start) and _is_clause(text, mark.end, mark.end + _REACH)


def _is_told_before(text: str, last: int | None, at: int) -> bool:
    """Whether a clause or a verb stands right before an offset; `last` is where the mark before it ends, if there is one."""
    if last is None:
        return _is_led_in(text, max(0, at - _LEAD_REACH), at)
    return _is_led_in(text, last, at) or _ends_with_clause(text, last, at)


def _follows_pause(text: str, at: int) -> bool:
    """Whether a mark stands after a comma, a question or an exclamation, a space between or not."""
    return text[at - 1 : at] in _PAUSES if text[at - 1 : at].strip() else text[at - 2 : at - 1] in _PAUSES


def _ends_with_clause(text: str, start: int, end: int) -> bool:
    """Whether a sentence that ends at an offset is one that reports, with what it reports before it."""
    return text[max(start, end - 2) : end].rstrip()[-1:] in _CLAUSE_ENDS and clause_start(text, start, end) is not None


def _is_led_in(text: str, start: int, end: int) -> bool:
    """Whether a verb that reports stands right before an offset, its object between at most."""
    words = text[max(start, end - _LEAD_REACH) : end].rsplit(" ", 3)[-3:]
    lead = _LEAD.search(" ".join(words))
    if lead is None:
        return False
    verb, word = lead.groups()
    if word is None:
        return bool(kind_of(verb) & REPORTS)
    kind = kind_of(word)
    return bool(kind & REPORTS or (kind & (PRONOUN | DETERMINER) and kind_of(verb) & REPORTS))


def _is_clause(text: str, start: int, end: int) -> bool:
    """Whether a clause that reports begins at an offset: `said the mayor`, `Ines Falkner said`, `he later told them`."""
    first = _FIRST_WORD.match(text, start, end)
    if first is None:
        return False
    if kind_of(first[1]) & REPORTS:
        following = _WORD.match(text, first.end() + 1, end)
        return following is not None and _opens_subject(following[0])
    if not _opens_subject(first[1]):
        return False
    word = first
    for _ in range(_SUBJECT):
        gap = text[word.end() : word.end() + 1]
        if gap not in " \xa0" or not gap:
            return False
        following = _WORD.match(text, word.end() + 1, end)
        if following is None:
            return False
        word = following
        if kind_of(word[0]) & REPORTS:
            return True
    return False


def _opens_subject(word: str) -> bool:
    """Whether a subject may begin with a word."""
    return word[0].isupper() or bool(kind_of(word) & (PRONOUN | DETERMINER))
