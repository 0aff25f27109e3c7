"""Attribution: quotations → the same, with who speaks and the words that report it.

Tried in this order: a clause between the parts of the quotation, a clause before it that leads straight to it (`he said: “…”`),
a clause after it, a clause before it in its sentence (see `cues`). A quotation without a frame of its own belongs to who was
quoted before it in the same paragraph; where it fills its paragraph, to who was quoted last in the paragraph before. Where
nothing speaks for anybody, nobody is named.

    “It holds,” said Tomas Osei. “For now.” … “But,” he added, “not for long.”   → Tomas Osei, twice
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from footnotes.evidence import Evidence
from footnotes.model import Block, Mention, Quotation, QuotationKind
from footnotes.source import Source, Span
from footnotes.stages.cues import Frame, read_lead, read_tail
from footnotes.stages.people import People
from footnotes.stages.words import PRONOUNS

__all__ = ["attribute"]

_LEAD = 300
_TAIL = 250
_DIRECT = 25
"""Characters between a verb and the comma or colon by which it leads straight to a quotation: `told the board:`."""
_BLANKS = 4
_INTRODUCES = (",", ":")
_STOP = re.compile(r"([.!?])(?:[ \xa0]|[”\"’] )|\n")
_ABBREVIATED = re.compile(
    r"(?:^|[\s.(])(?:Mrs?|Ms|Dr|St|Sen|Rep|Gov|Gen|Prof|Rev|Lt|Col|Sgt|Capt|Hon|Jr|Sr|vs|Mt|[^\W\d_a-zß-öø-ÿ])$"
)
_MARKS = " \t\n\xa0\"“”„«»'‘’"
_POSSESSIVE = ("’s ", "'s ", "s’ ", "s' ")
_LONGEST_TITLE = 60


class _Said(NamedTuple):
    """Who says a quotation: the frame, the name in full, the kind of evidence, the block in which it ends."""

    frame: Frame
    name: str
    kind: str
    place: int


def attribute(source: Source, blocks: tuple[Block, ...], quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Name the speaker and the cue of each quotation where the text does."""
    if not quotations:
        return ()
    text = source.text
    starts = [b.span.start for b in blocks]
    bounds = [_bounds(q) for q in quotations]
    people = People(text)
    found: list[Quotation] = []
    last: _Said | None = None
    low, following = 0, [start for start, _ in bounds[1:]] + [len(text)]
    for quotation, (start, end), stop in zip(quotations, bounds, following, strict=True):
        place = max(bisect_right(starts, start) - 1, 0)
        block = blocks[place].span
        if _is_title(text, quotation, start):
            found.append(quotation)
            low = end
            continue
        frame, kind = _frame(text, quotation, start, end, max(low, block.start), min(stop, block.end))
        said = _said(text, quotation, frame, kind, block, place, last, people)
        low = end
        if said is None:
            found.append(quotation)
            continue
        last = said if end <= block.end else said._replace(place=bisect_right(starts, end - 1) - 1)
        found.append(_with_speaker(text, quotation, said))
    return tuple(found)


def _bounds(quotation: Quotation) -> tuple[int, int]:
    """Where a quotation begins and ends, marks included."""
    outer = quotation.marks or quotation.parts
    return outer[0].start, max(outer[-1].end, quotation.parts[-1].end)


def _frame(text: str, quotation: Quotation, start: int, end: int, low: int, high: int) -> tuple[Frame | None, str]:
    """The frame of one quotation between two limits, and the kind of evidence that it is."""
    parts = quotation.parts
    if len(parts) > 1 and (frame := _between(text, parts)) is not None:
        return frame, "clause_between"
    low = max(low, start - _LEAD)
    phrase = quotation.kind is QuotationKind.PHRASE
    first = phrase or _last_before(text, start, low) in _INTRODUCES
    lead = _lead(text, quotation, start, low) if first else None
    if lead is not None and (phrase or _leads_straight(lead, start)):
        return lead, "clause_before"
    closed = text[parts[-1].end - 1] == "." and not text.startswith(",", end)
    stop = min(high, end + _TAIL)
    tail = read_tail(text, end, _sentence_end(text, end, stop), closed) if end < stop else None
    if tail is not None:
        return tail, "clause_after"
    return (lead if first else _lead(text, quotation, start, low)), "clause_before"


def _between(text: str, parts: tuple[Span, ...]) -> Frame | None:
    """The frame in a clause between two parts of a quotation."""
    for first, second in pairwise(parts):
        if 2 < second.start - first.end <= _LEAD:
            gap = text[first.end : second.start]
            left = first.end + len(gap) - len(gap.lstrip(_MARKS))
            frame = read_tail(text, left, _sentence_end(text, left, second.start), False)
            if frame is not None:
                return frame
    return None


