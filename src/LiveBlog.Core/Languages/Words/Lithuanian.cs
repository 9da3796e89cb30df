namespace LiveBlog.Core.Languages.Words;

/// <summary>Lithuanian.</summary>
internal static class Lithuanian
{
    public static Language Words { get; } = new("lt")
    {
        Time = """
            months: sausis, sausio, saus | vasaris, vasario, vas | kovas, kovo, kov | balandis, balandžio, bal | gegužė, gegužės, geg |
                birželis, birželio, birž | liepa, liepos, liep | rugpjūtis, rugpjūčio, rugp | rugsėjis, rugsėjo, rugs | spalis, spalio,
                spal | lapkritis, lapkričio, lapkr | gruodis, gruodžio, gruod
            weekdays: pirmadienis, pirmadienį, pr | antradienis, antradienį, an | trečiadienis, trečiadienį, tr | ketvirtadienis,
                ketvirtadienį, kt | penktadienis, penktadienį, pn | šeštadienis, šeštadienį, št | sekmadienis, sekmadienį, sk
            morning: ryto, ryte; afternoon: popiet; evening: vakaro, vakare; night: nakties, naktį
            noon: vidurdienis, vidurdienį; midnight: vidurnaktis, vidurnaktį
            oclock: val, valanda, valandą; minutemark: min
            second: sekundžių, sekundes, sekundė, sek; minute: minučių, minutes, minutę, minutė, min; hour: valandų, valandas, valandą,
                valanda, val; day: dienų, dienas, dieną, diena, d
            week: savaičių, savaites, savaitę, sav; month: mėnesių, mėnesius, mėnesį, mėn; year: metų, metus, metai, m
            numbers: vieną, vienas, viena | du, dvi | tris, trys | keturis, keturias | penkis, penkias | šešis | septynis | aštuonis |
                devynis | dešimt
            few: kelias, kelis, kelios; ago: prieš; later: po; about: apie; less: mažiau nei; now: dabar, ką tik
            today: šiandien; yesterday: vakar; beforeyesterday: užvakar; tomorrow: rytoj
            published: paskelbta, publikuota; modified: atnaujinta, paskutinį kartą atnaujinta
            noise: ir, m
            yearmark: m; daymark: d
            until: iki; from: nuo
            """,
        News = new NewsWords
        {
            WriterLabels = ["Autorius"],
            Related = ["taip pat skaitykite: "],
            CreditLines = ["Nuotr.: ", "Nuotrauka: "],
            LiveNotes = ["nuolat atnaujinama"],
            Live = ["tiesiogiai", "gyvai", "tiesioginė transliacija", "minutė po minutės"],
            LinkOpeners =
            [
                "skaitykite taip pat", "skaitykite daugiau", "taip pat skaitykite", "skaityk daugiau", "susiję straipsniai",
                "susijusios naujienos", "skaitomiausi", "populiariausi", "žymos", "temos", "žymės",
            ],
            FurnitureOpeners =
            [
                "dalintis", "dalinkitės", "pasidalinti", "pasidalink", "sekite mus", "prenumeruoti", "prenumeruokite", "naujienlaiškis",
                "visos teisės saugomos", "privatumo politika", "slapukai", "naudojimo sąlygos", "kontaktai", "apie mus", "komentarai",
                "komentuoti", "spausdinti", "reklama",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["antraste"],
            Time = ["laikas"],
            Body = ["tekstas", "turinys"],
            Author = ["autorius"],
            Draft = ["juodrastis"],
        },
    };
}
