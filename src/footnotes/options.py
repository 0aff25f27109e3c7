"""What a user may choose."""

from __future__ import annotations

import attrs

from footnotes.styles import STYLES, Style

__all__ = ["Options"]


@attrs.frozen
class Options:
    """How to parse. Every field has a default that suits an archive of unknown provenance.

    styles: the marker styles to reckon with; add your own as `(*STYLES, mine)`.
    quotations: whether to look for quotations.
    speakers: whether to look for who is quoted.
    """

    styles: tuple[Style, ...] = STYLES
    quotations: bool = True
    speakers: bool = True
