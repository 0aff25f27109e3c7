"""Rendered training references: fields of real references, set anew in styles that no training source has.

The tagged sources are scholarly. What news, essays, advocacy sites and technical memos cite looks different: a headline in
quotation marks, an outlet, a day; `In: Editor (Hg.):`; an address in angle brackets; an interview. Titles, containers,
publishers and places are taken from the training rows given, names are put together from family names in them and common given
names; the styles are written here. A part of the rows is damaged as archives damage them: lines broken, marks lost, case lost.

A template is a list of pieces: `"{field}"` names what stands there, everything else stands as it is; a piece in a pair of
square brackets is left out now and then.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from footnotes.references import stock
from footnotes.references.facts import all_given_names, given_names

__all__ = ["render"]

Row = dict[str, Any]

_PIECE = re.compile(r"\{(\w+)(?::([\w-]+))?\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


_INVENTED = 6000
"""Given names of no list: else the labeller would learn that a name is a listed word, which most of the world's names are not."""


def _invent(chance: random.Random) -> str:
    """A word that could be a given name."""
    syllables = chance.choice((1, 1, 2, 2, 3))
    return "".join(chance.choice(stock.ONSETS) + chance.choice(stock.VOWELS) for _ in range(syllables)) + chance.choice(
        stock.CODAS
    )


