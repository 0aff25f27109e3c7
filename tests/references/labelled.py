"""Labelled examples of references, names and dates: how their files are read, asked, and sorted.

    python tests/references/labelled.py            how many are right, by kind and language
    python tests/references/labelled.py --sort     and each example put where it belongs

`examples/` holds what is read right, `known-failures/` what is not, each with what comes out (see the README there).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from footnotes import Name, Reference, parse_reference
from footnotes.references.dates import read_date
from footnotes.references.names import read_names

HERE = Path(__file__).parent
RIGHT, WRONG = HERE / "examples", HERE / "known-failures"
FIELDS = (
    "type author editor title container_title publisher publisher_place issued volume issue page edition url doi isbn issn arxiv "
    "pmid accessed archive_url"
).split()
"""All fields that an example is asked for: what it does not name must be absent, but for a field whose value is `*`."""


class Example(NamedTuple):
    """A text and what a careful reader makes of it: fields of a reference, or (`value`) names or a date."""

    kind: str
    language: str
    text: str
    wanted: dict[str, str]
    said: dict[str, str]
    """What a known failure says comes out."""


def shown(name: Name) -> str:
    """`van der Berg, Jan`, `Tocqueville, Alexis de`, `Beck, H. T., Jr.`, `=World Bank`."""
    if name.literal is not None:
        return f"={name.literal}"
    family = " ".join(p for p in (name.non_dropping_particle, name.family) if p)
    given = " ".join(p for p in (name.given, name.dropping_particle) if p)
    return ", ".join(p for p in (family, given, name.suffix) if p)


def divided(name: Name) -> str:
    """`van der+Berg|Jan`: the same with every part marked off."""
    if name.literal is not None:
        return f"={name.literal}"
    particle = f"{name.non_dropping_particle}+" if name.non_dropping_particle else ""
    given = " ".join(p for p in (name.given, name.dropping_particle) if p)
    return f"{particle}{name.family}|{given}" + (f"|{name.suffix}" if name.suffix else "")


def field_of(reference: Reference, field: str) -> str:
    value = getattr(reference, field)
    if isinstance(value, tuple):
        return "; ".join(shown(n) for n in value)
    return "" if value is None else str(value)


def wrong(example: Example) -> dict[str, str]:
    """The fields that come out otherwise than wanted, with what comes out."""
    if example.kind == "names":
        have = {"value": "; ".join(divided(n) for n in read_names(example.text))}
    elif example.kind == "dates":
        have = {"value": str(read_date(example.text) or "")}
    else:
        reference = parse_reference(example.text)
        have = {field: field_of(reference, field) for field in FIELDS}
    return {f: v for f, v in have.items() if example.wanted.get(f, "") not in (v, "*")}


def read(folder: Path) -> Iterator[Example]:
    """The examples of a folder, by file, in their order."""
    for path in sorted(folder.glob("*.txt")):
        text = path.read_text("utf-8")
        pairs = path.stem in ("names", "dates")
        language = ""
        for paragraph in text.splitlines() if pairs else text.split("\n\n"):
            lines = paragraph.strip().splitlines()
            if lines and lines[0].startswith("# "):
                language = lines.pop(0)[2:]
            if not lines:
                continue
            if pairs:
                first, _, said = lines[0].partition(" ✗ ")
                first, _, wanted = first.partition(" → ")
                yield Example(path.stem, language, first, {"value": wanted}, {"value": said} if said else {})
                continue
            fields = [line.removeprefix("! ").partition(":")[::2] for line in lines[1:] if line.startswith("! ")]
            rest = [line.partition(": ")[::2] for line in lines[1:] if not line.startswith("! ")]
            said_fields = {f: v.strip() for f, v in fields}
            yield Example(path.stem, language, lines[0], dict(rest), said_fields)


def _written(example: Example, errors: dict[str, str]) -> str:
    if example.kind in ("names", "dates"):
        said = f" ✗ {errors['value'] or 'nothing'}" if errors else ""
        return f"{example.text} → {example.wanted['value']}{said}"
    lines = [example.text, *(f"{f}: {v}" for f, v in example.wanted.items())]
    return "\n".join([*lines, *(f"! {f}: {v or 'nothing'}" for f, v in errors.items())])


def _sort(examples: list[Example], outcome: list[dict[str, str]]) -> None:
    for folder in (RIGHT, WRONG):
        for path in folder.glob("*.txt"):
            path.unlink()
        folder.mkdir(exist_ok=True)
    languages = list(dict.fromkeys(e.language for e in examples))
    for kind in dict.fromkeys(e.kind for e in examples):
        for folder in (RIGHT, WRONG):
            parts: list[str] = []
            gap = "\n" if kind in ("names", "dates") else "\n\n"
            for language in sorted(languages, key=ORDER.index):
                texts = [
                    _written(e, errors)
                    for e, errors in zip(examples, outcome, strict=True)
                    if (e.kind, e.language) == (kind, language) and bool(errors) == (folder is WRONG)
                ]
                if texts:
                    parts.append(f"# {language}\n" + gap.join(texts))
            if parts:
                (folder / f"{kind}.txt").write_text(gap.join(parts) + "\n", "utf-8")


ORDER = "en de fr es it pt nl pl ru tr zh ja ar ko".split()


def main() -> None:
    examples = [*read(RIGHT), *read(WRONG)]
    outcome = [wrong(e) for e in examples]
    if "--sort" in sys.argv:
        _sort(examples, outcome)
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for example, errors in zip(examples, outcome, strict=True):
        small = example.kind in ("names", "dates")
        all_of = example.kind if small else "references"
        keys = [all_of, f"{all_of} {example.language}"] + ([] if small else [f"kind {example.kind}"])
        for key in keys:
            count[key] += 1
            right[key] += not errors
        for field in errors:
            count[f"wrong {all_of} {field}"] += 1
    for key in sorted(count):
        print(f"{key:32s} {count[key]}" if key.startswith("wrong") else f"{key:32s} {right[key]}/{count[key]}")


if __name__ == "__main__":
    main()
