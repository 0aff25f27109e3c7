"""Blocks (a first sketch: every paragraph is body)."""

from __future__ import annotations

import re

from footnotes.model import Block, Role
from footnotes.source import Source, Span

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t\r]*\n))*")


def classify_blocks(source: Source) -> tuple[Block, ...]:
    blocks = []
    for m in _PARAGRAPH.finditer(source.text):
        end = m.start() + len(m.group().rstrip())
        blocks.append(Block(Span(m.start(), end), Role.BODY))
    return tuple(blocks)
