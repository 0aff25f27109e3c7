"""Mis-scanned labels: openers whose label a scan misread → the numbers that they stand for.

    [l] [2] [3] → 1     [9] [I0] [11] → 10     11 l2 13 → 12

A label is read as a number only where the sequence leaves no other reading: the label before it, or the one after it, is the
neighbour of that number, and neither contradicts it.
"""

from __future__ import annotations

from footnotes.stages.openers import SCANNED, Opener
from footnotes.styles import Family

__all__ = ["bridge"]

_LOOKS_LIKE = str.maketrans("lI|iOoQSsBZGgq", "11110005582699")
_LONGEST = 3
_NUMBER = Family.NUMBER
_BARE = frozenset(["space", "glued", "alone", SCANNED])


def bridge(openers: list[Opener]) -> tuple[list[Opener], frozenset[int]]:
    """The openers with their labels put right, and where those are that were."""
    if not any(o.family is not _NUMBER and _suspect(o) is not None for o in openers):
        return openers, frozenset()
    chains: dict[str, list[Opener]] = {}
    for opener in openers:
        chains.setdefault("bare" if opener.form in _BARE else opener.form, []).append(opener)
    read: dict[int, Opener] = {}
    for chain in chains.values():
        for i, opener in enumerate(chain):
            number = _suspect(opener)
            if number is not None and _fits(
                number, chain[i - 1] if i else None, chain[i + 1] if i + 1 < len(chain) else None
            ):
                form = "space" if opener.form == SCANNED else opener.form
                read[opener.start] = opener._replace(label=str(number), family=_NUMBER, ordinal=number, form=form)
    return [read.get(o.start, o) for o in openers if o.form != SCANNED or o.start in read], frozenset(read)


def _suspect(opener: Opener) -> int | None:
    """The number that a label looks like, if it is none."""
    if opener.family is _NUMBER or opener.label is None or len(opener.label) > _LONGEST:
        return None
    plain = opener.label.translate(_LOOKS_LIKE)
    return int(plain) if plain.isdecimal() and plain.isascii() and plain[0] != "0" else None


def _fits(number: int, before: Opener | None, after: Opener | None) -> bool:
    low = before.ordinal if before is not None and before.family is _NUMBER else None
    high = after.ordinal if after is not None and after.family is _NUMBER else None
    if (low is not None and low >= number) or (high is not None and high <= number):
        return False
    if before is not None and low is None:
        return False  # a list of letters: k) l) m)
    return low == number - 1 or (before is None and high == number + 1)
