"""Tokens of a reference: words with the punctuation that clings to them.

    "38(5): 785-96." → 38 | (5): | 785-96.

A word's own punctuation says more about fields than the word does, so the two stay together: half as many tokens, each with
three facts (what stands before the word, the word, what stands after). URLs and DOIs stay whole.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Tokens", "tokenise"]

_TOKEN = re.compile(
    r"""
    (?=\S)
    (?P<lead>[(\[{<"“”«»„‘‹'—–*_-]*+)
    (?P<core>
        (?=[hwHd1])(?:https?://|www\.|HTTPS?://|(?:doi:\s?)?10\.\d{4,9}/)[^\s<>"”»]*[^\s<>"”».,;:)\]]
      | [^\s()\[\]{}<>,;:"“”«»„]*[^\s()\[\]{}<>,;:"“”«»„.!?…*_’'-]
      | [^\s()\[\]{}<>,;:"“”«»„]+?(?=[\s()\[\]{}<>,;:"“”«»„.!?…]|$)
      |
    )
    (?P<trail>[)\]}>,;:"”“»«’.!?…*_'-]*+)
    (?P<blank>\s*+)
    """,
    re.X,
)


# B143, Rev.D67, V69, pp.12: the volume or page is glued to what names it.
_GLUED = re.compile(r"((?:[^\W\d_]+\.)*[^\W\d_]{1,12}\.?)(\d[\d–-]*)")
# 39/2, 4/2004: a volume and its issue or year, two fields.
_DIVIDED = re.compile(r"(\d{1,3})/(?:\d{1,2}|(?:19|20)\d\d)")


class Tokens(NamedTuple):
    """The words of a reference in columns: where each starts and ends with its punctuation, in code points; what stands before
    it, the word itself, which may be empty, and what stands after it."""

    starts: list[int]
    ends: list[int]
    leads: list[str]
    cores: list[str]
    trails: list[str]


def tokenise(text: str) -> Tokens:
    """The tokens of a reference, in order; every character that is not white space lies in one."""
    starts, ends, leads, cores, trails = tokens = Tokens([], [], [], [], [])
    at = len(text) - len(text.lstrip())
    for lead, core, trail, blank in _TOKEN.findall(text):
        starts.append(at)
        leads.append(lead)
        at += len(lead) + len(core)
        if core[-1:].isdigit() and not core.isdigit() and (cut := _cut(core)):
            middle = at - len(core) + cut
            slash = "/" if core[cut] == "/" else ""
            starts.append(middle)
            ends.append(middle)
            leads.append(slash)
            cores.append(core[:cut])
            trails.append("")
            core = core[cut + len(slash) :]
        at += len(trail)
        ends.append(at)
        cores.append(core)
        trails.append(trail)
        at += len(blank)
    return tokens


def _cut(core: str) -> int:
    """Where a word is two: before the number that is glued to it, or the slash between two numbers; 0 if it is one."""
    found = _GLUED.fullmatch(core) or _DIVIDED.fullmatch(core)
    return found.end(1) if found is not None else 0
