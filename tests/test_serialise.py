"""The JSON form: it comes back equal, holds to its schema, and answers questions in one filter."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from footnotes import (
    Article,
    Evidence,
    Marker,
    Mention,
    Quotation,
    QuotationKind,
    Span,
    from_dict,
    parse,
    parse_file,
    to_dict,
)

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
SCHEMA = json.loads(files("footnotes").joinpath("schema/footnotes-1.json").read_text("utf-8"))


def with_quotations() -> Article:
    marker = Marker(Span(6, 9), ("1",), "bracket", Span(7, 8))
    inner = Quotation((Span(1, 2),), (), QuotationKind.PHRASE)
    reason = Evidence("marker_after", (Span(6, 9),), ("1",))
    mention = Mention(Span(4, 5), "Ann Lee")
    outer = Quotation(
        (Span(0, 3),), (Span(3, 4),), QuotationKind.SPEECH, mention, Span(5, 6), (marker,), (inner,), (reason,)
    )
    return Article("abcdef[1]", markers=(marker,), quotations=(outer,), languages=("en",))


@pytest.mark.parametrize("article", [*map(parse_file, EXAMPLES), with_quotations(), parse(""), parse("\ud800[1]\x00")])
def test_it_comes_back_equal_through_text_and_holds_to_the_schema(article: Article) -> None:
    data = json.loads(json.dumps(to_dict(article)))
    jsonschema.validate(data, SCHEMA)
    assert from_dict(data) == article


def test_missing_markers_and_their_lines_are_one_filter_away() -> None:
    data = to_dict(parse("First.[1]\nSecond.[2]\n\n[1] Lee, The Quay\n"))
    found = [(c["label"], c["line"]) for c in data["citations"] if c["status"] == "missing"]
    assert found == [("2", 2)]


@pytest.mark.parametrize("data", [{}, {"schema": "footnotes/9"}, [], None])
def test_another_schema_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="reads the schema 'footnotes/1'"):
        from_dict(data)  # type: ignore[arg-type]


def test_a_dict_that_lacks_a_field_is_refused() -> None:
    data = to_dict(parse("One.[1]"))
    del data["markers"][0]["style"]
    with pytest.raises(ValueError, match="does not hold to it"):
        from_dict(data)
