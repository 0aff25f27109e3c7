"""Citations: markers and lists → one `Citation` for each label of each marker.

The entry of a label is looked for in the lists whose scope holds the marker, then in the next list after it, then in all. Several
entries with one label and one text are one; with differing texts the citation is ambiguous. For a missing entry the gap says
where it would stand, and `inference` what it most likely named.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise, takewhile

from footnotes.evidence import Evidence
from footnotes.model import Block, Citation, Entry, Gap, Marker, NoteList, Role, Status, Work
from footnotes.patterns import compile_later
from footnotes.source import Source, Span
from footnotes.stages.inference import Passages, infer
from footnotes.stages.unlabelled import is_unlabelled, place_labels, shown_label

__all__ = ["resolve"]

_LETTERS = compile_later(r"[^\W\d_]+")
_NO_WORD = compile_later(r"[\W_]+")
_RARER_ENDS = (("?", "? "), ("!", "! "), ('"', '." '), ("”", ".” "), ("”", "?” "), ("»", ".» "), ("。", "。"))
"""What else ends a sentence, each with its rarest character: a string is searched for far more slowly than a character."""
_REST_OF_BRACKETS = compile_later(r"[^()]{0,40}\)")
_MOST_CONTEXT = 1000
_MOST_SERVED = 500
_TEXT = frozenset([Role.BODY, Role.BLOCKQUOTE])
_APART = " \t\r\n\xa0,;"
"""What stands between markers of one place."""
_MANY = 10
"""One label in so many is enough to say that labels are cited again."""


def resolve(
    source: Source,
    blocks: tuple[Block, ...],
    markers: tuple[Marker, ...],
    lists: tuple[NoteList, ...],
    targets: Mapping[str, int],
    scanned: frozenset[int] = frozenset(),
) -> tuple[Citation, ...]:
    """Resolve every label of every marker, in the order of the text.

    `targets` gives the start of the entry for labels that no entry bears: those of author–date citations. `scanned` has the
    starts of entries whose labels a scan misread.
    """
    if not markers:
        return ()
    text = source.text
    index = _Index(text, lists, markers, targets)
    passages = Passages(text, reuses=index.reuses_labels(markers))
    first_entries = _first_entries(lists)
    told = _told(text, lists, scanned)
    starts = [b.span.start for b in blocks]
    citations: list[Citation] = []
    end_before = -1
    context = Span(0, 0)
    for marker in markers:
        start = marker.span.start
        passage = _passage(blocks, bisect_right(starts, start) - 1, marker)
        if end_before < 0 or text[end_before:start].strip(_APART):
            context = _context(text, passage, marker, end_before)  # else it documents what the one before does
        end_before = marker.span.end
        for label in marker.labels:
            citations.append(_cite(passages, marker, label, index, first_entries, told, passage, context))
    return tuple(citations)


class _Index:
    """The entries and gaps of each label, in the order of the text."""

    def __init__(
        self, text: str, lists: tuple[NoteList, ...], markers: tuple[Marker, ...], targets: Mapping[str, int]
    ) -> None:
        self.entries: dict[str, list[tuple[NoteList, Entry]]] = {}
        self.gaps: dict[str, list[tuple[NoteList, Gap]]] = {}
        self._text = text
        self._markers = markers
        self._labels_served: dict[int, frozenset[str]] = {}
        self._chapters: dict[tuple[int, int], bool] = {}
        self._worded: dict[str, NoteList] | None = None
        for note_list in lists:
            for entry in note_list.entries:
                if entry.label is not None:
                    self.entries.setdefault(entry.label, []).append((note_list, entry))
            for gap in note_list.gaps:
                for label in gap.labels:
                    self.gaps.setdefault(label, []).append((note_list, gap))

        if targets:
            starts = {e.span.start: (x, e) for x in lists for e in x.entries}
            self.entries.update((label, [starts[start]]) for label, start in targets.items())
        self.placed = place_labels(text, lists, markers)
        for label, place in self.placed.items():
            self.entries.setdefault(label, []).append(place)

    def reuses_labels(self, markers: tuple[Marker, ...]) -> bool:
        """Whether the article cites a note again by its own label, as numbered bibliographies are cited."""
        labels = [label for marker in markers for label in marker.labels]
        if len(set(labels)) == len(labels):
            return False
        counts = Counter(labels)
        again = sum(count > max(1, len(self.entries.get(label, ()))) for label, count in counts.items())
        return again * _MANY > len(counts)

    def find(self, label: str, at: int) -> list[Entry]:
        """The entries that a marker at an offset may mean: those of the next list after it, else of the last before.

        There are none where the list that serves the offset has lost the label, and only that of another chapter bears it.
        """
        held = self.entries.get(label)
        if held is None:
            return []
        first = _next(held, at) if len(held) > 1 else 0
        own = held[first][0]
        if label in self.gaps and not _serves(own, at):
            lost = self.gaps[label][_next(self.gaps[label], at)][0]
            if _serves(lost, at) and self._restarts(lost, own):
                return []
        if len(held) == 1:
            return [held[0][1]]
        while first and held[first - 1][0] is own:
            first -= 1
        chosen = []
        while first < len(held) and held[first][0] is own:
            chosen.append(held[first][1])
            first += 1
        return chosen

    def of_word(self, marker: Marker, label: str, found: list[Entry]) -> list[Entry]:
        """The entries that a marker means where two lists bear its label and one of them is cited with the word that heads it:
        `[comm. 1]` below "Comments", `[1]` in the other."""
        if self._worded is None:
            self._worded = self._read_words()
        if not self._worded:
            return found
        word = _word_of(self._text, marker)
        held = self.entries.get(label, ())
        if word:
            own = self._worded.get(word)
            return [entry for note_list, entry in held if note_list is own] or found
        others = [entry for note_list, entry in held if note_list not in self._worded.values()]
        return found if not others or any(entry in others for entry in found) else others[:1]

    def _read_words(self) -> dict[str, NoteList]:
        """The words by which markers name a list, and that list, where another bears its labels, too."""
        words = {word for marker in self._markers if (word := _word_of(self._text, marker))}
        lists = {x.span.start: x for held in self.entries.values() for x, _ in held if len(held) > 1}
        named: dict[str, NoteList] = {}
        for word in words:
            for note_list in lists.values():
                title = note_list.heading
                if title is not None and self._text[title.start : title.end].lstrip("#* ").casefold().startswith(word):
                    named[word] = note_list
        return named

    def find_by_word(self, marker: Marker, label: str) -> list[Entry]:
        """The entry that a marker with a word means, in a list without labels: `[n 1]` where `[1]` means another."""
        shown = shown_label(self._text, marker, label)
        return [self.placed[shown][1]] if shown != label and shown in self.placed else []

    def _restarts(self, first: NoteList, second: NoteList) -> bool:
        """Whether each of two lists is that of a chapter: the labels that both bear are cited for each of them."""
        pair = (first.span.start, second.span.start)
        if pair not in self._chapters:
            shared = {e.label for e in first.entries} & {e.label for e in second.entries}
            both = shared & self._served(first) & self._served(second)
            self._chapters[pair] = bool(both) and 2 * len(both) >= len(shared)
        return self._chapters[pair]

    def _served(self, note_list: NoteList) -> frozenset[str]:
        """The labels that are cited in the scope of a list, the first hundreds."""
        start = note_list.scope.start
        served = self._labels_served.get(note_list.span.start)
        if served is None:
            first = bisect_left(self._markers, start, key=lambda m: m.span.start)
            near = takewhile(
                lambda m: m.span.start < note_list.scope.end, islice(self._markers, first, first + _MOST_SERVED)
            )
            served = frozenset(label for m in near for label in m.labels)
            self._labels_served[note_list.span.start] = served
        return served

    def gap(self, label: str, at: int) -> tuple[NoteList, Gap] | None:
        """The gap where the entry of a label would stand."""
        held = self.gaps.get(label)
        return held[_next(held, at)] if held else None


def _word_of(text: str, marker: Marker) -> str:
    """The word that a marker shows before its number, in lower case: `comm` of `[comm. 1]`."""
    start = marker.span.start
    if marker.style != "bracket" or not text[start + 1 : start + 2].isalpha() or not marker.labels[0].isdecimal():
        return ""
    found = _LETTERS.match(text, start + 1)
    return found[0].casefold() if found is not None else ""


def _serves(note_list: NoteList, at: int) -> bool:
    """Whether the markers at an offset are those of a list, by its scope."""
    return note_list.scope.start <= at < note_list.scope.end


def _next(held: Sequence[tuple[NoteList, object]], at: int) -> int:
    """Which of the lists, by the order of what they serve, is the next to serve an offset; else the last."""
    return min(bisect_right(held, at, key=lambda pair: pair[0].scope.end), len(held) - 1)


def _cite(
    passages: Passages,
    marker: Marker,
    label: str,
    index: _Index,
    first_entries: dict[str, Span],
    told: dict[int, Evidence],
    passage: Span,
    context: Span,
) -> Citation:
    found = index.find(label, marker.span.start)
    if index.placed:
        found = index.find_by_word(marker, label) or found
    if found:
        found = index.of_word(marker, label, found)
    if not found:
        place = index.gap(label, marker.span.start)
        if place is None:
            return Citation(marker, label, Status.MISSING, context=context)
        inference = infer(label, place[0], place[1], passage, passages)
        return Citation(
            marker,
            label,
            Status.MISSING,
            gap=place[1],
            candidates=inference.candidates,
            inferred=inference.inferred,
            context=context,
            evidence=inference.evidence,
        )
    entry = found[0]
    if len(found) > 1 and len({_plain(e.text) for e in found}) > 1:
        works = tuple(dict.fromkeys(w for e in found for w in e.works))[:8]
        return Citation(marker, label, Status.AMBIGUOUS, entry=entry, candidates=works, context=context)
    if not entry.text:
        return Citation(marker, label, Status.EMPTY, entry=entry, context=context)
    work = entry.work
    repeats = work is not None and first_entries[work.id] != entry.span
    status = Status.REPEATED if repeats else Status.RESOLVED
    reason = told.get(entry.span.start) if told else None
    return Citation(
        marker, label, status, entry=entry, work=work, context=context, evidence=() if reason is None else (reason,)
    )


def _told(text: str, lists: tuple[NoteList, ...], scanned: frozenset[int]) -> dict[int, Evidence]:
    """For the entries that do not simply stand below each other with their labels, by their starts, how they were told."""
    told: dict[int, Evidence] = {}
    for note_list in lists:
        if is_unlabelled(note_list):
            count = str(len(note_list.entries))
            for i, entry in enumerate(note_list.entries, 1):
                told[entry.span.start] = Evidence("cited_by_place", (entry.span,), (str(i), count))
            continue
        for before, entry in pairwise(note_list.entries):
            if "\n" not in text[before.span.end : entry.span.start] and entry.label_span is not None:
                told[entry.span.start] = Evidence("label_within_line", (entry.label_span,))
        if scanned:
            for entry in note_list.entries:
                if entry.span.start in scanned and entry.label_span is not None and entry.label is not None:
                    shown = text[entry.label_span.start : entry.label_span.end]
                    told[entry.span.start] = Evidence("label_misread", (entry.label_span,), (shown, entry.label))
    return told


def _plain(text: str) -> str:
    return _NO_WORD.sub("", text.casefold())


def _first_entries(lists: tuple[NoteList, ...]) -> dict[str, Span]:
    """The span of the first entry of each work."""
    first: dict[str, Span] = {}
    entries = sorted((e for x in lists for e in x.entries), key=lambda e: e.span.start)
    for entry in entries:
        for work in entry.works:
            first.setdefault(_id(work), entry.span)
    return first


def _id(work: Work) -> str:
    return work.id


def _passage(blocks: Sequence[Block], place: int, marker: Marker) -> Span:
    """The block in which a marker stands; of a marker that opens its block, the one above, which it closes."""
    if place < 0:
        return marker.span
    span = blocks[place].span
    above = blocks[place - 1] if place else None
    if above is not None and above.role in _TEXT and marker.span.start == span.start:
        return above.span
    return span


def _context(text: str, passage: Span, marker: Marker, end_before: int) -> Span:
    """The sentence that the marker closes, or its part since the last marker."""
    end = marker.span.start
    start = max(passage.start, end_before, end - _MOST_CONTEXT)
    start = _after_sentence(text, start, end, ". ")
    words = text[start : end - 2]
    for rare, sign in _RARER_ENDS:
        if rare in words:
            start = _after_sentence(text, start, end, sign)
    if marker.style == "author-date":
        end -= len(text[start:end]) - len(text[start:end].rstrip(" (["))
        closing = _REST_OF_BRACKETS.match(text, start, end) if start == end_before else None
        start = closing.end() if closing is not None else start
    while start < end and text[start] in " \t\n\r\xa0.,;:)":
        start += 1
    return Span(start, end)


def _after_sentence(text: str, start: int, end: int, sign: str) -> int:
    """Where the last sentence begins that follows a sign, unless that goes on in lower case; `start` without one."""
    at = text.rfind(sign, start, end - 2)
    after = at + len(sign)
    return after if at >= 0 and after < end and not text[after].islower() else start
