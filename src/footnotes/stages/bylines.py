"""Bylines: the lines that say who wrote an article, in its head or at its end.

By Ann Lee and Tim Moss      Texte : Odile Marchand      Ann Lee, University of Selby      Ann Lee is a writer in Selby.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import combining, normalize

from footnotes.languages.credits import (
    AFFILIATIONS,
    AND,
    BY,
    DATED,
    GIVEN,
    LABELS,
    OCCUPATIONS,
    OF,
    POSTED,
    TEXTS,
    WEEKDAYS,
)
from footnotes.patterns import compile_later
from footnotes.stages.datelines import is_dateline

__all__ = [
    "ARTICLES",
    "has_given_name",
    "is_byline",
    "is_name",
    "is_names",
    "is_posted",
    "opens_byline",
    "read_authors",
    "read_biography",
    "read_names",
    "read_signed",
    "tells_work",
]

_NAME = r"[^\W\d_a-z][\w.’'-]*"
_PARTICLE = r"(?:de|la|le|van|von|der|den|ten|ter|te|da|di|du|del|della|das|do|dos|al|el|bin|ibn|af|zu|zur|y)\b"


def _any(known: frozenset[str]) -> str:
    return "|".join(sorted(known, key=len, reverse=True))


_CREDIT = compile_later(
    rf"""
    (?:(?:medically\s)?(?:reviewed|edited|checked|fact-checked)\sby\s[^|•·—–\n]{{3,60}}?\s*[|•·—–]\s*)?
    (?:[^|•·\n]{{0,30}}\b\d{{4}}(?:\s[^|•·,\n]{{1,15}})?\s*[|•·,–—-]\s*)?   # 3 May 2017 | By …
    (?: (?:(?:{_any(TEXTS)})\s+){{0,2}}(?:(?:on|am|le|el|il|op|em)\s[^|\n]{{3,20}}\b\d{{4}}\s+)?(?:{_any(BY)})(?:\s?:)?\s+
      | (?:a\s+)?(?:{_any(TEXTS)})\s+(?:{_any(OF)})\s+
      | (?:door\s+onze\s+verslaggever|от\s+нашего\s+корреспондента|(?:беседовал|подготовил|записал)а?)\s+
      | (?:{_any(LABELS)})(?:\s(?:{_any(AND)})\s\w+)?\s?[:/：／・＝=]\s*(?:(?:{_any(BY)})\s+)? )
    (?P<names>\S.*)$
    """,
    re.I | re.S | re.X,
)
_POSTED = compile_later(
    rf"(?:{_any(POSTED)})\s(?:{_any(BY)})\s(?P<name>[^\s|•·,.;:!?]{{2,20}}(?:\s(?!(?:at|à|um|a|alle|om|às|on|am|le|el|il|em)\s)"
    r"[^\s|•·,.;:!?]{1,20}){0,4})(?:\s(?:at|à|um|a\slas|alle|om|às|on|am|le|el|il|em)\s.{1,40}|\s?[|•·,].{1,40})?$",
    re.I,
)
_OPENING_WORDS = BY | LABELS
_LONGEST_OPENER = max(map(len, _OPENING_WORDS)) + 2
_OPENERS = (
    BY
    | TEXTS
    | POSTED
    | WEEKDAYS
    | {"a", "medically", "fact-checked", "reviewed"}
    | {word + ":" for word in BY | LABELS}
    | LABELS
)
_REPORTS = compile_later(
    rf"(?P<names>{_NAME}(?:\s{_NAME}){{1,3}})"
    r"(?:,\s[^,.;]{3,60},)?(?:\s(?:reports?|writes)\b.{0,60}|,\s(?:staff (?:writer|reporter)|correspondent|special to\b.{0,40})"
    r".{0,30})$",
    re.S,
)
_LATE = compile_later(
    r"(?:(?:the late|(?:the )?(?:right |very |most )?rev(?:erend|d)?|mgr|inż|hab|dr|prof(?:essor)?"
    r"|fr|father|sister|sr|don|dom|padre|fray|suor|abbé|pfarrer"
    r"|pastor(?:\si\.\s?r\.)?|rabbi|bishop|canon|dott|ing|mag)"
    r"(?:\b\.?|(?<=\.))\s+)+",
    re.I,
)
_HANDLE = compile_later(r"(?=\w*[\d_])(?=\w*[^\W\d_])[^\W_]\w{2,19}")
"""The name of a user: `old_loosehead`, `marko88`."""
_MARKED = compile_later(r"(?:\s?[*†‡]+|\s?\[[\w*]{1,3}\]|\s?\([\d*†]{1,3}\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)$")
"""A marker behind a name."""
_CUT = compile_later(
    r"\s+(?:on|am|le|el|in)\s+(?=\w+[ .]\s?\d|\d|[A-Z])"
    r"|\s+(?:for|pour|für|para|per|voor|dla|для)\s+(?=the\s|l[ae’']|[^\W\d_a-z])"
    r"|\s*[|•·»—–(]\s*|\s+-\s+|(?<=[^\W\d_]{3})\.\s"
    r"|,\s+(?!(?:and|und|et|y|e)\b)(?=[a-z\d]|\w+day\b)"
)
_BETWEEN = compile_later(
    r"(?:;\s*|,\s*(?:(?:and|und|et|y|e|en)\s)?|&|\s(?:and|und|et|y|e|en|i|и|och|og|ja|és|și|şi|και)\s)\s*"
)
_LIKE_NAME = compile_later(rf"(?:{_NAME}|{_PARTICLE})(?:[ \xa0](?:{_NAME}|{_PARTICLE})){{0,6}}")
_IS_PARTICLE = compile_later(_PARTICLE)
_OPENS_NAME = compile_later(rf"(?:{_NAME}|{_PARTICLE})[ \xa0](?:{_NAME}|{_PARTICLE})")
"""What a line of names opens with: two words of a name."""
_REMAINDER = compile_later(r"\s*[|(]")
_BIOGRAPHY = compile_later(
    rf"(?P<names>{_NAME}(?:\s(?:{_NAME}|{_PARTICLE})){{1,4}})\s(?:is|was|ist|war|est|es|era|è|é|foi)\s(?P<rest>[^.]+)"
)
_AFTER_NAMES = compile_later(
    r"\s*[,|•·/@(]\s*|\s+[–—-]\s+|\s(?=(?:in|for|from|avec|con|aus|em|para|för|für|w|из|для)\s[^\W\d_a-z])"
)
"""What divides the names of a signed line from what follows."""
_SMALL_WORDS = frozenset(
    "in for from the of and avec con aus em para för für w der die das la le les el los du de des min read".split()
)
_LONGEST_SIGNED = 90
_MOST_WORDS = 7
_WORKPLACE_MARKS = compile_later(r"(?<=[^\W\d_])\s?\d{1,2}(?:,\s?(?:\d{1,2}|[*†‡]))*(?=,|;|\s|$)")
"""`Ann Lee 1,*, Tim Moss 2`: where each works, as papers number it."""
_MAILBOX = compile_later(r"[\s(<]+[^\s@]+@[^\s@]+\.\w+[)>]?$")
"""The address behind a name."""
_HANDLES = compile_later(r"\s*\(?@\w+\)?")
_DESK = compile_later(
    r"(?:the|our|die|la|le|el|un|une|il|l[’'])\s?(?:[^\W\d_]+\s){0,3}(?:board|staff|team|editors|desk|redaktion|rédaction|redacción|"
    r"redazione|bureau|collecti[fv]e?|comit[éà]|committee|association|équipe|kollektiv|colectivo|asociación|comitato|collettivo)\b.{0,60}",
    re.I,
)
"""`the Editorial Board`"""
_WORD = compile_later(r"[^\W\d_]+")
_WORKPLACES = compile_later(r"\s\([^()]{2,60}\)")
"""`Ann Lee (University of Selby) and Tim Moss (Coast Institute)`."""
ARTICLES = frozenset(
    ["the", "die", "der", "das", "la", "le", "el", "il", "los", "les", "o", "a", "os", "as", "de", "het"]
)
"""What names of papers begin with, and names of people do not."""
_TITLED = ("Dr", "Prof", "Rev", "Fr", "Canon", "Mgr")
_STAFF = frozenset(["staff", "admin", "editor"])
_LONGEST_NAME, _SHORTEST_NAME = 40, 2
_LONGEST_PLACE = 40
_MARK_ENDS = frozenset("*†‡])¹²³⁴⁵⁶⁷⁸⁹⁰")
_WITHIN = 8
"""Words of a biography within which it says what the author does."""


def is_byline(line: str) -> bool:
    """Whether a short line names the authors and says so: by a word for it, or by where they work."""
    return bool(_read_credit(line.strip()))


def is_posted(line: str) -> bool:
    """Whether a line says who posted what stands above it: `Posted by mole42 at 9:30 PM`."""
    return bool(_read_posted(line.strip()))


def opens_byline(line: str) -> bool:
    """Whether a line is nothing but the word that opens a byline, whose names stand on the next: `BY`, `Text:`."""
    return len(line) <= _LONGEST_OPENER and line.rstrip(": ").casefold() in _OPENING_WORDS


def is_name(line: str) -> bool:
    """Whether a line is a person's name and nothing else: two to four capitalised words."""
    name = _MARKED.sub("", line.strip()) if line[-1:] in _MARK_ENDS else line.strip()
    late = _LATE.match(name) if "." in name or name[:1].islower() or name.startswith(_TITLED) else None
    name = name if late is None else name[late.end() :]
    words = name.split()
    return len(name) <= _LONGEST_NAME and 2 <= len(words) <= 4 and _is_like_name(name)


