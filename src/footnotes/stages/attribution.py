"""Attribution: quotations → the same, with who speaks and the words that report it.

Tried in this order: a clause between the parts of the quotation, a clause after it, a clause before it in its sentence (see
`cues`). A quotation without a frame of its own belongs to who was quoted before it in the same paragraph; where it fills its
paragraph, to who was quoted last in the paragraph before. Where nothing speaks for anybody, nobody is named.

    “It holds,” said Tomas Osei. “For now.” … “But,” he added, “not for long.”   → Tomas Osei, twice
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

import attrs

from footnotes.evidence import Evidence
from footnotes.model import Block, Mention, Quotation, QuotationKind
from footnotes.source import Source, Span
from footnotes.stages.cues import Frame, read_lead, read_tail
from footnotes.stages.people import People
from footnotes.stages.subjects import PRONOUNS

__all__ = ["attribute"]

_LEAD = 300
_TAIL = 250
_STOPS = (". ", "! ", "? ", ".” ", '." ', ".’ ", "\n")
_TITLES = (" Mr. ", " Mrs. ", " Dr. ", " Ms. ", " St. ", " Sen. ", " Rep. ", " Gov. ", " Gen. ", " Prof. ", " U.S. ")


def attribute(source: Source, blocks: tuple[Block, ...], quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Name the speaker and the cue of each quotation where the text does."""
    if not quotations:
        return ()
    text = source.text
    starts = [b.span.start for b in blocks]
    people = People(text)
    found: list[Quotation] = []
    last: tuple[Frame, str, int] | None = None  # the frame before, its speaker's name, its block
    for i, quotation in enumerate(quotations):
        place = bisect_right(starts, quotation.span.start) - 1
        block = blocks[max(place, 0)].span
        before = quotations[i - 1] if i else None
        after = quotations[i + 1] if i + 1 < len(quotations) else None
        frame, kind = _frame(text, quotation, block, before, after)
        if frame is None and last is not None and _carries(text, quotation, block, before, place - last[2]):
            frame, kind = last[0], "speaker_goes_on"
            name = last[1]
        elif frame is not None:
            mention = text[frame.speaker.start : frame.speaker.end]
            recent = last[1] if last is not None and place - last[2] <= 1 and last[1].lower() not in PRONOUNS else None
            here = last is not None and last[2] == place
            name = people.resolve(mention, frame.speaker.start, recent, frame.speaker.start if here else block.start)
        if frame is None:
            found.append(quotation)
            continue
        last = (frame, name, max(place, bisect_right(starts, quotation.span.end) - 1))
        evidence = (*quotation.evidence, *_evidence(text, frame, kind, name))
        found.append(attrs.evolve(quotation, speaker=Mention(frame.speaker, name), cue=frame.cue, evidence=evidence))
    return tuple(found)


def _frame(
    text: str, quotation: Quotation, block: Span, before: Quotation | None, after: Quotation | None
) -> tuple[Frame | None, str]:
    """The frame of one quotation and the kind of evidence that it is."""
    parts, marks = quotation.parts, quotation.marks
    for first, second in pairwise(parts):
        if 2 < second.start - first.end <= _LEAD:
            gap = text[first.end : second.start]
            left = first.end + len(gap) - len(gap.lstrip(_MARKS))
            frame = read_tail(text, left, _sentence_end(text, left, second.start), False)
            if frame is not None:
                return frame, "clause_between"
    start = marks[0].start if marks else parts[0].start
    low = max(block.start, start - _LEAD, before.span.end + 1 if before is not None else 0)
    low = _sentence_start(text, low, start)
    phrase = quotation.kind is QuotationKind.PHRASE
    if phrase and (frame := _lead(text, low, start, phrase)) is not None:
        return frame, "clause_before"
    end = marks[-1].end if marks else parts[-1].end
    closed = text[parts[-1].end - 1] == "." and text[end : end + 1] != ","
    stop = min(
        end + _TAIL, block.end if block.end > end else end, after.span.start - 1 if after is not None else end + _TAIL
    )
    frame = read_tail(text, end, _sentence_end(text, end, stop), closed) if stop > end else None
    if frame is not None:
        return frame, "clause_after"
    return (None if phrase else _lead(text, low, start, phrase)), "clause_before"


def _lead(text: str, low: int, start: int, phrase: bool) -> Frame | None:
    """The frame before a quotation, unless the words before it say that it is nobody's in particular."""
    before = text[low:start].rstrip()
    if not before or before.rsplit(None, 1)[-1].lower() in _SAYINGS:
        return None
    return read_lead(text, low, start, asked=not phrase and before[-1] in ":,")


_SAYINGS = frozenset(
    [
        "quote",
        "quotation",
        "saying",
        "proverb",
        "adage",
        "maxim",
        "motto",
        "sprichwort",
        "proverbe",
        "proverbio",
        "refrán",
    ]
)
_MARKS = " \t\n\xa0\"“”„«»'‘’"


def _sentence_end(text: str, start: int, stop: int) -> int:
    """The end of the sentence that goes on at an offset."""
    at = start
    while True:
        at = text.find(". ", at, stop)
        if at < 0:
            line = text.find("\n\n", start, stop)
            return stop if line < 0 else line
        if not text[max(0, at - 5) : at + 2].endswith(_TITLES) and not (
            at >= 2 and text[at - 1].isupper() and text[at - 2] in " ."
        ):
            return at + 1
        at += 2


def _sentence_start(text: str, low: int, start: int) -> int:
    """The start of the sentence in which an offset lies."""
    best = low
    for stop in _STOPS:
        at = start
        while True:
            at = text.rfind(stop, low, at)
            if at < 0:
                break
            titled = stop == ". " and (
                text[max(0, at - 5) : at + 2].endswith(_TITLES)
                or (text[at - 1].isupper() and text[at - 2 : at - 1] in (" ", "."))
            )
            if stop == "\n" and text[at - 1 : at] not in ("\n", "") and text[at + 1 : at + 2] != "\n":
                titled = True  # a hard-wrapped line
            if not titled:
                best = max(best, at + len(stop))
                break
    return best


def _carries(text: str, quotation: Quotation, block: Span, before: Quotation | None, blocks_apart: int) -> bool:
    """Whether a quotation without a frame goes on with the speaker of the one before."""
    if blocks_apart == 0 and before is not None:
        return quotation.kind is not QuotationKind.BLOCK
    start = quotation.marks[0].start if quotation.marks else quotation.parts[0].start
    alone = not text[block.start : start].strip()
    return alone and blocks_apart in (1, 2) and quotation.kind is QuotationKind.SPEECH


def _evidence(text: str, frame: Frame, kind: str, name: str) -> tuple[Evidence, ...]:
    mention = text[frame.speaker.start : frame.speaker.end]
    first = Evidence(kind, (frame.speaker,), (mention,))
    if name == mention:
        return (first,)
    resolved = "pronoun_resolved" if mention.lower() in PRONOUNS else "name_resolved"
    return first, Evidence(resolved, (frame.speaker,), (mention, name))
