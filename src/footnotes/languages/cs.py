"""Czech."""

from footnotes.languages.language import Language, words

CS = Language(
    code="cs",
    name="Czech",
    frequent=words(
        "že je byl byla bylo byly jako podle však které který která také jeho jsou ještě když nebo aby už při není jsem "
        "jak tak pouze této"
    ),
    note_headings=words(
        "poznámky, poznámka, poznámky pod čarou, poznámkový aparát, odkazy, reference, zdroje, zdroj, prameny, literatura, "
        "bibliografie, použitá literatura, použité zdroje, seznam literatury, seznam použité literatury, seznam zdrojů, "
        "prameny a literatura, literatura a prameny, poznámky a odkazy, poznámky a literatura, citovaná literatura, "
        "citace, další literatura"
    ),
    furniture=words(
        "přejít k obsahu, přeskočit na obsah, přejít k hlavnímu obsahu, sdílet, sdílet článek, sdílejte, vytisknout, tisk, "
        "komentáře, přidat komentář, napsat komentář, zanechat komentář, související články, podobné články, čtěte také, "
        "přečtěte si také, číst dál, číst více, více, domů, hlavní strana, hlavní stránka, kontakt, kontakty, o nás, nabídka, "
        "hledat, vyhledávání, přihlásit se, přihlášení, registrace, odebírat, předplatné, předchozí, následující, "
        "další, nahoru, zpět nahoru, reklama, inzerce, nejčtenější, ochrana osobních údajů"
    ),
    reporting=words(
        "řekl řekla řekli říká říkal říkala uvedl uvedla uvádí napsal napsala píše dodal dodala dodává odpověděl odpověděla "
        "odpovídá zeptal zeptala ptá vysvětlil vysvětlila vysvětluje prohlásil prohlásila prohlašuje tvrdí tvrdil tvrdila "
        "upozornil upozornila upozorňuje zdůraznil zdůraznila poznamenal poznamenala nazval nazvala označil označila "
        "popsal popsala připustil připustila přiznal přiznala varoval varovala sdělil sdělila zvolal zvolala vykřikl "
        "vykřikla zašeptal zašeptala povzdechl"
    ),
    attributing=words("podle, slovy"),
    pronouns=words("ona oni"),
    offices=words(
        "paní slečna doktor profesor profesorka prezident prezidentka premiér premiérka ministr ministryně "
        "starosta starostka primátor primátorka král královna generál biskup arcibiskup kardinál ředitel ředitelka mluvčí "
        "předseda předsedkyně poslanec poslankyně senátor senátorka soudce soudkyně spisovatel spisovatelka novinář novinářka"
    ),
    ibid=words("tamtéž, tamt, ibid, ibidem, týž, táž"),
    op_cit=words("c. d, cit. d, cit. dílo, citované dílo, cit. čl, op. cit"),
    again=words("jak výše, viz výše, výše uvedeno, jak uvedeno výše, již citováno"),
    pointers=words("pozn, poznámka, poznámku, pozn. č, poznámka č, pozn. pod čarou"),
    lead_ins=words("viz, viz též, viz také, srov, srovnej, cit. podle, citováno podle, cit. dle"),
    remarks=words(
        "zdůraznění autora, zdůraznění autorky, zvýraznění autora, kurzíva autora, kurzíva v originále, vlastní překlad, "
        "překlad autora, překlad autorky "
    ),
    locators=words("s, str, kap, sv, roč, č"),
)
