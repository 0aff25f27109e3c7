"""Code: brackets that index or list values in the text of a program, and what a program prints.

    rows[2].name      y = seq[1]      'shared': [18, 19, 20],      [1] 302      none(1), on(2), off(3)

Articles about programs cite with brackets and show brackets. Which is which is told by the word before (a name that is indexed
elsewhere by what is no label), by the signs around, by the line, and by the habit of the article: where markers are set off by
blanks, one that is glued to a name is none.
"""

from __future__ import annotations

from footnotes.patterns import compile_later
from footnotes.styles import Proposal

__all__ = ["is_enumeration", "is_index", "opens_output", "stands_in_prose"]

_AROUND = 2000
_LONGEST_NAME = 40
_LONGEST_LINE = 300
_NAME = compile_later(r"(?<![’'\w$])[^\W_](?:[\w$]*[^\W_])?$")
"""What is no possessive ending and no word in `_emphasis_`."""
_IDENTIFIER = compile_later(r"(?:[^\W_]\w*[_$]\w*[^\W_]|[^\W\d_]+\d+|\w+\(\)|[a-z_]\w*\[[a-z_]\w*\])$")
_LABEL = compile_later(r"\[(?!0)\d{1,4}(?:[-–,;\s]+\d{1,4})*\]|\[(?!0)\d{1,4}, (?:pp?|S|s)\. ")
_ASSIGNED = compile_later(r"[\w.)\]]\s(?:=|:=|==|<-)\s[a-z_][\w.]*$")
_OPERATED = compile_later(r"\s(?:==|=|!=|<=|>=|\+|\+=|<|>|<-)\s")
_KEY = compile_later(r"[\"'\w][\"']:\s?$")
_WORD = compile_later(r"[^\W\d_]{2}")
_CLOSES_LINE = compile_later(r";(?=\r?\n|\r|\Z)")
_PRINTED_BELOW = compile_later(r"(?:\r?\n|\r)\[1\] ")
_VALUES = compile_later(r"\[\s?-?\d+(?:\s?,\s?-?\d+)+\s?\]")
_ENDS_PROSE = frozenset('.,;!?…’”"»')
_PROMPTS = (">>> ", "... ", "def ", "print", "#include")


def stands_in_prose(text: str, proposal: Proposal) -> bool:
    """Whether a single label follows the end of a sentence or a quotation, or a word and a blank: nothing is indexed there."""
    start = proposal.start
    before = text[start - 1 : start]
    if before.isspace():
        before = text[max(0, start - 4) : start].rstrip()[-1:]
        return len(proposal.labels) == 1 and (before in _ENDS_PROSE or before.isalnum())
    return len(proposal.labels) == 1 and before in _ENDS_PROSE


def is_index(text: str, proposal: Proposal, spaced: bool, *, listed: bool) -> bool:
    """Whether brackets with numbers index a name or list values.

    `spaced`: the article sets its markers off with blanks. `listed`: a list bears the label, so that more must speak against it.
    """
    start = proposal.start
    before = text[start - 1 : start]
    if proposal.labels[0].isdecimal() and (before.isalnum() or before in ("_", ")", "]")):
        name = _NAME.search(text, max(0, start - _LONGEST_NAME), start)
        if name is not None and _is_indexed(text, name[0], proposal, spaced, listed):
            return True
        if _is_subscript(text, start):
            return True
    if _is_value(text, proposal):
        return True
    return _is_in_code(text, proposal, before) and not (listed and _follows_prose(text, proposal))


def _is_indexed(text: str, name: str, proposal: Proposal, spaced: bool, listed: bool) -> bool:
    """Whether the word that brackets are glued to is a name of code."""
    start, end = proposal.start, proposal.end
    if _ASSIGNED.search(text, max(0, start - _LONGEST_NAME), start):
        return True
    if name.isdigit() or not (listed or spaced):
        return False
    if spaced and not listed:
        return True
    if _is_indexed_elsewhere(text, name + "[", start) or _PRINTED_BELOW.match(text, end):
        return True
    if not spaced:
        return False
    return (len(name) == 1 and name.islower()) or _CLOSES_LINE.match(text, end) is not None or "_" in name


