"""Bibliographies: references without labels under a heading, and the author–date citations that point to them.

    … early (Okafor 2014; see Holm & Renner, 1931a, p. 3).

    References
    Holm, S., Renner, A. (1931a). The Second Book.
    Okafor, N. (2014). Tides and Tables.                 → two entries, cited as `Okafor 2014` and `Holm & Renner, 1931a`

An entry is a line or paragraph that states a year after a name. A year in the text is a citation only where the name of an entry
of that year stands right before it; a name and a year in brackets that no entry bears is a citation whose entry is missing.
Without such a list nothing is believed: `in 2014` is a date.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from footnotes.languages import LANGUAGES
from footnotes.model import Entry, Marker, NoteList
from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.lines import Lines

__all__ = ["Bibliography", "find_bibliography"]


class Bibliography(NamedTuple):
    """An unlabelled list, the markers that cite it, and for each label where its entry begins."""

    note_list: NoteList
    markers: tuple[Marker, ...]
    targets: dict[str, int]


class _Known(NamedTuple):
    """What an entry is cited by: its first author, all the words before its year, the year, its suffix."""

    start: int
    author: str
    head: str
    year: str
    suffix: str


_YEAR = compile_later(r"(?<![\d–/.-])(?:\[1[5-9]\d\d\]\s)?((?:1[5-9]|20)\d\d)([a-z]?)(?![\d\w]|\]\s\d{4})")
"""The year of an edition may follow that of the first: `[1785] 1902`."""
_YEAR_IF_ANY = compile_later(
    r"(?<![\d–/.-])(?:\[1[5-9]\d\d\]\s)?((?:1[5-9]|20)\d\d|\b[ns]\. ?[df]\.)([a-z]?)(?![\d\w\]])"
)
_UNDATED = compile_later(r"\b[ns]\. ?[df]\.")
"""`n.d.`, `s.f.`"""
_IN_PRESS = compile_later(r"\b(?:in press|forthcoming|n\. ?d\.|im Erscheinen)", re.I)
_AUTHOR_ENDS = compile_later(r"[,;:(]|\s(?=\[[^\W\d_])|\s(?:and|und|et|y|e|&)\s|\s(?=[A-Z]{1,3}(?:[,\s.(;]|$))|\.\s")
_INITIALS_FIRST = compile_later(r"(?:[A-Z]\.[\s-]?){1,4}(?=[^\W\d_])")
_BETWEEN = compile_later(
    r"(?:[\s,&;:’']|'s|’s|and|und|et|y|al\.?|e|others|colleagues|[^\W\d_a-z][\w’'-]*\.?|van|von|de|der|den|del|di|da|la|le|of|in|for|the)*?"
    r"[,\s]*[(\[]?\s*"
)
_CHAINED = compile_later(r"\s*[,;&]?\s*(?:and\s|und\s|et\s)?")
_GROUP = compile_later(r"\(([^()]{4,300})\)")
_SQUARE_GROUP = compile_later(r"\[([^\[\]]{4,300})\]")
_LOCATED = compile_later(r"(?P<doubt>\??)(?:[,:;]\s?(?P<locator>[^()\[\];\n]{1,40}))?(?P<closing>[)\]])")
"""What follows the year of `Osei (2014, p. 3)`."""
_YEAR_ALONE = compile_later(r"(?:[:,]\s?[^()\n]{1,20})?\)")
_UNLISTED = compile_later(
    r"(?:(?:see|cf\.?|e\.g\.,?|also|vgl\.|siehe|voir|véase|ver|vid\.|vedi|contra|pace|but|and|y|especially|esp\.),?\s+)*"
    r"(?P<cited>[^\W\d_a-z][\w’'-]+(?:(?:\s|,\s|\s&\s|\sand\s|\sund\s|\set\s)[^\W\d_a-z][\w’'-]+){0,3}(?:,?\set\sal\.?)?,?\s"
    r"(?:1[5-9]|20)\d\d[a-z]?)(?:[,:]\s?.{0,40})?",
)
_SIGNS = ("y", "and", "&", "und", "et", "e")
_OTHERWISE = frozenset(["age", "emt", "mts", "sst", "uaz", "uo"])
"""Words of short forms that stand for something else in running text: `(age 12)`, `(SST)`."""
_IBIDS = "|".join(sorted({w for language in LANGUAGES for w in language.ibid if w.isalpha() and w not in _OTHERWISE}))
_IBID = compile_later(rf"\((?P<cited>(?:{_IBIDS})\.?)(?:[,:]?\s[^()]{{1,30}})?\)", re.I)
_OPENS = compile_later(
    r"(?:(?:van|von|de|der|den|del|di|da|la|le|d’|al)[ -])*"
    r"(?:[^\W\d_a-z][\w’'-]+(?:[ -](?:[^\W\d_a-z][\w’'-]*|de|da|do|dos|van|von|der|den|del|di|la|le|et|and)){0,6}"
    r",\s(?=[^\W\d_]|(?:1[5-9]|20)\d\d)"
    r"|(?:[^\W\d_][^\s\d:]*\s|\[[^\W\d_]{2,10}\]\s){1,8}\((?:(?:1[5-9]|20)\d\d|[ns]\. ?[df]\.)"
    r"|[^\W\d_a-z]{2,}(?:\s[^\W\d_a-z]{2,}){0,5}(?:\.\s|\s\()|[—–]{2,3}|_{3,})"
)
"""How an entry opens: `Osei, T.`, `World Tide Bank (2010)`, `ORLE COUNCIL.`, `———`."""
_SHORT = compile_later(r"[\[(]([^\W\d_a-z]{2,10})[\])]")
"""`Institute of Coasts [IOC]`: what it is cited by."""
_PARTICLE = compile_later(
    r"(?:van|von|zu|de|da|do|dos|del|della|di|du|la|le|ten|ter|al|el|af|av|d[’'])[ ’-]?(?:d(?:er|en)\s)?(?=[^\W\d_a-z])|d[’']"
)
_SAME_AUTHOR = compile_later(r"[—–_-]{2,}")
"""What stands for the author of the entry before."""
_CLOSES = ".)]”»0123456789/"
_NO_YEAR = "n.d."
_WINDOW = 140
_SENTENCE = 300
"""How far before a year alone in brackets the author is looked for."""
_HEAD = 400
_BEHIND_AUTHOR = 60
"""A year so near the beginning is that of the work; further on there may be one in its title, too."""
_FAMILY_FIRST = compile_later(
    r"((?:(?:Le|La|Von|Van|De|Du|Di|Ould|Al|El)\s)?[^\W\d_a-z][\w’'-]+)\s[^\W\d_a-z][\w’'-]+"
    r"(?:,\s[^\n,\d]{3,40}){0,6}+(?:\s(?:et|and|&|y|e|und)\s[^\n,]{3,60})?,\s(?:1[5-9]|20)\d\d[a-z]?,"
)
"""`Vasseur Jean-Noël, 1988, …`: no comma divides the names."""
_MOST_YEARS = 4
_RANGE = compile_later(r"\s?[–-]\s?\d")
_PAGE = compile_later(r"\d{1,4}\n[^\n]{0,100}|[^\n]{0,100}\n\d{1,4}|\d{1,4}")
"""What stands at the foot of a page: its number, and the head that all pages have."""
_FEWEST = 2
_MOST = 5000
_MOST_HEADINGS = 4
_MOST_OF_A_YEAR = 300


def find_bibliography(text: str, lines: Lines, headings: list[int]) -> Bibliography | None:
    """The last unlabelled bibliography of a text, below one of its headings, and its citations; `None` where nothing cites it."""
    for heading in headings[: -_MOST_HEADINGS - 1 : -1]:
        if heading + 1 < len(lines):
            places = _entries(text, lines, heading + 1)
            if len(places) >= _FEWEST:
                return _read(text, lines, heading, places)
    return None


def _read(text: str, lines: Lines, heading: int, places: list[tuple[int, int]]) -> Bibliography | None:
    known: dict[str, list[_Known]] = {}
    author = ""
    for start, end in places:
        for entry in _known(text, start, end):
            if _SAME_AUTHOR.match(text, start) is not None:
                entry = entry._replace(author=author or entry.author)
            author = entry.author
            held = known.setdefault(entry.year, [])
            if len(held) < _MOST_OF_A_YEAR:
                held.append(entry)
                if short := _SHORT.search(entry.head):
                    held.append(entry._replace(author=short[1]))
    markers, targets = _cite(text, lines.starts[heading], known)
    if not targets:
        return None
    entries = tuple(Entry(Span(a, b), None, None, text[a:b]) for a, b in places)
    span = Span(places[0][0], places[-1][1])
    title = Span(lines.lefts[heading], lines.rights[heading])
    return Bibliography(NoteList(span, title, "author-date", Span(0, len(text)), entries), markers, targets)


def _entries(text: str, lines: Lines, first: int) -> list[tuple[int, int]]:
    """The entries from a line on, up to what states no year.

    They are paragraphs, lines, or lines with those that go on below them: whichever divides most of the text into pieces that
    state one year each.
    """
    paragraphs: list[tuple[int, int]] = []
    single: list[tuple[int, int]] = []
    broken: list[tuple[int, int]] = []
    line = lines.next_filled(first)
    while line < len(lines) and len(single) < _MOST:
        end = lines.paragraph_end(line)
        start, stop = lines.lefts[line], lines.rights[end - 1]
        if _PAGE.fullmatch(text, start, stop) is None:
            paragraphs.append((start, stop))
            single.extend((lines.lefts[i], lines.rights[i]) for i in range(line, end))
            broken.extend(_broken(lines, line, end))
        line = lines.next_filled(end)
    best: list[tuple[int, int]] = []
    for pieces in (paragraphs, single, broken):
        stating = [i for i, (a, b) in enumerate(pieces) if _states(text, a, b)]
        kept: list[int] = stating[:1] if stating[:1] == [0] else []
        for before, after in pairwise(stating):
            if not kept or after - before > 2:
                break
            kept.append(after)
        if kept and 5 * len(kept) >= 4 * (kept[-1] + 1) and len(kept) > len(best):
            best = pieces[: kept[-1] + 1]
    return _without_page(text, best)


def _without_page(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The entries without lines of the page at their end, which open otherwise than entries do."""
    opens = [_OPENS.match(text, start) is not None for start, _ in places]
    while len(places) > _FEWEST and not opens[-1] and 5 * sum(opens) >= 4 * (len(opens) - 1):
        places = places[:-1]
        opens.pop()
    return places


