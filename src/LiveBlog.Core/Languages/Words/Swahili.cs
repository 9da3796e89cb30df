namespace LiveBlog.Core.Languages.Words;

/// <summary>Swahili.</summary>
internal static class Swahili
{
    public static Language Words { get; } = new("sw")
    {
        Time = """
            months: januari, jan | februari, feb | machi, mac | aprili, apr | mei | juni, jun | julai, jul | agosti, ago | septemba, sep |
                oktoba, okt | novemba, nov | desemba, des
            weekdays: jumatatu | jumanne | jumatano | alhamisi | ijumaa | jumamosi | jumapili
            hourbefore: saa
            second: sekunde; minute: dakika; hour: saa; day: siku; week: wiki; month: mwezi, miezi; year: mwaka, miaka
            numbers: moja | mbili | tatu, matatu | nne | tano | sita | saba | nane | tisa | kumi
            few: chache, kadhaa; ago: iliyopita, zilizopita, lililopita, yaliyopita; later: ijayo, zijazo; about: takriban; now: sasa hivi,
                sasa, hivi punde
            today: leo; yesterday: jana; beforeyesterday: juzi; tomorrow: kesho
            published: imechapishwa, ilichapishwa; modified: imeboreshwa, imesasishwa, ilisasishwa
            noise: na, tarehe
            """,
        News = new NewsWords
        {
            WriterLabels = ["Na"],
            ClockTails = ["alfajiri", "asubuhi", "mchana", "alasiri", "jioni", "usiku"],
            Live = ["moja kwa moja", "mubashara", "kama yanavyotokea"],
            LinkOpeners = ["soma pia", "soma zaidi", "habari zinazohusiana", "habari nyingine", "zilizosomwa zaidi", "mada"],
            FurnitureOpeners =
            [
                "shiriki", "sambaza", "tufuate", "jisajili", "haki zote zimehifadhiwa", "sera ya faragha", "wasiliana nasi",
                "kuhusu sisi", "maoni", "tangazo",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["kichwa"],
            Author = ["mwandishi"],
            Draft = ["rasimu"],
            Deleted = ["imefutwa"],
            Shown = ["imechapishwa"],
        },
    };
}