def is_names(line: str) -> bool:
    """Whether a line holds several names of people and nothing else: `Ann Lee and Tim Moss`."""
    names = read_names(line)
    return len(names) > 1 and not any(map(_is_body, names)) and names[0].split(" ", 1)[0].casefold() not in ARTICLES


def read_authors(line: str) -> tuple[str, ...]:
    """The authors that a byline names, without "By", offices, places and dates."""
    plain = line.strip()
    return _read_credit(plain) or read_names(plain) or read_signed(plain) or read_biography(plain)


def read_names(line: str) -> tuple[str, ...]:
    """The names of a line that holds nothing but names, and a place or remark set off from them at most."""
    plain = line.strip()
    if _OPENS_NAME.match(plain) is None:
        return ()  # most lines
    if any(map(str.isdigit, plain)):
        plain = _WORKPLACE_MARKS.sub("", plain)
    if "@" in plain:
        plain = _MAILBOX.sub("", plain).rstrip()
    if plain.count("(") > 1:
        plain = _WORKPLACES.sub("", plain)
    cut = _REMAINDER.search(plain) if "|" in plain or "(" in plain else None
    if cut is not None and len(plain) - cut.start() > _LONGEST_PLACE:
        return ()
    names = _BETWEEN.split(plain if cut is None else plain[: cut.start()])
    return tuple(map(_bare, names)) if all(map(is_name, names)) else ()


