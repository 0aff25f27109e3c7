"""Entries: a run of openers → a `NoteList`: where each entry ends, what is missing between them, which markers it serves.

An entry runs to the next label; the last one to the end of its paragraph. Entries that stand on one line, or glued to the
entry before, are split where the next label of the sequence stands in the text and has no line of its own. Empty lines beyond
the usual number are slots where entries were lost, and are counted.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter

from footnotes.evidence import Evidence
from footnotes.model import Entry, EntryKind, Gap, NoteList
from footnotes.patterns import compile_later
from footnotes.source import Span
from footnotes.stages.furniture import heads_other_articles, links_to_reference
from footnotes.stages.lines import Lines
from footnotes.stages.openers import Opener
from footnotes.stages.run_on import Place, end_of_text, last_line_of, split_entry
from footnotes.styles import Family

__all__ = ["build_list"]

_PAGE_END = compile_later(r"\[Page \d+\]$|^\f")
_MOST_RANGE = 200
_MOST_ENTRY = 20_000
_LONGEST_LAST = 1200
_SHORT_LINE = 60
_CLOSING_LINE = 40
_CLOSING_WORDS = compile_later(r"(?!\w+://|www\.)[^\W\d_a-zß-öø-ÿ][^\d]*[^\d.,;:)”\"»]")
_ENDS_WITH_ADDRESS = compile_later(r"(?:https?://|www\.)\S+$")
_STOPS = '.)”"»'
_LINE_STOPS = '.)”"»?!…]/'
_FOOTNOTE_WORD = len("[Footnote")

_RETURN_LINK = compile_later(
    r"\s*(?:[\[(](?:(?:go )?back(?: to (?:text|article|top))?|return(?: to text)?|zurück|retour|volver|regresar|torna|наверх|"
    r"назад)[\])]|[↩↑⏎]\ufe0e?)$",
    re.I,
)
_LINK_ENDS = frozenset(")]↩↑⏎\ufe0e")
_LONGEST_LINK = 24
_LONGEST_LINE = 250
"""A longer line is a paragraph: the lines of the text were not broken at a width."""
_OPENS = frozenset('“"«„‘—')


def build_list(text: str, lines: Lines, run: list[Opener], heading: int | None, stop: int, lost: set[str]) -> NoteList:
    """Measure the entries of a run; `stop` is where the next list begins, `lost` the labels it should have."""
    places: list[Place] = []
    own = {o.label for o in run}
    one_line = _one_line(run)
    beside = sum(o.text_start < lines.rights[o.line] for o in run)  # labels that share a line with their text
    together = beside > 0 and 2 * beside >= len(run)
    for i, opener in enumerate(run):
        after = run[i + 1] if i + 1 < len(run) else None
        end = _end(text, lines, opener, after, stop, one_line, together)
        end = _end_without_links(lines, opener, end, last=after is None)
        limit = after.ordinal if after is not None else None
        places.extend(split_entry(text, opener, end, limit, own, lost))
    entries = tuple(_entry(text, p) for p in _without_return_links(text, places))
    gaps = _gaps(text, entries, run[0].family, lost)
    title = None if heading is None else _heading_span(text, lines, heading, run[0].start)
    span = Span(entries[0].span.start, entries[-1].span.end)
    form = {"space": "bare", "glued": "bare", "alone": "bare", "bracket-stop": "bracket"}.get(run[0].form, run[0].form)
    return NoteList(span, title, form, Span(0, len(text)), entries, gaps)


def _heading_span(text: str, lines: Lines, heading: int, start: int) -> Span:
    """The heading: its line, or what stands in the line before the first entry."""
    left, right = lines.lefts[heading], lines.rights[heading]
    return Span(left, left + len(text[left : min(right, start)].rstrip()) if left < start else right)


def _one_line(run: list[Opener]) -> bool:
    """Whether the entries stand on one line each, without blank lines between them."""
    steps = [b.line - a.line for a, b in itertools.pairwise(run)]
    return bool(steps) and steps.count(1) * 5 >= 4 * len(steps)


def _end_without_links(lines: Lines, opener: Opener, end: int, *, last: bool) -> int:
    """The end of an entry without lines below it that only link to where it may be read; the last entry of a list ends before
    the page's own lines, too."""
    for line in range(opener.line + 1, lines.line_of(end - 1) + 1):
        words = lines.words[line]
        if links_to_reference(words) or (last and words and _is_of_page(words)):
            return lines.rights[lines.previous_filled(line)]
    return end


def _is_of_page(words: str) -> bool:
    """Whether a line below the last entry is the page's: its copyright, other articles, how many liked it."""
    return words[0] == "©" or words.isdecimal() or heads_other_articles(words)


