"""Lines, positions and offset units, for all that a file may hold."""

from __future__ import annotations

import pytest

from footnotes import Source, Span, parse
from footnotes.stages.lines import split_lines


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", [0]),
        ("a\nb", [0, 2]),
        ("a\r\nb\r\n", [0, 3, 6]),
        ("a\rb", [0, 2]),
        ("a\r\n\rb\n", [0, 3, 4, 6]),
        ("a\fb\x0bc\u2028d\x85e", [0]),
    ],
)
def test_lines_end_at_lf_crlf_and_lone_cr_only(text: str, starts: list[int]) -> None:
    assert Source(text).line_starts == starts


def test_position_counts_from_one_in_code_points() -> None:
    source = Source("eins\n😀z[1]")
    assert source.position(Span(7, 10)) == (2, 3)


def test_offsets_in_other_units() -> None:
    source = Source("a😀é[1]")
    assert source.to_utf16(Span(3, 6)) == (4, 7)
    assert source.to_utf8(Span(3, 6)) == (7, 10)


def test_a_lone_surrogate_is_one_utf16_unit_and_three_bytes() -> None:
    source = Source("\ud800x")
    assert source.to_utf16(Span(1, 2)) == (1, 2)
    assert source.to_utf8(Span(1, 2)) == (3, 4)


def test_lines_know_what_stands_on_them() -> None:
    lines = split_lines(Source("ab\n\n  cd \n\xa0\n"))
    assert lines.starts == [0, 3, 4, 10, 12]
    assert lines.lefts == [0, 3, 6, 10, 12]
    assert lines.rights == [2, 3, 8, 10, 12]
    assert lines.is_blank(3)
    assert lines.next_filled(1) == 2
    assert lines.previous_filled(2) == 0
    assert lines.paragraph_end(0) == 1


@pytest.mark.parametrize("odd", ["\ufeff", "\x00", "\u200b", "\ud800", "\f", "\xa0", "\u2028"])
def test_odd_characters_are_kept_and_hide_no_marker(odd: str) -> None:
    text = f"{odd}The quay was short.{odd}[1] And more.\n\n[1] Lee, The Quay\n"
    article = parse(text)
    assert article.text == text
    assert [(c.label, str(c.status)) for c in article.citations] == [("1", "resolved")]
