"""Italian."""

from footnotes.languages.language import Language, words

IT = Language(
    code="it",
    name="Italian",
    frequent=words(
        "il di che della per con non una dei sono del nel le gli alla è più come anche dal delle si ma questo "
        "questa loro"
    ),
    note_headings=words(
        "note, nota, note a piè di pagina, note finali, riferimenti, riferimenti bibliografici, bibliografia, "
        "fonti, fonte, note e riferimenti, opere citate, note bibliografiche, note e bibliografia, citazioni"
    ),
    furniture=words(
        "condividi, stampa, commenti, lascia un commento, articoli correlati, potrebbe interessarti, home "
        "page, contatti, menu, cerca, accedi, iscriviti, precedente, successivo, torna su, pubblicità, leggi "
        "tutto, leggi anche"
    ),
)
