"""Words: a stretch of text → its words and dividing marks, where each stands and what it may be.

There is no grammar here: a few closed sets of words (determiners, prepositions, auxiliaries) are looked up once for each word,
and what a word may be is a set of bits, for it may be several things at once ("that", "one", "her").
"""

from __future__ import annotations

import re
from itertools import accumulate, repeat

from footnotes.languages import LANGUAGES
from footnotes.languages.language import words as word_set
from footnotes.source import Span

__all__ = [
    "ADVERB",
    "ATTRIBUTES",
    "DAY",
    "DETERMINER",
    "DETERMINERS",
    "FINITE",
    "HELPS",
    "INFINITIVE",
    "MARK",
    "OPENS_CLAUSE",
    "PARTICLE",
    "PREPOSITION",
    "PRONOUN",
    "PRONOUNS",
    "REPORTS",
    "TIME",
    "TO_BE",
    "Words",
    "kind_of",
]

REPORTS, INFINITIVE, PRONOUN, DETERMINER, HELPS, TO_BE, OPENS_CLAUSE = (1 << n for n in range(7))
PREPOSITION, DAY, FINITE, ADVERB, PARTICLE, TIME, MARK, ATTRIBUTES = (1 << n for n in range(7, 15))

PRONOUNS = frozenset(w for language in LANGUAGES for w in language.pronouns)
DETERMINERS = word_set(
    """
    the a an his her their its our my your this that these those one another some many several most both all each no
    der die das ein eine einer sein seine ihr ihre dieser diese le la les l un une des son sa ses leur leurs ce cette ces
    el los las una su sus este esta estos estas il lo gli i uno suo sua o os as um uma seu de het een
    """
)
_CONTRACTED = [
    p + mark + end for p in LANGUAGES[0].pronouns for mark in "’'" for end in ("s", "d", "ll", "re", "ve", "m")
]
_KINDS = {
    REPORTS: frozenset(w for language in LANGUAGES for w in language.reporting),
    INFINITIVE: frozenset(w for language in LANGUAGES for w in language.infinitives),
    PRONOUN: PRONOUNS.union(_CONTRACTED),
    DETERMINER: DETERMINERS,
    TO_BE: word_set("is was are were be been being am"),
    HELPS: word_set(
        """
        have has had is was were are be been being will would did does do can could may might must should also then later
        now once again always never not still often recently ever to just even only since already long far repeatedly
        famously went on came out didn't doesn't don't didn’t doesn’t don’t wouldn’t won’t
        hat haben hatte ist war wurde wird auch dann a ont avait est était sont se s n'a ha han había è era si sich
        """
    ),
    OPENS_CLAUSE: word_set(
        """
        and but that which because when while as if after before although though where whom whose so or than whether since
        until und aber dass daß weil wenn als et mais que quand lorsque car y pero cuando porque e ma che quando
        """
    ),
    PREPOSITION: word_set(
        """
        in on at for with from by of to about into during after before under over against through between without within
        among amid despite per via like in im am an auf mit von bei nach aus für über dans en à au aux avec sur pour par
        chez con por para desde sobre nel nella da su per
        """
    ),
    DAY: word_set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
        october november december yesterday today tonight montag dienstag mittwoch donnerstag freitag samstag sonntag lundi
        mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
        """
    ),
    TIME: word_set("past time week weekend month year night morning afternoon evening turn moment end beginning"),
    FINITE: word_set("is are was were has had ist war est était es era è é foi zijn"),
    ADVERB: word_set(
        "later earlier meanwhile however instead still yet today there here two three ago afterwards afterward"
    ),
    PARTICLE: word_set("of de von van der den del della di da al el bin ibn la le for the du"),
    MARK: frozenset(",;:()—–"),
    ATTRIBUTES: frozenset(p.split()[0] for language in LANGUAGES for p in language.attributing),
}


def _lookup() -> dict[str, int]:
    """What each known word may be."""
    found: dict[str, int] = {}
    for kind, known in _KINDS.items():
        for word in known:
            found[word] = found.get(word, 0) | kind
    return found


_LOOKUP = _lookup()


def kind_of(word: str) -> int:
    """What one word in lower case may be."""
    return _LOOKUP.get(word, 0)


_WORD = re.compile(r"([^\W_]++(?:[.’'-][^\W_]++)*+|[,;:()—–])")
_OWNING = ("’s", "'s")
_VERBAL = HELPS | REPORTS | PRONOUN


class Words:
    """The words and dividing marks between two offsets; parallel lists, for they are made around every quotation."""

    __slots__ = ("_bounds", "kinds", "lower", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        piece = text[start:end]
        lower = piece.lower()
        pieces = _WORD.split(lower if len(lower) == len(piece) else piece)
        self.text = text
        self.lower = pieces[1::2]
        self.kinds = list(map(_LOOKUP.get, self.lower, repeat(0)))
        self._bounds = list(accumulate(map(len, pieces), initial=start))

    def __len__(self) -> int:
        return len(self.lower)

    def start(self, i: int) -> int:
        """Where word `i` begins."""
        return self._bounds[2 * i + 1]

    def end(self, i: int) -> int:
        """Where word `i` ends."""
        return self._bounds[2 * i + 2]

    def upper(self, i: int) -> bool:
        """Whether word `i` has a capital."""
        return self.text[self._bounds[2 * i + 1]].isupper()

    def adverb(self, i: int) -> bool:
        """Whether word `i` ends as adverbs do."""
        return self.lower[i].endswith("ly") and not self.upper(i)

    def owner(self, i: int) -> bool:
        """Whether word `i` stands in the possessive."""
        return self.lower[i].endswith(_OWNING)

    def verb(self, i: int) -> bool:
        """Whether word `i` may be a verb, or a pronoun that opens a clause."""
        if not self.kinds[i] & _VERBAL and not self.lower[i].endswith("ed"):
            return False
        return not self.upper(i) and (bool(self.kinds[i] & _VERBAL) or len(self.lower[i]) > 4)

    def span(self, first: int, last: int) -> Span:
        """From one word to another, without a full stop or possessive that ends it; `Jr.` keeps its own."""
        text, end = self.text, self._bounds[2 * last + 2]
        if text.startswith(".", end) and len(self.lower[last]) < 3:
            end += 1
        elif self.lower[last].endswith(_OWNING) and self.upper(last):
            end -= 2
        return Span(self._bounds[2 * first + 1], end)
