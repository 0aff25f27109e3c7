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

__all__ = ["PRONOUNS", "Frame", "Word", "read_lead", "read_tail", "words_of"]


class Word(NamedTuple):
    """A word or a mark between two offsets; `lower` is the word in lower case without its full stop."""

    lower: str
    start: int
    end: int
    upper: bool


class Frame(NamedTuple):
    """Who is quoted and by which words; `cue` is `None` where only a name stands there."""

    speaker: Span
    cue: Span | None


REPORTING = frozenset(w for language in LANGUAGES for w in language.reporting)
PRONOUNS = frozenset(w for language in LANGUAGES for w in language.pronouns)
_ATTRIBUTING = sorted({w for language in LANGUAGES for w in language.attributing}, key=len, reverse=True)
_ATTRIBUTED = re.compile(rf"\b(?:{'|'.join(map(re.escape, _ATTRIBUTING))})\s+(?=[^\W_])", re.I)
_WORD = re.compile(r"[^\W_]+(?:[.’'-](?=[^\W_])[^\W_]+)*\.?|[,;:()—–]")

_HELPING = frozenset(
    """
    has have had is was were are be been being will would did does do can could may might must should also then later now once
    again always never not still often recently ever to just even only since already repeatedly famously went on came out who've
    hat haben hatte ist war wurde wird auch dann a ont avait est était sont se s n'a ha han había è era si sich
    """.split()  # noqa: SIM905
)
_OPENS_CLAUSE = frozenset(
    """
    and but that which because when while as if after before although though where whom whose so or than whether since until
    und aber dass daß weil wenn als et mais que quand lorsque car y pero cuando porque e ma che quando
    """.split()  # noqa: SIM905
)
_DETERMINERS = frozenset(
    """
    the a an his her their its our my your this that these those one another some many several most both all each no
    der die das ein eine einer sein seine ihr ihre dieser diese le la les l un une des son sa ses leur leurs ce cette ces
    el los las una su sus este esta estos estas il lo gli i uno suo sua o os as um uma seu de het een
    """.split()  # noqa: SIM905
)
_PREPOSITIONS = frozenset(
    """
    in on at for with from by of to about into during after before under over against through between without within among
    amid despite per via like in im am an auf mit von bei nach aus für über dans en à au aux avec sur pour par chez con por
    para desde sobre nel nella da su per
    """.split()  # noqa: SIM905
)
_DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december yesterday today tonight montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi
    jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    """.split()  # noqa: SIM905
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
    for m in _WORD.finditer(text, start, end):
        word = m[0]
        found.append(Word(word.rstrip(".").lower(), m.start(), m.end(), word[0].isupper()))
    return found


def read_tail(text: str, start: int, end: int, closed: bool) -> Frame | None:
    """The frame that follows a quotation; `closed` says that the quotation ends its sentence."""
    words = words_of(text, start, end)
    dash = bool(words) and words[0].lower in "—–"
    while words and words[0].lower in ",—–":
        words.pop(0)
    if not words:
        return None
    first = words[0]
    if dash and first.upper:
        named = _name_run(words, 0)
        if named == len(words):
            return Frame(Span(first.start, _bare_end(text, words[-1])), None)
    if closed and first.upper:
        return None
    if first.lower in REPORTING:
        subject = _subject_after(text, words, 1)
        return None if subject is None else Frame(subject, Span(first.start, _bare_end(text, first)))
    attributed = _ATTRIBUTED.match(text, first.start, end)
    if attributed is not None:
        subject = _subject_after(text, [w for w in words if w.start >= attributed.end()], 0)
        return None if subject is None else Frame(subject, Span(first.start, attributed.end() - 1))
    if first.lower in _OPENS_CLAUSE or not (first.upper or first.lower in PRONOUNS or first.lower in _DETERMINERS):
        return None
    for i, word in enumerate(words[1:30], 1):
        if (
            word.lower in REPORTING
            and words[i - 1].lower not in _DETERMINERS
            and words[i - 1].lower not in _PREPOSITIONS
        ):
            return _before_verb(text, words, i, 0)
        if word.end < len(text) and text[word.end - 1] == "." and len(word.lower) > 3 and not word.upper:
            break
    return None


def read_lead(text: str, start: int, end: int, *, asked: bool) -> Frame | None:
    """The frame that precedes a quotation in its sentence; `asked` lets any verb of a colon's clause report."""
    words = words_of(text, start, end)
    if not words:
        return None
    attributed = None
    for attributed in _ATTRIBUTED.finditer(text, start, end):
        pass
    verb = next((i for i in range(len(words) - 1, -1, -1) if _reports(words, i)), -1)
    if attributed is not None and (verb < 0 or words[verb].start < attributed.start()):
        subject = _subject_after(text, [w for w in words if w.start >= attributed.end()], 0)
        if subject is not None:
            return Frame(subject, Span(attributed.start(), attributed.end() - 1))
    if verb >= 0:
        return _before_verb(text, words, verb, 0)
    if not asked:
        return None
    subject = _first_subject(text, words, len(words))
    return None if subject is None else Frame(subject, None)


