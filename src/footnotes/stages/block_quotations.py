"""Block quotations: passages without marks of their own → quotations of kind block.

Two things tell: the passage is set apart (`>` or an indent, see `blocks`), or the paragraph before announces it and it stands
alone below: a paragraph, or a few lines of verse, with the author's text or a marker after it. Quotations in marks that stand
inside are its inner ones.

    As one of them wrote from Oslo:

    I did not mind the pay. I minded the roof.[2]       a block quotation, marker 2
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from footnotes.evidence import Evidence
from footnotes.languages import LANGUAGES
from footnotes.model import Block, Marker, QuotationKind, Role
from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.frames import is_report
from footnotes.stages.passages import is_prose, opens_item
from footnotes.stages.quotation_drafts import Draft, closing_markers, finish
from footnotes.stages.sentences import sentence_start
from footnotes.stages.words import (
    ADVERBIAL,
    DAY,
    DETERMINER,
    HELPS,
    MARK,
    OPENS_CLAUSE,
    PREPOSITION,
    PRONOUN,
    REPORTS,
    TO_BE,
    UPPER,
    Words,
)

__all__ = ["set_apart"]

_ANNOUNCING = frozenset(w for language in LANGUAGES for w in language.announcing)
_ENDS_LEAD = frozenset(": \t\xa0]0123456789⁰¹²³⁴⁵⁶⁷⁸⁹\r")
_COLON = compile_later(r":(?:\[[^\[\]\n]{1,6}\]|\d{1,2}|[⁰¹²³⁴-⁹]{1,2})?[ \t\xa0\r]*")
"""A marker may follow it."""
_LONGEST_MARKER = 9
_NEAR_COLON = 7
"""Words before a colon among which one announces what follows."""
_NEAR_TEXT = 4
"""Words between a verb that reports and the text that was written."""
_MOST_OF_A_NAME = 4
_LEAD_REACH = 400
_SHORTEST = 40
_LONGEST_VERSE = 90
_MOST_LINES = 14
_ENDS = frozenset(".!?…")
_OWN_MARKS = frozenset("\"'“”„«»‘‚‹›—–―-[(")
_BODY, _BLOCKQUOTE = Role.BODY, Role.BLOCKQUOTE
_LINES = (_BODY, Role.HEADING)
"""What a line of verse may pass for."""
_SOURCE = compile_later(r"(?<=[.!?…”\"»])\s+\((?=[^()]*\d)[^()]{4,90}\)\.?\s*$")
"""A source in brackets after the last full stop."""
_NUMBERED = compile_later(r"\d{1,3}[ \t]+(?=[^\W\d_])")
_FIRST_OF_A_LIST = ("1", "01")
_NOUNS = frozenset(["call", "note", "list", "thinking", "meaning"])
_NEVER_NOUNS = frozenset(["says", "writes", "reads"])
_SUBJECTS = UPPER | PRONOUN | HELPS | MARK
_BEGINS_ADJUNCT = PREPOSITION | DAY | ADVERBIAL
_ANOTHER_CLAUSE = OPENS_CLAUSE | HELPS | REPORTS

_FIRST_PERSON = frozenset(w for language in LANGUAGES for w in language.first_person)
_TEXTS = frozenset(w for language in LANGUAGES for w in (*language.announcing, *language.texts))
_READS = frozenset(w for language in LANGUAGES for w in language.reads)
_COUNTS = frozenset(w for language in LANGUAGES for w in language.counting)
_TO_ME = frozenset(["me", "us", "mir", "mich", "uns", "moi", "nous", "nos", "mi", "ci", "mij", "ons"])
"""To whom somebody speaks: `put it to me like this:`."""
_FIRST_OF_SEVERAL = compile_later(
    r"(?:first|second|one|erstens|zum ersten|d’abord|premièrement|primero|primo|primeiro|ten eerste)\b", re.I
)
_WORD = compile_later(r"[^\W\d_]+")
_OPENING = 300
_SHORTEST_LEAD = 4
"""Words of a sentence; what is shorter is a term that is explained."""
_MOST_COLONS = 6
"""With more paragraphs that end with a colon than this an article explains, as manuals do."""

_Passage = tuple[int, int, Evidence]


def set_apart(text: str, blocks: Sequence[Block], markers: Sequence[Marker], found: list[Draft]) -> list[Draft]:
    """The quotations of an article with its block quotations among them, in the order of the text."""
    passages = [
        (b.span.start + (text[b.span.start] == ">"), b.span.end, Evidence("set_apart", (b.span,)))
        for b in blocks
        if b.role is _BLOCKQUOTE and is_prose(text[b.span.start : b.span.end].replace(">", ""))
    ]
    colons = _colons(text, blocks)
    if colons:
        passages += _announced(text, blocks, colons, markers, found)
        passages.sort(key=lambda p: p[0])
    if not passages:
        return found
    starts = [d.bounds()[0] for d in found]
    marked = [m.span.start for m in markers]
    kept: list[Draft] = []
    done = 0
    for start, end, evidence in passages:
        first, stop = bisect_left(starts, start), bisect_left(starts, end)
        closing = closing_markers(text, end, markers[bisect_left(marked, start) : bisect_left(marked, end)])
        part = _trimmed(text, start, closing[0].span.start if closing else end)
        inside = found[first:stop]
        kept += found[done:first]
        done = stop
        if part.start >= part.end:
            continue
        if inside and (_fills(inside, part) or inside[-1].bounds()[1] > end):
            kept += inside
            continue
        inner = list(finish(inside))
        kept.append(Draft([part], [], inner, -1, True, QuotationKind.BLOCK, (evidence,), closing))
    return kept + found[done:]


def _fills(inside: list[Draft], part: Span) -> bool:
    """Whether a passage is one quotation in marks and no more."""
    start, end = inside[0].bounds()
    return len(inside) == 1 and start <= part.start + 1 and end >= part.end - 1


def _trimmed(text: str, start: int, end: int) -> Span:
    """A passage without the white space around it and the source that closes it."""
    words = text[start:end]
    source = _SOURCE.search(words, max(0, len(words) - 120))
    if source is not None:
        words = words[: source.start()]
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _colons(text: str, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The numbers of the paragraphs that end with a colon, and where that stands."""
    colons: list[tuple[int, int]] = []
    for i, block in enumerate(blocks):
        if block.role is not _BODY or text[block.span.end - 2] not in _ENDS_LEAD:
            continue
        low = max(block.span.start, block.span.end - _LONGEST_MARKER - 3)
        colon = text.rfind(":", low, block.span.end)
        if colon >= 0 and _COLON.fullmatch(text, colon, block.span.end - 1) is not None:
            colons.append((i, colon))
    return colons


