"""How well references are read, by cross-validation: no string teaches the model that is asked about it.

    python benchmarks/references.py REFERENCES.jsonl [--folds 5] [--only-fold 0] [--show N] [--damage]
    python benchmarks/references.py REFERENCES.jsonl --shipped [--show N]

Folds are split by the hash of the text. Sources that may not teach (see `footnotes.references.train`) are asked of the first
fold's model. What is measured is `label`: fixed forms, labeller, mending, not what identifiers say; with `--shipped` nothing is
trained, and the whole reader as it is shipped is asked of the sources that may not teach. A field is right where it agrees but
for case, punctuation at its ends and the words that announce it (pp., vol.).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from footnotes import parse_reference
from footnotes.references.labeller import Labeller, label
from footnotes.references.train import SOURCES, train

Row = dict[str, Any]

FIELDS = "author title container_title issued volume issue page publisher publisher_place editor url doi arxiv".split()
_ANNOUNCED = {
    "page": r"(?i)^\W*(?:pages?|pp?|seiten?|s)\b\.?\s*",
    "issued": r"(?i)^\W*(?:published|posted)\b",
    "author": r"(?i)[\s,;(]*(?:et\.? al\b|and others|u\. ?a\.|e outros).{0,2}$",
    "container_title": r"(?i)^\W*in\b:?\s*(?=\S)",
    "editor": r"(?i)^\W*(?:in\b\W*)?(?:(?:edited by|eds?\b|hrsg\b|hgg?\b)\W*)?|\W*\(?(?:eds?|editors?|hrsg|hgg?)\b\.?\)?\W*$",
    "title": r"(?i)[\s,.;:]+in\W*$",
    "doi": r"(?i)^.*?(?=10\.\d)",
    "arxiv": r"(?i)arxiv\s*:?",
}
_NUMBER = re.compile(r"\d[\w./-]*|\b[IVXLCivxlc]+\b")


def plain(field: str, text: str) -> str:
    """A field's text without what does not count."""
    text = " ".join(text.split())
    if field in _ANNOUNCED:
        text = re.sub(_ANNOUNCED[field], "", text)
    if field == "page":
        text = re.sub(r"[-‐-―−]+", "-", text).replace(" ", "")
    if field in ("volume", "issue"):
        text = re.sub(r"(?i)\b(?:vol|volume|v|no|nr|number|issue|bd|band|jg|heft|t|tome|tomo)\b\.?", "", text)
        number = _NUMBER.search(text)
        text = number[0] if number else text
    if field == "issued":
        text = re.sub(r"\b(\d{4})[a-z]\b", r"\1", text)
    return re.sub(r"^[\W_]+|[\W_]+$", "", text).casefold().replace("’", "'")


def fold_of(row: Row, folds: int) -> int:
    return int(hashlib.sha256(row["text"].encode()).hexdigest(), 16) % folds


def harm(text: str, chance: random.Random) -> str:
    """Case lost, quotation marks lost, or commas for full stops; offsets stay."""
    kind = chance.randrange(3)
    if kind == 0:
        lower = text.lower()
        return lower if len(lower) == len(text) else text
    if kind == 1:
        return re.sub(r"[\"“”„«»]", " ", text)
    return re.sub(r"\.(?=\s)", ",", text)


