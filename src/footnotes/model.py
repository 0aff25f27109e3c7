"""The model of an article: frozen values that point into its text.

Nothing here decides anything. Objects compare by value, hash, pickle and never point back to their owner; questions that
need the whole article (`entries_of`, `citations_for`, `position`) are asked of `Article`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

import attrs

from footnotes.evidence import NEAR_MISSES, Evidence
from footnotes.reference_model import DateValue, FieldSpans, Name, PartialDate, Reference
from footnotes.source import Position, Source, Span
from footnotes.values import quickly_made

__all__ = [
    "AntecedentStatus",
    "Article",
    "Block",
    "Citation",
    "DateValue",
    "Entry",
    "EntryKind",
    "FieldSpans",
    "Gap",
    "Marker",
    "Mention",
    "Name",
    "NearMiss",
    "NoteList",
    "PartialDate",
    "Quotation",
    "QuotationKind",
    "Reference",
    "Role",
    "Status",
    "Work",
]


class Role(StrEnum):
    """What a block of the page is (names after JATS and S2ORC)."""

    BREADCRUMB = "breadcrumb"
    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    BODY = "body"
    BLOCKQUOTE = "blockquote"
    NOTES_HEADING = "notes_heading"
    ENTRY = "entry"
    FURNITURE = "furniture"


class EntryKind(StrEnum):
    """What the text of an entry does."""

    FULL = "full"
    REPEAT = "repeat"
    IBID = "ibid"
    SHORT = "short"
    CROSS_REFERENCE = "cross_reference"
    COMMENT = "comment"
    EMPTY = "empty"


class AntecedentStatus(StrEnum):
    """Whether the entry that a short form points back to was found."""

    FOUND = "found"
    AMBIGUOUS = "ambiguous"
    MISSING = "missing"


class Status(StrEnum):
    """What became of a citation.

    resolved: its entry is found and names a work for the first time, or names none.
    repeated: its entry is found, and its work was named by an earlier entry.
    ambiguous: several differing entries bear the label.
    empty: a label without text.
    missing: no entry bears the label.
    """

    RESOLVED = "resolved"
    REPEATED = "repeated"
    AMBIGUOUS = "ambiguous"
    EMPTY = "empty"
    MISSING = "missing"


class QuotationKind(StrEnum):
    """A clause reported from someone, words within the author's own sentence, or a passage set apart."""

    SPEECH = "speech"
    PHRASE = "phrase"
    BLOCK = "block"


@quickly_made
@attrs.frozen
class Block:
    """A run of text with one role. Blocks are sorted and disjoint and leave only white space between them."""

    span: Span
    role: Role
    evidence: tuple[Evidence, ...] = ()


@quickly_made
@attrs.frozen
class Marker:
    """One inline reference marker; `[1, 3–5]` is one marker with four labels.

    `labels` are normalised: `[note 1]`, `¹`, `［１］` and `[۱]` all have the label `1`. `style` is the name of the marker
    style; `locator` the span of a page reference inside the marker, as in `[3, p. 12]`.
    """

    span: Span
    labels: tuple[str, ...]
    style: str
    locator: Span | None = None


@quickly_made
@attrs.frozen
class Work:
    """The thing cited; entries that name the same source share one.

    `id` holds within one article, `label` is that of its first entry, `key` is made from content, compares across articles
    and is `None` where it cannot be made.
    """

    id: str
    label: str | None
    key: str | None = None


@quickly_made
@attrs.frozen
class Entry:
    """One item of a list, from its label to the end of its text.

    `text` is the entry's raw text without its label; it ends where `span` ends. `label` is `None` where the page shows
    none. `antecedent` is the span of the entry that a short form points back to.
    """

    span: Span
    label: str | None
    label_span: Span | None
    text: str
    kind: EntryKind = EntryKind.FULL
    works: tuple[Work, ...] = ()
    antecedent: Span | None = None
    antecedent_status: AntecedentStatus | None = None

    @property
    def work(self) -> Work | None:
        """The first of the works that the entry names."""
        return self.works[0] if self.works else None

    @property
    def text_span(self) -> Span:
        """Where `text` stands in the article."""
        return Span(self.span.end - len(self.text), self.span.end)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """The references that the text states, read when first asked for; spans are in the article's text."""
        from footnotes.references import read_references

        return read_references(self.text, self.text_span.start) if self.text else ()

    @property
    def reference(self) -> Reference | None:
        """The first of the references."""
        return self.references[0] if self.references else None


