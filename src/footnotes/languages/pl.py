"""Polish."""

from footnotes.languages.language import Language, words

PL = Language(
    code="pl",
    name="Polish",
    frequent=words(
        "się nie jest na że do jak przez dla od po ale są był była oraz tym które który przy tego jego być już tylko"
    ),
    note_headings=words(
        "przypisy, przypis, bibliografia, źródła, źródło, literatura, odnośniki, uwagi, piśmiennictwo, "
        "przypisy końcowe, literatura cytowana"
    ),
)
