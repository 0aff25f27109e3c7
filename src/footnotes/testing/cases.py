"""Executable specifications: Markdown files in which an `article` fence is followed by an `expect` fence, one fact a line.

    ```article
    It rained.[1]

    [1] Weather log, 1911
    ```
    ```expect
    marker 1:11 [1] resolved
    entry  3:1 [1] full "Weather log, 1911"
    ```

The first word of a fact is its kind. For every kind that is named, the facts must be complete; a line `kind …` lifts that.
`rewrite_cases` replaces all expectations by what the library does now, keeping the kinds that each case asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from footnotes.model import Article, Quotation
from footnotes.parse import parse

__all__ = ["Case", "facts_of", "read_cases", "rewrite_cases"]

_CASE = re.compile(
    r"^(?P<fence>`{3,})article\n(?P<text>.*?)^(?P=fence)\n\s*^(?P<second>`{3,})expect\n(?P<facts>.*?)^(?P=second)$",
    re.S | re.M,
)
_HEADING = re.compile(r"^#+ (.+)$", re.M)
KINDS = (
    "block",
    "title",
    "authors",
    "published",
    "list",
    "entry",
    "gap",
    "marker",
    "citation",
    "near",
    "why",
    "quote",
    "quotewhy",
)


@attrs.frozen
class Case:
    """One example: the heading it stands under, its line in the file, the article and the facts expected of it."""

    name: str
    line: int
    text: str
    facts: tuple[str, ...]

    def failures(self) -> list[str]:
        """What is expected and not so, and what is so and not expected; empty where all is well."""
        kinds = {f.split()[0] for f in self.facts}
        open_kinds = {f.split()[0] for f in self.facts if f.split()[1:] == ["…"]}
        wanted = [_plain(f) for f in self.facts if f.split()[1:] != ["…"]]
        found = [_plain(f) for f in facts_of(parse(self.text)) if f.split()[0] in kinds]
        missing = [f"expected, not found: {f}" for f in wanted if f not in found]
        extra = [f"found, not expected: {f}" for f in found if f not in wanted and f.split()[0] not in open_kinds]
        return missing + extra


def read_cases(markdown: str) -> Iterator[Case]:
    """The cases of one specification file, in its order."""
    for found in _CASE.finditer(markdown):
        headings = _HEADING.findall(markdown, 0, found.start())
        facts = tuple(line for line in found["facts"].split("\n") if line.strip())
        line = markdown.count("\n", 0, found.start()) + 1
        yield Case(headings[-1] if headings else "?", line, found["text"].removesuffix("\n"), facts)


def rewrite_cases(markdown: str) -> str:
    """The file with every expectation as the library has it now."""

    def rewrite(found: re.Match[str]) -> str:
        facts = [line for line in found["facts"].split("\n") if line.strip()]
        kinds = {f.split()[0] for f in facts if f.split()[1:] != ["…"]}
        kept = [f for f in facts if f.split()[1:] == ["…"]]
        open_kinds = {f.split()[0] for f in kept}
        now = facts_of(parse(found["text"].removesuffix("\n")))
        new = [f for f in now if f.split()[0] in kinds and (f.split()[0] not in open_kinds or f in facts)]
        body = "\n".join([*new, *kept])
        return found[0][: found.start("facts") - found.start()] + body + "\n" + found["second"]

    return _CASE.sub(rewrite, markdown)


def _plain(fact: str) -> str:
    return " ".join(fact.split())


def facts_of(article: Article) -> list[str]:
    """Everything that a case may expect of an article, one fact a line."""
    facts = [f"block {_at(article, b.span.start)} {b.role} {_quote(article.text_of(b.span))}" for b in article.blocks]
    facts.append(f"title {_quote(article.text_of(article.title.span)) if article.title else 'none'}")
    facts.append(f"authors {', '.join(article.authors) or 'none'}")
    facts.append(f"published {article.published or 'none'}")
    for x in article.lists:
        heading = f" under {_quote(article.text_of(x.heading))}" if x.heading else ""
        scope = article.position(x.scope).line
        facts.append(f"list {_at(article, x.span.start)} {x.style} of {len(x.entries)}{heading} from line {scope}")
        for e in x.entries:
            works = "+".join(w.id for w in e.works) or "-"
            antecedent = f" antecedent {e.antecedent_status}" if e.antecedent_status else ""
            facts.append(
                f"entry {_at(article, e.span.start)} [{e.label}] {e.kind} {works}{antecedent} {_quote(e.text)}"
            )
        facts.extend(f"gap {','.join(g.labels)} slots {g.empty_slots}" for g in x.gaps)
    for m in article.markers:
        states = "+".join(c.status for c in article.citations if c.marker == m)
        locator = f" locator {_quote(article.text_of(m.locator))}" if m.locator else ""
        facts.append(f"marker {_at(article, m.span.start)} [{','.join(m.labels)}] {m.style} {states}{locator}")
    for c in article.citations:
        entry = f" line {article.position(c.entry.span).line}" if c.entry else ""
        inferred = f" inferred {c.inferred.label}" if c.inferred else ""
        candidates = f" candidates {','.join(str(w.label) for w in c.candidates)}" if c.candidates else ""
        context = f" context {_quote(article.text_of(c.context))}" if c.context else ""
        facts.append(f"citation [{c.label}] {c.status}{entry}{inferred}{candidates}{context}")
        facts.extend(f"why [{c.label}] {e}" for e in c.evidence)
    facts.extend(
        f"near {_at(article, n.span.start)} {_quote(article.text_of(n.span))} {n.reason}" for n in article.near_misses
    )
    for q in article.iter_quotations():
        facts.append(_quotation(article, q))
        facts.extend(f"quotewhy {_quote(article.text_of(q.parts[0]))} {e}" for e in q.evidence)
    present = {f.split()[0] for f in facts}
    return facts + [f"{kind} none" for kind in KINDS if kind not in present]


def _quotation(article: Article, quotation: Quotation) -> str:
    parts = " + ".join(_quote(article.text_of(p)) for p in quotation.parts)
    fact = f"quote {_at(article, quotation.span.start)} {quotation.kind} {parts}"
    if quotation.speaker is not None:
        mention = article.text_of(quotation.speaker.span)
        named = f" = {quotation.speaker.name}" if quotation.speaker.name != mention else ""
        fact += f" by {mention}{named}"
    if quotation.cue is not None:
        fact += f" cue {article.text_of(quotation.cue)}"
    if quotation.markers:
        fact += " markers " + ",".join(label for m in quotation.markers for label in m.labels)
    return fact


def _at(article: Article, offset: int) -> str:
    from footnotes.source import Span

    return "{}:{}".format(*article.position(Span(offset, offset)))


def _quote(text: str) -> str:
    flat = " ".join(text.split())
    return f'"{flat}"' if len(flat) <= 60 else f'"{flat[:40]} … {flat[-15:]}"'
