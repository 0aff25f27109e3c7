"""JATS and TEI: well-formed whatever the text holds, and every marker leads to its entry or to what says that it is missing."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from footnotes import Article, Block, Role, Span, parse
from footnotes.export import ExportWarning, to_jats, to_tei

TWO_PARTS = """The lamp room

First part

The wick was trimmed at dusk.[1] The oil came by boat.[2] The keeper slept.[3]

Notes

[1] Okafor, Ngozi, Lamps and Lenses, Bergen: Port Press, 2014, p. 3.
[2] Ibid., p. 9.

Second part

The lens was ground in Paris.[1] It was paid for in grain.[2] Nobody counted.[3]

Notes

[1] Holm, Signe, The Second Survey, Oslo: North Press, 1931.
[1] Lund, Per, Grain and Glass, Oslo: North Press, 1933.
[2] Berg, Tove, Piers, Oslo: South Press, 1941.
"""
WRITERS = pytest.mark.parametrize("write", [to_jats, to_tei])
Write = Callable[[Article], str]
_ID = "{http://www.w3.org/XML/1998/namespace}id"


def _links(xml: str) -> tuple[list[list[str]], dict[str, str]]:
    """The ids that each marker leads to, and the text of what bears each id."""
    root = etree.fromstring(xml)
    refs = [e for e in root.iter() if etree.QName(e).localname in ("xref", "ref") and e.get("type", e.get("ref-type"))]
    targets = [(e.get("rid") or e.get("target", "").replace("#", "")).split() for e in refs]
    bearers = [(e.get("id") or e.get(_ID), e) for e in root.iter() if e.get("id") or e.get(_ID)]
    assert len({key for key, _ in bearers}) == len(bearers)
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", key) for key, _ in bearers)
    return targets, {key: "".join(e.itertext()) for key, e in bearers}


@WRITERS
def test_each_marker_leads_to_the_entry_of_its_part(write: Write) -> None:
    targets, texts = _links(write(parse(TWO_PARTS)))
    assert all(targets)
    found = [" or ".join(re.sub(r"^\d+", "", texts[i]).split(",")[0] for i in ids) for ids in targets]
    assert found == ["Okafor", "Ibid.", "(missing)", "Holm or Lund", "Berg", "(missing)"]
    assert targets[2] != targets[5]
    assert 'ambiguous"' in write(parse(TWO_PARTS))


@WRITERS
def test_a_marker_in_the_title_leads_somewhere_too(write: Write) -> None:
    article = parse(
        "The lamp room[1]\n\nThe wick was trimmed at dusk, and the oil came by boat.\n\n[1] Lee, Lamps, 1901.\n"
    )
    assert article.title is not None
    targets, _ = _links(write(article))
    assert targets == [["n1"]]


@WRITERS
def test_an_article_without_entries_says_what_is_missing(write: Write) -> None:
    targets, texts = _links(write(parse("The wick was trimmed at dusk.[1] The oil came by boat.[2]\n")))
    assert [texts[ids[0]].endswith("(missing)") for ids in targets] == [True, True]


def test_a_mixed_citation_is_the_entry_with_its_fields_marked() -> None:
    article = parse(TWO_PARTS)
    root = etree.fromstring(to_jats(article))
    citations = [c for c in root.iter("mixed-citation") if c.text != "(missing)"]
    assert ["".join(c.itertext()) for c in citations] == [e.text for e in article.bibliography]
    assert [c.findtext("year") for c in citations] == ["2014", None, "1931", "1933", "1941"]


@WRITERS
@settings(max_examples=80, deadline=None)
@given(st.text(st.characters(max_codepoint=0x9F) | st.sampled_from("\ud800\udfff\ufffe\uffff\U0001f30a"), max_size=40))
def test_any_character_can_stand_in_the_text(write: Write, text: str) -> None:
    whole = f"{text}|The wick was trimmed.[1]\n\n[1] Lee {text}, Lamps, 1901.\n"
    article = parse(whole)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExportWarning)
        etree.fromstring(write(article))
        etree.fromstring(write(Article(whole, (Block(Span(0, len(whole)), Role.BODY),))).encode("utf-8"))


@WRITERS
def test_what_xml_cannot_hold_is_replaced_and_the_rest_kept(write: Write) -> None:
    text = "A\x00b\x1bc\x0bd\ufffee\tf & <g> ]]> \x85 \U0001f30a stood here, and the text went on for some time."
    with pytest.warns(ExportWarning):
        written = write(Article(text, (Block(Span(0, len(text)), Role.BODY),)))
    shown = "".join(etree.fromstring(written).itertext())
    assert "A\ufffdb\ufffdc\ufffdd\ufffde\tf & <g> ]]> \x85 \U0001f30a stood" in shown
