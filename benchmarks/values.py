"""How well names and dates are read, on 900 strings chosen by hash and labelled by hand.

    python benchmarks/values.py REFERENCES.jsonl [--show]

`values.labels.jsonl` holds no text: of each string a part of its hash, of each author and of the date a hash of what they should
be (`family|given`, or `|literal`; the date as EDTF). So it can be asked where the corpus is, and only there. A name is right
where family (with particles) and given name agree but for case, stops and blanks; what is not there should not be given.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

from footnotes import parse_reference
from footnotes.model import Name

LABELS = Path(__file__).with_name("values.labels.jsonl")


def key_of(text: str) -> str:
    """The part of a string's hash by which it is known; the first 900 of all were chosen."""
    return hashlib.sha256(("values" + text).encode()).hexdigest()[:12]


def hash_of(value: str) -> str:
    return hashlib.sha256(" ".join(value.split()).casefold().encode()).hexdigest()[:10]


def name_value(family: str | None, given: str | None, literal: str | None) -> str:
    """A name as it is compared: stops and blanks between initials do not count."""
    if literal:
        return "|" + literal.strip(" .")
    return f"{family or ''}|{''.join((given or '').replace('.', ' ').split())}"


def read_name(name: Name) -> str:
    family = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle, name.family)))
    return name_value(family, name.given, name.literal)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("path", type=Path)
    asked.add_argument("--show", action="store_true")
    options = asked.parse_args()
    labels: dict[str, Any] = {row["id"]: row for row in map(json.loads, LABELS.read_text("utf-8").splitlines())}
    texts = {json.loads(line)["text"] for line in options.path.read_text("utf-8").splitlines()}
    names = right_names = dates = right_dates = strings = whole = 0
    for text in sorted(texts):
        label = labels.get(key_of(text))
        if label is None:
            continue
        reference = parse_reference(text)
        strings += 1
        people = reference.author or reference.editor
        found = [hash_of(read_name(name)) for name in people]
        hits = sum(name in found for name in label["names"])
        names, right_names = names + max(len(label["names"]), len(found)), right_names + hits
        date = reference.issued
        issued = hash_of(str(date)) if date is not None and date.start is not None else ""
        dates, right_dates = (
            dates + bool(label["issued"] or issued),
            right_dates + (bool(issued) and issued == label["issued"]),
        )
        good = found == label["names"] and issued == label["issued"]
        whole += good
        if options.show and not good:
            print(text, "\n   ", [read_name(n) for n in people], reference.issued)
    print(f"{strings} strings: names {right_names} of {names} ({right_names / names:.3f}), ", end="")
    print(f"dates {right_dates} of {dates} ({right_dates / dates:.3f}), both right in {whole}")


if __name__ == "__main__":
    main()
