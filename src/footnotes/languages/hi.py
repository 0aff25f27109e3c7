"""Hindi."""

from footnotes.languages.language import Language, words

HI = Language(
    code="hi",
    name="Hindi",
    frequent=words("के है में की और का से को पर यह ने कि एक भी हैं इस नहीं लिए कर था गया जो"),
    note_headings=words(
        "टिप्पणियाँ, टिप्पणी, टिप्पणियां, सन्दर्भ, संदर्भ, संदर्भ सूची, सन्दर्भ सूची, पाद टिप्पणी, स्रोत, ग्रंथ सूची, ग्रन्थसूची"
    ),
    ibid=words("वही, उपर्युक्त"),
    op_cit=words("उपरोक्त"),
    pointers=words("टिप्पणी"),
    lead_ins=words("देखें"),
    locators=words("पृ, पृष्ठ"),
)
