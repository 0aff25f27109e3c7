"""Inference: what a lost entry most likely named.

A missing entry stays missing; this only says which work of the list the evidence speaks for. A work is inferred where two kinds
agree: the empty slot that a lost *ibid.* leaves, and words of the work in the passage that cites it. Against a work speaks
that the entry right after the gap names it in full: were 7 the same as 1, then 8 would not repeat 1.

Chains are followed: of the slots of 2, 3 and 4 after entry 1, each may stand for the same work.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from footnotes.evidence import Evidence
from footnotes.languages import LANGUAGES
from footnotes.model import Entry, EntryKind, Gap, NoteList, Work
from footnotes.source import Span

__all__ = ["Inference", "PassageWords", "infer"]

MOST_CANDIDATES = 8
_LOOK_BACK = 12
_NAME = re.compile(r"[^\W\d_a-zß-öø-ÿа-яё][\w’'-]{2,}")
_ENDS_NAME = re.compile(r"\s?(?:[,:;(&]|and\b|et\b|und\b|[A-Z]{1,3}[,.])")
"""What follows an author's name: `Falkner, Ines`, `Falkner and Osei`, `Falkner IM,`; not `Duke of York`."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b|https?://")
_MOST_PASSAGE = 5_000
_MOST_NAMED = 300
_AUTHOR_BEFORE = 12
"""An author's name stands among the first characters of an entry."""
_FREQUENT = frozenset(w for language in LANGUAGES for w in language.frequent) | frozenset(
    [
        "see",
        "also",
        "cf",
        "the",
        "this",
        "there",
        "his",
        "her",
        "its",
        "when",
        "what",
        "who",
        "although",
        "however",
        "after",
        "before",
        "our",
        "your",
        "new",
        "vgl",
        "siehe",
        "voir",
    ]
)


class Inference(NamedTuple):
    """The works that some evidence speaks for, best first; the one that enough speaks for; and the evidence."""

    candidates: tuple[Work, ...]
    inferred: Work | None
    evidence: tuple[Evidence, ...]


class PassageWords:
    """The capitalised words of passages, each passage read once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read: dict[Span, frozenset[str]] = {}

    def of(self, passage: Span) -> frozenset[str]:
        """The capitalised words of one passage."""
        words = self._read.get(passage)
        if words is None:
            stop = min(passage.end, passage.start + _MOST_PASSAGE)
            words = self._read[passage] = frozenset(_NAME.findall(self._text, passage.start, stop))
        return words


def infer(label: str, note_list: NoteList, gap: Gap, words: frozenset[str]) -> Inference:
    """Weigh the works named before a gap against the words of the passage that cites the lost label."""
    entries = note_list.entries
    place = bisect_left(entries, gap.span.end, key=lambda e: e.span.start)
    before = [e for e in entries[max(0, place - 2 * _LOOK_BACK) : place] if e.works][-_LOOK_BACK:]
    after = entries[place] if place < len(entries) else None
    weighed: list[tuple[int, int, Work, list[Evidence]]] = []
    seen: set[str] = set()
    for rank, entry in enumerate(reversed(before)):
        work = entry.works[0]
        if work.id in seen:
            continue
        seen.add(work.id)
        reasons = _passage_evidence(entry, words)
        passages = len(reasons)
        if rank == 0:
            reasons.append(Evidence("nearest_entry_before", (entry.span,), (entry.label or "?",)))
        against = after is not None and after.kind is EntryKind.REPEAT and work in after.works
        if against and after is not None:
            reasons.append(
                Evidence("would_have_been_a_repeat", (after.span,), (label, entry.label or "?", after.label or "?"))
            )
        if reasons:
            weighed.append((-(2 * passages + (rank == 0)) + 3 * against, rank, work, reasons))
    weighed.sort(key=lambda x: x[:2])
    candidates = tuple(w for _, _, w, _ in weighed[:MOST_CANDIDATES])
    if not weighed:
        return Inference((), None, gap.evidence)
    _, rank, best, reasons = weighed[0]
    kinds = {r.kind for r in reasons}
    sure = (
        _YEAR.search(_text_of(before, best)) is not None  # *ibid.* repeats a source, not a remark
        and gap.empty_slots >= 1
        and rank == 0
        and bool(kinds & {"author_in_passage", "title_in_passage", "source_in_passage"})
        and "would_have_been_a_repeat" not in kinds
    )
    return Inference(candidates, best if sure else None, (*gap.evidence, *reasons))


def _text_of(entries: list[Entry], work: Work) -> str:
    """The text of the last of the entries that name a work in full."""
    return next((e.text for e in reversed(entries) if work in e.works and e.kind is not EntryKind.IBID), "")


def _passage_evidence(entry: Entry, words: frozenset[str]) -> list[Evidence]:
    """The author and the title words of an entry that stand in the passage."""
    names = _NAME.finditer(entry.text, 0, _MOST_NAMED)
    shared = [m for m in names if m[0] in words and m[0].casefold() not in _FREQUENT]
    at = entry.text_span.start
    reasons: list[Evidence] = []
    if shared and shared[0].start() < _AUTHOR_BEFORE and _ENDS_NAME.match(entry.text, shared[0].end()):
        first = shared.pop(0)
        reasons.append(Evidence("author_in_passage", (Span(at + first.start(), at + first.end()),), (first[0],)))
    title = [m for m in shared if len(m[0]) > 3]
    if len({m[0] for m in title}) >= 2:
        spans = tuple(Span(at + m.start(), at + m.end()) for m in title[:4])
        reasons.append(Evidence("title_in_passage", spans, (", ".join(m[0] for m in title[:4]),)))
    return reasons
