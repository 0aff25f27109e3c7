"""Forms: references that follow a fixed form, which their first words or marks give away → their segments, by rule.

    "Harlow v. Port of Skerra, 412 F.3d 877, 881 (9th Cir. 2005)."      a decision, a statute, a treaty
    "Interview with Jonas Berg, Tromsø, June 12, 2003."                 somebody asked
    "The Long Ebb, directed by Maren Oduya, Nordlys Film, 2009."        a film
    "周远航：《江上人家》，北京：商务印书馆，2008年，第45页。"                  Chinese and Japanese, whose words no blanks divide

The labeller has hardly seen such references; where none of the forms fits, it is asked.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from footnotes.references.dates import read_date
from footnotes.references.facts import KINDS_OF
from footnotes.references.sheet import Segment, mentions

__all__ = ["Form", "read_form"]


class Form(NamedTuple):
    """What a reference is, by CSL's name, and its segments."""

    type: str
    segments: tuple[Segment, ...]


_SIGNAL = r"\W{0,3}(?:(?:But\s)?[Ss]ee(?:\salso)?(?:,?\se\.g\.)?,?\s|Cf\.\s|Vgl\.\s|Voir\s|Accord\s)?"
_DAY = r"(?:\d{1,2}(?:er|º|\.)?\s?(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2},\s\d{4})"
_CASE = r"(?P<title>(?:[^\W\d_][^,;:“”\"\[\]]{0,120}?\sv\.?\s[^\W\d_][^;:“”\"\[\]]{0,120}?|(?:In re|Ex parte|Matter of)\s[^,;“”\"]{3,120}?))"
_REPORTER = r"(?P<container_title>[A-Z][\w.’'&]*(?:\s(?:[A-Z\d][\w.’'&]*|of|the|and|&))*?)"
_COURT = (
    r"(?P<author>BGH|BVerfG|BVerwG|BAG|BSG|BFH|BPatG|EuGH|EuG|EGMR|RG|KG|ÖOGH|OGH|VfGH|BGer|(?:OLG|LG|AG|OVG|VGH?|FG|LAG|SG|LSG|BayObLG)\s"
    r"[^\W\d_][\w/ -]{1,30}?)"
)
_LEGAL: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(_SIGNAL + pattern))
    for kind, pattern in (
        (
            "legal_case",
            _CASE
            + r",\s(?P<volume>\d{1,4})\s"
            + _REPORTER
            + r"\s(?P<page>\d{1,5})\b[^()]{0,40}\((?:[^()]{0,40}\s)?(?P<issued>\d{4})\)",
        ),
        (
            "legal_case",
            _CASE
            + r"\s(?P<issued>[\[(]\d{4}[\])])\s(?:(?P<volume>\d{1,3})\s(?P<container_title>[A-Z][\w. ]{1,20}?)\s(?P<page>\d{1,5})|(?P<container_title_2>[A-Z]{2,}(?:\s[A-Z][a-z]+)?)\s\d{1,5})\b",
        ),
        (
            "legal_case",
            _CASE
            + rf"(?:\s\([^()]{{2,30}}\))?,\s(?:\[GC\],\s)?(?:nos?\.|Nos?\.|App(?:lication|\.)\s[Nn]o\.|no)\s\d{{2,6}}/\d{{2}}[^()]{{0,60}}?(?P<issued>{_DAY})",
        ),
        (
            "legal_case",
            r"(?:Joined\s)?Cases?\s[CTF][-‑–]\d+/\d{2}[^,]{0,30},?\s" + _CASE + r"(?=[,\[(.]|\sEU:|\sECLI|$)",
        ),
        (
            "legal_case",
            _COURT + rf",\s(?:Urteil|Urt\.|Beschluss|Beschl\.|Entscheidung)\s(?:vom|v\.)\s(?P<issued>{_DAY})"
            r"(?:\s?[–—,-]\s[^,;]{3,40}(?:,\s(?P<container_title>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\s(?:\d{4},\s)?(?P<page>\d{1,5})\b)?)?",
        ),
        (
            "legal_case",
            rf"(?P<author>Cass\.(?:\s(?:ass\. plén\.|civ\.|com\.|soc\.|crim\.|[123](?:re|e|ère|ème)))*|CE|Cons\. const\.|CA\s[^\W\d_]+|TGI\s[^\W\d_]+),\s"
            rf"(?P<issued>{_DAY}),\sn[°o]\s?[\d.-]+",
        ),
        (
            "legislation",
            r"(?P<title>[A-Z][^,;“”\"]{4,120}?),\sPub\.\s?L\.(?:\sNo\.)?\s[\d–-]+,(?:\s§+\s?[\d\w()]+,)?\s(?P<volume>\d{1,4})\s(?P<container_title>Stat\.)\s(?P<page>\d{1,5})"
            r"(?:[^()]{0,20}\((?P<issued>\d{4})\))?",
        ),
        (
            "legislation",
            r"(?P<volume>\d{1,3})\s(?P<container_title>U\.\s?S\.\s?C\.(?:A\.)?|C\.\s?F\.\s?R\.)\s§+\s?[\d\w.()–-]+(?:\s\((?P<issued>\d{4})\))?",
        ),
        (
            "legislation",
            r"(?P<title>[A-Z][\w’', ]{3,90}\s(?:Act|Order|Regulations|Ordinance)\s\d{4})(?:\s\([A-Z][\w.]{1,6}\))?(?:,\s(?:s|ss|sch|art|reg|pt)\.?\s[\d\w().–-]+)?\.?$",
        ),
        (
            "legislation",
            rf"(?P<title>[^\W\d_][^,;“”„]{{4,140}}?)\s(?:vom|v\.)\s(?P<issued>{_DAY})(?:\s\([^()]*\))?,?\s?\(?(?P<container_title>R?BGBl\.|GVBl\.|GBl\.|BAnz\.|ABl\.)\s(?P<volume>I{{1,3}}\b)?"
            r"(?:\s?Nr\.\s\d+)?,?\s?(?:\d{4},?\s)?(?P<page>S\.\s\d+)?",
        ),
        (
            "legislation",
            rf"(?P<title>(?:Loi|Décret|Ordonnance|Arrêté|Circulaire)\s(?:organique\s)?n[°o]\s?[\d-]+\sdu\s(?P<issued>{_DAY})[^,;]{{0,160}}?)(?:,\s(?P<container_title>JORF|JO|Journal officiel)\b(?:\sdu\s[^,]{{5,25}})?"
            r"(?:,\s(?P<page>p\.\s\d+))?)?(?=[.,;]|$)",
        ),
        (
            "legislation",
            rf"(?P<title>(?:Ley|Real Decreto|Decreto|Lei|Decreto-Lei)\s(?:Orgánica\s|Foral\s|n\.º\s)?[\d./]+,\sde\s[^()]{{5,160}}?)\s\((?P<container_title>BOE|BOJA|DOU|DR)"
            rf"(?:\s(?P<issue>(?:núm\.|n\.º|n\.)\s\d+))?(?:,)?(?:\sde\s)?(?:\s?(?P<issued>{_DAY}))?\)",
        ),
        (
            "legislation",
            rf"(?:Legge|L\.|Decreto legislativo|D\.lgs\.|D\.L\.|D\.P\.R\.)\s(?P<issued>{_DAY}),\sn\.\s\d+(?:,\s(?P<title>(?!art\.)[^\W\d_][^,;()]{{5,160}}))?",
        ),
        (
            "treaty",
            rf"(?P<title>[A-Z][^,;“”\"]{{5,160}}?)(?:,?\s(?:art|arts)\.\s[\d() ,-]+)?,\s(?P<issued>{_DAY}),\s(?P<volume>\d{{1,4}})\s(?P<container_title>U\.N\.T\.S\.|UNTS|L\.N\.T\.S\.|LNTS|I\.L\.M\.|ILM|U\.S\.T\.|T\.S\.)\s(?P<page>\d{{1,5}})",
        ),
    )
)
_LEGAL_SIGNS = re.compile(
    r"In re|Ex parte|Matter of|Urteil|Urt\.|Beschl|Entscheidung|Pub\.|U\.S\.|U\. S\.|C\.F\.R|C\. F\.|Act\b|Order|Regulations|Ordinance|Bl\.|BOE|BOJA|DOU|"
    r"DR\b|T\.S\.|NTS|ILM|I\.L\.M"
)
_LEGAL_NUMBER = re.compile(r"n[°o]\s?\d")
_PARTIES = (" v. ", " v ", " n. ")
"""What one of the patterns needs, found much sooner: signs, the number of a statute, two parties."""

