"""Runs: openers → sequences of openers that may be one list.

Openers of one notation are chained while their labels go on and nothing but the entry itself stands between them. `1, 2, 4`
is a run with a gap, `1, 2, 2` repeats a label, `1, 2, 3, 1` is two runs. A run ends where the body goes on: where the marker
of the next label stands between the two openers, as with notes set after each paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable

from footnotes.stages.headings import is_notes_heading
from footnotes.stages.lines import Lines
from footnotes.stages.openers import Opener
from footnotes.stages.proposals import Proposals
from footnotes.stages.run_on import labels_inside
from footnotes.styles import Family

__all__ = ["BARE", "STRONG", "find_runs", "is_adjacent"]

STRONG = frozenset(
    {"bracket", "definition", "footnote", "lenticular", "sup-tag", "superscript", "note-word", "slash", "backlink"}
)
"""Notations that ordinary numbered lists do not use."""

BARE = frozenset({"space", "glued", "alone"})
_LOOK_BACK = 3
_MOST_IN_A_LINE = 20
_MOST_SKIPPED_WEAK = 6
_MOST_UNCITED = 2
_MOST_SKIPPED_APART = 4
_NOTES_OF_A_PAGE = 5
_LONGEST_ENTRY = 8000
"""Characters between two labels: no entry is longer, but a page without blank lines may go on with another article."""


def find_runs(lines: Lines, openers: list[Opener], proposals: Proposals) -> list[list[Opener]]:
    """Chain the openers of each notation; runs are in the order of their first openers."""
    open_runs: dict[str, list[list[Opener]]] = {}
    runs: list[list[Opener]] = []
    for opener in openers:
        form = "bare" if opener.form in BARE else opener.form
        recent = open_runs.setdefault(form, [])
        home = _home(lines, recent, opener, proposals)
        if home is None:
            home = []
            recent.append(home)
            runs.append(home)
            del recent[:-_LOOK_BACK]
        elif home is not recent[-1]:  # the run that went on last is looked at first
            recent.sort(key=lambda run: run is home)
        home.append(opener)
    return runs


def _home(lines: Lines, recent: list[list[Opener]], opener: Opener, proposals: Proposals) -> list[Opener] | None:
    """The run that an opener carries on: the one whose next label it bears before any other."""
    first: list[Opener] | None = None
    for run in reversed(recent):
        if _joins(lines, run, opener, proposals):
            if opener.ordinal is not None and run[-1].ordinal == opener.ordinal - 1:
                return run
            first = first or run
    return first


def is_adjacent(lines: Lines, first: Opener, second: Opener) -> bool:
    """Whether nothing but the first opener's own paragraph, and blank lines, stands between two openers."""
    end = lines.paragraph_end(first.line)
    if second.line <= end:
        return True
    here = lines.next_filled(end)
    if first.text_start >= lines.rights[first.line] and end == first.line + 1 and here < second.line:
        here = lines.next_filled(lines.paragraph_end(here))  # the label stood alone, its text in the next paragraph
    return here >= second.line


def _joins(lines: Lines, run: list[Opener], opener: Opener, proposals: Proposals) -> bool:
    last = run[-1]
    before = lines.previous_filled(opener.line)
    if before != last.line and is_notes_heading(lines.words[before]):
        return False
    if opener.start - last.start > _LONGEST_ENTRY and opener.form != "footnote":
        return False
    adjacent = before == last.line or is_adjacent(lines, last, opener)
    strong = opener.form in STRONG
    if not strong and (last.family is Family.NUMBER) != (opener.family is Family.NUMBER):
        return False  # (8) and the (a), (b) … below it
    if (last.family is Family.KEY) != (opener.family is Family.KEY) and strong:
        return False  # [Applause] and the [i] below it
    if last.ordinal is None or opener.ordinal is None or last.family is not opener.family:
        return adjacent if opener.form != "backlink" else opener.line - last.line < 8
    step = opener.ordinal - last.ordinal
    if 1 < step <= _MOST_IN_A_LINE:  # several entries may stand on the line of the last one
        step -= len(labels_inside(proposals.text, lines, last, opener.start))
    if adjacent and not (step > 0 and not strong and _body_goes_on(lines, last, opener, proposals)):
        if step > _MOST_UNCITED and opener.form in BARE and not _is_cited(opener, proposals):
            return False  # how many liked the page
        if step > 0:
            return strong or step <= _MOST_SKIPPED_WEAK or opener.family is Family.SYMBOL  # `*`, `**`
        if step == 0:  # of ordinary lists some number all their items 1
            return strong or run[0].ordinal != opener.ordinal
        return step > -4 and all(o.ordinal != opener.ordinal for o in run[-6:])  # two entries have changed places
    if not 0 < step <= (_MOST_SKIPPED_APART if strong else 1):
        return False
    styles = proposals.cheap() if strong else [*proposals.cheap(), "glued-digit"]
    return not _is_interleaved(last.start, opener, proposals, styles)


def _body_goes_on(lines: Lines, last: Opener, opener: Opener, proposals: Proposals) -> bool:
    """Whether more than a line stands between two openers of one paragraph, and below the first of them digits that cite the
    second; no sure style does, before: `GAL4` in an entry is none."""
    if opener.line - last.line < 2 or lines.paragraph_end(last.line) <= opener.line:
        return False
    sure = STRONG.intersection(proposals.cheap())
    if any(p < last.start for s in sure for p in proposals.cited(s).get(opener.label or "", ())[:1]):
        return False
    return _is_interleaved(lines.starts[last.line + 1], opener, proposals, ("glued-digit",))


def _is_cited(opener: Opener, proposals: Proposals) -> bool:
    """Whether any style cites a label somewhere before its entry."""
    label = opener.label or ""
    styles = (*proposals.cheap(), "glued-digit")
    return any(place < opener.start for style in styles for place in proposals.cited(style).get(label, ())[:1])


def _is_interleaved(start: int, opener: Opener, proposals: Proposals, styles: Iterable[str]) -> bool:
    """Whether the body goes on between an offset and an opener: the marker of its label stands there, and not before."""
    label = opener.label
    if label is None:
        return False
    for style in styles:
        cited = proposals.cited(style)
        places = cited.get(label)
        if places and any(start < p < opener.start for p in places[:4]) and not places[0] < start:
            return True
        if style == "glued-digit" and opener.form in BARE and opener.ordinal is not None:
            # the note to the page before, whose text ran over
            later = [cited.get(str(n), ()) for n in range(opener.ordinal + 1, opener.ordinal + _NOTES_OF_A_PAGE)]
            if any(p and start < p[0] < opener.start for p in later):
                return True
    return False
