"""Identifiers in a reference: URLs, DOIs, ISBNs, ISSNs, arXiv and PubMed numbers, found by rule and checked where they can be.

    "doi:10.1000/182."                                   → doi 10.1000/182
    "https://web.archive.org/web/2015/http://a.org/b"    → archive_url, and url http://a.org/b

An ISBN or ISSN whose check digit is wrong is left out (ISO 2108, ISO 3297): a wrong identifier is worse than none. The syntax of
DOIs is that of the DOI Handbook, 2.2; of arXiv identifiers that of arXiv since 1991 and since April 2007.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Identifier", "carried_on", "find_identifiers"]


class Identifier(NamedTuple):
    """A value and where it stands; `field` is the field of `Reference`. Offsets in code points."""

    field: str
    value: str
    start: int
    end: int


# A blank or a line end within an address is bridged only after a slash, hyphen or dot at the end of a line.
_URL = re.compile(
    r"(?:https?://(?:[ ](?=www\.))?|www\.)"
    r"(?:[^\s<>\"“”»，。、；：（）《》「」『』【】،]|(?<=[/\-=&])\n[ \t]*(?=[a-z0-9][^\s]*[/.\-=&?#_]))+",
    re.I,
)
_ARCHIVE = re.compile(
    r"https?://(?:web\.archive\.org/(?:web/)?\d{4,14}(?:[a-z]{2}_)?/|(?:www\.)?archive\.(?:is|ph|today|li|fo|vn)/\d{4,14}/)"
    r"(?=https?://|www\.)"
)
_DOI = re.compile(r"10\.\d{4,9}/[^\s\"“”<>»]+")
_ISBN = re.compile(r"ISBN(?:-1[03])?[:\s]*((?:97[89][-\s]?)?\d[\d\s-]{7,14}[\dX])", re.I)
_ISSN = re.compile(r"ISSN[:\s]*(\d{4}-?\d{3}[\dX])", re.I)
_ARXIV = re.compile(r"(?:ar[xX]iv[:\s.]*)((?:[a-z-]+(?:\.[A-Z]{2})?/)?\d{7}|\d{4}\.\d{4,5})(v\d+)?")
_ARXIV_OLD = re.compile(
    r"(?:hep-(?:ph|th|ex|lat)|astro-ph|cond-mat|gr-qc|quant-ph|nucl-(?:th|ex)|math-ph|math|physics|cs)/\d{7}"
)
_ARXIV_NUMBER = re.compile(r"/\d{7}")
_PMID = re.compile(r"(?:PMID|PubMed)[:\s]*(\d{4,8})\b", re.I)
_TRAILING = ".,;:!?'’…*"
_PAIRS = {")": "(", "]": "[", "}": "{"}


def find_identifiers(text: str) -> list[Identifier]:
    """The identifiers of a reference in the order of the text; each field at most once but for URLs."""
    found: list[Identifier] = []
    slash = "/" in text
    if (slash and "://" in text) or "www." in text or "WWW." in text:
        found.extend(_urls(text))
    if slash and "10." in text:
        found.extend(_dois(text))
    if "IS" in text:
        if "ISBN" in text:
            found.extend(_checked(_ISBN, "isbn", text, _is_isbn))
        if "ISSN" in text:
            found.extend(_checked(_ISSN, "issn", text, _is_issn))
    if "arXiv" in text or "arxiv" in text or (slash and _ARXIV_NUMBER.search(text)):
        arxiv = _ARXIV.search(text) or _ARXIV_OLD.search(text)
        if arxiv is not None:
            group = 1 if arxiv.re is _ARXIV else 0
            found.append(Identifier("arxiv", arxiv[group], arxiv.start(group), arxiv.end(group)))
    if "PMID" in text or "PubMed" in text:
        pmid = _PMID.search(text)
        if pmid is not None:
            found.append(Identifier("pmid", pmid[1], pmid.start(1), pmid.end(1)))
    return sorted(found, key=lambda i: i.start) if len(found) > 1 else found


def _urls(text: str) -> Iterator[Identifier]:
    for found in _URL.finditer(text):
        start, end = found.start(), _trim(text, found.start(), found.end())
        if end - start < 6:
            continue
        archived = _ARCHIVE.match(text, start, end)
        if archived is not None:
            yield Identifier("archive_url", _joined(text, start, end), start, end)
            yield Identifier("url", _joined(text, archived.end(), end), archived.end(), end)
        else:
            yield Identifier("url", _joined(text, start, end), start, end)


_PIECE = re.compile(r"[?&=]?[ \n]{1,2}(?P<piece>(?!https?:|www\.)[^\s<>\"“”»()\[\],;]+)", re.I)
_OF_ADDRESS = re.compile(r"[\d/_=&%?~-]|\.(?:html?|pdf|php|aspx?|cfm|jsp)\b", re.I)
_ENDINGS = (".html", ".htm", ".shtml", ".pdf", ".php", ".asp", ".aspx", ".jsp")


def carried_on(text: str, start: int, end: int, limit: int) -> int:
    """The end of an address that blanks have cut, as line breaks of a page do: no further than `limit`, the end of its field.

    A piece after a blank belongs to it that has the signs of an address, or completes its ending: `…/form.ht ml`.
    """
    while (found := _PIECE.match(text, end, limit)) is not None:
        piece = found["piece"].rstrip(_TRAILING)
        whole = _joined(text, start, found.start("piece")) + piece
        if not piece or (_OF_ADDRESS.search(piece) is None and not whole.lower().endswith(_ENDINGS)):
            break
        end = found.start("piece") + len(piece)
    return end


def _joined(text: str, start: int, end: int) -> str:
    return "".join(text[start:end].split())


def _dois(text: str) -> Iterator[Identifier]:
    found = _DOI.search(text)
    if found is not None:
        start, end = found.start(), _trim(text, found.start(), found.end())
        yield Identifier("doi", text[start:end].lower(), start, end)


def _trim(text: str, start: int, end: int) -> int:
    """Leave out the punctuation that closes the sentence, and brackets that were opened before."""
    while end > start:
        last = text[end - 1]
        opened = _PAIRS.get(last)
        if last in _TRAILING or (opened is not None and text.count(opened, start, end) < text.count(last, start, end)):
            end -= 1
        else:
            break
    return end


def _checked(pattern: re.Pattern[str], field: str, text: str, is_right: object) -> Iterator[Identifier]:
    assert callable(is_right)
    for found in pattern.finditer(text):
        digits = re.sub(r"[\s-]", "", found[1]).upper()
        if is_right(digits):
            yield Identifier(field, digits if field == "isbn" else f"{digits[:4]}-{digits[4:]}", *found.span(1))
            return


def _is_isbn(digits: str) -> bool:
    if len(digits) == 10:
        return (
            sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(digits) if c != "X" or i == 9) % 11 == 0
        )
    return (
        len(digits) == 13
        and digits.isdecimal()
        and sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(digits)) % 10 == 0
    )


def _is_issn(digits: str) -> bool:
    return len(digits) == 8 and sum((8 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(digits)) % 11 == 0
