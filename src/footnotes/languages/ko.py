"""Korean."""

from footnotes.languages.language import Language, words

KO = Language(
    code="ko",
    name="Korean",
    frequent=words("그 이 있는 있다 그리고 수 것이다 한다 대한 것은 한 및 등 하는 위해"),
    note_headings=words("각주, 주석, 미주, 참고문헌, 참고 문헌, 출처, 인용, 주, 참고 자료, 참고자료"),
    ibid=words("같은 책, 같은 글, 위의 책, 앞의 책"),
    op_cit=words("앞의 책, 전게서"),
    pointers=words("각주, 주"),
    lead_ins=words("참조, 보라"),
    locators=words("쪽, 면"),
)
