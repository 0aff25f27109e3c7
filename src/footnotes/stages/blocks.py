"""Blocks: lines and lists → every run of text with its role.

Entries and their heading are known from the lists. The rest is decided by place, shape and words: what stands before the title
or after the notes is furniture unless it reads like text; long lines are body at once. In doubt a line is body, for only there
are markers believed.

    Home » Coast » The dredging row   breadcrumb
    The dredging row                  title
    By Ines Falk                      byline
    The harbour board has …           body
"""

from __future__ import annotations

import itertools
import re

from footnotes.evidence import Evidence
from footnotes.model import Block, NoteList, Role
from footnotes.source import Source, Span
from footnotes.stages.bylines import is_byline, is_dateline, is_name
from footnotes.stages.furniture import furniture_words
from footnotes.stages.lines import Lines

__all__ = ["classify_blocks"]

_SHORT = 100
_TITLE = 200
_TITLE_BLANKS = 2
"""A title of three words or more goes before what a menu leaves: `Home`, `Our work`."""
_HEADLINE = 160
_SENTENCE = 60
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’»)]{0,2}$")
_DIALOGUE = re.compile(r"[,.?!…][\"”’»'] [a-zß-ÿ]")
"""A quotation and the clause that reports it: no title."""
_HEAD_PIECES = 80
_SET_IN = 4
"""Characters further in than the body, and a passage is set in."""
_HEAD_LINES = 12
"""A byline among so many first lines is none of the paragraph above it."""
_MENU = 5
"""With more short lines than this above it, a page opens with a menu."""
_HEADING_MARKS = re.compile(r"#{1,6}[ \t]+(?=\S)")
_BREADCRUMB = re.compile(r"\s(»|›|>|→|/|\|)\s")
_MIDST = re.compile(r"[.!?…]\s")
_STOPS = tuple('.!?:;,…”"»)')


def classify_blocks(source: Source, lines: Lines, lists: tuple[NoteList, ...]) -> tuple[Block, ...]:
    """Cut the text into blocks; they are sorted and disjoint, with only white space between."""
    text = source.text
    taken = _list_blocks(text, lists)
    base = _base_indent(lines)
    pieces = _paragraphs(text, lines, taken, base)
    title_at, head = _read_head(text, pieces, taken)
    notes_start = taken[0].span.start if taken else len(text)
    notes_end = taken[-1].span.end if taken else len(text)
    blocks = list(taken)
    for i, (start, end) in enumerate(pieces):
        if i in head:
            blocks.append(head[i])
        else:
            last = i == len(pieces) - 1 or pieces[i + 1][0] > notes_start >= end
            blocks.append(_classify(text, start, end, i < title_at, start >= notes_end and bool(taken), last, base))
    blocks.sort(key=lambda b: b.span.start)
    return tuple(_with_line_ends(text, blocks))


def _with_line_ends(text: str, blocks: list[Block]) -> list[Block]:
    """Let each block but the last reach over the blank or line end that closes it, so that joining blocks keeps words apart."""
    closed: list[Block] = []
    for block, after in itertools.pairwise(blocks):
        end = block.span.end
        stop = after.span.start
        while end < stop and text[end] in " \t\xa0":
            end += 1
        end += 2 if text.startswith("\r\n", end) else 1
        closed.append(Block(Span(block.span.start, min(end, stop)), block.role, block.evidence))
    return closed + blocks[-1:]


def _list_blocks(text: str, lists: tuple[NoteList, ...]) -> list[Block]:
    """Entries and headings of the lists. What lies between two entries is theirs unless it is a paragraph of its own."""
    blocks: list[Block] = []
    seen: set[int] = set()
    for note_list in lists:
        if note_list.heading is not None and note_list.heading.start not in seen:
            seen.add(note_list.heading.start)
            words = text[note_list.heading.start : note_list.heading.end].strip()
            blocks.append(
                Block(note_list.heading, Role.NOTES_HEADING, (Evidence("notes_heading_words", (), (words[:60],)),))
            )
        for entry in note_list.entries:
            if entry.span.start not in seen:
                seen.add(entry.span.start)
                blocks.append(Block(entry.span, Role.ENTRY))
    blocks.sort(key=lambda b: b.span.start)
    kept: list[Block] = []
    for block in blocks:
        if not kept or block.span.start >= kept[-1].span.end:
            kept.append(block)
    return kept


