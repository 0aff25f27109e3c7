"""Patterns that are compiled when first asked.

Compiling costs far more than matching, an import would pay for every pattern of every language, and most articles ask for a
few. `compile_later` stands for `re.compile` at the head of a module.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["compile_later"]


def compile_later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled when one of its methods is first called; safe to share between threads.

    Raises `re.error` then, not here, if the pattern is none; the tests compile them all.
    """
    return cast("re.Pattern[str]", _Later(pattern, flags))


class _Later:
    """Stands for a pattern, and keeps its methods once they were asked for."""

    __slots__ = ("__dict__", "_source")

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(*self._source), name)  # re keeps what it compiled
        setattr(self, name, value)
        return value
