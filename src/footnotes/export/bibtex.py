"""BibTeX, written by bibtexparser; in UTF-8, with what LaTeX would read as its own escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from footnotes.export.items import items_of
from footnotes.export.safe import safe
from footnotes.model import Article, DateValue, Name, Reference

if TYPE_CHECKING:
    from bibtexparser.model import Field

__all__ = ["to_bibtex"]

_TYPES = {
    "article-journal": "article",
    "article-newspaper": "article",
    "article-magazine": "article",
    "article": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "thesis": "phdthesis",
    "report": "techreport",
}
_CONTAINER = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
_PUBLISHER = {"phdthesis": "school", "techreport": "institution"}
_TEXT = {
    "title": "title",
    "publisher_place": "address",
    "volume": "volume",
    "issue": "number",
    "edition": "edition",
    "isbn": "isbn",
    "issn": "issn",
    "pmid": "pmid",
    "note": "note",
}
_VERBATIM = {"url": "url", "doi": "doi", "arxiv": "eprint"}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ESCAPED = {
    **{sign: "\\" + sign for sign in "&%$#_"},
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_ENCODED = {"{": "%7B", "}": "%7D", "\\": "%5C"}
_DIVIDES = re.compile(r",|\band\b|^others$", re.I)


def to_bibtex(source: Article | Iterable[Reference]) -> str:
    """The works that an article's entries name, or the references given, as BibTeX."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Block, Entry

    entries: list[Block] = []
    for key, reference in items_of(source):
        kind = _kind(reference)
        entries.append(Entry(kind, key, _fields(reference, kind)))
    return str(write_string(Library(entries)))


def _kind(reference: Reference) -> str:
    kind = _TYPES.get(reference.type or "", "misc")
    return "misc" if kind in _CONTAINER and not reference.container_title else kind


def _fields(reference: Reference, kind: str) -> list[Field]:
    from bibtexparser.model import Field

    fields = [Field(name, value) for name, value in _values(reference, kind) if value]
    month = _month(reference.issued)
    if month:  # a macro, so without braces
        fields.append(Field("month", month, enclosing="no-enclosing"))
    return fields


def _values(reference: Reference, kind: str) -> Iterator[tuple[str, str]]:
    yield "author", " and ".join(filter(None, map(_name, reference.author)))
    yield "editor", " and ".join(filter(None, map(_name, reference.editor)))
    for field, name in _TEXT.items():
        yield name, _escape(getattr(reference, field) or "")
    yield _CONTAINER.get(kind, "howpublished"), _escape(reference.container_title or "")
    yield _PUBLISHER.get(kind, "publisher"), _escape(reference.publisher or "")
    for field, name in _VERBATIM.items():
        yield name, "".join(_ENCODED.get(c, c) for c in _line(getattr(reference, field) or ""))
    if reference.arxiv:
        yield "archiveprefix", "arXiv"
    yield "pages", re.sub(r"\s*[-–—]+\s*", "--", _escape(reference.page or ""))
    yield "year", _year(reference.issued)
    yield "day", _day(reference.issued)
    if reference.accessed is not None and reference.accessed.start is not None:
        yield "urldate", str(reference.accessed.start).rstrip("~")


def _year(date: DateValue | None) -> str:
    """The year, or both years of a range; what is no date ("forthcoming") as it stands."""
    if date is None or date.start is None:
        return _escape(date.literal or "") if date is not None else ""
    first, last = date.start.year, date.end.year if date.end is not None else None
    return f"{first or ''}" + (f"--{last}" if first and last and last != first else "")


def _month(date: DateValue | None) -> str:
    """The month as the macro that every style knows."""
    month = date.start.month if date is not None and date.start is not None and date.start.season is None else None
    return _MONTHS[month - 1] if month is not None and 1 <= month <= 12 else ""


def _day(date: DateValue | None) -> str:
    return str(date.start.day) if _month(date) and date and date.start and date.start.day else ""


def _name(name: Name) -> str:
    """`von Last, Jr, First`; braces keep whole what BibTeX would divide."""
    given = " ".join(p for p in (name.given, name.dropping_particle) if p)
    if name.literal or not name.family:
        whole = name.literal or " ".join(p for p in (given, name.suffix) if p)
        return f"{{{_escape(whole)}}}" if whole else ""
    if not given and name.suffix:
        return f"{{{_escape(f'{name.family} {name.suffix}')}}}"
    family = _whole(name.family, divided=not given and " " in name.family)
    if name.non_dropping_particle:
        family = f"{_whole(name.non_dropping_particle)} {family}"
    return ", ".join([family, *(_whole(p) for p in (name.suffix, given) if p)])


def _whole(part: str, divided: bool = False) -> str:
    return f"{{{_escape(part)}}}" if divided or _DIVIDES.search(part) else _escape(part)


def _escape(value: str) -> str:
    """LaTeX that prints the value. BibTeX counts the braces of `\\{` too, so those without a partner are written in words."""
    line = _line(value)
    escaped = {**_ESCAPED, "{": r"\{", "}": r"\}"} if _balanced(line) else _ESCAPED
    return "".join(escaped.get(c, c) for c in line)


def _balanced(line: str) -> bool:
    depth = 0
    for sign in re.findall("[{}]", line):
        depth += 1 if sign == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def _line(value: str) -> str:
    return " ".join(safe(value).split())
