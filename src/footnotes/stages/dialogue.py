"""Dialogue: paragraphs that open with a dash → the turns of a conversation, in the languages that set it so.

A dash opens a list, a range, a source or a remark as well. It is believed where the article's language talks with dashes, the
paragraph reads like a turn, and one of its neighbours is reported by a verb or answers a question. Within a turn a clause
reports it, between dashes or, turned round, after a pause alone; what stands on both sides of it is said.

    —Me voy —dijo Ana—. Mañana vuelvo.      two parts
    – Entrez ! répondit-elle. Vite.         two parts
    – du pain ;                             none
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from footnotes.evidence import Evidence
from footnotes.languages import LANGUAGES
from footnotes.model import Block, Marker, QuotationKind, Role
from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.quotation_drafts import Draft, closing_markers, finish
from footnotes.stages.sentences import sentence_start
from footnotes.stages.turns import read_turn
from footnotes.stages.words import REPORTS, Words

__all__ = ["find_turns", "with_turns"]

_BODY = Role.BODY
_DASHES = "—–―-"
_INNER = compile_later(r"(?<=[.!?…»\])\d⁰¹²³⁴-⁹])[ \t]*\n[ \t]*(?=(?:[—–―]|--?)[ \xa0\u202f]?(?:[^\W_a-z]|[¿¡…]))")
"""Where a turn may begin within a paragraph whose lines were broken at a width."""
_OPENING = compile_later(r"[—–―][ \t\xa0\u202f]*|--?[ \xa0\u202f]+")
_LEADING = "¿¡«“\"'‘(…[. \xa0\u202f"
_ENDS = frozenset('.!?…»”")')
_LIST_ENDS = (";", ",")
_GREEK_MARKS = (";", "\u037e")
_GREEK_WORD = 6
"""Characters before a semicolon among which a Greek letter makes it a question mark."""
_ASKED = 1500
"""Characters by which the language of an article is told."""
_QUOTED_ABOVE = frozenset('”»“"’')
_SHORT_SOURCE = 80
_LEAD = 300
_WORD = compile_later(r"[^\W\d_]+")


class _Turn(NamedTuple):
    """A paragraph, or a part of one, that may be a turn."""

    dash: Span
    end: int
    paragraph: int
    parts: list[Span]
    reported: bool
    markers: tuple[Marker, ...]
    closes: bool = False
    """Whether it ends with a mark that closes the conversation."""


def find_turns(text: str, blocks: Sequence[Block], markers: Sequence[Marker]) -> list[Draft]:
    """The turns of all conversations that are set with dashes, in the order of the text."""
    opened = [i for i, b in enumerate(blocks) if text[b.span.start] in _DASHES and b.role is _BODY]
    if not opened or not any(_OPENING.match(text, blocks[i].span.start) for i in opened) or not _talks_so(text):
        return []
    marked = [m.span.start for m in markers]
    believed: list[_Turn] = []
    doubtful: list[list[_Turn]] = []
    for run in _runs(opened):
        turns: list[_Turn] | None = []
        for i in run:
            for start, end in _pieces(text, blocks[i].span):
                inside = markers[bisect_left(marked, start) : bisect_left(marked, end)]
                turn = _read(text, i, start, end, inside)
                if turn is None or _is_source(text, blocks, turn):
                    turns = None
                elif turns is not None:
                    turns.append(turn)
        if not turns:
            continue
        if turns[-1].closes and (first := _opening_turn(text, blocks, turns[0].paragraph - 1)) is not None:
            turns.insert(0, first)
        if _converses(text, turns) or _is_announced(text, blocks, turns[0]):
            believed += turns
        elif not any(_is_hyphen(text, t) for t in turns):
            doubtful.append(turns)
    if believed:
        for turns in doubtful:
            if len(turns) == 1 and not _is_introduced(text, turns[0]):
                believed += turns
    believed.sort(key=lambda t: t.dash.start)
    return [_draft(t) for t in believed]


def with_turns(found: list[Draft], turns: list[Draft]) -> list[Draft]:
    """The quotations in marks and the turns together; those within a turn are its inner ones."""
    kept: list[Draft] = []
    done = 0
    starts = [d.bounds()[0] for d in found]
    for turn in turns:
        first = bisect_left(starts, turn.marks[0].start)
        kept += found[done:first]
        done = first
        spoken: list[Draft] = []
        while done < len(found) and starts[done] < turn.parts[-1].end:
            start, end = found[done].bounds()
            if any(p.start <= start and end <= p.end for p in turn.parts):
                spoken.append(found[done])
            elif not any(p.start < end and start < p.end for p in turn.parts):
                kept.append(found[done])  # in the clause that reports it
            done += 1
        turn.inner.extend(finish(spoken))
        kept.append(turn)
    kept += found[done:]
    kept.sort(key=lambda d: d.bounds()[0])
    return kept


def _talks_so(text: str) -> bool:
    """Whether the language of an article, told by its commonest words, sets conversation with dashes."""
    counts = Counter(_WORD.findall(text[:_ASKED].lower()))
    count = counts.get
    found = max(LANGUAGES, key=lambda language: sum([count(word, 0) for word in language.frequent]))
    return found.talks_with_dashes


def _runs(opened: list[int]) -> Iterator[list[int]]:
    """Numbers of paragraphs → the runs of those that follow each other."""
    run = opened[:1]
    for i in opened[1:]:
        if i != run[-1] + 1:
            yield run
            run = []
        run.append(i)
    yield run


def _pieces(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """The starts and ends of the turns that one paragraph may hold."""
    start = span.start
    for found in _INNER.finditer(text, span.start, span.end):
        yield start, found.start()
        start = found.end()
    yield start, span.end


def _read(text: str, paragraph: int, start: int, end: int, markers: Sequence[Marker]) -> _Turn | None:
    """Read what opens with a dash as a turn; `None` where it reads like an item of a list or a rule."""
    opening = _OPENING.match(text, start, end)
    if opening is None:
        return None
    said = opening.end()
    closing = closing_markers(text, end, markers)
    end = closing[0].span.start if closing else end
    end = said + len(text[said:end].rstrip())
    letter = text[said:end].lstrip(_LEADING)[:1]
    if not letter or not (letter.isupper() or letter.isdigit() or text[said] in "…¿¡"):
        return None
    dash = Span(start, start + (2 if text.startswith("--", start) else 1))
    closes = text[end - 1] == "»" and "«" not in text[said:end]
    if closes:
        end = said + len(text[said : end - 1].rstrip())
    parts, reported = read_turn(text, said, end)
    asks = _asks_in_greek(text, end)
    if (
        not parts
        or not (reported or asks or text[end - 1] in _ENDS or closes)
        or (text[end - 1] in _LIST_ENDS and not asks)
    ):
        return None
    return _Turn(dash, end, paragraph, parts, reported, closing, closes)


def _opening_turn(text: str, blocks: Sequence[Block], i: int) -> _Turn | None:
    """The turn before the first dash of a conversation that stands within guillemets: `« Entrez ! dit-elle.`"""
    if i < 0:
        return None
    start, end = blocks[i].span.start, blocks[i].span.end
    if text[start] != "«" or "»" in text[start:end]:
        return None
    said = start + 1 + len(text[start + 1 : end]) - len(text[start + 1 : end].lstrip())
    end = said + len(text[said:end].rstrip())
    parts, reported = read_turn(text, said, end)
    return _Turn(Span(start, start + 1), end, i, parts, reported, ()) if parts else None


def _is_source(text: str, blocks: Sequence[Block], turn: _Turn) -> bool:
    """Whether a line below a quotation names where it is from: `— Ines Falkner`."""
    if turn.reported or turn.end - turn.dash.start > _SHORT_SOURCE or not turn.paragraph:
        return False
    above = blocks[turn.paragraph - 1]
    quoted = above.role is Role.BLOCKQUOTE or text[above.span.start : above.span.end].rstrip()[-1:] in _QUOTED_ABOVE
    return quoted and text[turn.end - 1] not in "!?…"


def _converses(text: str, turns: list[_Turn]) -> bool:
    """Whether turns are a conversation: one is reported, a closing mark ends them, or one answers the question before."""
    if any(t.reported or t.closes for t in turns):
        return True
    asks = [text[t.end - 1] == "?" or _asks_in_greek(text, t.end) for t in turns]
    answered = any(a and not b for a, b in pairwise(asks))
    return answered and not any(_is_hyphen(text, t) for t in turns)


def _is_hyphen(text: str, turn: _Turn) -> bool:
    """Whether a turn opens with a hyphen, as lists do; two are a dash."""
    return text[turn.dash.start] == "-" and not text.startswith("--", turn.dash.start)


def _asks_in_greek(text: str, end: int) -> bool:
    """Whether what ends at an offset is a question in Greek, whose question mark is a semicolon."""
    return text[end - 1] in _GREEK_MARKS and any("ά" <= c <= "ώ" for c in text[max(0, end - _GREEK_WORD) : end])


def _is_introduced(text: str, turn: _Turn) -> bool:
    """Whether a colon stands before a turn, as before a list."""
    return text[max(0, turn.dash.start - 10) : turn.dash.start].rstrip().endswith(":")


def _is_announced(text: str, blocks: Sequence[Block], turn: _Turn) -> bool:
    """Whether the paragraph above ends with a colon, and a verb that reports stands in its last sentence."""
    if not turn.paragraph or not _is_introduced(text, turn):
        return False
    above = blocks[turn.paragraph - 1].span
    end = above.start + len(text[above.start : above.end].rstrip()) - 1
    start = sentence_start(text, max(above.start, end - _LEAD), end)
    return any(kind & REPORTS for kind in Words(text, start, end).kinds)


def _draft(turn: _Turn) -> Draft:
    evidence = (Evidence("turn", (turn.dash,)),)
    draft = Draft(turn.parts, [turn.dash], [], turn.paragraph, True, QuotationKind.SPEECH, evidence, turn.markers)
    draft.turn = True
    return draft
