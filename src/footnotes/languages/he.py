"""Hebrew."""

from footnotes.languages.language import Language, words

HE = Language(
    code="he",
    name="Hebrew",
    frequent=words("של את על לא הוא עם גם כי זה או היא אל כל אך יותר כמו בין אשר היה אם"),
    note_headings=words("הערות, הערות שוליים, מקורות, ביבליוגרפיה, הפניות, מראי מקום, הערות ומקורות, רשימת מקורות"),
    ibid=words("שם"),
    op_cit=words("לעיל"),
    pointers=words("הערה"),
    lead_ins=words("ראו, ראה"),
    locators=words("עמ, עמודים"),
)
