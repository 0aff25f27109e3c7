"""Arabic."""

from footnotes.languages.language import Language

AR = Language(
    code="ar",
    name="Arabic",
    frequent=frozenset(["في", "من", "على", "أن", "إلى", "التي", "الذي", "هذا", "عن", "مع", "هذه", "كان", "ما", "لا", "كما", "أو", "بعد", "قد", "بين", "كل", "ذلك", "و"]),
)
