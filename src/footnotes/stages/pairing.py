"""Pairing: the possible marks of one paragraph → which open, which close, which are none.

All marks of the paragraph are decided at once: of all readings the one that costs least, by dynamic programming over the
stack of open quotations. Readings that are no nesting (a closing mark with nothing open, a quotation never closed) cost extra
instead of being forbidden, so that one lost mark spoils no more than its own quotation. Linear in the number of marks: no
more than a handful of stacks, three quotations deep, are followed at a time.

    "A," he said. "B"   → 0–3 a pair, 14–16 a pair
    "A, he said. "B"    → 0 is never closed, 13–15 a pair
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypeAlias

from footnotes.stages.clauses import weigh_clauses
from footnotes.stages.quotation_marks import IMPOSSIBLE, Mark

__all__ = ["Pair", "pair_marks", "pair_plainly"]

_DEEPEST = 3
_BEAM = 8
_UNCLOSED = 3.0
_GOES_ON = 0.6
_ORPHAN = 3.5
"""A closing mark whose opening one is lost."""


class Pair(NamedTuple):
    """Two marks that belong together; `close` is `None` where the quotation is never closed in its paragraph."""

    open: Mark
    close: Mark | None
    depth: int


_Shape: TypeAlias = tuple[str, str, float, float, float]
"""All of a mark but where it stands."""
_Steps: TypeAlias = "tuple[_Steps, str] | None"
"""The decisions of a reading, last first; readings share their beginnings."""


def pair_plainly(marks: list[Mark]) -> list[Pair] | None:
    """Pair the marks of a paragraph where all are closed and one reading costs nothing; `None` where there is doubt."""
    actions = _read_plainly(marks)
    return None if actions is None else _pairs(marks, actions)


def pair_marks(text: str, marks: list[Mark], goes_on: str) -> list[Pair]:
    """Pair the marks of a paragraph; `goes_on` is the family that the next paragraph opens with, if it opens with one."""
    return _pairs(marks, _read_cheaply(weigh_clauses(text, marks), goes_on))


def _read_plainly(marks: list[Mark]) -> list[str] | None:
    """The reading in which every mark costs nothing, if there is one: most paragraphs."""
    stack = ""
    actions: list[str] = []
    for mark in marks:
        if stack and stack[-1] in mark.closes and mark.as_close == 0:
            stack = stack[:-1]
            actions.append("close")
        elif mark.as_open <= _inner_gain(mark.family, stack) and mark.family not in stack and len(stack) < _DEEPEST:
            stack += mark.family
            actions.append("open")
        elif mark.as_none == 0:
            actions.append("none")
        else:
            return None
    return None if stack else actions


def _read_cheaply(marks: list[Mark], goes_on: str) -> list[str]:
    readings: dict[str, tuple[float, _Steps]] = {"": (0.0, None)}
    for mark in marks:
        shape = mark[2:]
        following: dict[str, tuple[float, _Steps]] = {}
        for stack, (cost, steps) in readings.items():
            for action, after, price in _options(shape, stack):
                total = cost + price
                known = following.get(after)
                if known is None or total < known[0]:
                    following[after] = (total, (steps, action))
        if len(following) > _BEAM:
            following = dict(sorted(following.items(), key=lambda item: item[1][0])[:_BEAM])
        readings = following
    ends = ((cost + _end_cost(stack, goes_on), len(stack), steps) for stack, (cost, steps) in readings.items())
    steps = min(ends, key=lambda e: e[:2])[2]
    actions: list[str] = []
    while steps is not None:
        steps, action = steps
        actions.append(action)
    return actions[::-1]


@lru_cache(maxsize=1024)
def _options(shape: _Shape, stack: str) -> list[tuple[str, str, float]]:
    """What a mark may be over a stack of open quotations: action, the stack after it, cost.

    A few shapes of marks over a few stacks are all there is in most articles.
    """
    family, closes, as_open, as_close, as_none = shape
    options = [("none", stack, as_none)]
    top = stack[-1:]
    if top and top in closes:
        close = 0.0 if top == "L" and as_open < IMPOSSIBLE else as_close  # „…“
        options.append(("close", stack[:-1], close))
    elif len(stack) > 1 and stack[-2] in closes:
        options.append(("close-two", stack[:-2], as_close + _UNCLOSED * (0.6 if top in "Sl" else 1)))
    elif closes and family == "D" and as_close < IMPOSSIBLE:
        options.append(("none", stack, as_close + _ORPHAN))
    if as_open < IMPOSSIBLE:
        inner = -_inner_gain(family, stack)
        if family in stack:
            options.append(("reopen", stack[: stack.rindex(family)] + family, as_open + _UNCLOSED))
            inner = 2.2
        if len(stack) < _DEEPEST:
            options.append(("open", stack + family, max(0.0, as_open + inner)))
    return options


def _inner_gain(family: str, stack: str) -> float:
    """What a mark need not pay to open a quotation: single marks within double ones are what they are for."""
    return 0.5 if stack and family in "Sl" else 0.0


def _end_cost(stack: str, goes_on: str) -> float:
    if not stack:
        return 0.0
    if stack[0] == goes_on:
        return _GOES_ON + _UNCLOSED * (len(stack) - 1)
    return _UNCLOSED * len(stack)


def _pairs(marks: list[Mark], actions: list[str]) -> list[Pair]:
    """The pairs in the order of their opening marks."""
    open_marks: list[Mark] = []
    pairs: list[Pair] = []
    for mark, action in zip(marks, actions, strict=True):
        if action == "none":
            continue
        if action == "reopen":
            while open_marks:
                last = open_marks.pop()
                pairs.append(Pair(last, None, len(open_marks)))
                if last.family == mark.family:
                    break
        if action in ("open", "reopen"):
            open_marks.append(mark)
            continue
        if action == "close-two":
            last = open_marks.pop()
            pairs.append(Pair(last, None, len(open_marks)))
        opened = open_marks.pop()
        pairs.append(Pair(opened, mark, len(open_marks)))
    while open_marks:
        last = open_marks.pop()
        pairs.append(Pair(last, None, len(open_marks)))
    pairs.sort(key=lambda p: p.open.start)
    return pairs
