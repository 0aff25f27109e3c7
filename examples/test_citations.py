"""Use 3: validate citations in a test. Run it with pytest."""

from pathlib import Path

from footnotes import parse_file

HERE = Path(__file__).parent


def test_the_moor_article_names_a_source_for_all_but_one_marker() -> None:
    article = parse_file(HERE / "moor.txt")
    assert [c.label for c in article.missing] == ["5"]
    assert article.uncited == ()


def test_the_lighthouse_lost_one_note() -> None:
    article = parse_file(HERE / "lighthouse.txt")
    assert [c.label for c in article.missing] == ["5"]
    assert article.entry("6").work == article.entry("3").work
