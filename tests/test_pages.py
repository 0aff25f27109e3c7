"""How well whole pages are read that were written by people who had not seen the code (see `tests/articles/pages/README.md`).

`python tests/test_pages.py` prints the figures, `--show seen` what goes wrong in a folder.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from footnotes import Article, Status, parse

FOLDER = Path(__file__).parent / "articles" / "pages"
LEAST = {
    "seen": {"markers": 0.98, "entries": 0.975, "links": 0.975, "heads": 0.945, "lines": 0.92, "quotations": 0.965},
    "kept": {"markers": 0.93, "entries": 0.915, "links": 0.88, "heads": 0.805, "lines": 0.88, "quotations": 0.955},
}
"""A little less than was measured last; a figure that falls below is a step back."""
_TAG = re.compile(r"<(/?)(\w+)((?: \w+=\"[^\"]*\")*)>")
_RETURN = re.compile(r"(?:\s*(?:[\[(]back[\])]|[↩↑⏎]\ufe0e?))+$", re.I)
_ATTRIBUTE = re.compile(r"(\w+)=\"([^\"]*)\"")

ROLES = {
    "t": "title",
    "by": "byline",
    "date": "dateline",
    "crumb": "breadcrumb",
    "h": "heading",
    "nh": "notes_heading",
    "f": "furniture",
    "e": "entry",
}
"""The role of what a tag holds; all else is body."""

Pair = tuple[int, int]


class Tag(NamedTuple):
    """What one tag holds: its name, attributes, and where it stands in the text without tags."""

    name: str
    attributes: dict[str, str]
    span: Pair


def read_page(raw: str) -> tuple[str, list[Tag]]:
    """The text of a page without its tags, and the tags."""
    pieces: list[str] = []
    tags: list[Tag] = []
    open_tags: list[tuple[str, dict[str, str], int]] = []
    size = last = 0
    for found in _TAG.finditer(raw):
        pieces.append(raw[last : found.start()])
        size += len(pieces[-1])
        last = found.end()
        if not found[1]:
            open_tags.append((found[2], dict(_ATTRIBUTE.findall(found[3])), size))
        else:
            name, attributes, start = open_tags.pop()
            assert name == found[2], raw[found.start() - 60 : found.end()]
            tags.append(Tag(name, attributes, (start, size)))
    return "".join(pieces) + raw[last:], tags


class Score:
    """What was right, what was found, and what should be."""

    def __init__(self) -> None:
        self.right, self.found, self.wanted = 0, 0, 0

    def add(self, right: int, found: int, wanted: int) -> None:
        self.right, self.found, self.wanted = self.right + right, self.found + found, self.wanted + wanted

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.found + self.wanted)


def trimmed(text: str, span: Pair) -> Pair:
    words = text[slice(*span)]
    return span[0] + len(words) - len(words.lstrip()), span[0] + len(words.rstrip())


def text_lines(text: str) -> list[Pair]:
    """The lines of a text that are not blank, without the blanks around them."""
    spans = [(found.start(), found.end()) for found in re.finditer(r"[^\n]+", text)]
    return [trimmed(text, span) for span in spans if text[slice(*span)].strip()]


def _whole_line(text: str, span: Pair) -> str:
    """The line of a byline: where the date stands on it, too, the two are one block."""
    start, end = text.rfind("\n", 0, span[0]) + 1, text.find("\n", span[1])
    return " ".join(text[start : end if end >= 0 else len(text)].split())


def without_link(text: str, span: Pair) -> Pair:
    """An entry without the link back to the text that a page puts at its end, which is no part of it."""
    start, end = trimmed(text, span)
    return start, start + len(_RETURN.sub("", text[start:end]))


def compare(text: str, tags: list[Tag], article: Article, scores: dict[str, Score]) -> list[str]:
    """Add what is right on one page to the scores; gives a line for each thing that is wrong."""
    wrong: list[str] = []

    def sets(name: str, gold: set[Pair], got: set[Pair]) -> None:
        scores[name].add(len(gold & got), len(got), len(gold))
        wrong.extend(f"{name}: not found {text[slice(*s)][:70]!r}" for s in sorted(gold - got))
        wrong.extend(f"{name}: not there {text[slice(*s)][:70]!r}" for s in sorted(got - gold))

    markers = [t for t in tags if t.name == "m"]
    sets("markers", {t.span for t in markers}, {(m.span.start, m.span.end) for m in article.markers})
    entries = {t.attributes["id"]: trimmed(text, t.span) for t in tags if t.name == "e"}
    sets(
        "entries",
        {without_link(text, span) for span in entries.values()},
        {without_link(text, (e.span.start, e.span.end)) for e in article.bibliography},
    )
    for marker in markers:
        for place in marker.attributes["e"].split():
            start = None if place == "-" else entries[place][0]
            good = any(
                c.status is Status.MISSING
                if start is None
                else c.entry is not None and abs(c.entry.span.start - start) < 2
                for c in article.citations
                if (c.marker.span.start, c.marker.span.end) == marker.span
            )
            scores["links"].add(good, 1, 1)
            if not good:
                wrong.append(f"links: {text[max(0, marker.span[0] - 25) : marker.span[1]]!r} → {place}")
    for name, block in (("t", article.title), ("by", article.byline)):
        tag = next((t for t in tags if t.name == name), None)
        want = None if tag is None else " ".join(text[slice(*tag.span)].split())
        have = None if block is None else " ".join(article.text_of(block.span).split())
        good = want == have or (name == "by" and tag is not None and have == _whole_line(text, tag.span))
        scores["heads"].add(good, 1, 1)
        if not good:
            wrong.append(f"heads: {want!r} is {have!r}")
    for start, end in text_lines(text):
        want_role = next(
            (ROLES[t.name] for t in tags if t.name in ROLES and t.span[0] < end and t.span[1] > start), "body"
        )
        have_role = next((b.role.value for b in article.blocks if b.span.start < end and b.span.end > start), "")
        good = want_role == have_role.replace("blockquote", "body")
        scores["lines"].add(good, 1, 1)
        if not good:
            wrong.append(f"lines: {want_role} is {have_role} {text[start:end][:60]!r}")
    inner = {t.span for t in tags if t.name == "q" for o in tags if o.name == "q" and o is not t and _holds(o, t)}
    sets(
        "quotations",
        {trimmed(text, t.span) for t in tags if t.name == "q" and t.span not in inner},
        {trimmed(text, (p.start, p.end)) for q in article.quotations for p in q.parts},
    )
    return wrong


def _holds(outer: Tag, inner: Tag) -> bool:
    return outer.span[0] <= inner.span[0] and inner.span[1] <= outer.span[1] and outer.span != inner.span


def ask(folder: str, show: bool = False) -> dict[str, Score]:
    """The scores of a folder of pages."""
    scores = {name: Score() for name in LEAST[folder]}
    classes: Counter[str] = Counter()
    for path in sorted((FOLDER / folder).glob("*.txt")):
        text, tags = read_page(path.read_bytes().decode("utf-8"))
        for line in compare(text, tags, parse(text), scores):
            classes[line.split(":")[0]] += 1
            if show:
                print(f"  {path.stem} {line}")
    return scores


@pytest.mark.parametrize("folder", LEAST)
def test_the_pages_are_read(folder: str) -> None:
    scores = ask(folder)
    assert {k: round(v.f1, 3) for k, v in scores.items() if v.f1 < LEAST[folder][k]} == {}


if __name__ == "__main__":
    shown = sys.argv[sys.argv.index("--show") + 1] if "--show" in sys.argv else ""
    for name in LEAST:
        pages = len(list((FOLDER / name).glob("*.txt")))
        print(f"{name}: {pages} pages", *(f"{k} {v.f1:.3f}" for k, v in ask(name, name == shown).items()))
