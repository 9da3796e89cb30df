namespace LiveBlog.Core.Languages.Words;

/// <summary>Welsh.</summary>
internal static class Welsh
{
    public static Language Words { get; } = new("cy")
    {
        Time = """
            months: Ionawr, Ion | Chwefror, Chwef | Mawrth | Ebrill, Ebr | Mai | Mehefin, Meh | Gorffennaf, Gorff | Awst | Medi | Hydref,
                Hyd |
                Tachwedd, Tach | Rhagfyr, Rhag
            weekdays: dydd Llun, nos Lun | dydd Mawrth, nos Fawrth | dydd Mercher, nos Fercher | dydd Iau, nos Iau | dydd Gwener,
                nos Wener |
                dydd Sadwrn, nos Sadwrn | dydd Sul, nos Sul
            am: yb, y.b; pm: yh, yp, y.h, y.p
            morning: y bore, yn y bore; afternoon: y prynhawn, yn y prynhawn; evening: yr hwyr, yr hwyr; night: y nos
            noon: hanner dydd; midnight: hanner nos
            oclock: o'r gloch
            second: eiliad, eiliadau; minute: munud, funud, munudau; hour: awr, oriau; day: diwrnod, ddiwrnod, diwrnodau
            week: wythnos, wythnosau; month: mis, fis, misoedd; year: blwyddyn, flwyddyn, blynedd, flynedd
            ago: yn ôl; later: ymhen; now: nawr, rŵan, newydd
            today: heddiw; yesterday: ddoe; tomorrow: yfory
            published: cyhoeddwyd; modified: diweddarwyd, diweddariad
            """,
        News = new NewsWords
        {
            WriterLabels = ["Gan"],
            CreditLines = ["Llun: "],
            Live = ["yn fyw"],
        },
    };
}
