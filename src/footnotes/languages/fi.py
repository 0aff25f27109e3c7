"""Finnish."""

from footnotes.languages.language import Language, words

FI = Language(
    code="fi",
    name="Finnish",
    frequent=words(
        "ja ei että oli mutta hän kuin myös ovat joka jotka tämä kun mitä niin olivat sekä hänen siitä vielä ollut kanssa "
        "sitä eikä minä"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "viitteet, viite, alaviitteet, alaviite, loppuviitteet, lähteet, lähde, kirjallisuus, lähdeluettelo, "
        "kirjallisuusluettelo, lähdeviitteet, viitteet ja lähteet, lähteet ja viitteet, lähteet ja kirjallisuus, "
        "kirjallisuutta, huomautukset, kirjallisuusviitteet, viiteluettelo, painetut lähteet, painamattomat lähteet, bibliografia"
    ),
    furniture=words(
        "siirry sisältöön, siirry pääsisältöön, hyppää sisältöön, jaa artikkeli, jaa tämä, jaa facebookissa, tulosta, "
        "kommentit, kommentoi, jätä kommentti, jätä vastaus, kirjoita kommentti, aiheeseen liittyvää, lue myös, lue lisää, "
        "jatka lukemista, etusivu, yhteystiedot, ota yhteyttä, tietoa meistä, valikko, haku, kirjaudu, "
        "kirjaudu sisään, rekisteröidy, tilaa, tilaa uutiskirje, uutiskirje, edellinen, seuraava, takaisin ylös, mainos, "
        "luetuimmat, evästeet, evästeasetukset, hyväksy evästeet, tietosuojaseloste"
    ),
    reporting=words(
        "sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat kirjoittaa kirjoitti kysyy kysyi kysyin vastaa vastasi "
        "toteaa totesi lisäsi selittää selitti väittää väitti huomauttaa huomautti korostaa korosti muistuttaa muistutti "
        "varoittaa varoitti kuvaili arvioi kutsuu kutsui ilmoittaa ilmoitti myöntää myönsi "
        "huusi huudahti kuiskasi mutisi huokaisi sanoin vastasin"
    ),
    pronouns=words("hän minä"),
    offices=words(
        "herra rouva neiti tohtori professori presidentti pääministeri ministeri ulkoministeri pormestari kaupunginjohtaja "
        "kuningas kuningatar kenraali piispa arkkipiispa rovasti johtaja toimitusjohtaja puheenjohtaja tiedottaja tuomari "
        "kansanedustaja kirjailija toimittaja"
    ),
    ibid=words("ibid, ibidem, sama teos, sama lähde, em. teos") | {"mt., s", "emt., s"},
    op_cit=words("mainittu teos, mainittu artikkeli, em. teos, op. cit") | {"mt., s", "emt., s", "ma., s"},
    again=words("kuten edellä, edellä mainittu, ks. edellä, sama kuin edellä"),
    pointers=words("viite, viitteessä, viitettä, alaviite, alaviitteessä, alaviitettä"),
    lead_ins=words("ks, katso, ks. myös, katso myös, vrt, vertaa, ks. esim"),
    remarks=words(
        "kursivointi minun, kursivointi lisätty, kursivointi alkuperäinen, suomennos minun, suomennos kirjoittajan, "
        "kirjoittajan suomennos "
    ),
    locators=words("s, ss, siv, sivu, sivut, luku, nro"),
)
