"""Each format is read back by a parser that is not ours."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from footnotes import DateValue, Name, PartialDate, Reference, parse
from footnotes.export import (
    ExportWarning,
    to_bibliography,
    to_bibtex,
    to_csl_json,
    to_jats,
    to_markdown,
    to_ris,
    to_tei,
    to_webannotations,
)

BOOK = Reference(
    type="book",
    author=(Name("Berg", "Jan", non_dropping_particle="van der"), Name(literal="World Tide Bank")),
    title="Tides & Tables: 100% {salt}",
    publisher="Port Press",
    publisher_place="Bergen",
    issued=DateValue(PartialDate(2014, 6, 17)),
    page="3-14",
    isbn="9780306406157",
)
ARTICLE = parse(
    "The harbour row\n\nBy Ada Renner\n\nThe ice came early.[1] It stayed until May.[2] “It will go,” said Ines Falkner.[1]\n\n"
    "Notes\n\n[1] Okafor, Ngozi, Tides and Tables, Bergen: Port Press, 2014, p. 3.\n"
)


def test_csl_json() -> None:
    (item,) = to_csl_json([BOOK])
    assert item["author"] == [
        {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
        {"literal": "World Tide Bank"},
    ]
    assert item["issued"] == {"date-parts": [[2014, 6, 17]]}
    assert item["type"] == "book"
    assert json.loads(json.dumps(item)) == item


def test_ids_are_unique_and_nothing_is_dropped() -> None:
    article = parse("A.[1] B.[1]\n\n[1] See above.\n[1] Okafor, Tides, Bergen, 2014.\n[2]\n")
    items = to_csl_json(article)
    assert len({i["id"] for i in items}) == len(items) >= len(article.bibliography)


def test_bibtex_is_read_back() -> None:
    library = parse_string(to_bibtex([BOOK]))
    assert not library.failed_blocks
    (entry,) = library.entries
    assert entry.entry_type == "book"
    assert entry["author"] == "van der Berg, Jan and {World Tide Bank}"
    assert entry["pages"] == "3--14"
    assert entry["year"] == "2014"


def test_ris_is_read_back() -> None:
    (record,) = rispy.loads(to_ris([BOOK]))
    assert record["authors"] == ["van der Berg, Jan", "World Tide Bank"]
    assert record["year"] == "2014"
    assert (record["start_page"], record["end_page"]) == ("3", "14")


def test_a_style() -> None:
    (written,) = to_bibliography([BOOK], "apa")
    assert "2014" in written
    assert "Port Press" in written
    with pytest.raises(ValueError, match="no citation style"):
        to_bibliography([BOOK], "no-such-style")


def test_markdown_is_read_back() -> None:
    written = to_markdown(ARTICLE)
    page = MarkdownIt("commonmark").use(footnote_plugin).render(written)
    assert page.count('class="footnote-ref"') == 3
    assert page.count("<li ") == 2
    assert "(missing)" in page
    assert "<h1>The harbour row</h1>" in page


@pytest.mark.parametrize("write", [to_jats, to_tei])
def test_xml_is_well_formed_and_links(write: object) -> None:
    assert callable(write)
    root = etree.fromstring(write(ARTICLE))
    refs = [e for e in root.iter() if etree.QName(e).localname in ("xref", "ref") and (e.get("rid") or e.get("target"))]
    names = {v for e in root.iter() for k, v in e.attrib.items() if k.endswith("id") and not k.endswith("rid")}
    assert len(refs) == 3
    assert all((e.get("rid") or e.get("target", ""))[-2:] in names for e in refs)


def test_annotations_select_what_they_quote() -> None:
    page = to_webannotations(ARTICLE)
    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) == len(ARTICLE.citations) + len(ARTICLE.quotations)
    for item in page["items"]:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            position, quote = target["selector"]
            assert ARTICLE.text[position["start"] : position["end"]] == quote["exact"]


def test_what_a_format_cannot_hold_is_replaced_and_said() -> None:
    with pytest.warns(ExportWarning):
        assert "\ufffd" in to_jats(parse("A \x00 and \ud800 stood here, and the text went on for some time after it."))


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("aB1 .,\n[]“”\x00\ud800{}\\<&*"), max_size=120))
def test_any_text_is_written_in_every_format(text: str) -> None:
    article = parse(text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExportWarning)
        etree.fromstring(to_jats(article))
        etree.fromstring(to_tei(article))
        json.dumps(to_webannotations(article)).encode("utf-8")
        to_markdown(article).encode("utf-8")
        parse_string(to_bibtex(article))
        rispy.loads(to_ris(article))


def test_the_core_does_not_load_it() -> None:
    late = ("footnotes.export", "pycrfsuite", "dateutil")
    code = f"import sys, footnotes; sys.exit(any(m.startswith({late!r}) for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
