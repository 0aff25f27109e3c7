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
    furniture=words(
        "you may also like, leave a comment, leave a reply, post a comment, comments are closed, comments, no "
        "comments, add a comment, related, related posts, related articles, related stories, see also on this "
        "site, share, share this, share this article, share this post, tweet, print, print this page, print "
        "this article, send to a friend, email this, email, facebook, twitter, linkedin, whatsapp, reddit, "
        "pinterest, instagram, youtube, telegram, home, about, about us, contact, contact us, menu, search, "
        "skip to content, skip to main content, main menu, navigation, archives, subscribe, newsletter, sign "
        "in, log in, login, register, donate, support us, advertisement, sponsored, sponsored content, "
        "recommended, most read, most popular, trending, read more, read next, continue reading, continue "
        "reading below, next, previous, back to top, top, terms of use, terms and conditions, privacy policy, "
        "privacy, sitemap, rss, copyright, follow us, follow us on twitter, like this, loading, loading…, "
        "like, like loading, advertise, more from this author, more from this section, more, view all, save, "
        "text size, follow, reply"
    ),
)
