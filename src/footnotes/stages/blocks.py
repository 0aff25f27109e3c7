"""Blocks: lines and lists → every run of text with its role.

Entries and their heading are known from the lists. The rest is decided by place, shape and words: what stands before the title
or after the notes is furniture unless it reads like text; long lines are body at once. In doubt a line is body, for only there
are markers believed.

    Home » Coast » The dredging row   breadcrumb
    The dredging row                  title
    By Ines Falk                      byline
    The harbour board has …           body
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from operator import itemgetter

from footnotes.evidence import Evidence
from footnotes.model import Block, NoteList, Role
from footnotes.patterns import compile_later
from footnotes.source import Source, Span
from footnotes.stages.furniture import LONGEST_FURNITURE, furniture_words, heads_other_articles
from footnotes.stages.head import SHORT, TITLE, Reading, read_head
from footnotes.stages.lines import Lines
from footnotes.stages.paragraphs import Layout, read_paragraphs
from footnotes.stages.passages import is_prose, is_set_in, opens_item

__all__ = ["classify_blocks"]

_SHORTEST_SET_IN = 40
_TERM = compile_later(r"[^\n.!?]{2,60}:  ")
_ENDS = frozenset('.!?:,…”"»)]')
_SENTENCE_ENDS = frozenset(".!:;,")
_STOPS = tuple('.!?:;,…”"»)')
_RULES = "#=-_*~ "
_MARKS = ">" + _RULES
_BODY: Reading = (Role.BODY, ())
_ENTRY: Reading = (Role.ENTRY, ())
_MARK_UP: Reading = (Role.FURNITURE, (Evidence("mark_up"),))
_BEFORE_TITLE: Reading = (Role.FURNITURE, (Evidence("before_the_title"),))
_AFTER_NOTES: Reading = (Role.FURNITURE, (Evidence("after_the_notes"),))
_OF_OTHERS: Reading = (Role.FURNITURE, (Evidence("other_articles"),))
_COMMENTS: Reading = (Role.FURNITURE, (Evidence("of_readers"),))
_QUOTED: Reading = (Role.BLOCKQUOTE, (Evidence("quoted_mark"),))
_INDENTED: Reading = (Role.BLOCKQUOTE, (Evidence("indented"),))
_HEADING: Reading = (Role.HEADING, (Evidence("short_line_before_text"),))

_Draft = tuple[tuple[int, int], Reading]
"""Start and end, and the reading, of a block to be."""


def classify_blocks(
    source: Source, lines: Lines, lists: tuple[NoteList, ...], comments: int = sys.maxsize
) -> tuple[Block, ...]:
    """Cut the text into blocks; they are sorted and disjoint, with only white space between.

    At `comments` begins what readers wrote.
    """
    text = source.text
    taken = _list_drafts(text, lists)
    layout = Layout(text, lines)
    pieces = read_paragraphs(text, lines, layout, [span for span, _ in taken])
    notes = (taken[0][0][0], taken[-1][0][1]) if taken else (len(text), len(text))
    own = bisect_left(pieces, comments, key=itemgetter(0))
    readings = _read_pieces(text, layout, pieces[:own] if own < len(pieces) else pieces, notes)
    readings += [_COMMENTS] * (len(pieces) - own)
    drafts = list(zip(pieces, readings, strict=True))
    if taken:
        drafts += taken
        drafts.sort(key=itemgetter(0))
    return _close(text, drafts)


def _read_pieces(text: str, layout: Layout, pieces: list[tuple[int, int]], notes: tuple[int, int]) -> list[Reading]:
    """What each piece is; `notes` are the start of the first list and the end of the last."""
    notes_start, notes_end = notes
    title, head = read_head(text, pieces, notes_start)
    final = len(pieces) - 1
    others = False  # whether other articles of the site are listed
    readings: list[Reading] = []
    for i, (start, end) in enumerate(pieces):
        size = end - start
        if i in head:
            reading = head[i]
        elif others and size <= LONGEST_FURNITURE and text[end - 1] not in _SENTENCE_ENDS:
            reading = _OF_OTHERS
        elif size > LONGEST_FURNITURE and text[start] not in _MARKS and text[start - 1] == "\n":
            reading = _BODY
        elif size > TITLE:
            above = (pieces[i - 1], readings[-1]) if i else None
            reading = _read_long(text, start, end, layout, above)
        else:
            reading = _classify(text, start, end, layout, i < title, start >= notes_end)
            if reading is _HEADING and (i == final or pieces[i + 1][0] > notes_start >= end):
                reading = _BODY  # nothing below it
        if reading is not _OF_OTHERS:
            others = reading[0] is Role.FURNITURE and i > title and heads_other_articles(text[start:end])
        readings.append(reading)
    return readings


def _close(text: str, drafts: list[_Draft]) -> tuple[Block, ...]:
    """Let each block but the last reach over the blank or line end that closes it, so that joining blocks keeps words apart."""
    blocks: list[Block] = []
    stops = [span[0] for span, _ in drafts[1:]] + [span[1] for span, _ in drafts[-1:]]
    for ((start, end), (role, evidence)), stop in zip(drafts, stops, strict=True):
        if end < stop:
            end = end + 1 if text[end] == "\n" else _after_blanks(text, end, stop)
        blocks.append(Block(Span(start, end), role, evidence))
    return tuple(blocks)


def _after_blanks(text: str, end: int, stop: int) -> int:
    """The end of the line end, or of the last blank before it, that closes a block."""
    while end < stop and text[end] in " \t\xa0":
        end += 1
    return min(end + (2 if text.startswith("\r\n", end) else 1), stop)


def _list_drafts(text: str, lists: tuple[NoteList, ...]) -> list[_Draft]:
    """Entries and headings of the lists. What lies between two entries is theirs unless it is a paragraph of its own."""
    drafts: list[_Draft] = []
    seen: set[int] = set()
    for note_list in lists:
        heading = note_list.heading
        if heading is not None and heading.start not in seen:
            seen.add(heading.start)
            words = text[heading.start : heading.end].strip()
            evidence = Evidence("notes_heading_words", (), (words[:60],))
            drafts.append(((heading.start, heading.end), (Role.NOTES_HEADING, (evidence,))))
        for entry in note_list.entries:
            span = entry.span
            if span.start not in seen:
                seen.add(span.start)
                drafts.append(((span.start, span.end), _ENTRY))
    drafts.sort(key=itemgetter(0))
    kept: list[_Draft] = []
    for draft in drafts:
        if not kept or draft[0][0] >= kept[-1][0][1]:
            kept.append(draft)
    return kept


def _classify(text: str, start: int, end: int, layout: Layout, before_title: bool, after_notes: bool) -> Reading:
    """What a piece of no more than a title's length is."""
    words = text[start:end]
    known = furniture_words(words)
    if known is not None:
        return Role.FURNITURE, (Evidence("furniture_words", (), (known[:40],)),)
    if not words.strip(_RULES):
        return _MARK_UP
    short = len(words) <= SHORT
    if short and before_title:
        return _BEFORE_TITLE
    if short and after_notes and words[-1] not in ".!?”":
        return _AFTER_NOTES
    if words[0] == ">" and _is_quoted(words):
        return _QUOTED
    if text[start - 1] != "\n" and len(words) > _SHORTEST_SET_IN and is_set_in(text, start, end, layout):
        return _BODY if not is_prose(words) else _HEADING if words.isupper() else _INDENTED
    return _HEADING if short and _reads_like_heading(words) else _BODY


