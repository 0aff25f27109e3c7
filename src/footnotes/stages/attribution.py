"""Attribution: quotations → the same, with who speaks and the words that report it.

Tried in this order: a clause between the parts of the quotation, a clause before it that leads straight to it (`he said: “…”`),
a clause after it, a clause before it in its sentence (see `cues`). A quotation without a frame of its own belongs to who was
quoted before it in the same paragraph; where it fills its paragraph, to who was quoted last in the paragraph before. Where
nothing speaks for anybody, nobody is named.

    “It holds,” said Tomas Osei. “For now.” … “But,” he added, “not for long.”   → Tomas Osei, twice
"""

from __future__ import annotations

from itertools import pairwise

from footnotes.evidence import Evidence
from footnotes.languages.language import words as word_set
from footnotes.model import Block, Mention, Quotation, QuotationKind
from footnotes.patterns import compile_later
from footnotes.source import Source, Span
from footnotes.stages.cues import read_lead
from footnotes.stages.frames import Frame
from footnotes.stages.people import People
from footnotes.stages.quotation_drafts import Draft, finish
from footnotes.stages.sentences import sentence_start
from footnotes.stages.tails import read_tail
from footnotes.stages.turns import turned_clause
from footnotes.stages.words import PRONOUNS, TIED_PRONOUNS, is_pronoun

__all__ = ["attribute"]

_LEAD = 300
_TAIL = 250
_DIRECT = 25
"""Characters between a verb and the comma or colon by which it leads straight to a quotation: `told the board:`."""
_BLANKS = 4
_INTRODUCES = (",", ":")
_MARKS = " \t\n\xa0\"“”„«»'‘’"
_DASHES = " \xa0\u202f\n,—–-"
_POSSESSIVE = ("’s ", "'s ", "s’ ", "s' ")
_LONGEST_TITLE = 60
_DATELINE = compile_later(
    r"(?:[A-ZÀ-Þ][\w .,’'-]{0,50}?)?\([A-Z][\w /.-]{1,20}\) ?[—–―-]{1,2} |[A-ZÀ-Þ]{3}[A-ZÀ-Þ .,]{0,40}(?: ?[—–―]| --?) "
)
"""`OSLO, May 3 (NPA) — `: where an agency's report is from."""
_DATELINE_REACH = 52
_NEAR_TURN = 3
"""Paragraphs between a turn and the quotation before it that it goes on with."""
_NOBODY = word_set(
    "i we one another others someone somebody nobody ich wir man je on nous yo nosotros io noi eu nós ik wij я мы ми ja my "
    "jag jeg minä εγώ"
)
"""Pronouns that stand for the author, or for nobody who has been named."""
_PHRASE, _SPEECH, _BLOCK = QuotationKind.PHRASE, QuotationKind.SPEECH, QuotationKind.BLOCK


def attribute(source: Source, blocks: tuple[Block, ...], drafts: list[Draft]) -> tuple[Quotation, ...]:
    """Name the speaker and the cue of each quotation where the text does."""
    text = source.text
    people = People(text)
    bounds = [draft.bounds() for draft in drafts]
    bounds.append((len(text), len(text)))
    last: Draft | None = None
    turns: list[Draft] = []  # those of the conversation under way
    place = said_in = low = 0
    for n, draft in enumerate(drafts):
        start, end = bounds[n]
        place = _block_at(blocks, place, start)
        block = blocks[place].span
        if not (text.endswith(_POSSESSIVE, 0, start) and _is_title(text, draft.parts[0])):
            if draft.kind is _BLOCK:
                frame, kind = _announcement(text, blocks, place, low), "clause_before"
            else:
                frame, kind = _frame(text, draft, start, end, max(low, block.start), min(bounds[n + 1][0], block.end))
            if frame is not None:
                frame = _without_words(text, frame, people)
            apart = place - said_in if last is not None else -1
            if draft.turn and turns and draft.paragraph - turns[-1].paragraph > 1:
                turns = []
            if frame is not None and frame.speaker is not None:
                _name(text, draft, frame, kind, last, apart, block.start, people)
            elif draft.turn:
                _take_turn(text, draft, frame, turns, last if 0 < apart <= _NEAR_TURN else None)
            elif last is not None and _carries(text, draft, block.start, start, apart):
                _carry(text, draft, frame, last)
        if draft.turn:
            turns.append(draft)
        if draft.speaker is not None:
            last, said_in = draft, place if end <= block.end else _block_at(blocks, place, end - 1)
        low = end
    return finish(drafts)


