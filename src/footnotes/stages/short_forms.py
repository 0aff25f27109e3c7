"""Short forms: an entry that names no source itself → what it points back to.

    Ibid., p. 3 · Ebd. · там же            the entry before
    Osei, op. cit., p. 4                   an earlier work of Osei
    Court Rolls, as above, m. 61           an earlier work with these words
    Osei 2014, 12                          the earlier work of Osei from that year
    see note 3 · Osei, supra note 3        the entry 3
    Osei, Tides, 14 · Osei, 14             an earlier work of Osei, whose title has these words

They need not open the entry: a quotation, a name or a remark may come first. Words are data, in `languages`.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later
from footnotes.stages.work_traits import Traits
from footnotes.styles.labels import plain_digits

__all__ = ["Form", "ShortForm", "read_form"]


class Form(Enum):
    """How an entry points back."""

    IBID = "ibid"
    OP_CIT = "op_cit"
    POINTER = "pointer"
    TITLE = "title"
    AGAIN = "again"
    YEAR = "year"


class ShortForm(NamedTuple):
    """A short form: `before` is what stands before its words (a name, a quotation), `label` the note it points to."""

    form: Form
    before: str = ""
    label: str | None = None


_LIKE_INITIALS = re.compile(r"([^\W\d_])\.\s?([^\W\d_]{1,2})")


def _alternatives(name: str) -> str:
    words = {w for language in LANGUAGES for w in getattr(language, name)}
    return "|".join(map(_spelt, sorted(words, key=len, reverse=True)))


def _spelt(phrase: str) -> str:
    """The pattern of a phrase, whose blanks may be left out; `a.a.` is no `A.A. Milne`, nor `a.a.O.`, nor `C. d’Arcy`."""
    initials = _LIKE_INITIALS.fullmatch(phrase)
    if initials is None:
        return re.escape(phrase).replace(r"\ ", r"\s?")
    return rf"(?-i:[{initials[1]}{initials[1].upper()}]\.\s?{initials[2]})(?![’']|\.?\s?o\b)"


_STRONG_IBID = compile_later(
    r"ib|same as|ebd|eben|там|тамже|tamże|ivi|tamtéž|同|همان|שם|वही|같은|위의|المرجع|المصدر|نفسه|a\.g|dasel", re.I
)
_QUOTATION_END = compile_later(r"[”»\"’.]\s*\(?$")
_NAMED = compile_later(r"[^\W\d_a-zß-ÿа-яёά-ώ]\w{2}")
_MOST_BEFORE = 40
_MOST_IBID = 3
_LONG = 120
_MOST_WORDS = 12
_MOST_AFTER_ID = 30
_SHORTEST_POINTER = 14


_MOST_OF_YEAR = 10
_FAMILY = r"[^\W\d_a-zß-öø-ÿа-яёά-ώ][\w’'-]+"
_AUTHOR_YEAR = compile_later(
    rf"\W*(?:[^\W\d_]+\.?\s)?(?:[^\W\d_a-zß-öø-ÿ]\.\s?){{0,3}}"
    rf"({_FAMILY}(?:(?:,\s{_FAMILY})?,?\s(?:&|and|und|et|y|e|en|i|и)\s{_FAMILY})?)(?:\set\sal\.?)?"
    r",?\s\(?((?:1[4-9]|20)\d\d)[a-z]?\)?[.,:;]?(?:\s*[^\W\d_]{0,8}\.?\s?\d[\d\s,–-]*)?[\s.;]*$"
)
"""`Osei 2014.`, `See Osei and Holm (2014), pp. 12–15`: family names and a year, and no more but a place."""
_NO_WORD = compile_later(r"[\W_]+")
_UNDIVIDED = compile_later("[\u0590-\u1fff\u2e80-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Letters of scripts whose words are not divided, or are written together with what is no word of their own."""


_AFTER_NUMBER = re.compile("(?:láb)?jegyz|jz|dipnot")
"""How pointers begin that their number stands before, as in Hungarian and Turkish: `Lásd a 2. jegyzetet`, `Bkz. 2. dipnot`."""
_DIGITS = "0123456789"


