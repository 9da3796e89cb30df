namespace LiveBlog.Core.Languages.Words;

/// <summary>Slovak.</summary>
internal static class Slovak
{
    public static Language Words { get; } = new("sk")
    {
        Time = """
            months: január, januára, jan | február, februára, feb | marec, marca, mar | apríl, apríla, apr | máj, mája | jún, júna | júl,
                júla | august, augusta, aug | september, septembra, sep | október, októbra, okt | november, novembra, nov | december,
                decembra, dec
            weekdays: pondelok, po | utorok, ut | streda, stredu, str | štvrtok, štv | piatok, pi | sobota, sobotu, so | nedeľa, nedeľu, ne
            morning: ráno; afternoon: popoludní, poobede; evening: večer; night: v noci
            noon: na poludnie, poludnie; midnight: o polnoci, polnoc
            oclock: hod, hodín, h; hourbefore: o; minutemark: min, minút, minúty
            second: sekúnd, sekundy, sekundou, sekundami, sek; minute: minút, minúty, minútou, minútami, minúta, minútu, min; hour: hodín,
                hodiny, hodinou, hodinami, hodina, hodinu, hod; day: dní, dni, dňom, dňami, deň
            week: týždňov, týždne, týždňom, týždeň, týždňami; month: mesiacov, mesiace, mesiacom, mesiac, mesiacmi; year: rokov, roky,
                rokom, rok, rokmi
            numbers: jeden, jednu, jednou, jedna, jedným | dva, dve, dvoma | tri, tromi | štyri | päť | šesť | sedem | osem | deväť | desať
            few: niekoľko, niekoľkými, pár; ago: pred; later: o, za; about: asi, približne; less: menej ako; now: teraz, práve teraz,
                pred chvíľou
            today: dnes; yesterday: včera; beforeyesterday: predvčerom; tomorrow: zajtra
            published: publikované, uverejnené, zverejnené, pridané; modified: aktualizované, aktualizácia, upravené,
                naposledy aktualizované
            noise: v, vo, a, o, dňa
            until: do; from: od
            """,
        Zones = """
            ZEČ = 0
            """,
        News = new NewsWords
        {
            CreditLines = ["(Zdroj: ", "Foto: "],
            WriterLabels = ["Autor", "Autorka"],
            LiveNotes = ["priebežne aktualizujeme"],
            Live = ["naživo", "minútu po minúte", "online prenos"],
            LiveHeadings = ["naživo"],
            Related = ["prečítajte si aj: "],
            ZoneNotes = ["všetky časy"],
            LinkOpeners =
            [
                "čítajte aj", "čítajte tiež", "prečítajte si", "prečítajte si aj", "viac o", "viac k téme", "súvisiace články",
                "súvisiace", "najčítanejšie", "odporúčame", "mohlo by vás zaujímať", "témy", "tagy", "podobné články",
            ],
            FurnitureOpeners =
            [
                "zdieľať", "zdieľať na", "zdieľajte", "sledujte nás", "prihlásiť sa", "predplatné", "newsletter",
                "všetky práva vyhradené", "ochrana osobných údajov", "nastavenia cookies", "cookies", "podmienky používania", "kontakt",
                "o nás", "komentáre", "diskusia", "diskusie", "tlačiť", "kopírovať odkaz", "reklama", "inzercia", "hore",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["nadpis", "titulok"],
            Body = ["obsah"],
            Author = ["autor", "redaktor"],
            Updates = ["prispevky"],
            Draft = ["koncept"],
            Deleted = ["zmazane", "odstranene"],
            Shown = ["zverejnene", "publikovane"],
        },
    };
}
