"""Portuguese."""

from footnotes.languages.language import Language

PT = Language(
    code="pt",
    name="Portuguese",
    frequent=frozenset(
        ["que", "não", "uma", "os", "para", "com", "dos", "das", "mais", "como", "foi", "ao", "ser", "são", "pelo", "pela", "ou", "seu", "sua", "também", "nos", "em", "do", "da", "à", "já", "entre"]
    ),
)
