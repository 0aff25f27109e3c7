"""Page lines: pieces that belong to the printed page or to the site's navigation, told by what stands elsewhere in the text.

    34 The Broken Office … The Broken Office 35          the head of each page, and its number
    Contents   1 History   2 The bell … History … The bell   a table of contents repeats the headings of its page

What the words of a line tell by themselves is in `furniture`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from footnotes.evidence import Evidence
from footnotes.model import Role
from footnotes.patterns import compile_later

__all__ = ["find_page_lines"]

Piece = tuple[int, int]
Reading = tuple[Role, tuple[Evidence, ...]]

_LONGEST = 100
_NUMBER = compile_later(r"(?:\[p\.\s?)?(?:[-–—]\s?)?(?P<number>\d{1,4})(?:\s?[-–—])?\]?")
_HEAD = compile_later(
    r"(?P<first>\d{1,4})[\s|·]+(?P<left>[^\W\d_].{5,})|(?P<right>[^\W\d_].{5,}?)[\s|·]+(?P<last>\d{1,4})"
)
_ITEM = compile_later(r"(?:\d{1,2}\.?){0,4}\s*(?P<words>\S.*?)(?:\s?\[[^\]\d\n]{2,40}\])?(?:[\s.…·_]*\s\d{1,4})?")
_ENDS = frozenset('.!,;:…”»"')
"""What such lines do not end with; most short paragraphs do."""
_NUMBER_ENDS = frozenset("0123456789-–—]")
_FEWEST_ITEMS = 3
_LONGEST_LABEL = 20
"""Characters of the line that heads contents."""
_FEWEST_PAGES = 2
_PAGE_NUMBER: Reading = (Role.FURNITURE, (Evidence("page_number"),))
_PAGE_HEAD: Reading = (Role.FURNITURE, (Evidence("page_head"),))
_CONTENTS: Reading = (Role.FURNITURE, (Evidence("lists_contents"),))


def find_page_lines(text: str, pieces: Sequence[Piece], labels: frozenset[str]) -> dict[int, Reading]:
    """The pieces, by their places, that are page numbers, heads of pages or contents; `labels` are those of the notes."""
    short = {
        i: text[start:end]
        for i, (start, end) in enumerate(pieces)
        if end - start <= _LONGEST and text[end - 1] not in _ENDS
    }
    found: dict[int, Reading] = {}
    numbered = {i: words for i, words in short.items() if words[-1] in _NUMBER_ENDS or words[0].isdecimal()}
    if len(numbered) >= _FEWEST_PAGES:
        found = _page_numbers(numbered, labels)
        found.update(_page_heads(short, numbered, found))
    if len(short) >= 2 * _FEWEST_ITEMS:
        found.update(_contents(short))
    return found


def _page_numbers(numbered: dict[int, str], labels: frozenset[str]) -> dict[int, Reading]:
    """The pieces that are but a number, where each is greater than the one before and none is the label of a note."""
    numbers = [
        (i, int(known["number"]))
        for i, words in numbered.items()
        if (known := _NUMBER.fullmatch(words)) is not None and known["number"] not in labels
    ]
    if len(numbers) < _FEWEST_PAGES or any(b <= a for (_, a), (_, b) in pairwise(numbers)):
        return {}
    return dict.fromkeys([i for i, _ in numbers], _PAGE_NUMBER)


def _page_heads(short: dict[int, str], numbered: dict[int, str], numbers: dict[int, Reading]) -> dict[int, Reading]:
    """The lines that come again and again beside page numbers, or with one that grows."""
    heads: dict[int, tuple[str, int]] = {}
    for i, words in numbered.items():
        if i not in numbers and (known := _HEAD.fullmatch(words)) is not None:
            heads[i] = (known["left"] or known["right"]).strip(), int(known["first"] or known["last"])
    counts = Counter(words for words, _ in set(heads.values()))  # a heading with its number is the same each time
    pages = {number for words, number in heads.values() if counts[words] > 1}
    found = {i: _PAGE_HEAD for i, (words, number) in heads.items() if counts[words] > 1 or _is_between(number, pages)}
    beside = [i for i in short if i not in numbers and (i - 1 in numbers or i + 1 in numbers)]
    again = Counter(short[i] for i in beside)
    found.update(dict.fromkeys([i for i in beside if again[short[i]] > 1], _PAGE_HEAD))
    return found


def _is_between(number: int, pages: set[int]) -> bool:
    return number - 1 in pages and number + 1 in pages


def _contents(short: dict[int, str]) -> dict[int, Reading]:
    """The lines, three in a row and more, that all come again further on."""
    plain = {i: _plain(words) for i, words in short.items()}
    last = {words: i for i, words in plain.items()}
    found: dict[int, Reading] = {}
    if len(plain) - len(last) < _FEWEST_ITEMS:
        return found
    row: list[int] = []
    for i in [*plain, -1]:
        again = i >= 0 and len(plain[i]) > 1 and last[plain[i]] > i
        if again and (not row or i == row[-1] + 1):
            row.append(i)
            continue
        if len(row) >= _FEWEST_ITEMS and all(last[plain[k]] > row[-1] for k in row):
            if len(plain.get(row[0] - 1, " " * _LONGEST)) <= _LONGEST_LABEL:
                row.insert(0, row[0] - 1)  # Contents
            found.update(dict.fromkeys(row, _CONTENTS))
        row = [i] if again else []
    return found


def _plain(words: str) -> str:
    """The words of an item without a number before them and a page behind."""
    if words[0].isdecimal() or words[-1] in "]0123456789":
        known = _ITEM.fullmatch(words)
        words = known["words"] if known is not None else words
    return words.casefold()
