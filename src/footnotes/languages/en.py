"""English."""

from footnotes.languages.language import Language, inflected, words

_SAYING = """
    accuse acknowledge add admonish advise affirm agree allege announce answer apologize argue
    articulate ask assail assert assure attest bark beam bellow bemoan berate blame blast bluster boast boom caution
    characterize charge chide chuckle claim clarify comment complain concede conclude concur condemn confess
    confide confirm contend counter crack criticize criticise croak cry declare decry defend demand denounce deride describe
    disclose dismiss drawl dub elaborate emphasize emphasise encourage endorse enquire enthuse exclaim exhort explain
    fume gasp gripe groan growl grumble grunt gush hail herald hint hiss holler howl implore imply inquire insist
    instruct interject interrupt intone invoke jeer jest joke label lament laugh lecture liken maintain marvel mention mock
    moan mumble murmur muse mutter note object observe opine order plead pledge ponder portray praise preach predict press
    proclaim profess promise pronounce propose protest purr question quote rail rant reason reassure recall recite
    reckon recommend recount refer reiterate rejoice remark remind repeat reply report respond retort
    reveal roar scoff scold scream shout shriek sigh slam snap snarl sneer sniff snort sob specify speculate stammer state
    stress stutter suggest summarize surmise tease testify theorize threaten thunder tout tweet urge utter venture vow wail
    warn whimper whine whisper wonder yell
"""

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
        "you may also like, become a member, leave a comment, leave a reply, post a comment, comments are closed, comments, no "
        "comments, add a comment, related, related posts, related articles, related stories, see also on this "
        "site, share, share this, share this article, share this post, tweet, print, print this page, print "
        "this article, send to a friend, email this, email, facebook, twitter, linkedin, whatsapp, reddit, "
        "pinterest, instagram, youtube, telegram, home, about, about us, contact, contact us, menu, search, "
        "skip to content, skip to main content, main menu, navigation, archives, subscribe, newsletter, sign "
        "in, log in, login, register, donate, support us, advertisement, sponsored, sponsored content, my account, "
        "create account, create an account, manage subscription, "
        "recommended, most read, most popular, trending, read more, read next, continue reading, continue "
        "reading below, next, previous, back to top, top, terms of use, terms and conditions, privacy policy, "
        "privacy, sitemap, rss, copyright, follow us, follow us on twitter, like this, loading, loading…, "
        "like, like loading, advertise, more from this author, more from this section, more, view all, save, "
        "text size, follow, reply"
    ),
    reporting=inflected(_SAYING)
    | words(
        "say call spoke speaks speaking blamed blames blaming questioned questions questioning assured assures "
        "assuring imagined groused railed predicted attacked attacks denounced touted touts endorsed compared "
        "mentioned mentions mentioning bemoaned promoted ripped slams blasts mused pronounced professed said says "
        "say saying told tells tell telling asked asks ask asking added adds adding wrote writes write writing "
        "stated states stating explained explains explaining continued continues continuing replied replies "
        "replying responded responds responding answered answers answering noted notes noting argued argues "
        "arguing insisted insists insisting claimed claims claiming declared declares declaring announced "
        "announces announcing warned warns warning urged urges urging suggested suggests suggesting admitted "
        "admits admitting acknowledged acknowledges acknowledging recalled recalls recalling remarked remarks "
        "remarking observed observes observing commented comments commenting concluded concludes concluding "
        "described describes describing called calls calling dubbed dubs dubbing named labeled labelled labels "
        "tweeted tweets tweeting posted joked jokes joking quipped quips shouted shouts shouting yelled yells "
        "yelling cried cries crying whispered whispers whispering muttered murmured exclaimed exclaims screamed "
        "chanted chants chanting promised promises promising vowed vows vowing pledged pledges pledging predicted "
        "predicts predicting proposed complained complains complaining charged charges accused accuses accusing "
        "alleged alleges criticized criticised criticizes criticises criticizing denounced denounces denouncing "
        "condemned condemns condemning praised praises praising mocked mocks mocking blasted slammed decried "
        "demanded demands demanding reported reports reporting testified testifies testifying thought thinks "
        "thinking believes believed wondered wonders mused asserted asserts asserting maintained maintains "
        "contended contends countered counters emphasized emphasised emphasizes stressed stresses highlighted "
        "reiterated repeated repeats reads read read reading quoted quotes quoting cited cites citing recounted "
        "confirmed confirms denied denies denying disclosed revealed reveals pointed lamented laments boasted "
        "boasts bragged hailed defended defends agreed agrees elaborated clarified pressed interjected interrupted "
        "ventured began begins speculated estimated fumed reasoned shot vented conceded concedes proclaimed "
        "proclaims characterized characterises characterizes referred refers likened portrayed summarized urged "
        "pleaded begged ordered instructed advised advises cautioned cautions signed concurred opined offered "
        "offers"
    ),
    infinitives=words(_SAYING + "say tell write call think believe speak"),
    attributing=words(
        "according to, in the words of, quoted by, as quoted by, as described by, in the view of, in a "
        "statement by, per"
    ),
    announcing=words(
        "verse verses stanza poem hymn psalm epitaph inscription telegram letter diary testimony reads copied "
        "carved engraved inscribed scribbled recited quote quoting"
    ),
    pronouns=words("he she they who i we it you one another others"),
    offices=words(
        "mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier chancellor "
        "secretary of state senator sen representative rep congressman congresswoman governor gov mayor king "
        "queen prince princess general gen colonel col captain capt lieutenant lt sergeant sgt major admiral "
        "judge justice chief attorney director chairman chairwoman chair spokesman spokeswoman spokesperson "
        "ambassador minister father sister brother bishop archbishop pope cardinal reverend rev rabbi imam "
        "sheikh ayatollah officer detective sheriff house speaker majority minority leader former deputy "
        "acting coach author actor actress singer writer journalist reporter analyst lawyer candidate nominee "
        "the democratic republican democrat"
    ),
    ibid=words("same as above, the same, as above, ibid, ibidem, ib, id, idem, eadem"),
    op_cit=words("op. cit, op.cit, op cit, loc. cit, loc cit, supra"),
    again=words("as above, as before, as cited, as cited above, cited above, again"),
    pointers=words("note, notes, n, nn, fn, footnote, endnote, supra note, infra note"),
    lead_ins=words(
        "see, see also, cf, compare, but see, see e.g, see generally, cited in, quoted in, as quoted in, "
        "as cited in, accord, contra"
    ),
    remarks=words(
        "emphasis added, emphasis mine, my emphasis, emphasis in original, emphasis in the original, italics "
        "added, italics mine, italics in original, my translation, author s translation, translation by the "
        "author, translation mine "
    ),
    locators=words("p, pp, page, pages, at, ch, chap, chapter, vol, n, no, para, paras, sec, fol, line, lines, ff, f"),
    texts=words(
        "sermon put puts testimony statement passage manual memo diary log logbook entry song tape transcript words terms "
        "reply report petition article chapter essay book speech interview column instruction instructions clause act "
        "ordinance charter treaty contract agreement preamble statute decree order dedication caption pamphlet leaflet "
        "motto codicil minutes document source line lines poem poet"
    ),
    counting=words(
        "following follows include includes including such example note notes criteria reasons reason steps options questions "
        "ways things points examples two three four five six seven several groups kinds types stages parts problem answer "
        "result this these plan rule facts must might"
    ),
    first_person=words("i my me mine"),
    related=words(
        "related, related posts, related articles, related stories, related content, related links, you may also like, "
        "you might also like, read next, read also, also read, more from this author, more stories, more on this, most "
        "read, most popular, recommended, in other news, don't miss, popular posts, recent posts, latest news, latest "
        "posts, more like this, trending, keep reading, further stories"
    ),
    reads=words("reads read ran runs goes went"),
)
