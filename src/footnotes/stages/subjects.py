"""Subjects: the words around a verb → the noun phrase that is its subject, as a span of the text.

Closed sets of words, capital letters and commas tell (see `words`). It is looked for back from the verb (`subject_before`),
after it (`subject_after`), or at the start of the sentence (`first_subject`). Appositions belong to it, for a mention is what
the text says; remarks about when, where and how ("Falkner, in Oslo, said") do not.
"""

from __future__ import annotations

from footnotes.source import Span
from footnotes.stages.names import NO_NAME, is_name, is_office, name_run
from footnotes.stages.words import (
    ADVERB,
    ADVERBIAL,
    COMMA,
    DAY,
    DETERMINER,
    FINITE,
    HELPS,
    HYPHEN,
    MARK,
    OPENS_CLAUSE,
    OWNER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    REPORTS,
    TIED_PRONOUNS,
    UPPER,
    VERB,
    Words,
    is_pronoun,
)

__all__ = ["RELATIVE", "first_subject", "subject_after", "subject_before"]

_LONGEST = 160
_TIED = 8
"""Words between a noun and the name after it."""
_INTRODUCTION = 25
"""Words within which the comma of "On Monday, …" stands."""
_DIVIDES = MARK | OPENS_CLAUSE
_BREAKS = _DIVIDES | DAY | VERB
_NAMES = DETERMINER | UPPER
_REMARKS = PREPOSITION | OPENS_CLAUSE | ADVERB
_FUNCTION = NO_NAME | HELPS | DAY | VERB | ADVERBIAL
_REMARK_ENDS = ("ing", "ed", "ly", "ado", "ada", "ando", "iendo", "endo")
RELATIVE = ("who", "whose", "which")


def subject_before(words: Words, i: int, verb: int) -> Span | None:
    """The noun phrase that ends with word `i`."""
    kinds = words.kinds
    kind = kinds[i]
    if kind & PRONOUN or ((word := words.lower(i)) in TIED_PRONOUNS and is_pronoun(word, words.lower(verb))):
        return words.span(i, i)
    if kind & MARK:
        return _before_apposition(words, i) or first_subject(words, verb)
    if kind & DAY and i > 0:
        remark = i > 1 and kinds[i - 1] & PREPOSITION  # on Friday
        return subject_before(words, i - 2 if remark else i - 1, verb)
    start = _whole_clause(kinds, i)
    if start < 0:
        start = _phrase_start(kinds, i)
        if not _any(kinds, start, i + 1, _NAMES):
            return first_subject(words, verb)
    while start < i and kinds[start] & HELPS:
        start += 1
    return words.span(start, i)


def _any(kinds: list[int], start: int, stop: int, bits: int) -> bool:
    """Whether one of some words may be of some kind."""
    return any(kind & bits for kind in kinds[start:stop])


def _whole_clause(kinds: list[int], i: int) -> int:
    """Where the clause that ends with word `i` begins, if all of it is one noun phrase ("their friends in the council").

    Else -1.
    """
    start = i
    while start > 0 and i - start < 8 and not kinds[start - 1] & _BREAKS:
        start -= 1
    if start > 0 and not kinds[start - 1] & _DIVIDES:
        return -1
    return start if kinds[start] & _NAMES and not kinds[start] & PREPOSITION else -1


def _phrase_start(kinds: list[int], i: int) -> int:
    """Where the noun phrase that ends with word `i` begins, with the nouns that prepositions tie it to."""
    start = i
    while start > 0 and _belongs(kinds, start - 1, start):
        start -= 1
    return start


def _belongs(kinds: list[int], i: int, after: int) -> bool:
    """Whether word `i` is part of the noun phrase that goes on with word `after`."""
    kind, following = kinds[i], kinds[after]
    if kind & (_DIVIDES | DAY) or (kind & PRONOUN and not kind & DETERMINER):
        return False
    if kind & DETERMINER:
        return True
    if following & DETERMINER:
        return bool(kind & PARTICLE and following & PARTICLE)
    if kind & PREPOSITION:
        return bool(kind & PARTICLE and following & UPPER) and i > 0 and not kinds[i - 1] & MARK
    return not kind & VERB or (i > 0 and bool(kinds[i - 1] & DETERMINER))