_NAME = r"(?P<author>[^\W\d_a-zа-яё][\w’'.-]*(?:\s(?:[^\W\d_a-zа-яё]|v[ao]n\b|d[aeiou]s?\b|der\b|l[ae]\b|al-)[\w’'.-]*){0,4})"
_ASKED = re.compile(
    r"\W{0,3}(?:(?:the\s)?[Aa]uthor[’']s\s)?(?:[Tt]elephone\s|[Pp]hone\s|[Pp]ersonal\s|[Ee]mail\s|[Oo]nline\s)?"
    r"(?P<kind>[Ii]nterview|[Cc]ommunication|[Cc]onversation|[Cc]orrespondence|Gespräch|Entretien|Entrevista|Intervista|Интервью|Wywiad|Görüşme|Röportaj)"
    r"(?:\s(?:des\s(?:Autors|Verfassers)|der\s(?:Autorin|Verfasserin)|del\sautor|de\sl[’']auteur|dell[’']autore|by\s(?:the\s)?author|автора))?"
    rf"\s(?:with|mit|avec|con|com|a|с|z|met)\s{_NAME}(?P<rest>.*)",
    re.S,
)
_ASKED_LATER = re.compile(
    rf"\W{{0,3}}{_NAME},\s(?:(?:telephone|phone|personal|email|online)\s)?(?P<kind>interview|communication|conversation)"
    r"(?:\s(?:by|with|to)\s(?:the\s)?author)(?P<rest>.*)",
    re.S,
)