def _phrases() -> dict[str, tuple[str, ...]]:
    """The phrases of ibid., op. cit. and pointers, without spaces, by the first word of each; a pointer needs its number."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for phrase in (*language.ibid, *language.op_cit, *language.again, *language.pointers):
            if _LIKE_INITIALS.fullmatch(phrase):
                continue
            plain = _NO_WORD.sub(" ", phrase.casefold()).strip()
            joined = plain.replace(" ", "")
            if phrase not in language.pointers:
                known = {joined}
            else:
                known = {joined + digit for digit in _DIGITS}
                if _AFTER_NUMBER.match(joined):
                    known |= {digit + joined for digit in _DIGITS}
            found.setdefault(plain.split(" ")[0], set()).update(known)
    return {first: tuple(phrases) for first, phrases in found.items()}


def _initials() -> frozenset[tuple[str, str]]:
    """The phrases that look like initials, as pairs of words: their letters are too common to be looked for alone."""
    found = [
        _LIKE_INITIALS.fullmatch(phrase) for language in LANGUAGES for phrase in (*language.ibid, *language.op_cit)
    ]
    return frozenset((initials[1], initials[2]) for initials in found if initials is not None)


_PHRASES = _phrases()
_INITIALS = _initials()
_FIRST_INITIALS = frozenset(first for first, _ in _INITIALS)
_FIRST_WORDS = frozenset(_PHRASES)


def _may_point(text: str, words: list[str]) -> bool:
    """Whether the words of a short form stand in the entry; where words are not divided, as in Chinese, always."""
    if len(text) <= _SHORTEST_POINTER and any(map(str.isdigit, text)):
        return True
    if not _FIRST_WORDS.isdisjoint(words):
        joined = "".join(words)
        if any(phrase in joined for word in _FIRST_WORDS.intersection(words) for phrase in _PHRASES[word]):
            return True
    if not _FIRST_INITIALS.isdisjoint(words) and not _INITIALS.isdisjoint(pairwise(words)):
        return True
    return not text.isascii() and _UNDIVIDED.search(text) is not None


def read_form(text: str, traits: Traits) -> ShortForm | None:
    """The short form of an entry, or `None` where it names its source itself."""
    if _may_point(text, traits.tokens) and (pointing := _read_pointing(text, traits)) is not None:
        return pointing
    if traits.dated and len(traits.tokens) <= _MOST_OF_YEAR and (found := _AUTHOR_YEAR.match(text)) is not None:
        return ShortForm(Form.YEAR, found[1], found[2])
    if not traits.dated and traits.names and len(traits.plain.split()) <= _MOST_WORDS:
        return ShortForm(Form.TITLE, text)
    return None


class _Patterns(NamedTuple):
    ibid: re.Pattern[str]
    op_cit: re.Pattern[str]
    pointer: re.Pattern[str]
    bare_pointer: re.Pattern[str]
    """`See 2.`, and no more."""
    again: re.Pattern[str]
    """A name or a short title, and the words that say it was named before."""


@cache
def _patterns() -> _Patterns:
    """The words of all languages, compiled when an entry first has one of them: an import need not wait."""
    phrase = r"(?<![^\W_])(?:{})(?![^\W_])\.?"
    lead = rf"(?:{_alternatives('lead_ins')}|supra|infra|above|below|oben|ci-dessus|arriba|выше)"
    undivided = "(?:[见見]|参[见看]|參[見看])(?=[注註])"  # words that no blank divides
    pointers = _alternatives("pointers")
    return _Patterns(
        re.compile(phrase.format(_alternatives("ibid")), re.I),
        re.compile(phrase.format(_alternatives("op_cit")), re.I),
        re.compile(
            rf"(?:(?<!\w){lead}(?!\w)[.,]?\s+|{undivided})(?:[^\W\d_]+[.,]?\s){{0,2}}?"
            rf"(?:(?:at\s)?(?:{pointers})\.?\s?(?P<label>\d{{1,4}})(?!\w)"
            rf"|(?P<label_3>\d{{1,4}})\.\s(?:{_AFTER_NUMBER.pattern}))"
            rf"|(?<!\w)(?:{pointers})\s?(?P<label_2>\d{{1,4}})(?:を|\s)?(?:参照|見よ|참조|보라)",
            re.I,
        ),
        re.compile(rf"{lead}[.,]?\s+(?:also\s)?(?P<label>\d{{1,3}})[\s.]*", re.I),
        re.compile(rf"(?P<before>[^.;:?!()]{{3,60}}?),?\s\(?(?:{_alternatives('again')})(?=[.,;:)]|$)", re.I),
    )


def _read_pointing(text: str, traits: Traits) -> ShortForm | None:
    """Ibid., a pointer to a note, or op. cit."""
    for ibid in islice(_patterns().ibid.finditer(text), _MOST_IBID):  # `Idem, ibidem`
        if _is_ibid(text, ibid, traits):
            return ShortForm(Form.IBID, text[: ibid.start()])
    pointer = _patterns().pointer.search(text) or _patterns().bare_pointer.fullmatch(text)
    if pointer is not None and len(text.split()) <= _MOST_WORDS and not traits.dated:
        return ShortForm(Form.POINTER, text[: pointer.start()], plain_digits(next(filter(None, pointer.groups()))))
    op_cit = _patterns().op_cit.search(text)
    if op_cit is not None:
        return ShortForm(Form.OP_CIT, text[: op_cit.start()])
    again = _patterns().again.match(text)
    return None if again is None else ShortForm(Form.AGAIN, again["before"])


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
