"""Proposals: all that looks like a marker, by style, found when first asked for.

Lists are read before markers are chosen, and both ask which labels are cited where. Styles that cannot occur are not run:
each has a gate, a handful of strings of which one must stand in the text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from footnotes.styles import STYLES, Family, Proposal, Style, Trust

__all__ = ["Proposals"]

_MOST_OF_A_LABEL = 200
NUMBERED = (Family.NUMBER, Family.NOTE)


class Proposals:
    """What every style proposes in one text."""

    def __init__(self, text: str, styles: tuple[Style, ...] = STYLES) -> None:
        self.text = text
        self.styles = {style.name: style for style in styles}
        self._cheap: list[str] | None = None
        self._holds: dict[Callable[[str], bool], bool] = {}
        self._found: dict[str, list[Proposal]] = {}
        self._by_label: dict[str, dict[int, list[Proposal]]] = {}
        self._cited: dict[str, dict[str, list[int]]] = {}

    def of(self, style: str) -> list[Proposal]:
        """What one style proposes, in the order of the text."""
        found = self._found.get(style)
        if found is None:
            rule = self.styles.get(style)
            found = list(rule.propose(self.text)) if rule is not None and self._may_occur(rule) else []
            self._found[style] = found
        return found

    def _may_occur(self, style: Style) -> bool:
        """Whether the text has one of the strings of a style's gate, or there are none, and what else the style needs."""
        text, needs = self.text, style.needs
        for sign in style.gate:
            if sign in text:
                break
        else:
            if style.gate:
                return False
        if needs is None:
            return True
        if needs not in self._holds:
            self._holds[needs] = needs(text)
        return self._holds[needs]

    def cheap(self) -> list[str]:
        """The names of the styles that propose something and need no order to be believed."""
        if self._cheap is None:
            self._cheap = self._list_cheap()
        return self._cheap

    def _list_cheap(self) -> list[str]:
        asked = [
            name for name, style in self.styles.items() if style.trust is not Trust.ORDERED and self._may_occur(style)
        ]
        return [name for name in asked if self.of(name)]

    def ordered(self) -> list[Proposal]:
        """What the other styles propose, which need an order."""
        return [p for name, style in self.styles.items() if style.trust is Trust.ORDERED for p in self.of(name)]

    def cited(self, style: str) -> dict[str, list[int]]:
        """Each label that a style proposes without doubt, with the offsets where it does."""
        cited = self._cited.get(style)
        if cited is None:
            cited = self._cited[style] = {}
            raised = style == "superscript"
            for proposal in self.of(style):
                for label in () if proposal.doubt else proposal.labels:
                    cited.setdefault(label, []).append(proposal.start)
                    if raised and len(label) > 1:  # ¹² may be 12, or 1 and 2
                        for digit in label:
                            cited.setdefault(digit, []).append(proposal.start)
        return cited

    def before(self, style: str, stop: int, low: int, high: int) -> list[Proposal]:
        """What a style with numbers proposes before an offset with a label in `low..high`; of each label the last hundreds."""
        by_label = self._by_label.get(style)
        if by_label is None:
            by_label = self._by_label[style] = {}
            for proposal in self.of(style):
                by_label.setdefault(int(proposal.labels[0]), []).append(proposal)
        found: list[Proposal] = []
        for number in range(low, high + 1) if high - low < len(by_label) else sorted(by_label):
            held = by_label.get(number, ()) if low <= number <= high else ()
            at = bisect_left(held, stop, key=lambda p: p.start)
            found.extend(held[max(0, at - _MOST_OF_A_LABEL) : at])
        return sorted(found)

    def cited_between(self, style: str, label: str, start: int, end: int) -> bool:
        """Whether a style proposes a label at an offset in `[start, end)`."""
        places = self.cited(style).get(label)
        if not places:
            return False
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end