def _paragraphs(text: str, lines: Lines, taken: list[Block], base: int) -> list[tuple[int, int]]:
    """Everything else, cut at blank lines and, where lines are no hard wraps, at every line end."""
    pieces: list[tuple[int, int]] = []
    spans = iter([*((b.span.start, b.span.end) for b in taken), (len(text) + 1, len(text) + 1)])
    block_start, block_end = next(spans)
    wrapped = _is_wrapped(text, lines)
    open_piece: tuple[int, int] | None = None
    previous = 0
    for line, (left, right) in enumerate(zip(lines.lefts, lines.rights, strict=True)):
        if left == right:
            if open_piece:
                pieces.append(open_piece)
            open_piece = None
            continue
        while left < right:
            while block_end <= left and block_start <= len(text):
                block_start, block_end = next(spans)
            stop = min(right, block_start) if block_start > left else left
            if text[left] == "#" and (marks := _HEADING_MARKS.match(text, left, stop)) is not None:
                if open_piece:
                    pieces.append(open_piece)
                open_piece = None
                pieces.append((left, left + len(marks[0].rstrip())))  # mark-up left of a heading
                left = marks.end()
            if stop > left:
                end = left + len(text[left:stop].rstrip())
                start = left
                if open_piece and _goes_on(text, lines, wrapped, base, previous, line):
                    open_piece = (open_piece[0], end)
                else:
                    if open_piece:
                        pieces.append(open_piece)
                    open_piece = (start, end) if end > start else None
            if stop < right:
                if open_piece:
                    pieces.append(open_piece)
                open_piece = None
                left = max(stop, min(block_end, right))
                left += len(text[left:right]) - len(text[left:right].lstrip())
            else:
                left = right
        previous = line
    if open_piece:
        pieces.append(open_piece)
    return pieces


def _is_wrapped(text: str, lines: Lines) -> bool:
    """Whether lines were broken at a width.

    Most lines with another right below them end near the same column; or, where quotations and lists make many short ones,
    those that go on in lower case do.
    """
    inner: list[int] = []
    going_on: list[int] = []
    filled = 0
    for start, right, left, below_left, below_right in zip(
        lines.starts, lines.rights, lines.lefts, lines.lefts[1:], lines.rights[1:], strict=False
    ):
        filled += right != left
        if right != left and below_left != below_right:
            inner.append(right - start)
            if text[below_left].islower():
                going_on.append(right - start)
    if len(inner) < 4 or len(inner) * 5 < filled or max(inner) > 200:
        return False
    if sum(45 < w <= 100 for w in inner) * 10 >= 6 * len(inner):
        return True
    return len(going_on) * 5 >= filled and sum(40 < w <= 100 for w in going_on) * 20 >= 13 * len(going_on)


def _goes_on(text: str, lines: Lines, wrapped: bool, base: int, previous: int, line: int) -> bool:
    """Whether a line carries on the paragraph of the line before."""
    if text[lines.lefts[line]] == ">":
        return text[lines.lefts[previous]] == ">"
    if text.startswith("# ", lines.lefts[previous]):
        return True
    set_in = lines.lefts[line] - lines.starts[line]
    together = set_in >= base + _SET_IN and set_in == lines.lefts[previous] - lines.starts[previous]
    if not together and (not wrapped or lines.rights[previous] - lines.starts[previous] <= 40):
        return False
    if line <= _HEAD_LINES and is_byline(text[lines.lefts[line] : lines.rights[line]]):
        return False
    return _has_words(text, lines, previous) and _has_words(text, lines, line)


def _has_words(text: str, lines: Lines, line: int) -> bool:
    """Whether a line is more than a rule of `====` or `----`."""
    return any(map(str.isalnum, text[lines.lefts[line] : lines.rights[line]]))


