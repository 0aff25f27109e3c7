"""Marker styles: each is one frozen object; `STYLES` is the order in which they are asked.

To add one, write a `Style` and pass `Options(styles=(*STYLES, mine))`, or add it here.
"""

from footnotes.styles.brackets import BRACE, BRACKET, HALF_BRACKET, LENTICULAR, NOTE_SIGN, PAREN, WIDE_PAREN
from footnotes.styles.labels import Family
from footnotes.styles.raised import CARET, GLUED, SUP_TAG, SUPERSCRIPT
from footnotes.styles.spelt import NOTE_WORD, NOTE_WORDS, SLASH
from footnotes.styles.style import Proposal, Style, Trust
from footnotes.styles.symbols import SYMBOL, opens_emphasis

__all__ = ["NOTE_WORDS", "STYLES", "Family", "Proposal", "Style", "Trust", "opens_emphasis"]

STYLES: tuple[Style, ...] = (
    BRACKET,
    LENTICULAR,
    SUP_TAG,
    SUPERSCRIPT,
    CARET,
    PAREN,
    HALF_BRACKET,
    NOTE_WORD,
    SLASH,
    NOTE_SIGN,
    WIDE_PAREN,
    BRACE,
    SYMBOL,
    GLUED,
)
