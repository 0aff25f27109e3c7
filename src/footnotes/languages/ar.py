"""Arabic."""

from footnotes.languages.language import Language, words

AR = Language(
    code="ar",
    name="Arabic",
    frequent=words("في من على أن إلى التي الذي هذا عن مع هذه كان ما لا كما أو بعد قد بين كل ذلك و"),
    note_headings=words(
        "الهوامش, هوامش, المراجع, مراجع, المصادر, مصادر, ملاحظات, الملاحظات, الحواشي, حواشي, المصادر "
        "والمراجع, المراجع والمصادر, هوامش ومراجع, ملاحظات ومراجع, المراجع والهوامش, ثبت المراجع, قائمة "
        "المراجع"
    ),
    ibid=words("المرجع نفسه, المصدر نفسه, نفسه"),
    op_cit=words("مرجع سابق, المرجع السابق"),
    pointers=words("هامش, حاشية"),
    lead_ins=words("انظر, راجع"),
    locators=words("ص, ج"),
)
