using System.Buffers;
using System.Text;

namespace LiveBlog.Core;

/// <summary>Holds the address of a record so that records compare it whole: <see cref="Uri"/>'s own equality leaves the fragment out, which
/// is all that tells two updates of one page apart. Only absolute http and https addresses are taken.</summary>
internal readonly struct WebAddress : IEquatable<WebAddress>
{
    // With a mark of direction in it, the address a person sees is another than the one that is opened
    private static readonly SearchValues<char> Directions =
        SearchValues.Create("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    private static readonly SearchValues<string> Punycode = SearchValues.Create(["xn--"], StringComparison.OrdinalIgnoreCase);

    private readonly Uri? value;

    public WebAddress(Uri? value)
    {
        if (value is not null && !IsAllowed(value))
            throw new ArgumentException($"'{value.OriginalString}' is not an absolute http or https address.", nameof(value));
        this.value = value;
    }

    public Uri? Value => value;

    /// <summary>Whether the address is absolute, http or https, and sound: every part of it can be read, and its text is that of an address
    /// again.</summary>
    public static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && IsSound(address);

    /// <summary>The absolute address a text is, of any scheme; null where it is none.</summary>
    public static Uri? Parse(string? text)
    {
        try
        {
            return !HasDirection(text) && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : null;
        }
        catch (IndexOutOfRangeException)
        {
            return null; // Two slashes before nothing but marks of direction: .NET reads past the end
        }
    }

    /// <summary>The address a text is, taken against the page where it is relative; null where it is none.</summary>
    public static Uri? Parse(string text, Uri page)
    {
        try
        {
            return !HasDirection(text) && Uri.TryCreate(page, text, out Uri? address) ? address : null;
        }
        catch (IndexOutOfRangeException)
        {
            return null; // As above
        }
    }

    /// <summary>The host in ASCII of an address that is allowed.</summary>
    public static string HostOf(Uri address) => address.IdnHost;

    /// <summary>The address in ASCII, as formats of URIs want it: host labels in Punycode (https://www.rfc-editor.org/rfc/rfc3492), the
    /// rest percent-encoded. A host no label can be made of, which no address that is allowed has, stands as it is.</summary>
    public static string ToAscii(Uri address)
    {
        string text = address.AbsoluteUri;
        if (Ascii.IsValid(text))
            return text;
        try
        {
            return new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return text;
        }
    }

    /// <summary>The same address, all of whose text is ASCII.</summary>
    public static Uri? InAscii(Uri? address)
    {
        if (address is null || Ascii.IsValid(address.AbsoluteUri))
            return address;
        return new Uri(ToAscii(address));
    }

    // Most addresses are ASCII, which is seen at a tenth of the cost
    private static bool HasDirection(ReadOnlySpan<char> text) => !Ascii.IsValid(text) && text.ContainsAny(Directions);

    /// <summary>A host beyond ASCII may be no host: its Punycode throws ("xn--ü"), or nothing is left of it (a mark of direction
    /// alone).</summary>
    private static bool IsSound(Uri address)
    {
        ReadOnlySpan<char> text = address.OriginalString;
        if (address.HostNameType == UriHostNameType.Unknown || HasDirection(text))
            return false;
        // Parsing has seen to it that an ASCII host is one
        if (Ascii.IsValid(text) && !text.ContainsAny(Punycode))
            return true;
        try
        {
            return address.Host.Length > 0 && address.IdnHost.Length > 0 && Ascii.IsValid(ToAscii(address))
                && Parse(address.AbsoluteUri)?.AbsoluteUri == address.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    public bool Equals(WebAddress other) => string.Equals(value?.AbsoluteUri, other.value?.AbsoluteUri, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is WebAddress other && Equals(other);

    public override int GetHashCode() => value is null ? 0 : string.GetHashCode(value.AbsoluteUri, StringComparison.Ordinal);
}
