"""W3C Web Annotations: citations and quotations as annotations with position and quote selectors.

Positions are in Unicode code points, as the Web Annotation Data Model (2017, 4.2.5) asks; what a selector quotes is the text
itself, control characters too.
"""

from __future__ import annotations

from typing import Any

from footnotes.export.safe import encodable
from footnotes.export.targets import Targets
from footnotes.model import Article, Quotation
from footnotes.source import Span

__all__ = ["to_webannotations"]

_AROUND = 32


def to_webannotations(article: Article, source: str = "urn:footnotes:article") -> dict[str, Any]:
    """An annotation page; `source` is the IRI of the text that the selectors select from, and the ids are fragments of it.

    A citation has the entry that it leads to as its body, all that it may mean where its label is ambiguous.
    """
    base = source.partition("#")[0]
    targets = Targets(article)
    items: list[dict[str, Any]] = []
    for number, citation in enumerate(article.citations, 1):
        body: list[dict[str, Any]] = [_text(f"cites {citation.label}: {citation.status}")]
        body += (_target(article, e.span, source, "SpecificResource") for e in targets.entries(citation))
        target = _target(article, citation.marker.span, source)
        items.append(_annotation(f"{base}#citation-{number}", "linking", body, target))
    for number, quotation in enumerate(article.iter_quotations(), 1):
        parts = [_target(article, part, source) for part in quotation.parts]
        items.append(_annotation(f"{base}#quotation-{number}", "identifying", [_text(_said(quotation))], *parts))
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{base}#annotations",
        "type": "AnnotationPage",
        "items": items,
    }


def _said(quotation: Quotation) -> str:
    speaker = quotation.speaker
    return f"{quotation.kind}, {'nobody named' if speaker is None else speaker.name}"


def _annotation(key: str, motivation: str, body: list[dict[str, Any]], *targets: dict[str, Any]) -> dict[str, Any]:
    target: Any = targets[0] if len(targets) == 1 else list(targets)
    return {
        "id": key,
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": target,
    }


def _text(value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": encodable(value), "format": "text/plain"}


def _target(article: Article, span: Span, source: str, kind: str | None = None) -> dict[str, Any]:
    text = article.text
    quote = {
        "type": "TextQuoteSelector",
        "exact": encodable(text[span.start : span.end]),
        "prefix": encodable(text[max(0, span.start - _AROUND) : span.start]),
        "suffix": encodable(text[span.end : span.end + _AROUND]),
    }
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    target: dict[str, Any] = {"source": source, "selector": [position, quote]}
    return {"type": kind, **target} if kind else target
