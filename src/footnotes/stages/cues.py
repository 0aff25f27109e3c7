"""Frames: the words around a quotation → the mention of its speaker and the cue that reports it.

    “Go,” said Ines Falkner, the harbour master.      verb, subject
    “Go,” the harbour master said.                    subject, verb
    Falkner has long called the plan “a folly.”       subject, verb, quotation
    According to Falkner, the plan is “a folly.”      a source without a verb
    … and called the rest “a waste.”                  a verb whose subject was named before

The subject of a verb is looked for back from it: over auxiliaries and adverbs to a pronoun, a name with what belongs to it, or a
noun with its article; where the verb has none of its own ("…, saying “…”"), the sentence's first.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.source import Span
from footnotes.stages.sentences import sentence_end
from footnotes.stages.subjects import RELATIVE, first_subject, is_office, name_run, subject_after, subject_before
from footnotes.stages.words import (
    ADVERBIAL,
    ATTRIBUTES,
    COMMA,
    DAY,
    DETERMINER,
    HELPS,
    HYPHEN,
    INFINITIVE,
    ING,
    MARK,
    OPENS_CLAUSE,
    OWNER,
    PREPOSITION,
    PRONOUN,
    REPORTS,
    SAYING,
    SHUTS,
    TIME,
    TO,
    TO_BE,
    UPPER,
    VERB,
    Words,
    kind_of,
)

__all__ = ["Frame", "is_report", "read_lead", "read_tail"]


class Frame(NamedTuple):
    """Who is quoted and by which words.

    `cue` is `None` where only a name stands there, `speaker` where the verb goes on with a subject named before the words
    that were read.
    """

    speaker: Span | None
    cue: Span | None


_ATTRIBUTING = sorted({w for language in LANGUAGES for w in language.attributing}, key=len, reverse=True)
_ATTRIBUTED = re.compile(rf"\b(?:{'|'.join(map(re.escape, _ATTRIBUTING))})\s+(?=[^\W_])", re.I)
_TIED = re.compile(r"([^\W_]+)-(?:t-)?(ils?|elles?|on|je|nous)\b", re.I)
_OPENING = re.compile(r"[\s,]*([—–―]|-(?=\s))?\s*([^\W_])")
_FARTHEST = 30
"""Words after a quotation within which the verb that reports it stands."""
_OBJECT = 10
"""Words between a verb and "that"."""
_SUBJECTS = UPPER | PRONOUN | DETERMINER
_TELLS = REPORTS | INFINITIVE | ATTRIBUTES
_GOVERNED = frozenset(["that", "what", "whom", "which", "how", "why"])
_GOVERNS = 20
"""Words between a verb and the clause that it governs."""
_QUANTITIES = frozenset(["one", "another", "that", "those", "some", "many", "all", "most"])
_ENGLISH = LANGUAGES[0].reporting
_PHRASAL = frozenset(
    [("went", "on"), ("goes", "on"), ("cut", "in"), ("chimed", "in"), ("broke", "in"), ("fired", "back")]
)
_PLURAL = ("s", "police", "people")
_NAMES = ("name", "names", "term", "title", "fact")
_AFTER_AGENT = 3
_BY = frozenset(["by", "par", "por", "door", "przez"])
_SEEN = frozenset(["seen", "viewed", "regarded", "considered", "branded", "hailed", "touted"])
_SHORT_SUBJECT = 6
_NO_SUBJECT = MARK | VERB | HELPS | PRONOUN | OPENS_CLAUSE | DAY
_IN_CUE = ADVERBIAL | DAY
_IN = frozenset(["in", "to"])
_VIEWS = frozenset(["view", "words", "opinion", "telling", "judgment", "judgement", "account", "eyes"])
_ENDS_CLAUSE = MARK | DAY | PREPOSITION | ADVERBIAL
_NAMING = frozenset(["called", "named", "dubbed", "titled", "entitled", "labeled", "labelled", "nicknamed"])


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
    verb = 1 if first & HELPS and len(kinds) > 1 else 0  # « …, a déclaré Ines Falkner »
    if kinds[verb] & REPORTS:
        return _inverted(words, 0, verb)
    if first & ATTRIBUTES:
        attributed = _ATTRIBUTED.match(text, words.start(0), end)
        if attributed is not None:
            return _source(text, attributed, end)
    if first & PREPOSITION and (frame := _in_words_of(words)) is not None:
        return frame
    if not first & OPENS_CLAUSE and (first & _SUBJECTS or _is_bare_subject(words)):
        frame = _subject_then_verb(text, words)
        if frame is not None:
            return frame
    return _later_clause(words)


def _pronoun_after_verb(text: str, words: Words) -> Frame | None:
    """`dit-elle`, `a-t-elle déclaré`: the pronoun is tied to the verb or to its auxiliary."""
    found = _TIED.match(text, words.start(0))
    if found is None or kind_of(found[1]) & (REPORTS | HELPS) == 0:
        return None
    speaker = Span(*found.span(2))
    if kind_of(found[1]) & REPORTS:
        return Frame(speaker, Span(*found.span(1)))
    return Frame(speaker, words.span(1, 1)) if len(words) > 1 and words.kinds[1] & REPORTS else None


def _inverted(words: Words, first: int, verb: int) -> Frame | None:
    """`… said Ines Falkner`; a participle ("adding that …") or "said that" has its subject elsewhere."""
    kinds = words.kinds
    if kinds[verb] & ING or (verb + 1 < len(kinds) and kinds[verb + 1] & OPENS_CLAUSE):
        return None
    subject = subject_after(words, verb + 1)
    return None if subject is None else Frame(subject, words.span(first, verb))


def _source(text: str, attributed: re.Match[str], end: int) -> Frame | None:
    """`according to Ines Falkner`."""
    subject = subject_after(Words(text, attributed.end(), end), 0)
    return None if subject is None else Frame(subject, Span(attributed.start(), attributed.end() - 1))


def _subject_then_verb(text: str, words: Words) -> Frame | None:
    """The frame of a sentence that opens with a subject; it goes no further than a full stop after a longer word."""
    kinds = words.kinds
    stops = text.find(".", words.start(0), words.end(len(kinds) - 1)) >= 0
    for i in range(1, min(len(kinds), _FARTHEST)):
        kind = kinds[i]
        if kind & REPORTS and not kinds[i - 1] & (DETERMINER | PREPOSITION):
            return _before_verb(words, i)
        if _is_phrasal(words, i):
            return Frame(words.span(0, i - 1), words.span(i, i + 1))
        if stops and not kind & UPPER and text.startswith(".", words.end(i)) and len(words.lower(i)) > 3:
            break
    return None


def _is_bare_subject(words: Words) -> bool:
    """Whether a noun without an article may be a subject: `officials said`, `reporter Jana Falk asked`."""
    kinds = words.kinds
    if kinds[0] or len(kinds) < 2:
        return False
    return (bool(kinds[1] & REPORTS) and words.lower(0).endswith(_PLURAL)) or is_office(words, 0)


def _in_words_of(words: Words) -> Frame | None:
    """`in Falkner’s view`, `in the board’s words`."""
    kinds = words.kinds
    for k in range(1, min(len(kinds) - 1, _OBJECT)):
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
            frame = _inverted(words, k + 1, k + 1)
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
    if i + 1 >= len(kinds) or (words.lower(i), words.lower(i + 1)) not in _PHRASAL:
        return False
    return i + 2 == len(kinds) or bool(kinds[i + 2] & MARK)


def read_lead(text: str, start: int, end: int, *, asked: bool) -> Frame | None:
    """The frame that precedes a quotation in its sentence; `asked` lets any verb of a colon's clause report."""
    words = Words(text, start, end)
    if not words.kinds or _is_nobodys(words):
        return None
    verb, attributed = _tells(text, words, end)
    if attributed is not None:
        frame = _source(text, attributed, end)
        if frame is not None:
            return frame
    if verb == 0 and words.kinds[0] & UPPER:
        return _inverted(words, 0, 0)
    if (agent := _agent(words, verb)) is not None:
        return agent
    if verb >= 0:
        return _before_verb(words, verb)
    if not asked:
        return None
    subject = first_subject(words, len(words))
    return None if subject is None else Frame(subject, None)


