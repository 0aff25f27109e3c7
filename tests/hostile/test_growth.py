"""Twice the text takes about twice the time, whatever it is made of; a quadratic step would take four times as long."""

from __future__ import annotations

import gc
import time

import pytest

from footnotes import parse

# fmt: off
UNITS = [
    "[", "]", "[1", "[1]", "[^", "[^1]: ", "[1][1]", "[1,", "[1-", "[1–999999999]", "(1)", "1.", "\n1. a", "\n[1] ", "\n \n",
    "\n\t[1]", "*", "a* ", "†‡", "¹", "a¹ ", "<sup>1</sup>", "\n", "\n[1] ibid.", "\n\n[2] Ibid.", "x.1 ", "\nNotes\n",
    "\nNotes\n[1] a\n", "a b. ", "A. ", "[Footnote 1: ", "\n* a", "[1] b\n\n", "By A\n", "\r", "\r\n[1] x", "12 May 2014\n",
    "» a » ", " \n1 A", "\n^ a", "a(1), b(2), ", "\n(1) x",
    '"', "“", "”", "'", "‘a", "“a,” said B. ", '"a," b. ', "“a\n\n", "«a» ", "he said, “", "Smith (2014) ", "(Smith 2014; ",
    "\nReferences\nSmith, A. (2014). ", "\n[1] See note 1", "\n[1] A, op. cit.", "\n[1] A, B, 2014", "\n[1] a [2] b [3] c ",
    "John Smith said ", "a_b[1] ", "1[1] ", ">>> f('a')\n",
    "“A", "A1", "; ", "Cf. ", "¹'; ", "; \"", "note ", "References\n[Footnote 1: \n[1] ", "「»",
    "—El que no —dijo B—. La de C\n\n", "— A — b — dit-il, ", "''a'' ", ",,a” ", "Said:\n\nA b c.\n\n",
    "\nReferences\n[1] a [2] b ", "\nNotes\n1. A 2. B ", "a.[1]\n\nNotes\n\nA b: c\n\n",
    "a **b**c ", "/1/ ", "\n/1/ a", "(note 1) ", "\nNote 1: a", "(see notes 1, 2", "\n1 — a", "\nReferences\nAB, C. 2014.\n",
    "\n* a* b", "1. # T\n(1) a", ";^[a b] > ", "Notes: (1) a'l2 Ab,# T\n", "By A B\n> [2] # T\n",
    "A b.[1] C d.[2]\n\n[1] a\n[2] b\n\n", "[1] aaaa bb\n[2] bbbb\n\nA b c.\n\n", "1 A line\n2 Two lines\n3 Three\n",
    "^\n^ a b c\n", "A b 12\n\n", "a: [1] go; [2] ask; ", "Who knows?\n\n", "«A —dijo B—. C» ", "a.1Bb ",
]
# fmt: on
COUNT = 3000
MOST = 2.9
FLOOR = 0.02
"""Seconds below which a difference is noise."""


def shortest(text: str) -> float:
    """The least of three times, the garbage collector off: how often it walks over all objects is not the parser's."""
    best = 9.0
    for _ in range(3):
        gc.collect()
        gc.disable()
        try:
            start = time.perf_counter()
            parse(text)
            best = min(best, time.perf_counter() - start)
        finally:
            gc.enable()
    return best


@pytest.mark.parametrize("unit", UNITS, ids=[repr(u) for u in UNITS])
def test_time_grows_with_the_text(unit: str) -> None:
    for _ in range(4):  # another process may have had the processor for a while
        once, twice = shortest(unit * COUNT), shortest(unit * COUNT * 2)
        if twice <= MOST * max(once, FLOOR):
            return
    assert twice <= MOST * max(once, FLOOR)


def test_time_grows_with_the_chapters() -> None:
    """All lists stand behind all chapters."""

    def chapters(count: int) -> str:
        return "A b.[1] C d.[2]\n\n" * count + "Notes\n\n" + "[1] aa\n[2] bb\n\n" * count

    for _ in range(4):
        once, twice = shortest(chapters(COUNT // 2)), shortest(chapters(COUNT))
        if twice <= MOST * max(once, FLOOR):
            return
    assert twice <= MOST * max(once, FLOOR)


@pytest.mark.parametrize("unit", ["; ", "Cf. ", "; “a", "note ", '; "', "See Osei 2014; "])
def test_time_grows_with_one_entry(unit: str) -> None:
    before = "Ice.[1]\n\nNotes\n\n[1] "
    for _ in range(4):
        once, twice = shortest(before + unit * COUNT), shortest(before + unit * COUNT * 2)
        if twice <= MOST * max(once, FLOOR):
            return
    assert twice <= MOST * max(once, FLOOR)
