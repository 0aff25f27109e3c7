"""What holds for every text, tried on lines of real-looking pages in any order, cut and with pieces strewn in.

`python tests/property/test_mixed_pages.py SECONDS [SEED]` goes on for longer and prints the shortest text that breaks a promise.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import pytest
from test_any_text import PIECES

from footnotes import parse
from footnotes.testing import assert_invariants

sys.path.insert(0, str(Path(__file__).parent.parent))
from test_pages import FOLDER, read_page

TEXTS = 1500
BROKEN_BEFORE = [
    "]³\n3L\n\n²³",  # the second of two raised digits has none after it
    ".¹\nNota 1. R",  # the line opens as an entry and holds the heading of another
    "[2][3][0]\n^ a\n^ b",  # links back to markers of which one is 0
    ":\nI did not mind the pay and eleven came, and ten of them were forms.[2]",  # a colon that nothing stands before
    "A sentence about the harbour. " * 6 + "\n\n”\n\n" + "A sentence about the harbour. " * 6,
]


def mixed(rng: random.Random, pages: list[str], lines: list[str]) -> str:
    """A text of pieces, one of lines of any pages, or a page from which a part is cut, with pieces strewn in."""
    way = rng.random()
    if way < 0.4:
        return "".join(rng.choices(PIECES, k=rng.randint(1, 60)))
    if way < 0.8:
        return "\n".join(rng.choices(lines, k=rng.randint(1, 60)))
    page = rng.choice(pages)
    first, last = sorted(rng.sample(range(len(page)), 2))
    text = page[:first] + page[last:] if rng.random() < 0.5 else page[first:last]
    for _ in range(rng.randint(0, 20)):
        at = rng.randrange(len(text) + 1)
        text = text[:at] + rng.choice(PIECES) + text[at + rng.randint(0, 5) :]
    return text


def read_pages() -> tuple[list[str], list[str]]:
    pages = [read_page(path.read_bytes().decode("utf-8"))[0] for path in sorted((FOLDER / "seen").glob("*.txt"))]
    return pages, [line for page in pages for line in page.split("\n")]


def breaks(text: str) -> str:
    """What goes wrong with a text, or an empty string."""
    try:
        assert_invariants(parse(text))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def shortest(text: str) -> str:
    """A text that breaks in the same way, from which nothing more can be left out."""
    kind = breaks(text).split(":")[0]
    size = len(text)
    while size:
        at = 0
        while at < len(text):
            shorter = text[:at] + text[at + size :]
            if breaks(shorter).split(":")[0] == kind:
                text = shorter
            else:
                at += size
        size //= 2
    return text


@pytest.mark.parametrize("text", BROKEN_BEFORE)
def test_what_broke_once_holds(text: str) -> None:
    assert breaks(text) == ""


def test_mixed_pages_keep_all_promises() -> None:
    rng = random.Random(1)
    pages, lines = read_pages()
    for _ in range(TEXTS):
        text = mixed(rng, pages, lines)
        assert breaks(text) == "", shortest(text)


if __name__ == "__main__":
    seconds, rng = float(sys.argv[1]), random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else None)
    known = read_pages()
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        made, count = mixed(rng, *known), count + 1
        if wrong := breaks(made):
            sys.exit(f"{wrong}\n{shortest(made)!r}")
    print(f"{count} texts keep all promises")
