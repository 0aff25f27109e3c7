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

from footnotes.references.facts import given_names

__all__ = ["render"]

Row = dict[str, Any]

_TEMPLATES = """
{author:direct}, “{title:headline},” {container_title:outlet}, {issued:month-first}[, {url}].
{author:direct}, "{title:headline}," {container_title:outlet}, {issued:month-first}[, {url}]
{author:direct}, “{title},” {container_title:outlet}, {issued:day-first}[, at {url}].
{author:direct}, ‘{title}’, {container_title:outlet}, {issued:day-first}[, {url}].
{author:direct}, {title:headline}, {container_title:outlet}, {issued:month-first}
{author:inverted}, {title:headline}, {container_title:outlet}, {issued:month-first}
{author:inverted}, “{title},” {container_title:outlet}, {issued:day-first}.
{author:inverted}. "{title}." {container_title:outlet}, {issued:day-first}[, p. {page}].
{author:inverted}. “{title}.” {container_title:outlet}. {issued:day-first}. Web. {accessed:day-first}.
{author:inverted} ({issued:month-first}). "{title}". {container_title:outlet}. Retrieved {accessed:day-first}.
{author:inverted} ({issued:day-first}). "{title}". {container_title:outlet}[. Archived from the original on {accessed:day-first}].
{author:apa} ({issued:apa}). {title}. {container_title:outlet}. Retrieved from {url}
{author:apa} ({issued:apa}). {title}. {container_title:outlet}[, p. {page}]. {url}
"{title}", {container_title:outlet}, {issued:day-first}
"{title}," {container_title:outlet}, {issued:month-first}[, {url}]
“{title},” {container_title:outlet}, {issued:month-first}.
“{title}”, {container_title:outlet}, {issued:day-first}[, p. {page}].
{title:headline}, {container_title:outlet}, {issued:month-first}[, {url}].
{container_title:outlet}, {issued:month-first}.
{container_title:outlet}, {issued:day-first}, p. {page}.
{container_title:outlet}: "{title}", {issued:day-first}
{container_title:outlet}, “{title},” {issued:month-first}.
{author:direct}: "{title}", {container_title:outlet} {issued:numeric}[, {url}]
{author:direct}: {title}. {container_title:outlet}, {issued:numeric}[, S. {page}].
{author:direct}, „{title}“, in: {container_title:outlet}, {issued:german}[, S. {page}].
{author:inverted}: {title}, in: {container_title:outlet} vom {issued:german}[, S. {page}].
„{title}“. In: {container_title:outlet}, {issued:german}[, abgerufen am {accessed:german}].
{author:direct}, « {title} », {container_title:outlet}, {issued:french}[, p. {page}].
{author:direct}, « {title} », {container_title:outlet}, {issued:french}, {url}[, consulté le {accessed:french}].
{author:direct}, «{title}», {container_title:outlet}, {issued:spanish}[, p. {page}].
{author:inverted}. «{title}». {container_title:outlet}, {issued:spanish}[, {url}].
{author:direct}, "{title}", {container_title:outlet}, {issued:italian}[, p. {page}].
{title}. {url}
{title}, {url}[, accessed {accessed:day-first}].
“{title},” {url}[ (accessed {accessed:month-first})].
{url}
See {url}
{author:direct}, {title}, {url}
See {author:direct}, “{title},” {container_title:outlet}, {issued:month-first}.
See also {author:direct}, {title} ({publisher_place}: {publisher}, {issued:year})[, pp. {page}].
{author:rfc}, "{title}", RFC 4271, DOI {doi}, {issued:month}, <{url}>.
{author:rfc}, "{title}", BCP 14, RFC 2119, {issued:month}[, <{url}>].
{author:rfc}, "{title}", Work in Progress, Internet-Draft, draft-ietf-base-03, {issued:day-month}, <{url}>.
{author:organisation}, "{title}", {issued:month}, <{url}>.
{author:rfc}, "{title}", {container_title:journal}, Vol. {volume}, No. {issue}, pp. {page}, {issued:month}.
{author:rfc}, "{title}", {container_title:journal} {volume}({issue}), {issued:month}[, <{url}>].
{author:organisation}, {title}, {issued:year}[, {url}].
{author:organisation}. {title}. {publisher_place}: {publisher}, {issued:year}.
{author:organisation} ({issued:year}): {title}. {publisher_place}[: {publisher}].
{author:direct}, {title} ({publisher_place}: {publisher}, {issued:year})[, p. {page}].
{author:direct}, {title}, {publisher_place}: {publisher}, {issued:year}[, pp. {page}].
{author:direct}, {title}, {publisher}, {publisher_place}, {issued:year}[, p. {page}]
{author:direct}, {title}, {publisher}, {issued:year}[, p. {page}].
{author:direct}, {title}, {publisher_place} {issued:year}[, S. {page}].
{author:inverted}, {title}, {publisher_place}, {publisher}, {issued:year}[, p. {page}].
{author:inverted}. {title}. {publisher_place}: {publisher}, {issued:year}.
{author:inverted}: {title}. {publisher_place}: {publisher} {issued:year}[, S. {page}].
{author:inverted} ({issued:year}): {title}. {publisher_place}: {publisher}.
{author:inverted} ({issued:year}): {title}. In: {container_title:journal} {volume} ({issue}), S. {page}.
{author:inverted} ({issued:year}): {title}. In: {container_title:journal}, {volume}. Jg., H. {issue}, S. {page}.
{author:inverted}, {issued:year}: {title}. {container_title:journal} {volume}: {page}.
{author:inverted}, {issued:year}: {title}. S. {page} in: {editor:direct} (Hg.): {container_title:book}. {publisher_place}: {publisher}.
{author:inverted} ({issued:year}): {title}. In: {editor:inverted} (Hg.): {container_title:book}. {publisher_place}: {publisher}, S. {page}.
{author:inverted} ({issued:year}): {title}, in: {editor:direct} (Hrsg.), {container_title:book}, {publisher_place}, {page}.
{author:slashes} ({issued:year}): {title}. In: {editor:slashes} (Hg.): {container_title:book}. {publisher_place}: {publisher}, S. {page}.
{author:slashes} ({issued:year}): {title}. {publisher_place}: {publisher}.
{author:slashes} ({issued:year}): {title}. In: {container_title:journal}, {volume}. Jg., S. {page}.
{author:direct}: {title}. In: {editor:direct} (Hrsg.): {container_title:book}. {publisher}, {publisher_place} {issued:year}, S. {page}.
{author:apa} ({issued:year}). {title}. In {editor:direct} (Eds.), {container_title:book} (pp. {page}). {publisher_place}: {publisher}.
{author:apa} ({issued:year}). {title}. In {editor:direct} (Hrsg.), {container_title:book} (S. {page}). {publisher_place}: {publisher}.
{author:apa} ({issued:year}). {title}. {container_title:journal}, {volume}({issue}), {page}.
{author:apa} ({issued:year}). {title}. {publisher_place}: {publisher}.
{author:apa}, {issued:year}: {title}, in: {container_title:journal}, vol. {volume}, no. {issue}, pp. {page}[, {url}].
{author:inverted}. {issued:year}. “{title}.” {container_title:journal} {volume} ({issue}): {page}.
{author:inverted}. {issued:year}. {title}. {publisher_place}: {publisher}.
{author:inverted}. “{title}.” In {container_title:book}, edited by {editor:direct}, {page}. {publisher_place}: {publisher}, {issued:year}.
{author:inverted} ({issued:year}) ‘{title}’, {container_title:journal} {volume}({issue}): {page}.
{author:inverted} ({issued:year}) {title}. {publisher_place}: {publisher}.
{author:inverted} ({issued:year}) ‘{title}’ in {editor:direct} (eds) {container_title:book}, {publisher_place}: {publisher}, pp. {page}.
{author:direct}, “{title},” {container_title:journal}, vol. {volume}, no. {issue} ({issued:year}), pp. {page}.
{author:direct}, “{title},” {container_title:journal} {volume}, no. {issue} ({issued:month}): {page}.
{author:direct}, ‘{title}’, in {editor:direct} (eds), {container_title:book} ({publisher_place}: {publisher}, {issued:year}), pp. {page}.
{author:direct}, ‘{title}’, {container_title:journal}, {volume} ({issued:year}), {page}.
{author:direct}, « {title} », {container_title:journal}, n° {issue}, {issued:year}, p. {page}.
{author:caps}, {title}, {publisher_place}, {publisher}, {issued:year}[, p. {page}].
{author:caps}, «{title}», in «{container_title:journal}», {volume}, {issued:year}, pp. {page}.
{author:caps}, {title}, in {container_title:book}, a cura di {editor:direct}, {publisher_place}, {publisher}, {issued:year}, pp. {page}.
{author:caps}, {title}, {publisher_place} {issued:year}[, p. {page}].
{author:caps-first}, {title:fr}, {publisher_place:fr}, {publisher:fr}, {issued:year}[, p. {page}].
{author:direct}, {title:fr}, {publisher:fr}, {issued:year}[, p. {page}].
{author:direct}, {title:fr}, {publisher_place:fr}, {publisher:fr}, {issued:year}[, p. {page}]
{author:caps}, {title:fr}, {publisher_place:fr} : {publisher:fr}, {issued:year}[, p. {page}].
{author:apa} ({issued:year}) {title:fr}, {publisher:fr}.
{title:fr}, {publisher:fr}, {issued:year}
{author:direct}, « {title:fr} », {container_title:outlet}, {issued:slashed}[, {url}]
{author:direct}, « {title:fr} », {container_title:fr}, n°{issue}, {issued:year}, p. {page}.
{author:direct}, «{title:es}», {container_title:outlet}, {issued:spanish}.
{author:direct}, {title:es}, {publisher:es}, {publisher_place:es}, {issued:year}[, p. {page}].
{author:inverted}. {title:es}. {publisher_place:es}: {publisher:es}, {issued:year}.
{author:direct}, "{title:es}" en {container_title:outlet} del {issued:spanish}.
{author:direct}, {title:it}, {publisher:it}, {publisher_place:it} {issued:year}[, p. {page}].
{author:direct}: {title:de}. {publisher:de}, {publisher_place:de} {issued:year}[, S. {page}].
{author:inverted}: {title:de}, {publisher_place:de}: {publisher:de} {issued:year}.
{author:direct}: {title:de}, in: {container_title:outlet}, {issued:german}[, S. {page}].
{author:direct}, {title} ({publisher:en}, {issued:year})[, p. {page}].
{author:direct}, {title}, {publisher:en}, {publisher_place:en}, {issued:year}[, p. {page}].
{author:direct}, *{title}*, {publisher:en}, {publisher_place:en}, {issued:year}[, p. {page}].
{author:direct}. {title}. {publisher_place:en}: {publisher:en}, {issued:year}[. Page {page}].
{author:direct}. "{title}." {container_title:outlet}, {issued:month-first}[, page {page}].
{author:inverted}, {title:headline}, {container_title:site}, {issued:month-first}
{author:inverted}, {title}, {container_title:site}, {issued:month-first}
{author:direct}, {title}, {container_title:site}, {issued:day-first}[, {url}]
{author:acronym}, {title}, {issued:month-first}
{author:acronym}, {title}, {issued:month-first}[, {url}]
{author:acronym}, {title:headline}, {issued:month-first}
{author:acronym}, {title:headline}, {container_title:site}, {issued:month-first}
{author:inverted}, {title:headline}, {container_title:site}, {issued:month-first}
{author:inverted}, {title:headline}, {container_title:outlet}, {issued:month-first}
{title:headline}, {container_title:site}, {issued:month-first} {url}
{title}. {container_title:site}
{container_title:agency}, {issued:month-first}
{container_title:agency}, {issued:month-first}
{container_title:agency}, {issued:day-first}.
{author:direct}, "{title}", {container_title:agency}, {issued:month-first}.
"{title}"
“{title},” {container_title:site} ({issued:month}). Accessed {accessed:month-first}. Available from: {url}
{author:organisation}, "{title}," {container_title:site} ({issued:month}). Accessed {accessed:month-first}. {url}
{note:interview}
{author:direct}, {note:interview-with}, {publisher_place}, {issued:day-first}.
"""
_PIECE = re.compile(r"\{(\w+)(?::([\w-]+))?\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
_OUTLETS = """
The New York Times|New York Times|The Washington Post|Washington Post|The Guardian|Guardian|The Independent|The Times|Reuters|
Associated Press|AP|AFP|BBC News|BBC|CNN|Fox News|NBC News|Al Jazeera|Haaretz|The Jerusalem Post|The Wall Street Journal|
Wall Street Journal|Los Angeles Times|Chicago Tribune|The Boston Globe|USA Today|The Economist|Time|Time Magazine|Newsweek|
The New Yorker|The Atlantic|Foreign Policy|Foreign Affairs|The Nation|Salon|Slate|Politico|The Hill|Huffington Post|The Huffington
Post|The Daily Telegraph|Daily Mail|Financial Times|Der Spiegel|Spiegel Online|Die Zeit|Süddeutsche Zeitung|Frankfurter
Allgemeine Zeitung|FAZ|taz|Die Welt|Neue Zürcher Zeitung|Der Standard|Die Presse|Le Monde|Le Figaro|Libération|Le Monde
diplomatique|El País|El Mundo|La Vanguardia|ABC|Clarín|La Nación|La Jornada|Corriere della Sera|La Repubblica|La Stampa|il
manifesto|Gazeta Wyborcza|Izvestia|Pravda|Kommersant|The Moscow Times|The Hindu|Times of India|Dawn|South China Morning Post|Asia
Times|Xinhua|Kyodo News|Sydney Morning Herald|The Age|Toronto Star|Globe and Mail|The Irish Times|The Scotsman|The Intercept|
Middle East Eye|Press TV|Fars News|Tehran Times|LobeLog|Antiwar.com|Counterpunch|Global Research|openDemocracy|Wired|The Verge|
TechCrunch|Scientific American|New Scientist|National Geographic|Rolling Stone|Mother Jones|The Christian Science Monitor|NPR|PBS
""".replace("\n", " ").split("|")
_ORGANISATIONS = """
Human Rights Watch|Amnesty International|World Bank|World Health Organization|WHO|United Nations|UNHCR|UNICEF|OECD|IMF|European
Commission|U.S. Department of State|US Department of Defense|Congressional Research Service|Government Accountability Office|
International Crisis Group|RAND Corporation|Statistisches Bundesamt|Bundesregierung|Deutscher Bundestag|IETF|IEEE|ISO|W3C|ITU-T|
American National Standards Institute|National Institute of Standards and Technology|Greenpeace|Oxfam|Freedom House|Transparency
International|Institut national de la statistique|Ministry of Health|Home Office|House of Commons|Council of Europe|Unicode
Consortium|Internet Society|International Committee of the Red Cross|World Wide Web Consortium
""".replace("\n", " ").split("|")
_LEAST = {
    "title": "Tides of the Sound",
    "container_title:journal": "Port Review",
    "container_title:book": "The Harbour Reader",
    "publisher": "Fjord Press",
    "publisher_place": "Bergen",
}
"""What stands in for a field that the training rows do not have."""
_SUBJECTS = (
    "Parliament|The Mayor|Harbour Board|Fishermen|Senators|The Minister|Teachers|Doctors|Miners|The Court|Students|Farmers|Officials|"
    "Rebels|The Army|Police|The President|Opposition|Unions|Refugees|Scientists|Activists|Lawmakers|Investors|Villagers|The Pope|"
    "Troops|Envoys|Editors|Bishops|Allies|The Council|Port Workers|Veterans|Widows|Islanders|The Bank|Ministers"
).split("|")
_VERBS = (
    "Back|Reject|Downplay|Seek|Warn of|Deny|Will Honor|Blame|Call for|Question|Fear|Welcome|Condemn|Demand|Face|Approve|Delay|Defend|"
    "Do Not Like|Want|Must Stop|Praise|Ignore|Push for|Say No to|Prepare for|Mourn|Remember|Celebrate|Cannot Explain|Still Await"
).split("|")
_OBJECTS = (
    "New Harbour Law|Their Veterans’ Sacrifice|Peace Talks in the North|the Role of the Army in the Crisis|More Troops|Cuts to Schools|"
    "a Second Vote|the Iron Curtain of Smoke|Oil Deal With Neighbours|the Cost of War|Foreign Bases|the Killing of a Reporter|Strikes|"
    "Secret Support for Rebels|Water Shortage|the Return of the Exiles|Influence in the Capital|a Ban on Fishing|Tougher Sanctions|"
    "Claims of Fraud|the Siege|Their Own Report|Interference|Election Delay|the Gas Pipeline|Land Reform|a New Kind of Union"
).split("|")
_SITES = ("blog", "watch", "online", "review", "monitor", "report", "today", "forum", "insider", "voice")
_AREAS = """
Baltic Balkan Nordic Alpine Caspian Danube Pacific Atlantic Andean Sahara Kazakh Georgian Armenian Turkish Kurdish Yemeni Kenyan
Bolivian Chilean Croatian Serbian Bulgarian Estonian Finnish Icelandic Irish Scottish Welsh Breton Basque Catalan Tatar Uzbek
""".split()
_PAPERS = "News Agency|Press Agency|Times|Post|Daily|Tribune|Gazette|Herald|Today|Observer|News|Information Agency|Review".split(
    "|"
)
_PUBLISHERS = {
    "fr": "Gallimard|Seuil|Le Seuil|Fayard|Flammarion|La Découverte|Payot|Puf|PUF|Albin Michel|Actes Sud|Minuit|Maspero|Plon|Grasset|"
    "Hachette|Armand Colin|Vrin|La Fabrique|Syllepse|Agone|éditions du Cerf|L’Harmattan|Le Livre de Poche|Folio|Karthala|Nathan|Dalloz",
    "es": "Siglo XXI|Fondo de Cultura Económica|Alianza|Ariel|Crítica|Akal|Taurus|Planeta|Tecnos|Cátedra|Paidós|Anagrama|Trotta|Gedisa",
    "it": "Einaudi|Laterza|il Mulino|Feltrinelli|Mondadori|Bompiani|Carocci|Adelphi|FrancoAngeli|Rizzoli|Olschki|Donzelli|Garzanti",
    "de": "Suhrkamp|Rowohlt|Fischer|Piper|Hanser|C. H. Beck|Campus|Reclam|Ullstein|dtv|Kiepenheuer & Witsch|Hoffmann und Campe|Aufbau|"
    "Metzler|Böhlau|Wallstein|Droste|Unrast|VSA|Dietz|Klett-Cotta|Insel|Luchterhand|Nomos|Transcript|Springer VS",
    "en": "Simon & Schuster|HarperCollins|Random House|Penguin|Penguin Books|Knopf|Doubleday|Norton|W. W. Norton|Little, Brown|Viking|"
    "Macmillan|St. Martin’s Press|Basic Books|Verso|Pluto Press|Zed Books|Monthly Review Press|Beacon Press|Prentice-Hall|McGraw-Hill|"
    "Farrar, Straus and Giroux|Houghton Mifflin|Harper & Row|Haymarket Books|South End Press|Routledge|Scribner’s|Praeger|Faber and Faber",
}
_CITIES = {
    "fr": "Paris|Lyon|Marseille|Nantes|Arles|Genève|Bruxelles|Lausanne|Toulouse|Montréal|Rennes|Grenoble|Bordeaux|Lille",
    "es": "Madrid|Barcelona|México|Buenos Aires|Bogotá|Lima|Santiago de Chile|Valencia|Sevilla|Caracas|Bilbao",
    "it": "Roma|Milano|Torino|Bologna|Firenze|Bari|Napoli|Venezia|Padova",
    "de": "Berlin|München|Frankfurt am Main|Frankfurt/M.|Hamburg|Köln|Stuttgart|Wien|Zürich|Leipzig|Göttingen|Reinbek|Bielefeld|Münster",
    "en": "New York|London|Boston|Chicago|Oxford|Cambridge, MA|Washington, D.C.|San Francisco|Toronto|Philadelphia|Berkeley|NY|Princeton",
}
_NOUNS = {
    "fr": "la guerre|la mer|l’État|le travail|les villes|la mémoire|le peuple|la nation|les femmes|la langue|le pouvoir|la crise|l’Europe|"
    "la démocratie|le capital|les frontières|la terre|l’école|la presse|le fleuve|les colonies|la raison|le droit|l’invention|l’opinion",
    "es": "la guerra|el mar|el Estado|el trabajo|las ciudades|la memoria|el pueblo|la nación|las mujeres|la lengua|el poder|la crisis|"
    "la democracia|el capital|las fronteras|la tierra|la escuela|la prensa|el río|las colonias|la razón|el derecho|la invención",
    "it": "la guerra|il mare|lo Stato|il lavoro|le città|la memoria|il popolo|la nazione|le donne|la lingua|il potere|la crisi|"
    "la democrazia|il capitale|i confini|la terra|la scuola|la stampa|il fiume|le colonie|la ragione|il diritto|l’invenzione",
    "de": "Krieg|Meer|Staat|Arbeit|Stadt|Erinnerung|Volk|Nation|Frauen|Sprache|Macht|Krise|Demokratie|Kapital|Grenzen|Land|Schule|Presse|"
    "Strom|Kolonien|Vernunft|Recht|Erfindung|Herrschaft|Öffentlichkeit|Geschichte|Gegenwart|Gesellschaft|Freiheit",
}
_LINKS = {
    "fr": " et | sans | contre | de |. Essai sur | : une histoire de | à l’épreuve de | dans | ou ",
    "es": " y | sin | contra | de |. Ensayo sobre | : una historia de | frente a | en | o ",
    "it": " e | senza | contro | di |. Saggio su | : una storia di | davanti a | in | o ",
    "de": " und | ohne | gegen |. Zur Geschichte von | im Zeitalter der | als | zwischen | oder |: Versuch über ",
}
_PREFIXES = (
    "See |See also |Cf. |Cf. |Quoted in |Cited in |See, e.g., |For example, |Voir |Voir aussi |Cf |Cité par |Ver: |Véase |Vid. |Cfr. |Vgl. |"
    "Siehe |Zit. nach |Vedi |Cit. in |In: |From |As quoted in |For a critique, see |Pour plus d’informations, voir |Sur ce point, voir "
).split("|")
_REMARKS = (
    " Emphasis added.| Emphasis mine.| My translation.| The author was then a correspondent in the region.| Translated by the author.|"
    " This figure is disputed.| Traduction de l’auteur.| Souligné par nous.| Hervorhebung im Original.| The report was never published.|"
    " He later withdrew the claim.| See the discussion above.| La traducción es mía.| An earlier version appeared elsewhere."
).split("|")
_HOSTS = [
    "www.archive-news.org",
    "example.org",
    "www.un.org",
    "news.example.com",
    "www.state.gov",
    "www.rfc-editor.org",
    "www.bmj.de",
    "data.example.net",
]
_ACRONYMS = (
    "AFP DPA ANSA EFE IRNA FNA UPI TASS Itar-Tass Interfax Xinhua PTI ANI KUNA SANA WAM MENA AP Azertag BBC".split()
)
_PLACES = [
    "Tehran",
    "Washington, DC",
    "Beirut",
    "Paris",
    "Berlin",
    "Cairo",
    "Geneva",
    "Kabul",
    "Moscow",
    "Jerusalem",
    "New Delhi",
    "Nairobi",
]


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
        for field, value in _LEAST.items():
            self.values[field] = self.values[field] or [value]
        self.families = self.families or ["Falkner", "Osei", "Renner"]
        self.given = [g.capitalize() for g in given_names()]

    def pick(self, field: str, form: str) -> str:
        """A value of a field in a form."""
        chance = self.chance
        if field in ("author", "editor"):
            return self._names(form)
        if field in ("issued", "accessed"):
            return self._date(form)
        if field == "container_title":
            return self._container(form)
        if form in _NOUNS or form in _CITIES:
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
            return f"http{chance.choice(('', 's'))}://{chance.choice(_HOSTS)}/{path}{chance.choice(('', '.html', '/', '.pdf'))}"
        if field == "doi":
            return f"10.{chance.randrange(1000, 9999)}/{chance.choice(('RFC', 's', 'j.', ''))}{chance.randrange(100, 99999)}"
        if field == "note":
            return self._note(form)
        value = chance.choice(self.values[field])
        return self._headline(value, form == "headline") if field == "title" else value

    def _headline(self, title: str, named: bool) -> str:
        """A title as newspapers set it: capitals throughout, a name and a colon before it; or as it is."""
        chance = self.chance
        if chance.random() < (0.6 if named else 0.15):
            title = f"{chance.choice(_SUBJECTS)} {chance.choice(_VERBS)} {chance.choice(_OBJECTS)}"
            if chance.random() < 0.2:
                title = f"{chance.choice(_AREAS)} Crisis: We {chance.choice(_VERBS).lower()} {chance.choice(_OBJECTS).lower()}"
            if chance.random() < 0.3:
                title = title[0] + title[1:].lower()
        elif chance.random() < 0.35:
            title = " ".join(w[:1].upper() + w[1:] if len(w) > 3 else w for w in title.split())
        if chance.random() < (0.5 if named else 0.05):
            title = f"{chance.choice((chance.choice(self.families), chance.choice(_AREAS)))}: {title}"
        if chance.random() < 0.05:
            title = f"The {title[0].upper()}{title[1:]}"
        return title

    def _container(self, form: str) -> str:
        """A newspaper, agency, web site, journal or book."""
        chance = self.chance
        if form == "outlet":
            return chance.choice(_OUTLETS).strip()
        if form == "agency":
            return (
                f"{chance.choice(_AREAS)} {chance.choice(_PAPERS)}"
                if chance.random() < 0.7
                else chance.choice(_ACRONYMS)
            )
        if form == "site":
            name = chance.choice(self.families) + chance.choice(("", " ")) + chance.choice(_SITES)
            return chance.choice(
                (name.lower().replace(" ", ""), name, f"{chance.choice(_AREAS)} {chance.choice(_PAPERS)}", name.upper())
            )
        if form == "fr":
            return (
                chance.choice(("Cahiers", "Revue", "Annales", "Actes"))
                + " de "
                + chance.choice(_NOUNS["fr"].split("|"))
            )
        return chance.choice(self.values[f"container_title:{form}"])

    def _foreign(self, field: str, form: str) -> str:
        """A title, publisher or place in a language that the training rows hardly have."""
        chance = self.chance
        if field == "publisher_place":
            return chance.choice(_CITIES[form].split("|"))
        if field == "publisher":
            return chance.choice(_PUBLISHERS[form].split("|"))
        nouns, links = _NOUNS[form].split("|"), _LINKS[form].split("|")
        title = chance.choice(nouns)
        for _ in range(chance.choice((0, 1, 1, 2))):
            title += chance.choice(links) + chance.choice(nouns)
        return title[0].upper() + title[1:]

    def _names(self, form: str) -> str:
        chance = self.chance
        if form == "organisation":
            return chance.choice(_ORGANISATIONS).strip()
        if form == "acronym":
            return chance.choice(_ACRONYMS)
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
        if form == "inverted" and chance.random() < 0.1:
            return f"{people[0][0]}, {people[0][1]} {chance.choice(self.given)}"
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
        name = _MONTHS["en"].split()[month]
        if chance.random() < 0.2:
            name = name[:3] + chance.choice(("", "."))
        spoken = {code: names.split()[month] for code, names in _MONTHS.items()}
        return {
            "year": str(year),
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
                f"Author's interview with {who}, {chance.choice(_PLACES)}.",
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
    templates = [line for line in _TEMPLATES.strip().splitlines() if line]
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
        prefix = chance.choice(_PREFIXES)
        pieces.insert(0, prefix)
        labels = [[field, start + len(prefix), end + len(prefix)] for field, start, end in labels]
    if chance.random() < 0.06:
        remark = chance.choice(_REMARKS)
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
