"""Lists: openers and proposed markers → the lists of entries.

A run of openers (see `runs`) is a list where enough speaks for it (see `cases`), and no better list rivals it. `[1] Smith`
after a text that says `[1]` is an entry; `1. Boil the water` in the middle of a text that cites nothing is not. What looked like
an entry and was refused is told to the marker stage as a near miss.

The kind of list also says which marker styles to believe: `(1)` or a digit glued to a word is a marker only where an
accepted list bears its label.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from itertools import islice
from typing import NamedTuple

from footnotes.model import Marker, NoteList
from footnotes.source import Source, Span, lies_within
from footnotes.stages.back_links import lost_between
from footnotes.stages.bibliographies import Bibliography, find_bibliography
from footnotes.stages.cases import Case, in_own_style, is_list, looks_like_body, weigh
from footnotes.stages.chains import by_chapter
from footnotes.stages.cited import cited_places
from footnotes.stages.comments import comments_start
from footnotes.stages.contents import Headings, is_menu
from footnotes.stages.entries import build_list
from footnotes.stages.headings import heading_within, notes_headings
from footnotes.stages.inline_notes import find_inline_notes
from footnotes.stages.lines import Lines
from footnotes.stages.mis_scans import bridge
from footnotes.stages.openers import Opener, find_openers, opener_at
from footnotes.stages.proposals import Proposals
from footnotes.stages.rivals import choose
from footnotes.stages.runs import STRONG, find_runs
from footnotes.stages.scopes import Extent, chapter_scopes, find_lost, find_scopes
from footnotes.stages.unlabelled import find_unlabelled
from footnotes.styles import Family

__all__ = ["Reading", "read_lists"]


_MOST_ASKED = 50
_MOSTLY = 0.7
"""A list with labels of which as many are cited as this share of one without explains the text as well."""
_NEXT_RUNS = 2
_FEWEST_CITED, _MOST_UNCITED = 2, 3
"""Of a bibliography beside the notes the text itself cites so many entries, and one in three of all."""
_LONGEST_CHAPTER, _FARTHEST_CHAPTER = 80, 8
"""Characters of the line above the notes to a chapter, and lines from the last entry of the chapter before to it."""
_ENDS = frozenset(".,;!?")
_LONG_TEXT = 400
"""Characters between two labels, on average, that entries seldom have and paragraphs do."""
_CLOSES_LABEL = frozenset("]).")


class Reading(NamedTuple):
    """What the list stage found: the lists, the marker styles that cite them, and where a glued digit is a marker."""

    lists: tuple[NoteList, ...]
    styles: frozenset[str]
    glued: frozenset[int]
    openers: frozenset[int]
    first: int = 1
    """The number that the first entry of an unlabelled list has."""
    scanned: frozenset[int] = frozenset()
    """Where entries begin whose labels a scan misread."""
    inline: tuple[Marker, ...] = ()
    """The markers of notes that stand where they are cited."""
    bibliography: Bibliography | None = None
    """The list that author–date citations cite, if there is one."""
    comments: int = sys.maxsize
    """Where readers' comments begin."""


def read_lists(source: Source, lines: Lines, proposals: Proposals) -> Reading:
    """Find the lists of entries of a text; `NoteList.style` is the notation of its labels."""
    comments = comments_start(source.text, lines)
    reading = _read(source.text, lines, proposals, comments)
    if all(x.span.start < comments for x in reading.lists):
        reading = reading._replace(comments=comments)
    inline = find_inline_notes(source.text, reading.lists) if "^" in source.text else None
    if inline is None:
        return reading
    lists = sorted((*reading.lists, inline[0]), key=lambda x: x.span.start)
    return reading._replace(lists=tuple(lists), inline=inline[1])


