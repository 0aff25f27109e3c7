"""Repair of labels, the labels of a run's ends, and how tokens are cut."""

from __future__ import annotations

import pytest

from footnotes.references.conventions import close, open_runs
from footnotes.references.repair import repair
from footnotes.references.tokens import tokenise


def test_both_ends_of_a_run_have_labels_of_their_own() -> None:
    fields = ["author", "title", "title", "title", "volume", "title"]
    learned = open_runs(fields)
    assert learned == ["author+", "title+", "title", "title-", "volume", "title+"]
    assert close(learned) == fields


@pytest.mark.parametrize(
    ("text", "fields", "mended"),
    [
        ("Harbours, 76, April 2004", "title other issued issued", "title other issued issued"),
        ("(April 2004) by sea", "issued issued issued issued", "issued issued other other"),
        ("Falk, Ina (eds.): Tides", "author author other title", "editor editor editor title"),
        ("Falk, I., Ed., Tides", "author author author title", "author author author title"),
        ("Tides 161 - 174", "title other other page", "title page page page"),
        ("2011, https://example.org/a", "issued issued", "issued url"),
        ("Tides Sound of Bergen Sound", "title other publisher other title", "title other publisher other other"),
    ],
)
def test_labels_that_no_reference_can_have_are_mended(text: str, fields: str, mended: str) -> None:
    assert repair(tokenise(text), fields.split()) == mended.split()


def test_a_volume_and_its_issue_are_two_tokens_and_a_date_is_one() -> None:
    assert tokenise("39/2, 4/2004 10/05/2016").cores == ["39", "2", "4", "2004", "10/05/2016"]
