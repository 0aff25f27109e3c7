"""The kind of a quotation: a clause reported from someone, or words within the author's own sentence.

What is reported opens a sentence of its own, follows a colon, a reporting verb or "that", or ends with the comma before a
reporting clause. A few quoted words after an article or a noun are a phrase: a term, a title, a proverb, scare quotes. Quoted
words that carry on the author's clause after an auxiliary ("has “devoted too little attention …”") are speech once they are
long enough to be a clause.
"""

from __future__ import annotations

from collections.abc import Sequence

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
_REPORTED = frozenset(",?!…—")
_SPEECH, _PHRASE = QuotationKind.SPEECH, QuotationKind.PHRASE


def judge_kind(text: str, parts: Sequence[Span], mark: int) -> tuple[QuotationKind, tuple[Evidence, ...]]:
    """The kind of a quotation whose first mark stands at `mark`, and why."""
    first = parts[0]
    if len(parts) > 1:
        return _SPEECH, (Evidence("several_parts", (first, parts[-1])),)
    start, end = first.start, first.end
    opening, ending = text[start], text[end - 1]
    words = text.count(" ", start, end) + 1
    opens_upper = opening.isupper() or not opening.isalpha()
    if words > 1 and ending in _REPORTED and (opens_upper or words >= _SHORT_CLAUSE):
        return _SPEECH, (Evidence("ends_for_reporting", (Span(end - 1, end),), (ending,)),)
    before = text[max(0, mark - _BEFORE) : mark].rstrip()
    if words > 1 and before[-1:] == ":":
        return _SPEECH, (Evidence("after_colon", (first,)),)
    if opens_upper and words > 2 and (ending == "." or not before or before[-1] in ",.!?\n"):
        return _SPEECH, (Evidence("own_sentence", (first,)),)
    if words >= _SHORT_CLAUSE:
        carried = before.rsplit(None, 1)[-1:]
        if carried and carried[0].rstrip(",").casefold() in _CARRIES_ON:
            return _SPEECH, (Evidence("carries_on_clause", (first,), (carried[0],)),)
        if opens_upper and words >= _LONG:
            return _SPEECH, (Evidence("own_sentence", (first,)),)
    return _PHRASE, (Evidence("within_sentence", (first,)),)
