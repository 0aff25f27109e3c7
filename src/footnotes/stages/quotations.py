"""Quotations: marks in paragraphs → quotations with their parts, kind and markers.

Each paragraph's marks are paired (see `pairing`). A pair inside another is an inner quotation. A quotation that its paragraph
does not close goes on in the next where that opens with a mark again; one that a reporting clause interrupts (`"A," said X.
"B"`) is one quotation of two parts. Block quotations are those without marks (see
`block_quotations`). A quotation's markers stand right after
its last part, or close its sentence.

    "Go," she said. "Now."[1]   → one quotation, two parts, marker 1, speech
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from footnotes.model import Block, Marker, Quotation, Role
from footnotes.patterns import compile_later
from footnotes.source import Source, Span
from footnotes.stages.block_quotations import set_apart
from footnotes.stages.clauses import clause_start
from footnotes.stages.dialogue import find_turns, with_turns
from footnotes.stages.interruptions import divide_within, ends_sentence, join_interrupted
from footnotes.stages.pairing import Pair, pair_marks, pair_plainly
from footnotes.stages.quotation_drafts import Draft
from footnotes.stages.quotation_kinds import judge_kind
from footnotes.stages.quotation_marks import Marks, mark_places, read_usage

__all__ = ["find_quotations"]

_SILENT = frozenset({Role.ENTRY, Role.NOTES_HEADING, Role.BREADCRUMB})
_PAGE = frozenset({"furniture_words", "of_readers", "other_articles", "lists_sections", "before_the_title"})
"""What tells that a line is the page's; where it merely stands below the notes it may be text."""
_HEADINGS = frozenset({Role.TITLE, Role.HEADING})
_CRY = compile_later(r"[!?](?= [a-z])")
"""`"You lie! at the president`: what ends a cry goes on in lower case."""
_TITLE = compile_later(r"[A-Z][\w’'-]*(?:,? (?:(?:of|the|and|a|an|in|on|to|for|&) ){0,2}[A-Z][\w’'-]*)+(?= [a-z])")
_SENTENCE_STOPS = ".!?…。！？"
_CLOSERS = "\"'”’»›)]」』"


def find_quotations(source: Source, blocks: tuple[Block, ...], markers: tuple[Marker, ...]) -> list[Draft]:
    """Find the outermost quotations of an article, in the order of the text; speakers are named by `attribution`."""
    text = source.text
    places = mark_places(text)
    turns = find_turns(text, blocks, markers)
    if not places:
        return set_apart(text, blocks, markers, turns)
    marked = [m.span.start for m in markers]
    reader = Marks(text, places, read_usage(text, places), set(marked))
    drafts = join_interrupted(text, _read_blocks(text, blocks, places, reader, marked))
    divide_within(text, drafts)
    for draft in drafts:
        draft.kind, draft.evidence = judge_kind(text, draft.parts, draft.marks[0].start)
    if markers:
        links = _Links(text, blocks, markers)
        for draft in drafts:
            draft.markers = links.of(draft)
    if turns:
        drafts = with_turns(drafts, turns)
    return set_apart(text, blocks, markers, drafts)


def _read_blocks(
    text: str, blocks: Sequence[Block], places: list[int], reader: Marks, marked: Sequence[int]
) -> list[Draft]:
    """The quotations of every paragraph; marks and paragraphs are walked along together."""
    drafts: list[Draft] = []
    stop, count = 0, len(places)
    for i, block in enumerate(blocks):
        if stop == count:
            break
        end = block.span.end
        if places[stop] >= end or block.role in _SILENT or _is_of_page(block):
            continue
        first, start = stop, block.span.start
        while first < count and places[first] < start:
            first += 1
        stop = first
        while stop < count and places[stop] < end:
            stop += 1
        if first == stop:
            continue
        last = drafts[-1] if drafts else None
        before = None if last is None or last.closed or last.paragraph != _beside(blocks, i, -1) else last
        if before is None and reader.plain(first, stop, start, end):
            for k in range(first, stop, 2):
                opening, closing = places[k], places[k + 1]
                marks = [Span(opening, opening + 1), Span(closing, closing + 1)]
                drafts.append(Draft([Span(opening + 1, closing)], marks, [], i, True))
        elif found := reader.of(start, end, block.role in _HEADINGS):
            pairs, following = pair_plainly(found), ""
            if pairs is None:
                following = _opening_family(text, blocks, reader, _beside(blocks, i, 1))
                pairs = pair_marks(text, found, following)
            _read_block(text, i, block, pairs, following, before, drafts, marked)
    return drafts


def _is_of_page(block: Block) -> bool:
    """Whether a line is surely no text of the article."""
    return block.role is Role.FURNITURE and any(e.kind in _PAGE for e in block.evidence)


def _beside(blocks: Sequence[Block], i: int, step: int) -> int:
    """The number of the paragraph before or after another; it may be that of none."""
    i += step
    while 0 <= i < len(blocks) and blocks[i].role in _SILENT:
        i += step
    return i


def _opening_family(text: str, blocks: Sequence[Block], reader: Marks, i: int) -> str:
    """The family of the mark with which a paragraph opens, or an empty string."""
    if i >= len(blocks):
        return ""
    start = blocks[i].span.start
    marks = reader.of(start, blocks[i].span.end, blocks[i].role in _HEADINGS)
    if not marks:
        return ""
    opens = marks[0].as_open < marks[0].as_close and not text[start : marks[0].start].strip()
    return marks[0].family if opens else ""


