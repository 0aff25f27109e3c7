"""The command line: what it prints, what it refuses, and its exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from footnotes import __version__
from footnotes.cli import app
from footnotes.cli.visible import visible

TEXT = "A row about the quay\n\nThe quay was short.[1] Nobody asked.[2]\n\n[1] Lee, The Quay, 2009\n"
run = CliRunner().invoke


@pytest.fixture
def good(tmp_path: Path) -> str:
    path = tmp_path / "good.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_parse_writes_json_for_one_file(good: str) -> None:
    result = run(app, ["parse", good])
    assert result.exit_code == 0
    assert [c["status"] for c in json.loads(result.stdout)["citations"]] == ["resolved", "missing"]


def test_parse_writes_a_line_for_each_of_several_and_goes_on_after_a_bad_one(good: str, tmp_path: Path) -> None:
    image = tmp_path / "image.png"
    image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    result = run(app, ["parse", good, str(image), str(tmp_path), str(tmp_path / "absent"), good])
    assert result.exit_code == 2
    assert [json.loads(line)["path"] for line in result.stdout.splitlines()] == [good, good]
    complaints = result.stderr.splitlines()
    assert len(complaints) == 3
    assert "the bytes are no text" in complaints[0]
    assert "is a folder" in complaints[1]
    assert "cannot be read" in complaints[2]


def test_standard_input() -> None:
    result = run(app, ["parse", "-", "--format", "jsonl"], input=TEXT)
    assert json.loads(result.stdout)["text"] == TEXT


def test_show_letters_markers_and_draws_missing_entries_as_boxes(good: str) -> None:
    result = run(app, ["show", good])
    assert result.exit_code == 0
    assert "Nobody asked.[2]‹m›" in result.stdout
    assert "■   1  Lee, The Quay, 2009" in result.stdout
    assert "□   2  missing" in result.stdout
    assert "2 markers: 1 resolved, 1 missing · 1 entries, 1 works" in result.stdout


def test_show_never_sends_control_characters(tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text("Title\x1b]0;owned\x07 here\n\nBody \u202etext\u009b31m.[1]\n\n[1] Lee\x1b[2J\n", "utf-8")
    result = run(app, ["show", str(path)])
    assert result.exit_code == 0
    assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(result.stdout)
    assert "⟪U+001B⟫" in result.stdout


def test_visible_leaves_ordinary_text_alone() -> None:
    assert visible("Größe – “a”\tb\n") == "Größe – “a”\tb\n"


def test_version() -> None:
    assert run(app, ["--version"]).stdout == f"footnotes {__version__}\n"


def test_without_the_extra_one_sentence_says_what_to_install() -> None:
    code = "import sys; sys.modules['typer'] = None; from footnotes.__main__ import main; main()"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert result.stderr == "footnotes: the command line needs typer and rich: pip install 'footnotes[cli]'\n"


def test_a_closed_pipe_is_no_error(good: str) -> None:
    command = f"{sys.executable} -m footnotes parse {' '.join([good] * 400)} | head -n 1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert result.stderr == ""
    assert result.stdout.count("\n") == 1
