"""Features: the tokens of a reference → for each token, the strings by which the labeller knows it.

A token's features are its own, a few of its neighbours', where it stands (in quotation marks, before or after the year), and one
that describes the whole reference. What many words have in common is made once and kept; what is a word's own is made each time,
as most words of an archive are met a few times only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from footnotes.references.facts import KINDS_OF
from footnotes.references.tokens import Tokens

__all__ = ["read_features"]


_Strings = tuple[bytes, ...]
_Guise = tuple[_Strings, _Strings, _Strings, bytes, bytes, bytes, bytes, bytes, bytes, bytes, bytes]
"""What many words have in common, as a plain tuple, of which the cache holds thousands."""
_OWN: Final = 0
_LEFT: Final = 1
_RIGHT: Final = 2
_FAR_LEFT: Final = 3
_FAR_RIGHT: Final = 4
"""A word's own features, and those it gives the words right and left of it, and those two further on."""
_ONE: Final = 5
_TWO: Final = 6
_THREE: Final = 7
"""Its part in what describes three words: as the first, second and third of them."""
_KINDS: Final = 8
_TELLS: Final = 9
_OPENS: Final = 10
"""Its kinds, the sign of what it tells, and what it opens: "In", editors."""

_OPENING = frozenset('"“«„‘')
_CLOSING = frozenset('"”»“')
_FIRST, _LAST = b"-1:^", b"+1:$"
_FAR = 6
"""Words since the last full stop or opening quotation mark, and no more are counted."""
_LONG = 2_000
"""The characters of a text that may hold rows of dots of which a cache should not be full."""
_MANY = 200
"""Words of a reference beyond which nothing is kept for as many."""
_PASSED = tuple(
    tuple(f"n{since}{'q' if quoted else ''}{'(' if bracket else ''}".encode() for since in range(_FAR + 1))
    for bracket in (False, True)
    for quoted in (False, True)
)


def read_features(tokens: Tokens, extra: str = "") -> list[list[bytes]]:
    """The features of each token, in UTF-8; `extra`, if given, is one more for every token (the convention of a source)."""
    if not tokens.cores:
        return []
    opening = {lead[-1] for lead in tokens.leads if lead}
    items, guises = _words(tokens, "" if "‘" in opening or "'" in opening else "’'")
    _place(items, tokens, guises, "" if _OPENING.isdisjoint(opening) else "“")
    last = len(items) - 1
    for i, item in enumerate(items):
        if i:
            before = guises[i - 1]
            item += before[_LEFT]
            if i > 1:
                item.append(guises[i - 2][_FAR_LEFT])
            if i < last:
                after = guises[i + 1]
                item += after[_RIGHT]
                item.append(before[_ONE] + guises[i][_TWO] + after[_THREE])
        else:
            item.append(_FIRST)
            if last:
                item += guises[1][_RIGHT]
        if i + 1 < last:
            item.append(guises[i + 2][_FAR_RIGHT])
        elif i == last:
            item.append(_LAST)
        if extra:
            item.append(extra.encode())
    return items


def _words(tokens: Tokens, apostrophes: str) -> tuple[list[list[bytes]], list[_Guise]]:
    """What each word says of itself: the word, how it begins and ends, of a number the whole alone; and its guise.

    `apostrophes` are marks that close nothing where they stand after a word: the veterans’.
    """
    items: list[list[bytes]] = []
    guises: list[_Guise] = []
    _, ends, leads, cores, trails = tokens
    if ends[-1] > _LONG:
        leads = [lead[-1:] for lead in leads]
        trails = [trail[:8] + ":" if ":" in trail[8:] else trail[:8] for trail in trails]
    for lead, core, trail in zip(leads, cores, trails, strict=True):
        if trail and trail[0] in apostrophes:
            trail = trail.lstrip(apostrophes)
        if core.isdigit():
            shape = _shape(core)
            guise = _guise(core if len(core) < 4 else shape, shape, "", lead, trail)
            guises.append(guise)
            items.append([b"w=" + core[:20].encode(), *guise[_OWN]])
            continue
        lower = core.lower()
        if core.isalpha() and core[1:].islower():
            shape = "Xx" if core[0].isupper() else "x"
        else:
            shape = _shape(core)
        kinds = KINDS_OF.get(lower, "")
        guise = _guise(lower[:12] if kinds or len(lower) < 4 else shape, shape, kinds, lead, trail)
        guises.append(guise)
        if core.isascii():
            word = lower.encode()
            items.append([b"w=" + word[:20], b"a=" + word[:3], b"z=" + word[-3:], b"y=" + word[-2:], *guise[_OWN]])
        else:
            own = _coded(f"w={lower[:20]}", f"a={lower[:3]}", f"z={lower[-3:]}", f"y={lower[-2:]}")
            items.append([*own, *guise[_OWN]])
    return items, guises