def _announced(
    text: str, blocks: Sequence[Block], colons: list[tuple[int, int]], markers: Sequence[Marker], found: list[Draft]
) -> list[_Passage]:
    """The passages that the paragraph before them announces."""
    opened = [d.bounds()[0] for d in found]
    marked = [m.span.start for m in markers]
    passages: list[_Passage] = []
    for i, colon in colons:
        stop = _passage_end(text, blocks, i + 1)
        if stop == i + 1:
            continue
        start, end = blocks[i + 1].span.start, blocks[stop - 1].span.end
        at = bisect_left(opened, start)
        if at < len(opened) and opened[at] <= start + 1:
            continue
        closing = closing_markers(text, end, markers[bisect_left(marked, start) : bisect_left(marked, end)])
        body = _trimmed(text, start, closing[0].span.start if closing else end)
        documented = text[body.end : end].strip() != ""
        alone = stop < len(blocks) and blocks[stop].role is _BODY and not opens_item(text, blocks[stop].span.start)
        if not documented and not alone:
            continue
        if not (_is_verse if stop - i > 2 else _is_paragraph)(text[body.start : body.end], bool(closing)):
            continue
        lead = sentence_start(text, max(blocks[i].span.start, colon - _LEAD_REACH), colon)
        before = closing_markers(text, colon, markers[bisect_left(marked, lead) : bisect_left(marked, colon)])
        if before:  # who tells of it thus [8]:
            colon, documented = before[0].span.start, True
        word = _announcing_word(text, lead, colon, documented)
        if word is not None:
            passages.append((start, end, Evidence("announced", (word,), (text[word.start : word.end],))))
            continue
        if (stop > i + 2 and not documented) or len(colons) > _MOST_COLONS:
            continue
        if not documented and at < len(opened) and opened[at] < end:
            continue  # who quotes others in marks speaks for himself
        if _is_handed_over(text, lead, colon, text[body.start : body.end], documented):
            passages.append((start, end, Evidence("after_colon", (Span(colon, colon + 1),))))
    return passages


def _passage_end(text: str, blocks: Sequence[Block], first: int) -> int:
    """One past the last block of a passage: one paragraph, or lines right below each other."""
    stop = first
    if first < len(blocks) and blocks[first].role is _BODY and len(blocks[first].span) > _LONGEST_VERSE:
        return first if text[blocks[first].span.start] in _OWN_MARKS else first + 1
    while stop < len(blocks) and stop - first <= _MOST_LINES:
        span = blocks[stop].span
        if blocks[stop].role not in _LINES or text[span.start] in _OWN_MARKS or opens_item(text, span.start):
            return first
        stop += 1
        if stop == len(blocks) or text.count("\n", blocks[stop - 1].span.end, blocks[stop].span.start) > 0:
            return stop if stop - first > 1 or blocks[first].role is _BODY else first
    return first


