"""Persian."""

from footnotes.languages.language import Language, words

FA = Language(
    code="fa",
    name="Persian",
    frequent=words("و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می بود شده او اما یا"),
)
