"""The labeller: the text of a reference → its fields, by a linear-chain conditional random field.

The model is trained by `train` and shipped with the package; it is read when a reference is first asked for, once for each
thread. A token is a word with its punctuation (see `tokens`); a field is a run of tokens with one label, put right by `repair`
where it says what no reference can say, and by `mend` where the text says otherwise.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable
from functools import cache, partial
from importlib.resources import files

import pycrfsuite

from footnotes.references.conventions import OTHER, close
from footnotes.references.features import Features
from footnotes.references.fold import named
from footnotes.references.forms import read_form
from footnotes.references.mend import mend
from footnotes.references.repair import repair
from footnotes.references.sheet import Segment
from footnotes.references.telling import has_telling_word
from footnotes.references.tokens import Tokens, tokenise

__all__ = ["Labeller", "Segment", "label", "label_many", "label_words"]


class Labeller:
    """A model, ready to label. Not to be shared between threads: its tagger holds the state of its last call."""

    def __init__(self, model: bytes, features: Features | None = None) -> None:
        """`model` is the content of a folded model's file, `features` what was made of its names, if it was."""
        self._features = features or named(model)
        self._model = model  # the tagger reads it where it lies, and does not keep it
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)

    def fields(self, tokens: Tokens) -> list[str]:
        """The field of each token."""
        fields: list[str] = self._tagger.tag(self._features.read(tokens))
        return fields


class _Held(threading.local):
    """The labeller of a thread."""

    labeller: Labeller | None = None


_HELD = _Held()
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@cache
def _shipped() -> tuple[bytes, Features]:
    """The shipped model, and what all threads share of it."""
    model = (files("footnotes.references") / "model.crfsuite").read_bytes()
    return model, named(model)


def _labeller() -> Labeller:
    labeller = _HELD.labeller
    if labeller is None:
        labeller = _HELD.labeller = Labeller(*_shipped())
    return labeller


_ODD = re.compile("[،؛؟\ud800-\udfff]")
_COMMAS = str.maketrans("،؛؟", ",;?")
"""Marks of Arabic script, which the labeller takes for letters."""


def label(text: str, labeller: Labeller | None = None) -> tuple[Segment, ...]:
    """The fields of a reference in the order of the text, named as in CSL; what is no field is left out.

    `labeller` is of another model than the shipped one, for measuring.
    """
    telling = has_telling_word(text)
    form = read_form(text, telling)
    return form.segments if form is not None else label_words(text, telling, labeller)


def label_words(text: str, telling: bool, labeller: Labeller | None = None) -> tuple[Segment, ...]:
    """The fields of a reference that follows no fixed form; `telling` says whether it holds a telling word."""
    if not text.isascii() and _ODD.search(text):
        text = _LONE_SURROGATE.sub("\ufffd", text.translate(_COMMAS))  # the tagger reads UTF-8, which has no surrogates
    tokens = tokenise(text)
    if not tokens.cores:
        return ()
    return mend(text, segments(tokens, (labeller or _labeller()).fields(tokens)), telling)


def label_many(texts: Iterable[str]) -> list[tuple[Segment, ...]]:
    """The fields of many references."""
    return [label(text) for text in texts]


_segment: Callable[[tuple[str, int, int]], Segment] = partial(tuple.__new__, Segment)
"""A segment from its parts, in half the time that its own constructor takes."""


def segments(tokens: Tokens, fields: list[str]) -> tuple[Segment, ...]:
    """Runs of tokens with one label as segments; punctuation that only divides fields lies outside."""
    starts, ends = tokens.starts, tokens.ends
    found: list[Segment] = []
    start, held = 0, OTHER
    for i, field in enumerate((*repair(tokens, close(fields)), OTHER)):
        if field != held:
            if held != OTHER:
                found.append(_segment((held, starts[start], ends[i - 1])))
            start, held = i, field
    return tuple(found)