def _lead(text: str, quotation: Quotation, start: int, low: int) -> Frame | None:
    """The frame before a quotation in its sentence."""
    low = _sentence_start(text, low, start)
    asked = quotation.kind is not QuotationKind.PHRASE and _last_before(text, start, low) in _INTRODUCES
    return read_lead(text, low, start, asked=asked)


def _last_before(text: str, at: int, low: int) -> str:
    """The last character before an offset that is no white space, among the few before it."""
    return text[max(low, at - _BLANKS) : at].rstrip()[-1:]


def _is_title(text: str, quotation: Quotation, start: int) -> bool:
    """Whether quoted words are the title of something that somebody or some paper has: `the Herald’s “Night Desk”`."""
    if not text.endswith(_POSSESSIVE, 0, start):
        return False
    part = quotation.parts[0]
    return len(part) <= _LONGEST_TITLE and all(
        w[0].isupper() or len(w) < 4 for w in text[part.start : part.end].split()
    )


def _leads_straight(frame: Frame, start: int) -> bool:
    """Whether the verb of a frame stands close before its quotation: `he told the board: “…”`."""
    return frame.cue is not None and start - frame.cue.end <= _DIRECT


def _sentence_end(text: str, start: int, stop: int) -> int:
    """The end of the sentence that goes on at an offset."""
    at = text.find(". ", start, stop)
    while at >= 0:
        if not _abbreviates(text, at):
            return at + 1
        at = text.find(". ", at + 2, stop)
    line = text.find("\n\n", start, stop)
    return stop if line < 0 else line


def _sentence_start(text: str, low: int, start: int) -> int:
    """The start of the sentence in which an offset lies."""
    best = low
    for found in _STOP.finditer(text, low, start):
        at = found.start()
        if found[1] == "." and text[at + 1].isspace() and _abbreviates(text, at):
            continue
        if found[1] is None and not text.startswith("\n", at + 1) and text[at - 1 : at] != "\n":
            continue  # a hard-wrapped line
        best = found.end()
    return best


def _abbreviates(text: str, at: int) -> bool:
    """Whether the full stop at an offset belongs to a title or an initial: `Dr. Osei`, `J. Smith`, `the U.S. Congress`."""
    return _ABBREVIATED.search(text, max(0, at - 6), at) is not None


def _said(
    text: str,
    quotation: Quotation,
    frame: Frame | None,
    kind: str,
    block: Span,
    place: int,
    last: _Said | None,
    people: People,
) -> _Said | None:
    """Who says a quotation: whom its frame names, else whoever was quoted before it if the text goes on with them."""
    apart = place - last.place if last is not None else -1
    if frame is not None and frame.speaker is not None:
        at = frame.speaker.start
        known = last is not None and apart <= 1 and last.name.lower() not in PRONOUNS
        recent = last.name if last is not None and known else None
        name = people.resolve(text[at : frame.speaker.end], at, recent, at if apart == 0 else block.start)
        return _Said(frame, name, kind, place)
    if last is None or not _carries(text, quotation, block, apart):
        return None
    cue = last.frame.cue if frame is None else frame.cue
    return _Said(Frame(last.frame.speaker, cue), last.name, "speaker_goes_on", place)


def _carries(text: str, quotation: Quotation, block: Span, apart: int) -> bool:
    """Whether a quotation without a subject of its own goes on with the speaker of the one before."""
    if apart == 0:
        return quotation.kind is not QuotationKind.BLOCK
    start = _bounds(quotation)[0]
    return apart in (1, 2) and quotation.kind is QuotationKind.SPEECH and not text[block.start : start].strip()


def _with_speaker(text: str, quotation: Quotation, said: _Said) -> Quotation:
    frame, name = said.frame, said.name
    assert frame.speaker is not None
    return Quotation(
        quotation.parts,
        quotation.marks,
        quotation.kind,
        Mention(frame.speaker, name),
        frame.cue,
        quotation.markers,
        quotation.inner,
        (*quotation.evidence, *_evidence(text, frame.speaker, said.kind, name)),
    )


def _evidence(text: str, speaker: Span, kind: str, name: str) -> tuple[Evidence, ...]:
    mention = text[speaker.start : speaker.end]
    first = Evidence(kind, (speaker,), (mention,))
    if name == mention:
        return (first,)
    resolved = "pronoun_resolved" if mention.lower() in PRONOUNS else "name_resolved"
    return first, Evidence(resolved, (speaker,), (mention, name))
