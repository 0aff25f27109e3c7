"""Months and seasons by name, in the languages of this package; all in lower case, full stops left out."""

from __future__ import annotations

__all__ = ["MONTHS", "SEASONS"]

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner jän januari janv janvier ene enero gen gennaio janeiro stycznia styczeń"
            " января январь янв січня"
            " ocak يناير ژانویه ינואר जनवरी"
            " januari ianuarie tammikuu tammikuuta tammikuussa leden ledna lednu január ιανουάριος ιανουαρίου ιανουάριο ιαν",
            "february feb februar febr februari févr fév février fevrier febrero febbraio febb fev fevereiro lutego luty февраля"
            " февраль февр фев лютого şubat فبراير فوریه פברואר फरवरी"
            " februari februarie helmikuu helmikuuta helmikuussa únor února únoru február"
            " φεβρουάριος φεβρουαρίου φεβρουάριο φεβ φεβρ",
            "march mar mär märz maerz maart mrt mars marzo março marca marzec марта март березня mart مارس מרץ मार्च"
            " marts martie maaliskuu maaliskuuta maaliskuussa březen března březnu március márc μάρτιος μαρτίου μάρτιο μαρ",
            "april apr avr avril abr abril aprile kwietnia kwiecień апреля апрель апр квітня nisan أبريل آوریل אפריל अप्रैल"
            " aprilie huhtikuu huhtikuuta huhtikuussa duben dubna dubnu április ápr απρίλιος απριλίου απρίλιο απρ",
            "may mai mei mayo mag maggio maio maja maj мая май травня mayıs مايو مه מאי मई"
            " toukokuu toukokuuta toukokuussa květen května květnu május máj μάιος μαΐου μαίου μάιο μάη μαι",
            "june jun juni juin junio giu giugno junho czerwca czerwiec июня июнь червня haziran يونيو ژوئن יוני जून"
            " iunie kesäkuu kesäkuuta kesäkuussa červen června červnu június jún ιούνιος ιουνίου ιούνιο ιουν",
            "july jul juli juil juillet julio lug luglio julho lipca lipiec июля июль липня temmuz يوليو ژوئیه יולי जुलाई"
            " iulie heinäkuu heinäkuuta heinäkuussa červenec července červenci július júl ιούλιος ιουλίου ιούλιο ιουλ",
            "august aug août aout ago agosto augustus sierpnia sierpień августа август авг серпня ağustos أغسطس اوت אוגוסט अगस्त"
            " augusti elokuu elokuuta elokuussa srpen srpna srpnu augusztus αύγουστος αυγούστου αύγουστο αυγ",
            "september sep sept septembre septiembre setiembre set sett settembre setembro września wrzesień"
            " сентября сентябрь сент вересня eylül سبتمبر سپتامبر ספטמבר सितंबर"
            " septembrie syyskuu syyskuuta syyskuussa září szeptember szept σεπτέμβριος σεπτεμβρίου σεπτέμβριο σεπ σεπτ",
            "october oct okt oktober octobre octubre ott ottobre out outubro października październik октября октябрь окт жовтня"
            " ekim أكتوبر اکتبر אוקטובר अक्टूबर"
            " octombrie lokakuu lokakuuta lokakuussa říjen října říjnu október οκτώβριος οκτωβρίου οκτώβριο οκτ",
            "november nov novembre noviembre novembro listopada listopad"
            " ноября ноябрь нояб листопада kasım نوفمبر نوامبر נובמבר नवंबर"
            " noiembrie marraskuu marraskuuta marraskuussa listopadu νοέμβριος νοεμβρίου νοέμβριο νοε νοεμ",
            "december dec dez déc dezember décembre decembre dic diciembre dicembre dezembro grudnia grudzień декабря декабрь дек"
            " грудня aralık ديسمبر دسامبر דצמבר दिसंबर"
            " decembrie joulukuu joulukuuta joulukuussa prosinec prosince prosinci δεκέμβριος δεκεμβρίου δεκέμβριο δεκ",
        ),
        1,
    )
    for word in names.split()
    for name in (word, word.casefold())  # a Greek word that ends in ς is folded to σ
}
"""Each name and abbreviation of a month, with its number."""

SEASONS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "spring frühjahr frühling printemps primavera lente voorjaar wiosna весна ilkbahar"
            " vår våren forår foråret kevät jaro tavasz primăvara άνοιξη",
            "summer sommer été verano estate verão zomer lato лето"
            " sommar sommaren sommeren kesä léto nyár vara καλοκαίρι",
            "autumn fall herbst automne otoño autunno outono herfst najaar jesień осень sonbahar"
            " höst hösten efterår efteråret høst høsten syksy podzim ősz toamna φθινόπωρο",
            "winter hiver invierno inverno zima зима vinter vintern vinteren talvi tél iarna χειμώνας",
        ),
        21,
    )
    for word in names.split()
    for name in (word, word.casefold())
}
"""Each name of a season, with its number in EDTF."""
