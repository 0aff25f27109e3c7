"""Bytes to text: encodings, marks, and bytes that are no text."""

from __future__ import annotations

from pathlib import Path

import pytest

from footnotes import DecodeError, parse_file
from footnotes.decode import decode

TEXT = "Der Kai war zu kurz, schrieb Änne Größl über die Brücke nach Süden.\r\nZweite Zeile: größer, öfter, früher.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-16", "utf-32", "utf-8-sig"])
def test_unicode_is_recognised_and_nothing_is_cleaned(encoding: str) -> None:
    text = decode(TEXT.encode(encoding))
    assert text.lstrip("\ufeff") == TEXT


def test_the_byte_order_mark_stays() -> None:
    assert decode("\ufeffab".encode()) == "\ufeffab"


def test_a_legacy_encoding_is_guessed() -> None:
    assert "Größl" in decode((TEXT * 5).encode("cp1252"))


def test_a_named_encoding_is_taken_at_its_word() -> None:
    assert decode(b"\xe4", encoding="latin-1") == "ä"
    with pytest.raises(DecodeError, match="are not ascii"):
        decode(b"\xe4", encoding="ascii")
    with pytest.raises(DecodeError, match="no encoding named 'klingon'"):
        decode(b"a", encoding="klingon")


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + bytes(50), b"%PDF-1.7 x", b"\x1f\x8b\x08" + bytes(99), bytes(range(32)) * 9]
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(DecodeError, match="no text"):
        decode(data)


def test_parse_file_keeps_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("utf-16"))
    assert parse_file(path).text == "\ufeff" + TEXT
    with pytest.raises(OSError, match="absent"):
        parse_file(tmp_path / "absent.txt")
