"""Tails: the words after a quotation → the mention of its speaker and the cue that reports it.

“Go,” said Ines Falkner, the harbour master.      verb, subject
“Go,” the harbour master said.                    subject, verb
“Go” in the harbour, said Falkner.                a clause further on
“a folly” in Falkner’s view.                      no verb
"""

from __future__ import annotations

import re

from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.cues import before_verb
from footnotes.stages.frames import ATTRIBUTED, Frame, inverted, source
from footnotes.stages.names import is_office, name_run
from footnotes.stages.sentences import sentence_end
from footnotes.stages.subjects import RELATIVE
from footnotes.stages.words import (
    ADVERBIAL,
    ATTRIBUTES,
    COMMA,
    DAY,
    DETERMINER,
    HELPS,
    HYPHEN,
    ING,
    MARK,
    OPENS_CLAUSE,
    OWNER,
    PREPOSITION,
    PRONOUN,
    REPORTS,
    TIED,
    UPPER,
    VERB,
    Words,
    is_pronoun,
    kind_of,
)

__all__ = ["read_tail"]

_TIED = compile_later(r"([^\W_]+)-(?:t-)?(ils?|elles?|on|je|nous)\b", re.I)
_OPENING = compile_later(r"[\s,]*([—–―]|--?(?=\s))?\s*([^\W_])")
_FARTHEST = 30
"""Words after a quotation within which the verb that reports it stands."""
_SUBJECTS = UPPER | PRONOUN | DETERMINER
_PHRASAL = {"went": "on", "goes": "on", "cut": "in", "chimed": "in", "broke": "in", "fired": "back"}
_TO_WHOM = frozenset(
    ["nous", "vous", "me", "te", "lui", "leur", "nos", "le", "les", "mi", "ci", "gli", "lhe", "lhes", "se"]
)
_PLURAL = ("s", "police", "people")
_SHORT_SUBJECT = 6
_NO_SUBJECT = MARK | VERB | HELPS | PRONOUN | OPENS_CLAUSE | DAY
_IN = frozenset(["in", "to"])
_VIEWS = frozenset(["view", "words", "opinion", "telling", "judgment", "judgement", "account", "eyes"])
_ENDS_CLAUSE = MARK | DAY | PREPOSITION | ADVERBIAL
_NEAR = 10
"""Words within which `in Falkner’s view` ends."""


def read_tail(text: str, start: int, limit: int, closed: bool) -> Frame | None:
    """The frame that follows a quotation in its sentence; `closed` says that the quotation ends that."""
    opening = _OPENING.match(text, start, limit)
    if opening is None:
        return None
    dash, letter = opening.groups()
    if closed and not dash and letter.isupper():
        return None
    first_word, end = opening.end() - 1, sentence_end(text, start, limit)
    if first_word >= end:
        return None
    words = Words(text, first_word, end)
    kinds = words.kinds
    first = kinds[0]
    if dash and first & UPPER and name_run(words, 0) == len(kinds):
        return Frame(words.span(0, len(kinds) - 1), None)
    if closed and first & UPPER:
        return None
    if first & HYPHEN and (frame := _pronoun_after_verb(text, words)) is not None:
        return frame
    if len(kinds) > 2 and words.lower(0) in _TO_WHOM and (frame := _after_object(words)) is not None:
        return frame
    verb = 1 if first & HELPS and len(kinds) > 1 else 0  # « …, a déclaré Ines Falkner »
    if kinds[verb] & REPORTS or (kinds[verb] & TIED and _opens_subject(words, verb)):
        return inverted(words, 0, verb)
    if first & ATTRIBUTES:
        attributed = ATTRIBUTED.match(text, words.start(0), end)
        if attributed is not None:
            return source(text, attributed, end)
    if first & PREPOSITION and (frame := _in_words_of(words)) is not None:
        return frame
    if not first & OPENS_CLAUSE and (first & _SUBJECTS or _is_bare_subject(words)):
        frame = _subject_then_verb(text, words) if first else _bare_then_verb(words)
        if frame is not None:
            return frame
    return _later_clause(words)


def _opens_subject(words: Words, verb: int) -> bool:
    """Whether what follows a verb that may be another word is its subject: `sa Ines Falk`, `sa hun`, `sa statsminister Falk`."""
    i = verb + 1
    if i >= len(words):
        return False
    return bool(words.kinds[i] & UPPER) or is_pronoun(words.lower(i), words.lower(verb)) or is_office(words, i)


