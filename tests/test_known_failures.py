"""What is known to go wrong still does: a repair must move the case into the specification."""

from __future__ import annotations

from pathlib import Path

from footnotes import parse_file

FOLDER = Path(__file__).parent / "articles" / "known-failures"


def test_sentences_first() -> None:
    article = parse_file(FOLDER / "sentences-first.txt")
    assert article.title is None or article.text_of(article.title.span).strip() != "Tarn Mill stands empty"


def test_every_file_is_told_of() -> None:
    told = (FOLDER / "README.md").read_text("utf-8")
    assert all(f"`{path.name}`" in told for path in FOLDER.glob("*.txt"))
