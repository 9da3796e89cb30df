using System.Collections.Frozen;
using System.Globalization;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;
using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>One thing a zone name can mean: an offset and the IANA zone that uses it, or the zone alone for generic names such as
/// "ET".</summary>
internal sealed record ZoneReading(Offset? Offset, string? ZoneId, FrozenSet<string> Countries);

/// <summary>A zone name as pages print it, with its readings; the first is the default where the name is not ambiguous.</summary>
internal sealed record ZoneName(string Name, bool IsAmbiguous, ZoneReading[] Readings);

/// <summary>The zone a label writes: nothing, an offset, or a name.</summary>
internal readonly record struct ZoneText(Offset? Offset, ZoneName? Name)
{
    public bool IsWritten => Offset is not null || Name is not null;
}

/// <summary>The zone names pages print (T17 to T20).</summary>
internal static class ZoneNames
{
    // The marks of names that count in notes
    private const char AnyNote = '*';
    private const char EnglishNote = '^';
    private const char OnlyNote = '~';

    // Scripts from here on set no spaces
    private const char FirstUnspaced = '\u2e80';

    private static readonly FrozenDictionary<string, ZoneName> Names = Read();
    private static readonly FrozenDictionary<string, string> AnyNotes =
        Notes(row => row.Written[0] == AnyNote || (row.Written[0] == OnlyNote && !row.IsEnglish));

    private static readonly FrozenDictionary<string, string> EnglishNotes =
        Notes(row => row.Written[0] == EnglishNote || (row.Written[0] == OnlyNote && row.IsEnglish));

    private static readonly ZoneName[] Unspaced = [.. Names.Values.Where(name => name.Name[0] > FirstUnspaced)];

    private static readonly FrozenDictionary<string,
        ZoneName>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Names.Keys.Max(name => name.Length);

    /// <summary>The longest zone name at the start of a folded text; its length is 0 where there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, out ZoneName? name)
    {
        for (int length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            bool ends = length == text.Length || !LabelText.IsWordCharacter(text[length]);
            if (ends && Lookup.TryGetValue(text[..length], out name))
                return length;
        }

        name = null;
        return 0;
    }

    /// <summary>The IANA id of a word that names the zone of all clocks of a page in a note; null where it names none.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="isEnglish">Short names are common words of other languages.</param>
    public static string? InNote(string word, bool isEnglish) =>
        AnyNotes.GetValueOrDefault(word) ?? (isEnglish ? EnglishNotes.GetValueOrDefault(word) : null);

    /// <summary>What the name stands for in a country, or everywhere; null where it has no offset of its own there.</summary>
    public static Offset? OffsetIn(string name, string country) => Find(LabelText.Fold(name), out ZoneName? known) == name.Length
        ? (Array.Find(known!.Readings, reading => reading.Countries.Contains(country)) ?? known.Readings[0]).Offset
        : null;

    /// <summary>The IANA id of the zone that a text names in a script without spaces.</summary>
    public static string? Within(string text) =>
        Array.Find(Unspaced, name => text.Contains(name.Name, StringComparison.Ordinal))?.Readings[0].ZoneId;

    private static FrozenDictionary<string, ZoneName> Read()
    {
        Dictionary<string, ZoneName> names = [];
        foreach (Row row in Rows().Where(row => row.Written[0] != OnlyNote))
        {
            string name = row.Written.TrimStart(AnyNote, EnglishNote);
            names[LabelText.Fold(name)] = new ZoneName(name, row.Readings.Length > 1 && !row.IsSettled, row.Readings);
        }

        AddCities(names);
        return names.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, string> Notes(Func<Row, bool> counts) =>
        Rows().Where(counts).ToFrozenDictionary(row => row.Written[1..].ToLowerInvariant(), row => row.Readings[0].ZoneId ?? "Etc/UTC");

    private static IEnumerable<Row> Rows() => Rows(ZoneNameTable.Rows, isEnglish: false)
        .Concat(KnownLanguages.All.SelectMany(language => Rows(language.Zones, isEnglish: language == English.Words)));

    private static IEnumerable<Row> Rows(string table, bool isEnglish)
    {
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] halves = line.Split(" = ");
            ZoneReading[] readings = halves[1].Split('|', StringSplitOptions.TrimEntries).Select(Reading).ToArray();
            foreach (string written in halves[0].Split(',', StringSplitOptions.TrimEntries))
                yield return new Row(written.TrimEnd('!'), readings, halves[0].EndsWith('!'), isEnglish);
        }
    }

    private readonly record struct Row(string Written, ZoneReading[] Readings, bool IsSettled, bool IsEnglish);

    /// <summary>"Hong Kong time": the cities that IANA names its zones after.</summary>
    private static void AddCities(Dictionary<string, ZoneName> names)
    {
        foreach (string id in DateTimeZoneProviders.Tzdb.Ids)
        {
            string[] parts = id.Split('/');
            if (parts is not ["Africa" or "America" or "Asia" or "Atlantic" or "Australia" or "Europe" or "Indian"
                or "Pacific", string city])
                continue;
            string written = city.Replace('_', ' ') + " time";
            names.TryAdd(LabelText.Fold(written), new ZoneName(written, IsAmbiguous: false, [new ZoneReading(null, id,
                FrozenSet<string>.Empty)]));
        }
    }

    // "+5:30 Asia/Kolkata IN" or "America/New_York"
    private static ZoneReading Reading(string text)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int skip = parts[0][0] is '+' or '-' or '0' ? 1 : 0;
        Offset? offset = skip == 0 ? null : OffsetOf(parts[0]);
        string? zone = parts.Length > skip ? parts[skip] : null;
        return new ZoneReading(offset, zone, parts.Skip(skip + 1).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    private static Offset OffsetOf(string text)
    {
        string[] parts = text.Split(':');
        int hours = int.Parse(parts[0], CultureInfo.InvariantCulture);
        int minutes = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return Offset.FromSeconds((hours * 3600) + (text[0] == '-' ? -60 : 60) * minutes);
    }
}
