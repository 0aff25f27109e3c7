"""Romanian."""

from footnotes.languages.language import Language, words

RO = Language(
    code="ro",
    name="Romanian",
    frequent=words(
        "și şi în cu este pentru nu sunt fost prin despre că să lui după între acest această ale unei unui ca fi era "
        "mai cel"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "note, notă, note de subsol, note de final, note și referințe, note şi referinţe, note bibliografice, referințe, "
        "referinţe, referințe bibliografice, referinţe bibliografice, surse, sursă, bibliografie, bibliografie selectivă, "
        "lucrări citate, izvoare, trimiteri, note și bibliografie, note şi bibliografie, surse și note, "
        "literatură, lista referințelor"
    ),
    furniture=words(
        "sari la conținut, sari la conţinut, mergi la conținut, distribuie, distribuie articolul, partajează, tipărește, "
        "tipăreşte, imprimă, comentarii, comentează, lasă un comentariu, scrie un comentariu, articole similare, "
        "articole asemănătoare, citește și, citeşte şi, citește mai mult, citeşte mai mult, citește mai departe, "
        "acasă, prima pagină, contact, despre noi, meniu, caută, căutare, autentificare, conectare, înregistrare, abonează-te, "
        "abonare, anterior, anteriorul, următorul, înapoi sus, publicitate, cele mai citite, "
        "politica de confidențialitate, accept cookie-uri"
    ),
    reporting=words(
        "spune spunea spus spuse scrie declară declarat declarase scris scria afirmă afirmat adaugă adăugat adăugă întreabă "
        "întrebat întrebă răspunde răspuns răspunse explică explicat susține susţine susținut susţinut subliniază subliniat "
        "precizează precizat menționează menționat numește numit descris avertizează avertizat recunoaște recunoscut "
        "anunțat remarcat povestește povestit zice zicea zise strigă strigat șopti șoptește murmură"
    ),
    attributing=words("potrivit, după părerea, în opinia, în cuvintele"),
    pronouns=words("ea"),
    tied_pronouns=words("el ei ele"),
    offices=words(
        "domnul domnului doamna doamnei domnișoara doctorul profesor profesorul președinte președintele preşedintele "
        "premierul prim-ministrul ministrul primar primarul regele regina generalul episcopul mitropolitul patriarhul directorul "
        "directoarea senatorul deputatul judecătorul judecătoarea scriitorul scriitoarea jurnalistul jurnalista părintele"
    ),
    ibid=words("ibid, ibidem, ib, idem, id"),
    op_cit=words("op. cit, loc. cit, art. cit, lucr. cit, lucrarea citată, o. c"),
    again=words("ca mai sus, citat mai sus, deja citat, deja citată, vezi mai sus"),
    pointers=words("nota, notele, n"),
    lead_ins=words("vezi, vezi și, vezi şi, a se vedea, v, cf, apud, citat în, citat de"),
    remarks=words(
        "sublinierea mea, sublinierea noastră, subl ns, s n, sublinierea autorului, traducerea mea, traducerea noastră, "
        "traducerea autorului "
    ),
    locators=words("p, pp, pag, cap, vol, f"),
)
