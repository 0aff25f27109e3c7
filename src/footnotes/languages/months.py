"""Months and seasons by name, in the languages of this package; all in lower case, full stops left out."""

from __future__ import annotations

__all__ = ["MONTHS", "SEASONS"]

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner jän januari janv janvier ene enero gen gennaio janeiro stycznia styczeń"
            " января январь янв січня"
            " ocak يناير ژانویه ינואר जनवरी",
            "february feb februar febr februari févr fév février fevrier febrero febbraio febb fev fevereiro lutego luty февраля"
            " февраль февр фев лютого şubat فبراير فوریه פברואר फरवरी",
            "march mar mär märz maerz maart mrt mars marzo março marca marzec марта март березня mart مارس מרץ मार्च",
            "april apr avr avril abr abril aprile kwietnia kwiecień апреля апрель апр квітня nisan أبريل آوریل אפריל अप्रैल",
            "may mai mei mayo mag maggio maio maja maj мая май травня mayıs مايو مه מאי मई",
            "june jun juni juin junio giu giugno junho czerwca czerwiec июня июнь червня haziran يونيو ژوئن יוני जून",
            "july jul juli juil juillet julio lug luglio julho lipca lipiec июля июль липня temmuz يوليو ژوئیه יולי जुलाई",
            "august aug août aout ago agosto augustus sierpnia sierpień августа август авг серпня ağustos أغسطس اوت אוגוסט अगस्त",
            "september sep sept septembre septiembre setiembre set sett settembre setembro września wrzesień"
            " сентября сентябрь сент вересня eylül سبتمبر سپتامبر ספטמבר सितंबर",
            "october oct okt oktober octobre octubre ott ottobre out outubro października październik октября октябрь окт жовтня"
            " ekim أكتوبر اکتبر אוקטובר अक्टूबर",
            "november nov novembre noviembre novembro listopada listopad"
            " ноября ноябрь нояб листопада kasım نوفمبر نوامبر נובמבר नवंबर",
            "december dec dez déc dezember décembre decembre dic diciembre dicembre dezembro grudnia grudzień декабря декабрь дек"
            " грудня aralık ديسمبر دسامبر דצמבר दिसंबर",
        ),
        1,
    )
    for name in names.split()
}
"""Each name and abbreviation of a month, with its number."""

SEASONS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "spring frühjahr frühling printemps primavera lente voorjaar wiosna весна ilkbahar",
            "summer sommer été verano estate verão zomer lato лето",
            "autumn fall herbst automne otoño autunno outono herfst najaar jesień осень sonbahar",
            "winter hiver invierno inverno zima зима",
        ),
        21,
    )
    for name in names.split()
}
"""Each name of a season, with its number in EDTF."""
