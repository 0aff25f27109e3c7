"""What a marker style is.

A style proposes; it does not decide. `Proposal` is what looks like a marker in the text, a style's `trust` says how much more
is needed before it is believed, and the stages `lists` and `markers` choose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import NamedTuple

import attrs

from footnotes.patterns import compile_later
from footnotes.styles.labels import Family

__all__ = ["Proposal", "Style", "Trust", "closes_number"]

_CLOSED_NUMBER = compile_later(r"\)(?<=\d\))")


class Trust(IntEnum):
    """What must hold before a proposal is a marker."""

    ALONE = 0
    """It is one by itself: `[1]`, `[^note]`."""
    LISTED = 1
    """A list bears its label: `(1)`, `¹`, `[a]`, `*`."""
    ORDERED = 2
    """A list bears its label and the order of all such proposals follows the list: `war.12`."""


class Proposal(NamedTuple):
    """Something that looks like a marker; offsets in code points.

    `doubt` is what it most likely is instead, as the reason of a near miss. It is then believed only where its label is listed
    and cited nowhere else.
    """

    start: int
    end: int
    labels: tuple[str, ...]
    family: Family
    style: str
    locator: tuple[int, int] | None = None
    doubt: str = ""


@attrs.frozen
class Style:
    """One way to mark a note.

    name: what `Marker.style` says.
    gate: the style is asked only where one of these strings stands in the text; keeps a parse cheap. Single characters are found
        fastest.
    propose: the text → proposals in the order of the text; must take linear time.
    trust: what must hold before a proposal is believed.
    needs: the style is asked only where this, too, holds of the text; styles that share it are answered once.
    """

    name: str
    gate: tuple[str, ...]
    propose: Callable[[str], Iterable[Proposal]]
    trust: Trust = Trust.LISTED
    needs: Callable[[str], bool] | None = None


def closes_number(text: str) -> bool:
    """What styles with round brackets need: a number right before a bracket that closes."""
    return _CLOSED_NUMBER.search(text) is not None
