"""Features: the tokens of a reference → for each token, the strings by which the labeller knows it.

A token's features are its own, a few of its neighbours', where it stands (in quotation marks, before or after the year), and one
that describes the whole reference. What many words have in common is made once and kept; what is a word's own is made each time,
as most words of an archive are met a few times only. How a model calls a feature is asked of the model (see `fold`): what it does
not know is left out, and features that always come together are one where it has a name for them together.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from footnotes.references.facts import KINDS_OF
from footnotes.references.tokens import Tokens

__all__ = ["LONGEST", "TOGETHER", "Features", "Vocabulary", "apart", "word_features"]

TOGETHER: Final = b"\x01"
"""Between features that are named together."""

LONGEST: Final = 20
"""Letters of a word that are in its feature."""

_Strings = tuple[bytes, ...]
_Guise = tuple[_Strings, _Strings, _Strings, _Strings, _Strings, bytes, bytes, bytes, bytes, bytes, bytes]
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
_FAR = 6
"""Words since the last full stop or opening quotation mark, and no more are counted."""
_LONG = 2_000
"""The characters of a text that may hold rows of dots of which a cache should not be full."""
_MANY = 200
"""Words of a reference beyond which nothing is kept for as many."""
_NOBODY = "\x01"
"""The name of all words by which the model does not know their neighbours."""
_TELLING = {"journal": "J", "publisher": "P", "editor": "E", "volume": "V"}


class Vocabulary(NamedTuple):
    """What a model knows of words, in lower case, so that it is not asked of each word: what it calls all that a word says of
    itself, and of unknown words what their first three letters, their last three and their last two say."""

    words: Mapping[str, _Strings]
    starts: Mapping[str, _Strings]
    ends: Mapping[str, _Strings]
    last: Mapping[str, _Strings]
    neighbours: Container[str]
    """The words by which it knows those beside them."""


def apart(name: bytes) -> bytes | None:
    """How features are called in training: by their own names, none together with others."""
    return None if TOGETHER in name else name


class Features:
    """The features of tokens as one model calls them. Safe to share between threads."""

    _guise: Callable[[str, str, str, str, str], _Guise]
    _common: Callable[[str, str, str, str], _Guise]
    _states: Callable[[str], dict[str, dict[str, _Strings]]]
    _tenths: Callable[[int], Sequence[_Strings]]

    def __init__(self, find: Callable[[bytes], bytes | None] = apart, vocabulary: Vocabulary | None = None) -> None:
        """`find` gives what the model calls a feature, `None` if it does not know it."""
        self._find = find
        self._vocabulary = vocabulary
        self._edge: _Guise = ((), self._known(b"-1:^"), self._known(b"+1:$"), (), (), b"", b"", b"", b"", b"", b"")
        """What stands before the first word and after the last."""
        self._passed = tuple(
            tuple(
                self._known(f"n{since}{'q' if quoted else ''}{'(' if bracket else ''}".encode())
                for since in range(_FAR + 1)
            )
            for bracket in (False, True)
            for quoted in (False, True)
        )
        self._guise = lru_cache(maxsize=8192)(self._read_guise)
        self._common = lru_cache(maxsize=4096)(self._read_common)
        self._states = lru_cache(maxsize=32)(self._read_states)
        self._tenths = lru_cache(maxsize=128)(self._read_tenths)

    def read(self, tokens: Tokens, extra: str = "") -> list[list[bytes]]:
        """The features of each token; `extra`, if given, is one more for every token (the convention of a source)."""
        _, ends, leads, cores, trails = tokens
        if not cores:
            return []
        if ends[-1] > _LONG:
            leads = [lead[-1:] for lead in leads]
            trails = [trail[:8] + ":" if ":" in trail[8:] else trail[:8] for trail in trails]
        opening = {lead[-1] for lead in leads if lead}
        words, guises = self._read_words(leads, cores, trails, "" if "‘" in opening or "'" in opening else "’'")
        more = self._known(extra.encode()) if extra else ()
        find, edge, passes = self._find, self._edge, self._passed
        count = len(cores)
        year = next((i for i, core in enumerate(cores) if len(core) in (4, 5) and _is_year(core)), -1)
        sides = "<" * year + "=" + ">" * (count - year - 1) if year >= 0 else "=" * count
        states = self._states(_look(tokens.leads, year, count) + ("" if _OPENING.isdisjoint(opening) else "“"))
        state, passed, opened = states[""], passes[0], b"i|"
        quoted = bracket = False
        since = 0
        before = far_before = edge
        tenths = self._tenths(count) if count < _MANY else self._read_tenths(count)
        items: list[list[bytes]] = []
        for word, guise, after, far_after, lead, core, trail, ahead, tenth, side in zip(
            words,
            guises,
            [*guises[1:], edge],
            [*guises[2:], edge, edge][:count],
            tokens.leads,
            cores,
            tokens.trails,
            _ahead(guises),
            tenths,
            sides,
            strict=True,
        ):
            if lead:
                if not quoted and lead[-1] in _OPENING:
                    quoted, since, state = True, 0, states["q"]
                bracket = bracket or "(" in lead or "[" in lead
                passed = passes[quoted + 2 * bracket]
            item = [
                *word,
                *guise[_OWN],
                *tenth,
                *state[side],
                *passed[since],
                *before[_LEFT],
                *far_before[_FAR_LEFT],
                *after[_RIGHT],
                *far_after[_FAR_RIGHT],
                *more,
            ]
            if (between := find(opened + guise[_KINDS] + ahead)) is not None:
                item.append(between)
            if (
                before is not edge
                and after is not edge
                and (three := find(before[_ONE] + guise[_TWO] + after[_THREE])) is not None
            ):
                item.append(three)
            items.append(item)
            far_before, before = before, guise
            if guise[_OPENS]:
                opened = guise[_OPENS]
            if since < _FAR:
                since += 1
            if trail:
                if quoted and not _CLOSING.isdisjoint(trail):
                    quoted, since, state = False, 0, states["2"]
                if bracket:
                    bracket = ")" not in trail and "]" not in trail
                passed = passes[quoted + 2 * bracket]
                if trail[-1] in ".?!" and len(core) > 2:
                    since = 0
        return items

    def _read_words(
        self, leads: Sequence[str], cores: Sequence[str], trails: Sequence[str], apostrophes: str
    ) -> tuple[list[_Strings], list[_Guise]]:
        """What each word says of itself: the word, how it begins and ends, of a number the whole alone; and its guise.

        `apostrophes` are marks that close nothing where they stand after a word: the veterans’.
        """
        words: list[_Strings] = []
        guises: list[_Guise] = []
        read_guise, vocabulary = self._guise, self._vocabulary
        known: Mapping[str, _Strings] = {} if vocabulary is None else vocabulary.words
        for lead, core, trail in zip(leads, cores, trails, strict=True):
            if trail and trail[0] in apostrophes:
                trail = trail.lstrip(apostrophes)
            if core.isdigit():
                lower, kinds, shape = core, "", _shape(core)
                name = core if len(core) < 4 else shape
            else:
                lower = core.lower()
                if core.isalpha() and core[1:].islower():
                    shape = "Xx" if core[0].isupper() else "x"
                else:
                    shape = _shape(core)
                kinds = KINDS_OF.get(lower, "")
                name = lower[:12] if kinds or len(lower) < 4 else shape
            if vocabulary is not None and name not in vocabulary.neighbours:
                name = _NOBODY
            guises.append(read_guise(name, shape, kinds, lead, trail))
            word = known.get(lower)
            if word is not None:
                words.append(word)
            elif vocabulary is None or len(lower) > LONGEST:
                words.append(self._known(*word_features(lower)))
            elif core.isdigit():
                words.append(())
            else:
                end = vocabulary.ends.get(lower[-3:])
                if end is None:
                    end = vocabulary.last.get(lower[-2:], ())
                words.append(vocabulary.starts.get(lower[:3], ()) + end)
        return words, guises

    def _read_tenths(self, count: int) -> Sequence[_Strings]:
        """For each of so many words, in which tenth of them it stands."""
        names = [b"@first", *(b"@%d" % tenth for tenth in range(10))]
        tenths = [self._known(name) for name in names]
        return tenths[0], *(tenths[1 + i * 10 // count] for i in range(1, count))

    def _read_states(self, look: str) -> dict[str, dict[str, _Strings]]:
        """Whether in quotation marks or after them, and whether before or after the year, in a reference of one manner."""
        return {
            quoted: {side: self._known(f"q{quoted}{side}{look}".encode()) for side in "<>="}
            for quoted in ("q", "2", "")
        }

    def _read_guise(self, known: str, shape: str, kinds: str, lead: str, trail: str) -> _Guise:
        """What words have in common that their neighbours know by the same name: a short or telling word, or a shape."""
        own, _, _, far_left, far_right, one, two, three, what, tells, opens = self._common(shape, kinds, lead, trail)
        signs = lead[-1:] + "_" + trail[:2]
        group = kinds or shape
        left = self._known(*_coded(f"-1:{known}{signs}", f"-1:{group}", f"-1p{signs}"))
        right = self._known(*_coded(f"+1:{known}{signs}", f"+1:{group}"))
        if known == "in" and shape == "Xx":
            opens = b"ii|"
        return own, left, right, far_left, far_right, one, two, three, what, tells, opens

    def _read_common(self, shape: str, kinds: str, lead: str, trail: str) -> _Guise:
        """What words have in common that have the same shape, the same punctuation, and are of the same kinds."""
        signs = lead[-1:] + "_" + trail[:2]
        group = kinds or shape
        own = [f"s={shape}{signs}", f"s={shape}", f"p={signs}"]
        if kinds:
            own.append(f"k={kinds}")
            own.extend(f"k={k}" for k in kinds.split("+") if "+" in kinds)
        tells = next((sign for kind, sign in _TELLING.items() if kind in kinds), "") if kinds else ""
        return (
            self._known(*_coded(*own)),
            (),
            (),
            self._known(f"-2:{group}{signs}".encode()),
            self._known(f"+2:{group}{signs}".encode()),
            f"b{group}{signs}|".encode(),
            f"{group}{signs}|".encode(),
            f"{group}{signs}".encode(),
            f"{kinds}|".encode(),
            tells.encode(),
            b"ii|" if kinds == "in" and ":" in trail else b"ie|" if "editor" in kinds else b"",
        )

    def _known(self, *names: bytes) -> _Strings:
        """What the model calls features that always come together: one thing if it can, else each that it knows."""
        together = self._find(TOGETHER.join(names))
        if together is not None:
            return (together,)
        return tuple([called for name in names if (called := self._find(name)) is not None])


def word_features(lower: str) -> _Strings:
    """What a word says of itself: the word, its first three letters, its last three and two; of a number the whole alone."""
    word = f"w={lower[:LONGEST]}".encode()
    if lower.isdigit():
        return (word,)
    return word, *_coded(f"a={lower[:3]}", f"z={lower[-3:]}", f"y={lower[-2:]}")


def _is_year(core: str) -> bool:
    return core[:4].isdigit() and "1500" <= core[:4] <= "2099"


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
