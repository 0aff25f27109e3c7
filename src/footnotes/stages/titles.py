"""Titles: the short lines at the head of a page → the one that is the article's title.

A line that the breadcrumb repeats, or that mark-up heads, is the title at once. Of the others each has a standing, the sum of
what its traits weigh: whether the body speaks of what it says (that of a masthead is seldom spoken of), whether it has several
words, whether it is set apart and stands by a name, a date or a breadcrumb. The weights were fitted to the pages of
`tests/articles/pages/seen` (`benchmarks/titles.py`).

    The Kestrel Archive            ← the body never speaks of it
    To the Guild of Carriers       ← the title: right above the byline, and the body speaks of carriers
    Speech by Tamar Ilves
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later
from footnotes.stages.bylines import has_given_name, is_name, read_names, read_signed

__all__ = [
    "TRAITS",
    "WIKI_LINKS",
    "HeadLine",
    "Kind",
    "choose_title",
    "first_prose",
    "has_sentences",
    "is_issue",
    "names_people",
    "read_traits",
    "reads_like_title",
    "tells_of_book",
    "title_candidates",
]


class Kind(Enum):
    """What a line at the head of a page may be, before the title is chosen."""

    PROSE = "prose"
    CREDIT = "credit"
    NAMES = "names"
    DATE = "date"
    BREADCRUMB = "breadcrumb"
    ASIDE = "aside"
    LINE = "line"
    OTHER = "other"


class HeadLine(NamedTuple):
    """A line at the head of a page."""

    start: int
    end: int
    kind: Kind


WIKI_LINKS = ("[edit]", "[hide]", "[show]", "[bearbeiten]", "[modifier]", "[editar]", "[править]")
"""What a wiki writes behind headings."""
_WIDE = compile_later(r"[^\W\d_](?: {3,}|\t)\S")
"""Blanks that set the names of a menu apart."""
_NO_TITLE = ">-{}<|=•·*+"
_SITE = compile_later(r"\s(?:[|·•–—-]|::)\s")
_FREQUENT = frozenset(w for language in LANGUAGES for w in language.frequent)
_CAPTION = compile_later(
    r"\b(?:credit|photo|photograph|foto|fotos|image|bild|picture|crédit)s?(?:\s?(?::|\.\.|…)|\s(?:by|courtesy)\b)", re.I
)
"""`Photo: Ann Lee`, `Credit...Ann Lee for The Courier`"""
_CREDITED = (":", "..", "…", " by ", " courtesy")
_DIGIT = compile_later(r"\d")
_LINK = compile_later(r"!?\[[^\]\n]*\]\([^)\n]*\)$")
"""`[Skip to content](#main)`, as Markdown has it"""
_TIME = compile_later(r"(?:in|im|en|em|nel|since|seit|until)\s(?:[^\W\d_]+\s){0,2}\d{4}$", re.I)
"""`In mid June 2013`, with which a text begins"""
_OF_BOOK = compile_later(
    r"\b\d{2,4}\s?(?:pp?|S|s|págs?|pages|seiten|páginas|pagine|стр?|с)\b|[,;]\s?[£$€]\s?\d|[,;]\s\d[\d.,]*\s?(?:€|EUR\b|zł)"
)
"""`Harrow & Finch, 488 pp, £25`: the line about a book that is reviewed."""
_COPYRIGHT = compile_later(r"©[^\n]{0,200}")
_DIALOGUE = compile_later(r"[,.?!…][\"”’»'] [a-zß-ÿ]")
"""A quotation and the clause that reports it: no title."""
_MIDST = compile_later(r"[.!?…]\s")
_WORD = compile_later(r"[^\W\d_]+")
_SHORT_WORD = 3
_PAGE_NUMBER = "0123456789 \t"
_STEM = 5
"""Letters by which a word is looked for in the body, whatever its ending."""
_BODY = 4000
"""How much of the body is asked whether it speaks of what a title says."""
_OPENING = 120
"""Characters of the body within which it names what it is about."""
_SEVERAL, _MANY = 3, 5
"""Words that titles have and what a menu leaves has not: `Home`, `Our work`."""
_NUMBERED = compile_later(r"\d{1,2}\.?\s")
_DECK, _SHORTEST = 1.3, 18
_MOSTLY = 0.6
_MOST_BEFORE = 4
_MENU = 5
"""With more short lines than this, a page opens with a menu."""
_ABOVE = 2
"""Lines above the first paragraph where the title stands below a menu."""
_ISSUE = compile_later(
    r"(?!no\.\s?\d+:)\b(?:no|nr|n|num|numero|número|numéro|núm|issue|vol|volume|année|anno|año|ano|jahrgang|jg|heft|nummer|tome?|tomul|"
    r"rocznik|zeszyt|årgang|årgång|sz|évf)\b[.°º]?\s?(?:\d|[IVXL]+\b)"
    r"|№\s?\d|第\s?\d+[号期]|\bI[SB][SB]N\b|\bУДК\s\d|\bdoi:?\s?10\."
    r"|[^\W\d_]\s\d{1,3}\s?\((?:1[6-9]|20)\d\d\)(?:[,:]\s?\d.*)?$|^(?:s|pp?|pages?|seiten?|стр|с|págs?|blz)\.?\s?\d+\s?[–-]\s?\d+\b",
    re.I,
)
"""`No. 214`, `anno XXII`, `Yearbook 61 (1987)`, `pp. 211–216`, `ISSN 0000-0000`: a line about the issue."""

TRAITS = {
    "spoken_of": 1.6,
    "several_words": 1.1,
    "many_words": 1.0,
    "divided": -0.6,
    "numbered": -1.2,
    "below_signs": -0.2,
    "below_credit": -1.0,
    "below_a_line": -0.2,
    "set_apart": 1.6,
    "opens_page": 1.0,
    "above_names": 0.9,
    "near_names": 0.9,
    "above_date": 0.1,
    "near_date": 0.1,
    "opens_body": 1.5,
    "of_book": -2.0,
    "of_site": -3.0,
    "tagline": -2.0,
    "below_menu": 1.0,
    "below_breadcrumb": 0.7,
    "below_date": 0.3,
    "masthead": -0.6,
    "names_person": -0.3,
    "names_stranger": -1.0,
    "in_capitals": -0.2,
    "after_others": -0.2,
}
"""What a title is told by, and what each trait weighs; three that the pages hardly show are set by hand: `opens_page`,
`below_menu` and `numbered`, as archives bare of their sites, and guides with contents, have them."""


def reads_like_title(words: str, crumbs: Sequence[str]) -> bool:
    """Whether a short line may be a title: it has letters, and ends like none of a sentence, list or label."""
    if words.strip().casefold() in crumbs:
        return True
    if len(words) <= 3 or words[0] in _NO_TITLE or not any(map(str.isalpha, words)):
        return False
    if words[0] == "(" and words[-1] == ")":
        return False  # the place below an author
    if words[-1] == "]" and words.endswith(WIKI_LINKS):
        return False
    if ("   " in words or "\t" in words) and _WIDE.search(words) is not None:
        return False
    if words[-1] in ".;,:" and (words[-1] != "." or words[-3:-2] != "."):  # … of the U.S.
        return False
    if any(sign in words for sign in _CREDITED) and _CAPTION.search(words) is not None:
        return False
    if _DIGIT.search(words) is not None and (tells_of_book(words) or _TIME.match(words) is not None):
        return False
    if words[-1] == ")" and _LINK.match(words) is not None:
        return False
    return _DIALOGUE.search(words) is None


def tells_of_book(words: str) -> bool:
    """Whether a line has the pages or the price of a book."""
    return _OF_BOOK.search(words) is not None


def has_sentences(words: str) -> bool:
    """Whether a sentence ends within a line."""
    return _MIDST.search(words) is not None


def is_issue(words: str) -> bool:
    """Whether a line tells which issue of a periodical it is."""
    return not words.isalpha() and _ISSUE.search(words) is not None


def first_prose(lines: Sequence[HeadLine]) -> int:
    """The place of the first paragraph, one past the last line if there is none."""
    return next((i for i, line in enumerate(lines) if line.kind is Kind.PROSE), len(lines))


def title_candidates(text: str, lines: Sequence[HeadLine]) -> list[int]:
    """The lines that may be the title: those above the first paragraph, where there are some, but for the title of a window."""
    prose = first_prose(lines)
    all_asked = [i for i, line in enumerate(lines) if line.kind is Kind.LINE]
    asked = [
        i for i in all_asked if i < prose or (lines[i + 1 : i + 2] and lines[i + 1].kind in (Kind.CREDIT, Kind.NAMES))
    ] or all_asked
    if len(asked) < 2:
        return asked
    words = [text[lines[i].start : lines[i].end] for i in asked]
    return [i for i, line in zip(asked, words, strict=True) if not _repeats(line, words)] or asked


def _repeats(words: str, others: Sequence[str]) -> bool:
    """Whether a line is another and the name of the site, or the numbered heading that contents list."""
    return _names_site(words, others) or (_NUMBERED.match(words) is not None and others.count(words) > 1)


def choose_title(text: str, lines: Sequence[HeadLine], crumbs: Sequence[str]) -> int:
    """The line that stands best for the title among those that read like one, -1 without any."""
    asked = title_candidates(text, lines)
    for i in asked:
        start, end, _ = lines[i]
        if text.startswith("# ", start - 2) or _is_repeated(text[start:end].strip().casefold(), crumbs):
            return i
    if len(asked) < 2:
        return asked[0] if asked else -1
    prose = first_prose(lines)
    start = lines[min(prose, len(lines) - 1)].start
    body = text[start : start + _BODY].lower()

    def standing(i: int) -> float:
        return sum(TRAITS[trait] * value for trait, value in read_traits(text, lines, i, asked, body).items())

    best = max(asked, key=lambda i: (round(standing(i), 1), -i))
    return best - 1 if best - 1 in asked and _is_deck(text, lines, best, body) else best


def _is_repeated(words: str, crumbs: Sequence[str]) -> bool:
    """Whether a breadcrumb ends with a line, or with its first words."""
    return words in crumbs or any(len(crumb) >= _SHORTEST and words.startswith(crumb) for crumb in crumbs)


def _is_deck(text: str, lines: Sequence[HeadLine], i: int, body: str) -> bool:
    """Whether a line below another is its deck: the longer, where the body speaks of what the one above says."""
    above, line = lines[i - 1], lines[i]
    if i - 1 < 1 or line.end - line.start < _DECK * (above.end - above.start):
        return False
    words = text[above.start : above.end]
    return len(words) >= _SHORTEST and " " in words and _spoken_of(words, body) >= _MOSTLY


def read_traits(text: str, lines: Sequence[HeadLine], i: int, asked: Sequence[int], body: str) -> dict[str, float]:
    """The traits of a line among those `asked`; `body` is the beginning of the text below the head, in lower case."""
    start, end, _ = lines[i]
    words = text[start:end]
    plain = _WORD.findall(words.lower())
    above, below, far_below = (lines[k] if 0 <= k < len(lines) else None for k in (i - 1, i + 1, i + 2))
    signed = below is not None and names_people(text, below)
    dated = below is not None and below.kind is Kind.DATE
    like_name = is_name(words)
    person = like_name and has_given_name(words)
    spoken_of = _spoken_of(words, body)
    return {
        "spoken_of": spoken_of,
        "several_words": len(plain) >= _SEVERAL,
        "many_words": len(plain) >= _MANY,
        "below_a_line": above is not None and above.kind is Kind.LINE and i - 1 in asked,
        "divided": "|" in words,
        "numbered": _NUMBERED.match(words) is not None,
        "below_signs": any(lines[k].kind in _SIGNS for k in range(asked[0] + 1, i)),
        "below_credit": any(lines[k].kind is Kind.CREDIT for k in range(asked[0] + 1, i)),
        "set_apart": above is not None and text.count("\n", above.end, start) > 1,
        "opens_page": i == 0 and not any(line.kind in _OF_PAGE for line in lines),
        "above_names": signed,
        "near_names": not signed and far_below is not None and names_people(text, far_below),
        "above_date": dated,
        "near_date": not dated and far_below is not None and far_below.kind is Kind.DATE,
        "opens_body": words.lower() in body[:_OPENING] or _opens(text, words, below),
        "of_book": far_below is not None and tells_of_book(text[far_below.start : far_below.end]),
        "of_site": _is_of_site(text, words),
        "tagline": _has_tagline(words),
        "below_menu": len(asked) > _MENU and first_prose(lines) - i <= _ABOVE,
        "below_breadcrumb": above is not None and above.kind is Kind.BREADCRUMB,
        "below_date": above is not None and above.kind is Kind.DATE,
        "masthead": i < 2 and below is not None and below.kind in _OF_PAGE,
        "names_person": person,
        "names_stranger": like_name and not spoken_of,
        "in_capitals": words.isupper(),
        "after_others": min(_MOST_BEFORE, asked.index(i)),
    }


_OF_PAGE = (Kind.ASIDE, Kind.BREADCRUMB)


def _spoken_of(words: str, body: str) -> float:
    """The share of the words that say something which the body uses too, in whatever form; of a name, as it stands."""
    content = [w for w in _WORD.findall(words.lower()) if len(w) > _SHORT_WORD and w not in _FREQUENT]
    if not content:
        return 0.0
    if is_name(words):
        own = words.lower()
        lines = body.split("\n") if own in body else [body]  # without the head of each page
        known = {w for line in lines if line.strip(_PAGE_NUMBER) != own for w in _WORD.findall(line)}
        return float(not known.isdisjoint(content))
    return sum(w[:_STEM] in body for w in content) / len(content)


_SIGNS = (Kind.CREDIT, Kind.DATE)


def _opens(text: str, words: str, below: HeadLine | None) -> bool:
    """Whether the line below goes on from the same words."""
    return below is not None and text.startswith(words, below.start) and below.end - below.start > len(words)


def _is_of_site(text: str, words: str) -> bool:
    """Whether the page's copyright is that of what a line names."""
    name = words.casefold()
    return any(name in found[0].casefold() for found in _COPYRIGHT.finditer(text))


def _has_tagline(words: str) -> bool:
    """Whether a line is the name of a paper in capitals and what it says of itself: `THE WATCH – A weekly of the coast`."""
    cut = _SITE.search(words)
    return cut is not None and words[: cut.start()].isupper() and not words[cut.end() :].isupper()


def names_people(text: str, line: HeadLine) -> bool:
    """Whether a line names people: it says so, or bears names, one of them a given name that is known."""
    if line.kind is not Kind.LINE:
        return line.kind is Kind.CREDIT or line.kind is Kind.NAMES
    words = text[line.start : line.end]
    names = (words,) if is_name(words) else read_names(words)
    return (bool(names) and all(map(has_given_name, names))) or bool(read_signed(words))


def _names_site(words: str, others: Sequence[str]) -> bool:
    """Whether a line is that of another and the name of the site, as the window of a browser shows: `The quay | Selby News`."""
    cut = _SITE.search(words)
    return cut is not None and words[: cut.start()] in others
