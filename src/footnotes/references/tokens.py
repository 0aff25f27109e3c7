"""Tokens of a reference: words with the punctuation that clings to them.

    "38(5): 785-96." → 38 | (5): | 785-96.

A word's own punctuation says more about fields than the word does, so the two stay together: half as many tokens, each with
three facts (what stands before the word, the word, what stands after). URLs and DOIs stay whole.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Token", "tokenise"]

_TOKEN = re.compile(
    r"""
    (?P<lead>[(\[{<"“”«»„‘‹'—–*_-]*+)
    (?P<core>
        (?:https?://|www\.|HTTPS?://|(?:doi:\s?)?10\.\d{4,9}/)[^\s<>"”»]*[^\s<>"”».,;:)\]]
      | [^\s()\[\]{}<>,;:"“”«»„]*[^\s()\[\]{}<>,;:"“”«»„.!?…*_’'-]
      | [^\s()\[\]{}<>,;:"“”«»„]+?(?=[\s()\[\]{}<>,;:"“”«»„.!?…]|$)
      |
    )
    (?P<trail>[)\]}>,;:"”“»«’.!?…*_'-]*+)
    """,
    re.X,
)


# B143, Rev.D67, V69, pp.12: the volume or page is glued to what names it.
_GLUED = re.compile(r"((?:[^\W\d_]+\.)*[^\W\d_]{1,12}\.?)(\d[\d–-]*)")
# 39/2, 4/2004: a volume and its issue or year, two fields.
_DIVIDED = re.compile(r"(\d{1,3})/(?:\d{1,2}|(?:19|20)\d\d)")


class Token(NamedTuple):
    """A word and the punctuation at both ends; offsets in code points. `core` may be empty."""

    start: int
    core_start: int
    core_end: int
    end: int
    lead: str
    core: str
    trail: str


def tokenise(text: str) -> list[Token]:
    """The tokens of a reference, in order; every character that is not white space lies in one."""
    tokens: list[Token] = []
    at, size = 0, len(text)
    match = _TOKEN.match
    while at < size:
        if text[at].isspace():
            at += 1
            continue
        found = match(text, at)
        end = found.end() if found is not None else at
        if found is None or end == at:
            tokens.append(Token(at, at, at + 1, at + 1, "", text[at], ""))
            at += 1
            continue
        lead, core, trail = found.groups()
        start, stop = at + len(lead), end - len(trail)
        glued = _GLUED.fullmatch(core) if core[-1:].isdigit() and not core.isdigit() else None
        if glued is not None:
            cut = start + glued.end(1)
            tokens.append(Token(at, start, cut, cut, lead, glued[1], ""))
            tokens.append(Token(cut, cut, stop, end, "", glued[2], trail))
        elif "/" in core and (divided := _DIVIDED.fullmatch(core)) is not None:
            cut = start + divided.end(1)
            tokens.append(Token(at, start, cut, cut, lead, divided[1], ""))
            tokens.append(Token(cut, cut + 1, stop, end, "/", core[divided.end(1) + 1 :], trail))
        else:
            tokens.append(Token(at, start, stop, end, lead, core, trail))
        at = end
    return tokens
