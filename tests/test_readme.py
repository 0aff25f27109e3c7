"""The README shows real output: its Python runs, and its terminal excerpt is what the command prints.

`python tests/test_readme.py` rewrites both (`make readme`).
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from footnotes import parse_file
from footnotes.cli.show import render

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_SHOWN = re.compile(r"(<!-- run: show (\S+) \| notes -->\n```\n)(.*?)(```)", re.S)
_PYTHON = re.compile(r"(<!-- python -->\n```python\n)(.*?)(```)", re.S)


def shown(path: str) -> str:
    """From the byline on, cut at 118 columns."""
    lines = [line.plain.rstrip() for line in render(parse_file(ROOT / path))]
    start = next(i for i, line in enumerate(lines) if "byline" in line)
    return "".join((line if len(line) <= 118 else line[:117] + "…") + "\n" for line in lines[start:])


def session(code: str) -> str:
    """A Python session: each `>>>` line is run, and what it gives is written below it."""
    names: dict[str, object] = {}
    out: list[str] = []
    for line in code.splitlines():
        if not line.startswith(">>> "):
            continue
        out.append(line)
        source = line[4:]
        with contextlib.chdir(ROOT), contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(compile(source, "README.md", "single"), names)
        out.extend(printed.getvalue().splitlines())
    return "\n".join(out) + "\n"


def refreshed(text: str) -> str:
    text = _SHOWN.sub(lambda m: m[1] + shown(m[2]) + m[4], text)
    return _PYTHON.sub(lambda m: m[1] + session(m[2]) + m[3], text)


def test_the_readme_shows_what_is_printed() -> None:
    text = README.read_text("utf-8")
    assert _SHOWN.search(text)
    assert _PYTHON.search(text)
    assert refreshed(text) == text


def test_it_fits_a_visit() -> None:
    assert len(README.read_text("utf-8").splitlines()) <= 150


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text("utf-8")), "utf-8")