_DIRECTED = re.compile(
    r"\W{0,3}(?P<title>[^\W_][^“”\"]{1,120}?)[.,]?\s\(?(?:[Dd]irected by|dir\.|[Rr]egie:?|[Rr]éalisé(?:e)? par|[Uu]n film de|[Aa] film by|dirigid[ao] por|"
    rf"[Rr]egia di|reż\.|реж\.|yön\.)\s{_NAME}(?P<rest>[,.)(].*)",
    re.S,
)
_FILM_SIGNS = (
    "irected by",
    "irector",
    "dir.",
    "egie",
    "egia di",
    "egisseur",
    "regista",
    "éalis",
    "film",
    "dirigid",
    "reż.",
    "реж.",
    "yön.",
)
_DIRECTOR = re.compile(
    rf"\W{{0,3}}{_NAME},\s(?:director|dir\.|réalisateur|Regisseur(?:in)?|regista),\s(?P<title>[^,“”\"]{{2,120}})(?P<rest>,.*)",
    re.S,
)
_LENGTH = re.compile(r"\s*\d{1,3}\s?(?:min|Min|minutes)\b\.?")

_RUSSIAN_NAME = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?,?\s[А-ЯЁ]\.(?:\s?[А-ЯЁ]\.)?"
_RUSSIAN_START = re.compile(rf"\W{{0,3}}{_RUSSIAN_NAME}")
_RUSSIAN = re.compile(
    rf"\W{{0,3}}(?P<author>{_RUSSIAN_NAME}(?:,\s{_RUSSIAN_NAME}){{0,4}})(?:\sи\sдр\.)?\s(?P<title>[А-ЯЁ«„\"][^/]{{3,200}}?)"
    r"(?:\.?\s//\s(?P<container_title>[^.\d/]{3,100})\.\s(?:[–—]\s)?(?P<issued_a>\d{4}(?:\.\s\d{1,2}\s[а-я]+|,\s\d{1,2}\s[а-я]+)?)"
    r"|\.\s(?:[–—]\s)?(?P<publisher_place>[А-ЯЁ][^.:,]{0,30}\.?):\s(?P<publisher>[^,:]{2,60}),\s(?P<issued_b>\d{4}))\b(?P<rest>.*)",
    re.S,
)
_RUSSIAN_NUMBERS = {
    "volume": re.compile(r"\bТ\.\s?(?P<n>\d+)"),
    "issue": re.compile(r"(?:№|\bВып\.)\s?(?P<n>\d+(?:[-–/]\d+)?)"),
    "page": re.compile(r"\b[СсC]\.\s?(?P<n>\d+(?:\s?[-–—]\s?\d+)?)"),
}


