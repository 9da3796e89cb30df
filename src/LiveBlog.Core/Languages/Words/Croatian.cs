namespace LiveBlog.Core.Languages.Words;

/// <summary>Croatian.</summary>
internal static class Croatian
{
    public static Language Words { get; } = new("hr")
    {
        Aliases = "bs, sh",
        Time = """
            months: siječanj, siječnja, sij, januar, januara, jan | veljača, veljače, velj, februar, februara, feb | ožujak, ožujka, ožu,
                mart, marta, mar | travanj, travnja, tra, april, aprila, apr | svibanj, svibnja, svi, maj, maja | lipanj, lipnja, lip, juni,
                juna, jun | srpanj, srpnja, srp, juli, jula, jul | kolovoz, kolovoza, kol, august, augusta, aug | rujan, rujna, ruj,
                septembar, septembra, sep | listopad, listopada, lis, oktobar, oktobra, okt | studeni, studenoga, studenog, stu, novembar,
                novembra, nov | prosinac, prosinca, pro, decembar, decembra, dec
            weekdays: ponedjeljak, pon | utorak, uto | srijeda, srijedu, sri | četvrtak, čet | petak, pet | subota, subotu, sub | nedjelja,
                nedjelju, ned
            morning: ujutro, jutros; afternoon: popodne, poslijepodne; evening: navečer, uvečer; night: noću
            noon: podne, u podne; midnight: ponoć, u ponoć
            oclock: h, sati, sata, sat; hourbefore: u; minutemark: min, minuta, minute
            second: sekundi, sekunda, sekunde, sek; minute: minuta, minute, minutu, min; hour: sati, sata, sat; day: dana, dan
            week: tjedana, tjedna, tjedan, sedmica; month: mjeseci, mjeseca, mjesec; year: godina, godine, godinu, god
            numbers: jedan, jedna, jednu | dva, dvije | tri | četiri | pet | šest | sedam | osam | devet | deset
            few: nekoliko, par; ago: prije; later: za; about: oko; less: manje od; now: sada, upravo sada, upravo, malo prije
            today: danas; yesterday: jučer; beforeyesterday: prekjučer; tomorrow: sutra
            published: objavljeno, objavljen, objava; modified: ažurirano, osvježeno, zadnja izmjena, izmijenjeno
            noise: u, i, na, od, god, g
            lastunit: prošli, prošla, prošlog, posljednjih; nextunit: sljedeći, sljedeća
            until: do; from: od
            """,
        News = new NewsWords
        {
            Bylines = ["Piše"],
            WriterLabels = ["Autor", "Autorica"],
            Related = ["pročitajte i: ", "pročitajte još: "],
            LiveNotes = ["vijest se nadopunjuje"],
            Live = ["uživo", "iz minute u minutu"],
            LiveHeadings = ["uživo"],
            ZoneNotes = ["sva vremena"],
            LinkOpeners =
            [
                "pročitajte i", "pročitajte više", "pročitajte još", "pročitaj i", "pročitaj više", "povezane vijesti", "povezano",
                "povezani članci", "najčitanije", "najčitaniji", "preporučujemo", "izdvojeno", "više o", "još iz rubrike",
                "vezane vijesti",
            ],
            FurnitureOpeners =
            [
                "podijeli", "podijelite", "pratite nas", "prijavite se", "pretplatite se", "sva prava pridržana", "pravila privatnosti",
                "politika privatnosti", "uvjeti korištenja", "postavke kolačića", "kolačići", "kontakt", "o nama", "komentari",
                "komentara", "komentiraj", "ispis", "kopiraj link", "oglas", "oglašavanje", "impressum",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["naslov"],
            Time = ["vrijeme"],
            Body = ["sadrzaj", "tekst"],
            Author = ["novinar"],
            Updates = ["objave"],
            MatchMinute = ["minuta"],
            Draft = ["skica"],
            Deleted = ["obrisano", "izbrisano"],
            Shown = ["objavljeno"],
        },
    };
}
