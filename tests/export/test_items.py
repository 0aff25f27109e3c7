"""CSL-JSON, BibTeX and RIS: a work is one item in each, with one id, read back as it was."""

from __future__ import annotations

import json
import re
import warnings
from itertools import pairwise
from typing import Any

import jsonschema
import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from hypothesis import given, settings
from hypothesis import strategies as st

from footnotes import DateValue, Name, PartialDate, Reference, parse
from footnotes.export import ExportWarning, to_bibliography, to_bibtex, to_csl_json, to_ris

REPEATS = """The wool road

The carts came down in May.[1] They paid at the gate.[2] The gate was new.[3] Later it fell.[4] So did the toll.[5]
Nobody wrote it down.[6] The carts went on.[7] And the gate was sold.[8]

Notes

[1] Okafor, Ngozi, Wool and Wheels, Bergen: Port Press, 2014, p. 3.
[2] Ibid., p. 9.
[3] Holm, Signe, The Gate Book, Oslo: North Press, 1931.
[4] Okafor, Wool and Wheels, p. 44.
[5] OKAFOR, Ngozi: Wool and Wheels (Bergen: Port Press 2014).
[6] See note 3.
[7] Lund, Per, Tolls of the North, Oslo: North Press, 1933; Holm, Signe, The Gate Book, Oslo: North Press, 1931.
[8] Ibid., p. 2.
"""


def _date(start: tuple[Any, ...], end: tuple[Any, ...] | None = None, **more: Any) -> DateValue:
    """A date from year, month and day as far as they are given."""
    return DateValue(PartialDate(*start, **more), None if end is None else PartialDate(*end))


def _ids(article: Any) -> list[list[str]]:
    """The ids of an article's items in each of the three formats."""
    return [
        [i["id"] for i in to_csl_json(article)],
        [e.key for e in parse_string(to_bibtex(article)).entries],
        [r["id"] for r in rispy.loads(to_ris(article))],
    ]


def test_a_work_is_one_item_in_every_format() -> None:
    csl, bibtex, ris = _ids(parse(REPEATS))
    assert csl == ["ref1", "ref3", "ref7", "ref8"]
    assert csl == bibtex == ris


def test_a_short_form_that_leads_nowhere_keeps_its_words() -> None:
    items = to_csl_json(parse(REPEATS))
    assert items[-1] == {"id": "ref8", "type": "document", "note": "Ibid., p. 2."}
    assert to_bibliography(parse(REPEATS))[-1] == "Ibid., p. 2."
    assert "n.d." not in "".join(to_bibliography(parse(REPEATS)))


def test_a_work_named_twice_in_one_note_is_one() -> None:
    first = "Holm, Signe, The Gate Book, Oslo: North Press, 1931, p. 4"
    article = parse(
        f"One.[1] Two.[2]\n\n[1] {first}; Lund, Per, Tolls, Oslo: North Press, 1933; {first[:-1]}9.\n[2] Ibid.\n"
    )
    assert len(article.works) == 2
    assert [i["issued"]["date-parts"][0][0] for i in to_csl_json(article) if "issued" in i] == [1931, 1933]


def test_ids_stay_when_notes_are_added() -> None:
    more = REPEATS.replace("sold.[8]", "sold.[8] It was bought back.[9]") + "[9] Berg, Tove, Gates, Oslo, 1950.\n"
    before, after = (_ids(parse(t))[0] for t in (REPEATS, more))
    assert after[: len(before)] == before


def test_ids_differ_in_more_than_case_and_are_plain() -> None:
    labels = ["a", "A", "*", "†", "1", "1"]
    text = "".join(
        f"{x} Lee, Log {n}, Oslo: North Press, 19{n}0.\n" for n, x in enumerate(map("[{}]".format, labels), 1)
    )
    article = parse("".join(f"A line of the log.[{x}] " for x in labels) + "\n\nNotes\n\n" + text)
    for ids in _ids(article):
        assert len({i.lower() for i in ids}) == len(ids) == len(article.bibliography)
        assert all(re.fullmatch(r"ref[A-Za-z0-9-]+", i) for i in ids)


