"""Markdown with footnotes: the paragraphs with `[^1]`, and each entry as a definition (Pandoc, GitHub, markdown-it).

A definition is one for each entry, not for each label: where numbering starts again, the second `1` becomes `[^1-2]`. What the
text says is written as text: characters that Markdown would read are escaped, addresses become `<https://…>`. Page furniture is
left out. Renderers drop definitions without a reference, so entries that nothing cites are written as a list.
"""

from __future__ import annotations

import re

from footnotes.export.safe import safe
from footnotes.export.targets import Target, Targets, markers_in, words_of
from footnotes.model import Article, Block, Entry, Marker, NoteList, Role
from footnotes.source import Span

__all__ = ["to_markdown"]

_LEFT_OUT = frozenset({Role.FURNITURE, Role.BREADCRUMB, Role.NOTES_HEADING, Role.ENTRY})
_HASHES = re.compile(r"\s*#{1,6}\s+")
_OWN_SIGNS = {Role.TITLE: _HASHES, Role.HEADING: _HASHES, Role.BLOCKQUOTE: re.compile(r"\s*(?:>[ \t]*)+")}
_QUOTED_LINE = re.compile(r"\n[ \t]*>[ \t]*")
_ADDRESS = re.compile(r"https?://(?:[^\s<>()]|\([^\s<>()]*\))*(?:[^\s<>().,;:!?\[\]{}\"'“”‘’«»*_]|\([^\s<>()]*\))")
_SPECIAL = re.compile(r"[\\`*\[\]<^~${]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)|(?<!\w)@(?=\w)")
_OPENS_BLOCK = re.compile(r"#{1,6}(?=\s|$)|[-+](?=[\s-]|$)|[:|%](?=\s|$)|>")
_OPENS_ITEM = re.compile(r"(\(?(?:\d{1,9}|[a-z]|[ivxlc]{2,7}|[#@]))([.)])(?=\s|$)")
_GLUED = re.compile(r"!(?=\[\^)|(?<=\])[(:]")
"""Signs that would make a reference an image, a link or a definition; `[^` and `]` of the text are escaped already."""
_CLOSES_HEADING = re.compile(r"(?:(?<=\s)|^)#+$")
_DASH = re.compile(r"\s?[–—‒−-]\s?")


def to_markdown(article: Article) -> str:
    """The article as Markdown. A missing entry has a definition that says so, an ambiguous one names all that it may be."""
    return _Writer(article).write()


class _Writer:
    """One article on its way to Markdown; `names` are the ids of the targets that were referred to so far."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.targets = Targets(article)
        self.names: dict[Target, str] = {}
        self.used: set[str] = set()

    def write(self) -> str:
        parts = [self._block(b) for b in self.article.blocks if b.role not in _LEFT_OUT]
        definitions: list[str] = []
        self._define(definitions)
        cited = {e.span for target in self.names for e in target.entries}
        parts += [self._uncited(x, cited) for x in self.article.lists]
        self._define(definitions)
        return "\n\n".join(filter(None, [*parts, *definitions])) + "\n"

    def _define(self, definitions: list[str]) -> None:
        """Add a definition for each name that has none yet; a definition may itself refer to others."""
        while len(definitions) < len(self.names):
            for target, name in list(self.names.items())[len(definitions) :]:
                definitions.append(f"[^{name}]: {_line(self._definition(target))}")

    def _block(self, block: Block) -> str:
        sign = _OWN_SIGNS.get(block.role)
        own = sign.match(self.article.text, block.span.start, block.span.end) if sign is not None else None
        span = Span(own.end(), block.span.end) if own is not None else block.span
        body = self._inline(span, quoted=block.role is Role.BLOCKQUOTE)
        if not body:
            return ""
        if block.role is Role.TITLE or block.role is Role.HEADING:
            return ("# " if block.role is Role.TITLE else "## ") + _CLOSES_HEADING.sub(r"\\\g<0>", body)
        return ("> " if block.role is Role.BLOCKQUOTE else "") + _line(body)

    def _inline(self, span: Span, *, quoted: bool = False) -> str:
        """The text of a span in one line, with the references of its markers."""
        pieces: list[str] = []
        at = span.start
        before: Marker | None = None
        for marker in markers_in(self.article, span):
            if before is None or not _is_range(self.article.text, before, marker):
                pieces.append(self._plain(at, marker.span.start, quoted))
            pieces.append(self._references(marker))
            at, before = marker.span.end, marker
        pieces.append(self._plain(at, span.end, quoted))
        return _GLUED.sub(r"\\\g<0>", " ".join("".join(pieces).split()))

    def _plain(self, start: int, end: int, quoted: bool) -> str:
        text = safe(self.article.text[start:end])
        return _escape(_QUOTED_LINE.sub("\n", text) if quoted else text)

    def _references(self, marker: Marker) -> str:
        """`[^1]` for each label; the words of an author–date citation and the page of `[3, p. 12]` stay in the text."""
        article = self.article
        references = "".join(f"[^{self._name(t)}]" for t in self.targets.of(marker))
        if marker.style == "author-date":
            return _escape(safe(article.text_of(marker.span))) + references
        if marker.locator is not None:
            return f"{references} ({_escape(safe(article.text_of(marker.locator)))})"
        return references

    def _name(self, target: Target) -> str:
        """The id of a target: its label, numbered where another has it. Ids differ in more than case."""
        if target not in self.names:
            base = re.sub(r"[^\w.-]+", "-", safe(target.label)).strip("-") or "note"
            name, number = base, 1
            while name.casefold() in self.used:
                number += 1
                name = f"{base}-{number}"
            self.used.add(name.casefold())
            self.names[target] = name
        return self.names[target]

    def _definition(self, target: Target) -> str:
        if not target.entries:
            return "(missing)"
        texts = [self._text(e) for e in target.entries]
        return texts[0] if len(texts) == 1 else "(ambiguous) " + " *or* ".join(texts)

    def _text(self, entry: Entry) -> str:
        return self._inline(words_of(entry)) or "(empty)"

    def _uncited(self, note_list: NoteList, cited: set[Span]) -> str:
        """The entries of a list that no reference leads to, below the list's own heading."""
        left = [e for e in note_list.entries if e.span not in cited]
        if not left:
            return ""
        items = "\n".join("- " + _line(" ".join(filter(None, [self._label(e), self._text(e)]))) for e in left)
        heading = self._inline(note_list.heading) if note_list.heading is not None else ""
        return f"## {heading}\n\n{items}" if heading else items

    def _label(self, entry: Entry) -> str:
        return self._inline(entry.label_span) if entry.label_span is not None else ""


def _is_range(text: str, first: Marker, second: Marker) -> bool:
    """Whether only a dash divides two markers, `[1]–[3]`: the second then refers to all that lies between."""
    return len(second.labels) > 1 and _DASH.fullmatch(text, first.span.end, second.span.start) is not None


def _escape(text: str) -> str:
    """Text that Markdown renders as it stands; addresses are made links, in which nothing is escaped."""
    pieces: list[str] = []
    at = 0
    for address in _ADDRESS.finditer(text):
        pieces += [_SPECIAL.sub(r"\\\g<0>", text[at : address.start()]), f"<{address[0]}>"]
        at = address.end()
    pieces.append(_SPECIAL.sub(r"\\\g<0>", text[at:]))
    return "".join(pieces)


def _line(text: str) -> str:
    """A line whose first characters open no heading, list, quotation or rule."""
    if _OPENS_BLOCK.match(text):
        return "\\" + text
    return _OPENS_ITEM.sub(r"\1\\\2", text, count=1) if _OPENS_ITEM.match(text) else text
