using System.Collections.Frozen;
using System.Globalization;

namespace LiveBlog.Core.Validation;

/// <summary>Gives the rule a value breaks, or null.</summary>
internal delegate Rule? ValueCheck(string value);

/// <summary>The kinds of values that vocabularies name.</summary>
internal static class ValueChecks
{
    private static readonly FrozenDictionary<string, ValueCheck> Checks = new Dictionary<string, ValueCheck>
    {
        ["text"] = static _ => null,
        ["any"] = static _ => null,
        ["plain"] = static value => MarkupScan.HasMarkup(value) ? Rules.ContainsHtml : null,
        ["nonblank"] = static value => value.Length == 0 ? Rules.Blank : MarkupScan.HasMarkup(value) ? Rules.ContainsHtml : null,
        ["html"] = static value => MarkupScan.IsRisky(value) ? Rules.SecurityRisk : null,
        ["uri"] = AddressChecks.Absolute,
        ["iri"] = AddressChecks.AbsoluteIri,
        ["reference"] = AddressChecks.Reference,
        ["httpUri"] = AddressChecks.Http,
        ["uriOrReference"] = AddressChecks.UriReference,
        ["yesNoClean"] = static value => value.ToLowerInvariant() is "yes" or "no" or "clean" ? null : Rules.InvalidValue,
        ["rfc3339"] = DateChecks.Rfc3339,
        ["rfc822"] = DateChecks.Rfc822,
        ["w3cdtf"] = DateChecks.W3c,
        ["iso8601"] = DateChecks.Iso,
        ["language"] = LanguageChecks.Language,
        ["mediaType"] = static value => Scan.IsMediaType(value) ? null : Rules.InvalidMimeType,
        ["address"] = static value => ContactChecks.IsAddress(value) ? null : Rules.InvalidAddress,
        ["contact"] = ContactChecks.Contact,
        ["email"] = static value => ContactChecks.IsMailbox(value) ? null : Rules.InvalidContact,
        ["integer"] = static value => value.Length == 0
            || long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : Rules.InvalidInteger,
        ["positive"] = static value => IsWhole(value, 1) ? null : Rules.InvalidPositiveInteger,
        ["natural"] = static value => IsWhole(value, 0) ? null : Rules.InvalidNonNegativeInteger,
        ["port"] = static value => IsWhole(value, 1) ? null : Rules.InvalidInteger,
        ["uint31"] = Uint31,
        ["float"] = static value => Scan.IsDecimal(value) ? null : Rules.InvalidNumber,
        ["measure"] = static value => value.Length > 0 && char.IsAsciiDigit(value[0]) ? null : Rules.InvalidNumber,
        ["decimal"] = static value => Scan.IsSignedDecimal(value) ? null : Rules.InvalidNumber,
        ["latitude"] = static value => IsDegrees(value, 90) ? null : Rules.InvalidLatitude,
        ["longitude"] = static value => IsDegrees(value, 180) ? null : Rules.InvalidLongitude,
        ["position"] = static value => AreCoordinates(value, 2, 2) ? null : Rules.InvalidCoordinates,
        ["positions"] = static value => AreCoordinates(value, 4, int.MaxValue) ? null : Rules.InvalidCoordinates,
        ["boolean"] = static value => value.ToLowerInvariant() is "true" or "false" ? null : Rules.InvalidValue,
        ["duration"] = static value => IsDuration(value) ? null : Rules.InvalidValue,
        ["playTime"] = static value => value == "now" || IsPlayTime(value) ? null : Rules.InvalidValue,
        ["integers"] = static value =>
            Array.TrueForAll(value.Split(','), part => Scan.IsDigits(part.AsSpan().TrimStart())) ? null : Rules.InvalidValue,
        ["max255"] = static value => Limited(value, 255),
        ["max4000"] = static value => Limited(value, 4000),
        ["robots"] = static value => Array.TrueForAll(value.Split(','), IsRobotsWord) ? null : Rules.InvalidValue,
        ["country"] = static value => Array.TrueForAll(value.Split(' '), CountryCodes.IsKnown) ? null : Rules.InvalidValue,
        ["width"] = static value =>
            IsWhole(value, 1) && value.Length <= 3 && Scan.Number(value, 0, value.Length) <= 144 ? null : Rules.InvalidValue,
        ["height"] = static value =>
            IsWhole(value, 1) && value.Length <= 3 && Scan.Number(value, 0, value.Length) <= 400 ? null : Rules.InvalidValue,
        ["hour"] = static value =>
            value.Length <= 2 && Scan.Number(value, 0, value.Length) is >= 0 and <= 24 && value.Length > 0 ? null : Rules.InvalidValue,
        ["formName"] = static value => value.Length > 0 && (char.IsAsciiLetter(value[0]) || value[0] == '_') ? null : Rules.InvalidValue,
        ["httpAddress"] = static value =>
            WebAddress.Parse(value) is { } address && WebAddress.IsAllowed(address) ? null : Rules.InvalidHttpUri,
        ["truncatedDate"] = static value => IsTruncatedDate(value) ? null : Rules.InvalidTruncatedDate,
        ["nss"] = static value => AddressChecks.IsNamespaceSpecific(value) ? null : Rules.InvalidValue,
    }.ToFrozenDictionary();

