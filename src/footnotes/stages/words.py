"""Words: a stretch of text → its words and dividing marks, where each stands and what it may be.

There is no grammar here: a few closed sets of words (determiners, prepositions, auxiliaries) and the shape of the word tell.
What a word may be is a set of bits, for it may be several things at once ("that", "one", "her"), and it is worked out once for
each way of writing it: few words stand around quotations, and they come again and again.
"""

from __future__ import annotations

from operator import itemgetter

from footnotes.languages import LANGUAGES
from footnotes.languages.language import words as word_set
from footnotes.patterns import compile_later
from footnotes.source import Span

__all__ = [
    "ADVERB",
    "ADVERBIAL",
    "ATTRIBUTES",
    "COMMA",
    "DAY",
    "DETERMINER",
    "DETERMINERS",
    "FINITE",
    "HELPS",
    "HYPHEN",
    "INFINITIVE",
    "ING",
    "MARK",
    "OPENS_CLAUSE",
    "OWNER",
    "PARTICLE",
    "PREPOSITION",
    "PRONOUN",
    "PRONOUNS",
    "REPORTS",
    "SAYING",
    "SHUTS",
    "TIED",
    "TIED_PRONOUNS",
    "TIME",
    "TO",
    "TO_BE",
    "UPPER",
    "VERB",
    "Words",
    "is_pronoun",
    "kind_of",
]

REPORTS, INFINITIVE, PRONOUN, DETERMINER, HELPS, TO_BE, OPENS_CLAUSE = (1 << n for n in range(7))
PREPOSITION, DAY, FINITE, ADVERB, PARTICLE, TIME, ATTRIBUTES, SAYING, TO = (1 << n for n in range(7, 16))
MARK, COMMA, SHUTS = (1 << n for n in range(16, 19))
"""Any dividing mark, a comma, one that shuts off the words before it from those after it."""
TIED = 1 << 25
"""A verb that reports only where its neighbours say so: `sa` is a possessive in French."""
UPPER, OWNER, ADVERBIAL, ING, HYPHEN, VERB = (1 << n for n in range(19, 25))
"""What the shape of a word says: a capital, a possessive, the ending of adverbs or participles, a hyphen within it, a verb or a
pronoun that opens a clause."""

PRONOUNS = frozenset(w for language in LANGUAGES for w in language.pronouns)
_TIED_PRONOUNS: dict[str, frozenset[str]] = {}
"""Verbs that report, and the pronouns that are read as such beside them only."""
for _language in LANGUAGES:
    for _verb in _language.reporting | _language.tied_reporting if _language.tied_pronouns else ():
        _TIED_PRONOUNS[_verb] = _TIED_PRONOUNS.get(_verb, frozenset()) | _language.tied_pronouns
