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
