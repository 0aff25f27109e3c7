"""Doubts: a proposal that most likely is something else → the reason of its near miss, or none where it is a marker after all.

    under section 9(1) of the Act      said at [27]      the date 1[7]43      312 m²      Comments (3)

A style says what it doubts (`Proposal.doubt`). Such a proposal is believed only where a list bears its label and nothing else
cites it; a power, and what a word like "section" announces, never.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from footnotes.patterns import compile_later
from footnotes.stages.furniture import furniture_words
from footnotes.stages.proposals import Proposals
from footnotes.styles import Proposal

__all__ = ["doubt_of", "is_pinpoint", "stands_in_page_line"]

_DIVIDED = compile_later(
    r"(?:§§?|\b(?:sections?|ss?|sec|subsections?|arts?|arti[ck]el[ns]?|art[ií]culos?|articles?|artigos?|articol[oi]|статт[яі]|"
    r"стать[яи]|ст|ust|zák|paras?|paragraphs?|Abs|Absatz|Nr|cl|clauses?|regs?|rules?|r|sch|schedules?|chapters?|c|ch|nos?|vol|"
    r"volume|bd|band|t|n\.?º)\.?)\s?\d[\w.]{0,6}(?:\(\w{1,4}\))*$",
    re.I,
)
_LONGEST_DIVIDED = 30
_LONGEST_LINE = 30
_RANGE = compile_later(r"[–-]")
_PINPOINT = compile_later(
    r"(?:\b[Aa]t|\b[Pp]aras?\.?|\b[Pp]aragraphs?|\bRn\.|\bRz\.|¶)\s(?:\[\d{1,4}\](?:\s?[–-]\s?|,\s|,?\s(?:and|to|und|bis)\s)){0,3}$"
)
_LONGEST_PINPOINT = 40
_BEFORE_PINPOINT = tuple("at At ara aras ara. aras. aph aphs Rn. Rz. ¶ - – , and to und bis".split())
"""What stands right before the brackets of a pinpoint, which most markers have not."""
_MOST_ASKED = 50


def doubt_of(
    text: str, proposal: Proposal, proposals: Proposals, labels: set[str], in_entry: Callable[[int], bool]
) -> str | None:
    """Why a doubtful proposal is no marker, or `None` where it is one.

    `labels` are those that the lists bear, and `in_entry` tells whether an offset lies in an entry.
    """
    doubt, start = proposal.doubt, proposal.start
    if doubt == "several":
        if labels.isdisjoint(proposal.labels):
            return "label_not_listed"
        if not _RANGE.search(text, start, proposal.end):
            return None
    elif doubt in ("unit", "range") or not labels.issuperset(proposal.labels):
        return doubt
    elif proposal.style == "bracket" and doubt == "item":
        return None
    divided = doubt == "subdivision" and _DIVIDED.search(text, max(0, start - _LONGEST_DIVIDED), start) is not None
    within_number = doubt == "editorial" and text[start - 1].isdigit()
    if divided or within_number:
        return doubt
    cited = proposals.cited(proposal.style)
    for label in ("1",) if doubt == "item" else proposal.labels:
        if all(in_entry(place) for place in islice(cited.get(label, ()), _MOST_ASKED)):
            return None
    return doubt if doubt != "several" else "index"


def is_pinpoint(text: str, proposal: Proposal) -> bool:
    """Whether square brackets name a paragraph of what is cited: `Kerrigan LJ said at [27]`, `at [27]–[29]`."""
    start = proposal.start
    low = max(0, start - _LONGEST_PINPOINT)
    return text[low:start].rstrip().endswith(_BEFORE_PINPOINT) and _PINPOINT.search(text, low, start) is not None


def stands_in_page_line(text: str, proposal: Proposal) -> bool:
    """Whether brackets stand in a line of page furniture: `Kommentare (3)`, `Was this page helpful? Yes [1] No [2]`."""
    start, end = proposal.start, proposal.end
    if proposal.style == "bracket":
        left, right = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        return furniture_words(text[left : right if right >= 0 else len(text)]) is not None
    left = text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
    words = text[left:start].strip()
    return words[:1].isalpha() and left > 0 and text[end : end + 1] in "\r\n" and furniture_words(words) is not None
