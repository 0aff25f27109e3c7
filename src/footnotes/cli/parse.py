"""`footnotes parse PATHS…`: the model of each article as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

import typer

from footnotes import to_dict
from footnotes.cli.reading import read_article

__all__ = ["parse_command"]

MANY = 20
"""From this many files on a progress bar is shown, on a terminal."""


class Format(StrEnum):
    """How to write the articles."""

    JSON = "json"
    JSONL = "jsonl"


def parse_command(
    paths: Annotated[list[str], typer.Argument(help="Text files; `-` is standard input.", metavar="PATHS...")],
    format_: Annotated[
        Format | None, typer.Option("--format", help="json (indented) or jsonl (an article a line).")
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="The encoding of all files; guessed by default.")] = None,
) -> None:
    """Print the model of each article: JSON for one file, JSON lines for several."""
    chosen = format_ or (Format.JSON if len(paths) == 1 else Format.JSONL)
    failed = False
    try:
        for path in _progress(paths):
            article = read_article(path, encoding)
            if article is None:
                failed = True
                continue
            data = {"path": path, **to_dict(article)} if chosen is Format.JSONL else to_dict(article)
            indent = 1 if chosen is Format.JSON else None
            sys.stdout.write(json.dumps(data, ensure_ascii=True, indent=indent) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if failed:
        raise typer.Exit(2)


def _progress(paths: list[str]) -> Iterable[str]:
    if len(paths) < MANY or not sys.stderr.isatty():
        return paths
    from rich.console import Console
    from rich.progress import track

    return track(paths, "parsing", console=Console(stderr=True))
