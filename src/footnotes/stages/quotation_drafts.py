"""Drafts: a quotation while it is put together, by two stages.

`quotations` reads what is quoted, `attribution` who says it; the value of the model is made once, at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from footnotes.evidence import Evidence
from footnotes.model import Marker, Mention, Quotation, QuotationKind
from footnotes.source import Span

__all__ = ["Draft", "closing_markers", "finish"]

_CUT = " \t\n\r\xa0\u202f.,;"


@attrs.define
class Draft:
    """A quotation as far as it is read; `closed` is false where the paragraph with the number `paragraph` does not close it."""

    parts: list[Span]
    marks: list[Span]
    inner: list[Quotation]
    paragraph: int
    closed: bool
    kind: QuotationKind = QuotationKind.PHRASE
    evidence: tuple[Evidence, ...] = ()
    markers: tuple[Marker, ...] = ()
    speaker: Mention | None = None
    cue: Span | None = None
    turn: bool = False
    """Whether it is a turn of a conversation that is set with dashes."""

    def bounds(self) -> tuple[int, int]:
        """Where the quotation begins and ends, its marks included."""
        parts, marks = self.parts, self.marks
        if not marks:
            return parts[0].start, parts[-1].end
        closing, end = marks[-1].end, parts[-1].end
        return marks[0].start, closing if closing > end else end


def finish(drafts: Iterable[Draft]) -> tuple[Quotation, ...]:
    """The quotations as values of the model."""
    return tuple(
        [
            Quotation(tuple(d.parts), tuple(d.marks), d.kind, d.speaker, d.cue, d.markers, tuple(d.inner), d.evidence)
            for d in drafts
        ]
    )


def closing_markers(text: str, end: int, markers: Sequence[Marker]) -> tuple[Marker, ...]:
    """Those of the markers in a passage with which it ends; those within it document the words before them."""
    first = len(markers)
    while first and not text[markers[first - 1].span.end : end].strip(_CUT):
        first -= 1
        end = markers[first].span.start
    return tuple(markers[first:])