def _reports(words: list[Word], i: int) -> bool:
    """Whether a word is a reporting verb here, and not a noun ("the reports", "the so-called")."""
    word = words[i]
    if word.lower not in REPORTING or (word.upper and i > 0):
        return False
    if i == 0:
        return False
    before = words[i - 1].lower
    return before not in _DETERMINERS or before in ("one", "another", "that", "those", "some", "many", "all", "most")


def _before_verb(text: str, words: list[Word], verb: int, low: int) -> Frame | None:
    """The frame of a verb whose subject stands before it."""
    cue = Span(words[verb].start, _bare_end(text, words[verb]))
    i = verb - 1
    while i >= low and (words[i].lower in _HELPING or words[i].lower.endswith("ly")) and not words[i].upper:
        i -= 1
    participle = words[verb].lower.endswith("ing") and i == verb - 1
    if i < low or participle or words[i].lower in "—–;(" or words[i].lower in _OPENS_CLAUSE:
        subject = _first_subject(text, words, verb)
        return None if subject is None else Frame(subject, cue)
    subject = _subject_before(text, words, i, low, verb)
    return None if subject is None else Frame(subject, cue)


def _subject_before(text: str, words: list[Word], i: int, low: int, verb: int) -> Span | None:
    """The noun phrase that ends with word `i`."""
    word = words[i]
    if word.lower in PRONOUNS:
        return Span(word.start, _bare_end(text, word))
    if word.lower in ",)":
        return _with_apposition(text, words, i, low) or _first_subject(text, words, verb)
    if word.lower in _DAYS and i > low:
        return _subject_before(text, words, i - 1, low, verb)
    start = i
    while start > low and _belongs(words, start - 1, start):
        start -= 1
    if not any(w.upper or w.lower in _DETERMINERS for w in words[start : i + 1]):
        return _first_subject(text, words, verb)
    while start < i and words[start].lower in _HELPING:
        start += 1
    return Span(words[start].start, _bare_end(text, word))


def _belongs(words: list[Word], i: int, after: int) -> bool:
    """Whether word `i` is part of the noun phrase that goes on with word `after`."""
    word, following = words[i], words[after]
    if word.lower in _MARKS or word.lower in _OPENS_CLAUSE or word.lower in PRONOUNS or word.lower in _DAYS:
        return False
    if word.lower in _DETERMINERS:
        return True
    if following.lower in _DETERMINERS and following.lower not in _OF:
        return False
    if word.lower in _PREPOSITIONS:
        return (
            word.lower in _OF and following.upper and i > 0 and (words[i - 1].upper or words[i - 1].lower not in _MARKS)
        )
    if following.lower in _DETERMINERS:
        return word.lower in _OF
    return word.upper or after - i < 4


def _with_apposition(text: str, words: list[Word], i: int, low: int) -> Span | None:
    """`Ines Falkner, the harbour master, said`: back over the apposition to the name."""
    closing = i
    opening = "(" if words[i].lower == ")" else ","
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
    return Span(words[start].start, _bare_end(text, words[closing - 1]))


