"""Subjects: the words around a verb → the noun phrase that is its subject, as a span of the text.

Closed sets of words, capital letters and commas tell (see `words`). It is looked for back from the verb (`subject_before`),
after it (`subject_after`), or at the start of the sentence (`first_subject`). Appositions belong to it, for a mention is what
the text says; remarks about when, where and how ("Falkner, in Oslo, said") do not.
"""

from __future__ import annotations

from footnotes.source import Span
from footnotes.stages.words import (
    ADVERB,
    DAY,
    DETERMINER,
    FINITE,
    HELPS,
    MARK,
    OPENS_CLAUSE,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    Words,
)

__all__ = ["first_subject", "name_run", "subject_after", "subject_before"]

_LONGEST = 160
_INTRODUCTION = 25
"""Words within which the comma of "On Monday, …" stands."""
_DIVIDES = MARK | OPENS_CLAUSE
_NO_NOUN = _DIVIDES | PREPOSITION | DETERMINER | PRONOUN
_RELATIVE = ("who", "whose", "which")


def subject_before(words: Words, i: int, verb: int) -> Span | None:
    """The noun phrase that ends with word `i`."""
    kind = words.kinds[i]
    if kind & PRONOUN:
        return words.span(i, i)
    if kind & MARK:
        return _before_apposition(words, i) or first_subject(words, verb)
    if kind & DAY and i > 0:
        return subject_before(words, i - 1, verb)
    start = _whole_clause(words, i)
    if start is None:
        start = _phrase_start(words, i)
    if not any(words.kinds[k] & DETERMINER or words.upper(k) for k in range(start, i + 1)):
        return first_subject(words, verb)
    while start < i and words.kinds[start] & HELPS:
        start += 1
    return words.span(start, i)


def _whole_clause(words: Words, i: int) -> int | None:
    """Where the clause that ends with word `i` begins, if all of it is one noun phrase ("their friends in the council")."""
    kinds, start = words.kinds, i
    while start > 0 and i - start < 8:
        if kinds[start - 1] & (_DIVIDES | DAY) or words.verb(start - 1):
            break
        start -= 1
    if start > 0 and not kinds[start - 1] & _DIVIDES:
        return None
    return start if (kinds[start] & DETERMINER or words.upper(start)) and not kinds[start] & PREPOSITION else None


def _phrase_start(words: Words, i: int) -> int:
    """Where the noun phrase that ends with word `i` begins, with the nouns that prepositions tie it to."""
    start = i
    while start > 0 and _belongs(words, start - 1, start):
        start -= 1
    return start


def _belongs(words: Words, i: int, after: int) -> bool:
    """Whether word `i` is part of the noun phrase that goes on with word `after`."""
    kind, following = words.kinds[i], words.kinds[after]
    if kind & (_DIVIDES | DAY) or (kind & PRONOUN and not kind & DETERMINER):
        return False
    if kind & DETERMINER:
        return True
    if following & DETERMINER:
        return bool(kind & PARTICLE and following & PARTICLE)
    if kind & PREPOSITION:
        named = words.upper(after) and i > 0 and not words.kinds[i - 1] & MARK
        return bool(kind & PARTICLE) and named
    return words.upper(i) or not words.verb(i) or (i > 0 and bool(words.kinds[i - 1] & DETERMINER))


def _before_apposition(words: Words, closing: int) -> Span | None:
    """`Ines Falkner, the harbour master, said`: back over what stands between the marks to the name."""
    whole = _leading_name(words, closing)
    if whole is not None:
        return whole
    mark = "(" if words.lower[closing] == ")" else words.lower[closing]
    opening = closing - 1
    while opening > 0 and words.lower[opening] != mark:
        opening -= 1
    if opening <= 0:
        return None
    if words.kinds[opening - 1] & PRONOUN:
        return words.span(opening - 1, opening - 1)
    start = _phrase_start(words, opening - 1)
    return _with_apposition(words, start, opening, closing)


def _leading_name(words: Words, closing: int) -> Span | None:
    """The name that opens the sentence, where nothing but its appositions stands before the closing mark."""
    if not words.upper(0) or words.kinds[0] & (_NO_NOUN | ADVERB):
        return None
    stop = name_run(words, 0)
    return _with_apposition(words, 0, stop, closing) if stop < closing and words.lower[stop] == "," else None


def _with_apposition(words: Words, start: int, opening: int, closing: int) -> Span | None:
    """A name, and what stands between two marks after it unless that only says when, where or how."""
    named = any(words.upper(k) for k in range(start, opening))
    if not named or words.start(closing) - words.start(start) > _LONGEST:
        return None
    return words.span(start, closing - 1 if _names_again(words, opening + 1) else opening - 1)


def _names_again(words: Words, first: int) -> bool:
    """Whether what opens with a word is another name for the same, and no remark about when, where or how."""
    word, kind = words.lower[first], words.kinds[first]
    if word in _RELATIVE or kind & DETERMINER:
        return True
    return not (kind & (PREPOSITION | OPENS_CLAUSE | ADVERB) or word.endswith(("ing", "ed", "ly")))


