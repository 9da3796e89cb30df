using System.Buffers;

namespace LiveBlog.Core.Validation;

/// <summary>Checks e-mail addresses: the addr-spec of Atom, and the address with a name of RSS.</summary>
internal static class ContactChecks
{
    private static readonly SearchValues<char> LocalChars =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.!#$%&'*+-/=?^_`{|}~");

    private static readonly SearchValues<char> HostChars =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-");

    public static bool IsAddress(ReadOnlySpan<char> value)
    {
        int at = value.IndexOf('@');
        if (at <= 0)
            return false;
        ReadOnlySpan<char> host = value[(at + 1)..];
        return Scan.All(value[..at], LocalChars) && Scan.All(host, HostChars) && host.IndexOf('.') > 0 && host[^1] != '.';
    }

    /// <summary>name@host, "Name &lt;name@host&gt;" or "name@host (Name)".</summary>
    public static bool IsMailbox(string value)
    {
        int open = value.LastIndexOf('<');
        if (open >= 0 && value.EndsWith('>'))
            return IsAddress(value.AsSpan()[(open + 1)..^1]);
        int comment = value.IndexOf('(', StringComparison.Ordinal);
        return IsAddress((comment < 0 ? value.AsSpan() : value.AsSpan(0, comment)).Trim());
    }

    public static Rule? Contact(string value)
    {
        string text = value.StartsWith("mailto:", StringComparison.Ordinal) ? Uri.UnescapeDataString(value[7..]) : value;
        if (text.IndexOf('@', StringComparison.Ordinal) <= 0)
            return Rules.InvalidContact;
        return text.EndsWith(')') ? IsMailbox(text) ? null : Rules.InvalidContact : Rules.MissingRealName;
    }
}
