"""Patterns are compiled when first asked: here all are, so that a faulty one is found."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import footnotes
from footnotes.patterns import compile_later

MODULES = [
    m.name
    for m in pkgutil.walk_packages(footnotes.__path__, "footnotes.")
    if ".stages." in m.name or ".styles." in m.name
]


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_compiles(name: str) -> None:
    for value in vars(importlib.import_module(name)).values():
        if type(value) is type(compile_later("")):
            assert isinstance(value.pattern, str)


def test_a_pattern_answers_as_re_does() -> None:
    pattern = compile_later(r"(?P<word>\w+)", re.I)
    assert pattern.flags & re.I
    found = pattern.search("- two words")
    assert found is not None
    assert found["word"] == "two"
    assert [m[0] for m in pattern.finditer("a b")] == ["a", "b"]


def test_a_faulty_pattern_is_told_of_when_it_is_asked() -> None:
    with pytest.raises(re.error):
        compile_later("(").match("a")
