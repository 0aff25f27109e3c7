"""The roles of blocks, line by line, on whole pages of our own.

`python tests/test_roles.py` prints what each wrong line was taken for.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from footnotes import parse

FOLDER = Path(__file__).parent / "articles" / "roles"
LEAST = 0.97


def confusion() -> Counter[tuple[str, str, str]]:
    """How often a line of one role was taken for another; the third item is the file where the two differ."""
    table: Counter[tuple[str, str, str]] = Counter()
    for path in sorted(FOLDER.glob("*.txt")):
        rows = [line.split("|", 1) for line in path.read_text("utf-8").splitlines()]
        text = "\n".join(row[1] for row in rows)
        article = parse(text)
        starts = article.source.line_starts
        for (role, words), start in zip(rows, starts, strict=True):
            if role != "-":
                at = start + len(words) - len(words.lstrip())
                found = next((b.role.value for b in article.blocks if at in b.span), "none")
                table[role, found, "" if role == found else path.name] += 1
    return table


def test_the_role_of_a_line_is_right() -> None:
    table = confusion()
    right = sum(n for (role, found, _), n in table.items() if role == found)
    wrong = {k: n for k, n in table.items() if k[0] != k[1]}
    assert right >= LEAST * table.total(), wrong


if __name__ == "__main__":
    counted = confusion()
    for (role, found, name), n in sorted(counted.items()):
        print(f"{role:>14} taken for {found:<14} {n:>4} {name}")
    good = sum(n for (role, found, _), n in counted.items() if role == found)
    print(f"{good} of {counted.total()} lines right: {good / counted.total():.4f}")
