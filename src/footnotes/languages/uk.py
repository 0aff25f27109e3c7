"""Ukrainian."""

from footnotes.languages.language import Language

UK = Language(
    code="uk",
    name="Ukrainian",
    frequent=frozenset(
        ["і", "в", "не", "на", "що", "з", "та", "як", "до", "це", "для", "від", "був", "або", "але", "його", "є", "також", "який", "при", "були", "у", "за", "щоб", "про", "ще"]
    ),
)
