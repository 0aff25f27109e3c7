"""What is known to go wrong still does: a repair must move the case into the specification."""

from __future__ import annotations

from pathlib import Path

from footnotes import parse_file

FOLDER = Path(__file__).parent / "articles" / "known-failures"


def test_menu_first() -> None:
    article = parse_file(FOLDER / "menu-first.txt")
    assert article.title is not None
    assert article.text_of(article.title.span).strip() != "The keepers of Skerra light"


def test_every_file_is_told_of() -> None:
    told = (FOLDER / "README.md").read_text("utf-8")
    assert all(f"`{path.name}`" in told for path in FOLDER.glob("*.txt"))
