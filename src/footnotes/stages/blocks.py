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

import re
import sys
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from footnotes.evidence import Evidence
from footnotes.model import Block, NoteList, Role
from footnotes.patterns import compile_later
from footnotes.source import Source, Span
from footnotes.stages.furniture import LONGEST_FURNITURE, furniture_words, heads_other_articles, is_menu
from footnotes.stages.head import SHORT, TITLE, Reading, read_head
from footnotes.stages.headings import is_notes_heading
from footnotes.stages.lines import Lines
from footnotes.stages.page_lines import find_page_lines
from footnotes.stages.paragraphs import Layout, read_paragraphs
from footnotes.stages.passages import is_prose, is_set_in, opens_item
from footnotes.stages.titles import WIKI_LINKS

__all__ = ["classify_blocks"]

_SHORTEST_SET_IN = 40
_LAST_WORDS, _LAST_PART, _MOST_OF_SHORT = 1500, 0.1, 0.25
"""So many characters, or so much of a text, after the last note belong to the page: who the author is, licences, other
articles; of a short one no more than a quarter."""
_YEAR = compile_later(r"\b(?:1[5-9]|20)\d\d\b")
_REFERS = compile_later(r"\((?:1[5-9]|20)\d\d[a-z]?\)|\bISBN\b|\bpp?\.\s?\d")
"""What further reading has."""
_TERM = compile_later(r"[^\n.!?]{2,60}:  ")
_ENDS = frozenset('.!?:,…”"»)]')
_SENTENCE_ENDS = frozenset(".!:;,")
_STOPS = tuple('.!?:;,…”"»)')
_OPENING_MARKS, _CLOSING_MARKS = "‘“„«»\"'「", "’”“»«\"'」"
_SHORTEST_HEADING = 3
_LONGEST_QUESTION, _PARAGRAPH = 60, 150
"""Characters of a heading that is a question, and of the paragraphs around it, at least: in a dialogue they are shorter."""
_LABEL_SIGNS = "0123456789⁰¹²³⁴⁵⁶⁷⁸⁹,*†"
_TERMS = compile_later(
    r"(?:key\s?words|palabras\sclave|palavras-chave|parole\schiave|mots[- ]cl[ée]s|schl(?:agw|üsselw)örter|trefwoorden|"
    r"słowa\skluczowe|klíčová\sslova|ключев[ыі][ея]?\sслова|ключові\sслова|sources?|quellen?|fuentes?|fonti|fonte)\s?:\s?\S",
    re.I,
)
"""`Keywords: tides, pilots`, `Source: the county's records`"""
_COLUMNS = ("\t", "   ", " | ")
_RULES = "#=-_*~ "
_MARKS = ">" + _RULES
_BODY: Reading = (Role.BODY, ())
_ENTRY: Reading = (Role.ENTRY, ())
_MARK_UP: Reading = (Role.FURNITURE, (Evidence("mark_up"),))
_BEFORE_TITLE: Reading = (Role.FURNITURE, (Evidence("before_the_title"),))
_AFTER_NOTES: Reading = (Role.FURNITURE, (Evidence("after_the_notes"),))
_MENU: Reading = (Role.FURNITURE, (Evidence("lists_sections"),))
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
    labels = frozenset([e.label for x in lists for e in x.entries if e.label is not None])
    readings = _read_pieces(text, layout, pieces[:own] if own < len(pieces) else pieces, notes, labels)
    readings += [_COMMENTS] * (len(pieces) - own)
    drafts = list(zip(pieces, readings, strict=True))
    if taken:
        drafts += taken
        drafts.sort(key=itemgetter(0))
    return _close(text, drafts)


