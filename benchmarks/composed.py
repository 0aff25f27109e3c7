"""How well markers that stand anywhere in a sentence are found and paired: articles made up by program, so that all is known.

    python benchmarks/composed.py [--articles 100] [--seed 1] [--style bracket] [--show 10]

Markers stand in the middle of a sentence, after commas, inside and after quotations, at the end, singly and, in brackets, in
lists and ranges. In every second article some entries are lost. Prints for each style: the F1 of markers and entries, the share
of labels that are paired rightly, and the F1 of labels said to be missing.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from footnotes import parse

PLACES = "Selby Narvik Ostend Lerwick Aveiro Gdynia Fowey Tromsø Leith Vigo".split()
PEOPLE = [
    "Ines Falkner",
    "Kwame Osei",
    "Sunniva Holm",
    "Ngozi Okafor",
    "Piet Renner",
    "Aila Dahl",
    "Marta Quist",
    "Jon Vane",
]
THINGS = [
    "the dredger",
    "the harbour board",
    "the ferry line",
    "the net makers",
    "the lighthouse",
    "the customs office",
]
DEEDS = ["lost a year", "kept a log", "asked for money", "closed the gates", "sold the sheds", "waited for spring"]
WHENS = [
    "in the winter of that year",
    "before the strike",
    "after the flood",
    "when the grain came",
    "against all advice",
]
SAYINGS = [
    "we had no choice",
    "the water does not wait",
    "nobody was asked",
    "the ledger is wrong",
    "it was cheaper to wait",
]
TITLES = [
    "Tides and Tables",
    "The Second Channel",
    "A Log without a House",
    "Winters at the Mole",
    "Who Pays for Water",
]
OUTLETS = ["Estuary Notes", "Harbour Mail", "Coast Wire", "Port Press", "The Pilot", "Northern Review"]
MONTHS = "January March May June August October".split()
SYMBOLS = "* † ‡ § ‖ ¶".split()
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Notation(NamedTuple):
    """How a style writes a marker and the label of an entry; whether it has lists, and how many notes it can have."""

    marker: Callable[[str], str]
    label: Callable[[str], str]
    lists: bool = False
    most: int = 40


STYLES = {
    "bracket": Notation("[{}]".format, "[{}] ".format, True),
    "bracket-dot": Notation("[{}]".format, "{}. ".format, True),
    "bracket-glued": Notation("[{}]".format, "[{}]".format, True),
    "spaced": Notation(" [{}]".format, "[{}] ".format, True),
    "paren": Notation("({})".format, "({}) ".format),
    "superscript": Notation(lambda n: n.translate(RAISED), "{}. ".format),
    "superscript-both": Notation(lambda n: n.translate(RAISED), lambda n: n.translate(RAISED) + " "),
    "caret": Notation("^{}".format, "^{} ".format),
    "sup-tag": Notation("<sup>{}</sup>".format, "{}. ".format),
    "glued-digit": Notation(str, "{}. ".format),
    "lenticular": Notation("【{}】".format, "【{}】".format),
    "note": Notation("[note {}]".format, "{}. ".format),
    "markdown": Notation("[^{}]".format, "[^{}]: ".format),
    "symbol": Notation(str, "{} ".format, most=6),
}


class Article(NamedTuple):
    """A text, its markers (span → labels), its entries (label → start), and the labels whose entries are lost."""

    text: str
    markers: dict[tuple[int, int], tuple[str, ...]]
    entries: dict[str, tuple[int, int]]
    lost: frozenset[str]


class Writer:
    """Writes one article, and remembers where its markers stand."""

    def __init__(self, chance: random.Random, notation: Notation, notes: int) -> None:
        self.chance, self.notation = chance, notation
        self.labels = SYMBOLS[:notes] if notation.most == len(SYMBOLS) else [str(n) for n in range(1, notes + 1)]
        self.used = 0
        self.text = ""
        self.markers: dict[tuple[int, int], tuple[str, ...]] = {}

    def add(self, words: str) -> None:
        self.text += words

    def mark(self) -> None:
        """Write a marker with the next label, or a list or range of the next ones."""
        left = len(self.labels) - self.used
        if left < 1:
            return
        kind = self.chance.random()
        size = 1
        if self.notation.lists and left > 3 and kind < 0.3:
            size = 2 if kind < 0.18 else 3
        labels = tuple(self.labels[self.used : self.used + size])
        self.used += size
        shown = (
            labels[0]
            if size == 1
            else f"{labels[0]}–{labels[-1]}"
            if size == 3
            else self.chance.choice([", ", ","]).join(labels)
        )
        words = self.notation.marker(shown)
        start = len(self.text) + len(words) - len(words.lstrip())
        self.add(words)
        self.markers[start, len(self.text)] = labels

    def sentence(self) -> None:
        """A sentence with a marker in one of its places, or with two, or with none."""
        pick = self.chance.choice
        places = set(self.chance.sample(range(5), k=pick([0, 1, 1, 1, 2])))
        who = pick(THINGS)
        self.add(who[0].upper() + who[1:] + f" of {pick(PLACES)}")
        if 0 in places:
            self.mark()
        self.add(f" {pick(DEEDS)} {pick(WHENS)},")
        if 1 in places:
            self.mark()
        if 2 in places or 3 in places:
            self.add(f" and {pick(PEOPLE)} said that “{pick(SAYINGS)}")
            if 2 in places:
                self.mark()
            self.add("”")
            if 3 in places:
                self.mark()
        else:
            self.add(f" and {pick(THINGS)} {pick(DEEDS)}")
        self.add(".")
        if 4 in places:
            self.mark()


def compose(chance: random.Random, notation: Notation, lose: bool) -> Article:
    """One article of a style; `lose`: some of its entries are lost."""
    writer = Writer(chance, notation, chance.randint(4, min(notation.most, 20)))
    writer.add(f"{chance.choice(TITLES)} of {chance.choice(PLACES)}\n\n")
    while writer.used < len(writer.labels):
        for i in range(chance.randint(2, 5)):
            writer.add(" " if i else "")
            writer.sentence()
        writer.add("\n\n")
    lost = (
        frozenset(chance.sample(writer.labels[1:-1], k=max(1, len(writer.labels) // 7))) if lose else frozenset[str]()
    )
    writer.add(chance.choice(["Notes\n\n", "References\n\n"]))
    entries: dict[str, tuple[int, int]] = {}
    gap = chance.choice(["\n", "\n\n"])
    for label in writer.labels:
        if label in lost:
            continue
        first, last = chance.choice(PEOPLE).split()
        day = f"{chance.choice(MONTHS)} {chance.randint(1, 28)}, {chance.randint(1950, 2020)}"
        page = label if label.isdigit() else "7"
        words = f"{last}, {first}, {chance.choice(TITLES)} of {chance.choice(PLACES)}, {chance.choice(OUTLETS)}, {day}, p. {page}"
        start = len(writer.text)
        writer.add(notation.label(label) + words)
        entries[label] = (start, len(writer.text))
        writer.add(gap)
    return Article(writer.text, writer.markers, entries, lost)


def f1(hit: int, found: int, gold: int) -> float:
    return 2 * hit / max(1, found + gold)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--style", choices=STYLES)
    options.add_argument("--show", type=int, default=0)
    asked = options.parse_args()
    print(f"{'style':18} {'markers':>8} {'entries':>8} {'links':>8} {'missing':>8}   labels")
    for name in [asked.style] if asked.style else STYLES:
        chance = random.Random(f"{asked.seed} {name}")
        count: Counter[str] = Counter()
        for i in range(asked.articles):
            made = compose(chance, STYLES[name], lose=bool(i % 2) and name != "symbol")
            measure(made, count, asked.show)
        markers = f1(count["marker hit"], count["marker found"], count["marker gold"])
        entries = f1(count["entry hit"], count["entry found"], count["entry gold"])
        missing = (
            f1(count["missing hit"], count["missing found"], count["missing gold"]) if count["missing gold"] else 1.0
        )
        print(
            f"{name:18} {markers:8.4f} {entries:8.4f} {count['right'] / count['labels']:8.4f} {missing:8.4f}   {count['labels']}"
        )


def measure(made: Article, count: Counter[str], show: int) -> None:
    article = parse(made.text)
    found = {(m.span.start, m.span.end): m for m in article.markers}
    count.update(
        {
            "marker hit": len(made.markers.keys() & found.keys()),
            "marker found": len(found),
            "marker gold": len(made.markers),
        }
    )
    spans = {(e.label, e.span.start, e.span.end) for e in article.bibliography}
    gold = {(label, start, end) for label, (start, end) in made.entries.items()}
    count.update({"entry hit": len(spans & gold), "entry found": len(spans), "entry gold": len(gold)})
    for span in [*(made.markers.keys() ^ found.keys()), *((s, e) for _, s, e in spans ^ gold)]:
        if count["shown"] < show:
            count["shown"] += 1
            print(
                "  ",
                "found" if span in found or any(x[1:] == span for x in spans) else "not found",
                repr(made.text[max(0, span[0] - 30) : span[1] + 10][:120]),
            )
    cited = {((c.marker.span.start, c.marker.span.end), c.label): c for c in article.citations}
    for marker, labels in made.markers.items():
        for label in labels:
            citation = cited.get((marker, label))
            lost = label in made.lost
            right = citation is not None and (
                citation.status == "missing"
                if lost
                else citation.entry is not None and citation.entry.span.start == made.entries[label][0]
            )
            count.update({"labels": 1, "right": right, "missing gold": lost, "missing hit": lost and right})
    count["missing found"] += sum(c.status == "missing" for c in article.citations)


if __name__ == "__main__":
    main()
