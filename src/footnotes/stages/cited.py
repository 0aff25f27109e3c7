"""Cited: proposals and the lists that were chosen → every label that the text cites, so that what entries lack is known.

Only the styles that cite the lists count, and numbers in square brackets, which are markers by themselves. What a bracket names
after "at", in a text that cites in another style, is a paragraph of a judgment; what stands among the entries points from note to
note.
"""

from __future__ import annotations

from footnotes.stages.cases import Case
from footnotes.stages.doubts import is_pinpoint
from footnotes.stages.proposals import Proposals
from footnotes.styles import Proposal

__all__ = ["cited_places"]

_BEYOND = 3
"""Of several labels in round brackets none lies further past the last entry."""


def cited_places(
    text: str, proposals: Proposals, cases: list[Case], starts: frozenset[int], glued: frozenset[int]
) -> dict[str, list[int]]:
    """Every label that is cited, and where, but for the `starts` of what opens lines; `glued` are digits that are believed."""
    styles = {c.style for c in cases if c.style is not None}
    found = [item for style in styles - {"glued-digit"} for item in proposals.cited(style).items()]
    cited: dict[str, list[int]] = {}
    for label, places in found:
        if kept := [place for place in places if place not in starts]:
            cited.setdefault(label, []).extend(kept)
    others: list[Proposal] = []
    if "bracket" not in styles:
        others += _in_brackets(text, proposals, min(c.run[0].start for c in cases), starts)
    if "paren" in styles:
        others += _several(proposals, cases)
    if glued:
        others += [p for p in proposals.ordered() if p.start in glued]
    for proposal in others:
        for label in proposal.labels:
            cited.setdefault(label, []).append(proposal.start)
    return cited


def _in_brackets(text: str, proposals: Proposals, stop: int, starts: frozenset[int]) -> list[Proposal]:
    """The numbers in square brackets before the first list, where that is cited in another style."""
    return [
        proposal
        for proposal in proposals.of("bracket")
        if proposal.start < stop and proposal.start not in starts
        if not proposal.doubt and not is_pinpoint(text, proposal)
    ]


def _several(proposals: Proposals, cases: list[Case]) -> list[Proposal]:
    """`(7, 8)`, in a text that cites in round brackets."""
    high = max((o.ordinal for c in cases for o in c.run if o.ordinal is not None), default=0) + _BEYOND
    several = [p for p in proposals.of("paren") if p.doubt == "several"]
    return [p for p in several if all(int(n) <= high for n in p.labels)]