def _pronoun_after_verb(text: str, words: Words) -> Frame | None:
    """`dit-elle`, `a-t-elle déclaré`: the pronoun is tied to the verb or to its auxiliary."""
    found = _TIED.match(text, words.start(0))
    if found is None or kind_of(found[1]) & (REPORTS | HELPS) == 0:
        return None
    speaker = Span(*found.span(2))
    if kind_of(found[1]) & REPORTS:
        return Frame(speaker, Span(*found.span(1)))
    return Frame(speaker, words.span(1, 1)) if len(words) > 1 and words.kinds[1] & REPORTS else None


def _subject_then_verb(text: str, words: Words) -> Frame | None:
    """The frame of a sentence that opens with a subject; it goes no further than a full stop after a longer word."""
    kinds = words.kinds
    stops = text.find(".", words.start(0), words.end(len(kinds) - 1)) >= 0
    for i in range(1, min(len(kinds), _FARTHEST)):
        kind = kinds[i]
        if kind & REPORTS and not kinds[i - 1] & (DETERMINER | PREPOSITION):
            return before_verb(words, i)
        word = words.lower(i)
        if word in _PHRASAL and _is_phrasal(words, i):
            return Frame(words.span(0, i - 1), words.span(i, i + 1))
        if stops and not kind & UPPER and len(word) > 3 and text.startswith(".", words.end(i)):
            break
    return None


def _after_object(words: Words) -> Frame | None:
    """`nous a dit Ines Falkner`, `nos dijo Falkner`: a pronoun before the verb says to whom."""
    kinds = words.kinds
    verb = 2 if kinds[1] & HELPS else 1
    if not kinds[verb] & REPORTS:
        return None
    frame = inverted(words, 1, verb)
    return frame if frame is not None and frame.speaker is not None else None


def _is_bare_subject(words: Words) -> bool:
    """Whether a noun without an article may be a subject: `officials said`, `reporter Jana Falk asked`."""
    kinds = words.kinds
    if kinds[0] or len(kinds) < 2:
        return False
    return (bool(kinds[1] & REPORTS) and words.lower(0).endswith(_PLURAL)) or is_office(words, 0)


def _bare_then_verb(words: Words) -> Frame | None:
    """`officials said`, `reporter Jana Falk asked`."""
    verb = _verb_after(words.kinds, 0)
    return None if verb < 0 else Frame(words.span(0, verb - 1), words.span(verb, verb))


def _in_words_of(words: Words) -> Frame | None:
    """`in Falkner’s view`, `in the board’s words`."""
    kinds = words.kinds
    for k in range(1, min(len(kinds) - 1, _NEAR)):
        if kinds[k] & OWNER and words.lower(k + 1) in _VIEWS and words.lower(0) in _IN:
            return Frame(words.span(1, k), words.span(k + 1, k + 1))
        if kinds[k] & MARK:
            break
    return None


def _later_clause(words: Words) -> Frame | None:
    """The clause that reports after a comma further on: `“…” in the harbour, said Falkner`, `“…” in May, she said`."""
    kinds = words.kinds
    last = len(kinds) - 1
    for k in range(min(last - 1, _FARTHEST)):
        if not kinds[k] & COMMA:
            continue
        following = kinds[k + 1]
        if following & REPORTS and not following & ING:
            frame = inverted(words, k + 1, k + 1)
            if frame is not None:
                return frame
        elif following & _SUBJECTS and not following & OPENS_CLAUSE and words.lower(k + 1) not in RELATIVE:
            verb = _verb_after(kinds, k + 1)
            if verb > 0 and (verb == last or kinds[verb + 1] & _ENDS_CLAUSE):
                return Frame(words.span(k + 1, verb - 1), words.span(verb, verb))
    return None


def _verb_after(kinds: list[int], first: int) -> int:
    """The verb that reports right after the subject that word `first` opens, or -1."""
    if kinds[first] & PRONOUN and not kinds[first] & DETERMINER:
        return first + 1 if first + 1 < len(kinds) and kinds[first + 1] & REPORTS else -1
    for verb in range(first + 1, min(first + _SHORT_SUBJECT, len(kinds))):
        kind = kinds[verb]
        if kind & REPORTS and not kinds[verb - 1] & DETERMINER:
            return verb
        if kind & _NO_SUBJECT:
            return -1
    return -1


def _is_phrasal(words: Words, i: int) -> bool:
    """Whether a verb with its particle reports by itself: `Falkner went on.`"""
    kinds = words.kinds
    if i + 1 >= len(kinds) or words.lower(i + 1) != _PHRASAL[words.lower(i)]:
        return False
    return i + 2 == len(kinds) or bool(kinds[i + 2] & MARK)
