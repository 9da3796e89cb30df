namespace LiveBlog.Core.Html;

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
        bool absolute = Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? address) && !address.IsFile;
        if (!absolute && (page is null || !Uri.TryCreate(page, trimmed, out address)))
            return null;
        return WebAddress.IsAllowed(address!) && IsEncodable(address!) ? address : null;
    }

    /// <summary>The fragment without its #, or null.</summary>
    public static string? Fragment(Uri? address) => address is { Fragment.Length: > 1 } ? Uri.UnescapeDataString(address.Fragment[1..]) : null;

    /// <summary>The day in an address like /news/update/2014-02-14/slug/, which is the day of the page it leads to; null for a place in a page.</summary>
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

    /// <summary>The host without www., m. and their like.</summary>
    public static string Host(Uri address)
    {
        string host = address.IdnHost.ToLowerInvariant();
        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "amp.", "mobile."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal))
                return host[prefix.Length..];
        }

        return host;
    }

    private static bool IsEncodable(Uri address) => address.HostNameType != UriHostNameType.Unknown && address.Host.Length > 0;
}