DETERMINERS = word_set(
    """
    the a an his her their its our my your this that these those one another some many several most both all each no someone
    somebody
    der die das ein eine einer sein seine ihr ihre dieser diese le la les l un une des son sa ses leur leurs ce cette ces
    el los las una su sus este esta estos estas il lo gli i uno suo sua o os as um uma seu de het een az egy
    ο η οι το τα του της τον την των
    """
)
_CONTRACTED = [
    p + mark + end for p in LANGUAGES[0].pronouns for mark in "’'" for end in ("s", "d", "ll", "re", "ve", "m")
]
_KINDS = {
    REPORTS: frozenset(w for language in LANGUAGES for w in language.reporting),
    TIED: frozenset(w for language in LANGUAGES for w in language.tied_reporting),
    INFINITIVE: frozenset(w for language in LANGUAGES for w in language.infinitives),
    PRONOUN: PRONOUNS.union(_CONTRACTED),
    DETERMINER: DETERMINERS,
    TO_BE: word_set("is was are were be been being am"),
    HELPS: word_set(
        """
        have has had is was were are be been being will would did does do can could may might must should also then later
        now once again always never not still often recently ever to just even only since already long far repeatedly
        famously went on came out didn't doesn't don't didn’t doesn’t don’t wouldn’t won’t
        hat haben hatte ist war wurde wird auch dann a ont avait est était sont se s n'a ha han había è era si sich azt
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
        chez con por para desde sobre nel nella da su per derrière devant sous vers depuis entre sans contre em na nas nos ao
        aos pelo pela após sob tras hasta tra fra dopo sotto nelle nei seit vor hinter unter neben zwischen gegen ohne bij naar
        przez
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
    FINITE: word_set("is are was were has had ist war est était es era è é foi zijn är este είναι ήταν byl byla"),
    ADVERB: word_set(
        """
        later earlier meanwhile however instead still yet today there here two three ago afterwards afterward why how what
        danach dann puis alors ensuite después luego entonces poi allora depois então potem потом затем потім
        """
    ),
    PARTICLE: word_set("of de von van der den del della di da al el bin ibn la le for the du"),
    MARK: frozenset(",;:()—–"),
    COMMA: frozenset(","),
    SHUTS: frozenset(";("),
    TO: frozenset(["to"]),
    SAYING: word_set("saying quote quotation proverb adage maxim motto sprichwort proverbe proverbio refrán"),
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
_MOST = 1 << 14
_OWNING = ("’s", "'s")
_OWNED = OWNER | UPPER
_SHORTENED = UPPER | PRONOUN
_VERBAL = HELPS | REPORTS | PRONOUN


class _Kinds(dict[str, int]):
    """What the words met so far may be, as they are written."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        kind = self[word] = _judge(word)
        return kind


def _judge(word: str) -> int:
    lower = word.lower()
    kind = _LOOKUP.get(lower, 0)
    if lower.endswith(_OWNING):
        kind |= OWNER
    if lower.endswith("ing"):
        kind |= ING
    if "-" in word:
        kind |= HYPHEN
    if word[0].isupper():
        return kind | UPPER
    if lower.endswith("ly"):
        kind |= ADVERBIAL
    if kind & _VERBAL or (lower.endswith("ed") and len(lower) > 4):
        kind |= VERB
    return kind


kind_of = _Kinds().__getitem__
"""What one word may be."""


TIED_PRONOUNS: frozenset[str] = frozenset().union(*_TIED_PRONOUNS.values())
"""Words that are pronouns beside some verbs only."""


def is_pronoun(word: str, verb: str) -> bool:
    """Whether a word is a pronoun beside a verb, both as they are written."""
    lower = word.lower()
    return lower in PRONOUNS or (lower in TIED_PRONOUNS and lower in _TIED_PRONOUNS.get(verb.lower(), ()))


_WORD = compile_later(r"[^\W_]++(?:[.’'-][^\W_]++)*+|[,;:()—–]")
_WHOLE = itemgetter(0)


class Words:
    """The words and dividing marks between two offsets; `kinds` says what each may be."""

    __slots__ = ("_found", "kinds", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self._found = list(_WORD.finditer(text, start, end))
        self.kinds: list[int] = list(map(kind_of, map(_WHOLE, self._found)))

    def __len__(self) -> int:
        return len(self.kinds)

    def lower(self, i: int) -> str:
        """Word `i` in lower case."""
        return self._found[i][0].lower()

    def start(self, i: int) -> int:
        """Where word `i` begins."""
        return self._found[i].start()

    def end(self, i: int) -> int:
        """Where word `i` ends."""
        return self._found[i].end()

    def span(self, first: int, last: int) -> Span:
        """From one word to another, without a full stop or possessive that ends it; `Jr.` keeps its own."""
        start, end = self._found[last].span()
        if end - start < 3 and self.kinds[last] & _SHORTENED == UPPER and self.text.startswith(".", end):
            end += 1
        elif self.kinds[last] & _OWNED == _OWNED:
            end -= 2
        return Span(self._found[first].start(), end)
