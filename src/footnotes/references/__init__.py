"""References: the text of an entry → bibliographic data.

    >>> reference = parse_reference("Osei, Tides of the Sound, Bergen: Fjord Press, 2012, p. 4")
    >>> str(reference.issued)
    '2012'

`labeller` says which words are which field, `values` reads them, `split` divides a note with several references. Nothing here is
loaded before a reference is first asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

from footnotes.model import Reference
from footnotes.references.forms import read_form
from footnotes.references.keys import work_key
from footnotes.references.labeller import label_words
from footnotes.references.telling import has_telling_word
from footnotes.references.values import read_reference
from footnotes.stages.note_parts import split_references

__all__ = ["parse_reference", "parse_references", "read_references", "split_references", "work_key"]


def parse_reference(text: str, /) -> Reference:
    """Read one reference. Spans are in code points of `text`; what it does not state is `None`.

    Raises `TypeError` for anything but a `str`; any `str` gives a `Reference`.
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_reference() takes a str, not {type(text).__name__}")
    return _read(text, 0)


def parse_references(texts: Iterable[str], /) -> list[Reference]:
    """Read many references, one from each text."""
    return [parse_reference(text) for text in texts]


def read_references(text: str, offset: int = 0) -> tuple[Reference, ...]:
    """The references of a note, in the order of its text; `offset` is where the note's text begins in the article."""
    found: list[Reference] = []
    for span in split_references(text):
        part = text[span.start : span.end]
        found.append(_read(part, offset + span.start))
    return tuple(found)


def _read(text: str, offset: int) -> Reference:
    telling = has_telling_word(text)
    form = read_form(text, telling)
    if form is not None:
        return read_reference(text, form.segments, telling, offset, form.type)
    return read_reference(text, label_words(text, telling), telling, offset)
