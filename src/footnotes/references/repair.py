"""Repair: the labels of a reference's tokens → labels that a reference can have.

The labeller sees a few tokens at a time; a reference has one title, one container, one date. Of several runs of such a field the
one that is most likely meant is kept; two that only a token or two divide are made one. An address is never part of a date, a
date ends where its words and figures end, and people before "(eds.)" are editors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from footnotes.references.facts import KINDS_OF
from footnotes.references.tokens import Tokens

__all__ = ["repair"]

_ONE = ("title", "container_title", "issued", "author", "volume", "publisher", "page", "url", "doi", "publisher_place")
_NEAR = {"title": 2, "container_title": 2, "author": 2}
_OF_DATES = frozenset({"month", "season", "undated"})
_NOT_DATED = frozenset({"title", "container_title", "publisher", "editor"})
_NO_ADDRESS = ("issued", "accessed", "page", "volume")
_DASHES = ("-", "–", "—")
_Run = tuple[int, int]


def repair(tokens: Tokens, fields: Sequence[str]) -> list[str]:
    """Give each field that stands once in a reference one run of tokens, and let no field hold what it cannot."""
    leads, cores = tokens.leads, tokens.cores
    mended = list(fields)
    runs = _runs(mended)
    if _addresses(cores, mended, runs):
        runs = _runs(mended)
    moved = False
    for start, end in runs.get("issued", ()):
        moved = _narrow(cores, mended, start, end) or moved
    if "author" in runs and "editor" not in runs:
        moved = _editors(leads, cores, mended, runs["author"][0]) or moved
    if moved:
        runs = _runs(mended)
    for start, end in runs.get("page", ()):
        _bridge(leads, cores, mended, start, end)
    for field in _ONE:
        held = runs.get(field)
        if held is not None and len(held) > 1:
            _choose(mended, field, held)
    return mended


def _runs(fields: Sequence[str]) -> dict[str, list[_Run]]:
    runs: dict[str, list[_Run]] = {}
    start = 0
    held = fields[0] if fields else ""
    for i, field in enumerate((*fields, "")):
        if field != held:
            runs.setdefault(held, []).append((start, i))
            start, held = i, field
    return runs


def _addresses(cores: Sequence[str], fields: list[str], runs: Mapping[str, Sequence[_Run]]) -> bool:
    """A word that is an address is one, whatever stands around it; what follows in the same run is not. Whether any is."""
    found = False
    for field in _NO_ADDRESS:
        for start, end in runs.get(field, ()):
            for i in range(start, end):
                if cores[i].startswith(("http://", "https://", "www.")):
                    fields[i] = "url"
                    found = True
    return found


def _narrow(cores: Sequence[str], fields: list[str], start: int, end: int) -> bool:
    """Take what is no part of a date from both ends of one, if a date remains; whether anything was taken."""
    if _dated(cores[start]) and _dated(cores[end - 1]):
        return False
    first = next((i for i in range(start, end) if _dated(cores[i])), end)
    if first == end:
        return False
    fields[start:first] = ["other"] * (first - start)
    last = end
    while not _dated(cores[last - 1]):
        last -= 1
        fields[last] = fields[last + 1] if last + 1 < len(fields) and fields[last + 1] in _NOT_DATED else "other"
    return start < first or last < end


def _dated(core: str) -> bool:
    if core.isdigit() or any(c.isdigit() for c in core):
        return True
    kinds = KINDS_OF.get(core.lower())
    return kinds is not None and not _OF_DATES.isdisjoint(kinds.split("+"))


def _editors(leads: Sequence[str], cores: Sequence[str], fields: list[str], run: _Run) -> bool:
    """People whom "(eds.)" follows, where no other editors are, are editors; whether they are."""
    start, end = run
    for i in (end - 1, min(end, len(cores) - 1)):
        if i > start and fields[i] in ("author", "other") and _says_editor(leads[i], cores[i]):
            fields[start : i + 1] = ["editor"] * (i + 1 - start)
            return True
    return False


def _says_editor(lead: str, core: str) -> bool:
    """Whether a word makes those before it editors; not the "Ed." without brackets that technical memos put after an author."""
    return "editor" in KINDS_OF.get(core.lower(), "") and (core not in ("Ed", "Editor") or "(" in lead)


def _bridge(leads: Sequence[str], cores: Sequence[str], fields: list[str], start: int, end: int) -> None:
    """Join "161" and "174" of "161 - 174" where the labeller saw only one of them."""
    if start > 1 and not cores[start - 1] and leads[start - 1] in _DASHES and cores[start - 2].isdigit():
        fields[start - 1] = fields[start - 2] = "page"
    if end + 1 < len(cores) and not cores[end] and leads[end] in _DASHES and cores[end + 1].isdigit():
        fields[end] = fields[end + 1] = "page"


def _choose(fields: list[str], field: str, runs: list[_Run]) -> None:
    merged = [runs[0]]
    for start, end in runs[1:]:
        before, last = merged[-1]
        if start - last <= _NEAR.get(field, 0):
            merged[-1] = (before, end)
        else:
            merged.append((start, end))
    best = max(merged, key=lambda r: r[1] - r[0]) if field in ("title", "container_title") else merged[0]
    for start, end in merged:
        for i in range(start, end):
            if (start, end) == best:
                fields[i] = field
            elif fields[i] == field:
                fields[i] = "other"