def _before_apposition(words: Words, closing: int) -> Span | None:
    """`Ines Falkner, the harbour master, said`: back over what stands between the marks to the name."""
    whole = _leading_name(words, closing)
    if whole is not None:
        return whole
    mark = words.lower(closing)
    if mark == ")":
        mark = "("
    opening = closing - 1
    while opening > 0 and not (words.kinds[opening] & MARK and words.lower(opening) == mark):
        opening -= 1
    if opening <= 0:
        return None
    if words.kinds[opening - 1] & PRONOUN:
        return words.span(opening - 1, opening - 1)
    start = _phrase_start(words.kinds, opening - 1)
    return _with_apposition(words, start, opening, closing)


def _leading_name(words: Words, closing: int) -> Span | None:
    """The name that opens the sentence, where nothing but its appositions stands before the closing mark."""
    kinds = words.kinds
    if not kinds[0] & UPPER or kinds[0] & NO_NAME:
        return None
    stop = name_run(words, 0)
    return _with_apposition(words, 0, stop, closing) if stop < closing and kinds[stop] & COMMA else None


def _with_apposition(words: Words, start: int, opening: int, closing: int) -> Span | None:
    """A name, and what stands between two marks after it unless that only says when, where or how."""
    named = _any(words.kinds, start, opening, UPPER)
    if not named and words.kinds[start] & DETERMINER and is_name(words, opening + 1, closing):
        return words.span(start, closing - 1)
    if not named or words.start(closing) - words.start(start) > _LONGEST:
        return None
    return words.span(start, closing - 1 if _names_again(words, opening + 1) else opening - 1)


def _names_again(words: Words, first: int) -> bool:
    """Whether what opens with a word is another name for the same, and no remark about when, where or how."""
    kind = words.kinds[first]
    if kind & DETERMINER:
        return True
    word = words.lower(first)
    return word in RELATIVE or not (kind & _REMARKS or word.endswith(_REMARK_ENDS))


def first_subject(words: Words, verb: int) -> Span | None:
    """The subject of the sentence: the first noun phrase after what introduces it ("On Monday, …")."""
    kinds = words.kinds
    i = _after_introduction(words, verb)
    while i < verb and kinds[i] & _DIVIDES:
        i += 1
    if i >= verb:
        return None
    kind = kinds[i]
    if kind & PRONOUN and not (kind & DETERMINER and i + 1 < verb and not kinds[i + 1] & VERB):
        return words.span(i, i)
    if kind & DETERMINER:
        stop = _noun_end(kinds, i, verb)
        return words.span(i, stop - 1) if stop > i + 1 else None
    if not kind & UPPER or kind & PREPOSITION:
        return None
    return _name_with_apposition(words, i, min(name_run(words, i), verb), verb)


def _after_introduction(words: Words, verb: int) -> int:
    """The first word after what stands before the subject: "On Monday,", "Speaking later,", "Hours later,"."""
    kinds = words.kinds
    if not kinds:
        return 0
    comma = next((k for k in range(min(verb, _INTRODUCTION)) if kinds[k] & COMMA), -1)
    if comma < 0 or (comma > 0 and kinds[comma - 1] & ADVERB):
        return comma + 1
    known = kinds[0] & (PREPOSITION | OPENS_CLAUSE | HELPS | ADVERB | REPORTS)
    return comma + 1 if known or words.lower(0).endswith(("ly", "ing")) else 0


def _noun_end(kinds: list[int], i: int, verb: int) -> int:
    """One past the last word of the noun phrase that word `i`, a determiner, opens."""
    stop = i + 1
    while stop < verb and stop - i < 6 and not kinds[stop] & (MARK | VERB):
        stop += 1
    while stop > i + 1 and kinds[stop - 1] & PREPOSITION:
        stop -= 1
    return stop


