"""What holds for every text, tried with hypothesis on pieces that articles are made of and on arbitrary text."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from footnotes import Article, Span, parse
from footnotes.testing import assert_invariants

PIECES = [
    "[1]", "[2]", "[3]", "[1, 3–5]", "[1]–[3]", "[3, p. 12]", "[note 1]", "[^1]", "[^a]: ", "[1] ", "\n[1] ", "\n[2] ",
    "\n\n[3] ", "(1)", "(2)", "\n(1) ", "\n1. ", "\n2. ", "\n3) ", "¹", "²³", "\n¹ ", "^1", "<sup>2</sup>", "war.1", "peace,2",
    "*", "†", "\n* ", "\n† ", "[sic]", "[…]", "[2014]", "x[0]", "[Smi14]", "\n[Smi14] ", "[Footnote 1: ", "]", "[", "(", "\n",
    "\n\n", "\n\n\n\n", "Notes\n", "\nNotes\n\n", "References:\n", "By Ann Lee\n", "12 May 2014", "Home » News » A row\n",
    "A sentence about the harbour. ", "Falkner said so. ", "Falkner, Ines, Tides, 2014", "Ibid.", "Ibid., p. 3", "see note 2",
    "“", "”", '"', "‘", "’", " ", "\t", "\xa0", "\u200b", "\ufeff", "\x00", "\ud800", "\u202e", "\f", "\u2028", "١", "１", "Ⅳ",
    "You may also like\n", "Leave a Comment", "© 2011", "[999999999]", "[1-999999999]", "# Heading\n",
    "> quoted\n", "    code[1] = x\n", "A sentence about the harbour. " * 6, "\n\n?\n\n", "\n\n”\n\n", "Tides 12\n", "\n7\n",
    "1 Ev 3\n", "Title:\nSub\n", ": [1] go; [2] ask", "^\n", "^ a b Okafor\n", "Contents\n",
]  # fmt: skip
texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=25).map("".join),
)
with_returns = st.lists(st.sampled_from([*PIECES, "\r", "\r\n", "\r\n\r\n"]), max_size=30).map("".join)


@given(st.one_of(texts, with_returns, st.text()))
def test_any_text_gives_an_article_that_keeps_its_promises(text: str) -> None:
    article = parse(text)
    assert article.text == text
    assert_invariants(article)


def shifted(value: object, by: int) -> object:
    """The same model with every span moved."""
    if isinstance(value, Span):
        return Span(value.start + by, value.end + by)
    if isinstance(value, tuple):
        return tuple(shifted(v, by) for v in value)
    if attrs.has(type(value)):
        names = [a.name for a in attrs.fields(type(value))]  # type: ignore[arg-type]
        return type(value)(**{n: shifted(getattr(value, n), by) for n in names})
    return value


def without_scope(article: Article) -> tuple[object, ...]:
    """All that was found, but for the scopes of lists: the first begins with the text."""
    lists = tuple(attrs.evolve(x, scope=x.span) for x in article.lists)
    return (article.blocks, lists, article.markers, article.citations, article.works, article.near_misses)


@given(texts, st.integers(1, 4))
def test_empty_lines_before_the_text_shift_every_span(text: str, count: int) -> None:
    assert shifted(without_scope(parse(text)), count) == without_scope(parse("\n" * count + text))


@given(texts, st.integers(1, 4))
def test_empty_lines_after_the_text_change_nothing(text: str, count: int) -> None:
    before, after = parse(text), parse(text + "\n" * count)
    ends = {len(text), len(text) + count}
    assert before.blocks == after.blocks
    assert before.markers == after.markers
    assert before.works == after.works
    assert [c.status for c in before.citations] == [c.status for c in after.citations]
    for x, y in zip(before.lists, after.lists, strict=True):
        assert (x.entries, x.gaps, x.heading, x.style) == (y.entries, y.gaps, y.heading, y.style)
        assert x.scope == y.scope or {x.scope.end, y.scope.end} <= ends


@given(texts)
def test_crlf_for_lf_changes_only_offsets(text: str) -> None:
    text = text.replace("\r", "")
    windows = text.replace("\n", "\r\n")
    before, after = parse(text), parse(windows)

    def told(article: Article) -> list[object]:
        def plain(span: Span) -> str:
            return article.text_of(span).replace("\r\n", "\n")

        return [
            [(b.role, plain(b.span)) for b in article.blocks],
            [(m.labels, m.style, plain(m.span)) for m in article.markers],
            [(e.label, e.kind, e.text.replace("\r\n", "\n")) for e in article.bibliography],
            [(g.labels, g.empty_slots) for x in article.lists for g in x.gaps],
            [(c.label, c.status, c.inferred, c.candidates) for c in article.citations],
        ]

    assert told(before) == told(after)
