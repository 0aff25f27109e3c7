"""What holds for every article, whatever its text."""

from __future__ import annotations

import itertools

from footnotes.model import Article
from footnotes.serialise import from_dict, to_dict
from footnotes.source import Span

__all__ = ["assert_invariants"]


def assert_invariants(article: Article) -> None:
    """Raise `AssertionError` where a promise of the model is broken.

    Blocks are sorted, disjoint and leave only white space between them; all spans lie inside the text; entries and markers do
    not overlap among themselves; every label of every marker has one citation; the JSON form comes back equal.
    """
    text = article.text
    end = 0
    for block in article.blocks:
        assert block.span.start >= end, f"blocks overlap at {block.span}"
        assert not text[end : block.span.start].strip(), f"text before {block.span} lies in no block"
        assert block.span.end > block.span.start, f"an empty block at {block.span}"
        end = block.span.end
    assert not text[end:].strip(), "text after the last block lies in no block"
    for span in _spans(article):
        assert 0 <= span.start <= span.end <= len(text), f"{span} lies outside the text"
    for spans in ([m.span for m in article.markers], [e.span for e in article.bibliography]):
        for before, after in itertools.pairwise(spans):
            assert before.end <= after.start, f"{before} and {after} overlap"
    labels = [(m.span, label) for m in article.markers for label in m.labels]
    assert [(c.marker.span, c.label) for c in article.citations] == labels, "not one citation for each label"
    for entry in article.bibliography:
        assert text[entry.text_span.start : entry.text_span.end] == entry.text, (
            f"the text of {entry.label} is not its span"
        )
    assert from_dict(to_dict(article)) == article, "the JSON form does not come back equal"


def _spans(article: Article) -> list[Span]:
    spans = [b.span for b in article.blocks] + [m.span for m in article.markers] + [n.span for n in article.near_misses]
    for note_list in article.lists:
        spans += [
            note_list.span,
            note_list.scope,
            *(e.span for e in note_list.entries),
            *(g.span for g in note_list.gaps),
        ]
    return spans + [c.context for c in article.citations if c.context is not None]
