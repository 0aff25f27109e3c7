"""Hungarian."""

from footnotes.languages.language import Language, words

HU = Language(
    code="hu",
    name="Hungarian",
    frequent=words(
        "hogy nem és az egy ez már csak még vagy mert amely azt aki ezt minden után között szerint voltak lehet azonban "
        "pedig ami ott így"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "jegyzetek, jegyzet, lábjegyzetek, lábjegyzet, végjegyzetek, hivatkozások, források, forrás, irodalom, "
        "irodalomjegyzék, bibliográfia, felhasznált irodalom, felhasznált források, hivatkozott irodalom, "
        "jegyzetek és források, források és irodalom, források és jegyzetek, forrásjegyzék, szakirodalom, további irodalom"
    ),
    furniture=words(
        "ugrás a tartalomra, ugrás a tartalomhoz, tovább a tartalomhoz, megosztás, oszd meg, ossza meg, nyomtatás, "
        "hozzászólások, hozzászólás, szólj hozzá, szóljon hozzá, kapcsolódó cikkek, kapcsolódó bejegyzések, ajánlott cikkek, "
        "olvassa el ezt is, olvasd el ezt is, tovább olvasom, bővebben, kezdőlap, főoldal, címlap, kapcsolat, rólunk, menü, "
        "keresés, bejelentkezés, belépés, regisztráció, feliratkozás, hírlevél, előző, következő, vissza a tetejére, "
        "vissza az elejére, hirdetés, legolvasottabb, sütik, sütik elfogadása, adatvédelem, impresszum"
    ),
    reporting=words(
        "mondta mondja mondták mondják írta írja írták kérdezte kérdezi válaszolta válaszolja válaszolt felelte feleli felelt "
        "hozzátette hozzáteszi magyarázta magyarázza állította állítja kijelentette kijelenti közölte közli nyilatkozta "
        "hangsúlyozta hangsúlyozza megjegyezte megjegyzi nevezte nevezi fogalmazott figyelmeztetett elismerte "
        "mesélte meséli vélte véli kiáltotta kiáltott suttogta sóhajtotta mormolta mondtam kérdeztem"
    ),
    pronouns=words("ő ők"),
    offices=words("dr ifj özv prof"),
    ibid=words("uo, ugyanott, ibid, ibidem, uaz"),
    op_cit=words("i. m, id. m, id. mű, idézett mű, i. h, op. cit"),
    again=words("mint fent, mint fentebb, fentebb idézett, lásd fent, mint előbb"),
    pointers=words("jegyzet, jegyzetet, jegyzetben, lábjegyzet, lábjegyzetet, jegyz, jz"),
    lead_ins=words("lásd, lásd még, lásd erről, ld, ld. még, vö, idézi"),
    remarks=words(
        "kiemelés tőlem, kiemelés az eredetiben, a szerző kiemelése, saját fordítás, a szerző fordítása, "
        "kiemelés a szerzőtől "
    ),
    locators=words("o, old, oldal, köt, fej"),
)
