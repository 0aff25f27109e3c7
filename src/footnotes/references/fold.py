"""Folding: a trained model → the same as it is shipped, which labels the same in less time.

How a word begins and ends is known with the word; its shape, with its shape and punctuation. All of them teach, as what is met
for the first time is known by some of them only. But of what the training has met often, the tagger need not be told four
times: the words and guises that are most frequent get one feature more, which says what the four say together. And as a tagger
takes its time for the letters of a name, features are called by numbers, behind which the file holds the names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from footnotes.references.features import LONGEST, TOGETHER, Features, Vocabulary, word_features
from footnotes.references.model_file import Weights, model_size, read_model, write_model
from footnotes.references.tokens import tokenise

__all__ = ["fold", "named"]

LEAST = 100
"""How often features must have come together to be named together: what is rarer makes the file longer, and nothing faster."""
_END = b"\0"
"""Behind each name."""
_OF_WORDS = (b"w=", b"z=")
"""What is always named together: all that a known word says of itself, and all that its last letters say."""


def fold(model: bytes, texts: Iterable[str]) -> bytes:
    """The file as it is shipped, given that of a model which was trained on some texts."""
    weights = read_model(model)
    states = dict(weights.states)
    for parts, times in Counter(_groups(texts)).items():
        if times >= LEAST or (parts[0].startswith(_OF_WORDS) and parts[0] in states):
            together: dict[int, float] = {}
            for part in parts:
                for label, weight in weights.states.get(part, {}).items():
                    together[label] = together.get(label, 0.0) + weight
            states[TOGETHER.join(parts)] = together
    numbered = {b"%x" % number: said for number, said in enumerate(states.values())}
    names = b"".join(name + _END for name in states)
    return write_model(Weights(weights.labels, weights.transitions, numbered)) + names


def _groups(texts: Iterable[str]) -> Iterator[tuple[bytes, ...]]:
    """The features that come together, for each word of each text."""
    features = Features(find=lambda name: name)
    for text in texts:
        tokens = tokenise(text)
        for core in tokens.cores:
            lower = core.lower()
            if not lower.isdigit():
                parts = word_features(lower)
                if len(lower) <= LONGEST:
                    yield parts
                yield parts[2:]
        for item in features.read(tokens):
            for name in item:
                if TOGETHER in name and not name.startswith(_OF_WORDS):
                    yield tuple(name.split(TOGETHER))


def named(shipped: bytes) -> Features:
    """The features of references as a shipped model calls them."""
    names = shipped[model_size(shipped) :].split(_END)[:-1]
    called = {name: b"%x" % number for number, name in enumerate(names)}
    words: dict[str, tuple[bytes, ...]] = {}
    starts, ends, last = words.copy(), words.copy(), words.copy()
    tables = {b"w=": words, b"a=": starts, b"z=": ends, b"y=": last}
    neighbours = {"in"}
    for name, number in called.items():
        first, together, _ = name.partition(TOGETHER)
        table, letters = tables.get(first[:2]), first[2:].decode()
        if table is not None and (together or letters not in table):
            table[letters] = (number,)
        elif first.startswith((b"-1:", b"+1:")):
            word, _, _ = first[3:].decode().partition("_")
            neighbours.update((word, word[:-1]))  # the sign before a word stands behind it
    return Features(called.get, Vocabulary(words, starts, ends, last, neighbours))
