"""Turns the raw text of an article into a structured model.

`parse(text)` gives an `Article`: body paragraphs, inline reference markers, quotations and a bibliography, and how they
belong together, also where entries are repeated, shortened or missing.
"""

from typing import TYPE_CHECKING, Any

from footnotes.decode import DecodeError
from footnotes.evidence import Evidence
from footnotes.model import (
    AntecedentStatus,
    Article,
    Block,
    Citation,
    DateValue,
    Entry,
    EntryKind,
    FieldSpans,
    Gap,
    Marker,
    Mention,
    Name,
    NearMiss,
    NoteList,
    PartialDate,
    Quotation,
    QuotationKind,
    Reference,
    Role,
    Status,
    Work,
)
from footnotes.options import Options
from footnotes.parse import parse, parse_file
from footnotes.serialise import from_dict, to_dict
from footnotes.source import Position, Source, Span

if TYPE_CHECKING:
    from footnotes.references import parse_reference, parse_references, split_references, work_key

__version__ = "0.1.0"

__all__ = [
    "AntecedentStatus",
    "Article",
    "Block",
    "Citation",
    "DateValue",
    "DecodeError",
    "Entry",
    "EntryKind",
    "Evidence",
    "FieldSpans",
    "Gap",
    "Marker",
    "Mention",
    "Name",
    "NearMiss",
    "NoteList",
    "Options",
    "PartialDate",
    "Position",
    "Quotation",
    "QuotationKind",
    "Reference",
    "Role",
    "Source",
    "Span",
    "Status",
    "Work",
    "from_dict",
    "parse",
    "parse_file",
    "parse_reference",
    "parse_references",
    "split_references",
    "to_dict",
    "work_key",
]


def __getattr__(name: str) -> Any:
    """`parse_reference` and its kin, loaded when first asked for: most users of `parse` never need them."""
    if name in ("parse_reference", "parse_references", "split_references", "work_key"):
        from footnotes import references

        return getattr(references, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