def _read(text: str, lines: Lines, proposals: Proposals, comments: int) -> Reading:
    openers, scanned = bridge(_with_lists_in_lines(text, lines, find_openers(text, lines)))
    starts = _not_citing(lines, openers, proposals)
    weighed = _weighed(text, lines, openers, proposals, starts) if openers else []
    cases = choose(
        lines,
        [
            case
            for i, case in enumerate(weighed)
            if (case.run[0].start < comments or case.heading is not None or in_own_style(case))
            and not _goes_on_citing(case, weighed[i + 1 : i + 1 + _MOST_ASKED], proposals, starts)
        ],
    )
    if all(case.heading is None and case.run[0].form not in STRONG for case in cases):
        without_labels = _read_without_labels(text, lines, proposals, cases)
        if without_labels is not None:
            return without_labels
    if not cases:
        return Reading((), frozenset(), frozenset(), frozenset(), scanned=scanned)
    styles = frozenset([c.style for c in cases if c.style is not None])
    glued = frozenset[int]().union(*[c.chain for c in cases])
    cited = cited_places(text, proposals, cases, starts, glued)
    extents = [_extent(case) for case in cases]
    chapters = chapter_scopes(text, lines, extents, cited) if len(cases) > 1 else {}
    lost = find_lost(extents, _scopes(extents, [e.last for e in extents], len(text), chapters), cited)
    lists = []
    for i, case in enumerate(cases):
        stop = _start(lines, cases[i + 1]) if i + 1 < len(cases) else len(text)
        if case.inside:
            stop = min(stop, _start_of_copy(case, openers))
        lists.append(build_list(text, lines, case.run, case.heading, stop, lost[i].union(case.inside)))
    linked = [i for i, x in enumerate(lists) if x.style == "backlink"]
    if len(linked) == 1:
        lists[linked[0]] = _with_places(text, lists[linked[0]], proposals)
    if len(lists) > 1:
        scopes = _scopes(extents, [x.span.end for x in lists], len(text), chapters)
        lists = [
            NoteList(x.span, x.heading, x.style, Span(*scope), x.entries, x.gaps)
            for x, scope in zip(lists, scopes, strict=True)
        ]
    labels = frozenset([e.span.start for x in lists for e in x.entries])
    return _with_bibliography(text, lines, Reading(tuple(lists), styles, glued, labels, scanned=scanned))


def _with_bibliography(text: str, lines: Lines, reading: Reading) -> Reading:
    """The lists with the bibliography beside them that author–date citations of the text, not of the notes, cite."""
    lists = reading.lists
    used = {x.heading.start for x in lists if x.heading is not None}
    headings = [line for line in notes_headings(lines) if lines.lefts[line] not in used]
    found = find_bibliography(text, lines, headings) if headings else None
    if found is None:
        return reading
    own = found.note_list.span
    if any(x.span.start < own.end and own.start < x.span.end for x in lists):
        return reading
    entries = sorted(e.span for x in lists for e in x.entries)
    starts, ends = [span.start for span in entries], [span.end for span in entries]
    markers = tuple([m for m in found.markers if not lies_within(starts, ends, m.span.start)])
    cited = {found.targets[label] for m in markers for label in m.labels if label in found.targets}
    if len(cited) < _FEWEST_CITED or _MOST_UNCITED * len(cited) < len(found.note_list.entries):
        return reading
    both = sorted((*lists, found.note_list), key=lambda x: x.span.start)
    return reading._replace(lists=tuple(both), bibliography=found._replace(markers=markers))


def _extent(case: Case) -> Extent:
    labels = frozenset([o.label for o in case.run if o.label is not None]).union(case.inside)
    return Extent(labels, case.run[0].start, case.run[-1].start, case.run[0].line)


def _scopes(
    extents: list[Extent], ends: list[int], size: int, chapters: dict[int, tuple[int, int]]
) -> list[tuple[int, int]]:
    """The scope of each list that ends there, those of chapters among them."""
    scopes = find_scopes([e.labels for e in extents], ends, size)
    return [chapters.get(i, scope) for i, scope in enumerate(scopes)] if chapters else scopes


def _with_places(text: str, built: NoteList, proposals: Proposals) -> NoteList:
    """A list that shows links back to its markers instead of numbers, with the gaps that these tell of."""
    counts: dict[int, int] = {}
    for proposal in proposals.of("bracket"):
        if proposal.start >= built.span.start:
            break
        if proposal.family is Family.NUMBER and not proposal.doubt:
            for label in proposal.labels:
                counts[int(label)] = counts.get(int(label), 0) + 1
    gaps = lost_between(text, built.entries, counts)
    return NoteList(built.span, built.heading, built.style, built.scope, built.entries, gaps) if gaps else built


