"""Norwegian (Bokmål)."""

from footnotes.languages.language import Language, words

NB = Language(
    code="nb",
    name="Norwegian",
    frequent=words(
        "og det som er av på ikke med har et fra også eller når etter hadde til ble seg være jeg den denne disse dette"
    ),
    note_headings=words(
        "noter, note, fotnoter, fotnote, sluttnoter, referanser, kilder, kilde, litteratur, litteraturliste, kildeliste, "
        "kildehenvisninger, henvisninger, kilder og noter, noter og kilder, noter og referanser, noter og henvisninger, "
        "kilder og litteratur, referanseliste, anmerkninger, merknader, bibliografi, videre lesning, litteraturhenvisninger"
    ),
    furniture=words(
        "gå til innhold, hopp til innhold, hopp til hovedinnhold, del artikkelen, del denne artikkelen, del på facebook, "
        "skriv ut, kommentarer, legg igjen en kommentar, legg inn en kommentar, relaterte artikler, lignende artikler, "
        "les også, les mer, les videre, hjem, forside, kontakt, kontakt oss, om oss, meny, søk, logg inn, bli medlem, abonner, "
        "nyhetsbrev, forrige, neste, til toppen, tilbake til toppen, annonse, mest lest, godta cookies, personvern, "
        "personvernerklæring, informasjonskapsler"
    ),
    reporting=words(
        "sier sagt skriver skrev svarer svarte spør spurte forklarer forklarte påpeker påpekte forteller fortalte "
        "hevder hevdet tilføyer tilføyde konstaterer konstaterte opplyser opplyste understreker understreket kaller "
        "beskriver beskrev uttaler uttalte advarer advarte innrømmer innrømmet bemerker bemerket minnes betegner betegnet "
        "roper ropte hvisker hvisket mumlet utbrøt sukket"
    ),
    attributing=words("ifølge"),
    pronouns=words("jeg"),
    tied_reporting=words("sa mener mente kalte"),
    tied_pronouns=words("han hun"),
    offices=words(
        "herr fru frøken statsminister statsministeren ministeren utenriksminister utenriksministeren ordfører "
        "ordføreren dronning dronningen biskop biskopen generalen presidenten professoren direktør direktøren leder lederen "
        "talsmann talsmannen talsperson dommer dommeren forfatteren journalisten sokneprest prost"
    ),
    ibid=words("ibid, ibidem, sst, smst, samme sted, samme verk"),
    op_cit=words("anf. verk, anført verk, anf. skr, anf. st, a. st, op. cit"),
    again=words("som ovenfor, som over, se ovenfor, nevnt ovenfor, sitert ovenfor, enda en gang"),
    pointers=words("note, noten, fotnote, anm"),
    lead_ins=words("se, se også, jf, jfr, sml, jevnfør, sitert etter, sitert i"),
    remarks=words(
        "min kursivering, min utheving, forfatterens kursivering, kursivert i original, min oversettelse, egen oversettelse "
    ),
    locators=words("s, side, sider, kap, bd"),
)
