"""Inference: what a lost entry most likely named.

A missing entry stays missing; this only says which work of the list the evidence speaks for. A work is inferred where two kinds
agree: the empty slot that a lost *ibid.* leaves, and words of the work in the passage that cites it. Against a work speaks
that the entry right after the gap names it in full: were 7 the same as 1, then 8 would not repeat 1. None is inferred where the
article cites a note again by its own label, as then nobody writes *ibid.*, nor where the entry before is a remark.

Chains are followed: of the slots of 2, 3 and 4 after entry 1, each may stand for the same work.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from footnotes.evidence import Evidence
from footnotes.languages import LANGUAGES
from footnotes.model import Entry, EntryKind, Gap, NoteList, Work
from footnotes.patterns import compile_later
from footnotes.source import Span

__all__ = ["Inference", "Passages", "infer"]

MOST_CANDIDATES = 8
_LOOK_BACK = 12
_NAME = compile_later(r"[A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-ЯԱ-Ֆ][\w’'-]{2,}")
_ENDS_NAME = compile_later(r"\s?(?:[,:;(&]|and\b|et\b|und\b|[A-Z]{1,3}[,.])")
"""What follows an author's name: `Falkner, Ines`, `Falkner and Osei`, `Falkner IM,`; not `Duke of York`."""
_YEAR = compile_later(r"(?:1[5-9]|20)(?<!\w..)\d\d\b")
_MOST_PASSAGE = 5_000
_MOST_NAMED = 300
_SHORT_WORD = 3
_MOST_TOLD = 4
_AUTHOR_BEFORE = 12
"""An author's name stands among the first characters of an entry."""
_FREQUENT = frozenset(v for language in LANGUAGES for w in language.frequent for v in (w, w.casefold())) | frozenset(
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


_Word = tuple[str, int]
"""A capitalised word and where it stands in the article."""


class Passages:
    """The capitalised words of passages and entries, each read once. `reuses`: the article cites labels again."""

    def __init__(self, text: str, *, reuses: bool = False) -> None:
        self._text = text
        self.reuses = reuses
        self._words: dict[int, frozenset[str]] = {}
        self._capitals: dict[int, list[_Word]] = {}
        self._sources: dict[str, bool] = {}

    def words(self, passage: Span) -> frozenset[str]:
        """The capitalised words of a passage."""
        words = self._words.get(passage.start)
        if words is None:
            stop = min(passage.end, passage.start + _MOST_PASSAGE)
            words = self._words[passage.start] = frozenset(_NAME.findall(self._text, passage.start, stop))
        return words

    def shared(self, entry: Entry, words: frozenset[str]) -> tuple[_Word | None, list[_Word]]:
        """What an entry and a passage both name: the author, if the first such word may be one, and the other words."""
        start = entry.span.end - len(entry.text)
        capitals = self._capitals.get(start)
        if capitals is None:
            stop = min(entry.span.end, start + _MOST_NAMED)
            capitals = [(found[0], found.start()) for found in _NAME.finditer(self._text, start, stop)]
            self._capitals[start] = capitals
        named = [pair for pair in capitals if pair[0] in words and pair[0].casefold() not in _FREQUENT]
        if named:
            word, at = named[0]
            if at < start + _AUTHOR_BEFORE and _ENDS_NAME.match(self._text, at + len(word), entry.span.end) is not None:
                return named[0], named[1:]
        return None, named

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
    author: _Word | None
    title: list[_Word]
    against: bool


def infer(label: str, note_list: NoteList, gap: Gap, passage: Span, passages: Passages) -> Inference:
    """Weigh the works named before a gap against the words of the passage that cites the lost label."""
    entries = note_list.entries
    place = bisect_left(entries, gap.span.end, key=lambda e: e.span.start)
    before = [e for e in entries[max(0, place - 2 * _LOOK_BACK) : place] if e.works][-_LOOK_BACK:]
    after = entries[place] if place < len(entries) else None
    repeated = [w.id for w in after.works] if after is not None and after.kind is EntryKind.REPEAT else []
    cases = _weigh(before, repeated, passages.words(passage), passages) if before else []
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
        tuple([c.entry.works[0] for c in cases[:MOST_CANDIDATES]]),
        best.entry.works[0] if sure else None,
        (*gap.evidence, *_reasons(best, label, after)),
    )


def _weigh(before: list[Entry], repeated: list[str], words: frozenset[str], passages: Passages) -> list[_Case]:
    """The works named before a gap for which something speaks, best first."""
    cases: list[_Case] = []
    seen: set[str] = set()
    for rank, entry in enumerate(reversed(before)):
        work = entry.works[0]
        if work.id in seen:
            continue
        seen.add(work.id)
        author, title = passages.shared(entry, words)
        if title:
            title = [pair for pair in title if len(pair[0]) > _SHORT_WORD]
            title = title if len(dict(title)) > 1 else []
        against = work.id in repeated
        if author is not None or title or rank == 0 or against:
            passage_kinds = (author is not None) + bool(title)
            cases.append(_Case(3 * against - 2 * passage_kinds - (rank == 0), rank, entry, author, title, against))
    cases.sort()
    return cases


def _reasons(case: _Case, label: str, after: Entry | None) -> list[Evidence]:
    reasons: list[Evidence] = []
    if case.author is not None:
        reasons.append(Evidence("author_in_passage", (_span(case.author),), (case.author[0],)))
    if case.title:
        title = case.title[:_MOST_TOLD]
        words = ", ".join([word for word, _ in title])
        reasons.append(Evidence("title_in_passage", tuple(map(_span, title)), (words,)))
    own = case.entry.label or "?"
    if case.rank == 0:
        reasons.append(Evidence("nearest_entry_before", (case.entry.span,), (own,)))
    if case.against and after is not None:
        reasons.append(Evidence("would_have_been_a_repeat", (after.span,), (label, own, after.label or "?")))
    return reasons


def _span(word: _Word) -> Span:
    return Span(word[1], word[1] + len(word[0]))


def _is_source(text: str) -> bool:
    """Whether an entry reads like a source, which *ibid.* repeats, and not like a remark.

    A source is dated, opens with a name and not with an article or preposition, says nothing of anybody, and is no prose.
    """
    words = text.split()
    dated = _YEAR.search(text) is not None or "http://" in text or "https://" in text
    if not dated or words[0].lower() in _FREQUENT or not _FINITE.isdisjoint(words):
        return False
    return sum(map(_FREQUENT.__contains__, text.lower().split())) * 10 <= 3 * len(words)


def _text_of(entries: list[Entry], work: Work) -> str:
    """The text of the last of the entries that name a work in full."""
    return next((e.text for e in reversed(entries) if work in e.works and e.kind is not EntryKind.IBID), "")
