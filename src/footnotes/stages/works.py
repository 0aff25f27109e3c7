"""Works: entries → which of them name the same source.

Entries are read in their order. One that names a source in full is compared with the works before it (see `work_traits`); one
that only points back (see `short_forms`) has the works of what it points to. Where that is lost, or where several could be
meant, it has none and says so: `antecedent_status`. A note may hold several sources; *ibid.* after it is ambiguous.

    [1] Okafor, Tides, 2014, p. 3   [2] Ibid., p. 9   [3] OKAFOR: Tides (2014)   → one work, three entries
"""

from __future__ import annotations

from footnotes.languages import LANGUAGES
from footnotes.model import AntecedentStatus, Entry, EntryKind, Marker, NoteList, Work
from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.note_parts import may_divide, split_references
from footnotes.stages.short_forms import Form, ShortForm, read_form
from footnotes.stages.work_traits import Traits, agree, read_traits

__all__ = ["group_works"]

_MOST_COMPARED = 40
_REMARKS = frozenset(remark for language in LANGUAGES for remark in language.remarks)
_FAMILY = 2
_HAN = compile_later("[\u3400-\u9fff]")
_SHORTEST_TITLE = 3
_PASSAGE = 200
"""Characters before a marker in which its sentence names an author."""
_AUTHOR_NAMES = 2
_NAME = compile_later(r"[^\W\d_a-zß-öø-ÿа-яёά-ώ][\w’'-]{2,}")


def group_works(
    lists: tuple[NoteList, ...], text: str = "", markers: tuple[Marker, ...] = ()
) -> tuple[tuple[NoteList, ...], tuple[Work, ...]]:
    """Give each entry its kind and its works; works are numbered in the order of their first entries.

    The text before a marker tells whom an *op. cit.* without a name means.
    """
    if not lists:
        return (), ()
    grouping = _Grouping(text, markers)
    grouped = tuple([NoteList(x.span, x.heading, x.style, x.scope, grouping.read(x.entries), x.gaps) for x in lists])
    return grouped, tuple(grouping.works)


class _Named:
    """A work that was named in full: its traits and the span of the entry that named it last."""

    __slots__ = ("span", "traits", "work")

    def __init__(self, work: Work, traits: Traits, span: Span) -> None:
        self.work = work
        self.traits = traits
        self.span = span


