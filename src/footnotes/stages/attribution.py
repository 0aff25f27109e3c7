"""Attribution: quotations → the same, with who speaks and the words that report it.

Tried in this order: a clause between the parts of the quotation, a clause before it that leads straight to it (`he said: “…”`),
a clause after it, a clause before it in its sentence (see `cues`). A quotation without a frame of its own belongs to who was
quoted before it in the same paragraph; where it fills its paragraph, to who was quoted last in the paragraph before. Where
nothing speaks for anybody, nobody is named.

    “It holds,” said Tomas Osei. “For now.” … “But,” he added, “not for long.”   → Tomas Osei, twice
"""

from __future__ import annotations

from itertools import pairwise

import attrs

from footnotes.evidence import Evidence
from footnotes.model import Block, Mention, Quotation, QuotationKind
from footnotes.source import Source, Span
from footnotes.stages.cues import Frame, read_lead, read_tail
from footnotes.stages.people import People
from footnotes.stages.sentences import sentence_start
from footnotes.stages.words import PRONOUNS

__all__ = ["attribute"]

_LEAD = 300
_TAIL = 250
_DIRECT = 25
"""Characters between a verb and the comma or colon by which it leads straight to a quotation: `told the board:`."""
_BLANKS = 4
_INTRODUCES = (",", ":")
_MARKS = " \t\n\xa0\"“”„«»'‘’"
_POSSESSIVE = ("’s ", "'s ", "s’ ", "s' ")
_LONGEST_TITLE = 60
_PHRASE, _SPEECH, _BLOCK = QuotationKind.PHRASE, QuotationKind.SPEECH, QuotationKind.BLOCK


@attrs.define
class _Said:
    """Who says a quotation: the mention, the name in full, the verb, the kind of evidence, the block in which it ends."""

    speaker: Span
    name: str
    cue: Span | None
    kind: str
    place: int


