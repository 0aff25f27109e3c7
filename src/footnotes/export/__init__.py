"""Out: an article and its references in the formats that others use. Each format is one file; nothing in the core imports them.

`to_csl_json`, `to_markdown` and `to_webannotations` need nothing else; the others need the `[export]` extra. `items` says what
is one item of a bibliography, `targets` what a citation leads to: every format asks there, so that they agree.
"""

from footnotes.export.bibtex import to_bibtex
from footnotes.export.csl_json import to_csl_json
from footnotes.export.formatted import StyleError, to_bibliography
from footnotes.export.jats import to_jats
from footnotes.export.markdown import to_markdown
from footnotes.export.ris import to_ris
from footnotes.export.safe import ExportWarning
from footnotes.export.tei import to_tei
from footnotes.export.webannotation import to_webannotations

__all__ = [
    "ExportWarning",
    "StyleError",
    "to_bibliography",
    "to_bibtex",
    "to_csl_json",
    "to_jats",
    "to_markdown",
    "to_ris",
    "to_tei",
    "to_webannotations",
]
