using System.Collections.Frozen;

namespace LiveBlog.Core.PlainText;

/// <summary>Words that stand before or behind times, names and numbers.</summary>
internal static partial class LineWords
{
    /// <summary>Labels of full times that extraction glues to the title before them.</summary>
    public static readonly string[] TimeOpeners =
        ["published at ", "Published at ", "updated at ", "posted at ", "Posted at ", "publicado a las ", "publicado às ", "publié à ",
         "veröffentlicht um ", "pubblicato alle ", "gepubliceerd om ", "publicerad ", "Yayınlanma ", "опубликовано в "];

    /// <summary>Words and signs that may stand before the clock that opens a line.</summary>
    public static readonly string[] ClockLeads =
        ["update", "updated", "updated at", "at", "time", "aktualisierung", "aktualisiert", "um", "mise à jour", "maj", "actualización",
         "actualizado", "atualização", "atualizado às", "às", "aggiornamento", "aggiornato alle", "bijgewerkt", "om", "uppdaterad",
         "uppdaterat", "oppdatert", "opdateret", "päivitetty", "aktualizacja", "aktualizováno", "güncelleme", "saat", "обновлено",
         "оновлено", "godz.", "kl.", "klo"];

    /// <summary>What stands behind four figures of a clock: "1847 GMT", "1130 hrs".</summary>
    public static readonly string[] FourFigureZones =
        ["GMT", "UTC", "BST", "CET", "CEST", "EET", "EEST", "MSK", "IST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET",
         "PT", "AEST", "AEDT", "NZST", "NZDT", "SGT", "HKT", "JST", "KST", "WIB", "PKT", "SAST", "EAT", "WAT", "CAT", "hrs", "hours",
         "Uhr", "h", "uur", "GMT+1", "local"];

    /// <summary>What makes a number a minute of a match.</summary>
    public static readonly string[] MinuteWords =
        ["min.", "min", "mins", "minute", "minutes", "minuto", "minuut", "minutt", "minut", "minuta", "minuutti", "minutu", "perc",
         "dakika", "dk", "dk.", "мин.", "мин", "минута", "хв", "хв.", "хвилина", "λεπτό", "分钟", "分", "분"];

    /// <summary>Words that are counted through a race or fight.</summary>
    public static readonly (string Word, EventKind Kind)[] EventCounts =
    [
        ("lap", EventKind.Lap), ("tour", EventKind.Lap), ("runde", EventKind.Lap), ("vuelta", EventKind.Lap), ("giro", EventKind.Lap),
        ("volta", EventKind.Lap), ("ronde", EventKind.Lap), ("varv", EventKind.Lap), ("kierros", EventKind.Lap),
        ("okrążenie", EventKind.Lap), ("kolo", EventKind.Lap), ("tur", EventKind.Lap), ("круг", EventKind.Lap), ("коло", EventKind.Lap),
        ("round", EventKind.Round), ("reprise", EventKind.Round), ("asalto", EventKind.Round), ("assalto", EventKind.Round),
        ("ripresa", EventKind.Round), ("rond", EventKind.Round), ("раунд", EventKind.Round), ("runda", EventKind.Round),
        ("set", EventKind.Round), ("inning", EventKind.Round), ("over", EventKind.Over), ("end", EventKind.Round),
        ("frame", EventKind.Round), ("game", EventKind.Round), ("satz", EventKind.Round),
    ];

    /// <summary>What tells the caption of a picture from the text.</summary>
    public static readonly string[] CaptionLabels =
        ["image caption:", "image caption,", "caption:", "bildunterschrift:", "légende:", "légende :", "pie de foto:", "legenda:",
         "didascalia:", "bijschrift:", "bildtext:", "billedtekst:", "bildetekst:", "kuvateksti:", "podpis:", "popisek:", "подпись:",
         "підпис:"];

    /// <summary>Labels of credits that stand alone or behind a caption, beside those of every page.</summary>
    public static readonly string[] CreditLabels =
        ["Photo : ", "Crédit : ", "Crédit photo : ", "Photo: ", "Fot. ", "Fot.: ", "Kuva: ", "Pic: ", "Fotó: ", "Fotoğraf: ", "Fotoğraf:",
        "Φωτογραφία: ", "Фото: ", "Φωτ.: ", "Bild: ", "Fotograf: ", "写真：", "写真提供：", "图：", "사진: "];

    /// <summary>Words before the name of who runs the day's blog, below its headline: "mit Bettina Lang".</summary>
    public static readonly string[] Companions = ["mit ", "with ", "avec ", "con ", "com ", "met ", "med ", "z ", "s "];

    /// <summary>Opens a block quote: "Quote Message: … from Name Role".</summary>
    public static readonly string[] QuoteLabels = ["Quote Message: ", "Quote message: "];

    private static readonly FrozenSet<string> Outlets = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "news", "radio", "tv", "online", "sport", "sports", "times", "post", "herald", "gazette",
            "tribune", "press", "newsroom", "desk", "staff", "media", "reporter", "correspondent", "editor", "council", "police", "party",
            "association", "company", "university", "redaktion", "redaction", "rédaction", "redacción", "redação", "redazione",
            "redactie", "redaktionen", "toimitus", "redakcja", "redakce", "editors", "agency");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OutletWords =
        Outlets.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsClockLead(ReadOnlySpan<char> word)
    {
        foreach (string lead in ClockLeads)
        {
            if (word.Equals(lead, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return word.Equals("on", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsOutlet(ReadOnlySpan<char> word) => OutletWords.Contains(word);
}
