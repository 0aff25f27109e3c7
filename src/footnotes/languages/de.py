"""German."""

from footnotes.languages.language import Language, words

DE = Language(
    code="de",
    name="German",
    frequent=words(
        "der die und das ist nicht von mit den dem ein eine zu im auf sich des auch für als werden wird bei "
        "oder sind war wie aus nach"
    ),
    note_headings=words(
        "anmerkungen, anmerkung, fußnoten, fussnoten, fußnote, endnoten, einzelnachweise, nachweise, quellen, "
        "quelle, quellenangaben, quellenverzeichnis, literatur, literaturverzeichnis, literaturhinweise, "
        "literaturangaben, bibliographie, bibliografie, belege, quellen und anmerkungen, anmerkungen und "
        "quellen, anmerkungen und einzelnachweise, noten, verweise, referenzen, schrifttum, weiterführende "
        "literatur, quellen und literatur, quellennachweise"
    ),
    furniture=words(
        "zum inhalt, zum inhalt springen, zum hauptinhalt springen, "
        "teilen, drucken, kommentare, kommentar schreiben, kommentar hinterlassen, schreibe einen kommentar, "
        "ähnliche beiträge, ähnliche artikel, das könnte sie auch interessieren, das könnte dich auch "
        "interessieren, mehr zum thema, lesen sie auch, startseite, impressum, datenschutz, kontakt, suche, "
        "menü, anmelden, einloggen, registrieren, mein konto, abonnieren, abo, newsletter, weiterlesen, zurück, "
        "weiter, nach oben, anzeige, werbung, zum inhalt "
        "springen, über uns, beitrag teilen, artikel drucken"
    ),
    reporting=words(
        "sprach spricht sagte sagt sagen schrieb schreibt erklärte erklärt meinte meint fragte fragt antwortete "
        "antwortet betonte betont behauptete behauptet berichtete berichtet nannte nennt forderte fordert warnte "
        "warnt kritisierte kritisiert ergänzte ergänzt fügte bemerkte bemerkt rief ruft flüsterte erwiderte "
        "erwidert entgegnete entgegnet versicherte versichert bezeichnete bezeichnet urteilte urteilt erzählte "
        "erzählt formulierte formuliert resümierte zitierte zitiert hieß heißt gestand räumte stellte teilte "
        "verkündete verkündet argumentierte argumentiert mahnte gesagt geschrieben"
    ),
    attributing=words("laut, nach ansicht von, in den worten von, nach angaben von, zufolge"),
    announcing=words(
        "verse strophe gedicht inschrift telegramm brief tagebuch worte zeilen verdient zitiere zitieren wörtlich"
    ),
    pronouns=words("er sie wir ich man es"),
    offices=words(
        "herr frau dr prof professor präsident präsidentin kanzler bundeskanzler bundeskanzlerin minister "
        "ministerin außenminister bürgermeister bürgermeisterin general bischof papst sprecher sprecherin "
        "direktor direktorin chef chefin autor autorin"
    ),
    ibid=words("ebd, ebenda, ders, dies, daselbst"),
    op_cit=words("a. a. o, a.a.o, aao, am angegebenen ort, op. cit"),
    again=words("wie oben, siehe oben, wie zitiert, nochmals"),
    pointers=words("anm, anmerkung, fußnote, fn, note"),
    lead_ins=words("siehe, s, vgl, siehe auch, vgl. auch, zit. nach, zitiert nach, so auch, dazu"),
    remarks=words(
        "hervorhebung im original, hervorhebung hinzugefügt, hervorhebung von mir, eigene übersetzung, "
        "übersetzung des autors, übersetzung der autorin, übersetzung von mir "
    ),
    locators=words("s, seite, seiten, bd, kap, sp, rn, rz, abs, ff, f, bl"),
    texts=words(
        "predigt rede bericht bekenntnis aussage protokoll mitschrift tagebuch eintrag passage worte worten text artikel "
        "antwort urteil anweisung anweisungen vorschrift vorschriften verordnung erlass vertrag klausel gesetz urkunde "
        "testament satzung zeile vers quelle"
    ),
    counting=words(
        "folgende folgendes folgenden gründe schritte fragen punkte beispiele zwei drei vier fünf mehrere arten teile "
        "problem ergebnis regel"
    ),
    first_person=words("ich mein meine mir mich"),
    related=words(
        "mehr zum thema, lesen sie auch, das könnte sie auch interessieren, weitere artikel, meistgelesen, ähnliche "
        "artikel, auch interessant, verwandte artikel, zum thema, neueste beiträge"
    ),
    reads=words("liest lautet lautete steht"),
)
