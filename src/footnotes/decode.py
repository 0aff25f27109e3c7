"""Bytes → text, once: UTF-8, UTF-16 and UTF-32, then legacy encodings by guess.

Nothing is cleaned: a byte order mark stays as U+FEFF and line ends stay as they are, since every span counts them.
"""

from __future__ import annotations

import codecs

__all__ = ["DecodeError", "decode"]

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"PK\x03\x04",
    b"%PDF-",
    b"\x1f\x8b",
    b"\x7fELF",
    b"\xfd7zXZ",
    b"BZh",
)
_SAMPLE = 65_536
_CONTROLS = bytes(b for b in range(32) if b not in (9, 10, 12, 13, 27))


class DecodeError(ValueError):
    """The bytes are no text, or not in the encoding that was asked for."""


def decode(data: bytes, *, encoding: str | None = None) -> str:
    """The text of a file's bytes.

    `encoding` names one; otherwise UTF-8 is tried strictly, UTF-16 and UTF-32 by their marks or zero bytes, and
    then charset-normalizer is asked about the first 64 KB. Raises `DecodeError` where the bytes are no text.
    """
    if encoding is not None:
        try:
            return data.decode(encoding)
        except LookupError:
            raise DecodeError(f"there is no encoding named {encoding!r}") from None
        except UnicodeDecodeError as error:
            raise DecodeError(f"the bytes are not {encoding}: {error.reason} at byte {error.start}") from None
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, name)
    if data.startswith(_SIGNATURES):
        raise DecodeError("the bytes are no text (they begin like an image, an archive or a PDF)")
    zeros = _zero_pattern(data)
    if zeros is not None:
        return _strict(data, zeros)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data)
    if _is_binary(data):
        raise DecodeError("the bytes are no text (too many control characters)")
    return text


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise DecodeError(f"the bytes look like {name} but are not: {error.reason} at byte {error.start}") from None


def _zero_pattern(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    sample = data[:2000]
    if len(sample) < 4 or len(data) % 2 or sample.count(0) * 5 < len(sample) * 2:
        return None
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if odd > 20 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 20 * odd else None


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return (len(sample) - len(sample.translate(None, _CONTROLS))) * 10 > len(sample) > 64


def _guess(data: bytes) -> str:
    if _is_binary(data):
        raise DecodeError("the bytes are no text (too many control characters)")
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        raise DecodeError(
            "the bytes are not UTF-8, and guessing a legacy encoding needs charset-normalizer: pip install 'footnotes[cli]'"
        ) from None
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise DecodeError("the bytes are no text in any encoding that could be recognised; name one with encoding=")
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
