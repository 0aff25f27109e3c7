"""What one language is made of."""

from __future__ import annotations

import re

import attrs

__all__ = ["Language", "inflected", "words"]


def words(text: str) -> frozenset[str]:
    """A set of words or, where commas divide the text, of phrases; keeps the tables readable."""
    return frozenset(w.strip() for w in (text.split(",") if "," in text else text.split()) if w.strip())


def inflected(text: str) -> frozenset[str]:
    """The forms of regular English verbs but the base form, which is often a noun too: `warns`, `warned`, `warning`."""
    return frozenset(form for verb in text.split() for form in _forms(verb))


def _forms(verb: str) -> tuple[str, str, str]:
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    stem = verb.removesuffix("e")
    if _DOUBLES.fullmatch(verb):
        stem += verb[-1]
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s"), stem + "ed", stem + "ing"


_DOUBLES = re.compile(r"[^aeiou]+[aeiou][bgmpt]")


@attrs.frozen(kw_only=True)
class Language:
    """The words of one language. All are matched without regard to case; a trailing colon or full stop is ignored."""

    code: str
    """ISO 639-1."""
    name: str
    frequent: frozenset[str] = frozenset()
    """Twenty or so of its most frequent function words, to recognise it by; empty where a script tells."""
    talks_with_dashes: bool = False
    """Whether conversation is set with a dash before each turn."""
    note_headings: frozenset[str] = frozenset()
    """Headings under which notes, references or a bibliography stand; in lower case."""
    furniture: frozenset[str] = frozenset()
    """Short lines that belong to the page: share bars, menus, notices; in lower case."""
    related: frozenset[str] = frozenset()
    """Lines that head a list of other articles of the site; in lower case."""
    reporting: frozenset[str] = frozenset()
    """Verbs that report what somebody said or wrote, in the forms that texts use; in lower case."""
    attributing: frozenset[str] = frozenset()
    """Words that name a source without a verb ("according to"); in lower case."""
    announcing: frozenset[str] = frozenset()
    """Words for a text, and for what is done with one, that announce a passage after a colon ("verses"); in lower case."""
    texts: frozenset[str] = frozenset()
    """Words for what is quoted at length, in a sentence that ends with a colon ("sermon", "terms"); in lower case."""
    reads: frozenset[str] = frozenset()
    """Verbs by which a text is said to read so, right before a colon ("On y lit"); in lower case."""
    counting: frozenset[str] = frozenset()
    """Words by which such a sentence announces a list, or its author's own explanation ("three", "reasons"); in lower case."""
    first_person: frozenset[str] = frozenset()
    """Pronouns of the first person singular; in lower case."""
    infinitives: frozenset[str] = frozenset()
    """Verbs that report in their base form, read as such only after "to", an auxiliary or a pronoun; in lower case."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that stand for a person or a group as subject; in lower case."""
    tied_reporting: frozenset[str] = frozenset()
    """Verbs that report but are other words in other languages (`sa`); read before a subject or "that" only; in lower case."""
    tied_pronouns: frozenset[str] = frozenset()
    """Pronouns that are other words in other languages (`han`); read beside a verb of this one only; in lower case."""
    offices: frozenset[str] = frozenset()
    """Titles and offices that stand before a name and are no part of it; in lower case, full stops left out."""
    ibid: frozenset[str] = frozenset()
    """Words by which a note repeats the one before it; in lower case, the full stop left out."""
    op_cit: frozenset[str] = frozenset()
    """Words by which a note repeats an earlier work of the author that it names; in lower case."""
    again: frozenset[str] = frozenset()
    """Words after a name or a short title by which a note repeats it ("Court Rolls, as above"); in lower case."""
    pointers: frozenset[str] = frozenset()
    """Words that point to another note when its number follows ("see note 3"); in lower case."""
    lead_ins: frozenset[str] = frozenset()
    """Words before a source that are no part of it ("see also"); in lower case, the full stop left out."""
    remarks: frozenset[str] = frozenset()
    """What a note says that names no source ("emphasis added"); in lower case, punctuation left out."""
    locators: frozenset[str] = frozenset()
    """Abbreviations and words for pages and other places within a work; in lower case, the full stop left out."""
