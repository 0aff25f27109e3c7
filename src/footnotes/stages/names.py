"""Names: a word → how far the name that begins with it reaches.

A name goes on over capitals and particles; the word for an office may stand within it: `Band member Ines Falkner`.
"""

from __future__ import annotations

from footnotes.stages.words import (
    ADVERB,
    DAY,
    DETERMINER,
    MARK,
    OPENS_CLAUSE,
    OWNER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    UPPER,
    VERB,
    Words,
)

__all__ = ["NO_NAME", "is_name", "is_office", "name_run"]

_NO_NOUN = MARK | OPENS_CLAUSE | PREPOSITION | DETERMINER | PRONOUN
NO_NAME = _NO_NOUN | ADVERB


def name_run(words: Words, i: int) -> int:
    """One past the last word of the name that begins with word `i`."""
    kinds = words.kinds
    stop, most = i + 1, min(i + 8, len(kinds))
    while stop < most and not kinds[stop] & DAY and (kinds[stop] & UPPER or _names_on(words, stop)):
        stop += 1
    return stop


def _names_on(words: Words, i: int) -> bool:
    """Whether a name goes on with word `i`, which has no capital; an office may stand within it: `Band member Falkner`."""
    kinds = words.kinds
    kind = kinds[i]
    if kind & PARTICLE and i + 1 < len(kinds) and kinds[i + 1] & UPPER:
        return True
    if kind & (MARK | VERB):
        return False
    return bool(kinds[i - 1] & OWNER) or is_office(words, i)


def is_office(words: Words, i: int) -> bool:
    """Whether a word in lower case, with another or two, stands between two parts of a name: `Oslo party boss Falkner`."""
    for k in range(i, min(i + 3, len(words.kinds))):
        kind = words.kinds[k]
        if kind & UPPER:
            return k > i
        if kind & (_NO_NOUN | VERB) or words.lower(k).endswith(("ly", "ing", "s")):
            return False
    return False


def is_name(words: Words, start: int, stop: int) -> bool:
    """Whether words are a name of two parts at least."""
    kinds = words.kinds
    if stop - start < 2 or stop - start > 5 or kinds[start] & NO_NAME:
        return False
    return all(kind & UPPER or kind & PARTICLE for kind in kinds[start:stop]) and bool(kinds[stop - 1] & UPPER)
