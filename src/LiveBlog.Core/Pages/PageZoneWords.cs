using System.Collections.Frozen;

namespace LiveBlog.Core.Pages;

/// <summary>How pages say which zone all their clocks are of.</summary>
internal static class PageZoneWords
{
    /// <summary>How the note begins. It tells nothing where no zone follows within a few words.</summary>
    public static readonly string[] Openers =
    [
        "all times", "times are", "alle zeiten", "alle uhrzeiten", "alle zeitangaben", "toutes les heures", "tous les horaires",
            "les heures sont", "heures indiquées", "todas las horas", "todos los horarios", "las horas son", "todos os horários",
            "todas as horas", "horários de",
        "tutti gli orari", "tutte le ore", "gli orari sono", "alle tijden", "alla tider", "alle tidspunkter", "alle klokkeslæt",
            "alle klokkeslett", "kaikki kellonajat", "wszystkie godziny", "všechny časy", "všetky časy", "toate orele", "minden időpont",
            "sva vremena", "όλες οι ώρες", "tüm saatler",
        "всё время", "все время указано", "время указано", "время московское", "время киевское", "час київський", "час вказано",
            "усі години", "جميع الأوقات", "كل الأوقات", "الأوقات بتوقيت", "جميع المواعيد", "التوقيت بحسب", "همه زمان", "تمام اوقات",
            "כל הזמנים", "כל השעות", "השעות לפי",
        "semua waktu", "waktu dalam", "時刻は", "時間はすべて", "時間は全て", "所有时间", "所有時間", "以下时间", "以下時間", "时间均为", "時間均為", "모든 시간", "모든 시각", "시간은 모두",
    ];

    /// <summary>Short and common words that are zones behind English openers only: "et" is "and" in French and "a" in Danish.</summary>
    public static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["eastern"] = "America/New_York", ["et"] = "America/New_York", ["edt"] = "America/New_York", ["central"] = "America/Chicago",
            ["ct"] = "America/Chicago", ["mountain"] = "America/Denver", ["mt"] = "America/Denver",
        ["pacific"] = "America/Los_Angeles", ["pt"] = "America/Los_Angeles", ["pdt"] = "America/Los_Angeles", ["uk"] = "Europe/London",
            ["bst"] = "Europe/London", ["gmt"] = "Europe/London", ["sydney"] = "Australia/Sydney",
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, string> Common = new Dictionary<string, string>
    {
        ["gmt"] = "Etc/UTC", ["utc"] = "Etc/UTC", ["greenwich"] = "Etc/UTC", ["غرينتش"] = "Etc/UTC", ["غرينيتش"] = "Etc/UTC",
            ["جرينتش"] = "Etc/UTC", ["جرينيتش"] = "Etc/UTC", ["گرینویچ"] = "Etc/UTC", ["גריניץ"] = "Etc/UTC", ["גרינוויץ"] = "Etc/UTC",
            ["гринвичу"] = "Etc/UTC", ["гринвічем"] = "Etc/UTC",
        ["cet"] = "Europe/Berlin", ["cest"] = "Europe/Berlin", ["mez"] = "Europe/Berlin", ["mesz"] = "Europe/Berlin",
            ["aedt"] = "Australia/Sydney", ["aest"] = "Australia/Sydney", ["wib"] = "Asia/Jakarta", ["msk"] = "Europe/Moscow",
            ["мск"] = "Europe/Moscow",
        ["paris"] = "Europe/Paris", ["madrid"] = "Europe/Madrid", ["peninsular"] = "Europe/Madrid", ["lisboa"] = "Europe/Lisbon",
            ["brasília"] = "America/Sao_Paulo", ["brasilia"] = "America/Sao_Paulo", ["roma"] = "Europe/Rome", ["italiana"] = "Europe/Rome",
            ["ελλάδας"] = "Europe/Athens",
        ["московское"] = "Europe/Moscow", ["московскому"] = "Europe/Moscow", ["москве"] = "Europe/Moscow", ["киевское"] = "Europe/Kyiv",
            ["киевскому"] = "Europe/Kyiv", ["київський"] = "Europe/Kyiv", ["київським"] = "Europe/Kyiv", ["києвом"] = "Europe/Kyiv",
            ["türkiye"] = "Europe/Istanbul",
        ["مكة"] = "Asia/Riyadh", ["السعودية"] = "Asia/Riyadh", ["القاهرة"] = "Africa/Cairo", ["بغداد"] = "Asia/Baghdad",
            ["بيروت"] = "Asia/Beirut", ["دمشق"] = "Asia/Damascus", ["الدوحة"] = "Asia/Qatar", ["القدس"] = "Asia/Jerusalem",
            ["تهران"] = "Asia/Tehran", ["ישראל"] = "Asia/Jerusalem",
    }.ToFrozenDictionary();

    /// <summary>Zones of languages that set no spaces, to be found within the words.</summary>
    public static readonly (string Sign, string Zone)[] Signs =
    [
        ("日本時間", "Asia/Tokyo"), ("北京时间", "Asia/Shanghai"), ("北京時間", "Asia/Shanghai"), ("香港時間", "Asia/Hong_Kong"), ("台灣時間", "Asia/Taipei"),
            ("台北時間", "Asia/Taipei"), ("한국시간", "Asia/Seoul"), ("한국 시간", "Asia/Seoul"),
    ];
}
