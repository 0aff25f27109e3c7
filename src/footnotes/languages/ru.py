"""Russian."""

from footnotes.languages.language import Language, words

RU = Language(
    code="ru",
    name="Russian",
    frequent=words("и в не на что с по как из это для от был или но его все так также который при были же к за у о"),
)