def _end(
    text: str, lines: Lines, opener: Opener, after: Opener | None, stop: int, one_line: bool, together: bool
) -> int:
    if opener.form == "footnote":
        return _closing(text, opener, stop)
    first = opener.line
    if opener.text_start >= lines.rights[first]:  # the label stands alone on its line
        if opener.form == "backlink":
            return opener.end
        alone = max(opener.end, lines.rights[first])  # with the link behind it
        following = lines.next_filled(first + 1)
        if after is None and together and following > first + 1:
            return alone  # it is empty, and what stands below is the page's
        if after is None and _heads_next_list(lines, following, stop):
            return alone
        if following < len(lines) and lines.lefts[following] < stop and (after is None or following < after.line):
            first = following
        else:
            return alone
    if after is not None:
        last = lines.previous_filled(after.line)
    else:
        own_end = lines.paragraph_end(first)
        if opener.form == "bracket":
            own_end = last_line_of(text, lines, opener, own_end, stop)
        if one_line and not _is_open(text[lines.lefts[first] : lines.rights[first]]):
            while (
                first + 1 < own_end and _carries_on(text, lines, first, opener.line) and lines.lefts[first + 1] < stop
            ):
                first += 1
            return lines.rights[first]
        if stop < len(text):
            own_end = max(first + 1, min(own_end, lines.line_of(stop)))
        last = _before_what_follows(text, lines, first, own_end - 1)
    if last > first:
        last = _before_page_end(text, lines, first, last)
    while lines.lefts[last] >= stop and last > first:
        last -= 1
    return lines.rights[last]


def _heads_next_list(lines: Lines, line: int, stop: int) -> bool:
    """Whether a line is the heading right above the next list: `Chapter II`."""
    below = lines.next_filled(line + 1)
    return below < len(lines) and lines.lefts[below] == stop and len(lines.words[line]) <= _SHORT_LINE


def _before_what_follows(text: str, lines: Lines, first: int, last: int) -> int:
    """The last line of the last entry where no blank line divides it from what the page goes on with.

    A short line without a stop after one that has it is the page's (`Back to contents`); an entry as long as an article
    ends at its first short line that ends a sentence. Where blank lines divide the entries, they say it all.
    """
    if last == first or first == 0 or lines.is_blank(first - 1):
        return last
    unwrapped = any(lines.rights[line] - lines.lefts[line] > _LONGEST_LINE for line in range(first + 1, last + 1))
    if unwrapped or lines.rights[last] - lines.lefts[first] > _LONGEST_LAST:
        for line in range(first, last):
            below = text[lines.lefts[line + 1] : lines.lefts[line + 1] + 1]
            short = unwrapped or lines.rights[line] - lines.lefts[line] < _SHORT_LINE
            if short and _ends(text, lines, line) and (below.isupper() or below in _OPENS):
                return line
    words = text[lines.lefts[last] : lines.rights[last]]
    if (
        len(words) <= _CLOSING_LINE
        and _CLOSING_WORDS.fullmatch(words) is not None
        and (
            _ends(text, lines, last - 1)
            or _ENDS_WITH_ADDRESS.search(text, lines.lefts[last - 1], lines.rights[last - 1])
        )
    ):
        return last - 1
    return last


def _ends(text: str, lines: Lines, line: int) -> bool:
    return text[lines.rights[line] - 1] in _STOPS


def _is_open(line: str) -> bool:
    """Whether a line announces what follows: it ends with a colon, or a quotation in it is not closed."""
    return line.endswith(":") or line.count("“") > line.count("”")


def _carries_on(text: str, lines: Lines, line: int, first: int) -> bool:
    """Whether the next line carries on the sentence of a line: no stop, and no new sentence, or further in than the `first`."""
    below = line + 1
    hangs = lines.lefts[below] - lines.starts[below] > lines.lefts[first] - lines.starts[first]
    return text[lines.rights[line] - 1] not in _LINE_STOPS and (hangs or text[lines.lefts[below]].islower())


def _before_page_end(text: str, lines: Lines, first: int, last: int) -> int:
    """An entry that a page break cuts ends at the break."""
    start, end = lines.starts[first], lines.rights[last]
    if text.find("[Page ", start, end) < 0 and text.find("\f", start, end) < 0:
        return last
    for line in range(first + 1, last + 1):
        if _PAGE_END.search(text[lines.starts[line] : lines.rights[line]]):
            return max(first, lines.previous_filled(line))
    return last


