"""French."""

from footnotes.languages.language import Language, words

FR = Language(
    code="fr",
    name="French",
    frequent=words(
        "le la les des et du dans que qui une est pour par sur pas au avec plus ce cette sont il elle aux ou "
        "mais leur été"
    ),
    note_headings=words(
        "notes, note, notes de bas de page, notes de fin, références, référence, notes et références, "
        "références et notes, bibliographie, sources, source, sources et notes, ouvrages cités, références "
        "bibliographiques, bibliographie sélective, littérature citée, renvois, liste des références, notes "
        "et sources"
    ),
    furniture=words(
        "partager, partager cet article, imprimer, commentaires, laisser un commentaire, articles similaires, "
        "à lire aussi, vous aimerez aussi, accueil, contact, menu, rechercher, mentions légales, connexion, "
        "s’abonner, s'abonner, précédent, suivant, haut de page, publicité, lire la suite, aller au contenu, "
        "partage, catégorie, région, analyses"
    ),
)