class Score:
    """Counts of one source or style."""

    def __init__(self) -> None:
        self.fields: dict[str, Counter[str]] = defaultdict(Counter)
        self.whole = self.rows = 0

    def add(self, row: Row, found: dict[str, tuple[int, int]], show: bool) -> None:
        gold: dict[str, list[str]] = defaultdict(list)
        for field, start, end in row["labels"]:
            if field in FIELDS:
                gold[field].append(plain(field, row["text"][start:end]))
        right = True
        for field in FIELDS:
            want = gold.get(field)
            span = found.get(field)
            have = plain(field, row["text"][span[0] : span[1]]) if span else None
            if field == "author" and row.get("families"):
                want = [" ".join(row["families"]).casefold()]
                hit = have is not None and all(f.casefold().replace("’", "'") in have for f in row["families"])
            else:
                hit = want is not None and have is not None and (have in want or have == plain(field, " ".join(want)))
            if not want and (row.get("partial") or field in row.get("untagged", ())):
                continue
            self.fields[field].update(gold=bool(want), found=have is not None, hit=hit)
            if bool(want) != (have is not None) or (want and not hit):
                right = False
                if show:
                    print(f"  {row['source']} {field}: wanted {want}, got {have!r}, in {row['text'][:150]!r}")
        self.whole += right
        self.rows += 1

    def line(self) -> str:
        total: Counter[str] = Counter()
        for counts in self.fields.values():
            total.update(counts)
        return f"field_f1 {_f1(total):.4f}  whole {self.whole / max(1, self.rows):.4f}  ({self.rows})"

    def by_field(self) -> str:
        return "  ".join(f"{f} {_f1(c):.3f}" for f, c in self.fields.items() if c["gold"] >= 10)


def _f1(counts: Counter[str]) -> float:
    return 2 * counts["hit"] / max(1, counts["gold"] + counts["found"])


def ask(labeller: Labeller, text: str) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for segment in label(text, labeller):
        found.setdefault(segment.field, (segment.start, segment.end))
    return found


def ask_shipped(text: str) -> dict[str, tuple[int, int]]:
    return {field: (span.start, span.end) for field, span in parse_reference(text).spans.items()}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("path", type=Path)
    options.add_argument("--more", type=Path, help="further training rows, never asked about")
    options.add_argument("--folds", type=int, default=5)
    options.add_argument("--only-fold", type=int)
    options.add_argument("--only", help="show the errors of this source alone")
    options.add_argument("--show", type=int, default=0)
    options.add_argument("--damage", action="store_true")
    options.add_argument("--iterations", type=int)
    options.add_argument("--shipped", action="store_true")
    asked = options.parse_args()
    rows = [json.loads(line) for line in asked.path.read_text("utf-8").splitlines()]
    more = [json.loads(line) for line in asked.more.read_text("utf-8").splitlines()] if asked.more else []
    scores: dict[str, Score] = defaultdict(Score)
    shown: Counter[str] = Counter()
    if asked.shipped:
        for row in rows:
            if row["source"] not in SOURCES:
                shown[row["source"]] += 1
                show = shown[row["source"]] <= asked.show and asked.only in (None, row["source"])
                scores[row["source"]].add(row, ask_shipped(row["text"]), show)
        for name, score in sorted(scores.items()):
            print(f"{name}: {score.line()}\n    {score.by_field()}")
        return
    folds = range(asked.folds) if asked.only_fold is None else [asked.only_fold]
    taken, count = 0.0, 0
    for fold in folds:
        with tempfile.TemporaryDirectory() as folder:
            model = Path(folder, "model")
            start = time.perf_counter()
            limits = {"max_iterations": asked.iterations} if asked.iterations else None
            train([*(r for r in rows if fold_of(r, asked.folds) != fold), *more], model, parameters=limits)
            print(
                f"fold {fold}: {model.stat().st_size / 1e6:.2f} MB in {time.perf_counter() - start:.0f} s", flush=True
            )
            labeller = Labeller(model.read_bytes())
            for row in rows:
                teaches = row["source"] in SOURCES
                if fold_of(row, asked.folds) != fold if teaches else fold != folds[0]:
                    continue
                text = harm(row["text"], random.Random(row["text"])) if asked.damage else row["text"]
                start = time.perf_counter()
                found = ask(labeller, text)
                taken, count = taken + time.perf_counter() - start, count + 1
                name = row["source"]
                show = shown[name] < asked.show and asked.only in (None, row["source"])
                shown[name] += show
                scores[name].add(row, found, show)
                if row.get("style"):
                    scores[f"{name}, {row['style']}"].add(row, found, False)
                if row["source"] in ("anystyle-core", "anystyle-gold", "grobid-citation"):
                    scores["tagged"].add(row, found, False)
    for name, score in sorted(scores.items()):
        print(f"{name}: {score.line()}\n    {score.by_field()}")
    print(f"{count / taken:.0f} references/s")


if __name__ == "__main__":
    main()