def _read_long(text: str, start: int, end: int, layout: Layout, above: _Draft | None) -> Reading:
    """What a piece is that is longer than any title: text, or a passage that is set apart from the text above it."""
    if text[start] == ">":
        return _QUOTED if _is_quoted(text[start:end]) else _BODY
    if above is None or text[start - 1] == "\n" or opens_item(text, start) or not is_set_in(text, start, end, layout):
        return _BODY
    (first, last), reading = above
    if text.count("\n", last, start) < 2 or _TERM.match(text, start):  # the definition of a term
        return _BODY
    if text[end - 1] not in _ENDS and not text[end - 1].isdigit():
        return _BODY
    ended = reading is _BODY and text[last - 1] in _ENDS and not is_set_in(text, first, last, layout)
    follows = reading is _INDENTED or ended
    return _INDENTED if follows and is_prose(text[start:end]) else _BODY


def _is_quoted(words: str) -> bool:
    """Whether every line opens with `>`."""
    return all(x.lstrip().startswith(">") for x in words.split("\n") if x.strip())


def _reads_like_heading(words: str) -> bool:
    return (
        words[-1] not in _STOPS
        and "\n" not in words
        and "[" not in words[-6:]
        and ". " not in words[4:]
        and words.lstrip("#*_ 0123456789.")[:1].isupper()
        and len(words) > 2
    )