class _Pool:
    """What the training rows hold of each field."""

    def __init__(self, rows: Sequence[Row], chance: random.Random) -> None:
        self.chance = chance
        self.values: dict[str, list[str]] = defaultdict(list)
        self.families: list[str] = []
        for row in rows:
            kind = "journal" if any(f == "volume" for f, _, _ in row["labels"]) else "book"
            for field, start, end in row["labels"]:
                value = " ".join(row["text"][start:end].split()).strip(" ,.;:\"“”'‘’«»„()[]")
                value = re.sub(r"^(?:In:? )", "", value)
                if 2 < len(value) < 200:
                    self.values[f"{field}:{kind}" if field == "container_title" else field].append(value)
            self.families.extend(f for f in row.get("families") or () if 2 < len(f) < 20)
        for field, value in stock.LEAST.items():
            self.values[field] = self.values[field] or [value]
        self.families = self.families or ["Falkner", "Osei", "Renner"]
        common, invented = given_names() * 20, [_invent(chance) for _ in range(_INVENTED)]
        self.given = [g.capitalize() for g in [*common, *all_given_names(), *invented]]

    def pick(self, field: str, form: str) -> str:
        """A value of a field in a form."""
        chance = self.chance
        if form == "made":
            return self._made("publisher" if field == "publisher" else "author")
        if form == "speaker":
            return f"{chance.choice(self.given)} {chance.choice(self.families)}"
        if field in ("author", "editor"):
            return self._names(form)
        if field in ("issued", "accessed"):
            return self._date(form)
        if field == "container_title":
            return self._container(form)
        if field == "edition":
            return f"{chance.randrange(2, 12)}. {chance.choice(('Aufl', 'Auflage', 'überarb. Aufl'))}"
        if form == "study":
            return self._study()
        if form in stock.NOUNS or form in stock.CITIES:
            return self._foreign(field, form)
        if field == "page":
            first = chance.randrange(1, 800)
            dash = chance.choice("-–-")
            return f"{first}{dash}{first + chance.randrange(1, 40)}" if chance.random() < 0.7 else str(first)
        if field in ("volume", "issue"):
            return str(chance.randrange(1, 130 if field == "volume" else 25))
        if field == "url":
            path = "/".join(
                re.sub(r"\W+", "-", chance.choice(self.values["title"]).lower())[: chance.randrange(4, 40)].strip("-")
                for _ in range(chance.randrange(1, 4))
            )
            ending = chance.choice(("", ".html", "/", ".pdf"))
            return f"http{chance.choice(('', 's'))}://{chance.choice(stock.HOSTS)}/{path}{ending}"
        if field == "doi":
            return f"10.{chance.randrange(1000, 9999)}/{chance.choice(('RFC', 's', 'j.', ''))}{chance.randrange(100, 99999)}"
        if field == "note":
            return self._note(form)
        value = chance.choice(self.values[field])
        if form == "question":
            return value.rstrip("?.!") + "?"
        return self._headline(value, form == "headline") if field == "title" else value

    def _headline(self, title: str, named: bool) -> str:
        """A title as newspapers set it: capitals throughout, a name and a colon before it; or as it is."""
        chance = self.chance
        if chance.random() < (0.6 if named else 0.15):
            verb, thing = chance.choice(stock.VERBS), chance.choice(stock.OBJECTS)
            title = f"{chance.choice(stock.SUBJECTS)} {verb} {thing}"
            if chance.random() < 0.2:
                title = f"{chance.choice(stock.AREAS)} Crisis: We {verb.lower()} {thing.lower()}"
            if chance.random() < 0.3:
                title = title[0] + title[1:].lower()
        elif chance.random() < 0.35:
            title = " ".join(w[:1].upper() + w[1:] if len(w) > 3 else w for w in title.split())
        if chance.random() < (0.5 if named else 0.05):
            title = f"{chance.choice((chance.choice(self.families), chance.choice(stock.AREAS)))}: {title}"
        if chance.random() < 0.05:
            title = f"The {title[0].upper()}{title[1:]}"
        return title

    def _container(self, form: str) -> str:
        """A newspaper, agency, web site, journal or book."""
        chance = self.chance
        if form == "outlet":
            return chance.choice(stock.OUTLETS).strip()
        if form == "study":
            return self._study()
        if form == "series":
            return chance.choice(stock.SERIES)
        if form == "periodical":
            return chance.choice(stock.PERIODICALS)
        if form == "agency":
            return (
                f"{chance.choice(stock.AREAS)} {chance.choice(stock.PAPERS)}"
                if chance.random() < 0.7
                else chance.choice(stock.ACRONYMS)
            )
        if form == "site":
            name = chance.choice(self.families) + chance.choice(("", " ")) + chance.choice(stock.SITES)
            return chance.choice(
                (
                    name.lower().replace(" ", ""),
                    name,
                    f"{chance.choice(stock.AREAS)} {chance.choice(stock.PAPERS)}",
                    name.upper(),
                )
            )
        if form == "fr":
            return (
                chance.choice(("Cahiers", "Revue", "Annales", "Actes"))
                + " de "
                + chance.choice(stock.NOUNS["fr"].split("|"))
            )
        return chance.choice(self.values[f"container_title:{form}"])

    def _study(self) -> str:
        """A title of German social science."""
        chance = self.chance
        a, b, d = (chance.choice(stock.TOPICS) for _ in range(3))
        title = chance.choice(stock.STUDIES).format(a=a, b=b, c=chance.choice(stock.SUBTITLES), d=d)
        return title[0].upper() + title[1:]

    def _made(self, what: str) -> str:
        """A publisher, or a body that writes, that does not exist."""
        chance = self.chance
        pattern = chance.choice(stock.MADE[what].split("|"))
        filled = {
            "f": lambda: chance.choice(self.families),
            "g": lambda: chance.choice(self.given),
            "c": lambda: chance.choice(stock.CITIES[chance.choice(("de", "en", "fr"))].split("|")),
            "t": lambda: chance.choice(stock.TOPICS),
            "n": lambda: chance.choice(stock.THINGS),
        }
        name = re.sub(r"\{(\w)\}", lambda m: filled[m[1]](), pattern)
        return name[0].upper() + name[1:]

    def _foreign(self, field: str, form: str) -> str:
        """A title, publisher or place in a language that the training rows hardly have."""
        chance = self.chance
        if field == "publisher_place":
            return chance.choice(stock.CITIES[form].split("|"))
        if field == "publisher":
            return chance.choice(stock.PUBLISHERS[form].split("|"))
        nouns, links = stock.NOUNS[form].split("|"), stock.LINKS[form].split("|")
        title = chance.choice(nouns)
        for _ in range(chance.choice((0, 1, 1, 2))):
            title += chance.choice(links) + chance.choice(nouns)
        return title[0].upper() + title[1:]

    def _names(self, form: str) -> str:
        chance = self.chance
        if form == "organisation":
            return chance.choice(stock.ORGANISATIONS).strip()
        if form == "acronym":
            return chance.choice(stock.ACRONYMS)
        people = [
            (chance.choice(self.families), chance.choice(self.given)) for _ in range(chance.choice((1, 1, 1, 2, 2, 3)))
        ]
        conjunction = chance.choice((" and ", " & ", " und ", " / "))
        initials = [
            f"{g[0]}." + (f" {chance.choice('ABCEHJLMRST')}." if chance.random() < 0.3 else "") for _, g in people
        ]
        if form == "rfc":
            names = [f"{f}, {i}" for (f, _), i in zip(people, initials, strict=True)]
            if len(names) > 1:
                names[-1] = f"{initials[-1]} {people[-1][0]}"
                return ", ".join(names[:-1]) + (", and " if len(names) > 2 else " and ") + names[-1]
            return names[0] + chance.choice(("", "", ", Ed."))
        if form == "apa":
            names = [f"{f}, {i}" for (f, _), i in zip(people, initials, strict=True)]
            return (
                names[0]
                if len(names) == 1
                else ", ".join(names[:-1]) + chance.choice((", & ", " & ", " und ")) + names[-1]
            )
        if form == "inverted" and chance.random() < 0.2:
            return f"{people[0][0]}, {people[0][1]} {chance.choice(self.given)}"
        if form == "initials":
            names = [f"{i} {f}" for (f, _), i in zip(people, initials, strict=True)]
            return (
                names[0]
                if len(names) == 1
                else ", ".join(names[:-1]) + chance.choice((" & ", ", & ", " und ")) + names[-1]
            )
        if form == "inverted":
            return conjunction.join(f"{f}, {g}" for f, g in people)
        if form == "slashes":
            return "/".join(f"{f}, {g}" for f, g in people)
        if form == "caps-first":
            return " et ".join(f"{f.upper()} {g}" for f, g in people)
        if form == "caps":
            return " - ".join(f"{i} {f.upper()}" for (f, _), i in zip(people, initials, strict=True))
        people = [(f, f"{g} {chance.choice(self.given)}" if chance.random() < 0.1 else g) for f, g in people]
        short = chance.random() < 0.3
        return conjunction.join(f"{i if short else g} {f}" for (f, g), i in zip(people, initials, strict=True))

    def _date(self, form: str) -> str:
        chance = self.chance
        year, month, day = chance.randrange(1950, 2024), chance.randrange(12), chance.randrange(1, 29)
        name = stock.MONTHS["en"].split()[month]
        if chance.random() < 0.2:
            name = name[:3] + chance.choice(("", "."))
        spoken = {code: names.split()[month] for code, names in stock.MONTHS.items()}
        return {
            "year": str(year),
            "twice": f"{year}/{chance.randrange(1850, year)}",
            "month-of-year": f"{year}, {name}",
            "month": f"{name} {year}",
            "month-first": f"{name} {day}, {year}",
            "day-first": f"{day} {name} {year}",
            "day-month": f"{day} {name} {year}",
            "apa": f"{year}, {name} {day}",
            "numeric": f"{day}.{month + 1}.{year}" if chance.random() < 0.7 else f"{day:02}/{month + 1:02}/{year}",
            "german": f"{day}. {spoken['de']} {year}" if chance.random() < 0.7 else f"{day:02}.{month + 1:02}.{year}",
            "slashed": f"{day}/{month + 1:02}/{year}",
            "french": f"{day} {spoken['fr']} {year}",
            "spanish": f"{day} de {spoken['es']} de {year}",
            "italian": f"{day} {spoken['it']} {year}",
        }[form]

    def _note(self, form: str) -> str:
        chance = self.chance
        if form == "interview-with":
            return chance.choice(
                ("interview with the author", "personal communication", "interview by telephone", "speech")
            )
        who = f"{chance.choice(self.given)} {chance.choice(self.families)}"
        return chance.choice(
            (
                f"Author's interview with {who}, {chance.choice(stock.PLACES)}.",
                f"Interview with {who}.",
                "Emphasis added.",
                "Ibid.",
                f"Personal communication with {who}.",
                "See the discussion above.",
                "Quoted in the report.",
            )
        )


