"""What the specification must show: every style, language, short form, evidence and reason, where it is and where it is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from footnotes import Article, parse
from footnotes.evidence import KINDS, NEAR_MISSES, Evidence
from footnotes.languages import LANGUAGES
from footnotes.languages.language import Language
from footnotes.model import AntecedentStatus, EntryKind, Role, Status
from footnotes.styles import STYLES, Style
from footnotes.testing import read_cases

SPEC = Path(__file__).parent / "spec"
CASES = [case for path in sorted(SPEC.glob("*.md")) for case in read_cases(path.read_text("utf-8"))]
ARTICLES: list[Article] = [parse(case.text) for case in CASES]


def evidence_of(held: Any) -> Iterator[Evidence]:
    if isinstance(held, Evidence):
        yield held
    elif isinstance(held, tuple):
        for part in held:
            yield from evidence_of(part)
    elif attrs.has(type(held)):
        for field in attrs.fields(type(held)):
            yield from evidence_of(getattr(held, field.name))


def has_other(article: Article, style: Style) -> bool:
    """Whether an article has what looks like a marker of a style and is none."""
    covered = [m.span for m in article.markers] + [e.span for e in article.bibliography]
    signs = style.gate or tuple("123456789")
    return any(
        not any(s.start <= found.start() < s.end for s in covered)
        for sign in signs
        for found in re.finditer(re.escape(sign), article.text)
    )


@pytest.mark.parametrize("style", STYLES, ids=[s.name for s in STYLES])
def test_every_style_has_an_example_and_a_counter_example(style: Style) -> None:
    assert any(m.style == style.name for a in ARTICLES for m in a.markers)
    assert any(has_other(a, style) for a in ARTICLES if all(m.style != style.name for m in a.markers))


def test_every_kind_of_evidence_occurs_and_has_its_sentence() -> None:
    assert set(KINDS) == {e.kind for a in ARTICLES for e in evidence_of(a)}


def test_every_reason_of_a_near_miss_occurs() -> None:
    assert set(NEAR_MISSES) == {n.reason for a in ARTICLES for n in a.near_misses}


def test_every_status_kind_and_role_occurs() -> None:
    assert set(Status) <= {c.status for a in ARTICLES for c in a.citations}
    assert set(EntryKind) <= {e.kind for a in ARTICLES for e in a.bibliography}
    assert set(AntecedentStatus) <= {e.antecedent_status for a in ARTICLES for e in a.bibliography}
    assert set(Role) <= {b.role for a in ARTICLES for b in a.blocks}


@pytest.mark.parametrize("language", LANGUAGES, ids=[x.code for x in LANGUAGES])
def test_every_language_has_a_heading_and_short_forms(language: Language) -> None:
    """In one article that is the language's own; its counter-example is the one called `…, not: a sentence`."""
    article = next(a for c, a in zip(CASES, ARTICLES, strict=True) if c.name == language.name)
    headings = {
        article.text[x.heading.start : x.heading.end].casefold() for x in article.lists if x.heading is not None
    }
    assert headings & {h.casefold() for h in language.note_headings}
    kinds = {e.kind: e.text.casefold() for e in article.bibliography}
    for kind, words in ((EntryKind.IBID, language.ibid), (EntryKind.CROSS_REFERENCE, language.pointers)):
        assert any(w in kinds[kind] for w in words)
    assert any(
        w in e.text.casefold() for w in language.op_cit for e in article.bibliography if e.kind is not EntryKind.FULL
    )
    counter = next(a for c, a in zip(CASES, ARTICLES, strict=True) if c.name == f"{language.name}, not: a sentence")
    assert not counter.lists
    assert not counter.markers


def test_the_documentation_says_of_every_language_what_measured_it() -> None:
    table = (SPEC.parent.parent / "docs" / "languages.md").read_text("utf-8")
    rows = {row.split(" | ")[0].lstrip("| "): row for row in table.splitlines() if row.startswith("| ")}
    for language in LANGUAGES:
        row = rows[language.code]
        assert language.name in row
        assert ("| yes | yes |" in row) == bool(language.reporting)
