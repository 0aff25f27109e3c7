"""How well quotations are found when their marks are damaged as scrapes damage them.

    python benchmarks/quotations.py QUOTATIONS.jsonl [--only SOURCE] [--seed N] [--show N]

Rows hold `text` and `quotations`, each with `parts` as pairs of offsets without the marks. Of all marks, the space before or
after one in five is removed, one in ten is moved to the other side of its space, and one closing mark in twenty is dropped.
Prints precision, recall and F1 of the parts (white space at their ends left out).
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from footnotes import parse

Part = tuple[int, int]


def damage(text: str, parts: list[Part], chance: random.Random) -> tuple[str, list[Part]]:
    """The damaged text and where the parts stand in it."""
    edits: dict[int, tuple[int, str]] = {}  # offset: (characters replaced, what stands there instead)
    for start, end in parts:
        _damage_mark(text, start - 1, True, chance, edits)
        _damage_mark(text, end, False, chance, edits)
    pieces: list[str] = []
    moved: list[int] = []  # for each offset of the old text, its place in the new
    at = size = 0
    while at < len(text):
        taken, put = edits.get(at, (1, text[at]))
        moved.extend(size + min(i, len(put)) for i in range(taken))
        pieces.append(put)
        size += len(put)
        at += taken
    moved.append(size)
    return "".join(pieces), [(moved[start], moved[end]) for start, end in parts]


def _damage_mark(text: str, at: int, opens: bool, chance: random.Random, edits: dict[int, tuple[int, str]]) -> None:
    space = at - 1 if opens else at + 1
    spaced = 0 <= space < len(text) and text[space] == " "
    roll = chance.random()
    if not opens and chance.random() < 0.05:
        edits[at] = (1, "")
    elif spaced and roll < 0.2 and min(space, at) not in edits:
        edits[min(space, at)] = (2, text[at])
    elif spaced and roll < 0.3 and min(space, at) not in edits:
        edits[min(space, at)] = (2, text[at] + " " if opens else " " + text[at])


def trimmed(text: str, part: Part) -> Part:
    words = text[part[0] : part[1]]
    return part[0] + len(words) - len(words.lstrip()), part[0] + len(words.rstrip())


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("path", type=Path)
    options.add_argument("--only")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", type=int, default=0)
    asked = options.parse_args()
    totals: dict[str, list[int]] = {}
    for line in asked.path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if asked.only not in (None, row["source"]):
            continue
        parts = sorted((a, b) for q in row["quotations"] for a, b in q["parts"])
        text, parts = damage(row["text"], parts, random.Random(f"{asked.seed} {row['id']}"))
        gold = {trimmed(text, p) for p in parts}
        found = {trimmed(text, (p.start, p.end)) for q in parse(text).quotations for p in q.parts}
        total = totals.setdefault(row["source"], [0, 0, 0])
        for i, n in enumerate((len(gold & found), len(found), len(gold))):
            total[i] += n
        for start, end in sorted(gold - found)[: asked.show]:
            print(f"  not found {text[max(0, start - 20) : start]!r} {text[start:end]!r} {text[end : end + 20]!r}")
    for source, (right, predicted, wanted) in sorted(totals.items()):
        precision, recall = right / max(1, predicted), right / max(1, wanted)
        score = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{source}: part_f1 {score:.4f} (precision {precision:.4f}, recall {recall:.4f}, {wanted} parts)")


if __name__ == "__main__":
    main()
