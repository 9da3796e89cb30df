namespace LiveBlog.Core.Languages.Words;

/// <summary>Romanian.</summary>
internal static class Romanian
{
    public static Language Words { get; } = new("ro")
    {
        Time = """
            months: ianuarie, ian | februarie, feb | martie, mar | aprilie, apr | mai | iunie, iun | iulie, iul | august, aug | septembrie,
                sept, sep | octombrie, oct | noiembrie, nov, noi | decembrie, dec
            weekdays: luni, lun, l | marți, mar | miercuri, mie | joi, j | vineri, vin, v | sâmbătă, sâm, s | duminică, dum, d
            morning: dimineața
            noonpart: la amiază
            afternoon: după-amiaza
            evening: seara
            night: noaptea
            noon: amiază
            midnight: miezul nopții
            hourbefore: ora, orele
            second: secunde, secundă, sec
            minute: minute, minut, m
            hour: ore, oră
            day: zile, zi
            week: săptămâni, săptămână, săpt
            month: luni, lună
            year: ani, an
            numbers: un, o, una | doi, două | trei | patru | cinci | șase | șapte | opt | nouă | zece | unsprezece | doisprezece
            few: câteva, câțiva, puține
            ago: acum, în urmă, în urmă cu
            later: peste
            about: circa, aproximativ, aproape, cca
            less: mai puțin de
            now: chiar acum, acum, adineauri, acum câteva clipe, acum câteva momente
            today: azi, astăzi
            yesterday: ieri
            beforeyesterday: alaltăieri
            tomorrow: mâine
            aftertomorrow: poimâine
            lastweek: săptămâna trecută, săpt. trecută; lastmonth: luna trecută; lastyear: anul trecut
            published: publicat, publicat la, postat
            modified: actualizat, actualizat la, ultima actualizare, modificat
            notime: ultima oră
            noise: la, de, și, pe, cu
            lastunit: trecut, trecută, trecuta, ultimul, ultima, ultimele, ultimii
            nextunit: viitor, viitoare, următorul, următoarea, următoarele, următorii
            thisweek: săptămâna aceasta, săptămâna asta; thismonth: luna aceasta, luna asta; thisyear: anul acesta, anul ăsta
            weekend: weekend
            fifteen.minute: un sfert de oră, sfert de oră
            until: până la
            from: de la
            tonight: diseară, astă-seară
            thismorning: azi dimineață, azi-dimineață
            lastnight: aseară
            half.hour: jumătate de oră, o jumătate de oră
            """,
        News = new NewsWords
        {
            WriterLabels = ["De", "Autor"],
            Related = ["citește și: ", "citeşte şi: "],
            ClockLeads = ["update", "actualizare"],
            LiveNotes = ["în curs de actualizare", "se actualizează"],
            Live = ["în direct", "minut cu minut"],
            LiveHeadings = ["în direct"],
            FirstPerson = ["eu", "noi", "nostru", "noastră"],
            ZoneNotes = ["toate orele"],
            LinkOpeners =
            [
                "citește și", "citeşte şi", "citește mai mult", "citește mai departe", "citește continuarea", "vezi și", "vezi şi",
                "mai multe despre", "mai multe știri", "articole similare", "articole recomandate", "știri similare",
                "știri recomandate", "cele mai citite", "recomandări", "recomandate", "îți recomandăm", "vă recomandăm", "etichete",
                "taguri", "subiecte", "te-ar putea interesa",
            ],
            FurnitureOpeners =
            [
                "distribuie", "distribuie pe", "trimite pe", "urmărește-ne ", "urmăriți-ne", "abonează-te ", "abonați-vă ", "newsletter",
                "toate drepturile rezervate", "politica de confidențialitate", "politica de cookies", "politica cookies",
                "termeni și condiții", "setări cookies", "contact", "despre noi", "comentarii", "comentariu", "comentează",
                "adaugă un comentariu", "printează", "tipărește", "copiază link", "publicitate", "reclamă", "înapoi sus", "sursa",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["titlu"],
            Body = ["continut"],
            Author = ["autor"],
            Updates = ["actualizari"],
            Draft = ["ciorna"],
            Deleted = ["sters", "stearsa"],
            Shown = ["publicat"],
        },
    };
}
