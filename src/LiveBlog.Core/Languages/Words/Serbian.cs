namespace LiveBlog.Core.Languages.Words;

/// <summary>Serbian.</summary>
internal static class Serbian
{
    public static Language Words { get; } = new("sr")
    {
        Time = """
            months: јануар, јануара, јан, januar, januara, jan | фебруар, фебруара, феб, februar, februara, feb | март, марта, мар, mart,
                marta, mar | април, априла, апр, april, aprila, apr | мај, маја, maj, maja | јун, јуна, jun, juna | јул, јула, jul, jula |
                август, августа, авг, avgust, avgusta, avg | септембар, септембра, сеп, septembar, septembra, sep | октобар, октобра, окт,
                oktobar, oktobra, okt | новембар, новембра, нов, novembar, novembra, nov | децембар, децембра, дец, decembar, decembra, dec
            weekdays: понедељак, пон, ponedeljak, pon | уторак, уто, utorak, uto | среда, среду, сре, sreda, sredu, sre | четвртак, чет,
                četvrtak, čet | петак, пет, petak, pet | субота, суботу, суб, subota, subotu, sub | недеља, недељу, нед, nedelja, nedelju,
                ned
            morning: ујутру, ujutru; afternoon: поподне, popodne; evening: увече, uveče; night: ноћу, noću
            noon: подне, у подне, podne; midnight: поноћ, у поноћ, ponoć
            oclock: ч, h, часова, часа, сати, сата, časova, časa, sati, sata; hourbefore: у, u; minutemark: мин, минута, min, minuta
            second: секунди, секунде, sekundi, sekunde; minute: минута, минуте, минут, мин, minuta, minute, minut; hour: сати, сата, сат,
                часова, часа, час, sati, sata, sat, časova, časa; day: дана, дан, dana, dan
            week: недеља, недеље, недељу, nedelja, nedelje, nedelju; month: месеци, месеца, месец, meseci, meseca, mesec; year: година,
                године, годину, godina, godine, godinu
            numbers: један, једна, једну, jedan, jedna, jednu | два, две, dva, dve | три, tri | четири, četiri | пет, pet | шест, šest |
                седам, sedam | осам, osam | девет, devet | десет, deset
            few: неколико, пар, nekoliko, par; ago: пре, pre; later: за, za; about: око, oko; now: сада, управо, sada, upravo
            today: данас, danas; yesterday: јуче, juče; beforeyesterday: прекјуче, prekjuče; tomorrow: сутра, sutra
            published: објављено, objavljeno; modified: ажурирано, измењено, ažurirano, izmenjeno
            noise: у, и, на, од, u, i, na, od, г
            until: до, do; from: од, od
            """,
        News = new NewsWords
        {
            Bylines = ["Piše", "Пише"],
            WriterLabels = ["Autor", "Аутор"],
            Related = ["прочитајте још: ", "pročitajte još: "],
            LiveNotes = ["вест се допуњава"],
            Live = ["уживо", "из минуте у минут"],
            LinkOpeners =
            [
                "прочитајте и", "pročitajte i", "pročitajte još", "pročitaj i", "повезане вести", "povezane vesti", "još vesti",
                "najčitanije", "најчитаније", "preporučujemo", "tagovi", "тагови", "teme", "više o", "još na temu",
            ],
            FurnitureOpeners =
            [
                "podeli", "подели", "podelite", "поделите", "pratite nas", "пратите нас", "prijavite se", "sva prava zadržana",
                "сва права задржана", "politika privatnosti", "политика приватности", "uslovi korišćenja", "услови коришћења",
                "kolačići", "kontakt", "контакт", "o nama", "komentari", "коментари", "komentara", "pošalji komentar", "štampaj",
                "kopiraj link", "reklama", "marketing", "impresum",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["naslov"],
            Time = ["vreme"],
            Body = ["sadrzaj", "tekst"],
            Author = ["novinar"],
            Updates = ["objave"],
            MatchMinute = ["minut"],
            Draft = ["skica", "nacrt"],
            Deleted = ["obrisano"],
        },
    };
}