def _place(items: list[list[bytes]], tokens: Tokens, guises: Sequence[_Guise], marks: str) -> None:
    """Add where each token stands: in which tenth, in or after quotation marks, before or after the year, how far in its
    sentence, and between which telling words."""
    _, _, leads, cores, trails = tokens
    count = len(items)
    year = next((i for i, core in enumerate(cores) if len(core) in (4, 5) and _is_year(core)), -1)
    sides = "<" * year + "=" + ">" * (count - year - 1) if year >= 0 else "=" * count
    states = _states(_look(leads, year, count) + marks)
    state = states[""]
    passed, opened = _PASSED[0], b"i|"
    quoted = bracket = False
    since = 0
    tenths = _tenths(count) if count < _MANY else _tenths.__wrapped__(count)
    for item, lead, core, trail, guise, ahead, tenth, side in zip(
        items, leads, cores, trails, guises, _ahead(guises), tenths, sides, strict=True
    ):
        if lead:
            if not quoted and lead[-1] in _OPENING:
                quoted, since, state = True, 0, states["q"]
            bracket = bracket or "(" in lead or "[" in lead
            passed = _PASSED[quoted + 2 * bracket]
        item += tenth, state[side], passed[since], opened + guise[_KINDS] + ahead
        if guise[_OPENS]:
            opened = guise[_OPENS]
        if since < _FAR:
            since += 1
        if trail:
            if quoted and not _CLOSING.isdisjoint(trail):
                quoted, since, state = False, 0, states["2"]
            if bracket:
                bracket = ")" not in trail and "]" not in trail
            passed = _PASSED[quoted + 2 * bracket]
            if trail[-1] in ".?!" and len(core) > 2:
                since = 0


@lru_cache(maxsize=128)
def _tenths(count: int) -> _Strings:
    """For each of so many words, in which tenth of them it stands."""
    return b"@first", *(f"@{i * 10 // count}".encode() for i in range(1, count))


def _is_year(core: str) -> bool:
    return core[:4].isdigit() and "1500" <= core[:4] <= "2099"


@lru_cache(maxsize=32)
def _states(look: str) -> dict[str, dict[str, bytes]]:
    """Whether in quotation marks or after them, and whether before or after the year, in a reference of one manner."""
    return {quoted: {side: f"q{quoted}{side}{look}".encode() for side in "<>="} for quoted in ("q", "2", "")}


_TELLING = {"journal": "J", "publisher": "P", "editor": "E", "volume": "V"}


def _ahead(guises: Sequence[_Guise]) -> list[bytes]:
    """For each place, which telling word stands next after it: a periodical's, a publisher's, an editor's, a volume's."""
    ahead: list[bytes] = []
    sign = b""
    for guise in reversed(guises):
        ahead.append(sign)
        sign = guise[_TELLS] or sign
    ahead.reverse()
    return ahead


def _look(leads: Sequence[str], year: int, count: int) -> str:
    """The manner of the whole reference: where its first year stands, and whether in brackets."""
    if year < 0:
        return "-"
    where = "a" if 3 * year < count else "b" if 3 * year < 2 * count else "c"
    return where + "(" if "(" in leads[year] else where


@lru_cache(maxsize=4096)
def _guise(known: str, shape: str, kinds: str, lead: str, trail: str) -> _Guise:
    """What words have in common that their neighbours know by the same name: a short or telling word, or a shape."""
    own, left, right, far_left, far_right, one, two, three, what, tells, opens = _common(shape, kinds, lead, trail)
    name = f"{known}{lead[-1:]}_{trail[:2]}".encode()
    left, right = (b"-1:" + name, *left), (b"+1:" + name, *right)
    if known == "in" and shape == "Xx":
        opens = b"ii|"
    return own, left, right, far_left, far_right, one, two, three, what, tells, opens


@lru_cache(maxsize=4096)
def _common(shape: str, kinds: str, lead: str, trail: str) -> _Guise:
    """What words have in common that have the same shape, the same punctuation, and are of the same kinds."""
    signs = lead[-1:] + "_" + trail[:2]
    group = kinds or shape
    own = [f"s={shape}{signs}", f"s={shape}", f"p={signs}"]
    if kinds:
        own.append(f"k={kinds}")
        own.extend(f"k={k}" for k in kinds.split("+") if "+" in kinds)
    tells = next((sign for kind, sign in _TELLING.items() if kind in kinds), "") if kinds else ""
    return (
        _coded(*own),
        _coded(f"-1:{group}", f"-1p{signs}"),
        _coded(f"+1:{group}"),
        f"-2:{group}{signs}".encode(),
        f"+2:{group}{signs}".encode(),
        f"b{group}{signs}|".encode(),
        f"{group}{signs}|".encode(),
        f"{group}{signs}".encode(),
        f"{kinds}|".encode(),
        tells.encode(),
        b"ii|" if kinds == "in" and ":" in trail else b"ie|" if "editor" in kinds else b"",
    )


def _coded(*features: str) -> tuple[bytes, ...]:
    return tuple([f.encode() for f in features])


_DIGITS = ("", "91", "92", "93", "94", "95")


def _shape(core: str) -> str:
    """A word's shape: `Xx`, `X`, `XX`, `x`, `9{digits}`, `url` …"""
    if core.isdigit():
        return "year" if len(core) == 4 and "1500" <= core <= "2099" else _DIGITS[min(len(core), 5)]
    if core.isalpha():
        if core.isupper():
            return "X" if len(core) == 1 else f"XX{min(len(core), 4)}"
        return "XxX" if core[0].isupper() else "x"
    if not core:
        return "none"
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
    return "x-"
