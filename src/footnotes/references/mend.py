"""Mending: the segments of a reference → the same, put right where its text leaves no doubt.

The labeller sees a few words at a time. Some things are said outright: the words before a date of access, quotation marks
around a title, "[Film]" after it, "no. 2", "ed." before a name. Each rule is about one such thing; where it does not apply it
leaves the segments alone, and what the labeller found is moved only where it contradicts what the text says. The rules stand in
`mend_titles`, `mend_people` and `mend_imprints`; a rule asks first what is cheap to ask, as it is asked of every reference.
"""

from __future__ import annotations

from collections.abc import Sequence

from footnotes.references.mend_imprints import access, announced, bluebook, dates, idle, imprint, numbers, places
from footnotes.references.mend_people import bodies, editors, given, heads, opens
from footnotes.references.mend_titles import closes, degrees, kinds, missing, quotes, sites, tails
from footnotes.references.sheet import Segment, Sheet

__all__ = ["mend"]

_RULES = (
    access,
    idle,
    kinds,
    imprint,
    quotes,
    given,
    closes,
    editors,
    bodies,
    opens,
    heads,
    tails,
    degrees,
    bluebook,
    dates,
    places,
    sites,
    announced,
    numbers,
    missing,
)
"""In this order: what is said most plainly first, what fills holes last."""


def mend(text: str, segments: Sequence[Segment], telling: bool) -> tuple[Segment, ...]:
    """The segments of a reference, put right; `telling` says whether it holds a telling word."""
    sheet = Sheet(text, segments, telling)
    for rule in _RULES:
        rule(sheet)
    return tuple(sheet.segments)