class _Grouping:
    """The works met so far, indexed by what later entries may share with them."""

    def __init__(self, text: str, markers: tuple[Marker, ...]) -> None:
        self._text = text
        self._markers = markers
        self._first_markers: dict[str, Marker] | None = None
        self.works: list[Work] = []
        self._plain: dict[str, _Named] = {}
        self._by_identifier: dict[str, _Named] = {}
        self._by_word: dict[str, list[_Named]] = {}
        self._named: list[_Named] = []
        self._by_name: dict[str, list[_Named]] = {}
        self._indexed = 0  # how many of the named works stand in it

    def read(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """The entries of one list with their kinds and works."""
        read: list[Entry] = []
        labelled: dict[str, Entry] = {}
        before: Entry | None = None
        for entry in entries:
            before = self._read(entry, before, labelled)
            if before.label is not None:
                labelled[before.label] = before
            read.append(before)
        return tuple(read)

    def _read(self, entry: Entry, before: Entry | None, labelled: dict[str, Entry]) -> Entry:
        if not entry.text:
            return entry
        traits = read_traits(entry.text)
        if not traits.plain or traits.plain in _REMARKS:
            return _with(entry, EntryKind.COMMENT)
        known = self._plain.get(traits.plain)
        if known is not None and traits.dated:
            return _with(entry, EntryKind.REPEAT, (known.work,))
        form = read_form(entry.text, traits)
        if form is not None:
            found = self._point(entry, form, traits, before, labelled)
            if found is not None:
                return found
        return self._name(entry, traits)

    def _name(self, entry: Entry, traits: Traits) -> Entry:
        """An entry that names its sources."""
        parts = split_references(entry.text) if may_divide(entry.text) else []
        if len(parts) < 2:
            work, repeats = self._work(traits, entry)
            return _with(entry, EntryKind.REPEAT if repeats else EntryKind.FULL, (work,))
        works: list[Work] = []
        repeated = True
        for part in parts:
            work, repeats = self._work(read_traits(entry.text[part.start : part.end]), entry)
            repeated = repeated and repeats
            if work not in works:
                works.append(work)
        return _with(entry, EntryKind.REPEAT if repeated else EntryKind.FULL, tuple(works))

    def _work(self, traits: Traits, entry: Entry) -> tuple[Work, bool]:
        """The work that traits name, and whether it was named before."""
        known = self._find(traits)
        if known is not None:
            known.span = entry.span
            self._plain.setdefault(traits.plain, known)
            return known.work, True
        work = Work(f"w{len(self.works) + 1}", entry.label, traits.key)
        self.works.append(work)
        named = _Named(work, traits, entry.span)
        self._plain[traits.plain] = named
        for identifier in traits.identifiers:
            self._by_identifier.setdefault(identifier, named)
        for word in traits.opening:
            self._by_word.setdefault(word, []).append(named)
        self._named.append(named)
        return work, False

    def _bearing(self, name: str) -> list[_Named]:
        """The last works whose entries open with a name; most articles have no short forms and never ask."""
        for named in self._named[self._indexed :]:
            for known in dict.fromkeys(named.traits.names):
                self._by_name.setdefault(known, []).append(named)
                if len(known) > _FAMILY and _HAN.match(known):  # 佐伯南 is cited as 佐伯
                    self._by_name.setdefault(known[:_FAMILY], []).append(named)
        self._indexed = len(self._named)
        return self._by_name.get(name, [])[-_MOST_COMPARED:]

    def _find(self, traits: Traits) -> _Named | None:
        known = self._plain.get(traits.plain)
        if known is not None:
            return known
        for identifier in traits.identifiers:
            named = self._by_identifier.get(identifier)
            if named is not None and agree(named.traits, traits):
                return named
        for word in traits.opening:
            for named in self._by_word.get(word, ())[-_MOST_COMPARED:]:
                if agree(named.traits, traits):
                    return named
        return None

    def _point(
        self, entry: Entry, form: ShortForm, traits: Traits, before: Entry | None, labelled: dict[str, Entry]
    ) -> Entry | None:
        """An entry that points back; `None` where its words are after all those of a source."""
        if form.form is Form.POINTER:
            target = labelled.get(form.label or "")
            if target is None:
                return _pointing(entry, EntryKind.CROSS_REFERENCE, (), None, AntecedentStatus.MISSING)
            return _pointing(entry, EntryKind.CROSS_REFERENCE, target.works, target.span, AntecedentStatus.FOUND)
        named = self._named_in(form, traits) if form.form is not Form.YEAR else self._of_year(form)
        if form.form is Form.OP_CIT and not named and not read_traits(form.before).names:
            named = self._named_in_passage(entry)
        if form.form is Form.IBID:
            if len(named) == 1 and (before is None or named[0].work not in before.works):
                return _pointing(entry, EntryKind.IBID, (named[0].work,), named[0].span, AntecedentStatus.FOUND)
            return _ibid(entry, before)
        if len(named) == 1:
            return _pointing(entry, EntryKind.SHORT, (named[0].work,), named[0].span, AntecedentStatus.FOUND)
        if form.form in (Form.TITLE, Form.AGAIN, Form.YEAR):
            return None
        status = AntecedentStatus.AMBIGUOUS if named else AntecedentStatus.MISSING
        return _pointing(entry, EntryKind.SHORT, (), None, status)

    def _named_in_passage(self, entry: Entry) -> list[_Named]:
        """The works of those whom the text names right before it cites an entry: `as Holm says.[3]`, and 3 is *op. cit.*"""
        if self._first_markers is None:
            self._first_markers = {label: m for m in reversed(self._markers) for label in m.labels}
        marker = self._first_markers.get(entry.label or "")
        if marker is None:
            return []
        start = max(marker.span.start - _PASSAGE, 0)
        for blank in ("\n\n", "\n\r\n"):
            start = max(start, self._text.rfind(blank, start, marker.span.start))
        held: dict[str, _Named] = {}
        for name in dict.fromkeys(n.casefold() for n in _NAME.findall(self._text, start, marker.span.start)):
            for named in self._bearing(name):
                if name in named.traits.names[:_AUTHOR_NAMES]:
                    held.setdefault(named.work.id, named)
        return list(held.values())

    def _of_year(self, form: ShortForm) -> list[_Named]:
        """The works of an author from a year; several leave it open."""
        names = read_traits(form.before).names
        if not names:
            return []
        held = {n.work.id: n for n in self._bearing(names[0]) if form.label in n.traits.numbers}
        return [n for n in held.values() if all(name in n.traits.names for name in names)]

    def _named_in(self, form: ShortForm, traits: Traits) -> list[_Named]:
        """The works that the words of a short form may mean: of the author it names, with the title words it has."""
        words = traits if form.form is Form.TITLE else read_traits(form.before)
        if not words.names:
            return []
        held: dict[str, _Named] = {}
        for name in words.names:
            for named in self._bearing(name):
                held.setdefault(named.work.id, named)
        if form.form is Form.AGAIN:
            return [n for n in held.values() if words.words <= n.traits.words]
        title = [w for w in words.words if w not in words.names[:2]]
        fitting = [n for n in held.values() if _bears(n.traits, words.names[0]) or len(title) >= _SHORTEST_TITLE]
        if form.form is Form.TITLE:
            wanted = words.words
            fitting = [n for n in fitting if wanted and wanted <= n.traits.words]
            if (
                len(wanted) < _SHORTEST_TITLE
                and not any(c.isdigit() for c in form.before[-12:])
                and "?" not in form.before
            ):
                return []  # a name alone is no short form
        elif title:
            narrowed = [n for n in fitting if all(w in n.traits.words for w in title)]
            fitting = narrowed or fitting
        return fitting


def _bears(traits: Traits, name: str) -> bool:
    """Whether a work names somebody: in full, or, where no blank divides the names, by the first of them."""
    return name in traits.names or (
        len(name) == _FAMILY and _HAN.match(name) is not None and any(n.startswith(name) for n in traits.names)
    )


def _ibid(entry: Entry, before: Entry | None) -> Entry:
    """The entry right before is the antecedent; where a label between the two is missing, it is lost."""
    if before is None or not before.works or _skips(before, entry):
        return _pointing(entry, EntryKind.IBID, (), None, AntecedentStatus.MISSING)
    if len(before.works) > 1:
        return _pointing(entry, EntryKind.IBID, (), before.span, AntecedentStatus.AMBIGUOUS)
    return _pointing(entry, EntryKind.IBID, before.works, before.span, AntecedentStatus.FOUND)


def _skips(before: Entry, entry: Entry) -> bool:
    first, second = before.label, entry.label
    if first is None or second is None or not (first.isdecimal() and second.isdecimal()):
        return False
    return int(second) != int(first) + 1


def _with(entry: Entry, kind: EntryKind, works: tuple[Work, ...] = ()) -> Entry:
    return Entry(entry.span, entry.label, entry.label_span, entry.text, kind, works)


def _pointing(
    entry: Entry, kind: EntryKind, works: tuple[Work, ...], antecedent: Span | None, status: AntecedentStatus
) -> Entry:
    return Entry(entry.span, entry.label, entry.label_span, entry.text, kind, works, antecedent, status)
