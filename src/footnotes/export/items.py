"""The items of a bibliography: an article's entries → one reference for each work, with an id.

A work is written once, as the entry that names it first states it; repeats, and short forms that lead back to it, have no item
of their own. What leads nowhere (an *ibid.* whose antecedent is lost, a remark) is an item whose `note` is its text.

    [1] Okafor, Tides, 2014   [2] Ibid., p. 9   [3] Lee, Quays, 1901; Okafor, Tides, 2014   → ref1 Okafor, ref3 Lee
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from footnotes.model import AntecedentStatus, Article, Entry, EntryKind, Reference, Work
from footnotes.references import split_references
from footnotes.stages.work_traits import Traits, agree, read_traits

__all__ = ["items_of"]

_SHORT_FORMS = frozenset({EntryKind.IBID, EntryKind.SHORT, EntryKind.CROSS_REFERENCE})


def items_of(source: Article | Iterable[Reference]) -> list[tuple[str, Reference]]:
    """Each item with its id, in the order of the text; given references are items as they are.

    An id is `ref` and the label of the entry (its place where it has none), numbered where another item has it. Ids are ASCII
    letters, digits and hyphens, and differ in more than case.
    """
    if not isinstance(source, Article):
        return [(f"ref{place}", reference) for place, reference in enumerate(source, 1)]
    found: list[tuple[str, Reference]] = []
    used: set[str] = set()
    written: set[str] = set()
    for place, entry in enumerate(source.bibliography, 1):
        for work, reference in _named(entry):
            if work is not None and work.id in written:
                continue
            if work is not None:
                written.add(work.id)
            found.append((_id(entry.label, place, used), reference))
    return found


def _named(entry: Entry) -> Iterator[tuple[Work | None, Reference]]:
    """The references of an entry, each with the work that it names; none for a short form that leads somewhere."""
    short = entry.kind in _SHORT_FORMS
    if short and entry.antecedent_status is AntecedentStatus.FOUND:
        return
    if short or not entry.references:
        yield None, Reference(note=entry.text or "(empty)")
    elif len(entry.references) == len(entry.works):
        yield from zip(entry.works, entry.references, strict=True)
    else:
        yield from zip(_works_by_part(entry), entry.references, strict=True)


def _works_by_part(entry: Entry) -> Iterator[Work | None]:
    """The work of each part of an entry that names one of its works twice: a part that agrees with none before is the next."""
    works = iter(entry.works)
    seen: list[tuple[Traits, Work | None]] = []
    for span in split_references(entry.text):
        traits = read_traits(entry.text[span.start : span.end])
        same = next(((t, w) for t, w in seen if agree(t, traits)), None)
        work = same[1] if same is not None else next(works, None)
        seen.append((traits, work))
        yield work


def _id(label: str | None, place: int, used: set[str]) -> str:
    base = "ref" + ("-".join(re.findall("[A-Za-z0-9]+", label or "")) or str(place))
    key, number = base, 1
    while key.lower() in used:
        number += 1
        key = f"{base}-{number}"
    used.add(key.lower())
    return key
