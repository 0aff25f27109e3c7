"""Input for all commands: paths and standard input → articles, with one sentence for each that cannot be read."""

from __future__ import annotations

import sys

from footnotes import Article, parse, parse_file
from footnotes.cli.visible import visible
from footnotes.decode import DecodeError, decode

__all__ = ["complain", "read_article"]


def complain(sentence: str) -> None:
    """One sentence on standard error."""
    sys.stderr.write(f"footnotes: {visible(sentence)}\n")


def read_article(path: str, encoding: str | None) -> Article | None:
    """The article of a path (`-` is standard input), or `None` after a sentence that says why not."""
    try:
        if path == "-":
            return parse(decode(sys.stdin.buffer.read(), encoding=encoding))
        return parse_file(path, encoding=encoding)
    except IsADirectoryError:
        complain(f"{path} is a folder; name the files in it")
    except OSError as error:
        complain(f"{path} cannot be read: {error.strerror or error}")
    except DecodeError as error:
        complain(f"{path}: {error}")
    return None
