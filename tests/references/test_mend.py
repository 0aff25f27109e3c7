"""Mending: segments as a labeller may leave them, and what the text says outright."""

from __future__ import annotations

import pytest

from footnotes.references.mend_imprints import dates
from footnotes.references.mend_people import heads
from footnotes.references.sheet import Segment, Sheet

Parts = tuple[tuple[str, str], ...]

MISPLACED: dict[Parts, dict[str, str]] = {
    # each part of a text with the field it was given: what the rule makes of it
    (("title", "Reefs of Wadden"), ("volume", "02.06.2003")): {"title": "Reefs of Wadden", "issued": "02.06.2003"},
    (("container_title", "Koogblatt 6–7/2011,"), ("page", "S. 224–229")): {
        "container_title": "Koogblatt ",
        "issue": "6–7",
        "issued": "2011",
        "page": "S. 224–229",
    },
    (("title", "Tide codes,"), ("issued", "16.9.0,"), ("", "June 2021")): {
        "title": "Tide codes,",
        "issued": "June 2021",
    },
    (("container_title", "Koogblatt 6–7/2011,"), ("issued", "3 May 2012")): {
        "container_title": "Koogblatt 6–7/2011,",
        "issued": "3 May 2012",
    },
    (("author", "Norsk Fyrforening 09.05.2014:"), ("title", "Statement")): {
        "author": "Norsk Fyrforening ",
        "issued": "09.05.2014",
        "title": "Statement",
    },
    (("author", "Dorn, T.,"), ("title", "2003/04: Tides,"), ("volume", "45"), ("issued", "(2003)")): {
        "author": "Dorn, T.,",
        "issued": "2003/04",
        "title": "Tides,",
        "volume": "45",
    },
    (("author", "Dorn, T.,"), ("", "2000."), ("title", "Tides,")): {
        "author": "Dorn, T.,",
        "issued": "2000",
        "title": "Tides,",
    },
    (("container_title", "Tide Review,"), ("volume", "174:"), ("page", "1968.")): {
        "container_title": "Tide Review,",
        "volume": "174:",
        "issued": "1968.",
    },
    (("accessed", "Stand: 09.05.2014"),): {"accessed": "Stand: 09.05.2014"},
}

LEADING: dict[Parts, dict[str, str]] = {
    (("publisher", "Selby Collaboration,"), ("author", "T. Dorn,"), ("title", "Tides")): {
        "author": "Selby Collaboration, T. Dorn,",
        "title": "Tides",
    },
    (("publisher", "Tides Council (TC)."), ("issued", "2001."), ("title", "Field book")): {
        "author": "Tides Council (TC).",
        "issued": "2001.",
        "title": "Field book",
    },
    (("publisher", "Quay Press"), ("container_title", "Journal of Tides"), ("issued", "2001")): {
        "publisher": "Quay Press",
        "container_title": "Journal of Tides",
        "issued": "2001",
    },
}


def on_sheet(parts: Parts) -> Sheet:
    text, segments = "", []
    for field, words in parts:
        if field:
            segments.append(Segment(field, len(text), len(text) + len(words)))
        text += words + " "
    return Sheet(text, segments, telling=False)


@pytest.mark.parametrize(("parts", "wanted"), MISPLACED.items(), ids=lambda p: str(p)[:40])
def test_a_date_is_found_where_another_field_holds_it(parts: Parts, wanted: dict[str, str]) -> None:
    sheet = on_sheet(parts)
    dates(sheet)
    assert {s.field: sheet.words(s) for s in sheet.segments} == wanted


@pytest.mark.parametrize(("parts", "wanted"), LEADING.items(), ids=lambda p: str(p)[:40])
def test_the_body_before_authors_or_year_is_an_author(parts: Parts, wanted: dict[str, str]) -> None:
    sheet = on_sheet(parts)
    heads(sheet)
    assert {s.field: sheet.words(s) for s in sheet.segments} == wanted
