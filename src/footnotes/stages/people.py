"""People: a mention of somebody → the fullest name that the article gives.

`he`, `Osei` and `Minister Tomas Osei` may all be Tomas Osei. A surname stands for the full name that ends with it, the last one
before the mention if there are several; a pronoun for whoever was last quoted in the paragraph or the one before it, else for
the nearest person named before it. Gender is not guessed. Titles and offices are no part of a name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later
from footnotes.stages.words import (
    ADVERB,
    DETERMINER,
    DETERMINERS,
    HELPS,
    OPENS_CLAUSE,
    PREPOSITION,
    PRONOUN,
    REPORTS,
    kind_of,
)

__all__ = ["People"]

_OFFICES = frozenset(w for language in LANGUAGES for w in language.offices)
_FULL = compile_later(  # nothing before its first capital and no way back: a third of the time
    r"[A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-Я][\w’'-]{1,40}+(?:[ \xa0](?:(?:[A-Z]\.|van|von|de|der|den|del|bin|ibn|al|el|la|le|di|da|du)[ \xa0])*+"
    r"([A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-Я][\w’'-]++))++"
)
_CAPITAL = compile_later(r"[A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-Я][\w’'.-]*")
_PARTICLES = frozenset(["van", "von", "de", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du", "di", "da"])
_APPOSITION = compile_later(r",|\s(?:\(|(?:who|whose|of the)\s)")
_FUNCTION = PREPOSITION | OPENS_CLAUSE | ADVERB | HELPS | REPORTS
_BEFORE_SENTENCE = " \n\t\xa0\u202f\"'“‘«„(¿¡[—–"
_BETWEEN = " \n\t\r\xa0\u202f\"'“”‘’«»„()[]0123456789⁰¹²³⁴⁵⁶⁷⁸⁹—–"
_OF = frozenset(["of"])
_NEAR = 600
_MOST = 3000


class People:
    """The persons and organisations that one article names in full, found when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._runs: dict[str, list[re.Match[str]]] | None = None
        self._full: dict[str, list[tuple[int, str]]] = {}
        self._words: frozenset[str] | None = None

    def named(self, mention: str, at: int) -> str:
        """The fullest name for a mention at an offset that is no pronoun."""
        name = _bare(mention) or _bare(mention.partition(", ")[2])  # the mayor, Tomas Osei
        if name is None:
            return mention
        parts = name.split()
        if len(parts) > 2:
            return name
        fuller = self._fullest(parts[-1], at, parts[0] if len(parts) > 1 else None)
        if fuller is None:
            return mention if len(parts) == 1 and _is_common(mention) else name
        return name if len(fuller) < len(name) else fuller

    def is_word(self, mention: str, at: int) -> bool:
        """Whether a mention is no name but a word with the capital of its sentence: `Why`, `Asked`, `Después`."""
        if not mention.isalpha() or not mention[0].isupper() or (at and self._text[at - 1] not in _BEFORE_SENTENCE):
            return False
        lower = mention.lower()
        kind = kind_of(lower)
        if kind & (PRONOUN | DETERMINER):  # some, many
            return False
        if kind & _FUNCTION:
            return True
        if self._runs is None:
            self._runs = _runs(self._text)
        if mention in self._runs or not _opens_sentence(self._text, at):
            return False
        if self._words is None:
            self._words = frozenset(self._text.split())
        return lower in self._words

    def meant(self, at: int, since: int, last: str | None) -> str | None:
        """Whom a pronoun at an offset stands for: the last person named since another, else `last`, else one named near."""
        return self._nearest(since, at) or last or self._nearest(max(0, at - _NEAR), at)

    def _fullest(self, surname: str, at: int, given: str | None) -> str | None:
        """The last full name with a surname before an offset, else the first after it."""
        if self._runs is None:
            self._runs = _runs(self._text)
        if surname not in self._runs:
            return None
        fullest = None
        for start, name in reversed(self._known(surname)):
            if given is None or name.startswith(given + " "):
                fullest = name
                if start <= at:
                    break
        return fullest

    def _known(self, surname: str) -> list[tuple[int, str]]:
        """The full names that end with a surname, and where they stand."""
        full = self._full.get(surname)
        if full is None:
            assert self._runs is not None
            named = [(found.start(), _bare(found[0])) for found in self._runs[surname]]
            full = self._full[surname] = [(start, name) for start, name in named if name is not None and " " in name]
        return full

    def _nearest(self, start: int, at: int) -> str | None:
        """The last person named between two offsets, in full or by a surname that is known."""
        if start >= at:
            return None
        for found in reversed(_CAPITAL.findall(self._text, start, at)):
            name = self._fullest(found.removesuffix("’s").removesuffix("'s").rstrip("."), at, None)
            if name is not None:
                return name
        return None


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at an offset."""
    before = text[max(0, at - 40) : at].rstrip(_BETWEEN)
    return not before or before[-1] in ".!?…:"


def _runs(text: str) -> dict[str, list[re.Match[str]]]:
    """The runs of capitalised words, by their last word."""
    runs: dict[str, list[re.Match[str]]] = {}
    for found in islice(_FULL.finditer(text), _MOST):
        runs.setdefault(found[1], []).append(found)
    return runs


def _is_common(mention: str) -> bool:
    """Whether a mention is a noun with its article or what belongs to it, and so has no name in it: `der Ingenieur`."""
    words = mention.split(",")[0].split()
    return words[0].lower() in DETERMINERS or words[-1][:1].islower()


@lru_cache(maxsize=4096)
def _bare(mention: str) -> str | None:
    """The name in a mention: its last run of capitalised words before any comma, without offices; `None` without one."""
    words = _APPOSITION.split(mention, maxsplit=1)[0].replace("’s ", " ").split()
    while words and not words[-1][:1].isupper():
        words.pop()
    start = len(words)
    while start and (
        words[start - 1][:1].isupper()
        or words[start - 1] in ("van", "von", "de", "der", "bin", "ibn", "al", "la", "du", "di")
    ):
        start -= 1
    if start > 1 and words[start - 1] in _OF and words[start - 2][:1].isupper():
        office = words[start - 2].rstrip(".").lower() in _OFFICES
        if not office or len(words) < start + 2:  # Secretary of State Ines Falkner has the office before the name
            return _of_a_place(words, start)
    run = words[start:]
    while len(run) > 1 and (run[0].rstrip(".").lower() in _OFFICES or run[0].lower() in ("of", "de")):
        run.pop(0)
    while run and run[0].lower() in DETERMINERS:
        run.pop(0)
    if len(run) > 3 and run[-2] not in _PARTICLES:
        run = run[-2:]  # Committee on Foreign Affairs Ines Falkner
    return " ".join(run) if run and run[0][:1].isupper() else None


def _of_a_place(words: list[str], tail: int) -> str | None:
    """The name in words of which "of" ties two: all of a body's (`Bank of Oslo`), a person's without the place."""
    first = tail - 2
    while first and words[first - 1][:1].isupper():
        first -= 1
    head = words[first : tail - 1]
    while len(head) > 1 and (head[0].rstrip(".").lower() in _OFFICES or head[0].lower() in DETERMINERS):
        head.pop(0)
    if len(head) == 2 and not head[0].endswith(("’", "'")):
        return " ".join(head)
    return " ".join([*head, *words[tail - 1 :]])