def _agent(words: Words, verb: int) -> Frame | None:
    """`a plan described by Falkner as`, `a ship seen by the board as`: who thinks so stands after "by"."""
    kinds = words.kinds
    for i in range(len(kinds) - 2, max(verb, 1) - 1, -1):
        if words.lower(i) not in _BY or (i - 1 != verb and words.lower(i - 1) not in _SEEN) or kinds[i - 1] & ING:
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
            attributed, source = _ATTRIBUTED.match(text, words.start(i), end), i
        if kind & REPORTS and is_report(words, i):
            return i, attributed if i < source else None
        if infinitive < 0 and kind & INFINITIVE and i > 0 and _is_infinitive(words, i):
            infinitive = i
    return infinitive, attributed if infinitive < source else None


def _is_infinitive(words: Words, i: int) -> bool:
    """Whether a base form is a verb here: `wants to denounce`, `would denounce`, `they denounce`."""
    before = words.kinds[i - 1]
    return bool(before & TO) or (bool(before & (HELPS | PRONOUN)) and not before & TO_BE)


def is_report(words: Words, i: int) -> bool:
    """Whether a word is a reporting verb here, and not a noun ("the reports", "Osei’s call") or a name's ("the so-called")."""
    kind = words.kinds[i]
    if not kind & REPORTS:
        return False
    if i == 0:
        return True
    if kind & UPPER:
        return False
    before = words.kinds[i - 1]
    if before & OWNER and not before & PRONOUN:
        return False
    helped = before & HELPS and words.lower(i) not in _ENGLISH  # « a critiqué », not "a reported"
    if (before & DETERMINER and not helped) or (not before & MARK and words.lower(i - 1) == "so"):
        return words.lower(i - 1) in _QUANTITIES
    return not _only_names(words, i)


def _only_names(words: Words, i: int) -> bool:
    """Whether a verb gives the name of a thing and reports nothing: `a group called “…”`."""
    if i < len(words.kinds) - 1 or words.lower(i) not in _NAMING:
        return False
    return not words.kinds[i - 1] & (PRONOUN | HELPS)


def _before_verb(words: Words, verb: int) -> Frame | None:
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
            return _before_verb(words, outer)
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