def _without_words(text: str, frame: Frame, people: People) -> Frame:
    """A frame without its speaker where that is no name but the first word of the sentence."""
    speaker = frame.speaker
    if (
        speaker is None
        or _is_pronoun(text, frame)
        or not people.is_word(text[speaker.start : speaker.end], speaker.start)
    ):
        return frame
    return Frame(None, frame.cue)


def _is_pronoun(text: str, frame: Frame) -> bool:
    """Whether the speaker of a frame is a pronoun; some are such beside the verbs of their own language only."""
    if frame.speaker is None:
        return False
    mention = text[frame.speaker.start : frame.speaker.end].lower()
    if mention not in TIED_PRONOUNS:
        return mention in PRONOUNS
    verb = "" if frame.cue is None else text[frame.cue.start : frame.cue.end].lower().rsplit(None, 1)[-1]
    return is_pronoun(mention, verb)


def _block_at(blocks: tuple[Block, ...], place: int, offset: int) -> int:
    """The last block, from one on, that begins at an offset or before it."""
    while place + 1 < len(blocks) and blocks[place + 1].span.start <= offset:
        place += 1
    return place


def _frame(text: str, draft: Draft, start: int, end: int, low: int, high: int) -> tuple[Frame | None, str]:
    """The frame of one quotation between two limits, and the kind of evidence that it is."""
    parts = draft.parts
    if len(parts) > 1 and (frame := _between(text, parts)) is not None:
        return frame, "clause_between"
    if draft.turn:
        return (read_tail(text, end, min(high, end + _TAIL), False) if end < high else None), "clause_after"
    inside = draft.marks[-1].start
    if draft.closed and inside - parts[-1].end > _BLANKS:  # «Я иду, — сказал X»
        left = inside - len(text[parts[-1].end : inside].lstrip(_DASHES))
        if (frame := read_tail(text, left, inside, False)) is not None:
            return frame, "clause_after"
    within = turned_clause(text, parts[0].start, parts[-1].end) if text[start] == "«" else None
    if within is not None and (frame := read_tail(text, within.start, within.end, False)) is not None:
        return frame, "clause_between"  # « Je pars, dit-il, demain. »
    lead: Frame | None = None
    asked = low >= start  # nothing stands before it
    if not asked:
        low = max(low, start - _LEAD)
        phrase = draft.kind is _PHRASE
        introduced = text[max(low, start - _BLANKS) : start].rstrip().endswith(_INTRODUCES)
        if phrase or introduced:
            asked, lead = True, _lead(text, low, start, not phrase)
            if lead is not None and (phrase or _leads_straight(lead, start)):
                return lead, "clause_before"
    if end < high:
        closed = text[parts[-1].end - 1] == "." and text[end] != ","
        tail = read_tail(text, end, min(high, end + _TAIL), closed)
        if tail is not None:
            return tail, "clause_after"
    return (lead if asked else _lead(text, low, start, False)), "clause_before"


def _announcement(text: str, blocks: tuple[Block, ...], place: int, low: int) -> Frame | None:
    """The frame of a block quotation: the sentence above it, where that ends with a colon."""
    if not place:
        return None
    above = blocks[place - 1].span
    colon = above.start + len(text[above.start : above.end].rstrip()) - 1
    if text[colon] != ":":
        return None
    low = sentence_start(text, max(above.start, colon - _LEAD, low), colon)
    return read_lead(text, low, colon, asked=False)


