"""The labeller: the text of a reference → its fields, by a linear-chain conditional random field.

The model is trained by `train` and shipped with the package; it is read when a reference is first asked for, once for each
thread. A token is a word with its punctuation (see `tokens`); a field is a run of tokens with one label, put right by `repair`
where it says what no reference can say, and by `mend` where the text says otherwise.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from importlib.resources import as_file, files

import pycrfsuite

from footnotes.references.conventions import close
from footnotes.references.features import read_features
from footnotes.references.forms import read_form
from footnotes.references.mend import mend
from footnotes.references.repair import repair
from footnotes.references.sheet import Segment
from footnotes.references.tokens import Token, tokenise

__all__ = ["Segment", "label", "label_many"]


class _Held(threading.local):
    """One tagger for each thread: a tagger holds the state of its last call."""

    tagger: pycrfsuite.Tagger | None = None


_HELD = _Held()
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def _tagger() -> pycrfsuite.Tagger:
    tagger = _HELD.tagger
    if tagger is None:
        tagger = pycrfsuite.Tagger()
        with as_file(files("footnotes.references") / "model.crfsuite") as path:
            tagger.open(str(path))
        _HELD.tagger = tagger
    return tagger


_COMMAS = str.maketrans("،؛؟", ",;?")
"""Marks of Arabic script, which the labeller takes for letters."""


def label(text: str, tagger: pycrfsuite.Tagger | None = None) -> tuple[Segment, ...]:
    """The fields of a reference in the order of the text, named as in CSL; what is no field is left out.

    `tagger` is another model than the shipped one, for measuring.
    """
    form = read_form(text)
    if form is not None:
        return form.segments
    if not text.isascii():
        text = _LONE_SURROGATE.sub("\ufffd", text.translate(_COMMAS))  # the tagger reads UTF-8, which has no surrogates
    tokens = tokenise(text)
    if not tokens:
        return ()
    return mend(text, segments(tokens, (tagger or _tagger()).tag(read_features(tokens))))


def label_many(texts: Iterable[str]) -> list[tuple[Segment, ...]]:
    """The fields of many references."""
    return [label(text) for text in texts]


def segments(tokens: list[Token], fields: list[str]) -> tuple[Segment, ...]:
    """Runs of tokens with one label as segments; punctuation that only divides fields lies outside."""
    fields = repair(tokens, close(fields))
    found: list[Segment] = []
    start = 0
    count = len(tokens)
    while start < count:
        end = start + 1
        while end < count and fields[end] == fields[start]:
            end += 1
        if fields[start] != "other":
            found.append(Segment(fields[start], tokens[start].start, tokens[end - 1].end))
        start = end
    return tuple(found)
