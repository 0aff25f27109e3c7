"""What one language is made of."""

from __future__ import annotations

import attrs

__all__ = ["Language", "words"]


def words(text: str) -> frozenset[str]:
    """A set of words or, where commas divide the text, of phrases; keeps the tables readable."""
    return frozenset(w.strip() for w in (text.split(",") if "," in text else text.split()))


@attrs.frozen(kw_only=True)
class Language:
    """The words of one language. All are matched without regard to case; a trailing colon or full stop is ignored."""

    code: str
    """ISO 639-1."""
    name: str
    frequent: frozenset[str] = frozenset()
    """Twenty or so of its most frequent function words, to recognise it by; empty where a script tells."""
    note_headings: frozenset[str] = frozenset()
    """Headings under which notes, references or a bibliography stand; in lower case."""
    furniture: frozenset[str] = frozenset()
    """Short lines that belong to the page: share bars, menus, notices; in lower case."""
    reporting: frozenset[str] = frozenset()
    """Verbs that report what somebody said or wrote, in the forms that texts use; in lower case."""
    attributing: frozenset[str] = frozenset()
    """Words that name a source without a verb ("according to"); in lower case."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that stand for a person or a group as subject; in lower case."""
    offices: frozenset[str] = frozenset()
    """Titles and offices that stand before a name and are no part of it; in lower case, full stops left out."""