def _bare(name: str) -> str:
    """A name without the title before it and the marker behind it."""
    late = _LATE.match(name := _MARKED.sub("", name.strip()))
    return name if late is None else name[late.end() :]


def has_given_name(name: str) -> bool:
    """Whether a name opens with a given name that is known, a title (`Fr`) or an initial."""
    late = _LATE.match(name)
    first = name[late.end() if late is not None else 0 :].split(" ", 1)[0]
    return late is not None or first[1:2] == "." or _plain(first.split("-")[0]) in _given_names()


@cache
def _given_names() -> frozenset[str]:
    """Given names of many countries, read when a bare name is first met: few articles have one."""
    from footnotes.references.facts import all_given_names, given_names

    return frozenset(map(_plain, (*all_given_names(), *given_names(), *GIVEN)))


def _plain(name: str) -> str:
    """A name in lower case without accents, which sites lose."""
    plain = name.casefold()
    return plain if plain.isascii() else "".join(c for c in normalize("NFD", plain) if not combining(c))


def read_biography(line: str) -> tuple[str, ...]:
    """Whom a line introduces as the author: `Ann Lee is a writer in Selby.`"""
    found = _BIOGRAPHY.match(line)
    if found is None:
        return ()
    told = _WORD.findall(found["rest"].casefold())[:_WITHIN]
    return () if OCCUPATIONS.isdisjoint(told) else (found["names"],)


def _read_credit(plain: str) -> tuple[str, ...]:
    found = None
    if _may_open(plain):
        found = _CREDIT.match(plain)
    if found is None and _may_report(plain):
        found = _REPORTS.match(plain)
    if found is not None:
        names = _names(found["names"])
        if names:
            return names
    posted = _read_posted(plain)
    return posted if posted or found is not None else _affiliated(plain)


