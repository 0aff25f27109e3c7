"""Markers: proposals and lists → the inline markers, and near misses with their reasons.

Numbers in square brackets are markers by themselves, unless they index something (`row[0]`) or are a year. All other
notations are believed only where a list bears their label, or is cited in their style and would bear it but for a loss;
glued digits only where their order follows the list. A label that opens an entry is no marker.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from footnotes.model import Marker, NearMiss, NoteList
from footnotes.patterns import compile_later
from footnotes.source import Source, Span, lies_within
from footnotes.stages.code import is_enumeration, is_index, opens_output, stands_in_prose
from footnotes.stages.doubts import doubt_of, is_pinpoint, stands_in_page_line
from footnotes.stages.keys import propose_keys
from footnotes.stages.lists import Reading
from footnotes.stages.proposals import NUMBERED, Proposals
from footnotes.stages.unlabelled import is_unlabelled
from footnotes.styles import Family, Proposal, Trust
from footnotes.styles.labels import ordinal, read_content

__all__ = ["find_markers"]

MOST_NEAR_MISSES = 1000
_BEYOND = 3
"""How far past the last entry a label may lie and still be taken for one whose entry was lost."""

_BRACKET = compile_later(r"\[([^\[\]]{1,60})\]")
_JOINING, _RANGES = (",", ", ", "-", "–"), ("-", "–")
_RAISED = ("glued-digit", "superscript")


def find_markers(
    source: Source, reading: Reading, proposals: Proposals
) -> tuple[tuple[Marker, ...], tuple[NearMiss, ...]]:
    """Choose the markers among the proposals; both results are in the order of the text."""
    text = source.text
    if not reading.lists and not proposals.cheap() and "[" not in text:
        return (), ()
    listed = _Listed(reading, proposals)
    chosen: list[Proposal] = []
    misses: list[NearMiss] = []
    for name in proposals.cheap():
        trust = proposals.styles[name].trust
        believed = trust is Trust.ALONE or name in reading.styles
        for proposal in proposals.of(name):
            if proposal.start in listed.starts:
                continue
            if listed.in_entry(proposal.start):
                misses.append(NearMiss(Span(proposal.start, proposal.end), "in_an_entry"))
                continue
            reason = (
                "page_furniture"
                if proposal.start >= reading.comments
                else _refuse(text, proposal, trust, believed, listed)
            )
            if reason is None:
                chosen.append(proposal)
            elif name == "bracket" or believed or reason == "style_not_cited":
                misses.append(NearMiss(Span(proposal.start, proposal.end), reason))
    if listed.keys:
        chosen.extend(
            p
            for p in propose_keys(text, listed.keys)
            if p.start not in listed.starts and not listed.in_entry(p.start) and p.start < reading.comments
        )
    if reading.glued:
        chosen.extend(p for p in proposals.ordered() if p.start in reading.glued and not listed.in_entry(p.start))
    if "superscript" in reading.styles:
        chosen = [q for p in chosen for q in _split_superscripts(p, listed)]
    chosen.sort()
    markers = tuple(
        Marker(Span(p.start, p.end), p.labels, p.style, Span(*p.locator) if p.locator else None)
        for p in _joined(text, _disjoint(chosen))
    )
    if reading.bibliography is not None:
        markers = _with_author_date(markers, reading.bibliography.markers)
    if reading.inline:
        markers = tuple(sorted((*markers, *reading.inline), key=lambda m: m.span))
    if len(proposals.of("bracket")) < text.count("["):  # some hold no label
        misses.extend(m for m in _other_brackets(text) if m.span.start not in listed.starts)
    return markers, _bounded(_uncovered(misses, markers, reading.lists))


def _with_author_date(markers: tuple[Marker, ...], dated: tuple[Marker, ...]) -> tuple[Marker, ...]:
    """All markers in the order of the text, but for those that are part of an author–date citation: the 14 of `(Osei 14)`."""
    starts = [m.span.start for m in dated]
    kept: list[Marker] = []
    for marker in markers:
        place = bisect_right(starts, marker.span.end - 1) - 1
        if place < 0 or dated[place].span.end <= marker.span.start:
            kept.append(marker)
    return tuple(sorted((*kept, *dated), key=lambda m: m.span))


def _uncovered(misses: list[NearMiss], markers: tuple[Marker, ...], lists: tuple[NoteList, ...]) -> list[NearMiss]:
    """The near misses in the order of the text, without what is part of a marker or of an entry's label: the ^1 of `[^1]`."""
    if not misses:
        return misses
    labels = (e.label_span for x in lists for e in x.entries if e.label_span is not None)
    covered = sorted([*(m.span for m in markers), *labels])
    starts = [s.start for s in covered]
    kept: list[NearMiss] = []
    for miss in sorted(misses, key=lambda m: m.span):
        at = bisect_right(starts, miss.span.start) - 1
        if at < 0 or miss.span.start >= covered[at].end:
            kept.append(miss)
    return kept


