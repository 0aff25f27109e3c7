"""Turns: what stands after the dash of a turn → the parts that are said, and whether a clause reports them.

Me voy —dijo Ana—. Mañana vuelvo.       Me voy | Mañana vuelvo.         (dashes glued to the clause)
Nie wiem – powiedział Jan. – Może.      Nie wiem | Może.                (blanks on both sides)
Entrez ! répondit-elle. Vite.           Entrez ! | Vite.                (no dash: the verb comes first)
Je pars – demain – pour Oslo.           all of it is said
"""

from __future__ import annotations

import re

from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.sentences import sentence_end
from footnotes.stages.words import DETERMINER, HELPS, PRONOUN, REPORTS, TIED, UPPER, is_pronoun, kind_of

__all__ = ["read_turn", "turned_clause"]

_DASH = compile_later(r"(?<=\S)\s{1,3}([—–―]|--?(?=[ \xa0]))([ \t\xa0\u202f\n]*)(?=\S)")
_CLOSING = compile_later(
    r"(?<=\S)\s?[—–―][.,;:!?…]+\s*|(?<=[.,:;!?…])\s{1,3}(?:[—–―]|--?(?=[ \xa0]))\s*(?=\S)|(?<=[^\W_])[—–―]\s+(?=\S)"
)
"""What ends a clause: a dash before a stop, a dash after one, or a dash glued to its last word."""
_NEXT_DASH = compile_later(r"(?<=\S)\s{1,3}(?:[—–―]|--)\s+(?=\S)")
_PAUSE = compile_later(r"(?:(?<=[,!?…])|(?<=[ά-ώ][;\u037e]))[ \xa0\u202f\n]+(?=[^\W\d_])")
_WORD = compile_later(r"[^\W_]+(?:[’'-][^\W_]+)*")
_TIED = compile_later(r"(?:s[’'])?([^\W_’']+)-(?:t-)?(?:ils?|elles?|on|je|nous)\b", re.I)
_TIED_END = compile_later(r"[,.:]\s*")
_PAUSES = ",!?….:"
_MOST_PARTS = 12
"""No turn is interrupted more often; the bound keeps reading one linear."""
_LONGEST_CLAUSE = 300
_NEAR = 4
"""Words after a dash among which the verb stands."""


def read_turn(text: str, start: int, end: int, *, within_marks: bool = False) -> tuple[list[Span], bool]:
    """The parts of a turn between two offsets, and whether a verb that reports stands between or after them.

    Within marks, only a dash before a verb that reports opens a clause: after a pause, or where another dash closes it.
    """
    parts: list[Span] = []
    reported = False
    at = start
    while at < end and len(parts) < _MOST_PARTS:
        dash, resume, told = _next_dash_clause(text, at, end, within_marks)
        pause, after = (end, end) if within_marks else _next_turned_clause(text, at, end)
        if pause < dash:
            dash, resume, told = pause, after, True
        words = text[at:dash]
        left, right = at + len(words) - len(words.lstrip()), at + len(words.rstrip())
        if left < right:
            parts.append(Span(left, right))
        reported = reported or told
        at = resume
    if at < end:
        parts.append(Span(at, at + len(text[at:end].rstrip())))
    return parts, reported


def _next_dash_clause(text: str, start: int, end: int, sure: bool) -> tuple[int, int, bool]:
    """Where the next clause opens with a dash, where what is said goes on after it, and whether its verb reports.

    All at the end where there is none; where it is to be `sure`, a verb reports, and a pause stands before it or a dash behind.
    """
    for dash in _DASH.finditer(text, start, end):
        first = dash.end()
        limit = min(end, first + _LONGEST_CLAUSE)
        closing = _CLOSING.search(text, first, limit)
        told = _has_verb(text, first, end if closing is None else closing.start())
        if told and closing is None:
            closing = _NEXT_DASH.search(text, first, limit)
        lower = text[first].islower()
        paused = lower and text[dash.start() - 1] in _PAUSES
        if sure:
            opens = told and (
                text[dash.start() - 1] in _PAUSES or (closing is not None and _opens_with_verb(text, first))
            )
        elif not dash[2]:
            opens = lower or closing is not None
        else:
            opens = paused or (lower and (told or _goes_on(text, closing)))
        if opens:
            return dash.start(), end if closing is None else closing.end(), told or paused
    return end, end, False


def _goes_on(text: str, closing: re.Match[str] | None) -> bool:
    """Whether a new sentence is said after a clause."""
    return closing is not None and text[closing.end() : closing.end() + 1].isupper()


def _has_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb that reports stands among the first words of a clause."""
    for n, word in enumerate(_WORD.finditer(text, start, end)):
        if n == _NEAR:
            return False
        if kind_of(word[0]) & REPORTS or _is_tied(text, word.start()):
            return True
    return False


def _opens_with_verb(text: str, at: int) -> bool:
    """Whether a verb that reports stands at an offset."""
    word = _WORD.match(text, at)
    return word is not None and bool(kind_of(word[0]) & REPORTS)


def _is_tied(text: str, at: int) -> bool:
    """Whether a verb with its pronoun stands at an offset: `dit-elle`, `a-t-il`."""
    tied = _TIED.match(text, at)
    return tied is not None and bool(kind_of(tied[1]) & (REPORTS | HELPS))


def turned_clause(text: str, start: int, end: int) -> Span | None:
    """The clause with which French reports within the marks: `, dit-elle,`; up to the comma or stop that ends it."""
    pause, after = _next_turned_clause(text, start, end)
    if pause == end:
        return None
    comma = text.find(",", pause + 1, after)
    return Span(pause, after if comma < 0 else comma)


def _next_turned_clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the next clause opens with its verb after a pause, and where what is said goes on; the end where none does."""
    for pause in _PAUSE.finditer(text, start, end):
        at = pause.end()
        if not text[at].islower():
            continue
        if _is_tied(text, at):
            stop = _TIED_END.search(text, at, end)
            return pause.start(), end if stop is None else stop.end()
        word = _WORD.match(text, at, end)
        if word is not None and _kind_of_verb(word[0]) & (REPORTS | TIED) and _opens_subject(text, word, end):
            stop_at = sentence_end(text, word.end(), end)
            colon = text.find(": ", word.end(), stop_at)
            return pause.start(), stop_at if colon < 0 else colon + 1
    return end, end


def _kind_of_verb(word: str) -> int:
    """The kind of a verb, also of one with its pronoun before it: `s’écria`."""
    return kind_of(word[2:] if word[1:2] in ("’", "'") else word)


def _opens_subject(text: str, verb: re.Match[str], end: int) -> bool:
    """Whether a subject, or the end of the sentence, follows a verb."""
    at = verb.end()
    if not text[at:end].strip(" .\xa0"):
        return not kind_of(verb[0]) & TIED
    following = _WORD.match(text, at + 1, end)
    if not text[at].isspace() or following is None:
        return False
    return bool(kind_of(following[0]) & (UPPER | DETERMINER | PRONOUN)) or is_pronoun(following[0], verb[0])