def _weighed(
    text: str, lines: Lines, openers: list[Opener], proposals: Proposals, starts: frozenset[int]
) -> list[Case]:
    """The runs of openers that are lists, each by itself."""
    floors = _floors(openers)
    after = _next_of_form(openers)
    cases: list[Case] = []
    headings = Headings(text, lines)
    following = 0  # the number with which the notes at the foot of the next page begin
    ended: dict[str | None, int] = {}  # where the last list with a heading ends that bears a label
    runs = find_runs(lines, openers, proposals)
    for i, run in enumerate(runs):
        goes_on = any(_carries_on(run, later) for later in runs[i + 1 : i + 1 + _NEXT_RUNS])
        run = _without_body(text, run)
        if run[0].form not in STRONG and (headings.list_contents(run) or is_menu(text, run)):
            continue
        stop = after.get(run[-1].start, len(text))
        case = weigh(text, lines, run, proposals, starts, floors, stop, ended.get(run[0].label, 0), following, goes_on)
        if case.heading is None and cases and _is_next_chapter(lines, cases[-1], run, proposals):
            heading = lines.previous_filled(run[0].line)
            case = case._replace(heading=heading, style=case.style or cases[-1].style, chapter=True)
        if is_list(case, text):
            cases.append(case)
            if case.heading is not None or (case.foot and run[0].form != "dot"):
                ended.update((o.label, run[-1].start) for o in run)
            if case.foot:
                following = int(case.inside[-1]) + 1 if case.inside else (run[-1].ordinal or 0) + 1
    return _with_chains(cases, proposals) if any(case.chapter for case in cases) else cases


def _carries_on(run: list[Opener], later: list[Opener]) -> bool:
    """Whether a run further down has the notation of one and begins with its next number."""
    last, first = run[-1], later[0]
    return first.form == last.form and last.ordinal is not None and first.ordinal == last.ordinal + 1


def _with_chains(cases: list[Case], proposals: Proposals) -> list[Case]:
    """The cases; those that stand chapter by chapter and are cited by glued digits have each its own."""
    chained = list(cases)
    first = 0
    while first < len(cases):
        stop = first + 1
        while stop < len(cases) and cases[stop].chapter:
            stop += 1
        if stop - first > 1 and cases[first].style == "glued-digit":
            start = cases[first - 1].run[-1].start if first else 0
            chains = by_chapter([case.run for case in cases[first:stop]], proposals, start)
            for i, chain in enumerate(chains, first):
                chained[i] = cases[i]._replace(style="glued-digit", cited=len(chain), chain=chain)
        first = stop
    return chained


def _read_without_labels(text: str, lines: Lines, proposals: Proposals, cases: list[Case]) -> Reading | None:
    """The list without labels that says more than the weak ones with them: a bibliography, or notes cited by their order."""
    headings = notes_headings(lines)
    bibliography = find_bibliography(text, lines, headings)
    if bibliography is not None and len(bibliography.markers) > sum(case.cited for case in cases):
        return Reading((bibliography.note_list,), frozenset(), frozenset(), frozenset(), bibliography=bibliography)
    unlabelled = find_unlabelled(text, lines, proposals, headings)
    if unlabelled is not None and _MOSTLY * len(unlabelled.note_list.entries) > sum(case.cited for case in cases):
        styles = frozenset([unlabelled.style])
        return Reading((unlabelled.note_list,), styles, unlabelled.glued, frozenset(), unlabelled.first)
    return None


def _with_lists_in_lines(text: str, lines: Lines, openers: list[Opener]) -> list[Opener]:
    """The openers, with those that stand after a heading in its line: `Notes: (1) …; (2) …`.

    The first number of such a line is the label of the first entry.
    """
    found: list[Opener] = []
    for line in [i for i, words in enumerate(lines.words) if "1" in words]:
        words = lines.words[line]
        after = words.find("1") + 1
        if words[after : after + 1] in _CLOSES_LABEL:
            start = heading_within(text, lines.lefts[line], lines.rights[line])
            if start is None or any(o.line == line for o in openers):
                continue
            if (opener := opener_at(text, line, start)) is not None:
                found.append(opener)
    return sorted([*openers, *found], key=lambda o: o.start) if found else openers


