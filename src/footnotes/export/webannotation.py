"""W3C Web Annotations: markers, quotations and entries as annotations with position and quote selectors.

Positions are in Unicode code points, as the Web Annotation Data Model (2017, 4.2.5) asks.
"""

from __future__ import annotations

from typing import Any

from footnotes.export.safe import safe
from footnotes.model import Article, Quotation
from footnotes.source import Span

__all__ = ["to_webannotations"]

_AROUND = 32


def to_webannotations(article: Article, source: str = "urn:footnotes:article") -> dict[str, Any]:
    """An annotation page; `source` is the IRI of the text that the selectors select from."""
    items: list[dict[str, Any]] = []
    for number, citation in enumerate(article.citations, 1):
        body: list[dict[str, Any]] = [_text(f"cites {citation.label}: {citation.status}")]
        if citation.entry is not None:
            body.append(_target(article, citation.entry.span, source, "SpecificResource"))
        items.append(_annotation(f"citation-{number}", "linking", body, _target(article, citation.marker.span, source)))
    for number, quotation in enumerate(article.iter_quotations(), 1):
        targets = [_target(article, part, source) for part in quotation.parts]
        items.append(_annotation(f"quotation-{number}", "identifying", [_text(_said(quotation))], *targets))
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{source}#annotations",
        "type": "AnnotationPage",
        "items": items,
    }


def _said(quotation: Quotation) -> str:
    speaker = quotation.speaker
    return f"{quotation.kind}, {'nobody named' if speaker is None else speaker.name}"


def _annotation(key: str, motivation: str, body: list[dict[str, Any]], *targets: dict[str, Any]) -> dict[str, Any]:
    target: Any = targets[0] if len(targets) == 1 else list(targets)
    return {
        "id": f"urn:footnotes:{key}",
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": target,
    }


def _text(value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": safe(value), "format": "text/plain"}


def _target(article: Article, span: Span, source: str, kind: str | None = None) -> dict[str, Any]:
    text = article.text
    quote = {
        "type": "TextQuoteSelector",
        "exact": safe(text[span.start : span.end]),
        "prefix": safe(text[max(0, span.start - _AROUND) : span.start]),
        "suffix": safe(text[span.end : span.end + _AROUND]),
    }
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    target: dict[str, Any] = {"source": source, "selector": [position, quote]}
    return {"type": kind, **target} if kind else target