def _name_with_apposition(words: Words, i: int, stop: int, verb: int) -> Span:
    """A name at the start of a sentence, with the apposition that a second comma closes before the verb."""
    kinds = words.kinds
    if stop + 1 < verb and kinds[stop] & COMMA and not kinds[stop + 1] & UPPER and _names_again(words, stop + 1):
        closing = next((k for k in range(stop + 1, min(verb, stop + 20)) if kinds[k] & COMMA), 0)
        if closing and words.start(closing) - words.start(i) <= _LONGEST:
            return words.span(i, closing - 1)
    return words.span(i, stop - 1)


def subject_after(words: Words, i: int) -> Span | None:
    """The noun phrase that begins with word `i`, with its apposition."""
    kinds, count = words.kinds, len(words.kinds)
    first = i
    while i < count and kinds[i] & ADVERBIAL:
        i += 1
    if i >= count or (i > first and kinds[i] & OPENS_CLAUSE):
        return None
    kind = kinds[i]
    if kind & PRONOUN and not (kind & DETERMINER and i + 1 < count and _is_noun(kinds[i + 1])):
        return words.span(i, i)
    if not kind & _NAMES and not (kind == 0 and is_office(words, i)):
        return None
    stop = i + 1
    while stop < count and _goes_on(words, stop, i):
        stop += 1
    end = stop - 1
    if stop < count - 1 and kinds[stop] & COMMA and kind & UPPER:
        end = _apposition_end(words, stop, end)
    elif kind & DETERMINER and (name := _name_after(words, stop)) > 0:
        end = name
    return words.span(i, end)


def _name_after(words: Words, stop: int) -> int:
    """The last word of a name that follows a noun, what "of" ties to that between: `the head of the board, Ines Falkner`."""
    kinds, count = words.kinds, len(words.kinds)
    comma = stop
    while comma < count and comma - stop < _TIED and not kinds[comma] & (MARK | VERB | OPENS_CLAUSE):
        comma += 1
    if comma >= count - 1 or not kinds[comma] & COMMA or (comma > stop and not kinds[stop] & PARTICLE):
        return -1
    end = name_run(words, comma + 1)
    return end - 1 if is_name(words, comma + 1, end) and (end == count or kinds[end] & (MARK | PREPOSITION)) else -1


def _is_noun(kind: int) -> bool:
    """Whether a word after `one` or `another` is what they count: `one Oslo captain`."""
    return bool(kind & UPPER) or not kind & _FUNCTION


def _goes_on(words: Words, i: int, first: int) -> bool:
    """Whether a noun phrase goes on with word `i`."""
    kinds = words.kinds
    kind = kinds[i]
    if kind & (MARK | DAY) or i - first > 10:
        return False
    if kind & UPPER:
        return True
    if kind & VERB and not (i == first + 1 and kinds[first] & DETERMINER):
        return False
    following = kinds[i + 1] if i + 1 < len(kinds) else 0
    if kind & PARTICLE:
        return bool(following & _NAMES)
    if kind & (PREPOSITION | OPENS_CLAUSE | ADVERBIAL):
        return False
    before = kinds[i - 1]
    return (
        not before & UPPER
        or bool(before & (OWNER | HYPHEN) or following & UPPER)
        or is_office(words, i)
        or (
            not kind
            and bool(kinds[first] & DETERMINER)
            and (following == 0 or bool(following & MARK))  # the Oslo captain
        )
    )


def _apposition_end(words: Words, comma: int, end: int) -> int:
    """The last word of `, the harbour master` after a name, unless what follows the comma is a clause of its own."""
    kinds = words.kinds
    first = comma + 1
    word, kind = words.lower(first), kinds[first]
    relative = word == "who"
    if kind & UPPER and not (kind & DETERMINER or relative):
        return end
    if (kind & (PREPOSITION | OPENS_CLAUSE) and not relative) or word.endswith(_REMARK_ENDS):
        return end
    stop = first
    while stop < len(kinds) and not (kinds[stop] & MARK and words.lower(stop) != ")"):
        stop += 1
    if not relative and _any(kinds, first, stop, FINITE):
        return end
    return stop - 1 if words.end(stop - 1) - words.start(comma) <= _LONGEST else end
