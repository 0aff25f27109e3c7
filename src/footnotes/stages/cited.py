"""Cited: proposals and the lists that were chosen → every label that the text cites, so that what entries lack is known.

Only the styles that cite the lists count, and numbers in square brackets, which are markers by themselves. What a bracket names
after "at", in a text that cites in another style, is a paragraph of a judgment; what stands among the entries points from note to
note.
"""

from __future__ import annotations

from footnotes.stages.cases import Case
from footnotes.stages.doubts import is_pinpoint
from footnotes.stages.proposals import Proposals

__all__ = ["cited_labels"]

_BEYOND = 3
"""Of several labels in round brackets none lies further past the last entry."""


def cited_labels(
    text: str, proposals: Proposals, cases: list[Case], starts: frozenset[int], glued: frozenset[int]
) -> set[str]:
    """Every label that is cited, elsewhere than at the `starts` of what opens lines; `glued` are the digits that are believed."""
    styles = {c.style for c in cases if c.style is not None}
    cited = [item for style in styles - {"glued-digit"} for item in proposals.cited(style).items()]
    labels = {label for label, places in cited if not starts.issuperset(places)}
    if "bracket" not in styles:
        labels |= _in_brackets(text, proposals, min(c.run[0].start for c in cases), starts)
    if "paren" in styles:
        labels |= _several(proposals, cases)
    if glued:
        labels.update(p.labels[0] for p in proposals.ordered() if p.start in glued)
    return labels


def _in_brackets(text: str, proposals: Proposals, stop: int, starts: frozenset[int]) -> set[str]:
    """The labels in square brackets before the first list, where that is cited in another style."""
    return {
        label
        for proposal in proposals.of("bracket")
        if proposal.start < stop and proposal.start not in starts
        if not proposal.doubt and not is_pinpoint(text, proposal)
        for label in proposal.labels
    }


def _several(proposals: Proposals, cases: list[Case]) -> set[str]:
    """The labels of `(7, 8)`, in a text that cites in round brackets."""
    high = max((o.ordinal for c in cases for o in c.run if o.ordinal is not None), default=0) + _BEYOND
    several = [p.labels for p in proposals.of("paren") if p.doubt == "several"]
    return {label for labels in several if all(int(n) <= high for n in labels) for label in labels}
