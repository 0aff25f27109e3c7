"""Ukrainian."""

from footnotes.languages.language import Language, words

UK = Language(
    code="uk",
    name="Ukrainian",
    frequent=words("і в не на що з та як до це для від був або але його є також який при були у за щоб про ще"),
    note_headings=words(
        "примітки, виноски, посилання, джерела, література, бібліографія, список літератури, список "
        "використаних джерел, примітки та посилання, використана література"
    ),
    ibid=words("там само, ibid, ibidem"),
    op_cit=words("вказ. праця, зазнач. праця, op. cit"),
    pointers=words("прим, примітка"),
    lead_ins=words("див, див. також, пор, цит. за"),
    locators=words("с, стор, гл, т"),
)
