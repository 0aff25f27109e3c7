"""Subjects: the words around a verb → the noun phrase that is its subject, as a span of the text.

There is no grammar here: a few closed sets of words (determiners, prepositions, auxiliaries), capital letters and commas tell.
It is looked for back from the verb (`subject_before`), after it (`subject_after`), or at the start of the sentence
(`first_subject`). Appositions belong to it: a mention is what the text says.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.languages.language import words as word_set
from footnotes.source import Span

__all__ = [
    "DETERMINERS",
    "HELPING",
    "OPENS_CLAUSE",
    "PREPOSITIONS",
    "PRONOUNS",
    "REPORTING",
    "Word",
    "bare_end",
    "first_subject",
    "name_run",
    "subject_after",
    "subject_before",
    "words_of",
]


class Word(NamedTuple):
    """A word or a mark between two offsets; `lower` is the word in lower case without its full stop."""

    lower: str
    start: int
    end: int
    upper: bool


REPORTING = frozenset(w for language in LANGUAGES for w in language.reporting)
PRONOUNS = frozenset(w for language in LANGUAGES for w in language.pronouns)
_WORD = re.compile(r"[^\W_]+(?:[.’'-](?=[^\W_])[^\W_]+)*\.?|[,;:()—–]")

HELPING = word_set(
    """
    has have had is was were are be been being will would did does do can could may might must should also then later now once
    again always never not still often recently ever to just even only since already long far repeatedly famously went on
    came out     hat haben hatte ist war wurde wird auch dann a ont avait est était sont se s n'a ha han había è era si sich
    """
)
OPENS_CLAUSE = word_set(
    """
    and but that which because when while as if after before although though where whom whose so or than whether since until
    und aber dass daß weil wenn als et mais que quand lorsque car y pero cuando porque e ma che quando
    """
)
DETERMINERS = word_set(
    """
    the a an his her their its our my your this that these those one another some many several most both all each no
    der die das ein eine einer sein seine ihr ihre dieser diese le la les l un une des son sa ses leur leurs ce cette ces
    el los las una su sus este esta estos estas il lo gli i uno suo sua o os as um uma seu de het een
    """
)
PREPOSITIONS = word_set(
    """
    in on at for with from by of to about into during after before under over against through between without within among
    amid despite per via like in im am an auf mit von bei nach aus für über dans en à au aux avec sur pour par chez con por
    para desde sobre nel nella da su per
    """
)
_DAYS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december yesterday today tonight montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi
    jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    """
)
_FINITE = frozenset(
    ["is", "are", "was", "were", "has", "had", "ist", "war", "est", "était", "es", "era", "è", "foi", "zijn"]
)
_ADVERBS = frozenset(
    ["later", "earlier", "meanwhile", "however", "instead", "still", "yet", "today", "there", "here", "two", "three"]
)
_OF = frozenset(
    [
        "of",
        "de",
        "von",
        "van",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "al",
        "el",
        "bin",
        "ibn",
        "la",
        "le",
        "for",
        "the",
        "du",
    ]
)
_LONGEST = 160
_MARKS = ",;:()—–"


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and dividing marks between two offsets."""
    found: list[Word] = []
    new = tuple.__new__  # half the time of Word(...), for the words around every quotation
    for m in _WORD.finditer(text, start, end):
        word, at = m[0], m.start()
        lower = word.rstrip(".").lower() if word[-1] == "." else word.lower()
        found.append(new(Word, (lower, at, at + len(word), word[0].isupper())))
    return found


def subject_before(text: str, words: list[Word], i: int, low: int, verb: int) -> Span | None:
    """The noun phrase that ends with word `i`."""
    word = words[i]
    if word.lower in PRONOUNS:
        return Span(word.start, bare_end(text, word))
    if word.lower in ",)—–":
        return _with_apposition(text, words, i, low) or first_subject(text, words, verb)
    if word.lower in _DAYS and i > low:
        return subject_before(text, words, i - 1, low, verb)
    start = _clause_start(words, i, low)
    if start is None:
        start = i
        while start > low and _belongs(words, start - 1, start):
            start -= 1
    if not any(w.upper or w.lower in DETERMINERS for w in words[start : i + 1]):
        return first_subject(text, words, verb)
    while start < i and words[start].lower in HELPING:
        start += 1
    return Span(words[start].start, bare_end(text, word))


def _clause_start(words: list[Word], i: int, low: int) -> int | None:
    """Where the clause that ends with word `i` begins, if the whole of it is one noun phrase ("their friends in the council")."""
    start = i
    while start > low and i - start < 8:
        word = words[start - 1]
        if word.lower in _MARKS or word.lower in OPENS_CLAUSE or _is_verb(word) or word.lower in _DAYS:
            break
        start -= 1
    first = words[start]
    bounded = start == low or words[start - 1].lower in _MARKS or words[start - 1].lower in OPENS_CLAUSE
    return (
        start if bounded and (first.upper or first.lower in DETERMINERS) and first.lower not in PREPOSITIONS else None
    )


def _belongs(words: list[Word], i: int, after: int) -> bool:
    """Whether word `i` is part of the noun phrase that goes on with word `after`."""
    word, following = words[i], words[after]
    if word.lower in _MARKS or word.lower in OPENS_CLAUSE or word.lower in PRONOUNS or word.lower in _DAYS:
        return False
    if word.lower in DETERMINERS:
        return True
    if following.lower in DETERMINERS and following.lower not in _OF:
        return False
    if word.lower in PREPOSITIONS:
        return (
            word.lower in _OF and following.upper and i > 0 and (words[i - 1].upper or words[i - 1].lower not in _MARKS)
        )
    if following.lower in DETERMINERS:
        return word.lower in _OF
    return word.upper or after - i < 4


def _with_apposition(text: str, words: list[Word], i: int, low: int) -> Span | None:
    """`Ines Falkner, the harbour master, said`: back over the apposition to the name."""
    closing = i
    opening = "(" if words[i].lower == ")" else words[i].lower
    i -= 1
    while i > low and words[i].lower != opening:
        i -= 1
    if i <= low:
        return None
    start = end = i - 1
    while start > low and _belongs(words, start - 1, start):
        start -= 1
    if not any(w.upper for w in words[start : end + 1]) or words[closing].start - words[start].start > _LONGEST:
        return None
    return Span(words[start].start, bare_end(text, words[closing - 1]))


def first_subject(text: str, words: list[Word], verb: int) -> Span | None:
    """The subject of the sentence: the first noun phrase after what introduces it ("On Monday, …")."""
    i = 0
    if words and _introduces(words[0]):
        comma = next((k for k in range(min(verb, 25)) if words[k].lower == ","), -1)
        i = comma + 1
    while i < verb and (words[i].lower in _MARKS or words[i].lower in OPENS_CLAUSE):
        i += 1
    if i >= verb:
        return None
    word = words[i]
    if word.lower in PRONOUNS:
        return Span(word.start, bare_end(text, word))
    if word.upper and word.lower not in DETERMINERS and word.lower not in PREPOSITIONS:
        stop = name_run(words, i)
        return Span(word.start, bare_end(text, words[min(stop, verb) - 1]))
    if word.lower in DETERMINERS:
        stop = i + 1
        while stop < verb and stop - i < 6 and words[stop].lower not in _MARKS and not _is_verb(words[stop]):
            stop += 1
        while stop > i + 1 and words[stop - 1].lower in PREPOSITIONS:
            stop -= 1
        return Span(word.start, bare_end(text, words[stop - 1])) if stop > i + 1 else None
    return None


def _introduces(word: Word) -> bool:
    """Whether the first word of a sentence opens what stands before its subject: "On Monday,", "Speaking later,"."""
    known = word.lower in PREPOSITIONS or word.lower in OPENS_CLAUSE or word.lower in HELPING
    return known or word.lower.endswith(("ly", "ing")) or word.lower in _ADVERBS


def _is_verb(word: Word) -> bool:
    if word.upper:
        return False
    return (
        word.lower in HELPING
        or word.lower in REPORTING
        or word.lower in PRONOUNS
        or (len(word.lower) > 4 and word.lower.endswith("ed"))
    )


def subject_after(text: str, words: list[Word], i: int) -> Span | None:
    """The noun phrase that begins with word `i`, with its apposition."""
    while i < len(words) and words[i].lower.endswith("ly") and not words[i].upper:
        i += 1
    if i >= len(words):
        return None
    word = words[i]
    if word.lower in PRONOUNS:
        return Span(word.start, bare_end(text, word))
    if not word.upper and word.lower not in DETERMINERS:
        return None
    stop = i + 1
    while stop < len(words) and _goes_on(words, stop, i):
        stop += 1
    end = stop - 1
    if stop < len(words) - 1 and words[stop].lower == "," and word.upper:
        end = _apposition_end(words, stop, end)
    return Span(word.start, bare_end(text, words[end]))


def _goes_on(words: list[Word], i: int, first: int) -> bool:
    """Whether a noun phrase goes on with word `i`."""
    word, before = words[i], words[i - 1]
    if word.lower in _MARKS or word.lower in _DAYS or _is_verb(word) or i - first > 10:
        return False
    if word.upper:
        return True
    following = words[i + 1] if i + 1 < len(words) else None
    if word.lower in _OF:
        return following is not None and (following.upper or following.lower in DETERMINERS)
    if word.lower in PREPOSITIONS or word.lower in OPENS_CLAUSE or word.lower.endswith("ly"):
        return False
    owned = before.lower.endswith(("’s", "'s", "s’"))
    return not before.upper or owned or "-" in before.lower or (following is not None and following.upper)


def _apposition_end(words: list[Word], comma: int, end: int) -> int:
    """The last word of `, the harbour master` after a name, unless what follows the comma is a clause of its own."""
    first = words[comma + 1]
    if not (
        first.lower in DETERMINERS or first.lower == "who" or (not first.upper and not first.lower.endswith("ing"))
    ):
        return end
    if first.lower in PREPOSITIONS or first.lower in OPENS_CLAUSE or first.lower.endswith(("ing", "ly")):
        return end
    stop = comma + 1
    while stop < len(words) and words[stop].lower not in ",;:—–(":
        stop += 1
    if first.lower != "who" and any(w.lower in _FINITE for w in words[comma + 1 : stop]):
        return end
    return stop - 1 if words[stop - 1].end - words[comma].start <= _LONGEST else end


def _is_noun(word: Word) -> bool:
    """Whether a word in lower case may be an office between two names: `Band member Falkner`."""
    known = (_MARKS, PREPOSITIONS, OPENS_CLAUSE, DETERMINERS, PRONOUNS)
    return (
        not _is_verb(word) and not word.lower.endswith(("ly", "ing", "s")) and not any(word.lower in k for k in known)
    )


def name_run(words: list[Word], i: int) -> int:
    """One past the last word of the name that begins with word `i`."""
    stop = i + 1
    while stop < len(words) and stop - i < 8:
        word = words[stop]
        joins = word.lower in _OF and stop + 1 < len(words) and words[stop + 1].upper
        owned = words[stop - 1].lower.endswith(("’s", "'s", "s’")) and word.lower not in _MARKS and not _is_verb(word)
        following = words[stop + 1] if stop + 1 < len(words) else None
        office = following is not None and following.upper and _is_noun(word)
        if not (word.upper or joins or owned or office) or word.lower in _DAYS:
            break
        stop += 1
    return stop


def bare_end(text: str, word: Word) -> int:
    """The end of a word without the full stop of the sentence; an abbreviation keeps its own."""
    if text[word.end - 1] == "." and len(word.lower) > 2:
        return word.end - 1
    if text.startswith(("’s", "'s"), word.end - 2) and word.upper:
        return word.end - 2
    return word.end
