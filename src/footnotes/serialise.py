"""The model as plain JSON values, and back.

The text stands once; everything else points into it. Entries, works, markers, gaps and citations have ids (`e1`, `w1`, `m1`,
`g1`, `c1`), and a citation repeats what a query wants at hand, so that one `jq` filter tells which markers have
no entry, and where:

    footnotes parse a.txt --format json | jq '.citations[] | select(.status == "missing") | [.label, .line]'

`from_dict(to_dict(article)) == article` holds for every article. The schema is `schema/footnotes-1.json`; a field is never
renamed within one schema version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from footnotes.evidence import Evidence
from footnotes.model import (
    AntecedentStatus,
    Article,
    Block,
    Citation,
    Entry,
    EntryKind,
    Gap,
    Marker,
    Mention,
    NearMiss,
    NoteList,
    Quotation,
    QuotationKind,
    Role,
    Status,
    Work,
)
from footnotes.source import Span

__all__ = ["SCHEMA", "from_dict", "to_dict"]

SCHEMA = "footnotes/1"

Json = dict[str, Any]


def to_dict(article: Article) -> Json:
    """The article as a dict of JSON values; spans are `{"start", "end"}` in code points, half-open.

    Lone surrogates and NUL stay in `text`: write it with `json.dumps(…, ensure_ascii=True)`.
    """
    from footnotes import __version__

    ids = _Ids(article)
    return {
        "schema": SCHEMA,
        "generator": f"footnotes {__version__}",
        "text": article.text,
        "languages": list(article.languages),
        "blocks": [{**_span(b.span), "role": b.role.value, "evidence": _evidence(b.evidence)} for b in article.blocks],
        "works": [{"id": w.id, "label": w.label, "key": w.key} for w in article.works],
        "lists": [_list(article, x, ids) for x in article.lists],
        "markers": [_marker(article, m, ids) for m in article.markers],
        "citations": [_citation(article, c, f"c{i}", ids) for i, c in enumerate(article.citations, 1)],
        "quotations": [_quotation(q, ids) for q in article.quotations],
        "near_misses": [{**_span(n.span), "reason": n.reason, "count": n.count} for n in article.near_misses],
    }


class _Ids:
    """Ids by span for what has no id of its own."""

    def __init__(self, article: Article) -> None:
        self.markers = {m.span: f"m{i}" for i, m in enumerate(article.markers, 1)}
        entries = [e for x in article.lists for e in x.entries]
        self.entries = {id(e): f"e{i}" for i, e in enumerate(entries, 1)}
        self.by_value = {e: f"e{i}" for i, e in enumerate(entries, 1)}
        self.gaps = {g: f"g{i}" for i, g in enumerate((g for x in article.lists for g in x.gaps), 1)}

    def entry(self, entry: Entry | None) -> str | None:
        return None if entry is None else self.entries.get(id(entry)) or self.by_value[entry]


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _maybe(span: Span | None) -> Json | None:
    return None if span is None else _span(span)


def _evidence(evidence: Iterable[Evidence]) -> list[Json]:
    return [
        {"kind": e.kind, "spans": [_span(s) for s in e.spans], "args": list(e.args), "sentence": str(e)}
        for e in evidence
    ]


def _place(article: Article, span: Span) -> Json:
    position = article.position(span)
    return {"line": position.line, "column": position.column}


def _list(article: Article, note_list: NoteList, ids: _Ids) -> Json:
    return {
        **_span(note_list.span),
        "heading": _maybe(note_list.heading),
        "style": note_list.style,
        "scope": _span(note_list.scope),
        "entries": [_entry(article, e, ids) for e in note_list.entries],
        "gaps": [
            {
                "id": ids.gaps[g],
                **_span(g.span),
                "labels": list(g.labels),
                "empty_slots": g.empty_slots,
                "evidence": _evidence(g.evidence),
            }
            for g in note_list.gaps
        ],
    }


def _entry(article: Article, entry: Entry, ids: _Ids) -> Json:
    return {
        "id": ids.entry(entry),
        **_span(entry.span),
        **_place(article, entry.span),
        "label": entry.label,
        "label_span": _maybe(entry.label_span),
        "text": entry.text,
        "kind": entry.kind.value,
        "works": [w.id for w in entry.works],
        "antecedent": _maybe(entry.antecedent),
        "antecedent_status": entry.antecedent_status and entry.antecedent_status.value,
    }


def _marker(article: Article, marker: Marker, ids: _Ids) -> Json:
    return {
        "id": ids.markers[marker.span],
        **_span(marker.span),
        **_place(article, marker.span),
        "labels": list(marker.labels),
        "style": marker.style,
        "locator": _maybe(marker.locator),
    }


def _citation(article: Article, citation: Citation, own_id: str, ids: _Ids) -> Json:
    return {
        "id": own_id,
        "marker": ids.markers[citation.marker.span],
        "label": citation.label,
        "status": citation.status.value,
        **_place(article, citation.marker.span),
        "entry": ids.entry(citation.entry),
        "gap": None if citation.gap is None else ids.gaps[citation.gap],
        "work": citation.work and citation.work.id,
        "candidates": [w.id for w in citation.candidates],
        "inferred": citation.inferred and citation.inferred.id,
        "context": _maybe(citation.context),
        "evidence": _evidence(citation.evidence),
    }


def _quotation(quotation: Quotation, ids: _Ids) -> Json:
    speaker = quotation.speaker
    return {
        "parts": [_span(p) for p in quotation.parts],
        "marks": [_span(m) for m in quotation.marks],
        "kind": quotation.kind.value,
        "speaker": None if speaker is None else {**_span(speaker.span), "name": speaker.name},
        "cue": _maybe(quotation.cue),
        "markers": [ids.markers[m.span] for m in quotation.markers],
        "inner": [_quotation(q, ids) for q in quotation.inner],
        "evidence": _evidence(quotation.evidence),
    }


def from_dict(data: Mapping[str, Any]) -> Article:
    """The article that `to_dict` wrote.

    Raises `ValueError` for a dict of another schema, or one that lacks what the schema asks for.
    """
    if not isinstance(data, Mapping) or data.get("schema") != SCHEMA:
        found = data.get("schema") if isinstance(data, Mapping) else type(data).__name__
        raise ValueError(f"from_dict() reads the schema {SCHEMA!r}, not {found!r}")
    try:
        return _read_article(data)
    except (KeyError, TypeError) as error:
        raise ValueError(f"the dict says it is {SCHEMA!r} but does not hold to it: {error!r}") from error


def _read_article(data: Mapping[str, Any]) -> Article:
    works = {w["id"]: Work(w["id"], w["label"], w["key"]) for w in data["works"]}
    entries: dict[str, Entry] = {}
    gaps: dict[str, Gap] = {}
    lists = tuple(_read_list(x, works, entries, gaps) for x in data["lists"])
    markers = {
        m["id"]: Marker(_to_span(m), tuple(m["labels"]), m["style"], _to_maybe(m["locator"])) for m in data["markers"]
    }
    return Article(
        text=data["text"],
        blocks=tuple(Block(_to_span(b), Role(b["role"]), _to_evidence(b["evidence"])) for b in data["blocks"]),
        lists=lists,
        markers=tuple(markers.values()),
        citations=tuple(_read_citation(c, works, entries, gaps, markers) for c in data["citations"]),
        works=tuple(works.values()),
        quotations=tuple(_read_quotation(q, markers) for q in data["quotations"]),
        near_misses=tuple(NearMiss(_to_span(n), n["reason"], n["count"]) for n in data["near_misses"]),
        languages=tuple(data["languages"]),
    )


def _to_span(data: Mapping[str, Any]) -> Span:
    return Span(data["start"], data["end"])


def _to_maybe(data: Mapping[str, Any] | None) -> Span | None:
    return None if data is None else _to_span(data)


def _to_evidence(data: Iterable[Mapping[str, Any]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(e["kind"], tuple(map(_to_span, e["spans"])), tuple(e["args"])) for e in data)


def _read_list(
    data: Mapping[str, Any], works: Mapping[str, Work], entries: dict[str, Entry], gaps: dict[str, Gap]
) -> NoteList:
    own: list[Entry] = []
    for e in data["entries"]:
        status = e["antecedent_status"]
        entry = entries[e["id"]] = Entry(
            _to_span(e),
            e["label"],
            _to_maybe(e["label_span"]),
            e["text"],
            EntryKind(e["kind"]),
            tuple(works[w] for w in e["works"]),
            _to_maybe(e["antecedent"]),
            None if status is None else AntecedentStatus(status),
        )
        own.append(entry)
    own_gaps: list[Gap] = []
    for g in data["gaps"]:
        gap = gaps[g["id"]] = Gap(tuple(g["labels"]), _to_span(g), g["empty_slots"], _to_evidence(g["evidence"]))
        own_gaps.append(gap)
    return NoteList(
        _to_span(data), _to_maybe(data["heading"]), data["style"], _to_span(data["scope"]), tuple(own), tuple(own_gaps)
    )


def _read_citation(
    data: Mapping[str, Any],
    works: Mapping[str, Work],
    entries: Mapping[str, Entry],
    gaps: Mapping[str, Gap],
    markers: Mapping[str, Marker],
) -> Citation:
    def maybe(key: str, held: Callable[[str], Any]) -> Any:
        return None if data[key] is None else held(data[key])

    return Citation(
        markers[data["marker"]],
        data["label"],
        Status(data["status"]),
        maybe("entry", entries.__getitem__),
        maybe("gap", gaps.__getitem__),
        maybe("work", works.__getitem__),
        tuple(works[w] for w in data["candidates"]),
        maybe("inferred", works.__getitem__),
        _to_maybe(data["context"]),
        _to_evidence(data["evidence"]),
    )


def _read_quotation(data: Mapping[str, Any], markers: Mapping[str, Marker]) -> Quotation:
    speaker = data["speaker"]
    return Quotation(
        tuple(map(_to_span, data["parts"])),
        tuple(map(_to_span, data["marks"])),
        QuotationKind(data["kind"]),
        None if speaker is None else Mention(_to_span(speaker), speaker["name"]),
        _to_maybe(data["cue"]),
        tuple(markers[m] for m in data["markers"]),
        tuple(_read_quotation(q, markers) for q in data["inner"]),
        _to_evidence(data["evidence"]),
    )
