namespace LiveBlog.Core.Languages.Words;

/// <summary>Latvian.</summary>
internal static class Latvian
{
    public static Language Words { get; } = new("lv")
    {
        Time = """
            months: janvāris, janvārī, janv | februāris, februārī, febr | marts, martā | aprīlis, aprīlī, apr | maijs, maijā | jūnijs,
                jūnijā, jūn | jūlijs, jūlijā, jūl | augusts, augustā, aug | septembris, septembrī, sept | oktobris, oktobrī, okt |
                novembris, novembrī, nov | decembris, decembrī, dec
            weekdays: pirmdiena, pirmdien, pr | otrdiena, otrdien, ot | trešdiena, trešdien, tr | ceturtdiena, ceturtdien, ct | piektdiena,
                piektdien, pk | sestdiena, sestdien, se | svētdiena, svētdien, sv
            morning: no rīta, rītā; afternoon: pēcpusdienā; evening: vakarā; night: naktī
            noon: pusdienlaikā; midnight: pusnaktī, pusnakts
            oclock: plkst; hourbefore: plkst, plkst., pulksten
            second: sekundēm, sekundes, sekunde, sek; minute: minūtēm, minūtes, minūte, minūti, min; hour: stundām, stundas, stunda, stundu,
                st; day: dienām, dienas, diena, dienu
            week: nedēļām, nedēļas, nedēļu; month: mēnešiem, mēneša, mēnesi; year: gadiem, gada, gadu
            numbers: viens, viena, vienu | divi, divas, divām, diviem | trīs, trim | četri, četras | pieci | seši | septiņi | astoņi |
                deviņi | desmit
            few: dažām, dažas, daži; ago: pirms; later: pēc; about: aptuveni; less: mazāk nekā; now: tagad, tikko, nupat
            today: šodien; yesterday: vakar; beforeyesterday: aizvakar; tomorrow: rīt
            published: publicēts, publicēta; modified: atjaunots, atjaunināts, labots
            noise: un, gada, plkst
            until: līdz; from: no
            """,
        News = new NewsWords
        {
            WriterLabels = ["Autors", "Autore"],
            Related = ["lasi arī: "],
            LiveNotes = ["tiek papildināts"],
            Live = ["tiešraide", "tiešraidē", "minūti pa minūtei"],
            LinkOpeners =
            [
                "lasi arī", "lasi vēl", "lasiet arī", "lasi vairāk", "saistītie raksti", "saistītās ziņas", "lasītākie", "populārākie",
                "tēmas", "birkas",
            ],
            FurnitureOpeners =
            [
                "dalies", "dalīties", "padalies", "seko mums", "abonē", "jaunumu vēstule", "visas tiesības aizsargātas",
                "privātuma politika", "sīkdatnes", "lietošanas noteikumi", "kontakti", "par mums", "komentāri", "komentēt", "drukāt",
                "reklāma",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["virsraksts"],
            Time = ["laiks"],
            Body = ["teksts", "saturs"],
            Author = ["autors"],
            Draft = ["melnraksts"],
        },
    };
}
