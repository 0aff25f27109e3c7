"""Markdown with footnotes: the paragraphs with `[^1]`, and each entry as a definition (Pandoc, GitHub, markdown-it)."""

from __future__ import annotations

import re

from footnotes.export.safe import safe
from footnotes.model import Article, Block, Role

__all__ = ["to_markdown"]

_LEFT_OUT = frozenset({Role.FURNITURE, Role.BREADCRUMB, Role.NOTES_HEADING, Role.ENTRY})


def to_markdown(article: Article) -> str:
    """The article as Markdown. A missing entry has a definition that says so; page furniture is left out."""
    names: dict[str, str] = {}
    parts = [_block(article, block, names) for block in article.blocks if block.role not in _LEFT_OUT]
    definitions = []
    for label, name in names.items():
        citation = article.citations_for(label)[0]
        text = "(missing)" if citation.entry is None else citation.entry.text or "(empty)"
        lines = " ".join(safe(text).split())
        definitions.append(f"[^{name}]: {lines}")
    return "\n\n".join([*parts, *definitions]) + "\n"


def _block(article: Article, block: Block, names: dict[str, str]) -> str:
    text = article.text
    pieces: list[str] = []
    at = block.span.start
    for marker in article.markers:
        if marker.span in block.span:
            pieces.append(text[at : marker.span.start])
            for label in marker.labels:
                name = names.setdefault(label, re.sub(r"[\s\[\]^]+", "-", safe(label)) or "x")
                pieces.append(f"[^{name}]")
            at = marker.span.end
    pieces.append(text[at : block.span.end])
    body = " ".join(safe("".join(pieces)).split())
    if block.role is Role.TITLE:
        return f"# {body.lstrip('# ')}"
    if block.role is Role.HEADING:
        return f"## {body.lstrip('# ')}"
    return f"> {body.lstrip('> ')}" if block.role is Role.BLOCKQUOTE else body