CSL_TYPES = """article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog
regulation report review review-book software song speech standard thesis treaty webpage""".split()
_TEXT = "DOI ISBN ISSN PMID URL archive_location container-title note publisher publisher-place title".split()
_NUMBER = "edition issue number page volume".split()
_PART = {"type": "string", "minLength": 1}
_NAME = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "properties": dict.fromkeys(
            ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"), _PART
        ),
        "additionalProperties": False,
        "oneOf": [{"required": ["family"]}, {"required": ["literal"], "maxProperties": 1}],
    },
}
_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {
                "type": "array",
                "minItems": 1,
                "maxItems": 3,
                "prefixItems": [
                    {"type": "integer", "not": {"const": 0}},
                    {"type": "integer", "minimum": 1, "maximum": 12},
                    {"type": "integer", "minimum": 1, "maximum": 31},
                ],
            },
        },
        "season": {"type": "integer", "minimum": 1, "maximum": 4},
        "circa": {"type": "boolean"},
        "literal": _PART,
    },
    "additionalProperties": False,
    "oneOf": [{"required": ["date-parts"]}, {"required": ["literal"]}],
}
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type"],
        "properties": {
            "id": _PART,
            "type": {"enum": CSL_TYPES},
            **dict.fromkeys([*_TEXT, *_NUMBER], _PART),
            **dict.fromkeys(["author", "editor"], _NAME),
            **dict.fromkeys(["issued", "accessed"], _DATE),
        },
        "additionalProperties": False,
    },
}
"""What CSL 1.0.2 says of an item, for the variables that we write; where it allows a number or a string, ours are strings."""
_VALID = jsonschema.Draft202012Validator(CSL)


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (_date((2014, 6, 17)), {"date-parts": [[2014, 6, 17]]}),
        (_date((2014, 6)), {"date-parts": [[2014, 6]]}),
        (_date((2014, None, 17)), {"date-parts": [[2014]]}),
        (_date((2014, 0, 0)), {"date-parts": [[2014]]}),
        (_date((1998,), season=22), {"date-parts": [[1998]], "season": 2}),
        (_date((1995,), (1997,)), {"date-parts": [[1995], [1997]]}),
        (_date((2014, 6), (2014, 8)), {"date-parts": [[2014, 6], [2014, 8]]}),
        (_date((1850,), circa=True), {"date-parts": [[1850]], "circa": True}),
        (_date((None, 6)), {"literal": "XXXX-06"}),
        (_date((1995,), (None, 3)), {"literal": "1995/XXXX-03"}),
        (DateValue(literal="forthcoming"), {"literal": "forthcoming"}),
        (DateValue(), None),
    ],
)
def test_dates_in_csl_json(date: DateValue, written: object) -> None:
    items = to_csl_json([Reference(title="Tolls", issued=date, accessed=date)])
    _VALID.validate(items)
    assert items[0].get("issued") == items[0].get("accessed") == written


def test_names_in_csl_json() -> None:
    names = (
        Name("Berg", "Jan", non_dropping_particle="van der", suffix="Jr."),
        Name(literal="World Toll Bank", family="Bank"),
        Name(given="Plato"),
        Name(),
    )
    items = to_csl_json([Reference(author=names, editor=(Name(),))])
    _VALID.validate(items)
    assert items[0]["author"] == [
        {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der", "suffix": "Jr."},
        {"literal": "World Toll Bank"},
        {"literal": "Plato"},
    ]
    assert "editor" not in items[0]


_words = st.none() | st.text(max_size=12)
_partial = st.builds(
    PartialDate,
    st.none() | st.integers(0, 2100),
    st.none() | st.integers(0, 13),
    st.none() | st.integers(0, 32),
    st.none() | st.integers(20, 25),
    st.booleans(),
)
_names = st.lists(st.builds(Name, *[_words] * 6), max_size=2).map(tuple)
_references = st.builds(
    Reference,
    type=st.none() | st.sampled_from(["article", "article-journal", "book", "chapter", "webpage", "thesis"]),
    author=_names,
    editor=_names,
    issued=st.none() | st.builds(DateValue, st.none() | _partial, st.none() | _partial, _words),
    accessed=st.none() | st.builds(DateValue, _partial),
    **dict.fromkeys(["title", "container_title", "publisher", "page", "url", "doi", "arxiv", "note"], _words),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_references, max_size=3))
def test_any_references_are_written_and_read_back(references: list[Reference]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExportWarning)
        _VALID.validate(json.loads(json.dumps(to_csl_json(references))))
        library = parse_string(to_bibtex(references))
        records = rispy.loads(to_ris(references))
        assert len(to_bibliography(references, "chicago")) == len(references)
    assert not library.failed_blocks
    assert len(library.entries) == len(records) == len(references)
    for before, after in pairwise(records):
        assert before["id"] != after["id"]


@settings(max_examples=80, deadline=None)
@given(st.text(st.sampled_from("aB1 &%$#_\\~^\"'@,=-()<>é水\U0001f30a"), min_size=1, max_size=30))
def test_a_title_comes_back_from_bibtex(title: str) -> None:
    library = parse_string(
        to_bibtex([Reference(title=title, note="kept")]), append_middleware=[LatexDecodingMiddleware()]
    )
    (entry,) = library.entries
    assert entry["note"] == "kept"
    assert _as_typeset(entry.fields_dict["title"].value if title.strip() else "") == _as_typeset(
        " ".join(title.split())
    )


