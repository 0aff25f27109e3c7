"""Page furniture: short lines that belong to the page, not to the article (share bars, menus, notices, pagination)."""

from __future__ import annotations

import re

from footnotes.languages import LANGUAGES
from footnotes.patterns import compile_later

__all__ = [
    "LONGEST_FURNITURE",
    "LONGEST_LINKS",
    "furniture_words",
    "heads_other_articles",
    "is_address",
    "is_menu",
    "links_to_reference",
    "lists_sections",
]

LONGEST_FURNITURE = 120

_RELATED = frozenset(w.casefold() for language in LANGUAGES for w in language.related)
_KNOWN = _RELATED | {w.casefold() for language in LANGUAGES for w in language.furniture}
_PATTERN = compile_later(
    r"""
    (?:©|(?-i:\(c\)\s(?=[A-Z\d]))|copyright\b|all\ rights\ reserved)
  | \d+\s(?:comments?|shares?|likes?|views?|kommentar(?:er?)?|commentaires?|comentarios?|commenti|reacties
      |kommenttia|komentář[eů]|hozzászólás|comentarii|σχόλια)\b
  | (?:filed\ under|posted\ in|tagged(?:\ with)?|tags|categories|category|topics)\s?:
  | (?:share|tweet|pin|e-?mail|print)\b(?:\s(?:this|on|via|to)\b.{0,30})?$
  | (?:(?:←|<<?)\s?|[«‹]\s(?![^»›]*[»›]))\w.{0,60}$
  | [«‹]\s?(?:prev|zurück|vorige|précédent|anterior|precedente).{0,60}$
  | (?![^«‹]*[«‹])\w.{0,60}(?:→|»|›|>>)$
  | [«‹]\s\w[\w ]{0,30}\ {2}.{0,60}[»›]$
  | (?:page|seite|página|pagina)\s\d+\s(?:of|von|de|di|van)\s\d+$
  | (?:previous|next)(?:\s(?:article|post|page|story|chapter)\b.{0,60}|\s?[:→»›>].{0,60})?$
  | (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze)\s?\(\d+\)$
  | (?:ga\ naar|naar)\ (?:de\ )?(?:hoofd)?inhoud$ | przejdź\ do\ treści$ | vai\ al\ contenuto\b.{0,20}$
  | (?:saltar|ir)\ (?:al?|para\ o)\ conte[nú]\w+\b.{0,20}$ | aller\ au\ contenu\b.{0,20}$ | zum\ (?:haupt)?inhalt\b.{0,20}$
  | (?:hoppa|gå)\ till?\ (?:hoved|huvud)?in[dn]?e?h[aoå]l[dl]\w*$ | ugrás\ a\ tartalomra$ | salt\ la\ conținut$
  | перейти\ к\ содержан\w+$ | (?:ana\ )?içeriğe\ (?:geç|atla)$
  | share\ (?:full|this)\ article\b.{0,60}$
  | (?:skip|jump)\ to\ (?:the\ )?(?:main\ )?(?:content|navigation|search|site|footer|menu)\b.{0,80}$
  | .{0,60}\bcookies?\b.{0,80}$
  | (?:lesezeit|lesedauer|leestijd|reading\ time|temps\ de\ lecture|tempo\ di\ lettura|tiempo\ de\ lectura|tempo\ de\ leitura
      |lukuaika|läsetid|læsetid|lesetid|czas\ czytania|doba\ čtení|время\ чтения|okuma\ süresi)\s?:?\s?\d.{0,40}$
  | \d{1,3}\s?(?:-\s?)?min(?:ute)?s?\.?\s(?:read|reading|lesezeit|de\ lecture|di\ lettura|de\ lectura|de\ leitura)\b.{0,40}$
  | (?:this|diese|cette|esta|questa|deze|ta)\ (?:page|seite|página|pagina|strona)\ (?:was|wurde|a\ été|fue|foi|è\ stata|is)\b
      .{0,20}\b(?:last|zuletzt|dernière|última|ultima|laatst)\b.{0,60}$
  | (?:text|content)\ is\ available\ under\b.{0,100}$
  | (?:please\ )?(?:sign\ up|subscribe|follow\ us|support\ (?:us|our\ work))\b.{0,60}$
  | (?:from|del|dal)\ (?:the\ )?(?:\S.{1,40}\ web\s?site|siti?o\ web\b.{0,40})$
  | was\ this\ (?:page|article|answer)\ (?:helpful|useful)\b.{0,40}$
  | (?:read|continue)\ (?:more|reading)\b.{0,60}$
  | from\ \w+,\ the\ (?:free|open|collaborative|online)\ .{0,60}$
  | (?:материал|стаття|матеріал)\ (?:из|з)\ .{3,50}$
  | download\b.{0,60}(?:\bpdf\b|\bepub\b|\d\s?[km]b\b).{0,20}$
  | (?:aus|de|da|uit|z|un\ article\ de)\ \w+,\ (?:der|la|l['’]|de|a|wolnej)\ ?.{0,12}enc?[iy]k?c?l\w*p\w*.{0,20}$
  | (?:this|the)\ (?:article|story|piece|essay|column|review)\ (?:was\ |first\ |originally\ )*(?:appeared|published)\b.{0,90}$
  | (?:sign\ up|subscribe|log\ ?in|register)\b.{0,60}$
    """,
    re.X | re.I,
)


