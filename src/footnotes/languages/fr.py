"""French."""

from footnotes.languages.language import Language, words

FR = Language(
    code="fr",
    name="French",
    frequent=words(
        "le la les des et du dans que qui une est pour par sur pas au avec plus ce cette sont il elle aux ou "
        "mais leur été"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "notes, note, notes de bas de page, notes de fin, références, référence, notes et références, "
        "références et notes, bibliographie, sources, source, sources et notes, ouvrages cités, références "
        "bibliographiques, bibliographie sélective, littérature citée, renvois, liste des références, notes "
        "et sources"
    ),
    furniture=words(
        "aller au contenu, aller au contenu principal, "
        "abonnez-vous, s'abonner, "
        "partager, partager cet article, imprimer, commentaires, laisser un commentaire, articles similaires, "
        "à lire aussi, vous aimerez aussi, accueil, contact, menu, rechercher, mentions légales, connexion, "
        "se connecter, s’identifier, s'identifier, s’inscrire, s'inscrire, je m’abonne, je m'abonne, mon compte, "
        "s’abonner, s'abonner, précédent, suivant, haut de page, publicité, lire la suite, aller au contenu, "
        "partage, catégorie, région, analyses"
    ),
    reporting=words(
        "parle parla parlait parlé dit disait déclare déclara déclaré explique expliqua expliqué affirme affirma "
        "affirmé écrit écrivait écrivit ajoute ajouta ajouté demande demanda répond répondit répondu note nota "
        "noté souligne souligna souligné estime estima estimé assure assura assuré raconte raconta raconté "
        "rappelle rappela précise précisa précisé annonce annonça annoncé conclut remarque remarqua observe "
        "qualifie qualifia appelle appela décrit décrivait dénonce dénonça dénoncé insiste insista soutient "
        "soutenait s'exclame s'écria murmura lança poursuit poursuivit reconnaît avoue résume "
        "qualifié appelé décrit critiqué confié conclu remarqué observé "
        "insisté soutenu lancé reconnu avoué résumé rétorqué rétorque confie critique martelé martèle indiqué indique "
        "s'exclama s'écrie murmure souffla souffle lance réplique répliqua reprit reprend protesta interrompit "
        "soupira soupire sourit cria crie gronda ironise ironisa renchérit balbutia chuchota chuchote rétorqua "
        "insinua admet hasarda demandai répondis s’écria s’écrie s’exclama s’exclame écria écrie exclama exclame "
        "hurle hurla balbutie bredouille bredouilla interrogea riposte riposta plaisante plaisanta confia résuma songea"
    ),
    attributing=words("selon, d'après, d’après, pour reprendre les mots de, aux yeux de"),
    announcing=words("vers strophe poème inscription télégramme lettre mots lignes lisait cite citons citer"),
    pronouns=words("il elle ils elles on je nous qui"),
    offices=words(
        "m mme mlle dr professeur président présidente ministre premier maire général évêque pape porte- "
        "parole directeur directrice sénateur député députée juge avocat avocate"
    ),
    ibid=words("ibid, ibidem, id, idem"),
    op_cit=words("op. cit, op.cit, art. cit, loc. cit, ouvr. cité, art. cité"),
    again=words("comme ci-dessus, cité plus haut, déjà cité, déjà citée, encore"),
    pointers=words("note, notes, n"),
    lead_ins=words("voir, voir aussi, cf, v, cité par, cité dans, cité in, sur ce point voir"),
    remarks=words(
        "c est nous qui soulignons, c est moi qui souligne, souligné par nous, souligné par l auteur, notre "
        "traduction, ma traduction, traduction de l auteur "
    ),
    locators=words("p, pp, page, pages, chap, t, vol, fol, f, sq"),
    texts=words(
        "sermon discours rapport témoignage journal passage mots termes réponse déclaration récit article procès-verbal "
        "extrait instruction instructions clause règlement ordonnance décret arrêté contrat traité loi préambule "
        "testament document vers source"
    ),
    counting=words(
        "suivant suivante suivants suivantes raisons étapes questions points exemples deux trois quatre cinq plusieurs "
        "sortes parties problème résultat règle voici"
    ),
    first_person=words("je j mon ma mes moi"),
    related=words(
        "sur le même sujet, à lire aussi, lire aussi, articles similaires, articles liés, les plus lus, à ne pas manquer, "
        "voir aussi sur ce site, dans la même rubrique"
    ),
    reads=words("lit lisait lire citée cité cités citées"),
)
