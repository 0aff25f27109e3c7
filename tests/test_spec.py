"""Runs tests/spec: every example of the specification is a test."""

from __future__ import annotations

from pathlib import Path

import pytest

from footnotes.testing import Case, read_cases, rewrite_cases

SPEC = Path(__file__).parent / "spec"
CASES = [(path.name, case) for path in sorted(SPEC.glob("*.md")) for case in read_cases(path.read_text("utf-8"))]


@pytest.mark.parametrize(("name", "case"), CASES, ids=[f"{name}:{case.line}" for name, case in CASES])
def test_case(name: str, case: Case, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--footnotes-update"):
        path = SPEC / name
        path.write_text(rewrite_cases(path.read_text("utf-8")), "utf-8")
        return
    failures = case.failures()
    assert not failures, f"{name}:{case.line} {case.name}\n" + "\n".join(failures)


def test_the_specification_has_its_examples() -> None:
    assert len(CASES) >= 60


def test_rewriting_changes_nothing_where_all_is_well() -> None:
    for path in SPEC.glob("*.md"):
        if path.name != "README.md":
            text = path.read_text("utf-8")
            assert rewrite_cases(text) == text
