"""`parse()`: the pipeline, one line a stage."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike

from footnotes.model import Article
from footnotes.options import Hint, Options
from footnotes.source import Source
from footnotes.stages.blocks import classify_blocks

__all__ = ["parse", "parse_file"]

_DEFAULT = Options()


def parse(text: str, /, *, hints: Sequence[Hint] = (), options: Options = _DEFAULT) -> Article:
    """Read the raw text of an article into an `Article`.

    Any `str` gives an article; nothing in it is changed or dropped, and every span is in code points of `text`.
    `hints` say what a reader knew from mark-up. Raises `TypeError` for anything but a `str`.
    """
    if not isinstance(text, str):
        raise TypeError(f"parse() takes a str, not {type(text).__name__}; for a file or bytes use parse_file(path)")
    source = Source(text)
    blocks = classify_blocks(source)
    return Article(text, blocks=blocks)


def parse_file(path: str | PathLike[str], *, encoding: str | None = None, options: Options = _DEFAULT) -> Article:
    raise NotImplementedError