def _is_indexed_elsewhere(text: str, opened: str, start: int) -> bool:
    """Whether the name is also indexed by what is no label, `obj[0]`, `obj[1, a=3]`, `obj[key]`, or in a line of code."""
    at = text.find(opened, max(0, start - _AROUND), start + _AROUND)
    while at >= 0:
        if not (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
            bracket = at + len(opened) - 1
            if _LABEL.match(text, bracket) is None and text[bracket + 1 : bracket + 2] not in ("^", "n", "#"):
                return True
            if bracket != start and _is_statement(text, at):
                return True
        at = text.find(opened, at + 1, start + _AROUND)
    return False


def _is_statement(text: str, at: int) -> bool:
    """Whether the line of an offset gives a value to a name and closes as lines of code do: `slot[i] = clock[1];`."""
    left, right = text.rfind("\n", max(0, at - _LONGEST_LINE), at) + 1, text.find("\n", at, at + _LONGEST_LINE)
    line = text[left : right if right >= 0 else at + _LONGEST_LINE].strip()
    return line.endswith((";", "}")) and " = " in line


def _is_subscript(text: str, start: int) -> bool:
    """Whether a name that can only be one of code stands right before the brackets and is indexed elsewhere."""
    name = _IDENTIFIER.search(text[max(0, start - _LONGEST_NAME) : start])
    return name is not None and text.count(name[0] + "[", max(0, start - _AROUND), start + _AROUND) > 1


def _is_value(text: str, proposal: Proposal) -> bool:
    """Whether the brackets list values: `'shared': [18, 19],`, or a line of nothing but lists: `[1, 2] ~+ [3, 4]  # [4, 6]`."""
    start = proposal.start
    if text[max(0, start - 2) : start].strip() == ":" and _KEY.search(text, max(0, start - 4), start):
        return True
    if len(proposal.labels) < 2:
        return False
    left, right = text.rfind("\n", 0, start) + 1, text.find("\n", proposal.end)
    right = len(text) if right < 0 else right
    if right - left > _LONGEST_LINE or _WORD.search(text, left, right):
        return False
    return len(_VALUES.findall(text, left, right)) > 1 or "[[" in text[left:right]


def _is_in_code(text: str, proposal: Proposal, before: str) -> bool:
    """Whether the signs around the brackets are those of code: `argv[1] = x`, `rows[2].name`, `f(x)[0]`, `return [1, 2]`."""
    start, end = proposal.start, proposal.end
    after = text[end : end + 4]
    if len(proposal.labels) > 1 and (before in ("~", "[", "{") or after[:1] in ("~", "]", "}")):
        return True
    if before in ("=", "[", "+", "*") or (before == "(" and text[start - 2 : start - 1].isalnum()):
        return True
    if before.isalnum() or before in ("_", ")"):
        if after[:1] in ("[", "=", "+", "*", "(") and before not in (")",):
            return after[:1] != "[" or text[end + 1 : end + 2] in ("0", "i", "j", "-", ":", "'", '"')
        if after[:1] == "." and after[1:2].isalpha() and after[1:2].islower():
            return True
        if _OPERATED.match(text, end):
            return True
        line = text[text.rfind("\n", 0, start) + 1 : start]
        return line.lstrip().startswith(_PROMPTS) or (
            line.startswith(("    ", "\t")) and any(c in line for c in "=({;") and before != ")"
        )
    lead = text[max(0, start - 4) : start].rstrip(" ")
    if before == " " and lead.endswith(("=", "==", "->", ">>>", "+", "<<")):
        return True
    if len(proposal.labels) > 1:
        left = text[text.rfind("\n", 0, start) + 1 : start].strip()
        return left in ("", ">>>", "...") or (left.endswith(("return", " in")) and after[:1] in (":", "\n", ")"))
    return False


_NEXT_VALUE = compile_later(r"\s*[,|]\s*[\w-]{1,40}\(\d")
_VALUE_BEFORE = compile_later(r"\(\d+\)\s*[,|]\s*[\w-]{1,40}$")


def is_enumeration(text: str, proposal: Proposal) -> bool:
    """Whether names are given numbers: `none(1), on(2), off(3)`."""
    if not text[proposal.start - 1 : proposal.start].isalnum():
        return False
    before = text[max(0, proposal.start - 60) : proposal.start]
    return _NEXT_VALUE.match(text, proposal.end) is not None or _VALUE_BEFORE.search(before) is not None


_OUTPUT = compile_later(r"[ \t]+(?:[\"'\d]|-\d|TRUE|FALSE|NA\b)|(?<=\]\])\r?\n")
_BLANKS = (" ", "\t")
_PROSE_ABOVE = compile_later(r"(?:[^\W\d_]{2,}[,;]?[ \t]+){3}[^\W\d_]+[,;]?[ \t]*\r?\n[ \t]*$")


def opens_output(text: str, proposal: Proposal) -> bool:
    """Whether the brackets open a line of a program's output: `[1] 302`, `> [1] "a" "b"`, a label alone after a blank line."""
    end = proposal.end
    if not (text.startswith(_BLANKS, end) or text.startswith("]]", end - 2)) or _OUTPUT.match(text, end) is None:
        return False
    before = text[text.rfind("\n", 0, proposal.start) + 1 : proposal.start].strip()
    return before in ("", ">", "##", "#>") and (
        _PROSE_ABOVE.search(text, max(0, proposal.start - 2 * _LONGEST_NAME), proposal.start) is None
    )  # a line was broken there


def _follows_prose(text: str, proposal: Proposal) -> bool:
    """Whether what stands before reads as prose: a sentence's end or a word after several others."""
    line = text[max(0, proposal.start - 60) : proposal.start]
    return line[-1:] in tuple('.,;:!?”’"»') and line.count(" ") > 3
