"""A key for the work that a reference names, the same in every article that cites it.

    parse_reference("Osei, T., Tides of the Sound: A History, Bergen: Fjord Press, 2012, p. 4")  → "osei:2012:tides-of-the-sound"
    parse_reference("T. Osei. “Tides of the Sound”. Fjord Press, 2012.")                         → "osei:2012:tides-of-the-sound"

What identifies a work comes first (DOI, arXiv, PMID, ISBN of a whole book), then who wrote it, when, and its main title, then its
place in a periodical, then its address. A key is only made from what tells works apart: one name alone, one title without a
year, the address of a home page give none. Two works under one key are worse than one work under two.
"""

from __future__ import annotations

import re
import unicodedata

from footnotes.model import Name, Reference
from footnotes.stages.work_traits import read_address

__all__ = ["work_key"]

_MAIN_TITLE = re.compile(r"[:.?!;–—]\s|\s[–—-]\s|\s\(")
_NO_WORD = re.compile(r"[\W_]+")
_VERSION = re.compile(r"v\d+$")  # the versions of a preprint are one work
_FIRST_NUMBER = re.compile(r"[a-z]?\d+", re.I)
_SHORTEST_MAIN_TITLE = 2  # words; "Review: …" is no title
_MOST_WORDS = 8


def work_key(reference: Reference, /) -> str | None:
    """The key of the work that a reference names; `None` where it says too little to tell the work from another.

    Keys hold across articles and sources. They are made of lower-case words without accents: `"doi:10.1000/182"`,
    `"osei:2012:tides-of-the-sound"`, `"2014-06-17:harbour-closed-for-repairs"`, `"in:j-hydrol:41:117"`,
    `"url:fjord.example/tides"`.
    """
    return _identified(reference) or _titled(reference) or _placed(reference) or _addressed(reference)


def _identified(reference: Reference) -> str | None:
    if reference.doi:
        return f"doi:{reference.doi.lower()}"
    if reference.arxiv:
        return "arxiv:" + _VERSION.sub("", reference.arxiv.lower())
    if reference.pmid:
        return f"pmid:{reference.pmid}"
    if reference.isbn and reference.container_title is None:  # a chapter shares the number of its book
        return f"isbn:{_isbn13(reference.isbn)}"
    return None


def _titled(reference: Reference) -> str | None:
    """By author, year and main title; without an author by the whole date and title, as dispatches differ by the day alone."""
    title = _words(_main_title(reference.title or ""))
    when = reference.issued.start if reference.issued is not None else None
    if not title or when is None:
        return None
    creators = reference.author or reference.editor
    creator = _creator(creators[0]) if creators else ""
    if creator:
        return f"{creator}:{when.year}:{title}"
    source = reference.container_title or reference.publisher
    if "-" not in title or (when.day is None and source is None):
        return None
    return f"{when}:{title}" if when.day is not None else f"{when}:{_words(source or '')}:{title}"


def _placed(reference: Reference) -> str | None:
    """By periodical, volume and first page, as notes that leave the title out have it."""
    page = _FIRST_NUMBER.search(reference.page or "")
    if reference.container_title is None or reference.volume is None or page is None:
        return None
    return f"in:{_words(reference.container_title)}:{_words(reference.volume)}:{page[0].lower()}"


def _addressed(reference: Reference) -> str | None:
    address = read_address(reference.url) if reference.url else None
    return f"url:{address}" if address is not None else None


def _creator(name: Name) -> str:
    """The family name without particle: "de la Cruz" is filed under both letters."""
    return _words(name.family or name.literal or "")


def _main_title(title: str) -> str:
    """What stands before a subtitle: half of those who cite a work leave the subtitle out."""
    for division in _MAIN_TITLE.finditer(title):
        if len(title[: division.start()].split()) >= _SHORTEST_MAIN_TITLE:
            return title[: division.start()]
    return title


def _words(text: str) -> str:
    """At most eight words in lower case, without accents and marks, joined by hyphens."""
    plain = unicodedata.normalize("NFKD", re.sub(r"[’'ʼ]", "", text)).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return "-".join(_NO_WORD.sub(" ", letters).split()[:_MOST_WORDS])


def _isbn13(isbn: str) -> str:
    """The thirteen digits of either form (ISO 2108)."""
    digits = re.sub(r"[^\dX]", "", isbn.upper())
    if len(digits) != 10:
        return digits
    body = "978" + digits[:9]
    return body + str(-sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(body)) % 10)
