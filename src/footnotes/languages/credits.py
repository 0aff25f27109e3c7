"""Words of the lines that say who wrote an article and when it came out, in the languages of this package; in lower case."""

from __future__ import annotations

from footnotes.languages.language import words as as_written

__all__ = ["AFFILIATIONS", "AND", "BY", "DATED", "GIVEN", "HOME", "LABELS", "OCCUPATIONS", "OF", "TEXTS", "WEEKDAYS"]


def words(text: str) -> frozenset[str]:
    """A set of words as lines are compared with it: a Greek word that ends in ς is folded to σ."""
    return frozenset(map(str.casefold, as_written(text)))


BY = words("by von par por di da do door od przez av af от του της napsal napsala připravil připravila írta")
"""`By Ann Lee`, `von Jutta Brandes`."""
AND = words("and und et y e en i и och og ja és și şi και")
OF = words("de di des del do da")
"""What joins a kind of text and its author: `Entrevista de Ann Lee`."""
TEXTS = words(
    """
    posted published written reported compiled preached delivered edited submitted checked story text words article interview
    speech
    essay report analysis review column commentary opinion feature lecture sermon poem
    geschrieben verfasst bericht interview gespräch rede essay kommentar reportage
    publié écrit propos recueillis article entretien reportage tribune chronique discours texte
    publicado escrito entrevista texto reportaje crónica artículo discurso reportagem crônica artigo
    pubblicato scritto intervista testo articolo discorso cura
    geschreven tekst interview verslaggever беседовал беседовала подготовил подготовила записал записала
    napisał napisała rozmawia rozmawiał tekst wywiad
    skriven skrevet intervju kåseri recension anmeldelse artikel artikkel reportage reportasje napsal napsala rozhovor článek
    scris interviu articol reportaj interjú riport συνέντευξη άρθρο
    """
)
"""Kinds of text, and verbs, that may stand before the author: `Interview by`, `A cura di`."""
POSTED = words("posted publié posté publicado publicada postado postato pubblicato eingestellt geplaatst")
"""What a weblog puts before the name of its user: `Posted by mole42 at 9:30 PM`, `Eingestellt von nordlicht`."""
LABELS = words(
    """
    author authors text words writer reporter by autor autorin autoren auteur auteurs texte autora autore testo texto autorka
    redaktion rédaction redacción redazione redactie
    tekst автор авторы текст tekstur skribent yazan yazar yazı författare forfatter auteur(s) автори авторка
    författaren reporter forfatteren teksti kirjoittaja toimittaja autoři írta szerző szerzők szöveg autorul autori
    κείμενο συγγραφέας συντάκτης αρθρογράφος γράφει
    文 著 著者 筆者 執筆 取材・文 作者 记者 記者 撰文 글 기자 كتب بقلم نوشته
    """
)
"""What a colon follows before the author: `Text: Jutta Brandes`."""
AFFILIATIONS = words(
    """
    university college school institute institution academy staff correspondent reporter editor columnist contributor writer
    universität hochschule institut université école universidad universidade università universiteit uniwersytet
    redaktion rédaction redacción redazione branch section department instytut universitet institutet üniversitesi enstitüsü
    teacher lecturer historian lehrer lehrerin professeur profesor profesora professore professora docente nauczyciel nauczycielka
    historyk учитель учительница преподаватель историк краевед доцент профессор кандидат доктор институт университет
    вчитель вчителька історик доцентка університет інститут öğretmen lärare
    högskola universitetslektor historiker redaktionen redaksjonen højskole høgskole forskare forsker lektor
    yliopisto korkeakoulu opisto tutkija dosentti univerzita fakulta ústav egyetem egyetemi főiskola intézet
    universitatea institutul facultatea πανεπιστήμιο πανεπιστημίου ινστιτούτο καθηγητής καθηγήτρια
    """
)
"""Where an author works, after the name and a comma."""
GIVEN = words(
    """
    ann gwen ottavia efua kwame kofi kwesi ama akua adaeze ngozi chidi chinua emeka obi ifeoma tunde wole femi yinka sade fatou
    mamadou ousmane moussa ibrahima abdou cheikh zainab farid tariq amal rania wei ming jun hui xiaoming mei ling jing yan hong
    hao hiroshi takeshi kenji yuki haruki akira keiko yoko naoko sakura min-jun ji-woo hyun amit rahul sunita rajesh suresh ramesh
    deepak sanjay vijay arun kiran asha usha nguyen linh minh thanh huong tuan jan per ole oda odd tor tim leo max ben sam tom jim
    joe bob dan ed will lily ruby ivy iris ada mabel enid winifred mavis dafydd siân nia carys bronwen seán josie edna stella eva
    ida dionizy andras zsuzsa ion yiannis giorgos kostas dimitris vaclav zdenek joão inês иван пётр сергей
    александр алексей андрей дмитрий николай михаил владимир анна мария ольга елена наталья татьяна ирина юлия олег игорь
    aase abiola albane aluísio ana archie arend aristeu arjen armelle arnaud aslı avi baptiste bartosz bastien benedetta berk
    bogumiła cecil cem cemile chinedu clément clóvis conceição constance cristiane czesław cássia cássio diego dov ebru
    edwige edyta eefje els emerenciana enrica ernest ersilia esa eunice evandro ewa fabien farah ferhat fiorella gaspard
    gideon gijsbert halide hanneke harm hein heleen henk hervé humphrey imogen ina ineke inácio isla isobel ivone jaap
    janaína janneke jarosław jemima jeroen joke jorinde juliet julio jurema jussara júlio kaare kadir kees lies lottie luc
    lucyna ludwik léa margery margriet marieke marijke małgorzata menno mieke millicent mirosław morag necla nell noam
    nomvula onno orsola oğuz paulien paulo percy pia piet pim pál pınar reinier rhoda rik rob roderick roel roelof rogério
    romain rosalind rosamund rossella rosângela roy rui ruprecht rute ruud régis rémi rıza sanjana sevgi shira sidney sipho
    svend sybil sylvain sławomir tamar tamsin taner teddy tendai thandiwe thelma tineke tjeerd toos tormod trijntje trudy
    truus ugo ulf uta ute valdemiro vibeke vikram virgil wacław wiebe wiesław wilfred willemijn wim władysław włodzimierz
    yılmaz zdzisława zoe zoé zuzanna zygmunt zélia åke åsa şule άννα αθανάσιος αικατερίνη αλέξανδρος αναστασία ανδρέας
    αντώνης βασίλης βασιλική γεωργία γιάννης γιώργος δήμητρα δημήτρης ειρήνη ελένη ευαγγελία θανάσης ιωάννης κατερίνα
    κωνσταντίνος κώστας μαρία μιχάλης νίκος πέτρος παναγιώτης παύλος σοφία σπύρος στέλιος χρήστος χριστίνα алла анастасия
    анатолий андрій антон антонина аркадий артём богдан борис вадим валентин валентина валерий валерия варвара василий василь
    вероника виктор виктория виталий владислав всеволод вячеслав віктор вікторія віталій галина ганна геннадий георгий глеб
    григорий григорій даниил дарина дарья денис дмитро ева евгений евгения егор екатерина жанна зинаида зоряна зоя игнат илья
    инна катерина кирилл кирило клавдия константин ксения лариса леонид леся лидия людмила майя макар максим марина марк
    марія матвей микола михайло надія наталія никита нина оксана олександр олександра олексій олена орест остап павел павло
    петро полина прохор раиса римма руслан савелий светлана семён сергій софія станислав степан тамара тарас тетяна тимофей
    тимур фаина фёдор эдуард эльвира эмма юлія юрий юрій яков ярослав ярослава євген євгенія іван ігор ірина
    """
)
"""Given names that the list of `references` lacks, as they are words too or of places that it does not cover."""
HOME = words(
    "home accueil inicio início anasayfa startseite startsida główna главная головна hjem forside ホーム トップ 首页"
    " hem startsida framsida hjem forsiden etusivu domů kezdőlap főoldal címlap acasă αρχική"
)
"""The first page of a breadcrumb."""
OCCUPATIONS = words(
    """
    writer author journalist professor lecturer historian fellow director researcher student editor reporter correspondent
    teacher activist poet novelist columnist blogger scholar candidate lawyer economist translator critic
    autor autorin journalist journalistin historiker historikerin schriftsteller schriftstellerin redakteur redakteurin
    auteur autrice écrivain écrivaine journaliste historien historienne professeur professeure chercheur chercheuse
    escritor escritora periodista historiador historiadora profesor profesora autora cronista jornalista professor professora
    scrittore scrittrice giornalista storico storica docente autore schrijver journaliste historicus
    """
)
"""What the line about an author calls him or her: `Ann Lee is a writer and …`."""
DATED = words(
    """
    posted published updated last modified created written given date on the at by
    veröffentlicht aktualisiert stand datum am den uhr publié mis à jour le publicado actualizado el de del em en às
    publicerad publicerat uppdaterad senast kl klockan offentliggjort opdateret udgivet publisert oppdatert sist endret den
    julkaistu päivitetty klo publikováno zveřejněno aktualizováno vydáno dne közzétéve megjelent frissítve
    publicat actualizat δημοσιεύτηκε δημοσιεύθηκε δημοσίευση ενημερώθηκε στις ώρα
    pubblicato aggiornato il alle gepubliceerd op opublikowano dnia опубликовано gmt utc bst cet est edt pm h min read
    """
)
"""Words that may stand beside a date in a line of its own."""
WEEKDAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    pondělí úterý středa čtvrtek pátek sobota neděle hétfő kedd szerda csütörtök péntek szombat vasárnap
    luni marți marţi miercuri joi vineri sâmbătă duminică δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    понедельник вторник среда четверг пятница суббота воскресенье
    """
)
