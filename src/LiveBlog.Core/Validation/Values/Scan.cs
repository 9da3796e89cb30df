using System.Buffers;

namespace LiveBlog.Core.Validation;

/// <summary>Small scanners that value checks are made of; each is linear in its input.</summary>
internal static class Scan
{
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    public static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> TokenEnds = SearchValues.Create(" \t\r\n()<>,;:\\\"/[]?=");

    public static bool All(ReadOnlySpan<char> text, SearchValues<char> of) => !text.ContainsAnyExcept(of);

    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && All(text, Digits);

    public static bool IsToken(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAny(TokenEnds);

    /// <summary>The number of so many digits at the place, or -1.</summary>
    public static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        if (start + length > text.Length)
            return -1;
        int value = 0;
        foreach (char digit in text.Slice(start, length))
        {
            if (!char.IsAsciiDigit(digit))
                return -1;
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    /// <summary>Digits with at most one point: 12, 12., 12.5.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        return point < 0 ? IsDigits(text) : IsDigits(text[..point]) && All(text[(point + 1)..], Digits);
    }

    public static bool IsSignedDecimal(ReadOnlySpan<char> text) =>
        IsDecimal(text is ['+' or '-', ..] ? text[1..] : text);

    /// <summary>A media type by RFC 6838 with parameters: type/subtype; name=value.</summary>
    public static bool IsMediaType(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        if (slash < 0 || !IsToken(text[..slash]))
            return false;
        ReadOnlySpan<char> rest = text[(slash + 1)..];
        int end = rest.IndexOf(';');
        if (!IsToken((end < 0 ? rest : rest[..end]).TrimEnd()))
            return false;
        return end < 0 || AreParameters(rest[end..]);
    }

    private static bool AreParameters(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            rest = rest[1..].TrimStart();
            int equals = rest.IndexOf('=');
            if (equals < 0 || !IsToken(rest[..equals]))
                return false;
            rest = rest[(equals + 1)..];
            int length = ParameterLength(rest);
            if (length <= 0)
                return false;
            rest = rest[length..].TrimStart();
            if (!rest.IsEmpty && rest[0] != ';')
                return false;
        }

        return true;
    }

    private static int ParameterLength(ReadOnlySpan<char> rest)
    {
        if (rest is not ['"', ..])
        {
            int end = rest.IndexOfAny(TokenEnds);
            return end < 0 ? rest.Length : end;
        }

        for (int at = 1; at < rest.Length; at++)
        {
            if (rest[at] == '\\')
                at++;
            else if (rest[at] == '"')
                return at + 1;
        }

        return -1;
    }
}