@attrs.frozen
class Gap:
    """Labels that are cited, or needed by the sequence, and have no entry.

    `span` is the white space where they would stand; `empty_slots` counts the emptied lines there.
    """

    labels: tuple[str, ...]
    span: Span
    empty_slots: int = 0
    evidence: tuple[Evidence, ...] = ()


@attrs.frozen
class NoteList:
    """One list of entries; `scope` is the part of the text whose markers it serves."""

    span: Span
    heading: Span | None
    style: str
    scope: Span
    entries: tuple[Entry, ...]
    gaps: tuple[Gap, ...] = ()


@quickly_made
@attrs.frozen
class Citation:
    """What one label of one marker cites; there is exactly one for each.

    For a missing one `entry` and `work` are `None`, `gap` says where the entry would stand, `inferred` which work it most
    likely named (only where evidence of two kinds agrees) and `candidates` the works that some evidence speaks for, best
    first. `context` is the sentence, or the part of it before the marker, that the citation documents.
    """

    marker: Marker
    label: str
    status: Status
    entry: Entry | None = None
    gap: Gap | None = None
    work: Work | None = None
    candidates: tuple[Work, ...] = ()
    inferred: Work | None = None
    context: Span | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def is_linked(self) -> bool:
        """Whether the entry is found: the status is `resolved` or `repeated`."""
        return self.status is Status.RESOLVED or self.status is Status.REPEATED


@quickly_made
@attrs.frozen
class Mention:
    """Who is quoted: `span` is the mention in the text, `name` the fullest name that the article gives."""

    span: Span
    name: str