def first_subject(words: Words, verb: int) -> Span | None:
    """The subject of the sentence: the first noun phrase after what introduces it ("On Monday, …")."""
    i = _after_introduction(words, verb)
    while i < verb and words.kinds[i] & _DIVIDES:
        i += 1
    if i >= verb:
        return None
    kind = words.kinds[i]
    if kind & PRONOUN and not (kind & DETERMINER and i + 1 < verb and not words.verb(i + 1)):
        return words.span(i, i)
    if kind & DETERMINER:
        stop = _noun_end(words, i, verb)
        return words.span(i, stop - 1) if stop > i + 1 else None
    if not words.upper(i) or kind & PREPOSITION:
        return None
    return _name_with_apposition(words, i, min(name_run(words, i), verb), verb)


def _after_introduction(words: Words, verb: int) -> int:
    """The first word after what stands before the subject: "On Monday,", "Speaking later,", "Hours later,"."""
    if not words.lower:
        return 0
    comma = next((k for k in range(min(verb, _INTRODUCTION)) if words.lower[k] == ","), -1)
    if comma > 0 and words.kinds[comma - 1] & ADVERB:
        return comma + 1
    known = words.kinds[0] & (PREPOSITION | OPENS_CLAUSE | HELPS | ADVERB)
    return comma + 1 if known or words.lower[0].endswith(("ly", "ing")) else 0


def _noun_end(words: Words, i: int, verb: int) -> int:
    """One past the last word of the noun phrase that word `i`, a determiner, opens."""
    stop = i + 1
    while stop < verb and stop - i < 6 and not words.kinds[stop] & MARK and not words.verb(stop):
        stop += 1
    while stop > i + 1 and words.kinds[stop - 1] & PREPOSITION:
        stop -= 1
    return stop


def _name_with_apposition(words: Words, i: int, stop: int, verb: int) -> Span:
    """A name at the start of a sentence, with the apposition that a second comma closes before the verb."""
    if stop + 1 < verb and words.lower[stop] == "," and _names_again(words, stop + 1) and not words.upper(stop + 1):
        closing = next((k for k in range(stop + 1, min(verb, stop + 20)) if words.lower[k] == ","), 0)
        if closing and words.start(closing) - words.start(i) <= _LONGEST:
            return words.span(i, closing - 1)
    return words.span(i, stop - 1)


def subject_after(words: Words, i: int) -> Span | None:
    """The noun phrase that begins with word `i`, with its apposition."""
    while i < len(words) and words.adverb(i):
        i += 1
    if i >= len(words):
        return None
    kind, upper = words.kinds[i], words.upper(i)
    if kind & PRONOUN:
        return words.span(i, i)
    if not upper and not kind & DETERMINER:
        return None
    stop = i + 1
    while stop < len(words) and _goes_on(words, stop, i):
        stop += 1
    end = stop - 1
    if stop < len(words) - 1 and words.lower[stop] == "," and upper:
        end = _apposition_end(words, stop, end)
    return words.span(i, end)


def _goes_on(words: Words, i: int, first: int) -> bool:
    """Whether a noun phrase goes on with word `i`."""
    kind = words.kinds[i]
    if kind & (MARK | DAY) or i - first > 10:
        return False
    if words.verb(i) and not (i == first + 1 and words.kinds[first] & DETERMINER):
        return False
    if words.upper(i):
        return True
    named = i + 1 < len(words) and words.upper(i + 1)
    if kind & PARTICLE:
        return named or (i + 1 < len(words) and bool(words.kinds[i + 1] & DETERMINER))
    if kind & (PREPOSITION | OPENS_CLAUSE) or words.adverb(i):
        return False
    return not words.upper(i - 1) or words.owner(i - 1) or "-" in words.lower[i - 1] or named


def _apposition_end(words: Words, comma: int, end: int) -> int:
    """The last word of `, the harbour master` after a name, unless what follows the comma is a clause of its own."""
    first = comma + 1
    word, kind = words.lower[first], words.kinds[first]
    relative = word == "who"
    if words.upper(first) and not (kind & DETERMINER or relative):
        return end
    if (kind & (PREPOSITION | OPENS_CLAUSE) and not relative) or word.endswith(("ing", "ed", "ly")):
        return end
    stop = first
    while stop < len(words) and words.lower[stop] not in ",;:—–(":
        stop += 1
    if not relative and any(words.kinds[k] & FINITE for k in range(first, stop)):
        return end
    return stop - 1 if words.end(stop - 1) - words.start(comma) <= _LONGEST else end


def name_run(words: Words, i: int) -> int:
    """One past the last word of the name that begins with word `i`."""
    stop = i + 1
    while stop < len(words) and stop - i < 8 and not words.kinds[stop] & DAY and _names_on(words, stop):
        stop += 1
    return stop


def _names_on(words: Words, i: int) -> bool:
    """Whether a name goes on with word `i`; an office may stand within it: `Band member Falkner`."""
    if words.upper(i):
        return True
    kind = words.kinds[i]
    named = i + 1 < len(words) and words.upper(i + 1)
    if kind & PARTICLE and named:
        return True
    if kind & MARK or words.verb(i):
        return False
    return words.owner(i - 1) or _is_office(words, i)


def _is_office(words: Words, i: int) -> bool:
    """Whether a word in lower case, with another or two, stands between two parts of a name: `Oslo party boss Falkner`."""
    for k in range(i, min(i + 3, len(words))):
        if words.upper(k):
            return k > i
        if words.kinds[k] & _NO_NOUN or words.verb(k) or words.lower[k].endswith(("ly", "ing", "s")):
            return False
    return False