def _is_paragraph(words: str, closed: bool) -> bool:
    """Whether words may be a quoted paragraph: whole sentences."""
    return (
        len(words) >= _SHORTEST
        and (words[0].isupper() or words[0] in "¿¡…")
        and (closed or words[-1] in _ENDS)
        and is_prose(words)
    )


def _is_verse(words: str, closed: bool) -> bool:
    """Whether lines may be quoted verse: they end in a full stop, and one at least runs on into the next."""
    lines = words.split("\n")
    first = _NUMBERED.match(lines[0])
    if first is not None and first[0].strip() in _FIRST_OF_A_LIST:
        return False
    bare = [line[found.end() :] if (found := _NUMBERED.match(line)) else line for line in lines]
    if any(len(line) > _LONGEST_VERSE for line in bare) or not bare[0][:1].isupper() or not is_prose(words):
        return False
    runs_on = any(line.rstrip()[-1:] not in ".!?:;" for line in bare[:-1])
    return runs_on and (closed or words[-1] in _ENDS)


def _announcing_word(text: str, start: int, colon: int, documented: bool) -> Span | None:
    """The word by which a sentence that ends with a colon announces a quotation; a marker or source may document it.

    A verb that reports, with nothing after it but when, where and to whom; or a word for a text and what is done with one.
    """
    words = Words(text, start, colon)
    kinds, last = words.kinds, len(words) - 1
    if last < 0:
        return None
    for i in range(last, max(last - _NEAR_COLON, 0), -1):
        if words.lower(i) in _ANNOUNCING and (documented or any(k & DETERMINER for k in kinds[:i])):
            return words.span(i, i)
    if words.lower(last) in _READS:
        return words.span(last, last)  # On y lit:
    if words.lower(last) in _TEXTS and any(kind & REPORTS for kind in kinds[max(0, last - _NEAR_TEXT) : last]):
        return words.span(last, last)  # … sat down and wrote a report:
    for i in range(last, 0, -1):
        kind = kinds[i]
        if kind & REPORTS and is_report(words, i) and not _is_noun(words, i):
            return words.span(i, i) if _leads_down(words, i) else None
        if kind & OPENS_CLAUSE:
            return None
    return None


def _is_handed_over(text: str, start: int, colon: int, passage: str, documented: bool) -> bool:
    """Whether a paragraph below a colon is somebody's although no word announces it: a marker or source documents it or it
    says "I", and the sentence above names somebody or speaks of a text. Not where that counts what follows."""
    words = Words(text, start, colon)
    if len(words) < (2 if documented else _SHORTEST_LEAD):
        return False
    lead = {words.lower(i).split("’", 1)[0].split("'", 1)[0] for i in range(len(words))}
    opening = _FIRST_OF_SEVERAL.match(passage)
    if not lead.isdisjoint(_COUNTS) or opening is not None:
        return False
    own = frozenset(_WORD.findall(passage[:_OPENING].lower()))
    says_i = not own.isdisjoint(_FIRST_PERSON) and lead & _FIRST_PERSON <= _TO_ME
    names = any(kind & UPPER and not kind & DAY and words.lower(i).isalpha() for i, kind in enumerate(words.kinds) if i)
    names = names or (documented and words.kinds[0] == UPPER)  # Tasker goes further:
    if not lead.isdisjoint(_TO_ME) and not names and not documented:
        return False
    return (documented and says_i) or (
        (documented or says_i) and (names or not lead.isdisjoint(_TEXTS) or any(kind & REPORTS for kind in words.kinds))
    )


def _is_noun(words: Words, i: int) -> bool:
    """Whether a word that may report is rather a noun, or a participle: `for three reasons:`, `are proposed:`."""
    before = words.kinds[i - 1]
    if before & (TO_BE | PREPOSITION):
        return True
    word = words.lower(i)
    if word in _NEVER_NOUNS:
        return False
    return (word in _NOUNS or word.endswith("s")) and not before & _SUBJECTS


def _leads_down(words: Words, verb: int) -> bool:
    """Whether nothing stands after a verb but when, where and of whom: it has said nothing yet."""
    after = words.kinds[verb + 1 :]
    if not after:
        return True
    first = after[0]
    if first & UPPER and len(after) <= _MOST_OF_A_NAME:  # told Watchlight:, schrieb Jutta Brandes:
        return not any(kind & _ANOTHER_CLAUSE for kind in after)
    adjunct = first & _BEGINS_ADJUNCT and not first & DETERMINER and words.lower(verb + 1) not in ("by", "to")
    return bool(adjunct) and not any(kind & _ANOTHER_CLAUSE for kind in after)