def test_braces_come_back_from_bibtex() -> None:
    library = parse_string(to_bibtex([Reference(title="100% {salt}")]), append_middleware=[LatexDecodingMiddleware()])
    assert library.entries[0]["title"] == "100% {salt}"


def _as_typeset(text: str) -> str:
    """Without what TeX makes of two signs together, and of `^` alone."""
    return re.sub("[-–—]+", "-", text.replace("''", "”").replace("ˆ", "^"))


def test_braces_in_bibtex_are_balanced_for_programs_that_count_all() -> None:
    written = to_bibtex([Reference(title="a } b { c", url="https://a.org/{x}\\y", author=(Name(literal="} and {"),))])
    assert written.count("{") == written.count("}")
    assert "\\{" not in written
    assert "https://a.org/%7Bx%7D%5Cy" in written


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (Name("Berg", "Jan", non_dropping_particle="van der"), ("van der", "Berg", "Jan", "")),
        (Name("Tocqueville", "Alexis", dropping_particle="de"), ("", "Tocqueville", "Alexis de", "")),
        (Name("King", "Ada", suffix="Jr."), ("", "King", "Ada", "Jr.")),
        (Name(literal="Salt and Sons, Ltd."), ("", "{Salt and Sons, Ltd.}", "", "")),
        (Name("Moss and Fern", "A."), ("", "{Moss and Fern}", "A.", "")),
        (Name("Quays Ltd"), ("", "{Quays Ltd}", "", "")),
        (Name("Okafor"), ("", "Okafor", "", "")),
        (Name("others"), ("", "{others}", "", "")),
    ],
)
def test_names_come_back_from_bibtex(name: Name, parts: tuple[str, ...]) -> None:
    written = to_bibtex([Reference(author=(name, Name("Lee", "Anna")))])
    library = parse_string(written, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    first, second = library.entries[0]["author"]
    assert tuple(" ".join(x) for x in (first.von, first.last, first.first, first.jr)) == parts
    assert second.last == ["Lee"]


def test_the_fields_that_bibtex_wants() -> None:
    thesis = Reference(type="thesis", title="Tolls", publisher="Port University", issued=_date((2014, 6, 17)))
    alone = Reference(type="article", title="Tolls", issued=_date((1995,), (1997,)), arxiv="1401.0001", page="3-14")
    written = to_bibtex([thesis, alone])
    first, second = parse_string(written).entries
    assert (first.entry_type, first["school"], first["year"], first["month"]) == (
        "phdthesis",
        "Port University",
        "2014",
        "jun",
    )
    assert "month = jun" in written
    assert (second.entry_type, second["year"], second["pages"]) == ("misc", "1995--1997", "3--14")
    assert (second["eprint"], second["archiveprefix"]) == ("1401.0001", "arXiv")


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (_date((2014, 6, 17)), "2014/06/17/"),
        (_date((2014, 6)), "2014/06//"),
        (_date((2014,)), "2014///"),
        (_date((987,)), "0987///"),
        (_date((1998,), season=22), "1998///Summer"),
        (_date((1995,), (1997,)), "1995///to 1997"),
        (DateValue(literal="forthcoming"), "///forthcoming"),
    ],
)
def test_dates_in_ris(date: DateValue, written: str) -> None:
    (record,) = rispy.loads(to_ris([Reference(title="Tolls", issued=date, accessed=date)]))
    assert record["date"] == record["access_date"] == written
    assert record.get("year") == (written[:4] if written[0] != "/" else None)


@pytest.mark.parametrize(
    ("page", "first", "last"),
    [("3-14", "3", "14"), ("3–14", "3", "14"), ("S3-S9", "S3", "S9"), ("7", "7", None), ("3, 5-9", "3, 5-9", None)],
)
def test_pages_in_ris(page: str, first: str, last: str | None) -> None:
    (record,) = rispy.loads(to_ris([Reference(page=page)]))
    assert (record["start_page"], record.get("end_page")) == (first, last)


def test_ris_begins_each_record_with_its_type() -> None:
    types = ["article-newspaper", "paper-conference", "article", None]
    written = to_ris([Reference(type=t, title="Tolls", note="A remark.", isbn="9780306406157") for t in types])
    assert written.startswith("TY  - NEWS\n")
    assert [r["type_of_reference"] for r in rispy.loads(written)] == ["NEWS", "CPAPER", "GEN", "GEN"]
    assert rispy.loads(written)[0]["notes"] == ["A remark."]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in written.splitlines() if line)