def _first_subject(text: str, words: list[Word], verb: int) -> Span | None:
    """The subject of the sentence: the first noun phrase after what introduces it ("On Monday, …")."""
    i = 0
    if words and (words[0].lower in _PREPOSITIONS or words[0].lower in _OPENS_CLAUSE or words[0].lower.endswith("ly")):
        comma = next((k for k in range(min(verb, 25)) if words[k].lower == ","), -1)
        i = comma + 1
    while i < verb and (words[i].lower in _MARKS or words[i].lower in _OPENS_CLAUSE):
        i += 1
    if i >= verb:
        return None
    word = words[i]
    if word.lower in PRONOUNS:
        return Span(word.start, _bare_end(text, word))
    if word.upper and word.lower not in _DETERMINERS and word.lower not in _PREPOSITIONS:
        stop = _name_run(words, i)
        return Span(word.start, _bare_end(text, words[min(stop, verb) - 1]))
    if word.lower in _DETERMINERS:
        stop = i + 1
        while stop < verb and stop - i < 6 and words[stop].lower not in _MARKS and not _is_verb(words[stop]):
            stop += 1
        while stop > i + 1 and words[stop - 1].lower in _PREPOSITIONS:
            stop -= 1
        return Span(word.start, _bare_end(text, words[stop - 1])) if stop > i + 1 else None
    return None


def _is_verb(word: Word) -> bool:
    if word.upper:
        return False
    return (
        word.lower in _HELPING
        or word.lower in REPORTING
        or word.lower in PRONOUNS
        or (len(word.lower) > 4 and word.lower.endswith("ed"))
    )


def _subject_after(text: str, words: list[Word], i: int) -> Span | None:
    """The noun phrase that begins with word `i`, with its apposition."""
    while i < len(words) and words[i].lower.endswith("ly") and not words[i].upper:
        i += 1
    if i >= len(words):
        return None
    word = words[i]
    if word.lower in PRONOUNS:
        return Span(word.start, _bare_end(text, word))
    if not word.upper and word.lower not in _DETERMINERS:
        return None
    stop = i + 1
    while stop < len(words) and _goes_on(words, stop, i):
        stop += 1
    end = stop - 1
    if stop < len(words) - 1 and words[stop].lower == "," and word.upper:
        end = _apposition_end(text, words, stop, end)
    return Span(word.start, _bare_end(text, words[end]))


def _goes_on(words: list[Word], i: int, first: int) -> bool:
    """Whether a noun phrase goes on with word `i`."""
    word, before = words[i], words[i - 1]
    if word.lower in _MARKS or word.lower in _DAYS or _is_verb(word) or i - first > 10:
        return False
    if word.upper:
        return True
    if word.lower in _OF:
        return i + 1 < len(words) and (words[i + 1].upper or words[i + 1].lower in _DETERMINERS)
    if word.lower in _PREPOSITIONS or word.lower in _OPENS_CLAUSE:
        return False
    return not before.upper


def _apposition_end(text: str, words: list[Word], comma: int, end: int) -> int:
    """The last word of `, the harbour master` after a name, unless what follows the comma is a clause of its own."""
    first = words[comma + 1]
    if not (
        first.lower in _DETERMINERS or first.lower == "who" or (not first.upper and not first.lower.endswith("ing"))
    ):
        return end
    if first.lower in _PREPOSITIONS or first.lower in _OPENS_CLAUSE or first.lower.endswith(("ing", "ly")):
        return end
    stop = comma + 1
    while stop < len(words) and words[stop].lower not in ",;:—–(":
        stop += 1
    return stop - 1 if words[stop - 1].end - words[comma].start <= _LONGEST else end


def _name_run(words: list[Word], i: int) -> int:
    """One past the last word of the name that begins with word `i`."""
    stop = i + 1
    while stop < len(words) and stop - i < 8:
        word = words[stop]
        joins = word.lower in _OF and stop + 1 < len(words) and words[stop + 1].upper
        if not (word.upper or joins) or word.lower in _DAYS:
            break
        stop += 1
    return stop


def _bare_end(text: str, word: Word) -> int:
    """The end of a word without the full stop of the sentence; an abbreviation keeps its own."""
    if text[word.end - 1] == "." and len(word.lower) > 2:
        return word.end - 1
    if text.startswith(("’s", "'s"), word.end - 2) and word.upper:
        return word.end - 2
    return word.end
