"""Works: entries → which of them name the same source.

Two entries name the same work where their texts agree but for case, punctuation, typographic variants and a locator. An entry
that says *ibid.* names what the entry before it names, if that entry stands right before it in the numbering.

    [1] Okafor, Tides, 2014, p. 3   [2] Ibid., p. 9   [3] OKAFOR: Tides (2014)   → one work, three entries
"""

from __future__ import annotations

import re

import attrs

from footnotes.model import AntecedentStatus, Entry, EntryKind, NoteList, Work

__all__ = ["group_works"]

_LOCATOR = re.compile(
    r"[\s,;:(]+(?:pp?|pages?|S|Seiten?|págs?|pág|s|str|стр|с|ff|fols?|n)\.?\s?\d[\d\s,–—-]*(?:ff?\.?)?[).\s]*$", re.I
)
_IBID = re.compile(
    r"[\s\"“«(]{0,3}(?:see\s+|cf\.?\s+|vgl\.?\s+|voir\s+)?"
    r"(?:ib(?:id(?:em)?|\.)|id(?:em)?|ebd|ebenda|ibíd(?:em)?|ivi|там же|там само|tamże|a\.g\.e|同上|上同)(?![^\W\d_])",
    re.I,
)
_SHORT_FORM = re.compile(r"\b(?:op|loc)\.?\s?cit\b|\ba\.\s?a\.\s?O\b", re.I)
_NO_WORD = re.compile(r"[\W_]+")
_LOCATOR_WITHIN = 40
_MOST_IBID = 120
_MOST_LOCATOR = 30


def group_works(lists: tuple[NoteList, ...]) -> tuple[tuple[NoteList, ...], tuple[Work, ...]]:
    """Give each entry its kind and its works; works are numbered in the order of their first entries."""
    works: dict[str, Work] = {}
    grouped: list[NoteList] = []
    for note_list in lists:
        before: Entry | None = None
        entries: list[Entry] = []
        for entry in note_list.entries:
            entry = _place(entry, before, works)
            entries.append(entry)
            before = entry
        grouped.append(attrs.evolve(note_list, entries=tuple(entries)))
    return tuple(grouped), tuple(works.values())


def _place(entry: Entry, before: Entry | None, works: dict[str, Work]) -> Entry:
    if not entry.text:
        return entry
    if _is_ibid(entry.text):
        return _ibid(entry, before)
    key = _key(entry.text)
    if not key:
        return attrs.evolve(entry, kind=EntryKind.COMMENT)
    known = works.get(key)
    if known is None:
        work = works[key] = Work(f"w{len(works) + 1}", entry.label)
        return _with(entry, EntryKind.SHORT if _SHORT_FORM.search(entry.text) else EntryKind.FULL, work)
    return _with(entry, EntryKind.REPEAT, known)


def _is_ibid(text: str) -> bool:
    """`Ibid., p. 3`, `Id. at 93`, `Ebd.`; not `Idem Press` nor `Idem, Another Title, 2010`, which names an author again."""
    found = _IBID.match(text)
    if found is None:
        return False
    rest = text[found.end() :].strip(" .,;:()\n")
    if found[0].strip().casefold().startswith("ib") or not rest:
        return len(rest) <= _MOST_IBID
    return len(rest) <= _MOST_LOCATOR and any(c.isdigit() for c in rest)


def _ibid(entry: Entry, before: Entry | None) -> Entry:
    """The entry right before is the antecedent; where a label between the two is missing, it is lost."""
    if before is None or not before.works or _skips(before, entry):
        return attrs.evolve(entry, kind=EntryKind.IBID, antecedent_status=AntecedentStatus.MISSING)
    if len(before.works) > 1:
        return attrs.evolve(
            entry, kind=EntryKind.IBID, antecedent=before.span, antecedent_status=AntecedentStatus.AMBIGUOUS
        )
    found = _with(entry, EntryKind.IBID, before.works[0])
    return attrs.evolve(found, antecedent=before.span, antecedent_status=AntecedentStatus.FOUND)


def _skips(before: Entry, entry: Entry) -> bool:
    first, second = before.label, entry.label
    if first is None or second is None or not (first.isdecimal() and second.isdecimal()):
        return False
    return int(second) != int(first) + 1


def _with(entry: Entry, kind: EntryKind, work: Work) -> Entry:
    return Entry(
        entry.span, entry.label, entry.label_span, entry.text, kind, (work,), entry.antecedent, entry.antecedent_status
    )


def _key(text: str) -> str:
    """The text without what does not tell two works apart."""
    text = text.rstrip(" .;,\t\n")
    text = text[:-_LOCATOR_WITHIN] + _LOCATOR.sub("", text[-_LOCATOR_WITHIN:])
    return _NO_WORD.sub(" ", text.casefold()).strip()
