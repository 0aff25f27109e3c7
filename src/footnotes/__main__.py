"""`footnotes` and `python -m footnotes`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; without its extra, say in one sentence what to install."""
    try:
        import rich  # noqa: F401
        import typer  # noqa: F401
    except ImportError:
        sys.stderr.write("footnotes: the command line needs typer and rich: pip install 'footnotes[cli]'\n")
        sys.exit(2)
    from footnotes.cli import app

    app()


if __name__ == "__main__":
    main()