def _read_block(
    text: str,
    i: int,
    block: Block,
    pairs: list[Pair],
    goes_on: str,
    before: Draft | None,
    drafts: list[Draft],
    marked: Sequence[int],
) -> None:
    """Add the quotations of one paragraph; one that the paragraph before left open, `before`, is carried on.

    One whose closing mark is lost reaches no further than the next of the markers, at `marked`.
    """
    outer: list[tuple[Pair, list[Pair]]] = []
    for pair in pairs:
        if pair.depth == 0 or not outer:
            outer.append((pair, []))
        else:
            outer[-1][1].append(pair)
    for k, (pair, within) in enumerate(outer):
        limit = outer[k + 1][0].open.start if k + 1 < len(outer) else block.span.end
        closed = (
            pair.close is not None
            or k + 1 < len(outer)
            or pair.open.family != goes_on
            or clause_start(text, _last_sentence(text, pair.open.end, limit), limit) is not None
        )
        if pair.close is None and closed:
            at = bisect_left(marked, pair.open.end)
            limit = min(limit, marked[at]) if at < len(marked) else limit
        part = _part(text, pair, limit, closed, k + 1 < len(outer))
        if part is None:
            continue
        marks = [Span(pair.open.start, pair.open.end)]
        if pair.close is not None:
            marks.append(Span(pair.close.start, pair.close.end))
        inner = _inner(text, within, limit)
        if k == 0 and before is not None and not text[block.span.start : pair.open.start].strip():
            before.parts.append(part)
            before.marks.extend(marks)
            before.inner.extend(inner)
            before.closed, before.paragraph = closed, i
        else:
            drafts.append(Draft([part], marks, inner, i, closed))


def _part(text: str, pair: Pair, limit: int, ends: bool, cut: bool) -> Span | None:
    """What stands between two marks, without the white space inside them; where the closing one is lost, by a guess.

    `ends` is false where the next paragraph goes on with it, `cut` true where another quotation opens before the limit.
    """
    start = pair.open.end
    if pair.close is not None:
        end = pair.close.start
    else:
        end = _guess_end(text, start, limit, cut) if ends else limit
    words = text[start:end]
    left = start + len(words) - len(words.lstrip())
    right = start + len(words.rstrip())
    return Span(left, right) if left < right else None


def _last_sentence(text: str, start: int, end: int) -> int:
    """Where the last sentence between two offsets begins: at the stop of the one before it."""
    return max(start, *(text.rfind(stop, start, end) for stop in (". ", "! ", "? ", "… ")))


def _guess_end(text: str, start: int, limit: int, cut: bool) -> int:
    """Where a quotation ends whose closing mark is lost.

    Before the clause that reports it (`"We go, said X.`); else, where another one opens after it, at the last sentence end
    before that; else at the end of the paragraph.
    """
    clause = clause_start(text, start, limit)
    if clause is not None:
        return clause
    end = _phrase_end(text, start, limit)
    if end < limit or not cut:
        return end
    ends = [text.rfind(stop, start, limit) for stop in (", ", ". ", "! ", "? ", ".\n", ",\n")]
    return max(ends) + 1 if max(ends) >= 0 else limit


def _phrase_end(text: str, start: int, limit: int) -> int:
    """Where words end that a paragraph quotes and never closes: a cry, a title, what stands in brackets; else its end."""
    if text[max(0, start - 3) : start - 1].rstrip(" \xa0")[-1:].isalnum():  # after a word: within its sentence
        found = _CRY.search(text, start, limit) or _TITLE.match(text, start, limit)
        if found is not None:
            return found.end()
    bracket = text.find(")", start, limit)
    return bracket if bracket >= 0 and text.find("(", start, bracket) < 0 else limit


def _inner(text: str, pairs: list[Pair], limit: int) -> list[Quotation]:
    """The quotations inside one; those that are never closed are left out."""
    found: list[Quotation] = []
    for n, pair in enumerate(pairs):
        if pair.depth != 1 or pair.close is None:
            continue
        part = _part(text, pair, limit, True, False)
        if part is None:
            continue
        deeper = [p for p in pairs[n + 1 :] if p.depth > 1 and p.open.start < pair.close.start]
        within = [p._replace(depth=p.depth - 1) for p in deeper]
        kind, evidence = judge_kind(text, (part,), pair.open.start)
        marks = (Span(pair.open.start, pair.open.end), Span(pair.close.start, pair.close.end))
        found.append(Quotation((part,), marks, kind, inner=tuple(_inner(text, within, limit)), evidence=evidence))
    return found


class _Links:
    """Which markers document a quotation."""

    def __init__(self, text: str, blocks: tuple[Block, ...], markers: tuple[Marker, ...]) -> None:
        self._text = text
        self._markers = markers
        self._starts = [m.span.start for m in markers]
        self._block_ends = [b.span.end for b in blocks]

    def of(self, draft: Draft) -> tuple[Marker, ...]:
        """The markers right after the last part, else those that close its sentence."""
        text, markers, starts, ends = self._text, self._markers, self._starts, self._block_ends
        at = draft.marks[-1].end if draft.closed else draft.parts[-1].end
        first = bisect_left(starts, at)
        if first == len(markers):
            return ()
        start = starts[first]
        if start >= ends[min(bisect_left(ends, at + 1), len(ends) - 1)]:
            return ()
        between = text[at:start]
        if between.strip(" \xa0.,;:" + _CLOSERS):
            ended = text[draft.parts[-1].end - 1] in _SENTENCE_STOPS and between[:1].isspace()
            if ended or ends_sentence(between.rstrip(" \xa0" + _CLOSERS)):
                return ()
        last = first
        while last + 1 < len(markers) and not text[markers[last].span.end : starts[last + 1]].strip(" ,;"):
            last += 1
        return markers[first : last + 1]
