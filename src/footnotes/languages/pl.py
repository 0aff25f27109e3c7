"""Polish."""

from footnotes.languages.language import Language

PL = Language(
    code="pl",
    name="Polish",
    frequent=frozenset(
        ["się", "nie", "jest", "na", "że", "do", "jak", "przez", "dla", "od", "po", "ale", "są", "był", "była", "oraz", "tym", "które", "który", "przy", "tego", "jego", "być", "już", "tylko"]
    ),
)
