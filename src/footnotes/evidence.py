"""Why the parser believes what it believes.

An `Evidence` is a kind, the spans that show it and the words to fill its sentence with. `KINDS` holds one sentence for each
kind; it is formatted only when somebody asks. A new kind is one line in the table and one example in `tests/spec`.

    >>> str(Evidence("emptied_slot", args=("3 empty lines", "2, 3, 4")))
    '3 empty lines more than usual where 2, 3, 4 would be'
"""

from __future__ import annotations

import attrs

from footnotes.source import Span
from footnotes.values import quickly_made

__all__ = ["KINDS", "NEAR_MISSES", "Evidence"]

KINDS: dict[str, str] = {
    # blocks: why a run of text has its role
    "breadcrumb_sign": "the line is a path of page names divided by “{0}”",
    "first_short_line": "the first line of the page that reads like a title",
    "repeated_by_breadcrumb": "the breadcrumb ends with the same words",
    "byline_words": "the line names who wrote it: “{0}”",
    "date_only": "the line holds a date and little else",
    "furniture_words": "“{0}” is page furniture",
    "lists_sections": "the line is a menu: names of sections and little else",
    "lists_contents": "the line is one of several that come again as headings",
    "page_number": "the number of a page: each such line has a greater one than the line before",
    "page_head": "the line comes again with another number, or beside the numbers of pages",
    "mark_up": "a rule, or the marks of a heading",
    "after_the_notes": "the line stands after the last entry",
    "other_articles": "the line stands in a list of other articles of the site",
    "of_readers": "readers' comments stand here, below the article",
    "before_the_title": "the line stands before the title",
    "short_line_before_text": "a short line without a full stop, with text below it",
    "indented": "every line is set in from the body",
    "quoted_mark": "every line opens with “>”",
    "notes_heading_words": "“{0}” heads notes or references",
    # quotations: why a quotation is speech or a phrase
    "several_parts": "it has several parts, as reported speech has",
    "ends_for_reporting": "it ends with “{0}” before its closing mark, as reported speech does",
    "after_colon": "it follows a colon",
    "own_sentence": "it is a sentence of its own",
    "carries_on_clause": "it carries on the clause after “{0}”",
    "within_sentence": "its words are part of the author's sentence",
    "set_apart": "the passage is set apart from the body",
    "turn": "it is a turn of a conversation: it opens with a dash",
    "announced": "“{0}” announces it, and it stands alone below",
    # speakers: who is quoted
    "clause_between": "a clause between its parts names “{0}”",
    "clause_after": "the clause after it names “{0}”",
    "clause_before": "the clause before it names “{0}”",
    "speaker_goes_on": "nobody else is named since “{0}” was quoted",
    "pronoun_resolved": "“{0}” stands for {1}, the last person quoted or named",
    "name_resolved": "the article's fullest name for “{0}” is {1}",
    # citations: what a missing entry most likely named
    "label_misread": "the label reads “{0}”; the labels beside it leave only {1}",
    "label_within_line": "the label stands within the text of another entry, where the sequence has it",
    "cited_by_place": "the list shows no labels; this is its entry {0} of {1}",
    "emptied_slot": "{0} more than usual where {1} would be",
    "nearest_entry_before": "entry {0} is the nearest one before the gap",
    "author_in_passage": "the citing passage names “{0}”",
    "title_in_passage": "the citing passage has words of the title: {0}",
    "would_have_been_a_repeat": "against it: were {0} the same as {1}, then {2} would not name it in full again",
}
"""One plain sentence for each kind of evidence; `{0}`, `{1}` … are its args."""

NEAR_MISSES: dict[str, str] = {
    "year": "a year in brackets is no label",
    "index": "the brackets index something in code or a formula",
    "editorial": "an editor's remark, not a label",
    "ellipsis": "the brackets mark an omission",
    "empty_brackets": "nothing stands between the brackets",
    "no_label": "what stands between the brackets reads like no label",
    "number_too_long": "the number is too long for a label",
    "range_too_long": "the range covers more labels than any list has",
    "in_an_entry": "the brackets stand inside an entry: they point from note to note",
    "label_not_listed": "no list bears the label, and nothing says that one should",
    "item": "the number opens an item of the sentence, from 1 on",
    "range": "a number and the range in which it lies, as in 3 (2–5)",
    "subdivision": "the brackets divide what the number before them names, as in section 9(1)",
    "pinpoint": "the number names a paragraph of what is cited, as in a judgment",
    "unit": "a raised digit after a unit or in a formula is a power",
    "page_furniture": "the number stands in a line of the page, not of the article",
    "style_not_cited": "a list bears the label, but the text cites it in another style",
}
"""Why something that looks like a marker or an entry is none, by the code that `NearMiss.reason` holds."""


@quickly_made
@attrs.frozen
class Evidence:
    """One reason for a decision. `str()` gives it as a plain sentence.

    `kind` is a key of `KINDS`; `spans` are the places in the text that show it; `args` are the words its sentence quotes.
    """

    kind: str
    spans: tuple[Span, ...] = ()
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return KINDS.get(self.kind, self.kind.replace("_", " ")).format(*self.args)
