"""What is done to a model between training and use changes nothing of what it says."""

from __future__ import annotations

import random
from pathlib import Path

import pycrfsuite
import pytest

from footnotes.references.features import Features
from footnotes.references.fold import fold, named
from footnotes.references.labeller import Labeller
from footnotes.references.model_file import Weights, model_size, read_model, write_model
from footnotes.references.tokens import tokenise

LEARNT = [
    ("Osei, Tomas. Tides of the Sound. Bergen: Fjord Press, 2012.", "aatttt ppi"),
    ("Falkner, I. The Dredging Row. Leiden: Quay Press, 1998.", "aattt ppi"),
    ("Adeyemi, Ruth. Salt and Sand. Accra: Harbour Books, 2003.", "aattt ppi"),
    ("Lindqvist, Per. A History of Ferries. Oslo: Fjord Press, 1987.", "aatttt ppi"),
] * 40
ASKED = [
    *(text for text, _ in LEARNT[:4]),
    "Marlowe, E. Drowned Villages of the Estmark. Holm: Strand Press, 1902.",
    "Wirtschaftsgeschichtsschreibung, O. Über Küsten und Deiche. Kiel: Möwe, 2020a.",
    "ОСЕЙ Т. Приливы. Берген, 2012. 12345 с.",
    "",
    "x",
    "\x01a=x 12 — 3,",
]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A small model as CRFsuite writes it."""
    trainer = pycrfsuite.Trainer(verbose=False)
    features = Features()
    for text, fields in LEARNT:
        items = features.read(tokenise(text))
        trainer.append(items, list(fields.ljust(len(items), "i")[: len(items)]))
    path: Path = tmp_path_factory.mktemp("model") / "model"
    trainer.select("lbfgs")
    trainer.set_params({"max_iterations": 30})
    trainer.train(str(path))
    return path.read_bytes()


def test_a_folded_model_labels_the_same(trained: bytes) -> None:
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(trained)
    folded = fold(trained, (text for text, _ in LEARNT))
    labeller = Labeller(folded)
    plain, fewer = Features(), named(folded)
    for text in ASKED:
        tokens = tokenise(text)
        assert labeller.fields(tokens) == tagger.tag(plain.read(tokens)), text
    known = tokenise(LEARNT[0][0])
    assert sum(map(len, fewer.read(known))) < 0.7 * sum(map(len, plain.read(known)))


def test_what_a_folded_model_says_for_each_label_is_what_it_said_before(trained: bytes) -> None:
    tagger, folded = pycrfsuite.Tagger(), pycrfsuite.Tagger()
    content = fold(trained, (text for text, _ in LEARNT))
    tagger.open_inmemory(trained)
    folded.open_inmemory(content)
    plain, fewer = Features(), named(content)
    for text in filter(None, ASKED):
        tokens = tokenise(text)
        tagger.set(plain.read(tokens))
        folded.set(fewer.read(tokens))
        for label in tagger.labels():
            for i in range(len(tokens.cores)):
                assert folded.marginal(label, i) == pytest.approx(tagger.marginal(label, i)), (text, label, i)


def test_a_model_is_written_as_crfsuite_reads_it(trained: bytes) -> None:
    weights = read_model(trained)
    written = write_model(weights)
    assert read_model(written) == weights
    assert model_size(written) == len(written)
    first, second = pycrfsuite.Tagger(), pycrfsuite.Tagger()
    first.open_inmemory(trained)
    second.open_inmemory(written)
    assert second.labels() == first.labels()
    assert second.info().state_features == first.info().state_features
    assert second.info().transitions == first.info().transitions


def test_names_of_every_length_are_found() -> None:
    chance = random.Random(3)
    names = {bytes(chance.choices(range(33, 127), k=size)): {size % 2: 9.0} for size in range(1, 60) for _ in range(9)}
    model = write_model(Weights((b"even", b"odd"), {}, names))
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(model)
    for name, said in names.items():
        assert tagger.tag([[name]]) == ["odd" if 1 in said else "even"], name


def test_a_model_outlives_the_bytes_it_was_made_of(trained: bytes) -> None:
    labellers = [Labeller(fold(trained, [])) for _ in range(20)]
    tokens = tokenise(ASKED[0])
    assert {tuple(labeller.fields(tokens)) for labeller in labellers} == {tuple(labellers[0].fields(tokens))}
