"""Dutch."""

from footnotes.languages.language import Language, words

NL = Language(
    code="nl",
    name="Dutch",
    frequent=words(
        "het een van dat zijn niet voor met op aan ook door maar bij naar uit deze werd wordt heeft hebben om "
        "tot te er als"
    ),
    note_headings=words(
        "noten, noot, voetnoten, voetnoot, eindnoten, referenties, bronnen, bron, literatuur, "
        "literatuurlijst, bibliografie, verwijzingen, aantekeningen, bronnen en noten, noten en referenties, "
        "bronvermelding, geraadpleegde literatuur, bronnen noten en of referenties, noten en bronnen"
    ),
    furniture=words(
        "ga naar inhoud, naar de inhoud, "
        "delen, afdrukken, reacties, plaats een reactie, geef een reactie, gerelateerde artikelen, "
        "gerelateerde berichten, lees ook, lees verder, zoeken, inloggen, aanmelden, registreren, abonneren, "
        "mijn account, vorige, volgende, naar "
        "boven, advertentie"
    ),
    reporting=words(
        "zei zegt schreef schrijft verklaarde verklaart vroeg antwoordde voegde stelde stelt noemde noemt vertelde "
        "vertelt waarschuwde benadrukte meende vindt"
    ),
    attributing=words("volgens, in de woorden van, aldus"),
    announcing=words("verzen strofe gedicht inscriptie telegram brief woorden luidt luidde citeer citeren"),
    pronouns=words("hij zij ze wij ik"),
    offices=words("meneer mevrouw dr professor president minister premier burgemeester generaal"),
    ibid=words("ibid, ibidem, idem"),
    op_cit=words("op. cit, a.w, t.a.p"),
    again=words("zoals boven, als boven, nogmaals"),
    pointers=words("noot, noten, n"),
    lead_ins=words("zie, vgl, zie ook, geciteerd in"),
    remarks=words("cursivering toegevoegd, mijn cursivering, mijn vertaling, vertaling van de auteur "),
    locators=words("p, pp, blz, pag, hfst, dl"),
    texts=words(
        "preek rede verslag getuigenis dagboek passage woorden antwoord verklaring verhaal artikel voorschrift "
        "voorschriften clausule verordening besluit contract verdrag wet testament document bron"
    ),
    counting=words(
        "volgende redenen stappen vragen punten voorbeelden twee drie vier vijf soorten delen probleem resultaat regel"
    ),
    first_person=words("ik ick mijn mij"),
    related=words(
        "lees ook, gerelateerd, gerelateerde artikelen, meer over dit onderwerp, meest gelezen, verder lezen op deze site"
    ),
    reads=words("staat stond luidt luidde"),
)
