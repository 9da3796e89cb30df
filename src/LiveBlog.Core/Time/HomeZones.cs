using System.Collections.Frozen;

namespace LiveBlog.Core.Time;

/// <summary>The zone of a page that tells none, from its host's country or its language: only of countries whose papers print one clock,
/// and of languages at home in one zone. The country of an English, French, Spanish, Portuguese, Arabic, Russian or Chinese text is not
/// told by its language.</summary>
internal static class HomeZones
{
    private static readonly FrozenDictionary<string, string> ByCountry = new Dictionary<string, string>
    {
        ["de"] = "Europe/Berlin", ["at"] = "Europe/Vienna", ["ch"] = "Europe/Zurich", ["fr"] = "Europe/Paris", ["be"] = "Europe/Brussels",
            ["nl"] = "Europe/Amsterdam", ["lu"] = "Europe/Luxembourg",
        ["uk"] = "Europe/London", ["gb"] = "Europe/London", ["ie"] = "Europe/Dublin", ["it"] = "Europe/Rome", ["es"] = "Europe/Madrid",
            ["pt"] = "Europe/Lisbon", ["dk"] = "Europe/Copenhagen", ["no"] = "Europe/Oslo",
        ["se"] = "Europe/Stockholm", ["fi"] = "Europe/Helsinki", ["pl"] = "Europe/Warsaw", ["cz"] = "Europe/Prague",
            ["sk"] = "Europe/Bratislava", ["hu"] = "Europe/Budapest", ["ro"] = "Europe/Bucharest",
        ["bg"] = "Europe/Sofia", ["gr"] = "Europe/Athens", ["hr"] = "Europe/Zagreb", ["si"] = "Europe/Ljubljana",
            ["rs"] = "Europe/Belgrade", ["ua"] = "Europe/Kyiv", ["lt"] = "Europe/Vilnius", ["lv"] = "Europe/Riga",
        ["ee"] = "Europe/Tallinn", ["is"] = "Atlantic/Reykjavik", ["tr"] = "Europe/Istanbul", ["il"] = "Asia/Jerusalem",
            ["in"] = "Asia/Kolkata", ["pk"] = "Asia/Karachi", ["jp"] = "Asia/Tokyo", ["kr"] = "Asia/Seoul",
        ["cn"] = "Asia/Shanghai", ["hk"] = "Asia/Hong_Kong", ["tw"] = "Asia/Taipei", ["sg"] = "Asia/Singapore",
            ["my"] = "Asia/Kuala_Lumpur", ["th"] = "Asia/Bangkok", ["vn"] = "Asia/Ho_Chi_Minh", ["ph"] = "Asia/Manila",
        ["nz"] = "Pacific/Auckland", ["np"] = "Asia/Kathmandu", ["lk"] = "Asia/Colombo", ["ge"] = "Asia/Tbilisi", ["am"] = "Asia/Yerevan",
            ["az"] = "Asia/Baku", ["al"] = "Europe/Tirane", ["mk"] = "Europe/Skopje", ["ba"] = "Europe/Sarajevo", ["by"] = "Europe/Minsk",
        ["za"] = "Africa/Johannesburg", ["ng"] = "Africa/Lagos", ["ke"] = "Africa/Nairobi", ["ar"] = "America/Argentina/Buenos_Aires",
            ["co"] = "America/Bogota", ["pe"] = "America/Lima", ["uy"] = "America/Montevideo",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> CountryOfLanguage = new Dictionary<string, string>
    {
        ["de"] = "de", ["it"] = "it", ["nl"] = "nl", ["da"] = "dk", ["nb"] = "no", ["nn"] = "no", ["no"] = "no", ["sv"] = "se",
            ["fi"] = "fi", ["pl"] = "pl", ["cs"] = "cz", ["sk"] = "sk", ["hu"] = "hu", ["ro"] = "ro",
        ["bg"] = "bg", ["el"] = "gr", ["hr"] = "hr", ["sl"] = "si", ["sr"] = "rs", ["uk"] = "ua", ["lt"] = "lt", ["lv"] = "lv",
            ["et"] = "ee", ["is"] = "is", ["tr"] = "tr", ["he"] = "il", ["iw"] = "il", ["ja"] = "jp", ["ko"] = "kr",
        ["th"] = "th", ["vi"] = "vn", ["hi"] = "in", ["mr"] = "in", ["gu"] = "in", ["te"] = "in", ["kn"] = "in", ["ml"] = "in",
            ["ne"] = "np", ["si"] = "lk", ["ka"] = "ge", ["hy"] = "am", ["az"] = "az", ["sq"] = "al", ["mk"] = "mk", ["bs"] = "ba",
            ["be"] = "by",
        ["ca"] = "es", ["eu"] = "es", ["gl"] = "es", ["cy"] = "gb", ["fil"] = "ph", ["ms"] = "my",
    }.ToFrozenDictionary();

    /// <summary>Languages at home in several countries, and the one of them whose zones have names that mean another zone elsewhere:
    /// "IST".</summary>
    private static readonly FrozenDictionary<string, string> CountryOfNames = new Dictionary<string, string>
    {
        ["ta"] = "in", ["bn"] = "in", ["as"] = "in", ["pa"] = "in", ["or"] = "in", ["sa"] = "in", ["bho"] = "in", ["mai"] = "in",
            ["kok"] = "in", ["doi"] = "in",
    }.ToFrozenDictionary();

    // Sold to all the world
    private static readonly FrozenSet<string> Worldly = new[] { "co", "in", "am", "ba", "ge" }.ToFrozenSet();

    /// <summary>The zone's IANA id, or null where neither host nor language tells one.</summary>
    /// <param name="host">The host of the page's address.</param>
    /// <param name="language">A BCP 47 tag. The region of an English one does not count: templates set it.</param>
    public static string? Of(string? host, string? language)
    {
        string ending = IsArchive(host) ? "" : host?[(host.LastIndexOf('.') + 1)..].ToLowerInvariant() ?? "";
        if (ending.Length == 2 && !(Worldly.Contains(ending) && host!.Count(c => c == '.') < 2)
            && ByCountry.TryGetValue(ending, out string? local))
            return local;
        string[] tag = (language ?? "").ToLowerInvariant().Split('-', '_');
        if (tag[0] != "en" && tag.Length > 1 && ByCountry.TryGetValue(tag[^1], out string? regional))
            return regional;
        bool isAbroad = tag.Length > 1 && tag[^1].Length == 2;
        return !isAbroad && CountryOfLanguage.TryGetValue(tag[0], out string? country) ? ByCountry[country] : null;
    }

    /// <summary>The country that decides what the name of a zone means in a text of the language: ISO 3166 with two letters, or
    /// null.</summary>
    /// <param name="language">A BCP 47 tag; its region decides where it has one.</param>
    public static string? CountryOf(string language)
    {
        string[] tag = language.ToLowerInvariant().Split('-', '_');
        if (tag.Length > 1 && tag[^1].Length == 2)
            return tag[^1].ToUpperInvariant();
        return (CountryOfLanguage.GetValueOrDefault(tag[0]) ?? CountryOfNames.GetValueOrDefault(tag[0]))?.ToUpperInvariant();
    }

    // Archives of all the world's pages: archive.is, archive.ph
    private static bool IsArchive(string? host) => host?.StartsWith("archive.", StringComparison.OrdinalIgnoreCase) == true;
}
