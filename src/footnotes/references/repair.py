"""Repair: the labels of a reference's tokens → labels that a reference can have.

The labeller sees a few tokens at a time; a reference has one title, one container, one date. Of several runs of such a field the
one that is most likely meant is kept; two that only a token or two divide are made one. An address is never part of a date, a
date ends where its words and figures end, and people before "(eds.)" are editors.
"""

from __future__ import annotations

from collections.abc import Sequence

from footnotes.references.facts import KINDS_OF
from footnotes.references.tokens import Token

__all__ = ["repair"]

_ONE = ("title", "container_title", "issued", "author", "volume", "publisher", "page", "url", "doi", "publisher_place")
_NEAR = {"title": 2, "container_title": 2, "author": 2}
_OF_DATES = frozenset({"month", "season", "undated"})
_NOT_DATED = frozenset({"title", "container_title", "publisher", "editor"})
_Run = tuple[int, int]


def repair(tokens: Sequence[Token], fields: Sequence[str]) -> list[str]:
    """Give each field that stands once in a reference one run of tokens, and let no field hold what it cannot."""
    mended = list(fields)
    _addresses(tokens, mended)
    runs = _runs(mended)
    for start, end in runs.get("issued", ()):
        _narrow(tokens, mended, start, end)
    if "author" in runs and "editor" not in runs:
        _editors(tokens, mended, runs["author"][0])
    runs = _runs(mended)
    for start, end in runs.get("page", ()):
        _bridge(tokens, mended, start, end)
    for field in _ONE:
        held = runs.get(field)
        if held is not None and len(held) > 1:
            _choose(mended, field, held)
    return mended


def _runs(fields: Sequence[str]) -> dict[str, list[_Run]]:
    runs: dict[str, list[_Run]] = {}
    start = 0
    for i in range(1, len(fields) + 1):
        if i == len(fields) or fields[i] != fields[start]:
            runs.setdefault(fields[start], []).append((start, i))
            start = i
    return runs


def _addresses(tokens: Sequence[Token], fields: list[str]) -> None:
    """A word that is an address is one, whatever stands around it; what follows in the same run is not."""
    for i, token in enumerate(tokens):
        core = token.core
        if core.startswith(("http://", "https://", "www.")) and fields[i] in ("issued", "accessed", "page", "volume"):
            fields[i] = "url"


def _narrow(tokens: Sequence[Token], fields: list[str], start: int, end: int) -> None:
    """Take what is no part of a date from both ends of one, if a date remains."""
    if not any(_dated(tokens[i]) for i in range(start, end)):
        return
    while not _dated(tokens[start]):
        fields[start] = "other"
        start += 1
    while not _dated(tokens[end - 1]):
        end -= 1
        fields[end] = fields[end + 1] if end + 1 < len(fields) and fields[end + 1] in _NOT_DATED else "other"


def _dated(token: Token) -> bool:
    core = token.core
    if any(c.isdigit() for c in core):
        return True
    kinds = KINDS_OF.get(core.lower())
    return kinds is not None and not _OF_DATES.isdisjoint(kinds.split("+"))


def _editors(tokens: Sequence[Token], fields: list[str], run: _Run) -> None:
    """People whom "(eds.)" follows, where no other editors are, are editors."""
    start, end = run
    for i in (end - 1, min(end, len(tokens) - 1)):
        if i > start and fields[i] in ("author", "other") and _says_editor(tokens[i]):
            fields[start : i + 1] = ["editor"] * (i + 1 - start)
            return


def _says_editor(token: Token) -> bool:
    """Whether a word makes those before it editors; not the "Ed." without brackets that technical memos put after an author."""
    core = token.core
    return "editor" in KINDS_OF.get(core.lower(), "") and (core not in ("Ed", "Editor") or "(" in token.lead)


def _bridge(tokens: Sequence[Token], fields: list[str], start: int, end: int) -> None:
    """Join "161" and "174" of "161 - 174" where the labeller saw only one of them."""
    if start > 1 and _is_dash(tokens[start - 1]) and tokens[start - 2].core.isdigit():
        fields[start - 1] = fields[start - 2] = "page"
    if end + 1 < len(tokens) and _is_dash(tokens[end]) and tokens[end + 1].core.isdigit():
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


def _is_dash(token: Token) -> bool:
    return not token.core and token.lead in ("-", "–", "—")