def _broken(lines: Lines, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The entries of a paragraph whose lines were broken: each begins where a name does, or where a line is not set in."""
    indents = [lines.lefts[i] - lines.starts[i] for i in range(first, end)]
    hanging = indents[0] < max(indents)
    start = first
    for i in range(first + 1, end):
        if hanging:
            begins = indents[i - first] <= indents[0]
        else:
            begins = _OPENS.match(lines.words[i]) is not None and lines.words[i - 1][-1] in _CLOSES
        if begins:
            yield lines.lefts[start], lines.rights[i - 1]
            start = i
    yield lines.lefts[start], lines.rights[end - 1]


def _states(text: str, start: int, end: int) -> bool:
    """Whether a piece reads like a reference: it opens with a name and states a year."""
    first = text[start]
    stop = min(end, start + _HEAD)
    return (first.isupper() or first in "‘“\"'—–_" or _PARTICLE.match(text, start) is not None) and (
        _YEAR.search(text, start, stop) is not None or _IN_PRESS.search(text, start, stop) is not None
    )


def _known(text: str, start: int, end: int) -> list[_Known]:
    """What an entry is cited by: its author and the year behind the author, or any year that it states further on."""
    limit = min(end, start + _HEAD)
    years = [year for year in _YEAR_IF_ANY.finditer(text, start, limit) if not _RANGE.match(text, year.end())]
    if not years:
        years = list(islice(_YEAR_IF_ANY.finditer(text, start, limit), 1))
    if not years or years[0].start() - start < _BEHIND_AUTHOR:
        del years[1:]
    known: dict[str, _Known] = {}
    for year in years[:_MOST_YEARS]:
        begin = start
        initials = _INITIALS_FIRST.match(text, start)
        if initials is not None:
            begin = initials.end()
        stop = _AUTHOR_ENDS.search(text, begin, year.start())
        author = text[begin : stop.start() if stop is not None else year.start()].strip(" .,(")
        stated = _NO_YEAR if _UNDATED.match(year[1]) else year[1]
        if len(author) > 1:
            known[stated] = _Known(start, author, text[start : year.start()], stated, year[2])
    family = _FAMILY_FIRST.match(text, start, limit)
    return [*known.values(), *(k._replace(author=family[1]) for k in known.values() if family is not None)]


def _cite(text: str, stop: int, known: dict[str, list[_Known]]) -> tuple[tuple[Marker, ...], dict[str, int]]:
    """The markers before the bibliography, and the entry of each label."""
    markers: list[Marker] = []
    targets: dict[str, int] = {}
    before: tuple[int, _Known] | None = None  # the end of the last citation, and what it cites
    for year in (_YEAR_IF_ANY if _NO_YEAR in known else _YEAR).finditer(text, 0, stop):
        entries = known.get(_NO_YEAR if year[1][0].isalpha() else year[1])
        found = _match(text, year, entries, before) if entries else None
        if found is None:
            continue
        start, entry = found
        end = year.end()
        label = " ".join(text[start:end].split())
        if start == year.start():
            label = f"{entry.author} {label}"  # of `Osei 2014, 2016` the second: its author stands further before
        locator = None
        opened = text[start:end]
        if opened.count("(") > opened.count(")") or opened.count("[") > opened.count("]"):
            closing = _LOCATED.match(text, end)
            if closing is not None and _YEAR.search(text, end, closing.end()) is None:
                end = closing.end()
                label += closing["doubt"] + closing["closing"]
                locator = Span(*closing.span("locator")) if closing["locator"] else None
        markers.append(Marker(Span(start, end), (label,), "author-date", locator))
        targets.setdefault(label, entry.start)
        before = end, entry
    if targets:
        square = any(text.startswith("[", m.span.start - 1) for m in markers)
        for group in (_GROUP, _SQUARE_GROUP) if square else (_GROUP,):
            markers = sorted([*markers, *_unlisted(text, stop, markers, group)], key=lambda m: m.span)
        markers = sorted([*markers, *_repeated(text, stop, markers)], key=lambda m: m.span)
    return tuple(markers), targets


def _repeated(text: str, stop: int, markers: list[Marker]) -> Iterator[Marker]:
    """`(ibid., 14)`: it cites what the citation before it cites, and bears its label."""
    starts = [m.span.start for m in markers]
    for found in _IBID.finditer(text, 0, stop):
        at = bisect_right(starts, found.start()) - 1
        if at >= 0:
            yield Marker(Span(*found.span("cited")), markers[at].labels, "author-date")


def _match(
    text: str, year: re.Match[str], entries: list[_Known], before: tuple[int, _Known] | None
) -> tuple[int, _Known] | None:
    """Where the citation that ends with a year begins, and the entry it names."""
    low = max(0, year.start() - _WINDOW, before[0] if before is not None else 0)
    if before is not None and year.start() - before[0] <= 8 and _CHAINED.fullmatch(text, before[0], year.start()):
        same = [e for e in entries if e.author == before[1].author]
        return (year.start(), _choose(same, year[2], "")) if same else None
    best: tuple[int, list[_Known]] | None = None
    for entry in entries:
        at = text.rfind(entry.author, low, year.start())
        if at < 0 and entry.author.isupper():
            at = text.rfind(entry.author.title(), low, year.start())  # SOUZA in the list, Souza in the text
        elif at < 0:
            at = text.rfind(entry.author.upper(), low, year.start())
        if at < 0 or (at and text[at - 1].isalnum()) or (best is not None and at < best[0]):
            continue
        if not _BETWEEN.fullmatch(text, at + len(entry.author), year.start()):
            continue
        if best is None or at > best[0] or len(entry.author) > len(best[1][0].author):
            best = (at, [entry])
        else:
            best[1].append(entry)
    if best is None:
        return _named_before(text, year, entries)
    at, author = best[0], best[1][0].author
    shown = text[at : at + len(author)]
    for entry in best[1]:
        for joined in (f"{shown} {sign} " for sign in _SIGNS if entry.head.count(author) > 1):
            if text.startswith(joined, at - len(joined)):  # Olivar y Olivar
                return at - len(joined), entry
    return best[0], _choose(best[1], year[2], text[best[0] : year.start()])


def _named_before(text: str, year: re.Match[str], entries: list[_Known]) -> tuple[int, _Known] | None:
    """The entry that a year alone in brackets cites: its author is named in the same sentence. `As Osei says, “…” (2014, 3)`."""
    start = year.start()
    if text[start - 1 : start] != "(" or _YEAR_ALONE.match(text, year.end()) is None:
        return None
    low = max(0, start - _SENTENCE)
    low = max(low, text.rfind("\n\n", low, start))
    named = {text.rfind(entry.author, low, start): entry for entry in entries}
    at = max(named)
    if at < 0 or (at and text[at - 1].isalnum()) or text[at + len(named[at].author)].isalnum():
        return None
    return start, named[at]


def _choose(entries: list[_Known], suffix: str, cited: str) -> _Known:
    """Of several entries by an author and year: the one with the suffix, else with the second author, else in their order."""
    if len(entries) == 1:
        return entries[0]
    if suffix:
        with_suffix = [e for e in entries if e.suffix == suffix]
        return with_suffix[0] if with_suffix else entries[min(ord(suffix) - 97, len(entries) - 1)]
    others = re.findall(r"[^\W\d_a-z][\w’'-]+", cited)[1:]
    if others:
        fitting = [e for e in entries if all(o in e.head for o in others)]
        return fitting[0] if fitting else entries[0]
    if "et al" in cited:
        return max(entries, key=lambda e: e.head.count(","))
    return min(entries, key=lambda e: e.head.count(","))


def _unlisted(text: str, stop: int, markers: list[Marker], groups: re.Pattern[str]) -> Iterator[Marker]:
    """Citations in brackets that no entry bears."""
    starts = [m.span.start for m in markers]
    ends = [m.span.end for m in markers]
    for group in groups.finditer(text, 0, stop):
        at = group.start(1)
        for piece in group[1].split(";"):
            found = _UNLISTED.fullmatch(piece.strip())
            if found is not None:
                left = text.find(found["cited"], at, group.end())
                place = bisect_right(starts, left + len(found["cited"])) - 1
                if left >= 0 and (place < 0 or ends[place] <= left):
                    label = " ".join(found["cited"].split())
                    yield Marker(Span(left, left + len(found["cited"])), (label,), "author-date")
            at += len(piece) + 1
