"""Symbols: `*`, `†`, `‡`, `§`, `‖`, `¶` in their traditional order, then doubled; and `* ** ***`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footnotes.styles.labels import Family
from footnotes.styles.style import Proposal, Style

__all__ = ["SYMBOL"]

# After what a note can document, never before a word: `*emphasis*` and `§ 12` are something else.
_SYMBOL = re.compile(
    r"(?<=[\w.,;:!?”’\"')\]»…])(?:[ \xa0](?=[†‡‖¶]))?([*†‡§‖¶])\1{0,3}(?![\w*†‡§‖¶/=(\"'$^\\]|[ \xa0]\d)"
)


def _propose_symbols(text: str) -> Iterator[Proposal]:
    for found in _SYMBOL.finditer(text):
        start = found.start(1)
        yield Proposal(start, found.end(), (text[start : found.end()],), Family.SYMBOL, "symbol")


SYMBOL = Style("symbol", ("*", "†", "‡", "§", "‖", "¶"), _propose_symbols)
