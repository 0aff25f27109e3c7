"""The kind of a quotation: a clause reported from someone, or words within the author's own sentence.

What is reported opens a sentence of its own, follows a colon, a reporting verb or "that", or ends with the comma before a
reporting clause. A few quoted words after an article or a noun are a phrase: a term, a title, a proverb, scare quotes. Quoted
words that carry on the author's clause after an auxiliary ("has “devoted too little attention …”") are speech once they are
long enough to be a clause.
"""

from __future__ import annotations

from footnotes.evidence import Evidence
from footnotes.languages.language import words as word_set
from footnotes.model import QuotationKind
from footnotes.source import Span

__all__ = ["judge_kind"]

_SHORT_CLAUSE = 5
_LONG = 12
_CARRIES_ON = word_set(
    """
    to that who which has have had will would should could can must may might did does do not
    dass daß zu hat haben hatte que qui ont avait han había che hanno
    """
)
"""Words after which quoted words carry on the author's clause."""
_BEFORE = 24


def judge_kind(text: str, parts: tuple[Span, ...], mark: int) -> tuple[QuotationKind, tuple[Evidence, ...]]:
    """The kind of a quotation whose first mark stands at `mark`, and why."""
    first, last = parts[0], parts[-1]
    if len(parts) > 1:
        return QuotationKind.SPEECH, (Evidence("several_parts", (first, last)),)
    ending = text[last.end - 1]
    words = text.count(" ", first.start, last.end) + 1
    before = text[max(0, mark - _BEFORE) : mark].rstrip()
    opens_upper = text[first.start].isupper() or not text[first.start].isalpha()
    if ending in ",?!…—" and words > 1 and (opens_upper or words >= _SHORT_CLAUSE):
        return QuotationKind.SPEECH, (Evidence("ends_for_reporting", (Span(last.end - 1, last.end),), (ending,)),)
    if before[-1:] == ":" and words > 1:
        return QuotationKind.SPEECH, (Evidence("after_colon", (first,)),)
    if opens_upper and (ending == "." or not before or before[-1] in ",.!?\n") and words > 2:
        return QuotationKind.SPEECH, (Evidence("own_sentence", (first,)),)
    carried = before.rsplit(None, 1)[-1:] if words >= _SHORT_CLAUSE else []
    if carried and carried[0].rstrip(",").casefold() in _CARRIES_ON:
        return QuotationKind.SPEECH, (Evidence("carries_on_clause", (first,), (carried[0],)),)
    if opens_upper and words >= _LONG:
        return QuotationKind.SPEECH, (Evidence("own_sentence", (first,)),)
    return QuotationKind.PHRASE, (Evidence("within_sentence", (first,)),)
