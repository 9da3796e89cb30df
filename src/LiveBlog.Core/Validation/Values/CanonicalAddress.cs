namespace LiveBlog.Core.Validation;

/// <summary>Tells whether an address is spelt in the one way that comparing letter by letter needs (RFC 4287 §4.2.6.1).</summary>
internal static class CanonicalAddress
{
    public static bool Is(string address)
    {
        int end = address.IndexOf("://", StringComparison.Ordinal);
        if (end <= 0 || !HasCanonicalEscapes(address))
            return end <= 0;
        ReadOnlySpan<char> rest = address.AsSpan(end + 3);
        int slash = rest.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = slash < 0 ? rest : rest[..slash];
        ReadOnlySpan<char> path = slash < 0 ? [] : rest[slash..];
        string port = address[..end] == "https" ? ":443" : ":80";
        return !address.AsSpan(0, end).ContainsAnyInRange('A', 'Z') && !host.ContainsAnyInRange('A', 'Z') && !host.EndsWith(port)
            && !host.EndsWith(":")
            && path.StartsWith("/") && !path.Contains("/./", StringComparison.Ordinal) && !path.Contains("/../", StringComparison.Ordinal);
    }

    /// <summary>Escapes are in capitals, and none stands for a letter, digit, - . _ or ~.</summary>
    private static bool HasCanonicalEscapes(ReadOnlySpan<char> address)
    {
        while (address.IndexOf('%') is >= 0 and int at && at + 2 < address.Length)
        {
            ReadOnlySpan<char> escape = address.Slice(at + 1, 2);
            if (escape.ContainsAnyInRange('a', 'f')
                || !byte.TryParse(escape, System.Globalization.NumberStyles.HexNumber, null, out byte value)
                || char.IsAsciiLetterOrDigit((char)value) || "-._~".Contains((char)value, StringComparison.Ordinal))
                return false;
            address = address[(at + 3)..];
        }

        return true;
    }
}
