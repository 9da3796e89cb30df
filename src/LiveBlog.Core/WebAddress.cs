using System.Text;

namespace LiveBlog.Core;

/// <summary>
/// Holds the address of a record so that records compare it whole: <see cref="Uri"/>'s own equality leaves the fragment out,
/// which is all that tells two updates of one page apart. Only absolute http and https addresses are taken.
/// </summary>
internal readonly struct WebAddress : IEquatable<WebAddress>
{
    private readonly Uri? value;

    public WebAddress(Uri? value)
    {
        if (value is not null && !IsAllowed(value))
            throw new ArgumentException($"'{value.OriginalString}' is not an absolute http or https address.", nameof(value));
        this.value = value;
    }

    public Uri? Value => value;

    public static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>
    /// The address in ASCII, as formats of URIs want it: host labels in Punycode (https://www.rfc-editor.org/rfc/rfc3492), the rest percent-encoded. A
    /// host no label can be made of stands as it is.
    /// </summary>
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

    public bool Equals(WebAddress other) => string.Equals(value?.AbsoluteUri, other.value?.AbsoluteUri, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is WebAddress other && Equals(other);

    public override int GetHashCode() => value is null ? 0 : string.GetHashCode(value.AbsoluteUri, StringComparison.Ordinal);
}
