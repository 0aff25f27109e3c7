"""Why the parser believes what it believes.

An `Evidence` is a kind, the spans that show it and the words to fill its sentence with. `KINDS` holds one sentence for each
kind; it is formatted only when somebody asks. A new kind is one line in the table and one example in `tests/spec`.

    >>> str(Evidence("emptied_slot", args=("3", "2, 3, 4")))
    '3 empty lines more than usual stand where 2, 3, 4 would be'
"""

from __future__ import annotations

import attrs

from footnotes.source import Span

__all__ = ["KINDS", "NEAR_MISSES", "Evidence"]

KINDS: dict[str, str] = {
    # blocks: why a run of text has its role
    # lists and entries: why a line opens an entry, where an entry ends
    # works: why two entries name the same source
    # citations: what a missing entry most likely named, and what the citation documents
    "emptied_slot": "{0} empty lines more than usual stand where {1} would be",
    # quotations: extent, kind, speaker, marker
}
"""One plain sentence for each kind of evidence; `{0}`, `{1}` … are its args."""

NEAR_MISSES: dict[str, str] = {
    "year": "a year in brackets is no label",
}
"""Why something that looks like a marker or an entry is none, by the code that `NearMiss.reason` holds."""


@attrs.frozen
class Evidence:
    """One reason for a decision. `str()` gives it as a plain sentence.

    `kind` is a key of `KINDS`; `spans` are the places in the text that show it; `args` are the words its sentence quotes.
    """

    kind: str
    spans: tuple[Span, ...] = ()
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return KINDS.get(self.kind, self.kind.replace("_", " ")).format(*self.args)
