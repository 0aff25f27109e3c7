"""The command line: one file a command. It reads the model; nothing in the core imports it."""

from __future__ import annotations

from typing import Annotated

import typer

from footnotes import __version__
from footnotes.cli.export import export_command
from footnotes.cli.parse import parse_command
from footnotes.cli.show import show_command

__all__ = ["app"]

app = typer.Typer(
    name="footnotes",
    help="Turn the raw text of articles into paragraphs, markers and a bibliography that say how they belong together.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("parse")(parse_command)
app.command("show")(show_command)
app.command("export")(export_command)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"footnotes {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Options that stand before the command."""