def _base_indent(lines: Lines) -> int:
    """How far the body is set in: the most common indent."""
    counts: dict[int, int] = {}
    for start, left, right in zip(lines.starts, lines.lefts, lines.rights, strict=True):
        if left != right:
            counts[left - start] = counts.get(left - start, 0) + 1
    return max(counts, key=lambda k: (counts[k], -k)) if counts else 0


def _read_head(text: str, pieces: list[tuple[int, int]], taken: list[Block]) -> tuple[int, dict[int, Block]]:
    """Find title, breadcrumb, bylines and datelines: the index of the title's piece (-1 without one), and the blocks.

    A page that opens with a menu has its title right above the byline or the date; any other has it first.
    """
    stop = taken[0].span.start if taken else len(text)
    found: dict[int, Block] = {}
    crumbs: list[str] = []
    titles: list[int] = []
    anchor = -1
    prose: list[int] = []
    for i, (start, end) in enumerate(pieces[:_HEAD_PIECES]):
        words = text[start:end]
        if end - start > _TITLE or (
            end - start > _SENTENCE and _ENDS_SENTENCE.search(words) and not _is_question(words)
        ):
            prose.append(i)
            if len(prose) > 1 or (anchor >= 0 and end - start > _TITLE):
                break
            continue
        crumb = _BREADCRUMB.search(words)
        if (
            crumb is not None
            and (not titles or (crumb[1] in "»›→" and words.count(f" {crumb[1]} ") > 1))
            and (crumb[1] in "»›→" or words.count(f" {crumb[1]} ") > 1)
            and words[-1] != "."
        ):
            found[i] = Block(Span(start, end), Role.BREADCRUMB, (Evidence("breadcrumb_sign", (), (crumb[1],)),))
            crumbs.append(words.rsplit(f" {crumb[1]} ", 1)[-1].strip())
        elif end - start <= _SHORT and is_byline(words) and (i or len(pieces) < 2):
            found[i] = _byline(start, end, words)
            anchor = i if anchor < 0 else anchor
        elif end - start <= _SHORT and is_dateline(words):
            found[i] = Block(Span(start, end), Role.DATELINE, (Evidence("date_only"),))
            anchor = i if anchor < 0 else anchor
        elif not furniture_words(words) and _reads_like_title(words, crumbs):
            titles.append(i)
    title = _choose_title(text, pieces, titles, crumbs, anchor)
    if (title < 0 or (title > 0 and anchor < 0 and not crumbs)) and 0 not in found and len(pieces) > 1:
        title = 0 if _is_headline(text[slice(*pieces[0])]) else title
    if title >= 0:
        start, end = pieces[title]
        reason = "repeated_by_breadcrumb" if text[start:end].strip() in crumbs else "first_short_line"
        found[title] = Block(Span(start, end), Role.TITLE, (Evidence(reason),))
    _find_byline(text, pieces, found, title, anchor, stop)
    return title, found


def _is_question(words: str) -> bool:
    """Whether a line asks one question and says no more, as titles do."""
    return words[-1] == "?" and len(words) <= _HEADLINE and "\n" not in words and _MIDST.search(words) is None


def _is_headline(words: str) -> bool:
    """Whether the first line of a page may be its title although it ends with a stop: one sentence, on one line."""
    return (
        len(words) <= _HEADLINE
        and "\n" not in words
        and words[-1] == "."
        and ". " not in words
        and words.lstrip("‘“'\"«„")[:1].isupper()
    )


def _choose_title(text: str, pieces: list[tuple[int, int]], titles: list[int], crumbs: list[str], anchor: int) -> int:
    if not titles:
        return -1
    for i in titles:
        if text[pieces[i][0] : pieces[i][1]].strip() in crumbs or text.startswith("# ", pieces[i][0] - 2):
            return i
    if anchor > _MENU and titles[0] < anchor:
        above = [i for i in titles if i < anchor and not is_name(text[pieces[i][0] : pieces[i][1]])]
        return above[-1] if above else titles[0]
    if anchor < 0 and titles[-1] > _MENU and titles[-1] - titles[0] >= _MENU:
        return titles[-1]
    before = [i for i in titles if i < anchor] or titles
    return next((i for i in before if text[slice(*pieces[i])].count(" ") >= _TITLE_BLANKS), titles[0])


