"""German."""

from footnotes.languages.language import Language, words

DE = Language(
    code="de",
    name="German",
    frequent=words(
        "der die und das ist nicht von mit den dem ein eine zu im auf sich des auch für als werden wird bei "
        "oder sind war wie aus nach"
    ),
)
