"""Japanese."""

from footnotes.languages.language import Language, words

JA = Language(
    code="ja",
    name="Japanese",
    note_headings=words(
        "注, 註, 脚注, 注釈, 註釈, 出典, 参考文献, 引用文献, 参照, 後注, 脚註, 注記, 文献, 注釈・出典, 参考資料"
    ),
    ibid=words("同上, 同書, 同前, 同右"),
    op_cit=words("前掲書, 前掲"),
    pointers=words("注, 註"),
    lead_ins=words("参照, 見よ"),
    locators=words("頁, ページ"),
    related=words("関連記事, あわせて読みたい, 人気記事, 最新記事, おすすめ"),
)
