"""Identifiers are found where they stand, and left out where their check digit is wrong."""

from __future__ import annotations

import pytest

from footnotes.references.identifiers import find_identifiers


def found(text: str) -> dict[str, str]:
    return {i.field: i.value for i in find_identifiers(text)}


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("See https://example.org/a_(b).", "url", "https://example.org/a_(b)"),
        ("(https://example.org/a).", "url", "https://example.org/a"),
        ("<https://example.org/a>.", "url", "https://example.org/a"),
        ("www.example.org/a,", "url", "www.example.org/a"),
        ("https://example.org/long/\n   path/page.html", "url", "https://example.org/long/path/page.html"),
        ("doi:10.1000/ABC.12.", "doi", "10.1000/abc.12"),
        ("https://doi.org/10.1000/182", "doi", "10.1000/182"),
        ("ISBN 978-0-306-40615-7", "isbn", "9780306406157"),
        ("ISBN 0-306-40615-2.", "isbn", "0306406152"),
        ("ISSN 0378-5955", "issn", "0378-5955"),
        ("arXiv:0706.0001v2", "arxiv", "0706.0001"),
        ("hep-th/9901001", "arxiv", "hep-th/9901001"),
        ("PMID: 14737711", "pmid", "14737711"),
    ],
)
def test_found(text: str, field: str, value: str) -> None:
    assert found(text)[field] == value


def test_an_archived_address_is_divided() -> None:
    assert found("https://web.archive.org/web/20150101000000/http://example.org/a") == {
        "archive_url": "https://web.archive.org/web/20150101000000/http://example.org/a",
        "url": "http://example.org/a",
    }


@pytest.mark.parametrize(
    "text", ["ISBN 978-0-306-40615-8", "ISBN 0-306-40615-3", "ISSN 0378-5954", "in 2010.12 cases", "10.5 kg"]
)
def test_wrong_check_digits_and_mere_numbers_are_none(text: str) -> None:
    assert found(text) == {}


def test_spans_cover_the_value() -> None:
    text = "Osei, doi:10.1000/182."
    (doi,) = find_identifiers(text)
    assert text[doi.start : doi.end] == "10.1000/182"
