"""Train the labeller: `python -m footnotes.references.train DATA.jsonl… [--to MODEL]`.

A row holds `text`, `labels` (field, start, end) and `source`; see the model card for the sources of the shipped weights. The same
rows and seed give the same model. Sources that tag everything teach a first model; it fills what the others leave open, and
all together teach the second. Each token of a training row bears its source as a feature, left out half of the time: so the
habits of a source are learned as its own, and at prediction, where no source is named, they do not speak.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pycrfsuite

from footnotes.references.conventions import OTHER, close, fill, label_tokens, open_runs
from footnotes.references.features import Features
from footnotes.references.fold import fold
from footnotes.references.render import render
from footnotes.references.tokens import tokenise

__all__ = ["SOURCES", "train"]

Row = dict[str, Any]

SOURCES = {
    "anystyle-core": "anystyle",
    "anystyle-gold": "anystyle",
    "grobid-citation": "grobid",
    "plos": "plos",
    "rendered": "rendered",
    "csl": "csl",
    "linkedbooks": "linkedbooks",
}
"""The sources whose licence lets weights be trained on them, and whose convention each follows."""

_TAGGED_BY = {
    "csl": frozenset({"title", "issued", "container_title", "page", "volume", "publisher", "doi", "issue"}),
    "linkedbooks": frozenset({"title", "issued", "publisher_place"}),
}
"""What the sources that tag only some fields do tag."""

RENDERED = 11_000
"""How many references are rendered for 16,000 rows of data."""

PARAMETERS: dict[str, float | int | bool] = {
    "c1": 0.5,
    "c2": 0.05,
    "max_iterations": 160,
    "feature.minfreq": 3,
    "feature.possible_transitions": True,
}


def train(
    rows: Sequence[Row], to: Path, *, seed: int = 1, parameters: dict[str, float | int | bool] | None = None
) -> None:
    """Train on the rows whose source may teach, and write the model."""
    chance = random.Random(seed)
    whole = [r for r in rows if r["source"] in SOURCES and SOURCES[r["source"]] not in _TAGGED_BY]
    some = [r for r in rows if SOURCES.get(r["source"]) in _TAGGED_BY]
    whole += render([r for r in rows if r["source"] in SOURCES], RENDERED * len(rows) // 16_000, chance)
    settings = PARAMETERS | (parameters or {})
    if some:
        _fit(((r, None) for r in whole), to, chance, settings | {"max_iterations": 50})
        tagger = pycrfsuite.Tagger()
        tagger.open(str(to))
        features = Features()
        guessed = [close(tagger.tag(features.read(tokenise(r["text"])))) for r in some]
        tagger.close()
        _fit([*((r, None) for r in whole), *zip(some, guessed, strict=True)], to, chance, settings)
    else:
        _fit(((r, None) for r in whole), to, chance, settings)
    to.write_bytes(fold(to.read_bytes(), (r["text"] for r in whole + some)))


def _fit(
    rows: Iterable[tuple[Row, list[str] | None]],
    to: Path,
    chance: random.Random,
    parameters: dict[str, float | int | bool],
) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    features = Features()
    for row, guessed in rows:
        tokens = tokenise(row["text"])
        if not tokens.cores:
            continue
        convention = SOURCES[row["source"]]
        fields = label_tokens(tokens, row["labels"])
        if guessed is not None:
            fields = fill(fields, guessed, _TAGGED_BY[convention] - {OTHER})
        named = f"source={convention}" if chance.random() < 0.5 else ""
        trainer.append(features.read(tokens, named), open_runs(fields))
    trainer.select("lbfgs")
    trainer.set_params(parameters)
    trainer.train(str(to))


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the rows of the files named on the command line and train."""
    asked = argparse.ArgumentParser(prog="python -m footnotes.references.train", description=__doc__)
    asked.add_argument("data", nargs="+", type=Path)
    asked.add_argument("--to", type=Path, default=Path(__file__).with_name("model.crfsuite"))
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args(arguments)
    rows = [json.loads(line) for path in options.data for line in path.read_text("utf-8").splitlines() if line.strip()]
    train(rows, options.to, seed=options.seed)
    print(
        f"{options.to}: {options.to.stat().st_size / 1e6:.2f} MB from {sum(r['source'] in SOURCES for r in rows)} rows"
    )


if __name__ == "__main__":
    main()