def _closing(text: str, opener: Opener, stop: int) -> int:
    """The end of the bracket that `[Footnote 1: …]` opens, or of its paragraph where it is never closed before the next one."""
    depth = 0
    limit = min(stop, opener.start + _MOST_ENTRY)
    following = text.find(text[opener.start : opener.start + _FOOTNOTE_WORD], opener.end, limit)
    limit = limit if following < 0 else following
    for found in re.finditer(r"[\[\]]", text[opener.start : limit]):
        depth += 1 if found[0] == "[" else -1
        if depth == 0:
            return opener.start + found.end()
    blank = re.compile(r"\n[ \t\r]*\n").search(text, opener.start, limit)
    end = blank.start() if blank else limit
    return opener.start + len(text[opener.start : end].rstrip())


def _without_return_links(text: str, places: list[Place]) -> list[Place]:
    """The places without the link back to the text that the page puts at the end of its entries: `(back)`, `[return]`, `↩`."""
    links = [_return_link(text, place) for place in places]
    if sum(link is not None for link in links) < max(2, len(places) // 2):
        return places
    return [
        place if link is None else (*place[:3], end_of_text(text, place[2], link.start()), place[4])
        for place, link in zip(places, links, strict=True)
    ]


def _return_link(text: str, place: Place) -> re.Match[str] | None:
    if text[place[3] - 1] not in _LINK_ENDS:
        return None
    return _RETURN_LINK.search(text, max(place[2], place[3] - _LONGEST_LINK), place[3])


def _entry(text: str, place: Place) -> Entry:
    start, label_end, text_start, end, label = place
    words = text[text_start:end].lstrip()
    label_span = None if label is None else Span(start, label_end)
    if not words.strip("]"):
        return Entry(Span(start, max(label_end, end, start + 1)), label, label_span, "", EntryKind.EMPTY)
    return Entry(Span(start, end), label, label_span, words)


def _gaps(text: str, entries: tuple[Entry, ...], family: Family, lost: set[str]) -> tuple[Gap, ...]:
    """What is missing in a list, between its entries and before and after them; of `lost` what no line had for a label."""
    if family not in (Family.NUMBER, Family.NOTE):
        return ()
    numbers = [int(e.label) for e in entries if e.label is not None and e.label.isdecimal()]
    if len(numbers) != len(entries):
        return ()
    beyond = sorted([int(n) for n in lost if n.isdecimal()])
    within = _lost(numbers)
    low, high = min(numbers), max(numbers)
    first = [n for n in beyond if 0 < n < low and low - n <= _MOST_RANGE]
    last = [n for n in beyond if high < n <= high + _MOST_RANGE]
    if not (within or first or last):
        return ()
    blanks = [_blank_lines(text, a.span.end, b.span.start) for a, b in itertools.pairwise(entries)]
    usual = _usual(numbers, blanks)
    gaps = [_gap(within[i], entries[i].span.end, entries[i + 1].span.start, blanks[i] - usual) for i in within]
    if first:
        at = entries[0].span.start
        here = at - len(text[:at]) + len(text[:at].rstrip())
        gaps.insert(0, _gap(first, here, at, _blank_lines(text, here, at) - max(usual, 1)))
    if last:
        end = entries[-1].span.end
        here = len(text) - len(text[end:].lstrip())
        if here == len(text):  # nothing follows: empty lines at the end of a file say nothing
            here = end
        gaps.append(_gap(last, end, here, _blank_lines(text, end, here) - max(usual, 1)))
    return tuple(gaps)


def _lost(numbers: list[int]) -> dict[int, list[int]]:
    """For each entry, by its place, the numbers that no entry bears between it and the next."""
    held = set(numbers)
    lost: dict[int, list[int]] = {}
    for place, (before, after) in enumerate(itertools.pairwise(numbers)):
        if 1 < after - before <= _MOST_RANGE and (missing := [n for n in range(before + 1, after) if n not in held]):
            lost[place] = missing
    return lost


def _usual(numbers: list[int], blanks: list[int]) -> int:
    """The number of blank lines between entries: the most common one between entries whose labels follow each other."""
    steps = zip(numbers, numbers[1:], blanks, strict=False)
    following = [blank for before, after, blank in steps if after == before + 1]
    if following and following.count(following[0]) == len(following):
        return following[0]  # nearly always
    if following:
        counts = Counter(following)
        return max(counts, key=counts.__getitem__)
    return min([1, *blanks])


def _gap(lost: list[int], start: int, end: int, slots: int) -> Gap:
    labels = tuple(map(str, lost))
    slots = max(0, slots)
    evidence = (
        (Evidence("emptied_slot", (Span(start, end),), (f"{slots} empty line{'s' * (slots > 1)}", ", ".join(labels))),)
        if slots
        else ()
    )
    return Gap(labels, Span(start, end), slots, evidence)


def _blank_lines(text: str, start: int, end: int) -> int:
    between = text[start:end]
    if "\r" in between:
        between = between.replace("\r\n", "\n").replace("\r", "\n")
    return max(0, between.count("\n") - 1)
