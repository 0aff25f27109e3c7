"""Features: the tokens of a reference → for each token, the strings by which the labeller knows it.

What depends on a word alone is made once for each word and kept. A token's features are its own, a few of its neighbours', where
it stands (in quotation marks, before or after the year), and one that describes the whole reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from footnotes.references.facts import KINDS_OF
from footnotes.references.tokens import Token

__all__ = ["read_features"]


class _Word(NamedTuple):
    own: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    far_left: str
    far_right: str
    year: bool
    group: str
    kinds: str
    short: str


_OPENING = frozenset('"“«„‘')
_CLOSING = frozenset('"”»“')


def read_features(tokens: Sequence[Token], extra: str = "") -> list[list[str]]:
    """The features of each token; `extra`, if given, is one more for every token (the convention of a training source)."""
    single = any(t.lead and t.lead[-1] in "‘'" for t in tokens)  # else ’ after a word is an apostrophe: the veterans’
    words = [_word(t.lead, t.core, t.trail if single else t.trail.lstrip("’'")) for t in tokens]
    count = len(words)
    if not count:
        return []
    year = next((i for i, w in enumerate(words) if w.year), -1)
    look = _look(tokens, year, count)
    items: list[list[str]] = []
    ahead = _ahead(words)
    opened = ""
    quoted = bracket = False
    past = ""
    since = 0
    for i, word in enumerate(words):
        token = tokens[i]
        if not quoted and token.lead and token.lead[-1] in _OPENING:
            quoted, since = True, 0
        if "(" in token.lead or "[" in token.lead:
            bracket = True
        place = min(9, i * 10 // count)
        item = [
            *word.own,
            f"@{place}" if i else "@first",
            f"q{'q' if quoted else past}{'<' if i < year else '>' if i > year >= 0 else '='}{look}",
            f"n{min(since, 6)}{'q' if quoted else ''}{'(' if bracket else ''}",
        ]
        if i:
            item.extend(words[i - 1].left)
        else:
            item.append("-1:^")
        if i > 1:
            item.append(words[i - 2].far_left)
        if i + 1 < count:
            item.extend(words[i + 1].right)
        else:
            item.append("+1:$")
        if i + 2 < count:
            item.append(words[i + 2].far_right)
        if i and i + 1 < count:
            item.append(f"b{words[i - 1].group}|{word.group}|{words[i + 1].group}")
        if i + 1 < count:
            item.append(f"c{word.short}|{words[i + 1].short}")
        item.append(f"i{opened}|{ahead[i + 1]}")
        item.append(f"i{opened}|{word.kinds}|{ahead[i + 1]}")
        if token.core == "In" or (word.kinds == "in" and ":" in token.trail):
            opened = "i"
        elif "editor" in word.kinds:
            opened = "e"
        if extra:
            item.append(extra)
        items.append(item)
        if quoted and token.trail and not _CLOSING.isdisjoint(token.trail):
            quoted, since, past = False, -1, "2"
        if ")" in token.trail or "]" in token.trail:
            bracket = False
        since = 0 if token.trail and token.trail[-1] in ".?!" and len(token.core) > 2 else since + 1
    return items


_TELLING = {"journal": "J", "publisher": "P", "editor": "E", "volume": "V"}


def _ahead(words: Sequence[_Word]) -> list[str]:
    """For each place, which telling word stands next at or after it: a periodical's, a publisher's, an editor's, a volume's."""
    ahead = [""] * (len(words) + 1)
    for i in range(len(words) - 1, -1, -1):
        kinds = words[i].kinds
        ahead[i] = (
            next((sign for kind, sign in _TELLING.items() if kind in kinds), ahead[i + 1]) if kinds else ahead[i + 1]
        )
    return ahead


def _look(tokens: Sequence[Token], year: int, count: int) -> str:
    """The manner of the whole reference: where its first year stands, whether in brackets, whether titles are quoted."""
    if year < 0:
        where = "-"
    else:
        where = ("a" if 3 * year < count else "b" if 3 * year < 2 * count else "c") + (
            "(" if "(" in tokens[year].lead else ""
        )
    quotes = any(t.lead and t.lead[-1] in _OPENING for t in tokens)
    return where + ("“" if quotes else "")


@lru_cache(maxsize=65536)
def _word(lead: str, core: str, trail: str) -> _Word:
    """What is known of a word from itself."""
    lower = core.lower()
    shape = _shape(core)
    kinds = KINDS_OF.get(lower, "")
    year = len(core) in (4, 5) and core[:4].isdigit() and "1500" <= core[:4] <= "2099"
    signs = lead[-1:] + "_" + trail[:2]
    own = [f"w={lower[:20]}", f"s={shape}{signs}", f"s={shape}", f"p={signs}"]
    if not core.isdigit():
        own.append(f"a={lower[:3]}")
        own.append(f"z={lower[-3:]}")
        own.append(f"y={lower[-2:]}")
    if kinds:
        own.append(f"k={kinds}")
        own.extend(f"k={k}" for k in kinds.split("+") if "+" in kinds)
    group = kinds or shape
    known = lower if kinds or len(lower) < 4 else shape
    return _Word(
        tuple(own),
        (f"-1:{known[:12]}{signs}", f"-1:{group}", f"-1p{signs}", f"-1w{lower[:12]}"),
        (f"+1:{known[:12]}{signs}", f"+1:{group}", f"+1w{lower[:12]}"),
        f"-2:{group}{signs}",
        f"+2:{group}{signs}",
        year,
        f"{group}{signs}",
        kinds,
        core[:8].lower(),
    )


def _shape(core: str) -> str:
    """A word's shape: `Xx`, `X`, `XX`, `x`, `9{digits}`, `url` …"""
    if not core:
        return "none"
    if core.isdigit():
        if len(core) == 4 and "1500" <= core <= "2099":
            return "year"
        return f"9{min(len(core), 5)}"
    if "://" in core or core.startswith(("www.", "WWW.")):
        return "url"
    if core.startswith(("10.", "doi:10", "doi: 10")) and "/" in core:
        return "doi"
    if any(c.isdigit() for c in core):
        if core[0].isdigit() and all(c.isdigit() or c in "-–—−" for c in core):
            return "9-9"
        if len(core) == 5 and core[:4].isdigit():
            return "yeara"
        return "mix9" if core[0].isdigit() else "mix"
    if core.isupper():
        return "X" if len(core) == 1 else f"XX{min(len(core), 4)}"
    if core[0].isupper():
        return "Xx" if core[1:].islower() else "X.X" if "." in core else "XxX"
    return "x" if core.isalpha() else "x-"
