namespace LiveBlog.Core.Languages.Words;

/// <summary>Slovenian.</summary>
internal static class Slovenian
{
    public static Language Words { get; } = new("sl")
    {
        Time = """
            months: januar, januarja, jan | februar, februarja, feb | marec, marca, mar | april, aprila, apr | maj, maja | junij, junija,
                jun | julij, julija, jul | avgust, avgusta, avg | september, septembra, sep | oktober, oktobra, okt | november, novembra,
                nov | december, decembra, dec
            weekdays: ponedeljek, pon | torek, tor | sreda, sredo, sre | četrtek, čet | petek, pet | sobota, soboto, sob | nedelja, nedeljo,
                ned
            am: dop; pm: pop
            morning: zjutraj; afternoon: popoldne; evening: zvečer; night: ponoči
            noon: opoldne, poldne; midnight: polnoč, opolnoči
            oclock: h, uri, uro, uri; hourbefore: ob
            second: sekundami, sekund, sekundo, sekunde, sek; minute: minutami, minut, minuto, minute, min; hour: urami, ur, uro, ure,
                urama; day: dnevi, dni, dnevom, dan, dnevoma
            week: tedni, tednov, tednom, teden; month: meseci, mesecev, mesecem, mesec; year: leti, let, letom, leto
            numbers: en, eno, enim | dva, dve, dvema | tri, tremi | štiri, štirimi | pet, petimi | šest | sedem | osem | devet | deset
            few: nekaj; ago: pred; later: čez; about: približno; less: manj kot; now: zdaj, pravkar, ravnokar
            today: danes; yesterday: včeraj; beforeyesterday: predvčerajšnjim; tomorrow: jutri
            published: objavljeno, izdano; modified: posodobljeno, osveženo, zadnja sprememba
            noise: in, ob, dne, v
            until: do; from: od
            """,
        News = new NewsWords
        {
            Bylines = ["Piše"],
            WriterLabels = ["Avtor", "Avtorica"],
            Related = ["preberite še: "],
            Live = ["v živo", "iz minute v minuto"],
            LiveHeadings = ["v živo"],
            LinkOpeners =
            [
                "preberite tudi", "preberite še", "preberi več", "preberi tudi", "več o", "več novic", "povezane novice",
                "sorodne novice", "najbolj brano", "priporočamo", "oznake", "teme",
            ],
            FurnitureOpeners =
            [
                "deli", "delite", "deli na", "sledite nam", "naročite se", "e-novice", "vse pravice pridržane", "varstvo podatkov",
                "politika zasebnosti", "pogoji uporabe", "piškotki", "kontakt", "o nas", "komentarji", "komentarjev", "dodaj komentar",
                "natisni", "kopiraj povezavo", "oglas", "oglaševanje",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["naslov"],
            Body = ["besedilo"],
            Author = ["avtor", "novinar"],
            Updates = ["objave"],
            Draft = ["osnutek"],
            Deleted = ["izbrisano"],
            Shown = ["objavljeno"],
        },
    };
}
