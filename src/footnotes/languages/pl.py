"""Polish."""

from footnotes.languages.language import Language, words

PL = Language(
    code="pl",
    name="Polish",
    frequent=words(
        "się nie jest na że do jak przez dla od po ale są był była oraz tym które który przy tego jego być już tylko"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "przypisy, przypis, bibliografia, źródła, źródło, literatura, odnośniki, uwagi, piśmiennictwo, "
        "przypisy końcowe, literatura cytowana"
    ),
    reporting=words(
        "powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła oświadczył oświadczyła napisał napisała "
        "pisze dodał dodała odpowiedział odpowiedziała zapytał zapytała wyjaśnił wyjaśniła podkreślił podkreśliła zauważył "
        "zauważyła uważa twierdzi nazwał nazwała przyznał przyznała ostrzegł ostrzegła "
        "odpowiada odparł odparła odpowiedzieli pyta pytał pytała pytam spytał spytała dodaje wyjaśnia krzyknął "
        "krzyknęła krzyczy szepnął szepnęła mruknął mruknęła zawołał zawołała przyznaje śmieje wzdycha westchnął "
        "westchnęła wspomina opowiada rzekł rzekła mówię powiedziałem powiedziałam"
    ),
    attributing=words("według, zdaniem, słowami"),
    announcing=words("wersy wiersz strofa napis telegram cytuję przytoczmy przytoczyć"),
    pronouns=words("ona oni"),
    ibid=words("tamże, ibid, ibidem, tenże"),
    op_cit=words("op. cit, dz. cyt"),
    again=words("jak wyżej, jak powyżej"),
    pointers=words("przypis, przyp"),
    lead_ins=words("zob, por, zob. też, cyt. za"),
    remarks=words("podkreślenie moje, wyróżnienie własne, tłumaczenie własne, przekład własny "),
    locators=words("s, ss, str, rozdz, t"),
    texts=words(
        "kazanie mowa raport zeznanie dziennik fragment słowa słowach odpowiedź oświadczenie opowieść artykuł podanie "
        "podaniu list liście instrukcja przepis klauzula rozporządzenie dekret umowa traktat ustawa testament dokument "
        "wiersz źródło"
    ),
    counting=words(
        "następujące następujący powody kroki pytania punkty przykłady dwa trzy cztery pięć rodzaje części problem wynik "
        "zasada"
    ),
    first_person=words("ja mój moja moje mnie"),
    related=words(
        "czytaj też, czytaj także, zobacz też, zobacz także, podobne artykuły, polecane, przeczytaj także, powiązane"
    ),
    reads=words("czytamy czytał brzmi brzmiało"),
)
