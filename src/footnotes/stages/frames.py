"""Frames: who is quoted and by which words, and what both sides of a quotation have in common.

`cues` reads the words before a quotation, `tails` those after it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.subjects import subject_after
from footnotes.stages.words import (
    DETERMINER,
    HELPS,
    ING,
    MARK,
    OPENS_CLAUSE,
    OWNER,
    PRONOUN,
    REPORTS,
    TIED,
    UPPER,
    Words,
    is_pronoun,
)

__all__ = ["ATTRIBUTED", "Frame", "inverted", "is_report", "source"]

_ATTRIBUTING = sorted({w for language in LANGUAGES for w in language.attributing}, key=len, reverse=True)
ATTRIBUTED = compile_later(rf"\b(?:{'|'.join(map(re.escape, _ATTRIBUTING))})\s+(?=[^\W_])", re.I)
_QUANTITIES = frozenset(["one", "another", "that", "those", "some", "many", "all", "most", "someone", "somebody"])
_ALONE = 4
"""Words from a verb to the end of its clause, where the language needs no subject: `odpowiada cicho`, `ha detto`."""
_ENGLISH = LANGUAGES[0].reporting
_THAT = frozenset(["at", "att", ":"])
_SO = frozenset(["so", "så"])
"""`a so-called`, `en så kallad`."""
_NAMING = frozenset(["called", "named", "dubbed", "titled", "entitled", "labeled", "labelled", "nicknamed"])


class Frame(NamedTuple):
    """Who is quoted and by which words.

    `cue` is `None` where only a name stands there, `speaker` where the verb goes on with a subject named before the words
    that were read.
    """

    speaker: Span | None
    cue: Span | None


def inverted(words: Words, first: int, verb: int) -> Frame | None:
    """`… said Ines Falkner`; a participle ("adding that …") or "said that" has its subject elsewhere."""
    kinds = words.kinds
    if kinds[verb] & ING or (verb + 1 < len(kinds) and kinds[verb + 1] & OPENS_CLAUSE):
        return None
    subject = subject_after(words, verb + 1)
    if subject is None and verb + 1 < len(kinds) and is_pronoun(words.lower(verb + 1), words.lower(verb)):
        subject = words.span(verb + 1, verb + 1)
    if subject is None and (len(kinds) - verb > _ALONE or words.lower(verb) in _ENGLISH):
        return None
    return Frame(subject, words.span(first, verb))


def source(text: str, attributed: re.Match[str], end: int) -> Frame | None:
    """`according to Ines Falkner`."""
    subject = subject_after(Words(text, attributed.end(), end), 0)
    return None if subject is None else Frame(subject, Span(attributed.start(), attributed.end() - 1))


def is_report(words: Words, i: int) -> bool:
    """Whether a word is a reporting verb here, and not a noun ("the reports", "Osei’s call") or a name's ("the so-called")."""
    kind = words.kinds[i]
    if not kind & REPORTS:
        return bool(kind & TIED) and i + 1 < len(words.kinds) and words.lower(i + 1) in _THAT
    if i == 0:
        return True
    if kind & UPPER:
        return False
    before = words.kinds[i - 1]
    if before & OWNER and not before & PRONOUN:
        return False
    helped = before & HELPS and words.lower(i) not in _ENGLISH  # « a critiqué », not "a reported"
    if (before & DETERMINER and not helped) or (not before & MARK and words.lower(i - 1) in _SO):
        return words.lower(i - 1) in _QUANTITIES
    return not _only_names(words, i)


def _only_names(words: Words, i: int) -> bool:
    """Whether a verb gives the name of a thing and reports nothing: `a group called “…”`."""
    if i < len(words.kinds) - 1 or words.lower(i) not in _NAMING:
        return False
    return not words.kinds[i - 1] & (PRONOUN | HELPS)
