"""How fast `parse()` is beside markdown-it-py with its footnote plugin, in one process, and whether time grows with length.

    python benchmarks/speed.py PATH [PATH…] [--only SOURCE] [--notes] [--rounds N]

A path is a text, or a JSON Lines file whose rows hold `text` (and `source`, for `--only`). Of each text the two are timed in
turn, so that a busy machine slows both; printed is the median of all ratios, for a single text also how many times as long
a hundred copies of it take. `--notes` leaves quotations and speakers out.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from footnotes import Options, parse


def clock(work: Callable[[str], object], text: str) -> float:
    start = time.perf_counter()
    work(text)
    return time.perf_counter() - start


def read_texts(path: Path, only: str | None) -> list[str]:
    """The texts of a file, its line ends as they are."""
    content = path.read_bytes().decode("utf-8")
    if path.suffix != ".jsonl":
        return [content]
    rows = map(json.loads, content.splitlines())
    return [row["text"] for row in rows if only in (None, row.get("source"))]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("paths", nargs="+", type=Path)
    asked.add_argument("--only")
    asked.add_argument("--notes", action="store_true")
    asked.add_argument("--rounds", type=int, default=30)
    given = asked.parse_args()
    options = Options(quotations=not given.notes, speakers=not given.notes)
    render = MarkdownIt("commonmark").use(footnote_plugin).render

    def read(text: str) -> object:
        return parse(text, options=options)

    for path in given.paths:
        texts = read_texts(path, given.only)
        read(texts[0]), render(texts[0])
        times = [[(clock(render, x), clock(read, x)) for _ in range(given.rounds)] for x in texts]
        ratio = statistics.median(theirs / ours for pairs in times for theirs, ours in pairs)
        best = sum(min(ours for _, ours in pairs) for pairs in times)
        size = sum(map(len, texts))
        print(
            f"{path}: {len(texts)} texts of {size // len(texts)} characters, {best / len(texts) * 1e6:.0f} µs each, "
            f"{ratio:.2f} × the speed of markdown-it-py"
        )
        if len(texts) == 1:
            gc.collect()
            print(f"  ×100 takes {min(clock(read, texts[0] * 100) for _ in range(3)) / best:.0f} times as long")


if __name__ == "__main__":
    main()
