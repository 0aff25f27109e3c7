"""Inference: what a lost entry most likely named.

A missing entry stays missing; this only says which work of the list the evidence speaks for. A work is inferred where two kinds
agree: the empty slot that a lost *ibid.* leaves, and words of the work in the passage that cites it. Against a work speaks
that the entry right after the gap names it in full: were 7 the same as 1, then 8 would not repeat 1. None is inferred where the
article cites a note again by its own label, as then nobody writes *ibid.*, nor where the entry before is a remark.

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

__all__ = ["Inference", "Passages", "infer"]

MOST_CANDIDATES = 8
_LOOK_BACK = 12
_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-ЯԱ-Ֆ][\w’'-]{2,}")
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


_FINITE = frozenset(
    "was were is are has had died born killed wrote became war waren wurde wurden ist sind hatte starb était étaient est sont "
    "fut furent era eran fue fueron murió nació è sono nacque morì foi eram morreu nasceu werd werden zijn stierf był była "
    "został был была умер".split()
)
"""Words by which a sentence says something of a person or thing. A title with capitals has them with a capital."""


class Inference(NamedTuple):
    """The works that some evidence speaks for, best first; the one that enough speaks for; and the evidence."""

    candidates: tuple[Work, ...]
    inferred: Work | None
    evidence: tuple[Evidence, ...]


class Named(NamedTuple):
    """A capitalised word of an entry; `closes_name` where it may be the author's: it opens the entry, and a name ends with it."""

    word: str
    start: int
    closes_name: bool

    @property
    def span(self) -> Span:
        """Where it stands in the article."""
        return Span(self.start, self.start + len(self.word))


class Passages:
    """The capitalised words of passages and entries, each read once. `reuses`: the article cites labels again."""

    def __init__(self, text: str, *, reuses: bool = False) -> None:
        self._text = text
        self.reuses = reuses
        self._words: dict[int, frozenset[str]] = {}
        self._named: dict[int, list[Named]] = {}
        self._sources: dict[str, bool] = {}

    def words(self, passage: Span) -> frozenset[str]:
        """The capitalised words of a passage."""
        words = self._words.get(passage.start)
        if words is None:
            stop = min(passage.end, passage.start + _MOST_PASSAGE)
            words = self._words[passage.start] = frozenset(_NAME.findall(self._text, passage.start, stop))
        return words

    def named(self, entry: Entry) -> list[Named]:
        """The capitalised words of an entry, but for frequent ones."""
        named = self._named.get(entry.span.start)
        if named is None:
            text, at = entry.text, entry.span.end - len(entry.text)
            named = self._named[entry.span.start] = []
            for found in _NAME.finditer(text, 0, _MOST_NAMED):
                word, start = found[0], found.start()
                if word.casefold() not in _FREQUENT:
                    closes = start < _AUTHOR_BEFORE and _ENDS_NAME.match(text, found.end()) is not None
                    named.append(Named(word, at + start, closes))
        return named

    def is_source(self, text: str) -> bool:
        """Whether an entry's text reads like a source."""
        known = self._sources.get(text)
        if known is None:
            known = self._sources[text] = _is_source(text)
        return known


class _Case(NamedTuple):
    """What speaks for the work of one entry before the gap; sorts by strength."""

    weight: int
    rank: int
    entry: Entry
    author: Named | None
    title: list[Named]
    against: bool


def infer(label: str, note_list: NoteList, gap: Gap, passage: Span, passages: Passages) -> Inference:
    """Weigh the works named before a gap against the words of the passage that cites the lost label."""
    entries = note_list.entries
    place = bisect_left(entries, gap.span.end, key=lambda e: e.span.start)
    before = [e for e in entries[max(0, place - 2 * _LOOK_BACK) : place] if e.works][-_LOOK_BACK:]
    after = entries[place] if place < len(entries) else None
    repeated = after.works if after is not None and after.kind is EntryKind.REPEAT else ()
    cases = _weigh(before, repeated, passages.words(passage), passages)
    if not cases:
        return Inference((), None, gap.evidence)
    best = cases[0]
    sure = (
        gap.empty_slots >= 1
        and not passages.reuses
        and best.rank == 0
        and (best.author is not None or bool(best.title))
        and not best.against
        and passages.is_source(_text_of(before, best.entry.works[0]))
    )
    return Inference(
        tuple(c.entry.works[0] for c in cases[:MOST_CANDIDATES]),
        best.entry.works[0] if sure else None,
        (*gap.evidence, *_reasons(best, label, after)),
    )


def _weigh(before: list[Entry], repeated: tuple[Work, ...], words: frozenset[str], passages: Passages) -> list[_Case]:
    """The works named before a gap for which something speaks, best first."""
    cases: list[_Case] = []
    seen: set[str] = set()
    for rank, entry in enumerate(reversed(before)):
        work = entry.works[0]
        if work.id in seen:
            continue
        seen.add(work.id)
        title = [n for n in passages.named(entry) if n.word in words]
        author = title.pop(0) if title and title[0].closes_name else None
        title = [n for n in title if len(n.word) > 3]
        if len({n.word for n in title}) < 2:
            title = []
        against = work in repeated
        if author is not None or title or rank == 0 or against:
            passage_kinds = (author is not None) + bool(title)
            cases.append(_Case(3 * against - 2 * passage_kinds - (rank == 0), rank, entry, author, title, against))
    cases.sort(key=lambda c: c[:2])
    return cases


def _reasons(case: _Case, label: str, after: Entry | None) -> list[Evidence]:
    reasons: list[Evidence] = []
    if case.author is not None:
        reasons.append(Evidence("author_in_passage", (case.author.span,), (case.author.word,)))
    if case.title:
        words = ", ".join(n.word for n in case.title[:4])
        reasons.append(Evidence("title_in_passage", tuple(n.span for n in case.title[:4]), (words,)))
    own = case.entry.label or "?"
    if case.rank == 0:
        reasons.append(Evidence("nearest_entry_before", (case.entry.span,), (own,)))
    if case.against and after is not None:
        reasons.append(Evidence("would_have_been_a_repeat", (after.span,), (label, own, after.label or "?")))
    return reasons


def _is_source(text: str) -> bool:
    """Whether an entry reads like a source, which *ibid.* repeats, and not like a remark.

    A source is dated, opens with a name and not with an article or preposition, says nothing of anybody, and is no prose.
    """
    words = text.split()
    if _YEAR.search(text) is None or words[0].lower() in _FREQUENT:
        return False
    return _FINITE.isdisjoint(words) and sum(w.lower() in _FREQUENT for w in words) * 10 <= 3 * len(words)


def _text_of(entries: list[Entry], work: Work) -> str:
    """The text of the last of the entries that name a work in full."""
    return next((e.text for e in reversed(entries) if work in e.works and e.kind is not EntryKind.IBID), "")
