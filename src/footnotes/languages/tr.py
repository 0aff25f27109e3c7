"""Turkish."""

from footnotes.languages.language import Language, words

TR = Language(
    code="tr",
    name="Turkish",
    frequent=words(
        "ve bir bu için ile olarak daha da de olan en çok gibi ne kadar sonra ancak ise değil olduğu veya o "
        "göre tarafından"
    ),
    talks_with_dashes=True,
    note_headings=words(
        "notlar, dipnotlar, dipnot, kaynaklar, kaynakça, kaynak, referanslar, bibliyografya, son notlar, "
        "notlar ve kaynaklar, yararlanılan kaynaklar"
    ),
    reporting=words(
        "dedi diyor sordu söyledi söylüyor anlattı anlatıyor yanıtladı cevapladı ekledi belirtti açıkladı yazdı yazıyor "
        "fısıldadı bağırdı"
    ),
    ibid=words("a.g.e, age, a.g.m, ibid"),
    op_cit=words("a.g.e, op. cit"),
    pointers=words("dipnot, not"),
    lead_ins=words("bkz, krş, bakınız"),
    locators=words("s, ss, c, böl"),
    related=words("ilgili haberler, bunlar da ilginizi çekebilir, benzer yazılar, son yazılar, diğer yazılar"),
)
