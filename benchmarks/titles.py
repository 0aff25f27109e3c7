"""What the traits of a title weigh, fitted to pages whose title is known (see `tests/articles/pages/README.md`).

    python benchmarks/titles.py tests/articles/pages/seen [FOLDER…] [--ask FOLDER] [--keep 0.2]

A conditional logistic model: of the lines that may be the title, the tagged one should have the highest sum. Printed are the
weights, how many titles they choose of those they were fitted to, of pages left out (eight-fold), and of another folder.
`--keep` is how strongly weights are kept small.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from footnotes import parse
from footnotes.stages import head
from footnotes.stages.titles import TRAITS, HeadLine, choose_title, first_prose, read_traits, title_candidates

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from test_pages import read_page, trimmed

FOLDS = 8
ROUNDS = 500
_BODY = 4000


class Choice(NamedTuple):
    """The traits of the lines that may be a page's title, and which of them is."""

    traits: list[dict[str, float]]
    right: int


def read_choices(folders: Sequence[Path]) -> list[Choice]:
    """A choice for each page where there is one; those that the breadcrumb or mark-up decides are left out."""
    choices: list[Choice] = []
    for path in sorted(path for folder in folders for path in folder.glob("*.txt")):
        text, tags = read_page(path.read_bytes().decode("utf-8"))
        title = next((trimmed(text, tag.span)[0] for tag in tags if tag.name == "t"), None)
        seen: list[tuple[Sequence[HeadLine], Sequence[str]]] = []

        def watch(
            text: str,
            lines: Sequence[HeadLine],
            crumbs: Sequence[str],
            seen: list[tuple[Sequence[HeadLine], Sequence[str]]] = seen,
        ) -> int:
            seen.append((lines, crumbs))
            return choose_title(text, lines, crumbs)

        with patch.object(head, "choose_title", watch):
            parse(text)
        lines, crumbs = seen[-1]
        asked = title_candidates(text, lines)
        named = any(text[lines[i].start : lines[i].end].strip().casefold() in crumbs for i in asked)
        right = [k for k, i in enumerate(asked) if lines[i].start == title]
        if not right or named or len(asked) < 2:
            continue
        start = lines[min(first_prose(lines), len(lines) - 1)].start
        body = text[start : start + _BODY].lower()
        choices.append(Choice([read_traits(text, lines, i, asked, body) for i in asked], right[0]))
    return choices


def fit(choices: Sequence[Choice], keep: float) -> dict[str, float]:
    """The weights under which the right lines are most likely."""
    weights = dict.fromkeys(TRAITS, 0.0)
    for _ in range(ROUNDS):
        slope = {trait: -keep * weight for trait, weight in weights.items()}
        for traits, right in choices:
            powers = [math.exp(standing(weights, line)) for line in traits]
            for k, line in enumerate(traits):
                wrong = (k == right) - powers[k] / sum(powers)
                for trait, value in line.items():
                    slope[trait] += 4 * wrong * value / len(choices)
        weights = {trait: weight + slope[trait] / 2 for trait, weight in weights.items()}
    return weights


def standing(weights: dict[str, float], line: dict[str, float]) -> float:
    return sum(weights[trait] * value for trait, value in line.items())


def right_of(choices: Sequence[Choice], weights: dict[str, float]) -> int:
    return sum(
        max(range(len(traits)), key=lambda k: standing(weights, traits[k])) == right for traits, right in choices
    )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folders", nargs="+", type=Path)
    asked.add_argument("--ask", nargs="*", type=Path, default=[])
    asked.add_argument("--keep", type=float, default=0.2)
    options = asked.parse_args()
    choices, others = read_choices(options.folders), read_choices(options.ask)
    random.Random(1).shuffle(choices)
    weights = fit(choices, options.keep)
    for trait, weight in weights.items():
        print(f"    {trait!r}: {weight:.2f},".replace("'", '"'))
    left_out = sum(
        right_of(choices[k::FOLDS], fit([c for i, c in enumerate(choices) if i % FOLDS != k], options.keep))
        for k in range(FOLDS)
    )
    print(f"fitted to {len(choices)}: {right_of(choices, weights)} right; left out: {left_out}")
    print(f"as the code weighs them: {right_of(choices, dict(TRAITS))}")
    if others:
        print(f"asked of {len(others)}: {right_of(others, weights)}; as in the code: {right_of(others, dict(TRAITS))}")


if __name__ == "__main__":
    main()
