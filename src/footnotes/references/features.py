"""Features: the tokens of a reference → for each token, the strings by which the labeller knows it.

What depends on a word alone is made once for each word and kept. A token's features are its own, a few of its neighbours', where
it stands (in quotation marks, before or after the year), and one that describes the whole reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from footnotes.references.facts import KINDS_OF
from footnotes.references.tokens import Token

__all__ = ["read_features"]


_Strings = tuple[bytes, ...]
_Word = tuple[_Strings, _Strings, _Strings, bytes, bytes, bool, str, str, str]
"""What a word says: its own features, those it gives the words right and left of it, those it gives the words two further on,
whether it is a year, its group, its kinds, and the sign of what it tells. A plain tuple, of which the cache holds thousands."""
_LEFT: Final = 1
_RIGHT: Final = 2
_FAR_LEFT: Final = 3
_FAR_RIGHT: Final = 4
_YEAR: Final = 5
_GROUP: Final = 6
_TELLS: Final = 8

_OPENING = frozenset('"“«„‘')
_CLOSING = frozenset('"”»“')
_FIRST, _LAST = b"-1:^", b"+1:$"
_FAR = 6
"""Words since the last full stop or opening quotation mark, and no more are counted."""
_PLACES = tuple(f"@{tenth}".encode() for tenth in range(10))
_PASSED = tuple(
    f"n{since}{'q' if quoted else ''}{'(' if bracket else ''}".encode()
    for bracket in (False, True)
    for quoted in (False, True)
    for since in range(_FAR + 1)
)


def read_features(tokens: Sequence[Token], extra: str = "") -> list[list[bytes]]:
    """The features of each token, in UTF-8; `extra`, if given, is one more for every token (the convention of a source)."""
    opening = {t.lead[-1] for t in tokens if t.lead}
    if "‘" in opening or "'" in opening:  # else ’ after a word is an apostrophe: the veterans’
        words = [_word(lead, core, trail) for _, _, _, _, lead, core, trail in tokens]
    else:
        words = [_word(lead, core, trail.lstrip("’'")) for _, _, _, _, lead, core, trail in tokens]
    count = len(words)
    if not count:
        return []
    year = next((i for i, w in enumerate(words) if w[_YEAR]), -1)
    states = _states(_look(tokens, year, count) + ("" if _OPENING.isdisjoint(opening) else "“"))
    ahead = _ahead(words)
    items: list[list[bytes]] = []
    opened = past = ""
    quoted = bracket = False
    since = 0
    last = count - 1
    for i, (own, _, _, _, _, _, group, kinds, _) in enumerate(words):
        _, _, _, _, lead, core, trail = tokens[i]
        if lead:
            if not quoted and lead[-1] in _OPENING:
                quoted, since = True, 0
            if "(" in lead or "[" in lead:
                bracket = True
        side = "<" if i < year else ">" if i > year >= 0 else "="
        item = [
            *own,
            _PLACES[i * 10 // count] if i else b"@first",
            states[("q" if quoted else past) + side],
            _PASSED[(since if since < _FAR else _FAR) + (_FAR + 1) * (quoted + 2 * bracket)],
            _opened(opened, kinds, ahead[i + 1]),
        ]
        if i:
            before = words[i - 1]
            item += before[_LEFT]
            if i > 1:
                item.append(words[i - 2][_FAR_LEFT])
            if i < last:
                after = words[i + 1]
                item += after[_RIGHT]
                item.append(_between(before[_GROUP], group, after[_GROUP]))
        else:
            item.append(_FIRST)
            if last:
                item += words[1][_RIGHT]
        if i + 1 < last:
            item.append(words[i + 2][_FAR_RIGHT])
        elif i == last:
            item.append(_LAST)
        if core == "In" or (kinds == "in" and ":" in trail):
            opened = "i"
        elif "editor" in kinds:
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


@lru_cache(maxsize=32)
def _states(look: str) -> dict[str, bytes]:
    """Whether in quotation marks or after them, and whether before or after the year, in a reference of one manner."""
    return {quoted + side: f"q{quoted}{side}{look}".encode() for quoted in ("q", "2", "") for side in "<>="}


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
        ahead[i] = sign = words[i][_TELLS] or sign
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
    known = lower if kinds or len(lower) < 4 else shape
    guise = _guise(known[:12], kinds or shape, shape, signs, kinds)
    word = f"w={lower[:20]}".encode()
    if core.isdigit():
        own = (word, *guise[0])
    else:
        own = (word, f"a={lower[:3]}".encode(), f"z={lower[-3:]}".encode(), f"y={lower[-2:]}".encode(), *guise[0])
    _, left, right, far_left, far_right, _, group, kinds, tells = guise
    return own, left, right, far_left, far_right, year, group, kinds, tells


@lru_cache(maxsize=16384)
def _guise(known: str, group: str, shape: str, signs: str, kinds: str) -> _Word:
    """What many words have in common: their shape, their punctuation, the kinds of words they are among."""
    own = [f"s={shape}{signs}", f"s={shape}", f"p={signs}"]
    if kinds:
        own.append(f"k={kinds}")
        own.extend(f"k={k}" for k in kinds.split("+") if "+" in kinds)
    tells = next((sign for kind, sign in _TELLING.items() if kind in kinds), "") if kinds else ""
    return (
        _coded(*own),
        _coded(f"-1:{known}{signs}", f"-1:{group}", f"-1p{signs}"),
        _coded(f"+1:{known}{signs}", f"+1:{group}"),
        f"-2:{group}{signs}".encode(),
        f"+2:{group}{signs}".encode(),
        False,
        f"{group}{signs}",
        kinds,
        tells,
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
