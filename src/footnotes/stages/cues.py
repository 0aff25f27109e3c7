"""Frames: the words around a quotation → the mention of its speaker and the cue that reports it.

    “Go,” said Ines Falkner, the harbour master.      verb, subject
    “Go,” the harbour master said.                    subject, verb
    Falkner has long called the plan “a folly.”       subject, verb, quotation
    According to Falkner, the plan is “a folly.”      a source without a verb

The subject of a verb is looked for back from it: over auxiliaries and adverbs to a pronoun, a name with what belongs to it, or a
noun with its article; where the verb has none of its own ("…, saying “…”"), the sentence's first. What is found is a span of the
text, appositions included, for a mention is what the text says.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.source import Span
from footnotes.stages.subjects import (
    DETERMINERS,
    HELPING,
    OPENS_CLAUSE,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    Word,
    bare_end,
    first_subject,
    name_run,
    subject_after,
    subject_before,
    words_of,
)

__all__ = ["Frame", "read_lead", "read_tail"]


class Frame(NamedTuple):
    """Who is quoted and by which words; `cue` is `None` where only a name stands there."""

    speaker: Span
    cue: Span | None


_ATTRIBUTING = sorted({w for language in LANGUAGES for w in language.attributing}, key=len, reverse=True)
_ATTRIBUTED = re.compile(rf"\b(?:{'|'.join(map(re.escape, _ATTRIBUTING))})\s+(?=[^\W_])", re.I)


_OPENING = re.compile(r"[\s,]*([—–]?)\s*([^\W_])")
_LOWER = re.compile(r"[^\W_]+")


def read_tail(text: str, start: int, end: int, closed: bool) -> Frame | None:
    """The frame that follows a quotation; `closed` says that the quotation ends its sentence."""
    opening = _OPENING.match(text, start, end)
    if opening is None or (closed and opening[1] == "" and opening[2].isupper()):
        return None
    words = words_of(text, start, end)
    dash = bool(words) and words[0].lower in "—–"
    while words and words[0].lower in ",—–":
        words.pop(0)
    if not words:
        return None
    first = words[0]
    if dash and first.upper:
        named = name_run(words, 0)
        if named == len(words):
            return Frame(Span(first.start, bare_end(text, words[-1])), None)
    if closed and first.upper:
        return None
    verb = 1 if first.lower in HELPING and len(words) > 1 else 0  # « …, a déclaré Ines Falkner »
    if words[verb].lower in REPORTING:
        subject = subject_after(text, words, verb + 1)
        return None if subject is None else Frame(subject, Span(first.start, bare_end(text, words[verb])))
    attributed = _ATTRIBUTED.match(text, first.start, end)
    if attributed is not None:
        subject = subject_after(text, [w for w in words if w.start >= attributed.end()], 0)
        return None if subject is None else Frame(subject, Span(first.start, attributed.end() - 1))
    if first.lower in OPENS_CLAUSE or not (first.upper or first.lower in PRONOUNS or first.lower in DETERMINERS):
        return None
    for i, word in enumerate(words[1:30], 1):
        if word.lower in REPORTING and words[i - 1].lower not in DETERMINERS and words[i - 1].lower not in PREPOSITIONS:
            return _before_verb(text, words, i, 0)
        if word.end < len(text) and text[word.end - 1] == "." and len(word.lower) > 3 and not word.upper:
            break
    return None


def read_lead(text: str, start: int, end: int, *, asked: bool) -> Frame | None:
    """The frame that precedes a quotation in its sentence; `asked` lets any verb of a colon's clause report."""
    lower = text[start:end].lower()
    attributing = any(phrase in lower for phrase in _ATTRIBUTING)  # far cheaper than the pattern, and most often false
    if not asked and not attributing and REPORTING.isdisjoint(_LOWER.findall(lower)):
        return None
    words = words_of(text, start, end)
    if not words:
        return None
    attributed = next(reversed(list(_ATTRIBUTED.finditer(text, start, end))), None) if attributing else None
    verb = next((i for i in range(len(words) - 1, -1, -1) if _reports(words, i)), -1)
    if attributed is not None and (verb < 0 or words[verb].start < attributed.start()):
        subject = subject_after(text, [w for w in words if w.start >= attributed.end()], 0)
        if subject is not None:
            return Frame(subject, Span(attributed.start(), attributed.end() - 1))
    if verb >= 0:
        return _before_verb(text, words, verb, 0)
    if not asked:
        return None
    subject = first_subject(text, words, len(words))
    return None if subject is None else Frame(subject, None)


def _reports(words: list[Word], i: int) -> bool:
    """Whether a word is a reporting verb here, and not a noun ("the reports", "the so-called")."""
    word = words[i]
    if word.lower not in REPORTING or (word.upper and i > 0):
        return False
    if i == 0:
        return False
    before = words[i - 1].lower
    return before not in (*DETERMINERS, "so") or before in (
        "one",
        "another",
        "that",
        "those",
        "some",
        "many",
        "all",
        "most",
    )


def _before_verb(text: str, words: list[Word], verb: int, low: int) -> Frame | None:
    """The frame of a verb whose subject stands before it."""
    i = verb - 1
    while i >= low and (words[i].lower in HELPING or words[i].lower.endswith("ly")) and not words[i].upper:
        i -= 1
    cue = Span(words[i + 1].start, bare_end(text, words[verb]))
    participle = words[verb].lower.endswith("ing") and i == verb - 1
    if i < low or participle or words[i].lower in ";(" or words[i].lower in OPENS_CLAUSE:
        subject = first_subject(text, words, verb)
        return None if subject is None else Frame(subject, cue)
    subject = subject_before(text, words, i, low, verb)
    return None if subject is None else Frame(subject, cue)
