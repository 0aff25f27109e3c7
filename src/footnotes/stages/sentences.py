"""Sentences: an offset → where the sentence around it begins and ends, between two limits.

Read outward from the offset, for only the words next to a quotation are asked about. The full stop of a title or an initial
ends no sentence: `Dr. Osei`, `J. Smith`, `the U.S. Congress`. A single line end within a paragraph divides nothing.
"""

from __future__ import annotations

from footnotes.patterns import compile_later

__all__ = ["sentence_end", "sentence_start"]

_ABBREVIATED = compile_later(
    r"(?:^|[\s.(])(?:Mrs?|Ms|Dr|St|Sen|Rep|Gov|Gen|Prof|Rev|Lt|Col|Sgt|Capt|Hon|Jr|Sr|vs|Mt|[^\W\d_a-zß-öø-ÿ])$"
)
_RAISED = frozenset("¹²³⁴⁵⁶⁷⁸⁹")
_MARKER = compile_later(r"(?:\[[^\[\]\n]{1,12}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})+[ \xa0]")
_LONGEST = 5
"""Letters before a full stop of which one at least is none, where it abbreviates."""


def sentence_end(text: str, start: int, stop: int) -> int:
    """The end of the sentence that goes on at an offset."""
    marker = text.find(".[", start, stop)  # a sentence may end in its marker: `said Osei.[7] He left.`
    if marker >= 0 and not _abbreviates(text, marker):
        stop = marker + 1
    at = text.find(". ", start, stop)
    while at >= 0:
        if not _abbreviates(text, at):
            return at + 1
        at = text.find(". ", at + 2, stop)
    line = text.find("\n\n", start, stop)
    return stop if line < 0 else line


def sentence_start(text: str, low: int, start: int) -> int:
    """The start of the sentence that is under way at an offset."""
    at = start
    while True:
        stop = text.rfind(".", low, at)
        at = max(stop, text.rfind("\n", low, at), text.rfind("?", low, at), text.rfind("!", low, at))
        if at < 0:
            return low
        end = _after_line(text, at) if text[at] == "\n" else _after_stop(text, at)
        if at < end <= start:
            return end


def _after_line(text: str, at: int) -> int:
    """Where a sentence begins after a line end, or -1 within hard-wrapped lines."""
    return at + 1 if text.startswith("\n", at + 1) or text[at - 1 : at] == "\n" else -1


def _after_stop(text: str, at: int) -> int:
    """Where a sentence begins after the mark that ends the one before, or -1 if it ends none."""
    after = text[at + 1 : at + 3]
    if after[:1] in (" ", "\xa0"):
        return -1 if text[at] == "." and _abbreviates(text, at) else at + 2
    if after[:1] == "[" or after[:1] in _RAISED:
        marker = _MARKER.match(text, at + 1)
        return -1 if marker is None else marker.end()
    return at + 3 if after in ("” ", '" ', "’ ") else -1


def _abbreviates(text: str, at: int) -> bool:
    """Whether the full stop at an offset belongs to a title or an initial."""
    if text[max(0, at - _LONGEST) : at].isalpha() and at >= _LONGEST:
        return False
    return _ABBREVIATED.search(text, max(0, at - 6), at) is not None
