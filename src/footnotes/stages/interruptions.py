"""Interruptions: quotations in marks → those that a reporting clause divides made one of several parts.

"A," said X. "B"     “A”, sagte X, „b“     one quotation
"A" and "B"          two
    «A, — said X, — b»   one of two parts: the clause stands within the marks, as in Russian
    «A —said X—. B»      the same in Spanish and Italian
"""

from __future__ import annotations

from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.quotation_drafts import Draft
from footnotes.stages.sentences import sentence_end, sentence_start
from footnotes.stages.turns import read_turn
from footnotes.stages.words import ATTRIBUTES, MARK, OPENS_CLAUSE, REPORTS, Words

__all__ = ["divide_within", "ends_sentence", "join_interrupted"]

_LONGEST_GAP = 400
_SHORT_GAP = 30
_LONGEST_CLAUSE = 160
_LEAD = 200
_AND = frozenset(
    ["and", "or", "but", "nor", "then", "und", "oder", "et", "ou", "mais", "y", "o", "pero", "e", "и", "или"]
)
_CLAUSE_STOPS = ",;—–-)"
_BEFORE_SENTENCE = ".!?…:\n)]”»“0123456789⁰¹²³⁴⁵⁶⁷⁸⁹"
"""What may stand right before a quotation that opens a sentence; of nothing too."""
_REPORTED = REPORTS | ATTRIBUTES
_AROUND_CLAUSES = frozenset("«„")
_MAY_REPORT = compile_later(r"[,.!?…][ \xa0\u202f][—–-][ \xa0][^\W\d_]|[ \xa0][—–][ \xa0]?[^\W\d_]")
_STOP = compile_later(r"[.!?…。！？]\s++(?=(\S?))")


def join_interrupted(text: str, drafts: list[Draft]) -> list[Draft]:
    """Make one of the parts that a reporting clause in the same paragraph divides."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.paragraph == draft.paragraph
            and last.closed
            and _is_interrupted(text, last, draft)
        ):
            last.parts.extend(draft.parts)
            last.marks.extend(draft.marks)
            last.inner.extend(draft.inner)
            last.closed = draft.closed
        else:
            joined.append(draft)
    return joined


def divide_within(text: str, drafts: list[Draft]) -> None:
    """Leave the clauses out that report a quotation within its marks: `«Я иду, — сказал X, — домой»`."""
    for draft in drafts:
        if text[draft.marks[0].start] in _AROUND_CLAUSES:
            draft.parts = [spoken for part in draft.parts for spoken in _spoken(text, part)]


def _spoken(text: str, part: Span) -> list[Span]:
    if _MAY_REPORT.search(text, part.start, part.end) is None:
        return [part]
    parts, reported = read_turn(text, part.start, part.end, within_marks=True)
    if not parts or not reported:
        return [part]
    return [_without_comma(text, p) for p in parts]


def _without_comma(text: str, part: Span) -> Span:
    """A part without the comma before the clause: it is the clause's, not the speaker's."""
    return Span(part.start, part.end - 1) if text[part.end - 1] == "," and len(part) > 1 else part


def _is_interrupted(text: str, first: Draft, second: Draft) -> bool:
    """Whether a quotation goes on after a clause: `"A," said X. "B"`, `"A," said X, "b"`, `"A?" he asked. "B"`."""
    gap = text[first.marks[-1].end : second.marks[0].start]
    words = gap.strip()
    if not words:
        return len(gap) <= 1 and text[second.parts[0].start].isupper() is False
    if _is_answered(text, first):
        return False
    if words[0] == "," and gap[0] == ",":
        return _is_comma_clause(text, first, second, words)
    end = text[first.parts[-1].end - 1]
    if len(gap) > _LONGEST_GAP or end not in ",!?—-…;." or "\n\n" in gap:
        return False
    if len(words) < _SHORT_GAP and words.split()[0].casefold() in _AND:
        return False
    lower = words[0].islower() or words[0] in "(—–-"
    if not lower and end not in ",—-":
        return False
    goes_on = words[-1] not in ".!?:"
    if goes_on and words[-1] not in _CLAUSE_STOPS and len(words) > _SHORT_GAP:
        return False
    if goes_on and len(second.parts[0]) < _SHORT_GAP and ends_sentence(words):
        return False
    if goes_on and text[second.parts[0].start].isupper():
        return end == "," and words[-1] in _CLAUSE_STOPS
    return True


def _is_answered(text: str, first: Draft) -> bool:
    """Whether a quotation belongs to a clause before the main one: `When one shouted, “Go,” Falkner joked, “Where?”`."""
    mark = first.marks[0].start
    if text[max(0, mark - 2) : mark] != ", ":
        return False
    words = Words(text, sentence_start(text, max(0, mark - _LEAD), mark), mark - 2)
    kinds = words.kinds
    return len(kinds) > 1 and bool(kinds[0] & OPENS_CLAUSE and kinds[-1] & REPORTS) and not any(k & MARK for k in kinds)


def _is_comma_clause(text: str, first: Draft, second: Draft, words: str) -> bool:
    """Whether a quotation goes on after a clause whose comma stands outside its marks: `“A”, said X. “B”`, `“A”, said X, “b”`."""
    mark = first.marks[0].start
    before = text[max(0, mark - 3) : mark].rstrip(" \xa0\u202f")[-1:]
    if len(words) > _LONGEST_CLAUSE or before not in _BEFORE_SENTENCE or not _opens_upper(text, first):
        return False
    if words[-1] != "," and not (words[-1] == "." and _opens_upper(text, second)):
        return False
    clause = Words(words, 1, len(words) - 1)
    if clause.kinds[-1:] and clause.kinds[-1] & OPENS_CLAUSE:  # `…, and Osei that, “…”`
        return False
    return any(kind & _REPORTED for kind in clause.kinds) and sentence_end(words, 0, len(words)) == len(words)


def _opens_upper(text: str, draft: Draft) -> bool:
    """Whether a quotation opens with a capital."""
    start = draft.parts[0].start
    return text[start : start + 3].lstrip("¿¡…")[:1].isupper()


def ends_sentence(words: str) -> bool:
    """Whether a sentence ends within words, other than at their end."""
    for found in _STOP.finditer(words):
        i = found.start()
        short = i >= 2 and words[i - 2] in " ." and words[i - 1].isupper()  # U.S. Congress, J. Smith
        if not found[1].islower() and not short:
            return True
    return False
