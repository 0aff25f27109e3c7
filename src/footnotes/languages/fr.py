"""French."""

from footnotes.languages.language import Language, words

FR = Language(
    code="fr",
    name="French",
    frequent=words(
        "le la les des et du dans que qui une est pour par sur pas au avec plus ce cette sont il elle aux ou "
        "mais leur été"
    ),
)
