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
    """What a word says of itself and of the words beside it."""

    own: tuple[bytes, ...]
    left: tuple[bytes, ...]
    right: tuple[bytes, ...]
    far_left: bytes
    far_right: bytes
    year: bool
    group: str
    kinds: str
    telling: str


_OPENING = frozenset('"“«„‘')
_CLOSING = frozenset('"”»“')
_FIRST, _LAST = b"-1:^", b"+1:$"
_FAR = 6
"""Words since the last full stop or opening quotation mark, and no more are counted."""


def read_features(tokens: Sequence[Token], extra: str = "") -> list[list[bytes]]:
    """The features of each token, in UTF-8; `extra`, if given, is one more for every token (the convention of a source)."""
    opening = {t.lead[-1] for t in tokens if t.lead}
    if "‘" in opening or "'" in opening:  # else ’ after a word is an apostrophe: the veterans’
        words = [_word(t.lead, t.core, t.trail) for t in tokens]
    else:
        words = [_word(t.lead, t.core, t.trail.lstrip("’'")) for t in tokens]
    count = len(words)
    if not count:
        return []
    year = next((i for i, w in enumerate(words) if w.year), -1)
    look = _look(tokens, year, count) + ("" if _OPENING.isdisjoint(opening) else "“")
    ahead = _ahead(words)
    items: list[list[bytes]] = []
    opened = past = ""
    quoted = bracket = False
    since = 0
    last = count - 1
    for i, word in enumerate(words):
        _, _, _, _, lead, core, trail = tokens[i]
        if lead:
            if not quoted and lead[-1] in _OPENING:
                quoted, since = True, 0
            if "(" in lead or "[" in lead:
                bracket = True
        side = "<" if i < year else ">" if i > year >= 0 else "="
        item = [
            *word.own,
            _place(min(9, i * 10 // count) if i else -1),
            _state("q" if quoted else past, side, look),
            _passed(since if since < _FAR else _FAR, quoted, bracket),
            _opened(opened, word.kinds, ahead[i + 1]),
        ]
        if i:
            item += words[i - 1].left
            if i > 1:
                item.append(words[i - 2].far_left)
        else:
            item.append(_FIRST)
        if i < last:
            item += words[i + 1].right
            if i:
                item.append(_between(words[i - 1].group, word.group, words[i + 1].group))
            if i + 1 < last:
                item.append(words[i + 2].far_right)
        else:
            item.append(_LAST)
        if core == "In" or (word.kinds == "in" and ":" in trail):
            opened = "i"
        elif "editor" in word.kinds:
            opened = "e"
        if extra:
            item.append(extra.encode())
        items.append(item)
        since += 1
        if trail:
            if quoted and not _CLOSING.isdisjoint(trail):
                quoted, since, past = False, 0, "2"
            if ")" in trail or "]" in trail:
                bracket = False
            if trail[-1] in ".?!" and len(core) > 2:
                since = 0
    return items


@lru_cache(maxsize=16)
def _place(tenth: int) -> bytes:
    return b"@first" if tenth < 0 else f"@{tenth}".encode()


@lru_cache(maxsize=256)
def _state(quoted: str, side: str, look: str) -> bytes:
    return f"q{quoted}{side}{look}".encode()


@lru_cache(maxsize=64)
def _passed(since: int, quoted: bool, bracket: bool) -> bytes:
    return f"n{since}{'q' if quoted else ''}{'(' if bracket else ''}".encode()


@lru_cache(maxsize=1024)
def _opened(opened: str, kinds: str, ahead: str) -> bytes:
    return f"i{opened}|{kinds}|{ahead}".encode()


@lru_cache(maxsize=65536)
def _between(before: str, here: str, after: str) -> bytes:
    return f"b{before}|{here}|{after}".encode()


_TELLING = {"journal": "J", "publisher": "P", "editor": "E", "volume": "V"}


def _ahead(words: Sequence[_Word]) -> list[str]:
    """For each place, which telling word stands next at or after it: a periodical's, a publisher's, an editor's, a volume's."""
    ahead = [""] * (len(words) + 1)
    sign = ""
    for i in range(len(words) - 1, -1, -1):
        ahead[i] = sign = words[i].telling or sign
    return ahead


def _look(tokens: Sequence[Token], year: int, count: int) -> str:
    """The manner of the whole reference: where its first year stands, and whether in brackets."""
    if year < 0:
        return "-"
    where = "a" if 3 * year < count else "b" if 3 * year < 2 * count else "c"
    return where + "(" if "(" in tokens[year].lead else where


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
        _coded(*own),
        _coded(f"-1:{known[:12]}{signs}", f"-1:{group}", f"-1p{signs}"),
        _coded(f"+1:{known[:12]}{signs}", f"+1:{group}"),
        f"-2:{group}{signs}".encode(),
        f"+2:{group}{signs}".encode(),
        year,
        f"{group}{signs}",
        kinds,
        next((sign for kind, sign in _TELLING.items() if kind in kinds), "") if kinds else "",
    )


def _coded(*features: str) -> tuple[bytes, ...]:
    return tuple([f.encode() for f in features])


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
