"""Symbols: `*`, `†`, `‡`, `§`, `‖`, `¶` in their traditional order, then doubled; and `* ** ***`."""

from __future__ import annotations

from collections.abc import Iterator

from footnotes.patterns import compile_later
from footnotes.styles.labels import Family
from footnotes.styles.style import Proposal, Style

__all__ = ["SYMBOL", "opens_emphasis"]

# After what a note can document, or a blank after that; never before a word: `*emphasis*` and `§ 12` are something else.
_SYMBOL = compile_later(
    r"([*†‡§‖¶])(?:(?<=[\w.,;:!?”’\"')\]»…][*†‡§‖¶])|(?<=[\w.,;:!?”’\"')\]»…][ \xa0][†‡‖¶]))"
    r"\1{0,3}(?![\w*†‡§‖¶/=(\"'$^\\]|[ \xa0]\d)"
)


_BRACKETED = compile_later(r"\((\*{1,4}|†{1,3}|‡{1,3}|§{1,3}|‖{1,2}|¶{1,2})\)")

_OPENED = ("(*", "(†", "(‡", "(§", "(‖", "(¶")


_EMPHASIS = compile_later(
    r"\*(?:(?<![\w*\\]\*)(?P<more>\*{0,2})(?=[^\s*])(?:[^*\n]|\n(?![ \t\r]*\n)){1,200}?(?<=[^\s*])\*(?P=more)(?![\w*])"
    r"|(?<!\*\*)\*(?=\w)[^*\n]{1,200}?(?<=[^\s*])\*\*(?!\*))"  # μετ**ὰ**
)


def opens_emphasis(text: str, offset: int) -> bool:
    """Whether stars before a word are closed after one: `*can*`, `**never**`."""
    return text[offset] == "*" and _EMPHASIS.match(text, offset) is not None


def _propose_bare(text: str) -> Iterator[Proposal]:
    closing = {m.start() + len(m[0].rstrip("*")) for m in _EMPHASIS.finditer(text)}
    for found in _SYMBOL.finditer(text):
        start, end = found.span()
        if start not in closing:
            yield Proposal(start, end, (text[start:end],), Family.SYMBOL, "symbol")


def _propose_symbols(text: str) -> Iterator[Proposal]:
    """Symbols, also in round brackets: `(*)`."""
    bare = _propose_bare(text)
    if not any(sign in text for sign in _OPENED):
        return bare
    bracketed = (Proposal(*found.span(), (found[1],), Family.SYMBOL, "symbol") for found in _BRACKETED.finditer(text))
    return iter(sorted((*bare, *bracketed)))


SYMBOL = Style("symbol", ("*", "†", "‡", "§", "‖", "¶"), _propose_symbols)