def attribute(source: Source, blocks: tuple[Block, ...], quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Name the speaker and the cue of each quotation where the text does."""
    if not quotations:
        return ()
    text = source.text
    bounds = [_bounds(q) for q in quotations]
    bounds.append((len(text), len(text)))
    people = People(text)
    found: list[Quotation] = []
    last: _Said | None = None
    place = low = 0
    for n, quotation in enumerate(quotations):
        start, end = bounds[n]
        place = _block_at(blocks, place, start)
        block = blocks[place].span
        said = None
        if not _is_title(text, quotation, start):
            high = min(bounds[n + 1][0], block.end)
            frame, kind = _frame(text, quotation, start, end, max(low, block.start), high)
            if frame is not None and frame.speaker is not None:
                said = _named(text, frame.speaker, frame.cue, kind, block.start, place, last, people)
            elif last is not None and _carries(text, quotation, block.start, start, place - last.place):
                cue = last.cue if frame is None else frame.cue
                said = _Said(last.speaker, last.name, cue, "speaker_goes_on", place)
        low = end
        if said is None:
            found.append(quotation)
            continue
        last = said
        if end > block.end:
            said.place = _block_at(blocks, place, end - 1)
        found.append(_with_speaker(text, quotation, said))
    return tuple(found)


def _bounds(quotation: Quotation) -> tuple[int, int]:
    """Where a quotation begins and ends, marks included."""
    parts, marks = quotation.parts, quotation.marks
    if not marks:
        return parts[0].start, parts[-1].end
    return marks[0].start, max(marks[-1].end, parts[-1].end)


def _block_at(blocks: tuple[Block, ...], place: int, offset: int) -> int:
    """The last block, from one on, that begins at an offset or before it."""
    while place + 1 < len(blocks) and blocks[place + 1].span.start <= offset:
        place += 1
    return place


def _frame(text: str, quotation: Quotation, start: int, end: int, low: int, high: int) -> tuple[Frame | None, str]:
    """The frame of one quotation between two limits, and the kind of evidence that it is."""
    parts = quotation.parts
    if len(parts) > 1 and (frame := _between(text, parts)) is not None:
        return frame, "clause_between"
    low = max(low, start - _LEAD)
    introduced = text[max(low, start - _BLANKS) : start].rstrip().endswith(_INTRODUCES)
    phrase = quotation.kind is _PHRASE
    first = phrase or introduced
    lead = _lead(text, low, start, introduced and not phrase) if first else None
    if lead is not None and (phrase or _leads_straight(lead, start)):
        return lead, "clause_before"
    high = min(high, end + _TAIL)
    if end < high:
        closed = text[parts[-1].end - 1] == "." and not text.startswith(",", end)
        tail = read_tail(text, end, high, closed)
        if tail is not None:
            return tail, "clause_after"
    return (lead if first else _lead(text, low, start, False)), "clause_before"


def _between(text: str, parts: tuple[Span, ...]) -> Frame | None:
    """The frame in a clause between two parts of a quotation."""
    for first, second in pairwise(parts):
        left, right = first.end, second.start
        if 2 < right - left <= _LEAD:
            left = right - len(text[left:right].lstrip(_MARKS))
            frame = read_tail(text, left, right, False)
            if frame is not None:
                return frame
    return None


def _lead(text: str, low: int, start: int, asked: bool) -> Frame | None:
    """The frame before a quotation in its sentence."""
    low = sentence_start(text, low, start)
    return read_lead(text, low, start, asked=asked) if low < start else None


def _leads_straight(frame: Frame, start: int) -> bool:
    """Whether the verb of a frame stands close before its quotation: `he told the board: “…”`."""
    return frame.cue is not None and start - frame.cue.end <= _DIRECT


def _is_title(text: str, quotation: Quotation, start: int) -> bool:
    """Whether quoted words are the title of something that somebody or some paper has: `the Herald’s “Night Desk”`."""
    if text[start - 1 : start] != " " or not text.endswith(_POSSESSIVE, 0, start):
        return False
    part = quotation.parts[0]
    return len(part) <= _LONGEST_TITLE and all(
        w[0].isupper() or len(w) < 4 for w in text[part.start : part.end].split()
    )


def _named(
    text: str, speaker: Span, cue: Span | None, kind: str, since: int, place: int, last: _Said | None, people: People
) -> _Said:
    """Whom the frame of a quotation names, in full; a pronoun goes on with who was quoted just before."""
    at = speaker.start
    mention = text[at : speaker.end]
    if mention.lower() not in PRONOUNS:
        return _Said(speaker, people.named(mention, at), cue, kind, place)
    apart = -1 if last is None else place - last.place
    recent = last.name if last is not None and apart <= 1 and last.name.lower() not in PRONOUNS else None
    name = people.meant(at, at if apart == 0 else since, recent)
    return _Said(speaker, name or mention, cue, kind, place)


def _carries(text: str, quotation: Quotation, block: int, start: int, apart: int) -> bool:
    """Whether a quotation without a subject of its own goes on with the speaker of the one before."""
    if apart == 0:
        return quotation.kind is not _BLOCK
    return apart in (1, 2) and quotation.kind is _SPEECH and not text[block:start].strip()


def _with_speaker(text: str, quotation: Quotation, said: _Said) -> Quotation:
    speaker, name = said.speaker, said.name
    mention = text[speaker.start : speaker.end]
    evidence = (*quotation.evidence, Evidence(said.kind, (speaker,), (mention,)))
    if name != mention:
        resolved = "pronoun_resolved" if mention.lower() in PRONOUNS else "name_resolved"
        evidence = (*evidence, Evidence(resolved, (speaker,), (mention, name)))
    return Quotation(
        quotation.parts,
        quotation.marks,
        quotation.kind,
        Mention(speaker, name),
        said.cue,
        quotation.markers,
        quotation.inner,
        evidence,
    )
