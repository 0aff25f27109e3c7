"""`footnotes show PATH`: the article in the terminal, with what became of every marker."""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from footnotes import Article, Block, Citation, Entry, Gap, Role, Span, Status
from footnotes.cli.reading import read_article
from footnotes.cli.visible import visible

__all__ = ["render", "show_command"]

STYLES = {
    Status.RESOLVED: ("", "green"),
    Status.REPEATED: ("r", "cyan"),
    Status.AMBIGUOUS: ("a", "yellow"),
    Status.EMPTY: ("e", "magenta"),
    Status.MISSING: ("m", "bold red"),
}
"""A letter and a colour for each status; a resolved marker has no letter."""

_ROLE_STYLES = {
    Role.TITLE: "bold",
    Role.HEADING: "bold",
    Role.NOTES_HEADING: "bold",
    Role.BREADCRUMB: "dim",
    Role.FURNITURE: "dim",
    Role.BYLINE: "italic",
    Role.DATELINE: "italic",
}


def show_command(
    path: Annotated[str, typer.Argument(help="A text file; `-` is standard input.", metavar="PATH")],
    encoding: Annotated[str | None, typer.Option(help="The encoding of the file; guessed by default.")] = None,
) -> None:
    """Show an article: markers lettered by status, lost entries as empty boxes, and why."""
    article = read_article(path, encoding)
    if article is None:
        raise typer.Exit(2)
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    for line in render(article):
        console.print(line)


def render(article: Article) -> list[Text]:
    """The lines that `show` prints."""
    lines: list[Text] = []
    entries = {e.span.start: e for e in article.bibliography}
    gaps = sorted((g for x in article.lists for g in x.gaps), key=lambda g: g.span.start)
    for block in article.blocks:
        while gaps and gaps[0].span.end <= block.span.start:
            lines.extend(_gap(article, gaps.pop(0)))
        if block.span.start in entries:
            lines.append(_entry(entries[block.span.start], article.citations))
        else:
            if lines and block.role is not Role.FURNITURE:
                lines.append(Text())
            lines.append(_block(article, block))
    for gap in gaps:
        lines.extend(_gap(article, gap))
    return [*lines, Text(), _summary(article)]


def _block(article: Article, block: Block) -> Text:
    label = f"{block.role.value:>13}  " if block.role is not Role.BODY else " " * 15
    text = Text(label, style="dim")
    style = _ROLE_STYLES.get(block.role, "")
    at = block.span.start
    by_marker: dict[Span, list[Citation]] = {}
    for citation in article.citations:
        if citation.marker.span in block.span:
            by_marker.setdefault(citation.marker.span, []).append(citation)
    for span in sorted(by_marker):
        text.append(_flat(article.text[at : span.start]), style)
        worst = max((c.status for c in by_marker[span]), key=list(STYLES).index)
        letter, colour = STYLES[worst]
        text.append(_flat(article.text_of(span)) + (f"‹{letter}›" if letter else ""), colour)
        at = span.end
    text.append(_flat(article.text[at : block.span.end].rstrip()), style)
    return text


def _entry(entry: Entry, citations: tuple[Citation, ...]) -> Text:
    cited = any(c.entry is not None and c.entry.span == entry.span for c in citations)
    text = Text(f"  ■ {entry.label or '–':>3}  ", style="green" if cited else "yellow")
    text.append(_flat(entry.text), "")
    notes = []
    if entry.work is not None and entry.work.label != entry.label:
        notes.append(f"{entry.kind.value} of {entry.work.label}")
    elif entry.antecedent_status is not None and entry.antecedent_status.value != "found":
        notes.append(f"{entry.kind.value}: what it points back to is {entry.antecedent_status.value}")
    if not cited:
        notes.append("never cited")
    if notes:
        text.append(f"  ({'; '.join(notes)})", "dim")
    return text


def _gap(article: Article, gap: Gap) -> list[Text]:
    lines: list[Text] = []
    for label in gap.labels:
        citation = next((c for c in article.citations if c.gap == gap and c.label == label), None)
        text = Text(f"  □ {label:>3}  ", style="bold red")
        if citation is None:
            text.append("missing, never cited", "dim")
        elif citation.inferred is not None:
            text.append(f"missing, most likely the same as {citation.inferred.label}", "red")
        elif citation.candidates:
            text.append("missing, perhaps " + " or ".join(str(w.label) for w in citation.candidates), "red")
        else:
            text.append("missing", "red")
        lines.append(text)
        evidence = citation.evidence if citation is not None else gap.evidence
        lines.extend(Text(f"         because {_flat(str(e))}", style="dim") for e in evidence)
    return lines


def _summary(article: Article) -> Text:
    counts = {s: sum(c.status is s for c in article.citations) for s in Status}
    states = ", ".join(f"{n} {s.value}" for s, n in counts.items() if n)
    entries, works = len(article.bibliography), len(article.works)
    return Text(f"{len(article.markers)} markers: {states or 'none'} · {entries} entries, {works} works")


def _flat(text: str) -> str:
    """One line, with nothing in it that a terminal would obey."""
    return visible(" ".join(text.split("\n")).replace("\t", " ").replace("\r", ""))
