"""Text for a terminal: control characters made visible, so that an article can never steer the screen."""

from __future__ import annotations

import re

__all__ = ["visible"]

# C0 but for tab and line feed, DEL and C1, zero-width and bidirectional controls, lone surrogates.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def visible(text: str) -> str:
    """The text with every character that a terminal would obey or swallow as `⟪U+001B⟫`."""
    return _HIDDEN.sub(lambda found: f"⟪U+{ord(found[0]):04X}⟫", text)