def _byline(start: int, end: int, words: str) -> Block:
    return Block(Span(start, end), Role.BYLINE, (Evidence("byline_words", (), (words[:40],)),))


def _find_byline(
    text: str, pieces: list[tuple[int, int]], found: dict[int, Block], title: int, anchor: int, stop: int
) -> None:
    """Where the head has no byline: a bare name between title and date, else a byline at the end of the body."""
    if any(b.role is Role.BYLINE for b in found.values()):
        return
    for i in range(title + 1, anchor):
        start, end = pieces[i]
        if is_name(text[start:end]) and furniture_words(text[start:end]) is None and title >= 0:
            found[i] = _byline(start, end, text[start:end])
            return
    for i in range(len(pieces) - 1, max(-1, len(pieces) - 12), -1):
        start, end = pieces[i]
        if end <= stop and end - start <= _SHORT and i not in found and is_byline(text[start:end]):
            found[i] = _byline(start, end, text[start:end])
            return
    if anchor < 0 <= title < len(pieces) - 1 and title + 1 not in found:
        start, end = pieces[title + 1]  # a name alone right below the title, where the page has no other byline
        words = text[start:end]
        if (
            is_name(words)
            and words != words.upper()
            and words.split()[0].lower() not in ("the", "die", "la", "le", "el")
        ):
            found[title + 1] = _byline(start, end, words)


def _reads_like_title(words: str, crumbs: list[str]) -> bool:
    if words.strip() in crumbs:
        return True
    if _DIALOGUE.search(words):
        return False
    if len(words) <= 3 or words[0] in ">-" or not any(c.isalpha() for c in words):
        return False
    return words[-1] not in ".;,:" or (words[-1] == "." and words[-3:-2] == ".")  # … of the U.S.


def _classify(text: str, start: int, end: int, before_title: bool, after_notes: bool, last: bool, base: int) -> Block:
    span = Span(start, end)
    if end - start > _TITLE:
        return Block(span, Role.BODY) if not _is_quoted(text, start, end) else _quoted(span)
    words = text[start:end]
    known = furniture_words(words)
    if known is not None:
        return Block(span, Role.FURNITURE, (Evidence("furniture_words", (), (known[:40],)),))
    if words.strip("#=-_*~ ") == "":
        return Block(span, Role.FURNITURE, (Evidence("mark_up"),))
    if before_title and len(words) <= _SHORT:
        return Block(span, Role.FURNITURE, (Evidence("before_the_title"),))
    if after_notes and len(words) <= _SHORT and words[-1] not in ".!?”":
        return Block(span, Role.FURNITURE, (Evidence("after_the_notes"),))
    if _is_quoted(text, start, end):
        return _quoted(span)
    indent = start - (text.rfind("\n", 0, start) + 1)
    if indent and not text[start - indent : start].isspace():
        indent = 0  # the rest of a line, after an entry that stands in it
    if indent >= base + _SET_IN and len(words) > 40:
        return Block(span, Role.BLOCKQUOTE, (Evidence("indented"),))
    if len(words) <= _SHORT and not last and _reads_like_heading(words):
        return Block(span, Role.HEADING, (Evidence("short_line_before_text"),))
    return Block(span, Role.BODY)


def _is_quoted(text: str, start: int, end: int) -> bool:
    return text[start] == ">" and all(x.lstrip().startswith(">") for x in text[start:end].split("\n") if x.strip())


def _quoted(span: Span) -> Block:
    return Block(span, Role.BLOCKQUOTE, (Evidence("quoted_mark"),))


def _reads_like_heading(words: str) -> bool:
    return (
        "\n" not in words
        and words[-1] not in _STOPS
        and "[" not in words[-6:]
        and ". " not in words[4:]
        and words.lstrip("#*_ 0123456789.")[:1].isupper()
        and len(words) > 2
    )