_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_CHINESE = re.compile(
    r"\s*(?:(?P<author>[^：:《》「」『』\d]{2,40}?)(?:主编|编著|编|著)?[：:]\s*)?《(?P<title>[^《》]+(?:《[^《》]*》[^《》]*)?)》(?P<rest>.*)",
    re.S,
)
_JAPANESE = re.compile(
    r"\s*(?:(?P<author>[^「」『』\d、。]{2,40}?(?:、[^「」『』\d、。]{2,20})*)(?:編著|編|著)?[、：:]?\s*)?(?:「(?P<title>(?:[^「」]|「[^「」]*」)+)」|『(?P<book>[^『』]+)』)(?P<rest>.*)",
    re.S,
)
_EAST_YEAR = re.compile(r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?")
_EAST_ACCESS = re.compile(r"(?:\d{4}年\d{1,2}月\d{1,2}日)\s?(?:访问|閲覧|检索|查阅|アクセス)")
_EAST_NUMBERS = {
    "volume": re.compile(r"第?\s?(?P<n>\d{1,4})\s?[巻卷]"),
    "issue": re.compile(r"第\s?(?P<n>\d{1,4})\s?[期号]"),
    "page": re.compile(r"第?\s?(?P<n>\d{1,5}(?:\s?[-–—~〜]\s?\d{1,5})?)\s?(?:[页頁版面]|ページ)"),
}
_EAST_CONTAINER = re.compile(
    r"\s*[，,、：:]?\s*(?:載)?(?:《(?P<one>[^《》]+)》|『(?P<two>[^『』]+)』|(?P<three>[^，,、。（(\d第年]{2,30}?)(?=[，,、。（(第\d]))"
)
_EAST_PUBLISHER = re.compile(
    r"[，,、]\s*(?P<place>[^，,、：:。\d]{1,12})[：:]\s*(?P<publisher>[^，,、。\d]{2,30}?)[，,、]"
)


def read_form(text: str, telling: bool) -> Form | None:
    """The form that a reference follows, or `None`; `telling` says whether it holds a telling word."""
    if len(text) > 600:
        return None
    if not text.isascii():
        if _EASTERN.search(text):
            return _eastern(text)
        if _RUSSIAN_START.match(text) and (form := _russian(text)) is not None:
            return form
    return _legal(text) or (_asked(text) or _film(text) if telling else _asked(text))


def _legal(text: str) -> Form | None:
    if not (
        _LEGAL_SIGNS.search(text)
        or _LEGAL_NUMBER.search(text)
        or mentions(text.replace("\n", " ").replace("\xa0", " "), _PARTIES)
    ):
        return None
    for kind, pattern in _LEGAL:
        found = pattern.match(text)
        if found is None:
            continue
        spans = {name.removesuffix("_2"): found.span(name) for name, value in found.groupdict().items() if value}
        if "title" in spans and "issued" in spans and spans["issued"][0] < spans["title"][1]:
            day = spans.pop("issued")  # a date within the title: the statute's own
            return Form(kind, (*_segments(spans), Segment("issued", *day)))
        return Form(kind, _segments(spans))
    return None


def _segments(spans: dict[str, tuple[int, int]]) -> tuple[Segment, ...]:
    return tuple(Segment(field, *span) for field, span in sorted(spans.items(), key=lambda item: item[1]))


def _asked(text: str) -> Form | None:
    """Interviews and the like: who was asked, where, when."""
    found = _ASKED.match(text) or (_ASKED_LATER.match(text) if "author" in text else None)
    if found is None:
        return None
    spans = {"author": found.span("author")}
    at, end = found.span("rest")
    date = read_date(text, at, end)
    stop = date.span.start if date is not None and date.span is not None else end
    if date is not None and date.span is not None:
        spans["issued"] = (date.span.start, date.span.end)
    for left, right in ((at, stop), (spans["issued"][1] if "issued" in spans else end, end)):
        for part in re.finditer(
            r"(?:^|,|\bin)\s*(?P<place>[^\W\d_a-zа-яё][^,;()\d]*?)(?=\s*[,.;(]|\s*$|\s(?:am|on|le|el|il)\s*$)",
            text[left:right],
        ):
            where = (left + part.start("place"), left + part.end("place"))
            kinds = {k for w in part["place"].lower().split() for k in KINDS_OF.get(w, "").split("+")}
            field = "container_title" if kinds & {"paper", "journal"} else "publisher_place"
            spans.setdefault(field, where)
    if "issued" not in spans and "publisher_place" not in spans:
        return None
    if "container_title" in spans and "issued" not in spans:
        return None
    kind = (
        "personal_communication"
        if found["kind"].lower() in ("communication", "conversation", "correspondence")
        else "interview"
    )
    return Form(kind, _segments(spans))


def _film(text: str) -> Form | None:
    """Films: title, director, and what made it."""
    if not mentions(text, _FILM_SIGNS):
        return None
    found = _DIRECTED.match(text) or _DIRECTOR.match(text)
    if found is None:
        return None
    spans = {"title": found.span("title"), "author": found.span("author")}
    at, end = found.span("rest")
    year = re.search(r"\b(?:18|19|20)\d\d\b", text[at:end])
    if year is None:
        return None
    spans["issued"] = (at + year.start(), at + year.end())
    parts = [
        p for p in re.finditer(r"[^,;.()]+", text[at : at + year.start()]) if p[0].strip() and not _LENGTH.match(p[0])
    ]
    if parts:
        last = parts[-1]
        country = last[0].strip().isupper() and len(parts) == 1
        spans["publisher_place" if country else "publisher"] = (at + last.start(), at + last.end())
        if len(parts) > 1:
            spans["publisher_place"] = (at + parts[-2].start(), at + parts[-2].end())
    return Form("motion_picture", _segments(spans))


def _russian(text: str) -> Form | None:
    """`Фамилия И. О. Название. М.: Издательство, 1974. С. 56`, or `… // Журнал. 2009. № 4. С. 3`."""
    found = _RUSSIAN.match(text)
    if found is None:
        return None
    spans = {
        name.removesuffix("_a").removesuffix("_b"): found.span(name)
        for name, value in found.groupdict().items()
        if value
    }
    at, end = spans.pop("rest", (len(text), len(text)))
    for field, pattern in _RUSSIAN_NUMBERS.items():
        number = pattern.search(text, at, end)
        if number is not None:
            spans[field] = number.span("n")
    if "container_title" in spans:
        day = spans["issued"][1] - spans["issued"][0] > 5
        return Form("article-newspaper" if day and "volume" not in spans else "article-journal", _segments(spans))
    return Form("book", _segments(spans))


def _eastern(text: str) -> Form | None:
    """Chinese and Japanese: 《》 and 「」『』 say what is a title."""
    found = _CHINESE.match(text) or _JAPANESE.match(text)
    if found is None:
        return None
    groups = found.groupdict()
    whole = groups.get("title") is None or (found.re is _CHINESE and not groups["title"])
    spans = {"title": found.span("book" if whole else "title")}
    if groups.get("author"):
        spans["author"] = found.span("author")
    at, end = found.span("rest")
    rest = text[at:end]
    access = _EAST_ACCESS.search(rest)
    if access is not None:
        spans["accessed"] = (at + access.start(), at + access.end())
    for year in _EAST_YEAR.finditer(rest):
        if access is None or not access.start() <= year.start() < access.end():
            spans["issued"] = (at + year.start(), at + year.end())
            break
    for field, pattern in _EAST_NUMBERS.items():
        number = pattern.search(rest)
        if number is not None:
            spans[field] = (at + number.start("n"), at + number.end("n"))
    publisher = _EAST_PUBLISHER.match(rest)
    container = _EAST_CONTAINER.match(rest)
    if publisher is not None:
        spans["publisher_place"] = (at + publisher.start("place"), at + publisher.end("place"))
        spans["publisher"] = (at + publisher.start("publisher"), at + publisher.end("publisher"))
    elif container is not None:
        group = next(g for g in ("one", "two", "three") if container[g])
        field = "publisher" if whole and group == "three" else "container_title"
        spans[field] = (at + container.start(group), at + container.end(group))
    page = "volume" in spans or "issue" in spans
    dated = "issued" in spans and "日" in text[slice(*spans["issued"])]
    if "publisher" in spans:
        kind = "chapter" if "container_title" in spans else "book"
    elif "container_title" in spans:
        kind = (
            "article-journal" if page else "article-newspaper" if dated else "webpage" if "http" in text else "article"
        )
    else:
        kind = "webpage" if "http" in text else "document"
    return Form(kind, _segments(spans))
