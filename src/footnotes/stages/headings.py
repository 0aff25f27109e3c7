"""Headings of notes: is this line one under which notes, references or a bibliography stand?"""

from __future__ import annotations

import re

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later
from footnotes.stages.lines import Lines

__all__ = ["heading_within", "is_notes_heading", "notes_headings"]

_HEADINGS = frozenset(h.casefold() for language in LANGUAGES for h in language.note_headings)
_LONGEST = 60
_NUMBERS = frozenset(
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv one two three four five six seven eight nine ten".split()
)
# Decoration that a scrape leaves around a heading: `## Notes`, `**Notes:**`, `[edit]`, `7. References`, `7.1. References`.
_DECORATION = " \t\xa0#*=_:：.-–—[]()\u200b\ufeff"
_VOCABULARY = frozenset(w for h in _HEADINGS if " " in h for w in h.split())
"""The words of headings of several words: what is made of them all is one more, `список литературы и источников`."""
_SEVERAL, _MOST, _NOUN = 3, 6, 6
_LAST_WORDS = frozenset(["", *(h.rsplit(None, 1)[-1] for h in _HEADINGS)])
_EDIT = compile_later(
    r"\[(?:(?:edit|edit source|bearbeiten|modifier|editar|modifica|править)[^\]]{0,20}|\s?[+−–-]\s?)\]$", re.I
)
# `Notes to Chapter 2`, `Noter till kapitel I`: what they belong to.
_OF_CHAPTER = compile_later(
    r"\s(?:to|for|on|of|till|til|zu|zum|zur|du|de|au|à|al|del|do|da|van|bij|do|к|до)\s(?:the\s|la\s)?"
    r"(?:chapter|part|section|kapitel|teil|abschnitt|del|chapitre|partie|capítulo|parte|capitolo|hoofdstuk|deel|rozdziału|części|"
    r"главе|части|очерку|письму|розділу|bölüme|essay|letter|lecture|aufsatz|vortrag|brief|lettre|carta|ensayo|lettera)\s\w{1,6}$",
    re.I,
)
_NUMBER = compile_later(r"(?:(?:\d{1,2}\.?){1,3}|[IVX]{1,5}\.|[A-Z]\.)\s+")


_WITHIN = compile_later(r"(?P<words>[^\W\d_][^:\n\d\[(]{2,40}):?[ \t\xa0]+(?=\[1\]|\(1\)|1[.)]\s)")


def heading_within(text: str, left: int, right: int) -> int | None:
    """Where the first label stands in a line that opens with a heading of notes: `Notes: (1) …; (2) …`."""
    found = _WITHIN.match(text, left, right)
    if found is None or found["words"].casefold().strip(_DECORATION) not in _HEADINGS:
        return None
    return found.end()


def notes_headings(lines: Lines) -> list[int]:
    """The lines that are headings of notes."""
    return [i for i, words in enumerate(lines.words) if 0 < len(words) <= _LONGEST and is_notes_heading(words)]


def is_notes_heading(line: str) -> bool:
    """Whether a line is the heading of a list of notes, in any of the languages.

    Its last word says of most that they are none.
    """
    if not 0 < len(line) <= _LONGEST:
        return False
    last = line.rsplit(None, 1)[-1].strip(_DECORATION).casefold()
    if last.isdecimal() or last in _NUMBERS:
        line = _OF_CHAPTER.sub("", line.strip(_DECORATION))
        last = line.rpartition(" ")[2].casefold()
    if last not in _LAST_WORDS and "[" not in line and "/" not in line:
        return False
    if line.casefold().strip(_DECORATION) in _HEADINGS:
        return True
    words = _EDIT.sub("", line).casefold()
    numbered = _NUMBER.match(words.upper())
    if numbered is not None:
        words = words[numbered.end() :]
    plain = words.strip(_DECORATION).replace("/", " ").replace(",", " ").split()
    if " ".join(plain) in _HEADINGS:
        return True
    if not _SEVERAL <= len(plain) <= _MOST or line[-1] == "." or not line.lstrip(_DECORATION)[:1].isupper():
        return False
    return len(max(plain, key=len)) >= _NOUN and _VOCABULARY.issuperset(plain)
