"""Text that a format can hold: what it cannot becomes U+FFFD, and a warning says so."""

from __future__ import annotations

import re
import warnings

__all__ = ["ExportWarning", "encodable", "safe"]


class ExportWarning(UserWarning):
    """A character could not be written and was replaced by U+FFFD."""


# Lone surrogates have no UTF-8; XML 1.0 has no control characters but tab and the line ends, nor U+FFFE and U+FFFF.
_NO_UTF8 = re.compile("[\ud800-\udfff]")
_NO_XML = re.compile("[\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def safe(text: str) -> str:
    """The text with U+FFFD for what neither UTF-8 nor XML can hold."""
    return _replace(text, _NO_XML)


def encodable(text: str) -> str:
    """The text with U+FFFD for what UTF-8 cannot hold; control characters stay, as a quotation of the text needs them."""
    return _replace(text, _NO_UTF8)


def _replace(text: str, impossible: re.Pattern[str]) -> str:
    if impossible.search(text) is None:
        return text
    warnings.warn("a character that the format cannot hold was replaced by U+FFFD", ExportWarning, stacklevel=3)
    return impossible.sub("\ufffd", text)
