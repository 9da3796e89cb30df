namespace LiveBlog.Core.Languages.Words;

/// <summary>Icelandic.</summary>
internal static class Icelandic
{
    public static Language Words { get; } = new("is")
    {
        Time = """
            months: janúar, jan | febrúar, feb | mars, mar | apríl, apr | maí | júní, jún | júlí, júl | ágúst, ágú | september, sept, sep |
                október, okt | nóvember, nóv | desember, des
            weekdays: mánudagur, mánudaginn, mán | þriðjudagur, þriðjudaginn, þri | miðvikudagur, miðvikudaginn, mið | fimmtudagur,
                fimmtudaginn, fim | föstudagur, föstudaginn, fös | laugardagur, laugardaginn, lau | sunnudagur, sunnudaginn, sun
            am: f.h; pm: e.h
            morning: að morgni; evening: að kvöldi; night: um nótt
            noon: hádegi, á hádegi; midnight: miðnætti, á miðnætti
            hourbefore: kl, klukkan
            second: sekúndum, sekúndur, sekúnda, sek; minute: mínútum, mínútur, mínúta, mín; hour: klukkustundum, klukkustund, klst;
                day: dögum, dagar, dag
            week: vikum, vikur, viku; month: mánuðum, mánuðir, mánuði; year: árum, ár, ári
            numbers: einn, ein, eitt, einni | tveir, tvær, tvö, tveimur | þrír, þrjár, þrjú | fjórir, fjórar, fjögur | fimm | sex | sjö |
                átta | níu | tíu
            few: nokkrum, nokkrar; ago: fyrir, síðan; later: eftir; about: um það bil; now: núna, rétt í þessu
            today: í dag; yesterday: í gær; beforeyesterday: í fyrradag; tomorrow: á morgun
            published: birt, skrifað; modified: uppfært, síðast uppfært
            noise: og, þann, um
            """,
        News = new NewsWords
        {
            Bylines = ["Eftir"],
            CreditLines = ["Mynd: "],
            Live = ["í beinni", "bein lýsing", "bein útsending"],
            LiveTitles = ["vaktin"],
            LinkOpeners =
            [
                "lesa meira", "lesið meira", "sjá einnig", "tengdar fréttir", "tengt efni", "mest lesið", "fleiri fréttir", "efnisorð",
            ],
            FurnitureOpeners =
            [
                "deila", "deila á", "fylgdu okkur", "áskrift", "allur réttur áskilinn", "persónuvernd", "vafrakökur", "skilmálar",
                "hafa samband", "um okkur", "athugasemdir", "prenta", "auglýsing",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["fyrirsogn"],
            Body = ["meginmal", "texti"],
            Author = ["hofundur", "bladamadur"],
            Draft = ["drog"],
            Deleted = ["eytt"],
        },
    };
}