class _Listed:
    """The labels that the lists bear, where their entries stand, and how the article sets its brackets."""

    def __init__(self, reading: Reading, proposals: Proposals) -> None:
        self.openers = reading.openers
        self.styles = reading.styles
        self.proposals = proposals
        entries = [e for x in reading.lists for e in x.entries]
        self.any = bool(reading.lists)
        self.labels = {e.label for e in entries if e.label is not None}
        self.keys = frozenset(
            label for label in self.labels if len(label) > 2 and not label.isdecimal() and label[0].isupper()
        )
        """Those that are words: `Smith 2014`, `HHT`."""
        numbers = [int(n) for n in self.labels if n.isdecimal() and len(n) < 5]
        by_place = [len(x.entries) for x in reading.lists if is_unlabelled(x)]
        unlabelled = max(by_place, default=0)
        self.labels.update(str(n) for n in range(reading.first, reading.first + unlabelled))
        if by_place:
            self.labels.update(_letters(proposals, by_place))
        self.high = max([reading.first + unlabelled - 1, *numbers])
        spans = sorted([(e.span.start, e.span.end) for e in entries])
        self.entry_starts = [start for start, _ in spans]
        self.entry_ends = [end for _, end in spans]
        self.starts = frozenset(self.entry_starts)

    def in_entry(self, offset: int) -> bool:
        return lies_within(self.entry_starts, self.entry_ends, offset)

    def near(self, label: str) -> bool:
        return label.isdecimal() and 0 < int(label) <= self.high + _BEYOND

    def between(self, label: str, family: Family) -> bool:
        """Whether lists bear the labels before and after one that has an order: `[iv]` beside `[iii]` and `[v]`."""
        place = ordinal(label, family)
        if place is None:
            return False
        places = {ordinal(known, family) for known in self.labels if not known.isdecimal()}
        return place - 1 in places and place + 1 in places

    @cached_property
    def spaced(self) -> bool:
        """Whether the article sets its brackets off with a blank: one that is glued to a word is then suspicious."""
        text = self.proposals.text
        before = [text[p.start - 1 : p.start] for p in self.proposals.of("bracket") if p.start not in self.openers]
        blank = sum(not c or c.isspace() for c in before)
        return blank > 1 and blank > 2 * sum(c.isalnum() for c in before)


def _letters(proposals: Proposals, sizes: list[int]) -> frozenset[str]:
    """The letters that are cited in brackets, where they are just as many from `a` on as an unlabelled list has entries."""
    letters = {p.labels[0] for p in proposals.of("bracket") if p.family is Family.LETTER and p.labels[0].islower()}
    ordered = [chr(ord("a") + place) for place in range(len(letters))]
    return frozenset(ordered if len(letters) in sizes and letters == set(ordered) else ())


