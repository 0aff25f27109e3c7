"""Keys: brackets that cite entries by the keys of a list → proposals.

    [Moar 1972, p. 22]     [Moar 1972; HHT, see also]     Moar [1972: 22]

A key by itself is a label as any other (see `styles.labels`). Here are those with a place in the work, several in one pair of
brackets, and those whose name stands before the bracket. A key that no list bears is believed where all of the list look like it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from footnotes.patterns import compile_later
from footnotes.styles import Family, Proposal

__all__ = ["propose_keys"]

_BRACKET = compile_later(r"\[([^\[\]\n]{2,120})\]")
_PART = compile_later(
    r"\s*(?:(?:see|cf\.?|but|also|quoted|cited|in|s\.|siehe|vgl\.|zit\.|nach|voir|cité|dans|véase|ver|vedi|zie|por\.|zob\.|см\.|ср\.)\s+)*"
    r"(?P<key>[^,:;]+?)\s*(?:[,:]\s*(?P<locator>[^;]+?))?\s*"
)
_NAME_AND_YEAR = compile_later(r"[^\W\d_a-z][^\d,;:]{1,40} (?:1[5-9]|20)\d\d[a-z]?")
_NAMED = compile_later(r"\[(?<=\s\[)(?P<year>(?:1[5-9]|20)\d\d[a-z]?)(?:[,:]\s?(?P<locator>[^\[\]\n]{1,40}))?\]")
_WORDS_BEFORE = compile_later(r"(?<![\w’'-])[^\W\d_a-z]")
"""Where the words of a name begin."""
_LONGEST_NAME = 60
_MOST_WORDS = 12


def propose_keys(text: str, keys: frozenset[str]) -> Iterator[Proposal]:
    """What cites the keys of a list otherwise than by a key alone between brackets."""
    dated = all(_NAME_AND_YEAR.fullmatch(key) or not key[-1:].isdecimal() for key in keys)
    for bracket in _BRACKET.finditer(text):
        if bracket[1] in keys:
            continue
        parts = [found for part in bracket[1].split(";") if (found := _PART.fullmatch(part)) is not None]
        known = [part["key"] in keys for part in parts]
        if not parts or not all(
            here or (dated and _NAME_AND_YEAR.fullmatch(part["key"])) for here, part in zip(known, parts, strict=True)
        ):
            continue
        if any(known) or dated:
            labels = tuple(dict.fromkeys(part["key"] for part in parts))
            locator = None
            if len(parts) == 1 and parts[0]["locator"]:
                locator = bracket.start(1) + parts[0].start("locator"), bracket.start(1) + parts[0].end("locator")
            yield Proposal(bracket.start(), bracket.end(), labels, Family.KEY, "bracket", locator)
    for named in _NAMED.finditer(text):
        low = max(0, named.start() - _LONGEST_NAME)
        for name in islice(_WORDS_BEFORE.finditer(text, low, named.start()), _MOST_WORDS):
            key = f"{' '.join(text[name.start() : named.start()].split())} {named['year']}"
            if key in keys:
                place = named.span("locator") if named["locator"] else None
                yield Proposal(name.start(), named.end(), (key,), Family.KEY, "bracket", place)
                break