@quickly_made
@attrs.frozen
class Quotation:
    """A quotation without its marks.

    `parts` has several spans where the quotation is interrupted or runs over several paragraphs; each lies in one block.
    `marks` are the spans of the marks that were found. `inner` holds the quotations inside it.
    """

    parts: tuple[Span, ...]
    marks: tuple[Span, ...]
    kind: QuotationKind
    speaker: Mention | None = None
    cue: Span | None = None
    markers: tuple[Marker, ...] = ()
    inner: tuple[Quotation, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def span(self) -> Span:
        """From the start of the first part to the end of the last."""
        return Span(self.parts[0].start, self.parts[-1].end)


@attrs.frozen
class NearMiss:
    """Something that looks like a marker or an entry and is none; `reason` is a key of `evidence.NEAR_MISSES`.

    `count` is above 1 where an article has more than 1,000: the rest are counted by reason, at the first one's span.
    """

    span: Span
    reason: str
    count: int = 1

    def __str__(self) -> str:
        return NEAR_MISSES.get(self.reason, self.reason)


@attrs.frozen(repr=False)
class Article:
    """The text of an article and all that was found in it."""

    text: str
    blocks: tuple[Block, ...] = ()
    lists: tuple[NoteList, ...] = ()
    markers: tuple[Marker, ...] = ()
    citations: tuple[Citation, ...] = ()
    works: tuple[Work, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    languages: tuple[str, ...] = ()

    @cached_property
    def source(self) -> Source:
        """The text with its line index and unit conversions."""
        return Source(self.text)

    @property
    def title(self) -> Block | None:
        """The article's title."""
        return self._first(Role.TITLE)

    @property
    def byline(self) -> Block | None:
        """The line that names the authors."""
        return self._first(Role.BYLINE)

    @cached_property
    def authors(self) -> tuple[str, ...]:
        """The article's authors as the bylines name them, without "By" and offices."""
        from footnotes.stages.bylines import read_authors

        named = (a for b in self.blocks if b.role is Role.BYLINE for a in read_authors(self.text_of(b.span)))
        return tuple(dict.fromkeys(named))

    @cached_property
    def published(self) -> PartialDate | None:
        """The date that dateline or byline states."""
        from footnotes.stages.datelines import read_date

        dated = (b for b in self.blocks if b.role in (Role.DATELINE, Role.BYLINE))
        return next((d for b in dated if (d := read_date(self.text_of(b.span)))), None)

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The blocks of the body, block quotations among them."""
        return tuple(b for b in self.blocks if b.role is Role.BODY or b.role is Role.BLOCKQUOTE)

    @property
    def bibliography(self) -> tuple[Entry, ...]:
        """The entries of all lists in the order of the text."""
        if len(self.lists) == 1:
            return self.lists[0].entries
        return tuple(sorted((e for x in self.lists for e in x.entries), key=lambda e: e.span.start))

    @property
    def missing(self) -> tuple[Citation, ...]:
        """The citations whose entry is not there."""
        return tuple(c for c in self.citations if c.status is Status.MISSING)

    @property
    def uncited(self) -> tuple[Entry, ...]:
        """The entries that no marker cites; of a list that stands twice, either copy of an entry is cited."""
        cited = {_wording(c.entry) for c in self.citations if c.entry is not None}
        return tuple(e for e in self.bibliography if _wording(e) not in cited)

    def entries(self, label: str) -> tuple[Entry, ...]:
        """All entries that bear a label, in the order of the text."""
        return tuple(e for e in self.bibliography if e.label == label)

    def entry(self, label: str) -> Entry:
        """The one entry that bears a label.

        Raises `LookupError`, naming the places, where there is not exactly one.
        """
        found = self.entries(label)
        if len(found) == 1:
            return found[0]
        if not found:
            raise LookupError(f"no entry bears the label {label!r}")
        places = ", ".join("{}:{}".format(*self.position(e.span)) for e in found)
        raise LookupError(f"{len(found)} entries bear the label {label!r}: at {places}")

    def citations_for(self, label: str) -> tuple[Citation, ...]:
        """The citations of a label, in the order of the text."""
        return tuple(c for c in self.citations if c.label == label)

    def entries_of(self, work: Work) -> tuple[Entry, ...]:
        """The entries that name a work."""
        return tuple(e for e in self.bibliography if work in e.works)

    def citations_of(self, work: Work) -> tuple[Citation, ...]:
        """The citations whose entry names a work."""
        return tuple(c for c in self.citations if c.entry is not None and work in c.entry.works)

    def iter_quotations(self) -> Iterator[Quotation]:
        """All quotations, each before the ones inside it."""
        stack = list(reversed(self.quotations))
        while stack:
            quotation = stack.pop()
            yield quotation
            stack.extend(reversed(quotation.inner))

    def at(self, offset: int) -> tuple[Block | NoteList | Entry | Quotation | Marker, ...]:
        """What stands at an offset (code points), outermost first."""
        found: list[Block | NoteList | Entry | Quotation | Marker] = []
        place = bisect_right(self.blocks, offset, key=lambda b: b.span.start) - 1
        if place >= 0 and offset in self.blocks[place].span:
            found.append(self.blocks[place])
        for note_list in self.lists:
            if offset in note_list.span:
                found.append(note_list)
                found.extend(e for e in note_list.entries if offset in e.span)
        found.extend(q for q in self.iter_quotations() if any(offset in p for p in q.parts))
        found.extend(m for m in self.markers if offset in m.span)
        return tuple(sorted(found, key=lambda x: -len(x.span)))

    def position(self, span: Span) -> Position:
        """Line and column of a span's start, from 1, in code points."""
        return self.source.position(span)

    def text_of(self, span: Span) -> str:
        """The text that a span covers."""
        return self.text[span.start : span.end]

    def _first(self, role: Role) -> Block | None:
        return next((b for b in self.blocks if b.role is role), None)

    def __repr__(self) -> str:
        missing = len(self.missing)
        return (
            f"<Article of {len(self.paragraphs)} paragraphs, {len(self.markers)} markers ({missing} missing), "
            f"{len(self.bibliography)} entries, {len(self.works)} works, {len(self.quotations)} quotations>"
        )


def _wording(entry: Entry) -> tuple[str | None, str]:
    """What an entry and its copy have in common."""
    return entry.label, " ".join(entry.text.split())
