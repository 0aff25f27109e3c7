"""Mending: segments as a labeller may leave them, and what the text says outright."""

from __future__ import annotations

import pytest

from footnotes.references.mend_imprints import dates
from footnotes.references.sheet import Segment, Sheet

MISPLACED = {
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
}


@pytest.mark.parametrize(("parts", "wanted"), MISPLACED.items(), ids=lambda p: str(p)[:40])
def test_a_date_is_found_where_another_field_holds_it(
    parts: tuple[tuple[str, str], ...], wanted: dict[str, str]
) -> None:
    text, segments = "", []
    for field, words in parts:
        if field:
            segments.append(Segment(field, len(text), len(text) + len(words)))
        text += words + " "
    sheet = Sheet(text, segments, telling=False)
    dates(sheet)
    assert {s.field: sheet.words(s) for s in sheet.segments} == wanted
