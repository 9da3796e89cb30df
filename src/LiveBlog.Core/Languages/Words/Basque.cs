namespace LiveBlog.Core.Languages.Words;

/// <summary>Basque.</summary>
internal static class Basque
{
    public static Language Words { get; } = new("eu")
    {
        Time = """
            months: urtarrila, urtarrilak, urtarrilaren, urt | otsaila, otsailak, otsailaren, ots | martxoa, martxoak, martxoaren, mar |
                apirila, apirilak, apirilaren, api | maiatza, maiatzak, maiatzaren, mai | ekaina, ekainak, ekainaren, eka | uztaila,
                uztailak, uztailaren, uzt | abuztua, abuztuak, abuztuaren, abu | iraila, irailak, irailaren, ira | urria, urriak, urriaren,
                urr | azaroa, azaroak, azaroaren, aza | abendua, abenduak, abenduaren, abe
            weekdays: astelehena, al | asteartea, ar | asteazkena, az | osteguna, og | ostirala, or | larunbata, lr | igandea, ig
            morning: goizeko, goizean; afternoon: arratsaldeko, arratsaldean; evening: iluntzean; night: gaueko, gauean
            noon: eguerdian, eguerdia; midnight: gauerdian, gauerdia
            oclock: etan, ean, ak, etako
            second: segundo; minute: minutu; hour: ordu; day: egun; week: aste; month: hilabete, hil; year: urte
            numbers: bat | bi | hiru | lau | bost | sei | zazpi | zortzi | bederatzi | hamar
            few: zenbait, batzuk; ago: duela, orain dela; later: barru; about: gutxi gorabehera; now: orain, orain bertan
            today: gaur; yesterday: atzo; beforeyesterday: herenegun; tomorrow: bihar
            published: argitaratua, argitaratuta; modified: eguneratua, eguneratuta, azken eguneratzea
            noise: eta, ko
            """,
        News = new NewsWords
        {
            WriterLabels = ["Egilea"],
            Live = ["zuzenean", "minutuz minutu"],
            LinkOpeners =
            [
                "irakurri ere", "irakurri gehiago", "lotutako albisteak", "erlazionatutako albisteak", "irakurrienak", "gaiak",
                "etiketak",
            ],
            FurnitureOpeners =
            [
                "partekatu", "jarraitu gaitzazu", "harpidetu", "eskubide guztiak erreserbatuta", "pribatutasun politika", "cookieak",
                "lege oharra", "kontaktua", "iruzkinak", "inprimatu", "publizitatea",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["izenburua"],
            Author = ["egilea", "kazetaria"],
            Draft = ["zirriborroa"],
        },
    };
}
