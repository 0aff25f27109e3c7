"""What is read right stays right; what is not is known, and a repair must be noticed (`labelled.py --sort` moves it)."""

from __future__ import annotations

import pytest
from labelled import RIGHT, WRONG, Example, read, wrong


def _name(example: Example) -> str:
    return f"{example.kind}-{example.language}-{example.text[:40]}"


@pytest.mark.parametrize("example", list(read(RIGHT)), ids=_name)
def test_right(example: Example) -> None:
    assert wrong(example) == {}


@pytest.mark.parametrize("example", list(read(WRONG)), ids=_name)
def test_known_failure(example: Example) -> None:
    assert wrong(example).keys() == example.said.keys(), (
        "repaired, or worse: python tests/references/labelled.py --sort"
    )


def test_no_text_stands_twice() -> None:
    texts = [(e.kind, e.text) for folder in (RIGHT, WRONG) for e in read(folder)]
    assert len(texts) == len(set(texts))