def _start(lines: Lines, case: Case) -> int:
    """Where a list begins: with its heading, if it has one."""
    return case.run[0].start if case.heading is None else lines.starts[case.heading]


def _start_of_copy(case: Case, openers: list[Opener]) -> int:
    """Where the labels of a list in one line begin to come again, line by line."""
    labels = {case.run[0].label, *case.inside}
    at = bisect_left(openers, case.run[-1].start + 1, key=lambda o: o.start)
    near = islice(openers, at, at + _MOST_ASKED)
    return next((o.start for o in near if o.form == case.run[-1].form and o.label in labels), sys.maxsize)


def _without_body(text: str, run: list[Opener]) -> list[Opener]:
    """A run without the markers at its beginning that a line break brought to a line's start: their labels come again."""
    first = 0
    while first < len(run) - 1 and run[first].form == "bracket" and looks_like_body(text, run[first]):
        if all(o.label != run[first].label for o in run[first + 1 :]):
            break
        first += 1
    return run[first:]


def _is_next_chapter(lines: Lines, before: Case, run: list[Opener], proposals: Proposals) -> bool:
    """Whether a run is the notes to the next chapter: right below a list with a heading, under a line that says for what they
    are, its labels begin anew, and the text cites the first of them again."""
    first, last = before.run[0], before.run[-1]
    if before.heading is None or before.style is None or (first.form, first.label) != (run[0].form, run[0].label):
        return False
    line = lines.previous_filled(run[0].line)
    words = lines.words[line] if line > last.line else ""
    if not 0 < len(words) <= _LONGEST_CHAPTER or words[-1] in _ENDS or line - last.line > _FARTHEST_CHAPTER:
        return False
    places = proposals.cited(before.style).get(first.label or "", ())
    return sum(place < first.start for place in places[:_MOST_ASKED]) > 1


def _goes_on_citing(case: Case, later: list[Case], proposals: Proposals, starts: frozenset[int]) -> bool:
    """Whether a run is of markers after all, each of which a line break brought to a line's start.

    Hardly any of its labels is cited and a later list bears them; and it goes on from the marker before it, or paragraphs
    stand between.
    """
    run = case.run
    first, last = run[0], run[-1]
    if case.heading is not None or first.form != "bracket" or first.ordinal is None or len(run) < 2:
        return False
    if 4 * case.cited >= len(run):
        return False
    labels = {o.label for o in run}
    if not any(labels <= {o.label for o in c.run}.union(c.inside) for c in later):
        return False
    if last.start - first.start > _LONG_TEXT * (len(run) - 1):
        return True
    places = proposals.cited("bracket").get(str(first.ordinal - 1), ())
    return any(place < first.start and place not in starts for place in places[:_MOST_ASKED])


def _not_citing(lines: Lines, openers: list[Opener], proposals: Proposals) -> frozenset[int]:
    """The offsets of what opens a line as a label, and of brackets further on in such a line: they cite nothing."""
    starts = [o.start for o in openers]
    own_lines = iter([o.line for o in openers if o.form == "bracket"])
    line = next(own_lines, None)
    for proposal in proposals.of("bracket") if line is not None else ():
        while line is not None and lines.rights[line] <= proposal.start:
            line = next(own_lines, None)
        if line is None:
            break
        if proposal.start >= lines.starts[line]:
            starts.append(proposal.start)
    return frozenset(starts)


def _floors(openers: list[Opener]) -> dict[int, int]:
    """For each opener, the offset of the one before it with the same label and notation."""
    floors: dict[int, int] = {}
    last: dict[tuple[str | None, str], int] = {}
    for opener in openers:
        key = (opener.label, opener.form)
        if key in last:
            floors[opener.start] = last[key]
        last[key] = opener.start
    return floors


def _next_of_form(openers: list[Opener]) -> dict[int, int]:
    """For each opener, the offset of the next one of its notation."""
    after: dict[int, int] = {}
    last: dict[str, int] = {}
    for opener in openers:
        if opener.form in last:
            after[last[opener.form]] = opener.start
        last[opener.form] = opener.start
    return after