_LONGEST_KNOWN = max(map(len, _KNOWN))
_AROUND = " \t\xa0:.…!|•·-–—"
_LONGEST_SENTENCE = 60
_OPENINGS = frozenset(
    """
    (c) cop all ski jum fro thi the was aus de  da  uit un  fil pos tag cat top sha twe pin e-m ema pri pag sei pág pre nex rea
    con sig sub log reg art pub goo cro mat med web sco ful vie dow exp com kom rea
    ga  naa prz vai sal ir  all zum hop gå  ugr пер ana içe les lee tem tie luk läs læs cza dob вре oku die cet est que dez ta
    tex sup ple fol del dal мат ста
    """.split()
)
"""How the words open that the pattern knows, by three letters; a number or a sign may too."""
_SIGNS = "©←<«‹"
_LAST_SIGNS = "→»›>"


_DIVIDES = compile_later(r"\s*(?:\||::)\s*|\s+[·•/]\s+|\xa0{2,}| {2,}|\t+")
_DIVIDERS = ("|", "::", "·", "•", " / ", "  ", "\xa0\xa0", "\t")
_LINKS = compile_later(
    r"[\[\s]*(?:(?:article|pubmed(?:\scentral)?|pmc|google\sscholar|cas|ads|crossref|mathscinet|medline|web\sof\sscience|scopus|"
    r"full\stext|free\sfull\stext|pdf|html|doi|zbmath|view\sarticle|download\s(?:citation|references)|export\scitation)[\s|·,\[\]]*)+",
    re.I,
)
LONGEST_LINKS = 90
_ADDRESS = compile_later(r"[^\s@]@[^\s@.]+\.\w|(?:https?://|www\.)\w")
_BRACKETED = compile_later(r"(?:\[[^\W\d_][^\[\]\n]{1,30}\]\s*){2,20}+")
"""`[Home] [Archive] [Links]`"""
_SECTIONS = 3
_LONGEST_SECTION = 25
_MOST_WORDS = 3


def lists_sections(words: str) -> bool:
    """Whether a line is a menu: three short names and more, divided by bars, dots, slashes or wide blanks.

    Names that all pages have may have single blanks between: `Home About Archives RSS`.
    """
    if words[0] == "[" and _BRACKETED.fullmatch(words) is not None:
        return True
    if not any(sign in words for sign in _DIVIDERS):
        names = words.casefold().split()
        if len(names) < _SECTIONS or (names[0] not in _KNOWN and names[1] not in _KNOWN):
            return False  # most lines
        return sum(map(_KNOWN.__contains__, names)) >= max(_SECTIONS, len(names) - 1)
    names = _DIVIDES.split(words.strip())
    return len(names) >= _SECTIONS and all(map(_is_section, names))


def is_menu(words: str) -> bool:
    """Whether a line anywhere on a page is a menu: it lists sections, and one is what pages have. The head of a table is none."""
    return lists_sections(words) and (
        words[0] == "[" or any(name.casefold() in _KNOWN for name in _DIVIDES.split(words.strip()))
    )


def _is_section(name: str) -> bool:
    return (
        name[:1].isalnum()
        and any(map(str.isalpha, name))
        and name[-1] not in ".;:"
        and len(name) <= _LONGEST_SECTION
        and name.count(" ") < _MOST_WORDS
    )


def links_to_reference(words: str) -> bool:
    """Whether a line below an entry only links to where it may be read: `Article Google Scholar`."""
    return len(words) <= LONGEST_LINKS and _LINKS.fullmatch(words) is not None


def heads_other_articles(words: str) -> bool:
    """Whether a line heads a list of other articles of the site: `Read also:`."""
    return words.strip(_AROUND).casefold() in _RELATED


def is_address(words: str) -> bool:
    """Whether a line is an address of the web or of a mailbox, and a word or two."""
    return (
        ("@" in words or words.startswith(("http", "www.")))
        and _ADDRESS.search(words) is not None
        and words.count(" ") < 2 * _MOST_WORDS
    )


def furniture_words(words: str) -> str | None:
    """The words by which a short line is page furniture, or `None`."""
    if len(words) > LONGEST_FURNITURE:
        return None
    plain = words.strip(_AROUND)
    if len(plain) <= _LONGEST_KNOWN and plain.casefold() in _KNOWN:
        return words.strip()
    if ":" in words and _names_other_article(words):
        return words
    if (len(words) > _LONGEST_SENTENCE and words[-1] == "." and words[:1] not in _SIGNS) or not _may_match(words):
        return None
    found = _PATTERN.match(words)
    if found is None and " " in words and links_to_reference(words):
        return words
    return found[0] if found is not None else None


def _names_other_article(words: str) -> bool:
    """Whether a line has the title of another article behind the words that head such: `Lire aussi : La ligne 3`."""
    before, _, after = words.partition(":")
    return bool(after.strip()) and before.strip().casefold() in _RELATED


def _may_match(words: str) -> bool:
    """Whether the pattern is worth trying, which is dear: few lines open or close so, or have the word that stands anywhere."""
    return (
        words[:3].rstrip().casefold() in _OPENINGS
        or words[:1] in _SIGNS
        or words[:1].isdecimal()
        or words[-1:] in _LAST_SIGNS
        or "ookie" in words
        or "OOKIE" in words
    )
