"""Conventions: how the training sources name fields → one way to name them.

The sources agree on what a title is and on little else: some put the issue into the volume, "In" into the container's title, "et
al." into the authors. Here a field is what CSL says it is, and the words that announce it (pp., vol., doi:) belong to it. What
a source never tags is filled by a first model trained on those that do (`fill`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from footnotes.references.facts import KINDS_OF
from footnotes.references.tokens import Tokens

__all__ = ["FIELD_OF", "OTHER", "close", "fill", "label_tokens", "open_runs"]

OTHER = "other"

FIELD_OF: Mapping[str, str] = {
    "author": "author",
    "director": "author",
    "producer": "author",
    "title": "title",
    "container_title": "container_title",
    "collection_title": "collection_title",
    "issued": "issued",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "publisher": "publisher",
    "institution": "publisher",
    "publisher_place": "publisher_place",
    "editor": "editor",
    "translator": "translator",
    "edition": "edition",
    "url": "url",
    "doi": "doi",
    "arxiv": "arxiv",
    "arxive": "arxiv",
    "accessed": "accessed",
    "note": "note",
    "genre": "note",
    "report": "note",
    "medium": "note",
    "citation_number": "citation_number",
    "pmid": "identifier",
    "pmc": "identifier",
    "isbn": "identifier",
    "issn": "identifier",
    "idno": "identifier",
    "pii": "identifier",
}
"""What each tag of a source is called here; tags that are not listed are `other`."""

_ANNOUNCES = {"page": "page", "volume": "volume", "issue": "issue"}


def label_tokens(tokens: Tokens, labels: Iterable[Sequence[object]]) -> list[str]:
    """One field for each token; `labels` are rows of field, start, end."""
    fields = [OTHER] * len(tokens.cores)
    spans = [(FIELD_OF.get(str(field), OTHER), int(str(start)), int(str(end))) for field, start, end in labels]
    for i, (at, lead, core) in enumerate(zip(tokens.starts, tokens.leads, tokens.cores, strict=True)):
        middle = at + len(lead) + len(core) // 2
        for field, start, end in spans:
            if start <= middle < end:
                fields[i] = field
                break
    _announce(tokens, fields)
    return fields


def _announce(tokens: Tokens, fields: list[str]) -> None:
    """Let the words that announce a field belong to it, and "In" and the issue be what they are."""
    seen_volume = False
    cores = tokens.cores
    for i, (lead, core) in enumerate(zip(tokens.leads, cores, strict=True)):
        word, field = core.lower(), fields[i]
        kinds = KINDS_OF.get(word, "")
        after = fields[i + 1] if i + 1 < len(cores) else OTHER
        starts = i == 0 or fields[i - 1] != field
        if field in ("container_title", "editor") and word == "in" and starts:
            fields[i] = OTHER
        elif field == OTHER and after in _ANNOUNCES and _ANNOUNCES[after] in kinds.split("+"):
            fields[i] = after
        elif field == OTHER and word == "doi" and after == "doi":
            fields[i] = "doi"
        elif field == OTHER and i and fields[i - 1] == "author" and word in ("et", "al", "others"):
            fields[i] = "author"
        elif field == "volume":
            announced = i and fields[i - 1] == "issue" and not any(c.isdigit() for c in cores[i - 1])
            if seen_volume and ("(" in lead or word in ("no", "nr", "issue", "heft") or announced):
                fields[i] = "issue"
            seen_volume = seen_volume or any(c.isdigit() for c in word)


def fill(fields: Sequence[str], guessed: Sequence[str], tagged: frozenset[str]) -> list[str]:
    """The fields of a row whose source tags only some: what it leaves open is filled by a guess that it does not contradict."""
    held = tagged | set(fields)
    return [g if f == OTHER and g not in held else f for f, g in zip(fields, guessed, strict=True)]


_OPENED = frozenset(
    {"author", "title", "container_title", "publisher", "publisher_place", "editor", "issued", "page", "note"}
)
_CLOSED = frozenset({"author", "title", "container_title", "publisher", "editor"})
_FIRST, _LAST = "+", "-"
_ENDS = _FIRST + _LAST


def open_runs(fields: Sequence[str]) -> list[str]:
    """The labels that are learned: the first and the last token of a run have one of their own.

    A transition depends on labels alone; with a label for each side of a border, the words on both sides speak for it.
    """
    learned: list[str] = []
    for i, field in enumerate(fields):
        if field in _OPENED and (i == 0 or fields[i - 1] != field):
            learned.append(field + _FIRST)
        elif field in _CLOSED and (i + 1 == len(fields) or fields[i + 1] != field):
            learned.append(field + _LAST)
        else:
            learned.append(field)
    return learned


def close(labels: Iterable[str]) -> list[str]:
    """Learned labels as fields."""
    return [name.rstrip(_ENDS) for name in labels]
