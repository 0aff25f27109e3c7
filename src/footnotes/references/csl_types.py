"""Types: what a reference is, by CSL's name, as its fields and a few words in it say.

a container and a volume                  → article-journal
a publisher and no container              → book
"Ph.D. thesis", "[Film]", "[data set]"    → thesis, motion_picture, dataset
"""

from __future__ import annotations

import re
from typing import Any

from footnotes.references.bodies import is_organisation
from footnotes.references.facts import KINDS_OF
from footnotes.references.sheet import mentions

__all__ = ["csl_type"]

_THESIS = re.compile(
    r"\b(?:thesis|dissertation|ph\.\s?d|phd\sdiss|thèse|tesi|tesis|habilitation|dissertação|proefschrift|rozprawa\sdoktorska|doktora\stezi)\b|"
    r"\bdiss\.|\bдис\.",
    re.I,
)
_INTERVIEW = re.compile(r"\b(?:interview|interviewed|entretien|entrevista|intervista|gespräch)\b", re.I)
_SIGNS_INTERVIEW = ("interview", "entretien", "entrevista", "intervista", "gespräch")
_REPORT = re.compile(
    r"\b(?:report|working paper|technical|white paper|rfc \d|\w*bericht|rapport|informe|raport|"
    r"relatório|rapporto|rapor|отчет|отчёт|доклад)\b",
    re.I,
)
_LEGAL = re.compile(r"\bv\.? [A-Z]\w+.{0,40}\d+ (?:U\.S\.|F\.[23]d|S\. ?Ct\.)|\b\d+ U\.S\.C\.")
_SIGNS_MEETING = ("proc", "conference", "symposium", "workshop", "congress", "tagung")
_MEETING = re.compile(r"\b(?:proceedings|proc\.|conference|symposium|workshop|congress|tagung)\b", re.I)
_PATENT = re.compile(r"\b(?:patent|brevet)\s(?:no\.?\s|nr\.?\s|n°\s)?(?:[A-Z]{2}\s?)?\d[\d.,/ ]{4,}", re.I)
_STATED = (
    ("dataset", re.compile(r"\[(?:data ?set|datensatz|data file)\]|[,.] (?:data ?set|datensatz)[,.]", re.I)),
    (
        "motion_picture",
        re.compile(r"\[(?:[\w ]+ )?(?:film|movie|motion picture|documentary|documental|película)\]", re.I),
    ),
    ("post", re.compile(r"\[(?:tweet|(?:\w+ )?post|status update)\]", re.I)),
    ("patent", _PATENT),
)
"""Types that a word in brackets, or a number, states outright."""
_SIGNS_STATED = ("data", "patent", "brevet")
_SIGNS_THESIS = (
    "thes",
    "diss",
    "ph.",
    "thès",
    "tesi",
    "tezi",
    "habilitation",
    "proefschrift",
    "rozprawa",
    "дис.",
)
_SIGNS_LEGAL = (" v. ", " v ", "U.S.C.")
_SIGNS_REPORT = (
    "report",
    "paper",
    "technical",
    "rfc ",
    "bericht",
    "rapport",
    "informe",
    "rapor",
    "relatório",
    "отч",
    "доклад",
)
_NETWORK = re.compile(
    r"(?:Twitter|Facebook|Instagram|Mastodon|Bluesky|LinkedIn|Telegram|VKontakte|Weibo|TikTok|Reddit|Tumblr)\b"
)
_AGENCY = re.compile(
    r"(?:AFP|AP|dpa|ANSA|EFE|Reuters|TASS|Itar-Tass|Interfax|Xinhua|UPI|PTI|IRNA|Associated Press|Agence France-Presse)$",
    re.I,
)
_REVISED = re.compile(r"last (?:modified|updated|revised)|zuletzt geändert|mis à jour")
_ONLINE = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|eu|de|fr|uk|io)$|blog\b|^weblog", re.I)


def csl_type(values: dict[str, Any], text: str, telling: bool) -> str | None:
    """The CSL type, by the fields that are there and a few words; `telling` says whether the text holds a telling one."""
    container = values.get("container_title")
    issued = values.get("issued")
    start = issued.start if issued is not None else None
    dated = start is not None and start.day is not None
    lower = text.lower() if telling else ""
    if "[" in text or mentions(lower, _SIGNS_STATED):
        for kind, pattern in _STATED:
            if pattern.search(text):
                return kind
    if "title" not in values and container is None and "author" not in values:
        if mentions(lower, _SIGNS_INTERVIEW) and _INTERVIEW.search(text):
            return "interview"
        return "webpage" if "url" in values else None
    if mentions(text, _SIGNS_LEGAL) and _LEGAL.search(text):
        return "legal_case"
    if mentions(lower, _SIGNS_THESIS) and _THESIS.search(text):
        return "thesis"
    if container is not None:
        if telling and dated and "url" in values and "volume" not in values and _REVISED.search(lower):
            return "webpage"
        monthly = start is not None and start.month is not None
        return _type_within(values, container, dated or (monthly and _is_newspaper(container)))
    if "publisher" not in values and mentions(lower, _SIGNS_INTERVIEW) and _INTERVIEW.search(text):
        return "interview"
    if mentions(text.lower(), _SIGNS_REPORT) and _REPORT.search(text) and ("volume" not in values or "RFC" in text):
        return "report"
    if "publisher" in values or "publisher_place" in values or "isbn" in values:
        authors = values.get("author", ())
        return "report" if authors and all(_is_body(n.literal or "") for n in authors) else "book"
    if "url" in values:
        return "webpage"
    if dated and any(n.literal is not None and _AGENCY.match(n.literal) for n in values.get("author", ())):
        return "article-newspaper"
    return "article" if dated else "document"


def _is_newspaper(container: str) -> bool:
    """Whether a container is named as newspapers are, and not as journals or standards are: `Le Monde diplomatique`."""
    kinds = [KINDS_OF.get(word, "") for word in container.lower().split()]
    return "paper" in kinds and not any("journal" in kind for kind in kinds) and not any(c.isdigit() for c in container)


def _is_body(author: str) -> bool:
    """Whether an author is an organisation: by a word of its name, or as its initials stand for it."""
    return is_organisation(author) or (len(author) > 2 and author.isascii() and author.isalpha() and author.isupper())


def _type_within(values: dict[str, Any], container: str, dated: bool) -> str:
    """The type of what stands in something else."""
    if _NETWORK.match(container) and len(container.split()) <= 2:
        return "post"
    lower = container.lower()
    if mentions(lower, _SIGNS_MEETING) and _MEETING.search(container):
        return "paper-conference"
    if "editor" in values or ("publisher" in values and "volume" not in values and "issue" not in values):
        return "chapter"
    numbered = "volume" in values or "issue" in values
    if not numbered and ("." in container or "blog" in lower) and _ONLINE.search(container):
        return "webpage"
    if dated and "volume" not in values:
        return "article-newspaper"
    if "url" in values and not numbered and "page" not in values and values.get("issued") is None:
        return "webpage"
    return "article-journal" if numbered or "page" in values else "article"
