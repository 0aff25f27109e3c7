"""The look-ups of the model, and that its values compare, hash and pickle."""

from __future__ import annotations

import pickle

import pytest

from footnotes import Article, PartialDate, Role, Span, Status, parse

TEXT = """A row about the quay

By Ann Lee
12 May 2014

The quay was built too short.[1] Nobody asked why.[2] The bill came later.[3]

Notes

[1] Lee, Ann, The Quay, 2009, p. 3
[1] Moss, Tim, The Bill, 2010
[3] Lee, Ann, The Quay, 2009, p. 17
"""


@pytest.fixture
def article() -> Article:
    return parse(TEXT)


def test_the_head_of_the_article(article: Article) -> None:
    assert article.title is not None
    assert article.text_of(article.title.span).strip() == "A row about the quay"
    assert article.authors == ("Ann Lee",)
    assert article.published == PartialDate(2014, 5, 12)
    assert [b.role for b in article.paragraphs] == [Role.BODY]


def test_entry_wants_exactly_one(article: Article) -> None:
    assert article.entry("3").text == "Lee, Ann, The Quay, 2009, p. 17"
    with pytest.raises(LookupError, match="no entry bears the label '7'"):
        article.entry("7")
    with pytest.raises(LookupError, match="2 entries bear the label '1': at 10:1, 11:1"):
        article.entry("1")


def test_citations_and_works(article: Article) -> None:
    statuses = {c.label: c.status for c in article.citations}
    assert statuses == {"1": Status.AMBIGUOUS, "2": Status.MISSING, "3": Status.REPEATED}
    work = article.entry("3").work
    assert work is not None
    assert [e.label for e in article.entries_of(work)] == ["1", "3"]
    assert [c.label for c in article.citations_of(work)] == ["1", "3"]
    assert [c.label for c in article.missing] == ["2"]
    assert [e.text for e in article.uncited] == ["Moss, Tim, The Bill, 2010"]
    assert article.citations_for("2")[0].is_linked is False


def test_at_gives_what_stands_at_an_offset_outermost_first(article: Article) -> None:
    kinds = [type(x).__name__ for x in article.at(article.markers[0].span.start + 1)]
    assert kinds == ["Block", "Marker"]
    kinds = [type(x).__name__ for x in article.at(article.entry("3").span.start)]
    assert kinds == ["NoteList", "Block", "Entry"]
    assert article.at(len(TEXT) + 5) == ()


def test_values_compare_hash_and_pickle(article: Article) -> None:
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert hash(again) == hash(article)
    assert repr(article) == "<Article of 1 paragraphs, 3 markers (1 missing), 3 entries, 2 works, 0 quotations>"


def test_dates_print_as_far_as_they_are_known() -> None:
    assert str(PartialDate(2014, 6, 17)) == "2014-06-17"
    assert str(PartialDate(2014, 6)) == "2014-06"
    assert str(PartialDate(2014, season=21, circa=True)) == "2014-21~"


def test_parse_takes_text_only() -> None:
    with pytest.raises(TypeError, match=r"parse\(\) takes a str, not bytes"):
        parse(b"bytes")  # type: ignore[arg-type]


def test_spans() -> None:
    span = Span(2, 5)
    assert len(span) == 3
    assert 4 in span
    assert 5 not in span
    assert Span(3, 5) in span
    assert span.overlaps(Span(4, 9))
    assert not span.overlaps(Span(5, 9))
