"""Short forms: an entry that names no source itself → what it points back to.

    Ibid., p. 3 · Ebd. · там же            the entry before
    Osei, op. cit., p. 4                   an earlier work of Osei
    see note 3 · Osei, supra note 3        the entry 3
    Osei, Tides, 14 · Osei, 14             an earlier work of Osei, whose title has these words

They need not open the entry: a quotation, a name or a remark may come first. Words are data, in `languages`.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.stages.work_traits import Traits

__all__ = ["Form", "ShortForm", "read_form"]


class Form(Enum):
    """How an entry points back."""

    IBID = "ibid"
    OP_CIT = "op_cit"
    POINTER = "pointer"
    TITLE = "title"


class ShortForm(NamedTuple):
    """A short form: `before` is what stands before its words (a name, a quotation), `label` the note it points to."""

    form: Form
    before: str = ""
    label: str | None = None


def _alternatives(name: str) -> str:
    words = {w for language in LANGUAGES for w in getattr(language, name)}
    return "|".join(re.escape(w).replace(r"\ ", r"\s?") for w in sorted(words, key=len, reverse=True))


_IBID = re.compile(rf"(?<![^\W_])(?:{_alternatives('ibid')})(?![^\W_])\.?", re.I)
_OP_CIT = re.compile(rf"(?<![^\W_])(?:{_alternatives('op_cit')})(?![^\W_])\.?", re.I)
_POINTER = re.compile(
    rf"(?:\b(?:{_alternatives('lead_ins')}|supra|infra|above|below|oben|ci-dessus|arriba|выше)\b[.,]?\s+(?:[^\W\d_]+[.,]?\s){{0,2}}?)"
    rf"(?:at\s)?(?:{_alternatives('pointers')})\.?\s?(?P<label>\d{{1,4}})\b",
    re.I,
)
_STRONG_IBID = re.compile(
    r"ib|same as|ebd|eben|там|тамже|tamże|ivi|同|همان|שם|वही|같은|위의|المرجع|المصدر|نفسه|a\.g|dasel", re.I
)
_QUOTATION_END = re.compile(r"[”»\"’.]\s*\(?$")
_NAMED = re.compile(r"[^\W\d_a-zß-ÿ]\w{2}")
_MOST_BEFORE = 40
_LONG = 120
_MOST_WORDS = 12
_MOST_AFTER_ID = 30


_NO_WORD = re.compile(r"[\W_]+")


def _first_words() -> frozenset[str]:
    """The words with which ibid., op. cit. and pointers begin, as `Traits.plain` has them."""
    names = ("ibid", "op_cit", "pointers")
    phrases = (w for language in LANGUAGES for name in names for w in getattr(language, name))
    return frozenset(_NO_WORD.split(phrase.casefold())[0] for phrase in phrases)


_FIRST_WORDS = _first_words()


def _may_point(text: str) -> bool:
    """Whether any word of the entry begins a short form; where words are not divided, as in Chinese, always."""
    return not _FIRST_WORDS.isdisjoint(_NO_WORD.split(text.casefold())) or (not text.isascii() and max(text) > "\u0590")


def read_form(text: str, traits: Traits) -> ShortForm | None:
    """The short form of an entry, or `None` where it names its source itself."""
    if _may_point(text) and (pointing := _read_pointing(text, traits)) is not None:
        return pointing
    if not traits.dated and traits.names and len(traits.plain.split()) <= _MOST_WORDS:
        return ShortForm(Form.TITLE, text)
    return None


def _read_pointing(text: str, traits: Traits) -> ShortForm | None:
    """Ibid., a pointer to a note, or op. cit."""
    ibid = _IBID.search(text)
    if ibid is not None and _is_ibid(text, ibid, traits):
        return ShortForm(Form.IBID, text[: ibid.start()])
    pointer = _POINTER.search(text)
    if pointer is not None and len(text.split()) <= _MOST_WORDS and not traits.dated:
        return ShortForm(Form.POINTER, text[: pointer.start()], pointer["label"])
    op_cit = _OP_CIT.search(text)
    if op_cit is not None:
        return ShortForm(Form.OP_CIT, text[: op_cit.start()])
    return None


def _is_ibid(text: str, found: re.Match[str], traits: Traits) -> bool:
    """`Ibid., p. 3`, `“…”. Ibid.`, `Osei, ibid.`; not `Idem Press`, nor `Idem, A New Title`, whose author is named again."""
    before, after = text[: found.start()].strip(), text[found.end() :].strip(" .,;:()\n")
    if not _STRONG_IBID.match(found[0]):
        opens = not before.strip('"“«( ') and len(after) <= _MOST_AFTER_ID
        place = any(c.isdigit() for c in after) and _NAMED.search(after) is None and "note" not in after
        return opens and (not after or place)
    if len(before) <= _MOST_BEFORE and not any(c.isdigit() for c in before):
        return len(after) <= _LONG or not traits.dated
    return _QUOTATION_END.search(before) is not None and len(after) <= _LONG
