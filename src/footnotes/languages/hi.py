"""Hindi."""

from footnotes.languages.language import Language, words

HI = Language(
    code="hi",
    name="Hindi",
    frequent=words("के है में की और का से को पर यह ने कि एक भी हैं इस नहीं लिए कर था गया जो"),
)
