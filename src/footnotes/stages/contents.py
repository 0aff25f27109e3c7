"""Contents: runs of numbered lines that are no notes, though the text may cite such numbers.

1 History   2 In culture   3 Notes … History … In culture … Notes      a table of contents repeats the headings of its page
1   1.5   2   3   3.5                                                   labels without any text are a menu
"""

from __future__ import annotations

from itertools import pairwise

from footnotes.patterns import compile_later
from footnotes.stages.lines import Lines
from footnotes.stages.openers import Opener
from footnotes.stages.runs import BARE

__all__ = ["Headings", "is_menu"]

_LONGEST = 100
_PAGE = compile_later(r"[\s.…·_]+\d{1,4}$")
_EDIT = compile_later(r"\s?\[[^\]\d]{2,40}\]$")
_NUMBER = compile_later(r"(?:\d{1,2}\.?){1,4}\s+")
_SECTION = 3
"""So many lines further on the heading of the next section stands."""
_FEWEST_LETTERS = 3


class Headings:
    """The short lines of a page, looked up by their words without a number before them or a page after; made when asked."""

    def __init__(self, text: str, lines: Lines) -> None:
        self._text = text
        self._lines = lines
        self._plain: dict[str, int] | None = None
        self._numbered: dict[str, int] = {}

    def list_contents(self, run: list[Opener]) -> bool:
        """Whether most items of a run come again further on, as headings: it is a table of contents.

        A list that stands twice is none: where the headings are numbered too, other lines stand between them.
        """
        if len(run) < 2:
            return False
        text, rights = self._text, self._lines.rights
        words = [text[o.text_start : max(o.text_start, rights[o.line])].strip() for o in run]
        if not words[0] or len(words[0]) > _LONGEST:
            return False
        plain = self._read()
        last = run[-1].line
        held = [item for w in words if _has_letters(item := _plain(w)) and not item.endswith(".")]
        if 2 * len([item for item in held if plain.get(item, 0) > last]) > len(run):
            return True
        places = [place for item in held if (place := self._numbered.get(item, 0)) > last]
        return 2 * len(places) > len(run) and places[-1] - places[0] >= _SECTION * (len(places) - 1) > 0

    def _read(self) -> dict[str, int]:
        """The last line with each heading; those with a number before them stand apart."""
        if self._plain is None:
            self._plain = {}
            for line, words in enumerate(self._lines.words):
                if 0 < len(words) <= _LONGEST:
                    number = _NUMBER.match(words) if words[0].isdecimal() else None
                    if number is None:
                        self._plain[_plain(words)] = line
                    else:
                        self._numbered[_plain(words[number.end() :])] = line
        return self._plain


def _plain(words: str) -> str:
    return _EDIT.sub("", _PAGE.sub("", words)).strip(" #*:\xa0").casefold()


def is_menu(text: str, run: list[Opener]) -> bool:
    """Whether most labels of a run stand alone, with nothing before the next that reads like a text."""
    if len(run) < 2 or run[0].form not in BARE:
        return False
    empty = 0
    for here, after in pairwise(run):
        words = text[here.text_start : min(after.start, here.text_start + _LONGEST)]
        empty += not any(map(str.isalpha, words))  # `58 Ev 71` is a note
    return 2 * empty > len(run) - 1


def _has_letters(words: str) -> bool:
    return sum(map(str.isalpha, words)) >= _FEWEST_LETTERS
