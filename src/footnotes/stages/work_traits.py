"""Traits: what an entry's text says of the work it names, as far as rules see it. Nothing here reads fields.

Two entries name one work where their texts agree but for lead-in ("See"), locator ("p. 3"), case, punctuation and marks; where
they state one identifier or address; or where nearly all their words and all their dates and numbers agree. Dates tell
apart what titles do not: six dispatches of one agency are six works.

    "See Osei, T., “Tides”, Port Press 2014, p. 3"   plain "osei t tides port press 2014"   key "osei-2014-tides-port"
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from footnotes.languages import LANGUAGES

__all__ = ["Traits", "agree", "read_address", "read_traits"]


class Traits(NamedTuple):
    """What tells one work from another.

    `plain`: the text without lead-in, locator, case and punctuation. `names`: the capitalised words at its beginning, in lower
    case. `words`: its words of three letters and more. `numbers`: its numbers and months, the locator left out.
    `identifiers`: DOI, ISBN, address. `dated`: whether it states a year or an address.
    """

    plain: str
    names: tuple[str, ...]
    words: frozenset[str]
    numbers: frozenset[str]
    identifiers: frozenset[str]
    dated: bool

    @property
    def key(self) -> str | None:
        """A key that compares across articles, or `None` where too little is known."""
        if self.identifiers:
            return min(self.identifiers)
        year = next((n for n in sorted(self.numbers) if len(n) == 4 and "1400" < n < "2100"), None)
        if year is None or not self.names:
            return None
        title = [w for w in self.plain.split() if len(w) > 3 and w != self.names[0] and not w.isdigit()][:4]
        return "-".join([self.names[0], year, *title]) if title else None


def _alternatives(name: str) -> str:
    words = {w for language in LANGUAGES for w in getattr(language, name)}
    return "|".join(re.escape(w).replace(r"\ ", r"\s?") for w in sorted(words, key=len, reverse=True))


_LEAD_IN = re.compile(rf"[\s\"“«(]*(?:(?:{_alternatives('lead_ins')})\b[.,:]?\s+)+(?=[^\W\d_]|[\"“«‘'])", re.I)
_LOCATOR_WITHIN = 40
_LOCATOR_WORDS = frozenset(re.split(r"\W", w)[0] for language in LANGUAGES for w in language.locators)
_MARKS = "\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963"
"""Signs of Devanagari that are part of a word, though `\\w` leaves them out."""
_NO_WORD = re.compile(rf"(?:[^\w{_MARKS}]|_)+")
_CAPITAL = re.compile(rf"[^\W\d_a-zß-öø-ÿа-яё][\w{_MARKS}’'-]*[^\W\d_]")
_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"”»]+", re.I)
_ARCHIVED = re.compile(r"^https?://(?:web\.archive\.org/web/\d+[a-z_]*/|archive\.(?:is|ph|today)/(?:\d+/)?)", re.I)
_TRACKING = re.compile(r"[?&](?:utm_\w+|fbclid|gclid|ref|source|share|mc_cid|mc_eid|sid|from)=[^&#]*", re.I)
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?")
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
_HEAD = 60
_FREQUENT = frozenset(w for language in LANGUAGES for w in language.frequent)


@lru_cache(maxsize=8192)
def read_traits(text: str) -> Traits:
    """Read the traits of an entry's text, or of one reference in it."""
    lead = _LEAD_IN.match(text)
    core = text[lead.end() :] if lead is not None else text
    core = core.rstrip(" .;,\t\n")
    core = _without_locator(core)
    plain = _NO_WORD.sub(" ", core.casefold()).strip()
    words = plain.split()
    head = core[:_HEAD]
    names = tuple(n.casefold() for n in _CAPITAL.findall(head) if n.casefold() not in _FREQUENT)
    return Traits(
        plain,
        names,
        frozenset(w for w in words if len(w) > 2 and not w.isdigit()),
        frozenset(w for w in words if w.isdigit() or w[:3] in _MONTHS),
        _identifiers(text),
        _YEAR.search(core) is not None or "://" in core or "www." in core,
    )


@cache
def _locator() -> re.Pattern[str]:
    """A locator at the end, compiled when first asked for: few entries have one, and an import need not wait."""
    words = _alternatives("locators")
    return re.compile(
        rf"(?:[\s,;:(.]+(?:(?:{words})\b\.?\s?)+\(?(?:\d[\d\s,–—−-]*(?:ff?\.?)?|[ivxlc]+|\?+)[)\].\s]*)+$", re.I
    )


def _without_locator(core: str) -> str:
    tail = core[-_LOCATOR_WITHIN:]
    if _LOCATOR_WORDS.isdisjoint(_NO_WORD.split(tail.lower())):
        return core
    return core[:-_LOCATOR_WITHIN] + _locator().sub("", tail)


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
