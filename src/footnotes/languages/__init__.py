"""What the library knows of each language: data only, one file a language.

A `Language` is one frozen object; the stages build their tables from all of them. To add a language, write a file with one
object, add it to `LANGUAGES` and give each of its words an example in `tests/spec`.
"""

from __future__ import annotations

import attrs

__all__ = ["LANGUAGES", "Language"]


@attrs.frozen(kw_only=True)
class Language:
    """The words of one language. All are matched without regard to case; a trailing colon or full stop is ignored."""

    code: str
    """ISO 639-1."""
    name: str
    frequent: frozenset[str] = frozenset()
    """Twenty or so of its most frequent function words, to recognise it by."""


LANGUAGES: tuple[Language, ...] = ()
