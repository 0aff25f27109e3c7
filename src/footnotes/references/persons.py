"""Persons: one name, or its two parts where a comma turns it round → a `Name`.

    "I. Falkner", "Ines Falkner", "Falkner I"  → Falkner | I.
    "van der Berg" | "J."                      → Berg | J. with the particle "van der"
    "MORVAN Yann", "Лаптева Нина Игоревна"     → the family name is first

Particles are CSL's: dropping ("de" of Alexis de Tocqueville) where the name is cited without them, else non-dropping.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import attrs

from footnotes.model import Name
from footnotes.references.bodies import is_organisation
from footnotes.references.facts import given_names
from footnotes.source import Span

__all__ = [
    "INITIALS",
    "PARTICLE",
    "PARTICLES",
    "SUFFIXES",
    "Piece",
    "ends_with_initials",
    "read_direct",
    "read_literal",
    "read_turned",
    "starts_with_initials",
    "with_suffix",
]


class Piece(NamedTuple):
    """A part of a string of names, and where it starts in the text."""

    start: int
    text: str


_INITIAL = r"(?:(?![a-zа-яё])[^\W\d_])"
INITIALS = re.compile(
    rf"(?:{_INITIAL}\.[\s-]?){{1,4}}{_INITIAL}?|{_INITIAL}{{1,4}}\.?|{_INITIAL}(?:[\s-]{_INITIAL}\.?){{1,3}}"
)
_LAST_INITIALS = re.compile(rf"(?<=[^\W\d_]{{2}})\s+((?:{_INITIAL}\.[\s-]?){{1,4}})$")
_ENDING_INITIALS = re.compile(
    rf"(?<=[^\W_]) \(?(?:{_INITIAL}(?: {_INITIAL}){{1,3}}|"
    rf"{_INITIAL}{{1,4}}\.?|(?:{_INITIAL}\.[ -]?){{1,4}}{_INITIAL}?|{_INITIAL}-{_INITIAL})\)?$"
)
_STARTING_INITIAL = re.compile(rf"{_INITIAL}\.")
_STARTS = re.compile(r"[^\W\d_]\.")
_GLUED = re.compile(rf"((?:{_INITIAL}\.-?)+)({_INITIAL}[^\W\d_]+)")
_GLUED_GIVEN = re.compile(r"(?P<given>[A-ZÀ-Þ][a-zß-ÿ]{2,})(?P<family>[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)")
"""`KarolineVogt`: the blank is lost."""
_GIVEN = frozenset(given_names())
_PATRONYMIC = re.compile(r"[А-ЯЁ][а-яё]+(?:вич|вна|ична|инична)")
_CAPITALS = re.compile(r"(?:[^\W\d_a-zа-яёß-öø-ÿ]|[’'-]){3,}")
_CAMEL = re.compile(r"(?!(?:Ma?c|De[lrns]?|Di|D[au]|L[aeoi]|Van|Von|Fitz|O)[A-ZÀ-Þ])[A-ZÀ-Þ]\w*[a-zß-ÿ][A-ZÀ-Þ]\w*$")
_LONGEST_NAME = 40
_SHORT_NAME = re.compile(r"\((?:[A-Z]{2,}|[a-z]{2,})\)")
"""That of a body, after its name: `Norsk Fyrforening (NFF)`."""
_PREFIXES = frozenset(
    "Le La Les De Di Del Della Dal Dalla Du Da Lo Van Mac Mc Ben Bin El Al Saint San Abu Ibn St. St".split()
)
SUFFIXES = frozenset("Jr Sr II III IV PhD MD Jr. Sr. II. III. IV. PhD. MD. JR SR JR. SR. 2nd 3rd 4th".split())
PARTICLE = re.compile(
    r"(?:(?:van|von|v\.|de|der|den|del|della|di|da|das|do|dos|du|la|le|les|ten|ter|zu|zum|al|el|bin|ibn|af|av)(?:\s+|(?=’))|d[’'])+"
)
_OPENS_PARTICLE = frozenset("vdltzaebi")
"""The first letters of particles."""
_PARTICLE_AFTER = re.compile(r"\s((?:van|von|de|der|den|du|da|di|zu)(?:\s(?:la|der|den))?)$")
PARTICLES = frozenset("van von de der den del della di da das do dos du la le les ten ter zu zum al el".split())
_PARTICLES_AFTER = tuple("van von de der den du da di zu la".split())


def read_turned(family: Piece, given: Piece) -> Name:
    """`Falkner` and `Ines`, `van der Berg` and `J.`: the name that a comma turns round."""
    plain, _, last = family.text.rpartition(" ")
    if plain and last in SUFFIXES:  # Eastlake 3rd, D.
        return with_suffix(
            read_turned(Piece(family.start, plain), given), Piece(given.start + len(given.text) - len(last), last)
        )
    particle, rest = _particle(_small(family.text) if family.text.isupper() and " " in family.text else family.text)
    span = Span(family.start, given.start + len(given.text))
    words = given.text
    dropping = None
    after = _PARTICLE_AFTER.search(rest) if rest.endswith(_PARTICLES_AFTER) else None
    if after is not None:  # Hantelmann von, Ines
        particle, rest = after[1], rest[: after.start()]
    tail = _PARTICLE_AFTER.search(words) if words.endswith(_PARTICLES_AFTER) else None
    if tail is not None:
        dropping, words = tail[1], words[: tail.start()]
    words = words.strip()
    if "." not in words and _CAPITALS.fullmatch(words) and _CAPITALS.fullmatch(rest):
        words = _cased(words)
    return Name(_cased(rest), words, None, dropping, particle, None, span)


def read_direct(piece: Piece) -> Name:
    """`Ines Falkner`, `I. Falkner`, `Falkner I`, an organisation."""
    text = piece.text
    glued = _GLUED.fullmatch(text) if text[1:2] == "." else None
    words = text.split() if glued is None else [glued[1], glued[2]]
    span = Span(piece.start, piece.start + len(text))
    if len(words) == 1:
        whole = _GLUED_GIVEN.fullmatch(text) if text[:1].isupper() and not text[1:].islower() else None
        if whole is not None and whole["given"].lower() in _GIVEN:
            return Name(whole["family"], whole["given"], None, None, None, None, span)
        return Name(text, span=span) if _is_family(text) else Name(literal=text, span=span)
    if (
        len(words) > 5
        or (words[-1][0] == "(" and len(words) > 2 and _SHORT_NAME.fullmatch(words[-1]) is not None)
        or is_organisation(text)
        or (words[0].lower() in ("the", "die", "der", "le", "la") and not words[1].isupper())
    ):
        return Name(literal=text, span=span)
    turned = _family_first(piece, span)
    if turned is not None:
        return turned
    if (
        len(words) > 2
        and words[-1] in SUFFIXES
        and (bare := text[: -len(words[-1])].rstrip())
        and ends_with_initials(bare)
    ):
        return with_suffix(
            read_direct(Piece(piece.start, bare)), Piece(piece.start + len(text) - len(words[-1]), words[-1])
        )
    if all(word.lower() in PARTICLES for word in words[:-1]):
        return Name(words[-1], None, None, None, " ".join(words[:-1]), None, span)  # Von der Lippe
    initials = _ending_initials(text)
    if initials is not None and (len(words) == 2 or words[-1] not in SUFFIXES):
        particle, rest = _particle(text[: initials.start()])
        return Name(_cased(rest), initials[0].strip(" ()"), None, None, particle, None, span)
    for word in words if len(words) > 2 or not starts_with_initials(text) else ():  # P. ogden, of a bad scan, is one
        if word[:1].islower() and not re.match(r"d[’']\w", word) and not PARTICLE.fullmatch(word + " "):
            return Name(literal=text, span=span)
    suffix = words.pop() if len(words) > 2 and words[-1] in SUFFIXES else None
    at = len(words) - 1
    while at > 1 and (words[at - 1] in _PREFIXES or PARTICLE.fullmatch(words[at - 1] + " ")):
        at -= 1
    particle, rest = _particle(" ".join(words[at:]))
    return Name(_cased(rest), " ".join(words[:at]), None, None, particle, suffix, span)


def _is_family(word: str) -> bool:
    """Whether a single word is a family name: not a body, an abbreviation, a handle."""
    if not word[:1].isupper() or is_organisation(word):
        return False
    if word.isalpha() and word[1:].islower():
        return True
    if len(word) < _LONGEST_NAME and _CAMEL.match(word):
        return False  # YouTube
    if word.isupper() or any(c.isdigit() or c in "-.&" for c in word):
        return False
    return sum(c.isupper() for c in word) < 3


def _family_first(piece: Piece, span: Span) -> Name | None:
    """`Верещагин П. А.`, `Лаптева Нина Игоревна`, `MORVAN Yann`."""
    text = piece.text
    found = _LAST_INITIALS.search(text) if text.endswith((".", "-", " ")) else None
    if found is not None and not starts_with_initials(text):
        particle, rest = _particle(text[: found.start()])
        return Name(_cased(rest), found[1].strip(), None, None, particle, None, span)
    words = text.split()
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[2]) and not _PATRONYMIC.fullmatch(words[1]):
        return Name(_cased(words[0]), " ".join(words[1:]), None, None, None, None, span)
    if not words[0].isupper():
        return None
    at = next((i for i, w in enumerate(words) if not (w.isupper() and w.isalpha() and len(w) > 1)), len(words))
    if 0 < at < len(words) and len(words[at - 1]) > 2 and all(w[1:].islower() and w[0].isupper() for w in words[at:]):
        return Name(" ".join(w.capitalize() for w in words[:at]), " ".join(words[at:]), None, None, None, None, span)
    return None


def _particle(family: str) -> tuple[str | None, str]:
    found = PARTICLE.match(family) if family[:1] in _OPENS_PARTICLE else None
    if found is None or found.end() == len(family):
        return None, family
    return family[: found.end()].strip(), family[found.end() :]


def _small(family: str) -> str:
    """`VAN DE WAL` → `van de WAL`: the particles of a name in capitals."""
    words = family.split()
    at = next((i for i, word in enumerate(words) if word.lower() not in PARTICLES), 0)
    return " ".join([*(word.lower() for word in words[:at]), *words[at:]])


def _cased(family: str) -> str:
    """`FALKNER` → `Falkner`: small capitals are a matter of print."""
    if family.isupper() and len(family) > 3:
        return "-".join(w.capitalize() for w in family.split("-"))
    return family


def with_suffix(name: Name, piece: Piece) -> Name:
    """A name with the "Jr." that follows it."""
    start = name.span.start if name.span is not None else piece.start
    return attrs.evolve(name, suffix=piece.text, span=Span(start, piece.start + len(piece.text)))


def read_literal(piece: Piece) -> Name:
    """A name that is not divided."""
    return Name(literal=piece.text, span=Span(piece.start, piece.start + len(piece.text)))


def ends_with_initials(text: str) -> bool:
    """`Kaser G`, `O'Leary RA`, `Anders-Holm J. J.`: the medical manner; not `J. R. King III`."""
    return _ending_initials(text) is not None


def _ending_initials(text: str) -> re.Match[str] | None:
    if "a" <= text[-1:] <= "z" or " " not in text or text.endswith((" II", " III", " IV")):
        return None
    return _ENDING_INITIALS.search(text) if _STARTING_INITIAL.match(text) is None else None


def starts_with_initials(text: str) -> bool:
    """`J. R. King`."""
    return text[1:2] == "." and _STARTS.match(text) is not None
