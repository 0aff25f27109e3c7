"""Names: the authors or editors of a reference → a `Name` for each.

    "Falkner, Ines, and T. Osei"     → Falkner | Ines; Osei | T.
    "Kaser G, Grosshauser M"         → Kaser | G; Grosshauser | M
    "van der Berg, J., et al."       → Berg with the particle "van der"
    "Human Rights Watch"             → a literal

Whether commas divide people or turn a name round is decided for the whole string: by what stands between them. Each name is then
read by `persons`.
"""

from __future__ import annotations

import re

from footnotes.model import Name
from footnotes.references.bodies import is_organisation
from footnotes.references.facts import KINDS_OF, given_names
from footnotes.references.persons import (
    INITIALS,
    PARTICLE,
    PARTICLES,
    SUFFIXES,
    Piece,
    ends_with_initials,
    read_direct,
    read_literal,
    read_turned,
    starts_with_initials,
    with_suffix,
)
from footnotes.references.sheet import mentions
from footnotes.source import Span

__all__ = ["read_names"]

_AND = re.compile(
    r"(?=[\s,;&/])(?:\s*(?:[,;]\s*)?(?:\s(?:and|AND|und|UND|u\.|et|ET|y|e|og|och|en|и|i|ve|with|mit)\s|\s(?:and|und)(?=[A-ZÀ-Þ])|\s?&\s?)\s*"
    r"|\s*;\s*|\s+[-–—]\s+|(?<=[\w.])(?<!\sA)\s?/\s?(?=\w))"
)
_DIVIDES = ("&", ";", "/", " and", " und")
_CONJUNCTIONS = frozenset("and AND und UND u. et ET y e og och en и i ve with mit - – —".split())
_ET_AL = re.compile(
    r"[\s,;(]*(?:(?:\bet\.?\s?|et\.?\s)al(?:ii|\.)?|and others|u\.\s?a\b\.?|et autres|e outros|y otros|и др\.?|有关|等|ほか|vd\.|"
    r"v\. ?d\.|i in\.|e\.\s?a\.|y cols\.|و?آخرون)[.()\s]*$",
    re.I,
)
_AL = ("al", "alii", "others", "autres", "outros", "otros", "др", "有关", "等", "ほか", "vd", "i in", "cols", "آخرون")
"""How a string ends that has "et al." at its end, but for "u. a." and "v. d.": asked before the pattern is."""
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
_ENDS = frozenset(("a", "d", "in", "etal", "etalii", *_AL, *_ROLES))
"""The last words of what the two patterns before find."""
_ROLE_BEFORE = re.compile(
    r"\W*(?:in:?\s+)?(?:edited by|ed(?:ited)? by|"
    r"herausgegeben von|hrsg\. von|hg\. von|a cura di|sous la dir(?:ection|\.) de|by|par|eds?\.|"
    r"(?:pod )?red\.|(?:под )?ред\.|der\.|von(?=\s(?!de[nrm]\s)[^\s,]+\s[^\s,]+$)|in:?)\s+",
    re.I,
)
_OPENS_ROLE = frozenset("in edited ed eds herausgegeben hrsg hg a sous by par red pod ред под der von".split())
"""The first words of what the pattern before finds."""
_HANDLE = re.compile(r"[\s,]*(?:\[[^\[\]]*\]|\(@[^()]*\))[\s.,]*$")
_WORKPLACE = re.compile(r"\s+\([^()]*(?:\s[^()]*|[A-Z]{2,})\)$")
_TITLES = re.compile(
    r"^(?:(?:(?:Prof|Dr|Rev|Hon|Capt|Lt|Col|Gen|Adm|Sgt|Mrs?|Ms|Mme|Sr|Sra|Dra|Dipl|Ing|Dott|Avv|Doç)\.|Dr|Prof|Sir|Dame|Professor|Captain|Colonel|"
    r"General|Admiral|Senator|Mme)\s+(?:(?:phil|med|jur|rer|nat|habil|h\. ?c)\.\s+)*)+(?=[^\W\d_])"
)
_OPENS_TITLE = frozenset("Pr Dr Re Ho Ca Lt Co Ge Ad Sg Mr Ms Mm Sr Di In Do Av Si Da Se".split())
"""The first two letters of what the pattern before finds."""
_FAMILY = r"([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?)"
_NEXT = r"(?:$|,? (?:and|&|und|et|y) |[,;] )"
_PLAIN_TURNED = (
    re.compile(rf"{_FAMILY}, ([A-Z]\.?(?:[ -]?[A-Z]\.?){{0,3}}){_NEXT}"),
    re.compile(rf"{_FAMILY} ([A-Z]\.(?=$)|[A-Z]{{1,3}})(?:\.$|{_NEXT})"),
)
_PLAIN_DIRECT = (re.compile(rf"([A-Z]\.(?:[ -]?[A-Z]\.){{0,3}}) {_FAMILY}{_NEXT}"),)
"""`Falkner, I., and Osei, T. A.`; `Falkner I, Osei TA`; `I. Falkner and T. A. Osei`."""
_NO_FAMILY = frozenset("Jr Sr Dr Prof Sir Dame Professor Captain Colonel General Admiral Senator Mme".split())
_SENTENCE = re.compile(r"[^\W\d_]{2} [^\W\d_]{2,3}\.$")
_COMMA = re.compile(r"[,،]\s*")
_LONGEST_FAMILY = 4
_EDITS = frozenset(["Ed", "Ed.", "Eds", "Eds.", "Hrsg", "Hrsg.", "Hg."])
"""What stands behind one name of several, and is none: `Osei, T., Ed., and A. Falkner`."""
_LEADING = re.compile(
    r"(?:[\ue000-\uf8ff]\s*|\[?\d{1,3}[.\]-]\s?|[•·*]\s|(?:Quelle|Source|Fonte|Fuente)\s?:\s?)(?=[^\W\d_])"
)
"""A label, a bullet, or the word for a source before the names."""
_GAPED = re.compile(r" ((?<=[A-Z] )\.|,)(?=[^\W\d_])")
"""`F .E .Dorn ,M .Anders`: the blank stands on the wrong side; set right, everything keeps its place."""
_IN_TURN = re.compile(
    r"(?:[A-ZÀ-Þ][’'\w]*[a-zß-ÿ][\w’'-]*(?: [A-Z]\.)+ ){1,9}[A-ZÀ-Þ][’'\w]*[a-zß-ÿ][\w’'-]*(?: [A-Z]\.?)+"
)
_LONGEST_LIST = 300
_AFTER_INITIALS = re.compile(r"(?<= [A-Z]\.) (?=[A-ZÀ-Þ][^.\s])")
_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$")
"""A full stop that ends the field and no abbreviation."""
_CAPITALS_FIRST = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]|[’'-]){3,}\s[^\W\d_][^\W\d_A-Z]")
_LETTERS = re.compile(r"[^\W\d_]+")
_SAYS_BODY = ("of", "for", "für", "pour", "para", "voor", "per la")
_BODY = re.compile(r"\b(?:for|für|of|pour|para|per la|voor)\b", re.I)
_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GIVEN = frozenset(given_names())


def read_names(text: str, start: int = 0, end: int | None = None) -> tuple[Name, ...]:
    """The people and organisations named between two offsets of a text; spans are in code points of `text`."""
    end = len(text) if end is None else end
    words = text[start:end].rstrip()
    if " ." in words or " ," in words:
        words = _GAPED.sub(r"\1 ", words)
    part = _bare(Piece(start, words))
    words = part.text
    if not words.strip(" .,;:"):
        return ()
    if (names := _plain(part)) is not None:
        return names
    if not words.isascii() and _EASTERN.search(words):
        return tuple(read_literal(p) for p in _eastern(part) if p.text)
    if _is_one_body(words):
        return tuple(read_literal(p) for p in _split(part, re.compile(r"\s*[;/]\s*")))
    several = mentions(words, _DIVIDES) or not _CONJUNCTIONS.isdisjoint(words.split())
    pieces = _split(part, _AND if several else None)
    direct = len(pieces) > 1 and _is_direct(pieces[-1].text)
    return tuple([name for piece in pieces for name in _people(piece, direct)])


def _plain(piece: Piece) -> tuple[Name, ...] | None:
    """The names of a list that is the same all through, read in one pass: about half of all lists are."""
    start, text = piece
    direct = text[1:2] == "."
    for pattern in _PLAIN_DIRECT if direct else _PLAIN_TURNED:
        names: list[Name] = []
        found = pattern.match(text)
        while found is not None:
            family, given = found.group(2, 1) if direct else found.group(1, 2)
            if given in SUFFIXES or family in _NO_FAMILY:
                return None
            span = Span(start + found.start(), start + found.end(2))
            names.append(Name(family, given, None, None, None, None, span))
            if found.end() == len(text):
                return None if is_organisation(text) else tuple(names)
            found = pattern.match(text, found.end())
    return None


def _bare(piece: Piece) -> Piece:
    """A string of names without what stands around them: labels, handles, "et al.", what they did."""
    if (not piece.text[:1].isalpha() or piece.text[:1] in "QSF") and _LEADING.match(piece.text) is not None:
        piece = _cut(piece, _LEADING)
    if piece.text.rstrip(" .,\t\n").endswith(("]", ")")):
        piece = _cut(piece, _HANDLE)
    if _is_bare(piece.text):
        return _cut(piece, _STOP) if "." in piece.text[-2:] else piece
    named = _without_others(piece)
    freed = _without_role(named)
    if freed is not named:
        freed = _without_role(freed)
    if freed is not piece:
        freed = _without_others(freed)
    return _cut(freed, _STOP) if "." in freed.text[-2:] else freed


def _is_bare(text: str) -> bool:
    """Whether the first and the last word say at once that nothing stands around the names."""
    opening, closing = _LETTERS.search(text), _LETTERS.findall(text[-14:].lower())
    if opening is None or not closing or not text.isascii():
        return False
    return opening[0].lower() not in _OPENS_ROLE and closing[-1] not in _ENDS


def _without_others(piece: Piece) -> Piece:
    """A string of names without "et al." at its end."""
    end = piece.text[-20:].rstrip(" .)\t\n").lower()
    short = end[-1:] in ("a", "d") and not end[-2:-1].isalpha()
    return _cut(piece, _ET_AL) if short or end.endswith(_AL) else piece


def _without_role(piece: Piece) -> Piece:
    """A string of names without one "edited by" before or "(eds.)" after it."""
    words = piece.text
    opening = _LETTERS.search(words)
    if opening is not None and opening[0].lower() in _OPENS_ROLE:
        found = _ROLE_BEFORE.match(words)
        if found is not None and found.end() < len(words):
            return Piece(piece.start + found.end(), words[found.end() :])
    return _cut(piece, _ROLE_AFTER) if words[-20:].rstrip(" ,.:])\t\n").lower().endswith(_ROLES) else piece


def _is_one_body(text: str) -> bool:
    """Whether commas and conjunctions stand inside the name of an organisation: `Office for Trade, Energy and Ports`."""
    if (
        not mentions(text.lower(), _SAYS_BODY)
        or _BODY.search(text) is None
        or re.search(r"\b[^\W\d_a-z]\.", text) is not None
    ):
        return False
    return not any(word.lower() in _GIVEN for word in re.findall(r"[^\W\d_]+", text))


def _is_direct(text: str) -> bool:
    """Whether a name, the last of several, has its given name first."""
    return "," not in text and " " in text and not ends_with_initials(text)


def _eastern(piece: Piece) -> list[Piece]:
    """Names without blanks. A dot divides people, but in a name in katakana its parts: ヤン・ノヴァーク."""
    piece = _cut(piece, re.compile(r"[\s(（]*(?:編著?|著|主编|编著?|訳|译)[)）]?$"))
    pieces: list[Piece] = []
    for part in _split(piece, re.compile(r"[、，,;；]\s*&?\s*|\s(?:和|&)\s")):
        foreign = re.fullmatch(r"[\u30a0-\u30ff＝=]+", part.text) is not None
        pieces.extend([part] if foreign else _split(part, re.compile(r"[・·]|(?<=[\uac00-\ud7af])\.")))
    return pieces


def _cut(piece: Piece, pattern: re.Pattern[str]) -> Piece:
    """Leave out what a pattern finds at the start or the end."""
    found = pattern.search(piece.text)
    if found is None:
        return piece
    if found.start() == 0 and found.end() < len(piece.text):
        return Piece(piece.start + found.end(), piece.text[found.end() :])
    return Piece(piece.start, piece.text[: found.start()])


def _split(piece: Piece, pattern: re.Pattern[str] | None) -> list[Piece]:
    """The pieces between what a pattern finds, without the marks at their ends; `None` divides nothing."""
    start, text = piece
    pieces: list[Piece] = []
    at = 0
    for found in pattern.finditer(text) if pattern is not None else ():
        stop, following = found.span()
        _add(pieces, start + at, text[at:stop])
        at = following
    _add(pieces, start + at, text[at:])
    return pieces


def _at_commas(piece: Piece) -> list[Piece]:
    """The pieces between commas."""
    if "،" in piece.text:
        return _split(piece, _COMMA)
    pieces: list[Piece] = []
    at = piece.start
    for words in piece.text.split(","):
        bare = words.lstrip() if at > piece.start else words
        _add(pieces, at + len(words) - len(bare), bare)
        at += len(words) + 1
    return pieces


def _add(pieces: list[Piece], start: int, text: str) -> None:
    words = text.rstrip(" ,;:،؛\n\t\"“”'")
    plain = words.lstrip(" ,;:.\n\t")
    if plain:
        pieces.append(Piece(start + len(words) - len(plain), plain))


def _people(piece: Piece, direct: bool) -> list[Name]:
    """The names in a piece that no conjunction divides: commas divide people, or turn names round.

    `direct`: the last name of the string has its given name first.
    """
    parts = [_untitled(p) for p in _at_commas(piece) if p.text not in _EDITS]
    if not parts:
        return []
    if len(parts) == 1:
        return [read_direct(p) for p in _split_at_initials(parts[0])]
    names: list[Name] = []
    i = 0
    while i < len(parts):
        here = parts[i]
        after = parts[i + 1] if i + 1 < len(parts) else None
        later = parts[i + 2] if i + 2 < len(parts) else None
        if names and here.text in SUFFIXES:
            names[-1] = with_suffix(names[-1], here)
            i += 1
        elif after is not None and later is not None and after.text in SUFFIXES and INITIALS.fullmatch(later.text):
            names.append(with_suffix(read_turned(here, later), after))
            i += 3
        elif after is not None and _turns(here, after := _unplaced(after), len(parts) - i, direct):
            names.append(read_turned(here, after))
            i += 2
        else:
            names.append(read_direct(here))
            direct = direct or (i == 0 and names[0].given is not None and not ends_with_initials(here.text))
            i += 1
    return names


def _split_at_initials(piece: Piece) -> list[Piece]:
    """`Altieri C. Favaro A.`: names that only their initials divide; else the piece as it is."""
    if "." not in piece.text or len(piece.text) > _LONGEST_LIST or _IN_TURN.fullmatch(piece.text) is None:
        return [piece]
    return _split(piece, _AFTER_INITIALS)


def _untitled(piece: Piece) -> Piece:
    """`Prof. Dr. Edith Marlowe` → `Edith Marlowe`, and the full stop of a sentence after initials without any."""
    found = _TITLES.match(piece.text) if piece.text[:2] in _OPENS_TITLE else None
    if found is not None and not is_organisation(piece.text):
        piece = Piece(piece.start + found.end(), piece.text[found.end() :])
    if piece.text.endswith(".") and _SENTENCE.search(piece.text) and ends_with_initials(piece.text):
        return Piece(piece.start, piece.text[:-1])
    return piece


def _unplaced(given: Piece) -> Piece:
    """`J. (FAST International)` → `J.`: where somebody works is no part of a given name; `J. (Jack)` is."""
    return _cut(given, _WORKPLACE) if given.text.endswith(")") else given


def _are_given(first: str, second: str) -> bool:
    """Whether the first words of two names are given names: the first is a common one, or both are known at all."""
    first, second = first.lower(), second.lower()
    return first in _GIVEN or (KINDS_OF.get(first) == "given" and KINDS_OF.get(second) == "given")


def _turns(family: Piece, given: Piece, left: int, direct: bool) -> bool:
    """Whether a comma stands between a family name and a given one."""
    named, called = family.text, given.text
    small = "a" <= called[1:2] <= "z"  # neither initials nor capitals
    if not small and _CAPITALS_FIRST.match(called) and _CAPITALS_FIRST.match(named):
        return False
    if called in SUFFIXES or is_organisation(named):
        return False
    own, words = named.split(), called.split()
    while len(own) > 1 and own[0].lower() in PARTICLES:
        own = own[1:]  # Van Oorschot
    if not small and INITIALS.fullmatch(called):
        return len(own) == 1 or not ends_with_initials(named)
    if ends_with_initials(named) or starts_with_initials(named):
        return False
    known, last_known = words[0].lower() in _GIVEN, words[-1].lower() in _GIVEN
    if len(own) > 1 and len(words) > 1 and not last_known and (direct or _are_given(own[0], words[0])):
        return False
    if left == 2 and len(words) == 1 and known and len(own) <= _LONGEST_FAMILY:
        return True
    short = len(own) <= 2 or PARTICLE.match(named) is not None
    return (
        short and sum(len(w) > 2 or i == 0 for i, w in enumerate(words)) <= 3 and (left == 2 or len(own) == 1 or known)
    )
