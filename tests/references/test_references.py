"""References: what the public functions give, for any text and for every thread."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from footnotes import parse, parse_reference, parse_references, split_references
from footnotes.references.labeller import label
from footnotes.references.tokens import tokenise
from footnotes.references.train import train

BOOK = "Osei, Tomas. Tides of the Sound. Bergen: Fjord Press, 2012."


def test_a_book() -> None:
    reference = parse_reference(BOOK)
    assert reference.type == "book"
    assert [(n.family, n.given) for n in reference.author] == [("Osei", "Tomas")]
    assert reference.title == "Tides of the Sound"
    assert (reference.publisher_place, reference.publisher) == ("Bergen", "Fjord Press")
    assert str(reference.issued) == "2012"
    assert BOOK[reference.spans["title"].start : reference.spans["title"].end] == "Tides of the Sound"


@pytest.mark.parametrize("name", ["Alfred", "Georg", "Syed", "Kadir"])
def test_a_given_name_that_ends_as_a_role_does_makes_no_editor(name: str) -> None:
    reference = parse_reference(f"Osei, {name}. Tides of the Sound. Bergen: Fjord Press, 2012.")
    assert [(n.family, n.given) for n in reference.author] == [("Osei", name)]
    assert reference.editor == ()


def test_a_newspaper() -> None:
    reference = parse_reference("Ines Falkner, “The Dredging Row,” The Guardian, 4 May 2011, https://example.org/row.")
    assert reference.type == "article-newspaper"
    assert reference.title == "The Dredging Row"
    assert reference.container_title == "The Guardian"
    assert str(reference.issued) == "2011-05-04"
    assert reference.url == "https://example.org/row"


def test_an_entry_has_spans_in_the_article() -> None:
    article = parse(f"Ice.[1]\n\n[1] {BOOK}\n")
    (entry,) = article.bibliography
    assert entry.reference is not None
    span = entry.reference.spans["title"]
    assert article.text_of(span) == "Tides of the Sound"
    assert pickle.loads(pickle.dumps(entry)) == entry


def test_several_references() -> None:
    text = "See Falkner 2014, p. 3; Osei, Tides (Bergen, 2012)."
    assert [text[s.start : s.end] for s in split_references(text)] == [
        "See Falkner 2014, p. 3",
        "Osei, Tides (Bergen, 2012).",
    ]
    authors = "Falkner, I.; Osei, T. (2012). Tides. Bergen: Fjord Press."
    assert len(split_references(authors)) == 1


def test_a_remark_is_a_note() -> None:
    assert parse_reference("Emphasis added.").note == "Emphasis added."


def test_bytes_are_refused() -> None:
    with pytest.raises(TypeError, match="takes a str"):
        parse_reference(b"x")  # type: ignore[arg-type]


def test_threads_agree() -> None:
    texts = [BOOK, "Ibid., p. 3", "Holm, S., The Second Book, 1931"] * 20
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parse_reference, texts)) == parse_references(texts)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_text_gives_a_reference_inside_it(text: str) -> None:
    reference = parse_reference(text)
    assert all(0 <= s.start < s.end <= len(text) for s in reference.spans.values())


@given(st.text(max_size=120))
def test_tokens_hold_every_character(text: str) -> None:
    tokens = tokenise(text)
    words = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert "".join("".join(words).split()) == "".join(text.split())
    assert all(end <= start for end, start in zip(tokens.ends, tokens.starts[1:], strict=False))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120))
def test_segments_are_in_order(text: str) -> None:
    segments = label(text)
    assert all(a.end <= b.start for a, b in pairwise(segments))


def test_training_twice_gives_one_model(tmp_path: Path) -> None:
    rows = [
        {
            "source": "plos",
            "text": f"Falkner I ({2000 + i}) Tides of port {i}. Port Review {i}: {i}-{i + 9}.",
            "families": ["Falkner"],
            "labels": [["author", 0, 9], ["issued", 11, 15], ["title", 17, 30], ["container_title", 33, 44]],
        }
        for i in range(30)
    ]
    for name in ("one", "two"):
        train(rows, tmp_path / name, parameters={"max_iterations": 5})
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert json.dumps(rows)


def test_the_model_is_small() -> None:
    import footnotes.references

    model = Path(footnotes.references.__file__).with_name("model.crfsuite")
    assert model.stat().st_size <= 3_000_000


def test_a_lone_surrogate_is_read_around() -> None:
    text = "Lee \ud800, Anna, Lamps, Bergen: Port Press, 1901"
    span = parse_reference(text).spans["issued"]
    assert text[span.start : span.end] == "1901"
