namespace LiveBlog.Core.Languages.Words;

/// <summary>Estonian.</summary>
internal static class Estonian
{
    public static Language Words { get; } = new("et")
    {
        Time = """
            months: jaanuar, jaan | veebruar, veebr | märts | aprill, apr | mai | juuni | juuli | august, aug | september, sept | oktoober,
                okt | november, nov | detsember, dets
            weekdays: esmaspäev, E | teisipäev, T | kolmapäev, K | neljapäev, N | reede, R | laupäev, L | pühapäev, P
            morning: hommikul; afternoon: pärastlõunal; evening: õhtul; night: öösel
            noon: keskpäev, keskpäeval; midnight: kesköö, keskööl
            hourbefore: kell, kl
            second: sekundit, sekund, sek; minute: minutit, minut, min; hour: tundi, tund, t; day: päeva, päev
            week: nädalat, nädal; month: kuud, kuu; year: aastat, aasta
            numbers: üks | kaks | kolm | neli | viis | kuus | seitse | kaheksa | üheksa | kümme
            few: mõni, paar; ago: tagasi, eest; later: pärast; about: umbes; less: vähem kui; now: praegu, just nüüd, äsja
            today: täna; yesterday: eile; beforeyesterday: üleeile; tomorrow: homme
            published: avaldatud, lisatud; modified: uuendatud, muudetud, viimati uuendatud
            noise: ja, a
            until: kuni
            """,
        News = new NewsWords
        {
            WriterLabels = ["Autor"],
            Related = ["loe ka: "],
            LiveSigns = ["otse:"],
            LiveNotes = ["uuendame jooksvalt"],
            Live = ["otseblogi", "jälgi otse", "minut minuti haaval"],
            LinkOpeners =
            [
                "loe ka", "loe lisaks", "loe veel", "loe edasi", "seotud lood", "seotud artiklid", "seotud uudised", "enim loetud",
                "loetumad", "teemad", "märksõnad",
            ],
            FurnitureOpeners =
            [
                "jaga", "jaga facebookis", "jälgi meid", "telli", "uudiskiri", "logi sisse", "kõik õigused kaitstud",
                "privaatsuspoliitika", "privaatsus", "küpsised", "kasutustingimused", "kontakt", "meist", "kommentaarid", "kommenteeri",
                "prindi", "reklaam", "toimetaja",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["pealkiri"],
            Body = ["sisu"],
            Author = ["autor", "ajakirjanik"],
            Draft = ["mustand"],
            Deleted = ["kustutatud"],
        },
    };
}
