"""Dates say what the text says, and nothing more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footnotes.references.dates import read_date

WRITTEN = {
    "2014": "2014",
    "(2014a).": "2014",
    "June 17, 2014": "2014-06-17",
    "17 June 2014": "2014-06-17",
    "17th of June 2014": "2014-06-17",
    "17. Juni 2014": "2014-06-17",
    "17 juin 2014": "2014-06-17",
    "1er mai 2014": "2014-05-01",
    "17 de junio de 2014": "2014-06-17",
    "17 giugno 2014": "2014-06-17",
    "17 czerwca 2014": "2014-06-17",
    "17 июня 2014": "2014-06-17",
    "17 Haziran 2014": "2014-06-17",
    "2014年6月17日": "2014-06-17",
    "2014-06-17": "2014-06-17",
    "17.6.2014": "2014-06-17",
    "17/06/2014": "2014-06-17",
    "06/17/2014": "2014-06-17",
    "03/04/2012": "2012-04-03",
    "2014, June 17": "2014-06-17",
    "June 2014": "2014-06",
    "Sept. 2014": "2014-09",
    "Spring 1998": "1998-21",
    "Sommer 1998": "1998-22",
    "1995–97": "1995/1997",
    "1995-1997": "1995/1997",
    "1939/1940": "1939/1940",
    "1939/1964": "1964",
    "1939–1964": "1939/1964",
    "2008. 8.": "2008-08",
    "2008. 8. 15.": "2008-08-15",
    "Torino 19672.": "1967",
    "Oct .2007": "2007-10",
    "Kiel.1998": "1998",
    "May–June 2014": "2014-05/2014-06",
    "June 3-5, 2014": "2014-06-03/2014-06-05",
    "ca. 1890": "1890~",
    "n.d.": "n.d.",
    "forthcoming": "forthcoming",
    "im Erscheinen": "im Erscheinen",
}


@pytest.mark.parametrize(("text", "iso"), WRITTEN.items())
def test_read(text: str, iso: str) -> None:
    assert str(read_date(text)) == iso


@pytest.mark.parametrize("text", ["", "pp. 12-14", "vol. 3", "Tides and Tables", "12.5", "16.2021"])
def test_no_date(text: str) -> None:
    assert read_date(text) is None


@given(st.text(max_size=60))
def test_any_text_gives_a_date_inside_it_or_none(text: str) -> None:
    date = read_date(text)
    assert date is None or (date.span is not None and 0 <= date.span.start < date.span.end <= len(text))
