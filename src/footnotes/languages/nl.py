"""Dutch."""

from footnotes.languages.language import Language, words

NL = Language(
    code="nl",
    name="Dutch",
    frequent=words(
        "het een van dat zijn niet voor met op aan ook door maar bij naar uit deze werd wordt heeft hebben om "
        "tot te er als"
    ),
)
