"""Options and settings of the test suite."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "footnotes", max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("footnotes")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--footnotes-update", action="store_true", help="rewrite the expectations of tests/spec")
