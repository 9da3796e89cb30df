using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>The day in the path of an address: "/2024/mar/05/", "/2024/03/05/", "/20240305/".</summary>
internal static class AddressDay
{
    /// <summary>The day in an address like /news/update/2014-02-14/slug/, which is the day of the page it leads to; null for a place in a
    /// page.</summary>
    public static string? Of(Uri? address)
    {
        foreach (string segment in address is { Fragment.Length: 0 } ? address.Segments : [])
        {
            string part = segment.TrimEnd('/');
            if (part.Length == 10 && part[4] == '-' && part[7] == '-' && part.Where((_, i) => i is not (4 or 7)).All(char.IsAsciiDigit))
                return part;
        }

        return null;
    }

    /// <summary>The day that a page's own address holds: /2025/03/11/, /2025-03-11/, /20250311/, /2025/mar/11/; null where it holds
    /// none.</summary>
    public static string? OfPage(Uri? address)
    {
        if (Of(address) is { } day || address is null)
            return Of(address);
        string path = address.AbsolutePath + "/";
        for (int at = 0; at + 11 <= path.Length; at++)
        {
            if (path[at] != '/' || path[at + 1] != '2' || path[at + 2] != '0')
                continue;
            ReadOnlySpan<char> rest = path.AsSpan(at + 1);
            if (Date(rest, 4, 1, 2) is { } split)
                return split;
            if (Date(rest, 4, 0, 2) is { } glued)
                return glued;
            if (rest.Length > 11 && rest[4] == '/' && rest[8] == '/'
                && Month(rest[5..8]) is > 0 and var month && rest[11] == '/' && AreDigits(rest[9..11]))
                return $"{rest[..4]}-{month:00}-{rest[9..11]}";
        }

        return null;
    }

    /// <summary>The month of an English abbreviation; 0 where it is none.</summary>
    private static int Month(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[name.Length];
        name.ToLowerInvariant(folded);
        return Lexicons.Fallback.Find(folded, out Word word) == name.Length ? word.Month : 0;
    }

    /// <summary>Year, month and day with so many units between them, up to a slash.</summary>
    private static string? Date(ReadOnlySpan<char> text, int year, int gap, int width)
    {
        int month = year + gap, day = month + width + gap;
        if (text.Length <= day + width || text[day + width] != '/' || !AreDigits(text[..year]) || !AreDigits(text.Slice(month, width))
            || !AreDigits(text.Slice(day, width)) || (gap == 1 && (text[year] != '/' || text[day - 1] != '/')))
            return null;
        return $"{text[..year]}-{text.Slice(month, width)}-{text.Slice(day, width)}";
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
