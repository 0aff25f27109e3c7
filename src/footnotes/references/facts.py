"""Lists of facts that help to tell the fields of a reference apart: months, words of periodicals and publishers, places.

Each word names the kinds it belongs to; a token's kinds are features of the labeller (see `features`). The words are common
knowledge, gathered for this project; none was taken from the measuring corpora. The given names of `given.txt` are those that
Faker (MIT) lists for 26 locales, without words that are more often something else.
"""

from __future__ import annotations

from importlib.resources import files

__all__ = ["KINDS_OF", "all_given_names", "given_names"]

_WORDS = {
    "month": """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec januar februar märz mai juni juli oktober dezember jän dez okt janvier février fevrier mars avril
        juin juillet août aout septembre octobre novembre décembre decembre enero febrero marzo abril mayo junio julio agosto
        septiembre setiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        janeiro fevereiro março maio junho julho setembro outubro dezembro januari februari maart mei augustus
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль
        август сентябрь октябрь ноябрь декабрь stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
        listopada grudnia ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık يناير
        فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    """,
    "season": "spring summer autumn fall winter frühjahr frühling sommer herbst printemps été automne hiver primavera verano lente zomer herfst",
    "journal": """
        journal review reviews revue rivista revista zeitschrift archiv archives annals annales bulletin letters transactions
        magazine quarterly studies research science sciences proceedings proc acta advances nature cahiers quaderni jahrbuch
        yearbook j rev phys chem biol med am soc acad sci lett nucl int natl res appl math mol cell clin eng astrophys nouv
        comm commun ann bull trans mag opin curr exp lancet plos ieee acm blätter hefte forschung forum monthly weekly
        letter gazette perspectives policy affairs world politics economist tijdschrift przegląd kwartalnik roczniki rocznik zeszyty
        вестник вопросы журнал известия записки труды dergisi dergi araştırmaları cuadernos anuario boletín cadernos anais bollettino
        annali mededelingen
    """,
    "paper": """
        times post guardian telegraph independent herald tribune daily news journal wire reuters bbc cnn nbc cbs abc npr monde
        figaro libération país mundo zeitung tageszeitung spiegel zeit welt bild standard presse repubblica corriere stampa
        haaretz jazeera press associated afp upi dpa gazette observer chronicle globe star express mirror sun examiner
        newsweek economist atlantic yorker bloomberg forbes huffington politico guardian newspaper today week morning evening
    """,
    "meeting": "conference workshop symposium congress meeting proceedings proc tagung kongress colloque atti lncs lecture notes",
    "publisher": """
        press verlag publishers publishing publications publisher university universitätsverlag presses éditions editions editore
        edizioni editorial editora editions books book inc ltd gmbh co company sons wiley springer elsevier routledge blackwell
        academic sage macmillan palgrave penguin random harper collins norton cambridge oxford harvard princeton yale
        suhrkamp campus gallimard seuil puf einaudi laterza mulino olschki mcgraw hill prentice hall addison wesley morgan
        kaufmann mit crc kluwer pergamon plenum brill gruyter mohr siebeck nomos beck rowohlt fischer ullstein hanser vandenhoeck
        ruprecht luchterhand westdeutscher leske budrich opladen houghton mifflin knopf doubleday vintage basic free greenwood
        elgar ashgate polity verso zed anchor bantam scribner viking faber institute institut stiftung foundation center centre
        office department ministry bureau association society council academy
        luchterhand metzler böhlau transcript waxmann juventa beltz unrast dietz reclam piper diogenes hogrefe klinkhardt lit lang steiner
        wallstein klett cotta fayard flammarion grasset plon minuit découverte payot maspero hachette colin vrin karthala agone syllepse
        larousse nathan dalloz harmattan librairie imprimerie feltrinelli mondadori bompiani carocci adelphi rizzoli donzelli garzanti
        alianza ariel akal taurus planeta tecnos cátedra paidós anagrama siglo praeger prentice longman pearson allyn bacon
        lawrence erlbaum pluto haymarket beacon holt rinehart winston henry schuster simon putnam dutton crown pantheon farrar straus
        giroux wadsworth jossey bass guilford heinemann hodder stoughton croom helm unwin hyman methuen transaction
         wydawnictwo wydawnictwa uitgeverij издательство изд yayınları yayınevi yayıncılık ediciones editora livraria presses
    """,
    "place": """
        london york cambridge oxford boston chicago paris berlin münchen munich frankfurt hamburg köln cologne stuttgart wien
        vienna zürich zurich basel bern genève geneva roma rome milano milan torino turin firenze florence venezia venice napoli
        naples bologna padova madrid barcelona lisboa lisbon amsterdam rotterdam leiden hague bruxelles brussels antwerp
        stockholm copenhagen oslo helsinki moscow moskva москва petersburg leningrad warszawa warsaw kraków prague praha
        budapest athens istanbul ankara jerusalem cairo beirut tehran baghdad delhi mumbai bombay calcutta tokyo kyoto beijing
        shanghai singapore sydney melbourne toronto montreal ottawa washington philadelphia princeton baltimore berkeley
        stanford angeles francisco diego seattle austin houston dallas atlanta miami detroit cleveland pittsburgh ithaca
        bloomington urbana madison minneapolis durham chapel hill haven providence reading hillsdale mahwah englewood cliffs
        thousand oaks newbury park beverly hills dordrecht heidelberg tübingen göttingen bonn leipzig dresden mannheim bremen
        münster opladen wiesbaden weinheim freiburg darmstadt essen dublin edinburgh glasgow manchester birmingham liverpool
        bristol leeds sheffield nottingham norwich aldershot cheltenham basingstoke harmondsworth milton keynes méxico mexico
        buenos aires santiago bogotá lima caracas paulo rio janeiro habana havana lyon marseille toulouse bordeaux strasbourg
        grenoble lille rennes louvain leuven utrecht groningen uppsala lund göteborg bergen graz salzburg innsbruck linz
        usa uk england germany france italy spain canada australia japan china india switzerland netherlands sweden norway
        i̇stanbul i̇zmir toruń gdańsk poznań wrocław łódź lublin porto coimbra recife fortaleza haag nijmegen antwerpen bilbao nantes
        sevilla zaragoza granada lausanne саратов казань новосибирск киев
        nj ny ma ca il pa md tx conn mass calif mich wis minn ind va ga fla ohio
        bielefeld oldenburg kassel osnabrück potsdam konstanz augsburg würzburg erfurt jena halle rostock kiel lübeck hannover
        braunschweig dortmund bochum duisburg düsseldorf wuppertal aachen trier saarbrücken kaiserslautern mainz gießen giessen marburg
        bamberg bayreuth regensburg passau ulm karlsruhe nürnberg erlangen chemnitz magdeburg siegen paderborn hildesheim hagen
        reinbek neuwied leverkusen bern luzern lausanne gallen klagenfurt graz gütersloh ludwigsburg nürtingen
        nantes nice montpellier arles dijon reims besançon tours poitiers vincennes aubervilliers québec montréal
        valencia sevilla bilbao zaragoza granada salamanca quito montevideo guatemala managua brasília recife salvador coimbra porto
        bari palermo genova trieste pisa siena parma perugia ghent gent liège nijmegen groningen tilburg maastricht aarhus
        trondheim turku tampere tallinn riga vilnius kyiv kiev minsk lviv bratislava ljubljana zagreb belgrade beograd sarajevo
        skopje sofia bucharest bucureşti thessaloniki cape johannesburg pretoria nairobi kampala dakar accra lagos
        hong kong seoul manila jakarta bangkok hanoi kuala lumpur karachi lahore dhaka kolkata chennai bangalore islamabad kabul
        damascus amman riyadh dubai doha tunis algiers rabat khartoum canberra brisbane perth adelaide auckland wellington vancouver
    """,
    "editor": """
        ed eds edited editor editors hrsg hg hgg herausgegeben hrg hrsgg herausgeber éd éds dir coord cura comp
        redaktion red
    """,
    "in": "in in: dans en bei aus",
    "and": "and und et y e & og och en i и",
    "etal": "al alii others andere u.a ua",
    "page": "p pp page pages s ss seite seiten pag pagg pág págs c с стр ص",
    "volume": "vol vols volume volumes v bd band bde jg jahrgang tome tomo t том т",
    "issue": "no nr number nos num issue heft h n núm fasc sayı zeszyt z № iss suppl supplement special",
    "edition": "edition edn auflage aufl édition edición edizione ed rev revised 2nd 3rd 4th 1st 5th",
    "thesis": "thesis dissertation diss phd doctoral master's masters habilitation mémoire thèse tesi",
    "report": "report working paper technical rep memo memorandum discussion preprint draft manuscript unpublished rfc",
    "access": "accessed retrieved available abgerufen zugriff consulté consultado visited viewed last online cited from at stand geraadpleegd dostęp acesso accesso consulta recuperado disponible disponível erişim обращения",
    "interview": "interview interviewed author's testimony speech letter telegram statement hearing remarks conversation telephone",
    "undated": "n.d nd forthcoming press appear submitted accepted o.j s.d",
    "particle": "van von de der den del della di da la le du dos bin al ten ter zu",
    "suffix": "jr sr ii iii iv",
    "note": "see also cf vgl siehe voir véase emphasis added ibid quoted cited translated translation trans",
    "given": """
        john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
        steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
        jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander patrick raymond jack dennis jerry
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley
        dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy
        angela anna ruth brenda pamela nicole katherine virginia catherine christine debra janet maria julia peter hans karl
        klaus wolfgang jürgen dieter helmut heinz horst werner uwe thomas stefan andreas martin matthias heinrich friedrich
        wilhelm otto ernst ulrich rainer bernd gerhard walter monika petra sabine ursula renate claudia jean pierre michel
        philippe alain bernard jacques françois claude louis henri andré marie nathalie isabelle sylvie josé juan luis carlos
        antonio manuel francisco javier miguel ángel pedro jorge giovanni giuseppe luigi marco paolo carlo mario francesco
        alessandro roberto franco ivan sergei vladimir alexei nikolai mikhail ahmed mohammed ali hassan mehdi eldar
    """,
}


def given_names() -> list[str]:
    """Common given names, in lower case."""
    return _WORDS["given"].split()


def all_given_names() -> list[str]:
    """Given names of many countries, in lower case."""
    return (files("footnotes.references") / "given.txt").read_text("utf-8").split()


def _index() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for kind, words in _WORDS.items():
        for word in words.split():
            kinds[word] = f"{kinds[word]}+{kind}" if word in kinds else kind
    for name in all_given_names():
        kinds.setdefault(name, "given")
    return kinds


KINDS_OF: dict[str, str] = _index()
"""Each word, in lower case, with the kinds it belongs to, joined by `+`."""
