"""Persian."""

from footnotes.languages.language import Language, words

FA = Language(
    code="fa",
    name="Persian",
    frequent=words("و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می بود شده او اما یا"),
    note_headings=words(
        "پانویس, پانویس‌ها, پانوشت, پانوشت‌ها, منابع, یادداشت‌ها, یادداشت ها, پی‌نوشت, پی‌نوشت‌ها, پی نوشت, "
        "ارجاعات, مراجع, منابع و مآخذ, کتاب‌شناسی, فهرست منابع"
    ),
    ibid=words("همان, همانجا"),
    op_cit=words("پیشین"),
    pointers=words("پانویس, یادداشت"),
    lead_ins=words("نگاه کنید به, نک"),
    locators=words("ص, ج"),
)
