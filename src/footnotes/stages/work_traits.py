"""Traits: what an entry's text says of the work it names, as far as rules see it. Nothing here reads fields.

Two entries name one work where their texts agree but for lead-in ("See"), locator ("p. 3"), case, punctuation and marks; where
they state one identifier or address; or where nearly all their words and all their dates and numbers agree. Dates tell
apart what titles do not: six dispatches of one agency are six works.

    "See Osei, T., “Tides”, Port Press 2014, p. 3"   plain "osei t tides port press 2014"   key "osei-2014-tides-port"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later

__all__ = ["Traits", "agree", "read_address", "read_traits"]


class Traits:
    """What tells one work from another; what only some entries are asked is read when asked.

    `tokens`: all words, in lower case. `plain`: the text without lead-in, locator, case and punctuation. `identifiers`: DOI,
    ISBN, address. `dated`: whether it states a year or an address.
    """

    __slots__ = ("_core", "_core_words", "_names", "_numbers", "_words", "dated", "identifiers", "plain", "tokens")

    def __init__(self, text: str, tokens: list[str], core: str, core_words: list[str]) -> None:
        self.tokens = tokens
        self.plain = " ".join(core_words)
        self.identifiers = _identifiers(text)
        self.dated = _YEAR.search(core) is not None or "://" in core or "www." in core
        self._core = core
        self._core_words = core_words
        self._names: list[str] | None = None
        self._words: frozenset[str] | None = None
        self._numbers: frozenset[str] | None = None

    @property
    def names(self) -> list[str]:
        """The capitalised words at its beginning, in lower case, but for frequent ones."""
        if self._names is None:
            self._names = list(_names(self._core))
        return self._names

    @property
    def opening(self) -> list[str]:
        """The first words of `plain`, by which works are found that may be the same."""
        return self._core_words[:_OPENING]

    @property
    def words(self) -> frozenset[str]:
        """Its words of three letters and more."""
        if self._words is None:
            self._words = frozenset([w for w in self._core_words if len(w) > 2 and not w.isdigit()])
        return self._words

    @property
    def numbers(self) -> frozenset[str]:
        """Its numbers and months, the locator left out."""
        if self._numbers is None:
            self._numbers = frozenset([w for w in self._core_words if w.isdigit() or w[:3] in _MONTHS])
        return self._numbers

    @property
    def key(self) -> str | None:
        """A key that compares across articles, or `None` where too little is known."""
        if self.identifiers:
            return min(self.identifiers)
        name = next(_names(self._core), None)
        years: list[str] = []
        title: list[str] = []
        for word in self._core_words:
            if len(word) > 3 and word != name:
                if not word.isdigit():
                    title.append(word)
                elif len(word) == 4 and "1400" < word < "2100":
                    years.append(word)
        return "-".join([name, min(years), *title[:4]]) if name is not None and years and title else None


def _alternatives(name: str) -> str:
    words = {w for language in LANGUAGES for w in getattr(language, name)}
    return "|".join(re.escape(w).replace(r"\ ", r"\s?") for w in sorted(words, key=len, reverse=True))


_LEAD_IN = compile_later(rf"[\s\"“«(]*(?:(?:{_alternatives('lead_ins')})\b[.,:]?\s+)+(?=[^\W\d_]|[\"“«‘'])", re.I)
_LOCATOR_WITHIN = 40
_MARKS = "\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963"
"""Signs of Devanagari that are part of a word, though `\\w` leaves them out."""
_MARKED = compile_later(f"[{_MARKS}]")
_WORD = compile_later(r"[^\W_]+")
_WORD_WITH_MARKS = compile_later(rf"(?:[^\W_]|[{_MARKS}])+")
_CAPITAL = compile_later(rf"[^\W\d_a-zß-öø-ÿа-яёά-ώ][\w{_MARKS}’'-]*[^\W\d_]")
_DOI = compile_later(r"10\.\d{4,9}/[^\s\"<>]+")
_URL = compile_later(r"(?:https?://|www\.)[^\s<>\"”»]+", re.I)
_ARCHIVED = compile_later(r"^https?://(?:web\.archive\.org/web/\d+[a-z_]*/|archive\.(?:is|ph|today)/(?:\d+/)?)", re.I)
_TRACKING = compile_later(r"[?&](?:utm_\w+|fbclid|gclid|ref|source|share|mc_cid|mc_eid|sid|from)=[^&#]*", re.I)
_SCHEME = compile_later(r"^(?:https?://)?(?:www\.)?")
_YEAR = compile_later(r"(?:1[4-9]|20)(?<!\d..)\d\d(?!\d)")
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
_HEAD = 60
_OPENING = 3
_FREQUENT = frozenset(w.casefold() for language in LANGUAGES for w in language.frequent)


def _tokens(text: str) -> list[str]:
    """The words of a text in lower case."""
    folded = text.casefold()
    if folded.isascii() or _MARKED.search(folded) is None:
        return _WORD.findall(folded)
    return _WORD_WITH_MARKS.findall(folded)


def _lead_words() -> frozenset[str]:
    """The words by which a lead-in may open; its blanks may be left out."""
    phrases = {phrase for language in LANGUAGES for phrase in language.lead_ins}
    return frozenset(_tokens(spelled)[0] for phrase in phrases for spelled in (phrase, phrase.replace(" ", "")))


_LEAD_WORDS = _lead_words()
_LOCATOR_WORDS = frozenset(re.split(r"\W", w.casefold())[0] for language in LANGUAGES for w in language.locators)


def read_traits(text: str) -> Traits:
    """Read the traits of an entry's text, or of one reference in it."""
    tokens = words = _tokens(text)
    core = text
    if tokens and (tokens[0] in _LEAD_WORDS or not _LOCATOR_WORDS.isdisjoint(tokens)):
        core = _core(text)
        words = tokens if core is text else _tokens(core)
    return Traits(text, tokens, core, words)


