namespace LiveBlog.Core.Documents;

/// <summary>Addresses as a page writes them, made absolute; anything that is not http or https is none.</summary>
internal static class Addresses
{
    private const int Longest = 4096;

    public static Uri? Resolve(Uri? page, string? written)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > Longest)
            return null;
        string trimmed = written.Trim();
        if (trimmed.StartsWith("//", StringComparison.Ordinal))
            trimmed = (page?.Scheme ?? Uri.UriSchemeHttps) + ":" + trimmed;
        Uri? address = WebAddress.Parse(trimmed);
        if (address is null or { IsFile: true })
            address = page is null ? null : WebAddress.Parse(trimmed, page);
        return address is not null && WebAddress.IsAllowed(address) ? address : null;
    }

    /// <summary>The fragment without its #, or null.</summary>
    public static string? Fragment(Uri? address) =>
        address is { Fragment.Length: > 1 } ? Uri.UnescapeDataString(address.Fragment[1..]) : null;

    /// <summary>The day in an address like /news/update/2014-02-14/slug/, which is the day of the page it leads to; null for a place in a
    /// page.</summary>
    public static string? Day(Uri? address)
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
    public static string? PageDay(Uri? address)
    {
        if (Day(address) is { } day || address is null)
            return Day(address);
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
                && Months.IndexOf(rest[5..8].ToString(), StringComparison.OrdinalIgnoreCase) is >= 0 and var month && month % 3 == 0
                && rest[11] == '/' && AreDigits(rest[9..11]))
                return $"{rest[..4]}-{(month / 3) + 1:00}-{rest[9..11]}";
        }

        return null;
    }

    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

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

    /// <summary>The host without www., m. and their like.</summary>
    public static string Host(Uri address)
    {
        string host = WebAddress.HostOf(address).ToLowerInvariant();
        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "amp.", "mobile."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal))
                return host[prefix.Length..];
        }

        return host;
    }
}
