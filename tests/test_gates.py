"""Dear patterns are tried only where a cheap question says that they may match; it must never keep back a line that does."""

from __future__ import annotations

import re

import pytest

from footnotes.languages import LANGUAGES
from footnotes.stages.bylines import is_byline
from footnotes.stages.datelines import is_dateline
from footnotes.stages.furniture import furniture_words
from footnotes.stages.work_traits import read_traits

SOURCE = "Falkner, Ines, Tides and Quays, 2014"
DEVANAGARI = re.compile("[\u0900-\u097f]")  # its lead-ins and locators are not left out yet
LEAD_INS = sorted({w for language in LANGUAGES for w in language.lead_ins if not DEVANAGARI.search(w)})
LOCATORS = sorted({w for language in LANGUAGES for w in language.locators if not DEVANAGARI.search(w)})


FURNITURE = """
    © 2014 The Quay | (c) Quay Press | COPYRIGHT 2014 | All rights reserved | 12 comments | 3 Kommentare | Filed under: ports
    | Posted in: ports | Tagged with: quay | Tags: quay | Categories: ports | Category: ports | Topics : ports | Share this
    | Tweet this | Pin | E-mail this story | Print on paper | ← Older | < Older | « Older | ‹ Older | Older → | Older »
    | Older › | Older >> | Page 2 of 3 | SEITE 2 von 3 | Página 2 de 3 | Previous article | Next: The quay | We use cookies.
    | OUR COOKIE NOTICE | Read more | Continue reading | Sign up for news | Subscribe now | Log in | Login | Register here
"""


@pytest.mark.parametrize("line", [line.strip() for line in FURNITURE.split("|")])
def test_furniture_of_every_shape_is_known(line: str) -> None:
    assert furniture_words(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        *(f"{word} Ines Falkner" for word in "By BY von par por di da do door od przez av af".split()),
        *(f"{word} Ines Falkner" for word in "Autor: Autorin: Author: Auteur: Автор:".split()),
        *(f"{word} by Ines Falkner" for word in "Posted Published Written Reported Compiled Story Text Words".split()),
        "12 May 2014 | By Ines Falkner",
        "Ines Falkner reports from the quay",
        "Ines Falkner, of the harbour desk, writes",
        "Ines Falkner, staff writer",
        "Ines Falkner, staff reporter",
        "Ines Falkner, correspondent",
        "Ines Falkner, special to the Quay",
    ],
)
def test_bylines_of_every_shape_are_known(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line", ["2014-05-12", "12 May 2014", "May 12th, 2014", "Published on 12. Mai 2014", "June 2014"]
)
def test_dates_of_every_shape_are_known(line: str) -> None:
    assert is_dateline(line)


@pytest.mark.parametrize("lead", LEAD_INS)
def test_every_lead_in_is_left_out(lead: str) -> None:
    assert read_traits(f"{lead.capitalize()} {SOURCE}").plain == read_traits(SOURCE).plain


@pytest.mark.parametrize("locator", LOCATORS)
def test_every_locator_is_left_out(locator: str) -> None:
    assert read_traits(f"{SOURCE}, {locator}. 12").plain == read_traits(SOURCE).plain