def _names(core: str) -> Iterator[str]:
    """The capitalised words among the first characters, in lower case, but for frequent ones."""
    return (n for found in _CAPITAL.finditer(core, 0, _HEAD) if (n := found[0].casefold()) not in _FREQUENT)


def _core(text: str) -> str:
    """A text without lead-in and locator; the text itself where it has neither."""
    lead = _LEAD_IN.match(text)
    core = text if lead is None else text[lead.end() :]
    closed = core.rstrip(" .;,\t\n")
    tail = closed[-_LOCATOR_WITHIN:]
    if _LOCATOR_WORDS.isdisjoint(_tokens(tail)):
        return core
    return closed[:-_LOCATOR_WITHIN] + _locator().sub("", tail)


@cache
def _locator() -> re.Pattern[str]:
    """A locator at the end, compiled when first asked for: few entries have one, and an import need not wait."""
    words = _alternatives("locators")
    return re.compile(
        rf"(?:[\s,;:(.]+(?:(?:{words})\b\.?\s?)+\(?(?:\d[\d\s,–—−-]*(?:ff?\.?)?|[ivxlc]+|\?+)[)\].\s]*)+$"
        r"|[\s,;:(.]+\d{1,4}(?:\s?[–—−-]\s?\d{1,4})?\.\s?(?:o|old|oldal)\b[)\].\s]*$",  # `12–15. o.`, as Hungarian has it
        re.I,
    )


def _identifiers(text: str) -> frozenset[str]:
    found: list[str] = []
    if "10." in text:
        found.extend("doi:" + m[0].rstrip(".,;)").lower() for m in _DOI.finditer(text))
    if "://" in text or "www." in text:
        found.extend("url:" + address for m in _URL.finditer(text) if (address := read_address(m[0])) is not None)
    return frozenset(found)


def read_address(url: str) -> str | None:
    """An address without scheme, archive and tracking; `None` for a home page, which many works share."""
    address = _TRACKING.sub("", _ARCHIVED.sub("", url)).rstrip(".,;:!?)'’/").lower()
    address = _SCHEME.sub("", address)
    return address if "/" in address else None


def agree(one: Traits, other: Traits) -> bool:
    """Whether two entries name the same work; a wrong yes is worse than a wrong no."""
    if one.plain == other.plain:
        return True
    if one.identifiers and other.identifiers:
        shared = one.identifiers & other.identifiers
        if shared and (
            one.numbers == other.numbers or len(one.words & other.words) * 2 >= min(len(one.words), len(other.words))
        ):
            return True
    if one.numbers != other.numbers or not one.numbers:
        return False
    shared_words, all_words = len(one.words & other.words), len(one.words | other.words)
    if shared_words < 4:
        return False
    return shared_words * 5 >= all_words * 4