def _read_posted(plain: str) -> tuple[str, ...]:
    """The user that a line of a weblog names: any words stand for one."""
    if plain[-1:] in ("", ".") or plain.split(None, 1)[0].casefold() not in POSTED:
        return ()
    found = _POSTED.match(plain)
    return () if found is None else (found["name"],)


def _may_open(line: str) -> bool:
    """Whether a line opens with a word of a byline, or with what may be a date; most lines do not, and the pattern is dear."""
    return not (line[:1].isalpha() and line[:1].isascii()) or line.split(None, 1)[0].casefold() in _OPENERS


def _may_report(line: str) -> bool:
    """Whether a line has a word that follows the name of a reporter."""
    return "report" in line or "writ" in line or "correspondent" in line or "special" in line


def _names(text: str) -> tuple[str, ...]:
    cut = _HANDLES.sub("", _CUT.split(_bare(text), maxsplit=1)[0]).strip(" .,;:")
    names = [n.strip() for n in _BETWEEN.split(cut) if n.strip()]
    if names and (
        (len(names) == 1 and _HANDLE.fullmatch(names[0]) is not None) or _DESK.fullmatch(names[0]) is not None
    ):
        return (names[0],)
    if not names or not (_is_like_name(names[0]) or names[0].casefold() in _STAFF):
        return ()
    several = " " in names[0]  # then a single word after it is a place: Ann Lee, Selby
    return tuple(
        n
        for k, n in enumerate(names)
        if n.casefold() in _STAFF or (_is_like_name(n) and not _is_body(n) and not (k and several and " " not in n))
    )


def _is_like_name(name: str) -> bool:
    """Whether a name has nothing but capitalised words and particles, in any script that has capitals."""
    if _LIKE_NAME.fullmatch(name) is None or len(name) < _SHORTEST_NAME:
        return False
    return name.isascii() or not any(w[0].islower() and not _IS_PARTICLE.fullmatch(w) for w in name.split())


def _is_body(name: str) -> bool:
    """Whether a name is that of a body, as of the university behind an author's name."""
    return not AFFILIATIONS.isdisjoint(name.casefold().split())


def _affiliated(line: str) -> tuple[str, ...]:
    """The name before a comma, where what follows says for whom its bearer works."""
    name, comma, rest = line.partition(", ")
    if not comma or line[-1] in ".:;" or not is_name(name) or _is_body(name):
        return ()
    return () if AFFILIATIONS.isdisjoint(_WORD.findall(rest.casefold())) else (name,)


def read_signed(line: str) -> tuple[str, ...]:
    """The names that a line opens with, where a date, a place or what its bearer works for is all that follows.

    `Ann Lee, 3 March 2011`, `3 March 2011 | Ann Lee`, `Ann Lee in Selby`, `Ann Lee for The Courier`, `Ann Lee, PhD`
    """
    plain = line.strip("—–- \t\xa0")
    if len(plain) > _LONGEST_SIGNED:
        return ()
    for cut in _AFTER_NAMES.finditer(plain):
        before, after = plain[: cut.start()], plain[cut.end() :]
        if _is_light(after) and (names := _known_names(before)):
            return names
        if is_dateline(before) and (names := _known_names(after)):
            return names
    return read_names(plain) if plain != line.strip() else ()


def _known_names(words: str) -> tuple[str, ...]:
    """The names that words are, each with a given name that is known."""
    names = read_names(words)
    return names if all(map(has_given_name, names)) else ()


def tells_work(line: str) -> bool:
    """Whether a line of a few words tells what somebody does, or where: `Chief sports columnist`, `University of Selby`."""
    told = _WORD.findall(line.casefold())
    return 0 < len(told) <= _MOST_WORDS and not (OCCUPATIONS | AFFILIATIONS).isdisjoint(told)


def _is_light(rest: str) -> bool:
    """Whether what follows a name is a place, a date, or an abbreviation: no sentence."""
    words = rest.strip(" .").split()
    return len(words) <= _MOST_WORDS and all(
        not word[0].islower() or word.casefold().strip(".,") in DATED or word in _SMALL_WORDS for word in words
    )
