"""Markdown, rendered by a renderer that is not ours: each reference leads to its own note, and the text is read as text."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from footnotes import Article, Block, Citation, Marker, Role, Span, Status, parse
from footnotes.export import to_markdown

RESTARTING = """The tide tables

First part

The ice came early in the north.[1] It stayed until May.[2]

Notes

[1] Okafor, Ngozi, Tides and Tables, Bergen: Port Press, 2014, p. 3.
[2] Ibid., p. 9.

Second part

A dredger costs more than a school.[1] The towns agreed.[2] Nobody paid.[3]

Notes

[1] Holm, Signe, The Second Survey, Oslo: North Press, 1931.
[2] Okafor, Tides and Tables, p. 44.
"""
DOUBLED = """The row about the quay

The quay was too short for the ferry.[1] The pier was not asked about.[2]

Notes

[1] Okafor, Ngozi, Tides and Tables, Bergen: Port Press, 2014.
[1] Holm, Signe, The Second Survey, Oslo: North Press, 1931.
[2] Berg, Tove, Piers, Oslo: South Press, 1941.
[4] Lund, Per, Quays of the North, Oslo: North Press, 1933.
"""


def _page(markdown: str) -> html.HtmlElement:
    return html.fromstring("<div>" + MarkdownIt("commonmark").use(footnote_plugin).render(markdown) + "</div>")


def _notes(markdown: str) -> list[str]:
    """The text of the note that each reference leads to, in the order of the references."""
    page = _page(markdown)
    texts = {x.get("id"): " ".join(x.text_content().split()) for x in page.iter("li") if x.get("id")}
    return [texts[a.get("href")[1:]] for a in page.iter("a") if a.getparent().get("class") == "footnote-ref"]


def _text(markdown: str) -> str:
    return " ".join(_page(markdown).text_content().split())


def _body(text: str, role: Role = Role.BODY) -> Article:
    return Article(text, (Block(Span(0, len(text)), role),) if text else ())


def test_numbering_that_starts_again_leads_to_the_notes_of_its_part() -> None:
    notes = _notes(to_markdown(parse(RESTARTING)))
    assert [n.split(",")[0] for n in notes] == ["Okafor", "Ibid.", "Holm", "Okafor", "(missing) ↩︎"]


def test_missing_notes_with_one_label_in_two_parts_are_two() -> None:
    article = parse(RESTARTING.replace("May.[2]", "May.[2] The pier burned.[3]"))
    assert [c.label for c in article.missing] == ["3", "3"]
    assert to_markdown(article).count("(missing)") == 2


def test_an_ambiguous_label_names_all_that_it_may_be() -> None:
    first, second = _notes(to_markdown(parse(DOUBLED)))
    assert first.startswith("(ambiguous) Okafor")
    assert "or Holm" in first
    assert second.startswith("Berg")


def test_entries_that_nothing_cites_are_written_where_a_renderer_keeps_them() -> None:
    written = to_markdown(parse(DOUBLED))
    assert "[4] Lund, Per, Quays of the North" in _text(written)
    assert "## Notes" in written


def test_nothing_is_left_over_where_all_is_cited() -> None:
    assert "## Notes" not in to_markdown(parse(RESTARTING))


def test_ids_differ_in_more_than_case_and_hold_no_signs() -> None:
    article = parse("Moon* and tide† are old.[a] So is ice.[A]\n\n* Lee, Moon, 1901.\n† Lee, Tide, 1902.\n")
    written = to_markdown(article)
    names = [line.partition("]:")[0] for line in written.splitlines() if line.startswith("[^")]
    assert len({n.casefold() for n in names}) == len(names) >= 2
    assert all(n[2:].replace("-", "").isalnum() for n in names)


def test_author_date_citations_stay_in_the_prose() -> None:
    text = (
        "The quay is short (Okafor 2014, p. 3). Later Lund (1933) says that nobody asked the towns.\n\nReferences\n\n"
        "Holm, Signe. 1931. The Second Survey. Oslo: North Press.\n\nLund, Per. 1933. Quays. Oslo: North Press.\n\n"
        "Okafor, Ngozi. 2014. Tides and Tables. Bergen: Port Press.\n"
    )
    written = to_markdown(parse(text))
    assert "(Okafor 2014[^" in written
    assert "Later Lund (1933)[^" in written
    assert "Holm, Signe. 1931" in _text(written)


def test_the_page_in_a_marker_is_kept() -> None:
    assert "(p. 12)" in to_markdown(parse("The quay is short [1, p. 12].\n\n[1] Okafor, Tides, Bergen, 2014.\n"))


@pytest.mark.parametrize("after", ["(as he said) and went.", ": so it was.", "[sic] and went."])
def test_what_stands_next_to_a_reference_does_not_change_it(after: str) -> None:
    text = f"Stop![1]{after} The ice came back to the harbour in May.\n\n[1] Okafor, Tides, Bergen, 2014.\n"
    article = parse(text)
    assert [c.label for c in article.citations] == ["1"]
    assert len(_notes(to_markdown(article))) == 1
    assert after in _text(to_markdown(article))


def test_markers_in_headings_quotations_and_notes_refer() -> None:
    text = "Tides[1]\n> The ice[1] came.\n> It stayed.[2]\n1. # No heading[1]\n"
    markers = tuple(Marker(Span(i, i + 3), (text[i + 1],), "bracket") for i in range(len(text)) if text[i] == "[")
    citations = tuple(Citation(m, m.labels[0], Status.MISSING) for m in markers)
    first, second = text.index("\n") + 1, text.index("1. #")
    blocks = (
        Block(Span(0, first - 1), Role.HEADING),
        Block(Span(first, second), Role.BLOCKQUOTE),
        Block(Span(second, len(text)), Role.BODY),
    )
    written = to_markdown(Article(text, blocks, (), markers, citations))
    assert written.splitlines()[:5] == [
        "## Tides[^1]",
        "",
        "> The ice[^1] came. It stayed.[^2]",
        "",
        "1\\. # No heading[^1]",
    ]


def test_a_marker_in_a_note_refers_to_the_other() -> None:
    text = "The quay is short.[1]\n\n[1] Lee, Logs, 1901; but see [2].\n[2] Holm, Piers, like [3].\n[3] Berg, Quays, 1941.\n"
    article = parse(text)
    assert len(article.markers) == 1
    places = [text.index("[2]"), text.index("[3]")]
    inner = tuple(Marker(Span(p, p + 3), (text[p + 1],), "bracket") for p in places)
    cited = tuple(Citation(m, m.labels[0], Status.RESOLVED, article.entry(m.labels[0])) for m in inner)
    whole = attrs.evolve(article, markers=article.markers + inner, citations=article.citations + cited)
    written = to_markdown(whole)
    assert [n[:5] for n in _notes(written)] == ["Lee, ", "Holm,", "Berg,"]
    assert "\\[" not in written


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "> no quotation",
        "- no item",
        "+ no item",
        "12) no item",
        "--- no rule",
        "---",
        "[^x] is no note",
        "[^x]: is no note",
        "[text](address) and ![image](address)",
        "<b>bold</b> & &amp; &#65;",
        "*a* _b_ __init__ a_b ~~c~~ `d` \\e",
        "Title\n===",
        "a | b\n--|--\nc | d",
        "    four spaces",
        "See https://a.org/x_(y)*z*, and <https://b.org>.",
        "$5 to $6 ^up^ {#id}",
    ],
)
def test_the_text_is_read_as_text(text: str) -> None:
    written = to_markdown(_body(text))
    assert _text(written) == " ".join(text.split())
    assert {e.tag for e in _page(written).iter()} <= {"div", "p", "a"}


def test_a_hashtag_in_a_title_is_a_word() -> None:
    assert to_markdown(_body("#quay and #pier", Role.TITLE)) == "# #quay and #pier\n"
    assert to_markdown(_body("## The quay ##", Role.TITLE)) == "# The quay \\##\n"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("aB1 .,:!|\n[](){}<>&;\\`*_#~^$@+-=%'\"“/"), max_size=40))
def test_any_text_is_read_as_text(text: str) -> None:
    assert _text(to_markdown(_body(text))) == " ".join(text.split())


def test_a_range_of_markers_refers_to_each_and_keeps_no_dash() -> None:
    article = parse("The ice came [1]–[3] early.\n\nNotes\n\n[1] Osei, Ice\n\n[2] Holm, Tides\n\n[3] Dahl, Logs\n")
    assert "came [^1][^2][^3] early" in to_markdown(article)


def test_an_inline_note_becomes_a_definition_without_its_bracket() -> None:
    written = to_markdown(parse("The ice came early.^[Osei, Ice, 2014] It stayed."))
    assert "early.[^1]" in written
    assert "[^1]: Osei, Ice, 2014\n" in written
