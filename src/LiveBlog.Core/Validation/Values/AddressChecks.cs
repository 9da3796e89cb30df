using System.Buffers;

namespace LiveBlog.Core.Validation;

/// <summary>Checks addresses: URIs by RFC 3986, IRIs by RFC 3987, tag URIs, URNs and UUIDs.</summary>
internal static class AddressChecks
{
    private static readonly SearchValues<char> UriChars =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ;/?:@&=+$.-_!~*'()%,#");

    private static readonly SearchValues<char> NssChars =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ()+,.:=@;$_!*'-%/?~&#");

    private static readonly SearchValues<char> SchemeChars =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-.");

    private static readonly SearchValues<char> Alphanumeric =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    /// <summary>An absolute URI; what is not ASCII is refused, as RSS has it.</summary>
    public static Rule? Absolute(string value) => Check(value, absolute: true, international: false);

    public static Rule? AbsoluteIri(string value) => Check(value, absolute: true, international: true);

    /// <summary>An IRI or a reference that a base resolves.</summary>
    public static Rule? Reference(string value) => Check(value, absolute: false, international: true);

    public static Rule? UriReference(string value) => Check(value, absolute: false, international: false);

    public static Rule? Http(string value)
    {
        ReadOnlySpan<char> rest = value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? value.AsSpan(7)
            : value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? value.AsSpan(8) : [];
        int end = rest.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? rest : rest[..end];
        bool isHost = host.IndexOf('.') > 0 && Scan.All(host, HostChars);
        return isHost && Scan.All(value, UriChars) ? null : Rules.InvalidHttpUri;
    }

    private static readonly SearchValues<char> HostChars =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-.:");

    private static Rule? Check(string value, bool absolute, bool international)
    {
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon > 0 ? value[..colon].ToLowerInvariant() : "";
        if (scheme == "tag")
            return IsTag(value.AsSpan(4)) ? null : Rules.InvalidTag;
        if (scheme == "urn")
            return Urn(value.AsSpan(4));
        if (!HasUriChars(value, international, out bool ascii))
            return ascii ? Rules.InvalidUriChar : Rules.UriNotIri;
        bool hasScheme = scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) && Scan.All(scheme, SchemeChars);
        if (absolute && (!hasScheme || colon == value.Length - 1))
            return Rules.InvalidFullUri;
        if (scheme is "http" or "https" or "ftp"
            && (!value.AsSpan(colon + 1).StartsWith("//") || value.AsSpan(colon + 3) is [] or ['/', ..]))
            return Relative(absolute);
        return null;
    }

    private static Rule Relative(bool absolute) => absolute ? Rules.InvalidFullUri : Rules.InvalidUri;

    private static bool HasUriChars(ReadOnlySpan<char> value, bool international, out bool ascii)
    {
        ascii = false;
        ReadOnlySpan<char> rest = value;
        while (rest.IndexOfAnyExcept(UriChars) is >= 0 and int at)
        {
            char letter = rest[at];
            bool inHost = letter is '[' or ']' && value.IndexOf("://[") > 0;
            if (!inHost && (letter < 0x80 || !international))
            {
                ascii = letter < 0x80;
                return false;
            }

            rest = rest[(at + 1)..];
        }

        return true;
    }

    /// <summary>authority,date:specific of RFC 4151, after "tag:".</summary>
    private static bool IsTag(ReadOnlySpan<char> text)
    {
        int comma = text.IndexOf(',');
        if (comma <= 0 || text[(comma + 1)..].IndexOf(':') is not (> 0 and var colon))
            return false;
        ReadOnlySpan<char> authority = text[..comma];
        ReadOnlySpan<char> host = authority[(authority.IndexOf('@') + 1)..];
        bool isAuthority = !host.IsEmpty && !authority.ContainsAnyExcept(TagChars) && !host.ContainsAny('_', '@');
        return isAuthority && IsTagDate(text.Slice(comma + 1, colon)) && Scan.All(text[(comma + colon + 2)..], UriChars);
    }

    private static readonly SearchValues<char> TagChars =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._@");

    private static bool IsTagDate(ReadOnlySpan<char> date) => date.Length switch
    {
        4 => Scan.IsDigits(date),
        7 => Scan.IsDigits(date[..4]) && date[4] == '-' && Scan.IsDigits(date[5..]),
        10 => Scan.IsDigits(date[..4]) && date[4] == '-' && Scan.IsDigits(date[5..7]) && date[7] == '-' && Scan.IsDigits(date[8..]),
        _ => false,
    };

    private static Rule? Urn(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("uuid:", StringComparison.OrdinalIgnoreCase))
            return IsUuid(text[5..]) ? null : Rules.InvalidUuid;
        int colon = text.IndexOf(':');
        bool isName = colon is >= 2 and <= 32 && char.IsAsciiLetterOrDigit(text[0]) && Scan.All(text[..colon], Alphanumeric);
        return isName && colon + 1 < text.Length && Scan.All(text[(colon + 1)..], NssChars) ? null : Rules.InvalidUrn;
    }

    /// <summary>The namespace-specific part of a URN.</summary>
    public static bool IsNamespaceSpecific(string value) => value.Length > 0 && Scan.All(value, NssChars);

    private static bool IsUuid(ReadOnlySpan<char> text)
    {
        if (text.Length != 36)
            return false;
        for (int at = 0; at < 36; at++)
        {
            bool isDash = at is 8 or 13 or 18 or 23;
            if (isDash ? text[at] != '-' : !char.IsAsciiHexDigit(text[at]))
                return false;
        }

        return true;
    }
}
