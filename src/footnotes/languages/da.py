"""Danish."""

from footnotes.languages.language import Language, words

DA = Language(
    code="da",
    name="Danish",
    frequent=words(
        "og det som er af på ikke med har et fra også eller når efter havde til blev sig være jeg den denne disse dette"
    ),
    note_headings=words(
        "noter, note, fodnoter, fodnote, slutnoter, referencer, kilder, kilde, litteratur, litteraturliste, kildeliste, "
        "kildehenvisninger, henvisninger, kilder og noter, noter og kilder, noter og henvisninger, kilder og litteratur, "
        "anvendt litteratur, referenceliste, kildefortegnelse, anmærkninger, bibliografi, videre læsning, litteraturhenvisninger"
    ),
    furniture=words(
        "gå til indhold, spring til indhold, gå til hovedindhold, del artiklen, del denne artikel, del på facebook, udskriv, "
        "kommentarer, skriv en kommentar, læg en kommentar, relaterede artikler, lignende artikler, læs også, læs mere, "
        "læs videre, hjem, forside, kontakt, kontakt os, om os, menu, søg, log ind, bliv medlem, abonner, nyhedsbrev, forrige, "
        "næste, til toppen, tilbage til toppen, annonce, mest læste, accepter cookies, privatlivspolitik"
    ),
    reporting=words(
        "siger sagde skriver skrev svarer svarede spørger spurgte forklarer forklarede påpeger påpegede fortæller fortalte "
        "hævder hævdede tilføjer tilføjede konstaterer konstaterede oplyser oplyste understreger understregede kalder "
        "kaldte beskriver beskrev udtaler udtalte advarer advarede indrømmer indrømmede bemærker bemærkede mindes "
        "råber råbte hvisker hviskede mumlede udbrød sukkede"
    ),
    attributing=words("ifølge"),
    pronouns=words("jeg"),
    tied_reporting=words("mener mente"),
    tied_pronouns=words("han hun"),
    offices=words(
        "hr fru frøken statsminister statsministeren ministeren udenrigsminister udenrigsministeren borgmester "
        "borgmesteren dronning dronningen biskop biskoppen generalen præsident præsidenten professoren direktør direktøren "
        "formand formanden talsmand talsmanden dommer dommeren forfatteren journalisten pastor provst"
    ),
    ibid=words("ibid, ibidem, sst, smst, samme sted, samme værk"),
    op_cit=words("anf. værk, anført værk, anf. skr, anf. st, a. st, op. cit"),
    again=words("som ovenfor, se ovenfor, ovenfor anført, anført ovenfor, endnu en gang"),
    pointers=words("note, noten, fodnote, anm"),
    lead_ins=words("se, se også, jf, jvf, jævnfør, sml, citeret efter, cit. efter"),
    remarks=words("min kursivering, forfatterens kursivering, kursiveret i original, min oversættelse "),
    locators=words("s, side, sider, kap, bd"),
)
