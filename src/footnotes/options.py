"""What a user may choose, and what a reader may know beforehand."""

from __future__ import annotations

from enum import StrEnum

import attrs

from footnotes.source import Span

__all__ = ["Hint", "HintKind", "Options"]


class HintKind(StrEnum):
    """What a hint says that its span is."""

    MARKER = "marker"
    ENTRY = "entry"
    HEADING = "heading"
    FURNITURE = "furniture"


@attrs.frozen
class Hint:
    """What a reader knew from mark-up about a stretch of the text.

    `span` is in code points of the text given to `parse`. `target` is the label that a marker points at or an entry bears.
    """

    kind: HintKind
    span: Span
    target: str | None = None


@attrs.frozen
class Options:
    """How to parse. Every field has a default that suits an archive of unknown provenance.

    languages: codes (ISO 639-1) of the languages to reckon with; `None` lets the text decide.
    quotations: find quotations; without them `article.quotations` is empty.
    speakers: say who is quoted; needs `quotations`.
    """

    languages: tuple[str, ...] | None = None
    quotations: bool = True
    speakers: bool = True
