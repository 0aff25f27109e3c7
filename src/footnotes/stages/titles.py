"""Titles: the short lines at the head of a page → the one that is the article's title.

A line that the breadcrumb repeats, or that mark-up heads, is the title at once. Of the others each has a standing: whether the
body speaks of what it says (that of a masthead is seldom spoken of), whether it has several words, whether it stands first on the
page, right above the byline or the first paragraph. What lists sections, or owns the page by its copyright, hardly is one.

    The Kestrel Archive            ← the body never speaks of it
    To the Guild of Carriers       ← the title: right above the byline, and the body speaks of carriers
    Speech by Tamar Ilves
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later
from footnotes.stages.bylines import is_name

__all__ = ["HeadPlaces", "choose_title", "has_sentences", "is_issue", "reads_like_title"]

_WIKI = ("[edit]", "[hide]", "[show]", "[bearbeiten]", "[modifier]", "[editar]", "[править]")
"""What a wiki writes behind headings."""
_WIDE = compile_later(r"[^\W\d_](?: {3,}|\t)\S")
"""Blanks that set the names of a menu apart."""
_NO_TITLE = ">-{}<|=•·*+"
_SITE = compile_later(r"\s(?:[|·•–—-]|::)\s")
_CONTENTS = compile_later(r"\d{1,2}(?:\.\d+)*\.? \w+(?: \w+){0,2}$")
"""`2 The bell`: a line of the contents."""
_FREQUENT = frozenset(w for language in LANGUAGES for w in language.frequent)
_DIALOGUE = compile_later(r"[,.?!…][\"”’»'] [a-zß-ÿ]")
"""A quotation and the clause that reports it: no title."""
_MIDST = compile_later(r"[.!?…]\s")
_WORD = compile_later(r"[^\W\d_]+")
_SHORT_WORD = 3
_STEM = 5
"""Letters by which a word is looked for in the body, whatever its ending."""
_BODY = 4000
"""How much of the body is asked whether it speaks of what a title says."""
_IMPRINT = 200
"""How far after a copyright sign the name of the site is looked for, which often heads the page too."""
_MENU = 5
"""With more short lines than this above it, a page opens with a menu."""
_ABOVE = 2
"""Lines above the first paragraph where the title stands below a menu."""
_SEVERAL = 3
"""Words that titles have and what a menu leaves has not: `Home`, `Our work`."""

_STANDFIRST = 80
"""Characters of a line that is rather a standfirst."""
_ISSUE = compile_later(
    r"\b(?:no|nr|n|num|numero|número|numéro|issue|vol|volume|année|anno|año|ano|jahrgang|heft|nummer)\b[.°º]?\s?(?:\d|[IVXL]+\b)",
    re.I,
)
"""`No. 214`, `anno XXII`: a line about the issue."""

_SPOKEN_OF, _OF_SEVERAL_WORDS, _AT_THE_TOP, _OPENS_GROUP = 2.0, 0.8, 0.8, 0.5
_ABOVE_BYLINE, _BELOW_MENU, _ABOVE_TEXT = 1.0, 0.7, 0.3
_IN_CONTENTS, _OWNS, _MASTHEAD, _HAS_SENTENCES, _LONG, _IN_CAPITALS = -2.0, -2.0, -1.5, -1.0, -0.8, -0.5


class HeadPlaces(NamedTuple):
    """Places in the head, as indexes of its pieces.

    `anchor` is the first byline or date, -1 without one; `dated` whether it is a date, below which a title may stand; `prose` the
    first paragraph, `aside` what belongs to the page: menus, page names, other furniture.
    """

    anchor: int
    dated: bool
    prose: int
    aside: Set[int]


def reads_like_title(words: str, crumbs: Sequence[str]) -> bool:
    """Whether a short line may be a title: it has letters, and ends like none of a sentence, list or label."""
    if words.strip() in crumbs:
        return True
    if len(words) <= 3 or words[0] in _NO_TITLE or not any(map(str.isalpha, words)):
        return False
    if words[-1] == "]" and words.endswith(_WIKI):
        return False
    if ("   " in words or "\t" in words) and _WIDE.search(words) is not None:
        return False
    if words[-1] in ".;,:" and (words[-1] != "." or words[-3:-2] != "."):  # … of the U.S.
        return False
    return _DIALOGUE.search(words) is None


def has_sentences(words: str) -> bool:
    """Whether a sentence ends within a line."""
    return _MIDST.search(words) is not None


def is_issue(words: str) -> bool:
    """Whether a line tells which issue of a periodical it is."""
    return not words.isalpha() and _ISSUE.search(words) is not None


def choose_title(
    text: str, pieces: Sequence[tuple[int, int]], titles: Sequence[int], crumbs: Sequence[str], at: HeadPlaces
) -> int:
    """The piece that stands best for the title among those that read like one, -1 without any.

    Only lines above the first paragraph are asked, where there are some, and lines above the byline or the date before others.
    """
    for i in titles:
        if text[slice(*pieces[i])].strip() in crumbs or text.startswith("# ", pieces[i][0] - 2):
            return i
    asked = [i for i in titles if i < at.prose] or list(titles)
    lines = [text[slice(*pieces[i])] for i in asked]
    asked = [i for i, words in zip(asked, lines, strict=True) if not _names_site(words, lines)]
    asked = [i for i in asked if i <= at.anchor + at.dated] or asked
    menu = len(asked) > _MENU
    if len(asked) > 1:
        # a name right above the date is no title, nor is any in a menu
        named = at.anchor - 1 if at.anchor <= _MENU else None
        asked = [i for i in asked if named not in (i, None) or not is_name(text[slice(*pieces[i])])] or asked
    if len(asked) < 2:
        return asked[0] if asked else -1
    body_start = pieces[min(at.prose, len(pieces) - 1)][0]
    body = text[body_start : body_start + _BODY].lower()
    imprint = text[text.rfind("©") :][:_IMPRINT] if "©" in text else ""

    def standing(i: int) -> float:
        start, end = pieces[i]
        words = text[start:end]
        points = _by_place(i, asked, at, menu) + _by_words(words, body)
        if len(words) > _STANDFIRST and i != asked[0]:
            points += _LONG
        if words in imprint:
            points += _OWNS
        if i and text.count("\n", pieces[i - 1][1], start) > 1:
            points += _OPENS_GROUP
        return points

    return max(asked, key=standing)


def _names_site(words: str, others: Sequence[str]) -> bool:
    """Whether a line is that of another and the name of the site, as the window of a browser shows: `The quay | Selby News`."""
    cut = _SITE.search(words)
    return cut is not None and words[: cut.start()] in others


def _by_place(i: int, asked: Sequence[int], at: HeadPlaces, menu: bool) -> float:
    """What the place of a line says: at the top of the page, right above the text, or the byline, a standfirst between."""
    top = i == asked[0] <= (0 if menu else 1)
    points = 0.0
    if top:  # below the name of a site stand its sections or pages
        points = _MASTHEAD if i + 1 in at.aside else _AT_THE_TOP
    if i + 1 == at.anchor or (i + 2 == at.anchor and i + 1 in asked):
        return points + _ABOVE_BYLINE
    if menu:
        return points + (_BELOW_MENU if at.prose - i <= _ABOVE else 0.0)
    return points + (_ABOVE_TEXT if i + 1 == at.prose or i == at.anchor + 1 else 0.0)


def _by_words(words: str, body: str) -> float:
    """What the words of a line say: several of them, that the body speaks of; no line of the contents, no sentences."""
    content = [w for w in _WORD.findall(words.lower()) if len(w) > _SHORT_WORD and w not in _FREQUENT]
    points = _SPOKEN_OF * sum(w[:_STEM] in body for w in content) / len(content) if content else 0.0
    if len(_WORD.findall(words)) >= _SEVERAL:
        points += _OF_SEVERAL_WORDS
    if _CONTENTS.match(words) is not None:
        points += _IN_CONTENTS
    if words.isupper():
        points += _IN_CAPITALS
    if has_sentences(words):
        points += _HAS_SENTENCES
    return points
