"""The examples run as they stand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"


def run(*command: str) -> str:
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True, cwd=EXAMPLES).stdout


def test_import_it() -> None:
    lines = run("import_it.py", "harbour.txt").splitlines()
    assert lines[0] == "Dredging the Selby channel will not save the port by Tom Arkwright"
    statuses = [line.split()[2].strip(":") for line in lines[1:]]
    assert statuses == ["resolved", *["missing"] * 3, "resolved", "resolved", "missing", "repeated", "resolved"]


def test_batch_folder() -> None:
    rows = [json.loads(line) for line in run("batch_folder.py", ".").splitlines()]
    assert [r["path"] for r in rows] == ["harbour.txt", "lighthouse.txt", "moor.txt"]
    assert all("error" not in r for r in rows)


def test_the_pytest_example_passes() -> None:
    assert "[100%]" in run("-m", "pytest", "-q", "-p", "no:cacheprovider", "test_citations.py")


def test_the_harbour_has_what_a_scrape_loses() -> None:
    from footnotes import parse_file

    article = parse_file(EXAMPLES / "harbour.txt")
    inferred = {c.label: c.inferred.label for c in article.missing if c.inferred}
    assert inferred == {"2": "1", "3": "1", "7": "6"}
    assert [c.label for c in article.missing] == ["2", "3", "4", "7"]
    assert article.entry("8").work == article.entry("1").work