def _refuse(text: str, proposal: Proposal, trust: Trust, believed: bool, listed: _Listed) -> str | None:
    """Why a proposal is no marker, or `None`."""
    label = proposal.labels[0]
    if proposal.style == "bracket":
        if opens_output(text, proposal):
            return "index"
        known = "bracket" in listed.styles and not listed.labels.isdisjoint(proposal.labels)
        if not known and proposal.family is Family.NUMBER:
            if is_pinpoint(text, proposal):
                return "pinpoint"
            if not listed.any and stands_in_page_line(text, proposal):
                return "page_furniture"
    if proposal.style == "paren":
        if is_enumeration(text, proposal):
            return "index"
        if stands_in_page_line(text, proposal):
            return "page_furniture"
    if proposal.doubt:
        doubt = doubt_of(text, proposal, listed.proposals, listed.labels, listed.in_entry)
        if doubt is not None:
            return doubt
    if not listed.labels.isdisjoint(proposal.labels):
        if proposal.family is Family.NUMBER and not all(map(listed.near, proposal.labels)):
            return "label_not_listed"
        if trust is Trust.ALONE:
            return "index" if _is_index(text, proposal, listed, known=True) else None
        return None if believed or _is_reference(text, proposal) else "style_not_cited"
    if proposal.family is Family.NOTE:
        return None
    if proposal.family not in NUMBERED:
        if proposal.family is Family.SYMBOL and believed and trust is Trust.LISTED:
            return None
        if trust is Trust.ALONE and listed.between(label, proposal.family):
            return None
        return "label_not_listed"
    if trust is not Trust.ALONE:
        near = listed.near(label) or (proposal.style == "superscript" and all(map(listed.near, label)))
        return None if believed and near else "label_not_listed"
    if len(label) > 3 and not listed.near(label):
        return "year" if 1000 < int(label) < 2100 else "number_too_long"
    if label == "0" or _is_index(text, proposal, listed, known=listed.near(label)):
        return "index"
    if listed.any and int(label) > 3 * listed.high + 20:
        return "label_not_listed"
    return None


def _is_reference(text: str, proposal: Proposal) -> bool:
    """Whether a marker says that it is a reference, as `(ref. 8)` beside raised digits."""
    return proposal.style == "note-word" and text[proposal.start + 1 : proposal.start + 4].lower() == "ref"


def _is_index(text: str, proposal: Proposal, listed: _Listed, *, known: bool) -> bool:
    return not stands_in_prose(text, proposal) and is_index(text, proposal, listed.spaced, listed=known)


def _split_superscripts(proposal: Proposal, listed: _Listed) -> list[Proposal]:
    """`³⁴⁵` is 3, 4 and 5 where the list bears no 345; two digits stay together where they follow the number before."""
    digits = proposal.labels[0]
    if proposal.style != "superscript" or len(digits) < 2 or listed.near(digits):
        return [proposal]
    parts: list[Proposal] = []
    at = 0
    while at < len(digits):
        two = digits[at : at + 2]
        size = len(two) if parts and int(two) == int(parts[-1].labels[0]) + 1 else 1
        start = proposal.start + at
        parts.append(proposal._replace(start=start, end=start + size, labels=(digits[at : at + size],)))
        at += size
    return parts if all(listed.near(p.labels[0]) for p in parts) else [proposal]


def _disjoint(sorted_proposals: list[Proposal]) -> list[Proposal]:
    kept: list[Proposal] = []
    for proposal in sorted_proposals:
        if not kept or proposal.start >= kept[-1].end:
            kept.append(proposal)
    return kept


def _joined(text: str, chosen: list[Proposal]) -> list[Proposal]:
    """The markers, with raised digits in one where only a comma or a dash stands between: `the valley.5,6`, `.5-7`, `⁵,⁶`."""
    joined: list[Proposal] = []
    for here in chosen:
        before = joined[-1] if joined else None
        if before is not None and here.style in _RAISED and here.style == before.style:
            sign = text[before.end : here.start]
            if sign in _JOINING:
                last, number = int(before.labels[-1]), int(here.labels[0])
                labels = range(last + 1, number + 1) if sign in _RANGES else (number,)
                joined[-1] = before._replace(end=here.end, labels=(*before.labels, *map(str, labels)))
                continue
        joined.append(here)
    return joined


def _other_brackets(text: str) -> list[NearMiss]:
    """Brackets that no style takes for a marker: `[sic]`, `[…]`, `[2014]`."""
    misses = []
    if "[" in text:
        for found in _BRACKET.finditer(text):
            content = read_content(found[1])
            if content.reason is not None:
                misses.append(NearMiss(Span(found.start(), found.end()), content.reason))
    return misses


def _bounded(misses: list[NearMiss]) -> tuple[NearMiss, ...]:
    """Beyond a thousand, near misses are counted by reason."""
    if len(misses) <= MOST_NEAR_MISSES:
        return tuple(misses)
    counts: dict[str, int] = {}
    first: dict[str, NearMiss] = {}
    for miss in misses[MOST_NEAR_MISSES:]:
        counts[miss.reason] = counts.get(miss.reason, 0) + 1
        first.setdefault(miss.reason, miss)
    rest = (NearMiss(m.span, reason, counts[reason]) for reason, m in first.items())
    return (*misses[:MOST_NEAR_MISSES], *rest)
