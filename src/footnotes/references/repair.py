"""Repair: the labels of a reference's tokens → labels that a reference can have.

The labeller sees a few tokens at a time; a reference has one title, one container, one date. Of several runs of such a field the
one that is most likely meant is kept; two that only a token or two divide are made one.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["repair"]

_ONE = ("title", "container_title", "issued", "author", "volume", "publisher", "page", "url", "doi", "publisher_place")
_NEAR = 2


def repair(fields: Sequence[str]) -> list[str]:
    """Give each field that stands once in a reference one run of tokens."""
    mended = list(fields)
    runs: dict[str, list[tuple[int, int]]] = {}
    start = 0
    for i in range(1, len(mended) + 1):
        if i == len(mended) or mended[i] != mended[start]:
            runs.setdefault(mended[start], []).append((start, i))
            start = i
    for field in _ONE:
        held = runs.get(field)
        if held is not None and len(held) > 1:
            _choose(mended, field, held)
    return mended


def _choose(fields: list[str], field: str, runs: list[tuple[int, int]]) -> None:
    merged = [runs[0]]
    for start, end in runs[1:]:
        before, last = merged[-1]
        if start - last <= _NEAR and field in ("title", "container_title", "author"):
            merged[-1] = (before, end)
        else:
            merged.append((start, end))
    if field in ("title", "container_title"):
        best = max(merged, key=lambda r: r[1] - r[0])
    else:
        best = merged[0]
    for start, end in merged:
        for i in range(start, end):
            if (start, end) == best:
                fields[i] = field
            elif fields[i] == field:
                fields[i] = "other"
