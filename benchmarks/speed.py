"""How fast `parse()` is beside markdown-it-py with its footnote plugin, in one process, and whether time grows with length.

    python benchmarks/speed.py FILE [FILE…]

Prints, for each file, the median of the ratios of paired runs, and the time of a text a hundred times as long relative to one.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from footnotes import parse

ROUNDS = 30


def clock(work: Callable[[str], object], text: str) -> float:
    start = time.perf_counter()
    work(text)
    return time.perf_counter() - start


def main(paths: list[str]) -> None:
    markdown = MarkdownIt("commonmark").use(footnote_plugin)
    for path in paths:
        text = Path(path).read_text("utf-8")
        parse(text), markdown.render(text)
        pairs = [(clock(markdown.render, text), clock(parse, text)) for _ in range(ROUNDS)]
        ratio = statistics.median(m / p for m, p in pairs)
        best = min(p for _, p in pairs)
        gc.collect()
        long = min(clock(parse, text * 100) for _ in range(3))
        print(
            f"{path}: {best * 1e6:.0f} µs, {ratio:.2f} × the speed of markdown-it-py; ×100 takes {long / best:.0f} times"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
