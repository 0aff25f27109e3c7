"""Cues: the words before a quotation → the mention of its speaker and the cue that reports it.

    Falkner has long called the plan “a folly.”       subject, verb, quotation
    According to Falkner, the plan is “a folly.”      a source without a verb
    a plan seen by Falkner as “a folly.”              who thinks so stands after "by"
    … and called the rest “a waste.”                  a verb whose subject was named before

The subject of a verb is looked for back from it: over auxiliaries and adverbs to a pronoun, a name with what belongs to it, or a
noun with its article; where the verb has none of its own ("…, saying “…”"), the sentence's first.
"""

from __future__ import annotations

import re

from footnotes.source import Span
from footnotes.stages.frames import ATTRIBUTED, Frame, inverted, is_report, source
from footnotes.stages.subjects import first_subject, subject_after, subject_before
from footnotes.stages.words import (
    ADVERBIAL,
    ATTRIBUTES,
    DAY,
    DETERMINER,
    HELPS,
    INFINITIVE,
    ING,
    MARK,
    OPENS_CLAUSE,
    PREPOSITION,
    PRONOUN,
    REPORTS,
    SAYING,
    SHUTS,
    TIED,
    TIME,
    TO,
    TO_BE,
    UPPER,
    Words,
)

__all__ = ["before_verb", "read_lead"]

_OBJECT = 10
"""Words between a verb and "that"."""
_MAY_REPORT = REPORTS | TIED
_TELLS = _MAY_REPORT | INFINITIVE | ATTRIBUTES
_GOVERNED = frozenset(["that", "what", "whom", "which", "how", "why"])
_GOVERNS = 20
"""Words between a verb and the clause that it governs."""
_NAMES = ("name", "names", "term", "title", "fact")
_AFTER_AGENT = 3
_BY = frozenset(["by", "par", "por", "przez"])
_SEEN = frozenset(["seen", "viewed", "regarded", "considered", "branded", "hailed", "touted"])
_IN_CUE = ADVERBIAL | DAY


def read_lead(text: str, start: int, end: int, *, asked: bool) -> Frame | None:
    """The frame that precedes a quotation in its sentence; `asked` lets any verb of a colon's clause report."""
    words = Words(text, start, end)
    if not words.kinds or _is_nobodys(words):
        return None
    verb, attributed = _tells(text, words, end)
    if attributed is not None:
        frame = source(text, attributed, end)
        if frame is not None:
            return frame
    if verb == 0 and words.kinds[0] & UPPER:
        return inverted(words, 0, 0)
    if (agent := _agent(words, verb)) is not None:
        return agent
    if verb >= 0:
        return before_verb(words, verb)
    if not asked:
        return None
    subject = first_subject(words, len(words))
    return None if subject is None else Frame(subject, None)


def _agent(words: Words, verb: int) -> Frame | None:
    """`a plan described by Falkner as`, `a ship seen by the board as`: who thinks so stands after "by"."""
    kinds = words.kinds
    for i in range(len(kinds) - 2, max(verb, 1) - 1, -1):
        if (
            not kinds[i] & PREPOSITION
            or words.lower(i) not in _BY
            or (i - 1 != verb and words.lower(i - 1) not in _SEEN)
            or kinds[i - 1] & ING
        ):
            continue
        subject = subject_after(words, i + 1)
        if subject is None and not kinds[i + 1]:
            subject = words.span(i + 1, i + 1)  # by organizers
        if subject is None or words.text.endswith(_NAMES, subject.start, subject.end):
            return None
        if len(Words(words.text, subject.end, words.end(len(kinds) - 1))) > _AFTER_AGENT:
            return None
        return Frame(subject, words.span(i - 1, i))
    return None


def _is_nobodys(words: Words) -> bool:
    """Whether quoted words are said to be nobody's in particular: `the proverb “…”`, `an old saying: “…”`."""
    kinds = words.kinds
    last = len(kinds) - 1
    while last > 0 and kinds[last] & MARK:
        last -= 1
    if not kinds[last] & SAYING:
        return False
    if not kinds[last] & ING:
        return True
    return last > 0 and (words.lower(last - 1) == "old" or bool(kinds[last - 1] & DETERMINER))


def _tells(text: str, words: Words, end: int) -> tuple[int, re.Match[str] | None]:
    """The last verb that reports, or -1, and a phrase after it that names a source without a verb.

    A verb in its base form counts only where there is no other.
    """
    kinds = words.kinds
    infinitive = source = -1
    attributed: re.Match[str] | None = None
    for i in range(len(kinds) - 1, -1, -1):
        kind = kinds[i]
        if not kind & _TELLS:
            continue
        if kind & ATTRIBUTES and attributed is None:
            attributed, source = ATTRIBUTED.match(text, words.start(i), end), i
        if kind & _MAY_REPORT and is_report(words, i):
            return i, attributed if i < source else None
        if infinitive < 0 and kind & INFINITIVE and i > 0 and _is_infinitive(words, i):
            infinitive = i
    return infinitive, attributed if infinitive < source else None


def _is_infinitive(words: Words, i: int) -> bool:
    """Whether a base form is a verb here: `wants to denounce`, `would denounce`, `they denounce`."""
    before = words.kinds[i - 1]
    return bool(before & TO) or (bool(before & (HELPS | PRONOUN)) and not before & TO_BE)


def before_verb(words: Words, verb: int) -> Frame | None:
    """The frame of a verb whose subject stands before it."""
    kinds = words.kinds
    i = _before_group(kinds, verb)
    after = verb + 1
    cue = words.span(i + 1, after if after < len(kinds) and kinds[after] & _IN_CUE else verb)
    if i < 0:
        return Frame(None, cue)
    participle = i == verb - 1 and kinds[verb] & ING
    if participle and (accompanied := _accompanied(words, verb)) is not None:
        return Frame(accompanied, cue)
    kind = kinds[i]
    if participle or kinds[i + 1] & TO or kind & (OPENS_CLAUSE | SHUTS):
        return Frame(first_subject(words, verb), cue)
    if kind & PRONOUN and i > 1:
        outer = _outer_verb(words, i)
        if outer >= 0:
            return before_verb(words, outer)
    if kind & PRONOUN and words.lower(i) == "it" and kinds[i + 1] & TO_BE:  # it is said
        return None
    return Frame(subject_before(words, i, verb), cue)


def _accompanied(words: Words, verb: int) -> Span | None:
    """The subject of `…, with Falkner saying`."""
    if words.kinds[verb - 1] & MARK:
        return None
    for k in range(verb - 2, max(verb - _OBJECT, -1), -1):
        if words.kinds[k] & MARK:
            break
        if words.lower(k) == "with":
            return words.span(k + 1, verb - 1)
    return None


def _before_group(kinds: list[int], verb: int) -> int:
    """The word before a verb and its auxiliaries and adverbs ("has in the past described")."""
    i = verb - 1
    while i >= 0:
        kind = kinds[i]
        if kind & ADVERBIAL or (kind & HELPS and (i == 0 or not kind & UPPER)):
            i -= 1
        elif i > 1 and kind & TIME and kinds[i - 2] & PREPOSITION:
            i -= 3
        else:
            break
    return i


def _outer_verb(words: Words, i: int) -> int:
    """The verb that governs the clause whose subject is word `i`, or -1: `Falkner told the board that she believes …`."""
    if words.lower(i - 1) not in _GOVERNED:
        return i - 1 if is_report(words, i - 1) else -1
    for k in range(i - 2, max(i - _GOVERNS, 0), -1):
        if words.kinds[k] & SHUTS:
            break
        if is_report(words, k):
            return k
    return -1
