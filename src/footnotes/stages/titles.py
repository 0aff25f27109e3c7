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
from collections.abc import Sequence
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.stages.bylines import is_name

__all__ = ["HeadPlaces", "choose_title", "reads_like_title"]

_FREQUENT = frozenset(w for language in LANGUAGES for w in language.frequent)
_DIALOGUE = re.compile(r"[,.?!…][\"”’»'] [a-zß-ÿ]")
"""A quotation and the clause that reports it: no title."""
_LISTED = re.compile(r"\s[•·|]\s|[^\W\d_](?: {2,}|\t)[^\W\d_]")
"""Section names and menus on one line."""
_MIDST = re.compile(r"[.!?…]\s")
_WORD = re.compile(r"[^\W\d_]+")
_SHORT_WORD = 3
_STEM = 6
"""Letters by which a word is looked for in the body, whatever its ending."""
_BODY = 6000
"""How much of the body is asked whether it speaks of what a title says."""
_IMPRINT = 200
"""How far after a copyright sign the name of the site is looked for, which often heads the page too."""
_MENU = 5
"""With more short lines than this above it, a page opens with a menu."""
_ABOVE = 2
"""Lines above the first paragraph where the title stands below a menu."""
_SEVERAL = 2
"""Blanks of a line that has several words, as titles have and what a menu leaves has not: `Home`, `Our work`."""

_SPOKEN_OF, _OF_SEVERAL_WORDS, _AT_THE_TOP, _LISTS, _OWNS, _HAS_SENTENCES = 2.0, 0.8, 0.8, -2.0, -2.0, -1.0
_ABOVE_BYLINE, _BELOW_MENU, _ABOVE_TEXT = 1.0, 1.5, 0.3


class HeadPlaces(NamedTuple):
    """Places in the head, as indexes of its pieces.

    `anchor` is the first byline or date, -1 without one; `dated` whether it is a date, below which a title may stand; `prose` the
    first paragraph.
    """

    anchor: int
    dated: bool
    prose: int


def reads_like_title(words: str, crumbs: Sequence[str]) -> bool:
    """Whether a short line may be a title: it has letters, and ends like none of a sentence, list or label."""
    if words.strip() in crumbs:
        return True
    if len(words) <= 3 or words[0] in ">-" or not any(map(str.isalpha, words)):
        return False
    if words[-1] in ".;,:" and (words[-1] != "." or words[-3:-2] != "."):  # … of the U.S.
        return False
    return _DIALOGUE.search(words) is None


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
    asked = [i for i in asked if i <= at.anchor + at.dated] or asked
    menu = len(asked) > _MENU
    if len(asked) > 1:
        named = (
            at.anchor - 1 if at.anchor <= _MENU else None
        )  # a name right above the date is no title, nor any in a menu
        asked = [i for i in asked if named not in (i, None) or not is_name(text[slice(*pieces[i])])] or asked
    if len(asked) < 2:
        return asked[0] if asked else -1
    body = text[pieces[min(at.prose, len(pieces) - 1)][0] :][:_BODY].casefold()
    imprint = text[text.rfind("©") :][:_IMPRINT] if "©" in text else ""

    def standing(i: int) -> float:
        words = text[slice(*pieces[i])]
        first = _AT_THE_TOP if i == asked[0] <= 1 and not menu else 0.0
        owns = _OWNS if words in imprint else 0.0
        return _by_place(i, at, menu) + first + owns + _by_words(words, body)

    return max(asked, key=standing)


def _by_place(i: int, at: HeadPlaces, menu: bool) -> float:
    if i + 1 == at.anchor:
        return _ABOVE_BYLINE
    if menu:
        return _BELOW_MENU if at.prose - i <= _ABOVE else 0.0
    return _ABOVE_TEXT if i + 1 == at.prose or i == at.anchor + 1 else 0.0


def _by_words(words: str, body: str) -> float:
    content = [w for w in _WORD.findall(words.casefold()) if len(w) > _SHORT_WORD and w not in _FREQUENT]
    standing = _SPOKEN_OF * sum(w[:_STEM] in body for w in content) / len(content) if content else 0.0
    if words.count(" ") >= _SEVERAL:
        standing += _OF_SEVERAL_WORDS
    if _LISTED.search(words) is not None or words.isupper():
        standing += _LISTS
    if _MIDST.search(words) is not None:
        standing += _HAS_SENTENCES
    return standing
