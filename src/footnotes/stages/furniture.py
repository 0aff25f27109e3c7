"""Page furniture: short lines that belong to the page, not to the article (share bars, menus, notices, pagination)."""

from __future__ import annotations

import re

from footnotes.languages import LANGUAGES

__all__ = ["furniture_words"]

_KNOWN = frozenset(w.casefold() for language in LANGUAGES for w in language.furniture)
_PATTERN = re.compile(
    r"""
    (?:©|\(c\)\s|copyright\b|all\ rights\ reserved)
  | \d+\s(?:comments?|shares?|likes?|views?|Kommentare?|commentaires?|comentarios?|commenti|reacties)\b
  | (?:filed\ under|posted\ in|tagged(?:\ with)?|tags|categories|category|topics)\s?:
  | (?:share|tweet|pin|e-?mail|print)\b(?:\s(?:this|on|via|to)\b.{0,30})?$
  | (?:(?:←|<<?)\s?|[«‹]\s)\w.{0,60}$
  | \w.{0,60}(?:→|»|›|>>)$
  | (?:page|seite|página|pagina)\s\d+\s(?:of|von|de|di|van)\s\d+$
  | (?:previous|next)(?:\s(?:article|post|page|story|chapter)\b.{0,60}|\s?[:→»›>].{0,60})?$
  | .{0,60}\bcookies?\b.{0,80}$
  | (?:read|continue)\ (?:more|reading)\b.{0,60}$
  | (?:sign\ up|subscribe|log\ ?in|register)\b.{0,60}$
    """,
    re.X | re.I,
)


def furniture_words(words: str) -> str | None:
    """The words by which a short line is page furniture, or `None`."""
    plain = words.strip(" \t\xa0:.…!|•·-–—").casefold()
    if plain in _KNOWN:
        return words.strip()
    if len(words) > 120 or (words[-1:] == "." and len(words) > 60):
        return None
    found = _PATTERN.match(words)
    return found[0] if found is not None else None
