"""Web Annotations: what position and quote select is the same, whatever characters stand before it."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from footnotes import Article, Quotation, QuotationKind, Span, parse
from footnotes.export import ExportWarning, to_webannotations

ASTRAL = (
    "The 🌊 came in with 𝒲ind and e\u0301t\u00e9.[1] “It 𝒲ill go 🦑,” said Ines Falkner, “and \x0bsoon.”[1]\n\n"
    "[1] Okafor, Ngozi, 🌊 Tides, Bergen: Port Press, 2014.\n[1] Holm, Signe, The Second Survey, Oslo, 1931.\n"
)


def _selectors(value: Any) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    if isinstance(value, dict):
        if "selector" in value:
            yield tuple(value["selector"])
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _selectors(each)


def _assert_selects(text: str, page: dict[str, Any]) -> None:
    for position, quote in _selectors(page):
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
        assert len(quote["prefix"]) == min(start, 32)
        assert len(quote["suffix"]) == min(len(text) - end, 32)


def test_selectors_count_code_points() -> None:
    article = parse(ASTRAL)
    page = json.loads(json.dumps(to_webannotations(article)).encode("utf-8"))
    assert article.quotations
    _assert_selects(ASTRAL, page)
    first = next(_selectors(page["items"][0]["target"]))[0]
    assert first["start"] == ASTRAL.index("[1]")


def test_an_ambiguous_citation_has_all_entries_as_its_body() -> None:
    item = to_webannotations(parse(ASTRAL))["items"][0]
    quoted = [quote["exact"].split(",")[0] for _, quote in _selectors(item["body"])]
    assert quoted == ["[1] Okafor", "[1] Holm"]


@pytest.mark.parametrize("source", ["https://example.org/tides", "https://example.org/tides#page"])
def test_ids_are_of_the_source(source: str) -> None:
    page = to_webannotations(parse(ASTRAL), source)
    ids = [page["id"], *(item["id"] for item in page["items"])]
    assert len(set(ids)) == len(ids)
    assert all(i.startswith("https://example.org/tides#") and i.count("#") == 1 for i in ids)
    assert page["items"][0]["target"]["source"] == source


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=3, max_size=80), st.data())
def test_any_text_is_quoted_as_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    article = Article(text, quotations=(Quotation((span,), (), QuotationKind.PHRASE),))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _assert_selects(text, json.loads(json.dumps(to_webannotations(article), ensure_ascii=False).encode("utf-8")))


def test_a_lone_surrogate_is_replaced_and_said() -> None:
    text = "A \ud800 quay"
    article = Article(text, quotations=(Quotation((Span(2, 8),), (), QuotationKind.PHRASE),))
    with pytest.warns(ExportWarning):
        written = json.dumps(to_webannotations(article), ensure_ascii=False)
    assert "\ufffd quay" in written
    written.encode("utf-8")