    /// <summary>The check of a kind: a name of the table, or "=" and the values allowed, parted by bars ("=~" where letter case does not
    /// count).</summary>
    public static ValueCheck Of(string kind)
    {
        if (kind is not ['=', ..])
            return Checks[kind];
        bool ignoresCase = kind[1] == '~';
        FrozenSet<string> allowed = kind[(ignoresCase ? 2 : 1)..].Split('|')
            .ToFrozenSet(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        return value => allowed.Contains(value) ? null : Rules.InvalidValue;
    }

    private static bool IsRobotsWord(string word) =>
        word.ToLowerInvariant() is "all" or "none" or "index" or "noindex" or "follow" or "nofollow";

    private static bool IsWhole(string value, int least)
    {
        ReadOnlySpan<char> digits = value is ['+', ..] ? value.AsSpan(1) : value;
        return Scan.IsDigits(digits) && (least == 0 || digits.ContainsAnyExcept('0'));
    }

    private static Rule? Uint31(string value) =>
        !IsWhole(value, 1) ? Rules.InvalidPositiveInteger
        : long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= int.MaxValue
            ? null
            : Rules.IntegerOverflow;

    private static Rule? Limited(string value, int limit) =>
        value.Length > limit ? Rules.TooLong : MarkupScan.HasMarkup(value) ? Rules.ContainsHtml : null;

    private static bool IsDegrees(string value, double limit) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) && Math.Abs(degrees) <= limit;

    private static bool AreCoordinates(string value, int least, int most)
    {
        string[] numbers = value.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length >= least && numbers.Length <= most && numbers.Length % 2 == 0
            && Array.TrueForAll(numbers, number => Scan.IsSignedDecimal(number));
    }

    /// <summary>A year, month, day, or moment with seconds, its zone left out or not, as ninjs takes them.</summary>
    private static bool IsTruncatedDate(string value) =>
        DateChecks.Iso(value is ['-', ..] ? value[1..] : value) is null && (value.Length <= 11 || value.AsSpan().Count(':') >= 2);

    private static bool IsDuration(string value)
    {
        string[] parts = value.Split(':');
        return parts.Length <= 3 && Scan.IsDigits(parts[0])
            && Array.TrueForAll(parts[1..], part => part.Length == 2 && part[0] is >= '0' and <= '5' && char.IsAsciiDigit(part[1]));
    }

    private static bool IsPlayTime(string value)
    {
        string[] parts = value.Split(':');
        return parts.Length is 1 or 3 && Scan.IsDecimal(parts[^1]) && Array.TrueForAll(parts[..^1], part => Scan.IsDigits(part));
    }
}
