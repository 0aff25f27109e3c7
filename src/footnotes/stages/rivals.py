"""Rivals: of lists that cannot both be lists, the better is kept.

A numbered list of the body bears the labels of the notes below, a table of contents those of the chapters, steps of a manual any.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from footnotes.stages.cases import Case
from footnotes.stages.lines import Lines
from footnotes.stages.openers import Opener
from footnotes.stages.runs import STRONG, is_adjacent
from footnotes.styles import Family

__all__ = ["choose"]


def choose(lines: Lines, cases: list[Case]) -> list[Case]:
    """Keep the lists that do not rival a better one.

    Of two that lie one within the other the better is kept.
    """
    if len(cases) < 2:
        return cases
    kept: list[Case] = []  # in the order of the text
    held: set[tuple[str | None, Family]] = set()
    headings: set[int] = set()
    strong = False  # whether a list with a heading and a notation of its own is kept, and cited
    for case in sorted(cases, key=_rank):
        first, last = case.run[0].start, case.run[-1].start
        at = bisect_left(kept, first, key=lambda k: k.run[0].start)
        if (at and kept[at - 1].run[-1].start >= first) or (at < len(kept) and kept[at].run[0].start <= last):
            continue
        labels = {(o.label, o.family) for o in case.run}
        if _yields(lines, case, len(labels & held) / len(labels), headings, strong):
            continue
        kept.insert(at, case)
        if case.heading is not None:
            headings.add(case.heading)
            strong = strong or (case.cited > 0 and case.run[0].form in STRONG)
        held |= labels
        held.update((label, Family.NUMBER) for label in case.inside)
    return kept


def _yields(lines: Lines, case: Case, held: float, headings: set[int], strong: bool) -> bool:
    """Whether a run is no list because of the better ones that are kept.

    `held` is the share of its labels that they bear, `headings` the lines of theirs; `strong`: one of them has a heading and a
    notation that ordinary lists do not use, and is cited.

    A weak notation without a heading (`1.`, `(1)`) yields to a list that bears its labels: it is a numbered list of the body. So
    does a line that opens with a key of the list (`[RFC 1] says`). So do, before any that is cited, the numbered chapters below
    a table of contents that ends with "References", and steps whose numbers only digits, or other steps, happen to follow.
    """
    first = case.run[0]
    if (first.form == "symbol" and case.cited > 0) or (case.foot and not headings):
        return False  # cited behind the list before: each page has its own
    weak = first.form not in STRONG or _is_scattered(lines, case.run)
    if case.heading is None and (2 * held >= 1 if weak else held == 1 and first.family is Family.KEY):
        return True
    if first.form in STRONG:
        return False
    if any(o.line in headings for o in case.run):
        return True  # its last item is the heading of another list: numbered chapters
    if not strong:
        return False
    if case.heading is None:
        return case.style == "glued-digit" or (case.style == "paren" and first.form != "paren")
    return case.cited == 0 and not case.at_end


def _rank(case: Case) -> tuple[int, int, int]:
    strength = 2 * (case.heading is not None) + 2 * (case.run[0].form in STRONG) + case.at_end
    return -strength, -case.cited, -len(case.run)


def _is_scattered(lines: Lines, run: list[Opener]) -> bool:
    """Whether most openers of a run have other text between them: markers that line breaks brought to the line's start."""
    adjacent = sum(is_adjacent(lines, a, b) for a, b in pairwise(run))
    return 2 * adjacent < len(run) - 1 and len(run) > 1