def _between(text: str, parts: list[Span]) -> Frame | None:
    """The frame in a clause between two parts of a quotation."""
    for first, second in pairwise(parts):
        left, right = first.end, second.start
        if 2 < right - left <= _LEAD:
            left = right - len(text[left:right].lstrip(_MARKS))
            right = left + len(text[left:right].rstrip(_DASHES))
            frame = read_tail(text, left, right, False)
            if frame is not None:
                return frame
    return None


def _lead(text: str, low: int, start: int, asked: bool) -> Frame | None:
    """The frame before a quotation in its sentence."""
    low = sentence_start(text, low, start)
    if text[low : low + 3].isupper() or text.find("(", low, low + _DATELINE_REACH) >= 0:
        dateline = _DATELINE.match(text, low, start)
        if dateline is not None:
            low = dateline.end()
    return read_lead(text, low, start, asked=asked) if low < start else None


def _leads_straight(frame: Frame, start: int) -> bool:
    """Whether the verb of a frame stands close before its quotation: `he told the board: “…”`."""
    return frame.cue is not None and start - frame.cue.end <= _DIRECT


def _is_title(text: str, part: Span) -> bool:
    """Whether quoted words after a possessive are the title of what somebody or some paper has: `the Herald’s “Night Desk”`."""
    return len(part) <= _LONGEST_TITLE and all(
        w[0].isupper() or len(w) < 4 for w in text[part.start : part.end].split()
    )


def _name(
    text: str, draft: Draft, frame: Frame, kind: str, last: Draft | None, apart: int, since: int, people: People
) -> None:
    """Name whom the frame of a quotation names, in full; a pronoun goes on with who was quoted just before."""
    assert frame.speaker is not None
    at = frame.speaker.start
    mention = text[at : frame.speaker.end]
    pronoun = _is_pronoun(text, frame)
    if mention.lower() in _NOBODY:
        name = mention
    elif not pronoun:
        name = people.named(mention, at)
    else:
        recent = last.speaker.name if last is not None and last.speaker is not None and apart <= 1 else None
        if recent is not None and recent.lower() in PRONOUNS:
            recent = None
        name = people.meant(at, at if apart == 0 else since, recent) or mention
    _speak(draft, Mention(frame.speaker, name), mention, frame.cue, kind, pronoun=pronoun)


def _carries(text: str, draft: Draft, block: int, start: int, apart: int) -> bool:
    """Whether a quotation without a subject of its own goes on with the speaker of the one before."""
    if apart == 0:
        return draft.kind is not _BLOCK
    return apart in (1, 2) and draft.kind is _SPEECH and not text[block:start].strip()


def _carry(text: str, draft: Draft, frame: Frame | None, last: Draft) -> None:
    """Give a quotation the speaker of the one before."""
    assert last.speaker is not None
    span = last.speaker.span
    cue = last.cue if frame is None else frame.cue
    mention = text[span.start : span.end]
    pronoun = any(e.kind == "pronoun_resolved" for e in last.evidence)
    _speak(draft, last.speaker, mention, cue, "speaker_goes_on", pronoun=pronoun)


def _take_turn(text: str, draft: Draft, frame: Frame | None, turns: list[Draft], last: Draft | None) -> None:
    """Give a turn that names nobody the speaker of the last but one, for two talk by turns.

    The first of a conversation has that of the quotation before it where a verb without a subject reports it.
    """
    before = turns[-2] if len(turns) > 1 else last if not turns and frame is not None else None
    if before is not None and before.speaker is not None:
        _carry(text, draft, frame, before)


def _speak(draft: Draft, speaker: Mention, mention: str, cue: Span | None, kind: str, *, pronoun: bool) -> None:
    """Note who says a quotation, and why; `mention` is what the text calls the speaker."""
    draft.speaker, draft.cue = speaker, cue
    spans, name = (speaker.span,), speaker.name
    named = Evidence(kind, spans, (mention,))
    if name == mention:
        draft.evidence = (*draft.evidence, named)
    else:
        resolved = "pronoun_resolved" if pronoun else "name_resolved"
        draft.evidence = (*draft.evidence, named, Evidence(resolved, spans, (mention, name)))
