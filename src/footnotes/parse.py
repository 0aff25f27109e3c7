"""`parse()`: the pipeline, one line a stage."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from footnotes.decode import decode
from footnotes.model import Article
from footnotes.options import Options
from footnotes.source import Source
from footnotes.stages.attribution import attribute
from footnotes.stages.blocks import classify_blocks
from footnotes.stages.citations import resolve
from footnotes.stages.lines import split_lines
from footnotes.stages.lists import read_lists
from footnotes.stages.markers import find_markers
from footnotes.stages.proposals import Proposals
from footnotes.stages.quotation_drafts import finish
from footnotes.stages.quotations import find_quotations
from footnotes.stages.works import group_works

__all__ = ["parse", "parse_file"]

_DEFAULT = Options()


def parse(text: str, /, *, options: Options = _DEFAULT) -> Article:
    """Read the raw text of an article into an `Article`.

    Any `str` gives an article; nothing in it is changed or dropped, and every span is in code points of `text`.
    Raises `TypeError` for anything but a `str`.
    """
    if not isinstance(text, str):
        raise TypeError(f"parse() takes a str, not {type(text).__name__}; for a file or bytes use parse_file(path)")
    source = Source(text)
    lines = split_lines(source)
    proposals = Proposals(text, options.styles)  # what looks like a marker, of any style
    reading = read_lists(
        source, lines, proposals
    )  # before blocks and markers: lists say which lines and styles to trust
    blocks = classify_blocks(source, lines, reading.lists, reading.comments)
    markers, near_misses = find_markers(source, reading, proposals)
    drafts = find_quotations(source, blocks, markers) if options.quotations else []
    quotations = attribute(source, blocks, drafts) if options.speakers else finish(drafts)
    lists, works = group_works(reading.lists, text, markers)
    targets = reading.bibliography.targets if reading.bibliography is not None else {}
    citations = resolve(source, blocks, markers, lists, targets, reading.scanned)
    return Article(text, blocks, lists, markers, citations, works, quotations, near_misses)


def parse_file(path: str | PathLike[str], *, encoding: str | None = None, options: Options = _DEFAULT) -> Article:
    """Read a file, decode it once and parse it; a byte order mark and all line ends stay in the text.

    Raises `OSError` where the file cannot be read and `DecodeError` where its bytes are no text.
    """
    return parse(decode(Path(path).read_bytes(), encoding=encoding), options=options)
