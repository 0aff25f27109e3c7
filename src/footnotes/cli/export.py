"""`footnotes export PATH --to FORMAT`: an article or its references in another format."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Annotated

import typer

from footnotes.cli.reading import complain, read_article
from footnotes.model import Article

__all__ = ["export_command"]


def _writers() -> dict[str, Callable[[Article], str]]:
    from footnotes import export

    def as_json(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, indent=1)

    return {
        "bibtex": export.to_bibtex,
        "csl-json": lambda a: as_json(export.to_csl_json(a)),
        "ris": export.to_ris,
        "markdown": export.to_markdown,
        "jats": export.to_jats,
        "tei": export.to_tei,
        "webannotation": lambda a: as_json(export.to_webannotations(a)),
    }


def export_command(
    path: Annotated[str, typer.Argument(help="A text file; `-` is standard input.")],
    to: Annotated[str, typer.Option("--to", help="A format, or the name of a citation style (apa, chicago, mla, …).")],
    encoding: Annotated[str | None, typer.Option(help="The encoding of the file; guessed by default.")] = None,
) -> None:
    """Write an article, or its references, as BibTeX, CSL-JSON, RIS, Markdown, JATS, TEI, Web Annotations or in a style."""
    article = read_article(path, encoding)
    if article is None:
        raise typer.Exit(2)
    from footnotes import export

    writers = _writers()
    try:
        if to in writers:
            written = writers[to](article)
        else:
            written = "\n".join(export.to_bibliography(article, to))
    except ModuleNotFoundError as error:
        complain(f'the format {to} needs {error.name}: pip install "footnotes[export]"')
        raise typer.Exit(2) from None
    except export.StyleError as error:
        complain(f"{error}; formats: {', '.join(writers)}")
        raise typer.Exit(2) from None
    sys.stdout.write(written.rstrip("\n") + "\n")
