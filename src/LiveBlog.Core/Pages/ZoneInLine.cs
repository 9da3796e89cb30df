using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>Zones that a line names: offsets, "UTC+5", and names that mean one zone, "NZDT", "horário de Brasília".</summary>
internal static class ZoneInLine
{
    private const int LongestName = 40;
    private const int FewestCapitals = 3;

    private static readonly char[] Seams = ['.', ',', ';', ':', '(', ')', '[', ']', '|', '·', '•', '–', '—', '\n'];

    /// <summary>The zone that a part of the line names and says nothing else; null where none does.</summary>
    public static string? Alone(string line)
    {
        foreach (string part in Parts(line))
        {
            if (WrittenOffset.Read(part, out int end) is { } offset && end == part.Length)
                return offset;
            if (part.Contains(' ', StringComparison.Ordinal) && Named(part, out int length) is { } zone && length == part.Length)
                return zone;
        }

        return null;
    }

    /// <summary>The first zone that stands anywhere in the words behind a note's opening; null where none does.</summary>
    public static string? Within(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(words[at - 1])) || !char.IsLetter(words[at]))
                continue;
            if (WrittenOffset.Read(words[at..], out _) is { } offset)
                return offset;
            if (Named(words[at..], out int length) is { } zone && IsWritten(words.Slice(at, length)))
                return zone;
        }

        return null;
    }

    private static IEnumerable<string> Parts(string line) =>
        line.Split(Seams, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length <= LongestName);

    /// <summary>The zone of a name that means one zone and no other.</summary>
    private static string? Named(ReadOnlySpan<char> words, out int length)
    {
        string near = words[..Math.Min(words.Length, LongestName)].ToString();
        length = ZoneNames.Find(LabelText.Fold(near), out ZoneName? name);
        return length > 0 && length <= near.Length && name is { IsAmbiguous: false } ? name.Readings[0].ZoneId : null;
    }

    /// <summary>Short names are words of many languages: they count in capitals.</summary>
    private static bool IsWritten(ReadOnlySpan<char> name) =>
        name.Contains(' ') || (name.Length >= FewestCapitals && !name.ContainsAnyExceptInRange('A', 'Z'));
}