def _read_pieces(
    text: str, layout: Layout, pieces: list[tuple[int, int]], notes: tuple[int, int], labels: frozenset[str]
) -> list[Reading]:
    """What each piece is; `notes` are the start of the first list and the end of the last, `labels` those of the lists."""
    notes_start, notes_end = notes
    title, head = read_head(text, pieces, notes_start)
    head = find_page_lines(text, pieces, labels) | head
    final = len(pieces) - 1
    size = len(text)
    ends_soon = size - notes_end <= max(_LAST_PART * size, min(_LAST_WORDS, _MOST_OF_SHORT * size))
    others = False  # whether other articles of the site are listed
    sources = False  # whether a list of sources that nothing cites stands after the notes
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
            after_notes = start >= notes_end
            if after_notes:
                sources = _is_source(text, pieces, i, sources)
            reading = _classify(text, start, end, layout, i < title, after_notes and not sources, ends_soon)
            if reading is _BODY and 0 < i < final and _asks_or_quotes(text, pieces, i):
                reading = _HEADING
            if reading is _HEADING and (i == final or pieces[i + 1][0] > notes_start >= end):
                reading = _BODY  # nothing below it
        if reading is not _OF_OTHERS:
            others = reading[0] is Role.FURNITURE and i > title and heads_other_articles(text[start:end])
        readings.append(reading)
    return readings


def _is_source(text: str, pieces: list[tuple[int, int]], i: int, above: bool) -> bool:
    """Whether a piece after the notes is one of a list of sources, or heads it: each names a year."""
    start, end = pieces[i]
    if not above:
        if i + 1 == len(pieces) or not is_notes_heading(text[start:end]):
            return False
        start, end = pieces[i + 1]
    return _YEAR.search(text, start, end) is not None


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


def _classify(
    text: str, start: int, end: int, layout: Layout, before_title: bool, after_notes: bool, ends_soon: bool
) -> Reading:
    """What a piece of no more than a title's length is; `ends_soon`: little stands after the notes, and so it is the page's."""
    words = text[start:end]
    known = furniture_words(words)
    if known is not None:
        return Role.FURNITURE, (Evidence("furniture_words", (), (known[:40],)),)
    if not words.strip(_RULES):
        return _MARK_UP
    short = len(words) <= SHORT
    if short and before_title:
        return _BEFORE_TITLE
    if after_notes and ((ends_soon and _REFERS.search(words) is None) or (short and words[-1] not in ".!?”")):
        return _AFTER_NOTES
    if short and words[-1] not in _STOPS and is_menu(words):
        return _MENU
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
    """Whether a short line is a heading: it ends like no sentence, and is no row of a table."""
    if words[-1] == "]" and words.endswith(WIKI_LINKS):
        return True
    if words[-1] in _LABEL_SIGNS and words.rstrip(_LABEL_SIGNS)[-1:] in _STOPS:
        return False  # a sentence and its marker
    return (
        words[-1] not in _STOPS
        and "\n" not in words
        and _TERMS.match(words) is None
        and "[" not in words[-6:]
        and ". " not in words[4:]
        and words.lstrip("#*_ 0123456789.")[:1].isupper()
        and len(words) >= _SHORTEST_HEADING
        and not any(sign in words for sign in _COLUMNS)
    )


def _asks_or_quotes(text: str, pieces: Sequence[tuple[int, int]], i: int) -> bool:
    """Whether a short line between paragraphs is a heading that asks, or quotes words from below: `‘A lane, not a road’`."""
    start, end = pieces[i]
    words = text[start:end]
    if len(words) < _SHORTEST_HEADING:
        return False
    asks = words[-1] == "?" and words[0].isupper() and ": " not in words
    quotes = words[0] in _OPENING_MARKS and words[-1] in _CLOSING_MARKS and words[-2] not in ".,!?…-—"
    if not asks and not quotes:
        return False
    above, below = pieces[i - 1], pieces[i + 1]
    return (
        end - start <= _LONGEST_QUESTION
        and "\n" not in words
        and min(above[1] - above[0], below[1] - below[0]) > _PARAGRAPH
    )
