"""References of many kinds, all invented for these tests: every field that is named must be read as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from footnotes import Name, parse_reference

CASES = [
    paragraph.splitlines()
    for paragraph in Path(__file__).with_name("examples.txt").read_text("utf-8").split("\n\n")
    if not paragraph.startswith("#")
]


def shown(name: Name) -> str:
    if name.literal is not None:
        return f"={name.literal}"
    return ", ".join(p for p in (name.family, name.given) if p)


@pytest.mark.parametrize("case", CASES, ids=[case[0][:40] for case in CASES])
def test_every_field_is_read(case: list[str]) -> None:
    reference = parse_reference(case[0])
    for line in case[1:]:
        field, _, wanted = line.partition(": ")
        value = getattr(reference, field)
        have = "; ".join(shown(n) for n in value) if isinstance(value, tuple) else str(value)
        assert have == wanted, field
