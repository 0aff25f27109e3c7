"""Arabic."""

from footnotes.languages.language import Language, words

AR = Language(
    code="ar",
    name="Arabic",
    frequent=words("في من على أن إلى التي الذي هذا عن مع هذه كان ما لا كما أو بعد قد بين كل ذلك و"),
)
