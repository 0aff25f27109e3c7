"""Comments: where on a page begins what readers wrote below the article.

    Comments (12)
    [1] millpond  15 Mar 8:12 am
    Eleven miles as the crow flies.

What stands there belongs to the page: it has no notes, its brackets cite nothing, and nobody is quoted. A line is believed to
head comments only in the second half of a text, and where it counts them or what follows is dated or signed as comments are.
"""

from __future__ import annotations

import re

from footnotes.patterns import compile_later
from footnotes.stages.headings import is_notes_heading
from footnotes.stages.lines import Lines

__all__ = ["comments_start"]

_HEADING = compile_later(
    r"(?P<before>\d{1,5}\s)?(?:readers?\s|user\s|leser)?"
    r"(?:comments?|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|yorumlar|"
    r"комментари[ийя]|коментарі|коментарів|reageer\sop\sdit\sartikel|réagir\sà\scet\sarticle)(?:\sfrom\sreaders)?(?P<after>\s?\(\d{1,5}\)|:\s?\d{1,5})?\s?:?"
    r"|(?:(?P<reactions>\d{1,5})\s)?(?:réactions?|reaktionen|reacciones|reações|reazioni|reactions?|reakcj[ei])"
    r"(?(reactions)|\s?\((?P<reacted>\d{1,5})\))\s?:?"
    r"|(?P<thoughts>(?:\d{1,5}|one|two|three)\s(?:thoughts?|responses?|replies|comments?|comentarios?|comentários?|pensamientos?|"
    r"respuestas?|réflexions?|commentaires?|réponses?|gedanken?|kommentare?|antworten|reacties|gedachten|commenti|pensieri|"
    r"risposte|komentarz[ey]|myśli|odpowiedzi|комментари\w|мысл\w|ответ\w{0,2})\s(?:on|to|en|em|a|sur|à|zu|auf|op|su|do|na|к|на)\s.{1,80})",
    re.I,
)
_SIGNED = compile_later(
    r"\d[:.]\d\d(?:\s?[ap]m\b|\b)|\d{1,2}[./]\d{1,2}[./]\d{2}|\d{4}-\d\d-\d\d|\b(?:1[5-9]|20)\d\d\b|"
    r"\b(?:ago|says|said|wrote|writes|reply|schrieb|schreibt|antworten|a dit|répondre|dijo|responder|ha scritto|rispondi)\b",
    re.I,
)
_MARK_UP = "#* "
_OPENINGS = frozenset("com kom rea réa yor use les ком one two thr".split())
"""How the lines open that head comments, by three letters; a number may too."""
_LONGEST = 100
_NEAR = 3
"""Lines below the heading within which a comment shows its date or who signed it."""


def comments_start(text: str, lines: Lines) -> int:
    """Where the line stands that heads readers' comments, the length of the text if there are none."""
    words = lines.words
    half = lines.line_of(len(text) // 2)
    for line, here in enumerate(words[half:], half):
        if here and here[0] in _MARK_UP:
            here = here.strip(_MARK_UP)
        if len(here) > _LONGEST or not (here[:3].casefold() in _OPENINGS or here[:1].isdecimal()):
            continue
        found = _HEADING.fullmatch(here)
        if found is not None and (any(found.groups()) or _are_signed(lines, line)):
            return len(text) if any(map(is_notes_heading, words[line + 1 :])) else lines.lefts[line]
    return len(text)


def _are_signed(lines: Lines, heading: int) -> bool:
    line = heading
    for _ in range(_NEAR):
        line = lines.next_filled(line + 1)
        if line >= len(lines):
            return False
        if _SIGNED.search(lines.words[line]) is not None:
            return True
    return False
