"""Names: the authors or editors of a reference → a `Name` for each.

    "Falkner, Ines, and T. Osei"     → Falkner | Ines; Osei | T.
    "Kaser G, Grosshauser M"         → Kaser | G; Grosshauser | M
    "van der Berg, J., et al."       → berg with the particle "van der"
    "Human Rights Watch"             → a literal

Whether commas divide people or turn a name round is decided for the whole string: by what stands between them. Particles are
CSL's: dropping ("de" of Alexis de Tocqueville) where the name is cited without them, else non-dropping.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from footnotes.model import Name
from footnotes.references.facts import given_names
from footnotes.source import Span

__all__ = ["is_organisation", "read_names"]


class _Piece(NamedTuple):
    start: int
    text: str


_AND = re.compile(
    r"\s*(?:[,;]\s*)?(?:\s(?:and|AND|und|UND|u\.|et|ET|y|e|og|och|en|и|i|ve|with|mit)\s|\s?&\s?)\s*"
    r"|\s*;\s*|\s+[-–—]\s+|(?<=[\w.])\s?/\s?(?=\w)"
)
_CONJUNCTIONS = frozenset("and AND und UND u. et ET y e og och en и i ve with mit - – —".split())
_ET_AL = re.compile(
    r"[\s,;(]*(?:et\.?\s?al(?:ii|\.)?|and others|u\.\s?a\.|et autres|e outros|y otros|и др\.?|有关|等|ほか|vd\.|v\. ?d\.|i in\.|"
    r"e\.\s?a\.|y cols\.|و?آخرون)[.)\s]*$",
    re.I,
)
_AL = tuple("al alii others a autres outros otros др 有关 等 ほか vd d in cols آخرون".split())
"""How a name ends that "et al." may follow: asked before the pattern is."""
_ROLE_AFTER = re.compile(
    r"[\s,]*[\[(]?\b(?:eds?|editors?|hrsg|hgg?|éds?|dir|"
    r"coords?|comps?|cura|trans|übers)\b\.?[\])]?[\s,.:]*$|"
    r"\s*(?:,\s*(?:director|producer|inventor)|[\[(](?:directors?|producers?|regie|writer|host|inventors?|orgs?|red|ред|der)\.?[\])])"
    r"[\s,.:]*$",
    re.I,
)
_ROLES = tuple(
    "ed eds editor editors hrsg hg hgg éd éds dir coord coords comp comps cura trans übers director producer inventor directors "
    "producers regie writer host inventors org orgs red ред der".split()
)
_ROLE_BEFORE = re.compile(
    r"\W*(?:in:?\s+)?(?:edited by|ed(?:ited)? by|"
    r"herausgegeben von|hrsg\. von|hg\. von|a cura di|sous la dir(?:ection|\.) de|by|par|eds?\.|"
    r"(?:pod )?red\.|(?:под )?ред\.|der\.|von(?=\s[^\s,]+\s[^\s,]+$)|in:?)\s+",
    re.I,
)
_HANDLE = re.compile(r"[\s,]*(?:\[[^\[\]]*\]|\(@[^()]*\))[\s.,]*$")
_TITLES = re.compile(
    r"^(?:(?:(?:Prof|Dr|Rev|Hon|Capt|Lt|Col|Gen|Adm|Sgt|Mrs?|Ms|Mme|Sr|Sra|Dra|Dipl|Ing|Dott|Avv|Doç)\.|Dr|Prof|Sir|Dame|Professor|Captain|Colonel|"
    r"General|Admiral|Senator|Mme)\s+(?:(?:phil|med|jur|rer|nat|habil|h\. ?c)\.\s+)*)+(?=[^\W\d_])"
)
_INITIAL = r"(?:(?![a-zа-яё])[^\W\d_])"
_INITIALS = re.compile(rf"(?:{_INITIAL}\.?[\s-]?){{1,4}}")
_LAST_INITIALS = re.compile(rf"(?<=[^\W\d_]{{2}})\s+((?:{_INITIAL}\.[\s-]?){{1,4}})$")
_ENDING_INITIALS = re.compile(
    rf"(?<=[^\W_]) \(?(?:{_INITIAL}{{1,3}}\.?|(?:{_INITIAL}\.[ -]?){{1,4}}|{_INITIAL}-{_INITIAL})\)?$"
)
_STARTING_INITIAL = re.compile(rf"{_INITIAL}\.")
_GLUED = re.compile(rf"((?:{_INITIAL}\.-?)+)({_INITIAL}[^\W\d_]+)")
_SENTENCE = re.compile(r"[^\W\d_]{2} [^\W\d_]{2,3}\.$")
_COMMA = re.compile(r"[,،]\s*")
_LONGEST_FAMILY = 4
_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$")
"""A full stop that ends the field and no abbreviation."""
_PATRONYMIC = re.compile(r"[А-ЯЁ][а-яё]+(?:вич|вна|ична|инична)")
_CAPITALS = re.compile(r"(?:[^\W\d_a-zа-яёß-öø-ÿ]|[’'-]){3,}")
_CAPITALS_FIRST = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]|[’'-]){3,}\s[^\W\d_][^\W\d_A-Z]")
_PREFIX = re.compile(
    r"(?:Le|La|Les|De|Di|Del|Della|Dal|Dalla|Du|Da|Lo|Van|Mac|Mc|Ben|Bin|El|Al|Saint|San|Abu|Ibn|St\.)"
)
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV|PhD|MD)\.?")
_PARTICLE = re.compile(
    r"(?:(?:van|von|v\.|de|der|den|del|della|di|da|dos|du|la|le|les|ten|ter|zu|zum|al|el|bin|ibn|af|av)(?:\s+|(?=’))|d[’'])+"
)
_ORGANISATIONS = frozenset(
    """
    for für of university universität institut ministry department office council commission committee association
    society bank agency center centre group watch international united nations foundation stiftung press news bureau
    board union party government corporation inc ltd gmbh company consortium network service academy police staff
    alliance initiative trust networks observatory friends coalition campaign movement collectif comité ministère
    assemblée cour ligue secretaría corte junta osservatorio observatoire observatorio bundesanstalt asociación
    ministerio defensoría comisión consejo ayuntamiento gobierno fundación instituto associazione ministero agenzia
    fondazione istituto comune câmara associação movimento ministério fundação prefeitura gemeente stichting
    vereniging ministerie rekenkamer fundacja izba ministerstwo towarzystwo urząd instytut stowarzyszenie министерство
    институт комитет агентство фонд общество союз derneği vakfı bakanlığı belediyesi kurumu enstitüsü université
    universidad università editors redazione redaktion rédaction redacción collective federation league authority
    court parliament congress senate church amnesty project team statistisches amt institute organisation organization
    """.split()
)
"""Words, in lower case, that name a body; German ones also at the end of a longer word."""
_GERMAN_BODIES = tuple("ministerium verwaltung stiftung amt gericht verein verband gesellschaft werkgroep".split())
_WORD = re.compile(r"\w+")
_PARTICLE_AFTER = re.compile(r"\s((?:van|von|de|der|den|du|da|di|zu)(?:\s(?:la|der|den))?)$")
_BODY = re.compile(r"\b(?:for|für|of|pour|para|per la|voor)\b", re.I)
_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GIVEN = frozenset(given_names())


def read_names(text: str, start: int = 0, end: int | None = None) -> tuple[Name, ...]:
    """The people and organisations named between two offsets of a text; spans are in code points of `text`."""
    end = len(text) if end is None else end
    part = _Piece(start, text[start:end].rstrip())
    if part.text.rstrip(" .,\t\n").endswith(("]", ")")):
        part = _cut(part, _HANDLE)
    part = _without_role(_without_role(_without_others(part)))
    part = _cut(_without_others(part), _STOP)
    if not part.text.strip(" .,;:"):
        return ()
    if _EASTERN.search(part.text):
        return tuple(_literal(p) for p in _eastern(part) if p.text)
    if _is_one_body(part.text):
        return tuple(_literal(p) for p in _split(part, re.compile(r"\s*[;/]\s*")))
    words = part.text
    several = "&" in words or ";" in words or "/" in words or not _CONJUNCTIONS.isdisjoint(words.split())
    pieces = _split(part, _AND if several else None)
    direct = len(pieces) > 1 and _is_direct(pieces[-1].text)
    return tuple(name for piece in pieces for name in _people(piece, direct))


def _without_others(piece: _Piece) -> _Piece:
    """A string of names without "et al." at its end."""
    return _cut(piece, _ET_AL) if piece.text.rstrip(" .)\t\n").lower().endswith(_AL) else piece


def _without_role(piece: _Piece) -> _Piece:
    """A string of names without one "edited by" before or "(eds.)" after it."""
    found = _ROLE_BEFORE.match(piece.text)
    if found is not None and found.end() < len(piece.text):
        return _Piece(piece.start + found.end(), piece.text[found.end() :])
    return _cut(piece, _ROLE_AFTER) if piece.text.rstrip(" ,.:])\t\n").lower().endswith(_ROLES) else piece


def _is_one_body(text: str) -> bool:
    """Whether commas and conjunctions stand inside the name of an organisation: `Office for Trade, Energy and Ports`."""
    if _BODY.search(text) is None or re.search(r"\b[^\W\d_a-z]\.", text) is not None:
        return False
    return not any(word.lower() in _GIVEN for word in re.findall(r"[^\W\d_]+", text))


def _is_direct(text: str) -> bool:
    """Whether a name, the last of several, has its given name first."""
    return "," not in text and " " in text and not _ends_with_initials(text)


def _eastern(piece: _Piece) -> list[_Piece]:
    """Names without blanks. A dot divides people, but in a name in katakana its parts: ヤン・ノヴァーク."""
    piece = _cut(piece, re.compile(r"[\s(（]*(?:編著?|著|主编|编著?|訳|译)[)）]?$"))
    pieces: list[_Piece] = []
    for part in _split(piece, re.compile(r"[、，,;；]|\s和\s")):
        foreign = re.fullmatch(r"[\u30a0-\u30ff＝=]+", part.text) is not None
        pieces.extend([part] if foreign else _split(part, re.compile("・")))
    return pieces


@lru_cache(maxsize=4096)
def is_organisation(text: str) -> bool:
    """Whether a word of it says that it names a body, no person."""
    return any(
        word in _ORGANISATIONS
        or word.endswith(_GERMAN_BODIES)
        or (word.startswith("bundes") and len(word) > len("bundes"))
        for word in _WORD.findall(text.lower())
    )


def _cut(piece: _Piece, pattern: re.Pattern[str]) -> _Piece:
    """Leave out what a pattern finds at the start or the end."""
    found = pattern.search(piece.text)
    if found is None:
        return piece
    if found.start() == 0 and found.end() < len(piece.text):
        return _Piece(piece.start + found.end(), piece.text[found.end() :])
    return _Piece(piece.start, piece.text[: found.start()])


def _split(piece: _Piece, pattern: re.Pattern[str] | None) -> list[_Piece]:
    """The pieces between what a pattern finds, without the marks at their ends; `None` divides nothing."""
    start, text = piece
    cuts = [m.span() for m in pattern.finditer(text)] if pattern is not None else []
    cuts.append((len(text), len(text)))
    pieces: list[_Piece] = []
    at = 0
    for stop, following in cuts:
        words = text[at:stop].rstrip(" ,;:،؛\n\t\"“”'")
        plain = words.lstrip(" ,;:.\n\t")
        if plain:
            pieces.append(_Piece(start + at + len(words) - len(plain), plain))
        at = following
    return pieces


def _people(piece: _Piece, direct: bool) -> list[Name]:
    """The names in a piece that no conjunction divides: commas divide people, or turn names round.

    `direct`: the last name of the string has its given name first.
    """
    parts = [_untitled(p) for p in _split(piece, _COMMA if "," in piece.text or "،" in piece.text else None)]
    if not parts:
        return []
    if len(parts) == 1:
        return [_direct(parts[0])]
    names: list[Name] = []
    i = 0
    while i < len(parts):
        here = parts[i]
        after = parts[i + 1] if i + 1 < len(parts) else None
        later = parts[i + 2] if i + 2 < len(parts) else None
        if names and _SUFFIX.fullmatch(here.text):
            names[-1] = _with_suffix(names[-1], here)
            i += 1
        elif (
            after is not None
            and later is not None
            and _SUFFIX.fullmatch(after.text)
            and _INITIALS.fullmatch(later.text)
        ):
            names.append(_with_suffix(_inverted(here, later), after))
            i += 3
        elif after is not None and _turns(here, after, len(parts) - i, direct):
            names.append(_inverted(here, after))
            i += 2
        else:
            names.append(_direct(here))
            direct = direct or (i == 0 and names[0].given is not None and not _ends_with_initials(here.text))
            i += 1
    return names


def _untitled(piece: _Piece) -> _Piece:
    """`Prof. Dr. Edith Marlowe` → `Edith Marlowe`, and the full stop of a sentence after initials without any."""
    found = _TITLES.match(piece.text)
    if found is not None and not is_organisation(piece.text):
        piece = _Piece(piece.start + found.end(), piece.text[found.end() :])
    if piece.text.endswith(".") and _SENTENCE.search(piece.text) and _ends_with_initials(piece.text):
        return _Piece(piece.start, piece.text[:-1])
    return piece


def _turns(family: _Piece, given: _Piece, left: int, direct: bool) -> bool:
    """Whether a comma stands between a family name and a given one."""
    own, words = family.text.split(), given.text.split()
    if _CAPITALS_FIRST.match(family.text) and _CAPITALS_FIRST.match(given.text):
        return False
    if is_organisation(family.text) or _SUFFIX.fullmatch(given.text):
        return False
    if _INITIALS.fullmatch(given.text):
        return len(own) == 1 or not _ends_with_initials(family.text)
    if _ends_with_initials(family.text) or _starts_with_initials(family.text):
        return False
    known, last_known = words[0].lower() in _GIVEN, words[-1].lower() in _GIVEN
    if len(own) > 1 and len(words) > 1 and not last_known and (direct or own[0].lower() in _GIVEN):
        return False
    if left == 2 and len(words) == 1 and known and len(own) <= _LONGEST_FAMILY:
        return True
    short = len(own) <= 2 or _PARTICLE.match(family.text) is not None
    return short and len(words) <= 3 and (left == 2 or len(own) == 1 or known)


def _ends_with_initials(text: str) -> bool:
    """`Kaser G`, `O'Leary RA`, `Anders-Holm J. J.`: the medical manner; not `J. R. King III`."""
    if "a" <= text[-1:] <= "z" or _STARTING_INITIAL.match(text) or text.endswith((" II", " III", " IV")):
        return False
    return _ENDING_INITIALS.search(text) is not None


def _starts_with_initials(text: str) -> bool:
    return re.match(r"[^\W\d_]\.", text) is not None


def _inverted(family: _Piece, given: _Piece) -> Name:
    particle, rest = _particle(family.text)
    span = Span(family.start, given.start + len(given.text))
    words = given.text
    dropping = None
    after = _PARTICLE_AFTER.search(rest)
    if after is not None:  # Hantelmann von, Ines
        particle, rest = after[1], rest[: after.start()]
    tail = _PARTICLE_AFTER.search(words)
    if tail is not None:
        dropping, words = tail[1], words[: tail.start()]
    words = words.strip()
    if _CAPITALS.fullmatch(words) and _CAPITALS.fullmatch(rest):
        words = _cased(words)
    return Name(_cased(rest), words, None, dropping, particle, None, span)


def _direct(piece: _Piece) -> Name:
    """`Ines Falkner`, `I. Falkner`, `Falkner I`, an organisation."""
    text = piece.text
    glued = _GLUED.fullmatch(text)
    words = text.split() if glued is None else [glued[1], glued[2]]
    span = Span(piece.start, piece.start + len(text))
    if (
        len(words) == 1
        or len(words) > 5
        or is_organisation(text)
        or (words[0].lower() in ("the", "die", "der", "le", "la") and not words[1].isupper())
    ):
        if (
            len(words) == 1
            and not is_organisation(text)
            and text[:1].isupper()
            and not text.isupper()
            and not any(c.isdigit() or c in "-.&" for c in text)
            and sum(c.isupper() for c in text) < 3
        ):
            return Name(text, None, None, None, None, None, span)
        return Name(literal=text, span=span)
    turned = _family_first(piece, span)
    if turned is not None:
        return turned
    initials = _ENDING_INITIALS.search(text) if _ends_with_initials(text) else None
    if initials is not None and (len(words) == 2 or not _SUFFIX.fullmatch(words[-1])):
        particle, rest = _particle(text[: initials.start()])
        return Name(_cased(rest), initials[0].strip(" ()"), None, None, particle, None, span)
    if any(w[:1].islower() and not re.match(r"d[’']\w", w) and not _PARTICLE.fullmatch(w + " ") for w in words):
        return Name(literal=text, span=span)
    suffix = words.pop() if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else None
    at = len(words) - 1
    while at > 1 and (_PARTICLE.fullmatch(words[at - 1] + " ") or _PREFIX.fullmatch(words[at - 1])):
        at -= 1
    particle, rest = _particle(" ".join(words[at:]))
    return Name(_cased(rest), " ".join(words[:at]), None, None, particle, suffix, span)


def _family_first(piece: _Piece, span: Span) -> Name | None:
    """`Верещагин П. А.`, `Лаптева Нина Игоревна`, `MORVAN Yann`."""
    found = _LAST_INITIALS.search(piece.text) if piece.text.endswith((".", "-", " ")) else None
    if found is not None and not _starts_with_initials(piece.text):
        particle, rest = _particle(piece.text[: found.start()])
        return Name(_cased(rest), found[1].strip(), None, None, particle, None, span)
    words = piece.text.split()
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[2]) and not _PATRONYMIC.fullmatch(words[1]):
        return Name(_cased(words[0]), " ".join(words[1:]), None, None, None, None, span)
    at = next((i for i, w in enumerate(words) if not (w.isupper() and w.isalpha() and len(w) > 1)), len(words))
    if 0 < at < len(words) and len(words[at - 1]) > 2 and all(w[1:].islower() and w[0].isupper() for w in words[at:]):
        return Name(" ".join(w.capitalize() for w in words[:at]), " ".join(words[at:]), None, None, None, None, span)
    return None


def _particle(family: str) -> tuple[str | None, str]:
    found = _PARTICLE.match(family)
    if found is None or found.end() == len(family):
        return None, family
    return family[: found.end()].strip(), family[found.end() :]


def _cased(family: str) -> str:
    """`FALKNER` → `Falkner`: small capitals are a matter of print."""
    if family.isupper() and len(family) > 3:
        return "-".join(w.capitalize() for w in family.split("-"))
    return family


def _with_suffix(name: Name, piece: _Piece) -> Name:
    start = name.span.start if name.span is not None else piece.start
    return Name(
        name.family,
        name.given,
        name.literal,
        name.dropping_particle,
        name.non_dropping_particle,
        piece.text,
        Span(start, piece.start + len(piece.text)),
    )


def _literal(piece: _Piece) -> Name:
    return Name(literal=piece.text, span=Span(piece.start, piece.start + len(piece.text)))


def plain_families(names: Sequence[Name]) -> tuple[str, ...]:
    """The family names, or literals, in lower case."""
    return tuple((n.family or n.literal or "").casefold() for n in names)
