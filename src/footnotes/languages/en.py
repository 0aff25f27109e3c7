"""English."""

from footnotes.languages.language import Language, words

EN = Language(
    code="en",
    name="English",
    frequent=words(
        "the of and to in that was for with his on by is from as at which not but have were they this are be or had an"
    ),
    note_headings=words(
        "notes, note, footnotes, footnote, endnotes, end notes, endnote, references, reference, references "
        "and notes, notes and references, references and footnotes, footnotes and references, bibliography, "
        "select bibliography, selected bibliography, works cited, works consulted, literature cited, "
        "literature, cited literature, sources, sources and notes, notes and sources, citations, references "
        "cited, further reading, normative references, informative references, non-normative references, "
        "bibliographical notes, explanatory notes, source notes, list of references, reference list, editor's "
        "notes, editor’s notes, author's notes, author’s notes, notes and citations, citations and notes, "
        "primary sources, secondary sources, notes to the text, bibliographic references, external "
        "references, citation, source, refs, notes & references, references & notes, links and references, "
        "references and links, general references, works referenced"
    ),
)
