"""Swedish."""

from footnotes.languages.language import Language, words

SV = Language(
    code="sv",
    name="Swedish",
    frequent=words(
        "och att det som är av för på inte med ett från också eller när efter har hade vid sig den detta dessa blev "
        "jag då så där"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "noter, fotnoter, fotnot, slutnoter, referenser, källor, källa, litteratur, källförteckning, "
        "litteraturförteckning, referenslista, källhänvisningar, hänvisningar, käll- och litteraturförteckning, "
        "källor och litteratur, noter och källor, noter och referenser, källor och noter, anmärkningar, bibliografi, "
        "anförd litteratur, tryckta källor, otryckta källor, vidare läsning"
    ),
    furniture=words(
        "hoppa till innehåll, hoppa till innehållet, gå till innehåll, gå till innehållet, dela, dela artikeln, "
        "dela den här artikeln, skriv ut, kommentarer, kommentera, lämna en kommentar, lämna ett svar, skriv en kommentar, "
        "relaterade artiklar, liknande artiklar, läs också, läs även, läs mer, läs vidare, hem, startsida, kontakt, "
        "kontakta oss, om oss, meny, sök, logga in, bli medlem, prenumerera, nyhetsbrev, föregående, nästa, till toppen, "
        "annons, mest läst, godkänn kakor, om kakor, integritetspolicy"
    ),
    reporting=words(
        "säger sade sagt skriver skrev svarar svarade frågar frågade förklarar förklarade menar menade påpekar påpekade "
        "berättar berättade hävdar hävdade tillägger tillade anser ansåg konstaterar konstaterade uppger uppgav betonar "
        "betonade kallar kallade beskriver beskrev undrar undrade varnar varnade medger medgav erkänner erkände "
        "ropar ropade viskar viskade mumlade utbrast suckade"
    ),
    attributing=words("enligt"),
    pronouns=words("jag"),
    tied_reporting=words("sa"),
    tied_pronouns=words("han hon"),
    offices=words(
        "herr fru fröken doktor statsminister statsministern ministern utrikesministern borgmästare borgmästaren "
        "drottning drottningen biskop biskopen generalen presidenten professorn direktör direktören ordförande ordföranden "
        "talesman talesperson partiledare partiledaren domare domaren författaren journalisten kyrkoherde"
    ),
    ibid=words("ibid, ibidem, a.a, sst, smst, samma ställe, samma arbete, därstädes"),
    op_cit=words("a.a, anf. arb, anfört arbete, anf. st, anfört ställe, op. cit"),
    again=words("som ovan, se ovan, ovan anförd, ovan anfört, ännu en gång"),
    pointers=words("not, noten, fotnot, anm"),
    lead_ins=words("se, se även, se också, jfr, jfr även, jämför, citerat efter, cit. efter, cit. i"),
    remarks=words(
        "min kursivering, författarens kursivering, kursivering i original, min översättning, författarens översättning, "
        "kursiverat i original "
    ),
    locators=words("s, sid, sida, sidan, sidor, kap, bd"),
)
