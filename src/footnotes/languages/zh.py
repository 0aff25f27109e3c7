"""Chinese."""

from footnotes.languages.language import Language, words

ZH = Language(
    code="zh",
    name="Chinese",
    note_headings=words(
        "注释, 注釋, 註釋, 注解, 参考文献, 參考文獻, 参考资料, 參考資料, 脚注, "
        "尾注, 附注, 資料來源, 资料来源, 引用, 引用文献, 註解, 附註, 来源, 來源"
    ),
    ibid=words("同上, 同注, 同前, 上同"),
    op_cit=words("前引书, 前揭书, 前引文"),
    pointers=words("注, 註"),
    lead_ins=words("见, 參見, 参见, 參看"),
    locators=words("页, 頁"),
    related=words("相关文章, 相关阅读, 推荐阅读, 热门文章"),
)