def render(rows: Sequence[Row], count: int, chance: random.Random) -> list[Row]:
    """Set `count` references from the fields of training rows."""
    pool = _Pool(rows, chance)
    templates = [line for line in stock.TEMPLATES.strip().splitlines() if line]
    return [_damage(_set(chance.choice(templates), pool, chance), chance) for _ in range(count)]


def _set(template: str, pool: _Pool, chance: random.Random) -> Row:
    template = _OPTIONAL.sub(lambda m: m[1] if chance.random() < 0.5 else "", template)
    pieces: list[str] = []
    labels: list[list[Any]] = []
    size = at = 0
    for found in _PIECE.finditer(template):
        before = template[at : found.start()]
        value = pool.pick(found[1], found[2] or "")
        pieces += [before, value]
        size += len(before)
        labels.append([found[1], size, size + len(value)])
        size += len(value)
        at = found.end()
    pieces.append(template[at:])
    if chance.random() < 0.1:
        prefix = chance.choice(stock.PREFIXES)
        pieces.insert(0, prefix)
        labels = [[field, start + len(prefix), end + len(prefix)] for field, start, end in labels]
    if chance.random() < 0.06:
        remark = chance.choice(stock.REMARKS)
        size = sum(map(len, pieces))
        pieces.append(remark)
        labels.append(["note", size + 1, size + len(remark)])
    return {"source": "rendered", "text": "".join(pieces), "labels": labels}


def _damage(row: Row, chance: random.Random) -> Row:
    """Some rows as archives have them; every damage keeps offsets."""
    text = row["text"]
    roll = chance.random()
    if roll < 0.12:
        text = "".join("\n" if c == " " and chance.random() < 0.1 else c for c in text)
    elif roll < 0.18 and len(text.lower()) == len(text):
        text = text.lower()
    elif roll < 0.24:
        text = re.sub(r"[\"“”„«»]", " ", text)
    elif roll < 0.30:
        text = re.sub(r"\.(?= )", ",", text)
    elif roll < 0.36:
        text = re.sub(r", (?=\w)", " ,", text, count=2)
    elif roll < 0.39:
        text = re.sub(r",(?= )", " ", text)
    return row | {"text": text}
