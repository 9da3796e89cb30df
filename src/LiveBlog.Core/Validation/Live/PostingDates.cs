using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace LiveBlog.Core.Validation;

/// <summary>Reads the dates of a LiveBlogPosting and tells what is wrong with how they are written.</summary>
internal static class PostingDates
{
    public static DateFact? Read(JsonValue owner, string member, FindingLog log)
    {
        JsonValue? value = owner.Literal(member);
        if (value is null || IsBlank(value))
            return null;
        if (value.Kind != JsonValueKind.String)
        {
            log.Add(Rules.DateNotText, value.DocumentPlace, $"{member} is {value.Kind}.");
            return null;
        }

        string text = value.Text.Trim();
        string usual = WithColon(text);
        if (usual != text)
            log.Add(Rules.OffsetWithoutColon, value.DocumentPlace, $"{member} is \"{Excerpt.Of(text)}\".");
        if (DateChecks.Iso(usual) is not null)
        {
            log.Add(Rules.InvalidDateTime, value.DocumentPlace, $"{member} is \"{Excerpt.Of(text)}\".");
            return null;
        }

        bool hasTime = usual.Length > 10;
        bool hasZone = hasTime && DateChecks.W3c(usual) is null;
        if (hasTime && !hasZone)
            log.Add(Rules.DateWithoutZone, value.DocumentPlace, $"{member} is \"{Excerpt.Of(text)}\".");
        return new DateFact(text, hasZone ? At(usual) : null, !hasTime || IsMidnight(usual.AsSpan(11)));
    }

    private static bool IsBlank(JsonValue value) =>
        value.Kind == JsonValueKind.Null || (value.Kind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.Text));

    private static bool IsMidnight(ReadOnlySpan<char> clock) =>
        clock.StartsWith("00:00:00") || clock is ['0', '0', ':', '0', '0', not ':', ..];

    private static Instant? At(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out DateTimeOffset at) ? Instant.FromDateTimeOffset(at) : null;

    /// <summary>The date with a colon in its offset: +0000 is common and no date of ISO 8601's extended form.</summary>
    private static string WithColon(string text) =>
        text.Length > 16 && text[^5] is '+' or '-' && text.Length > 16 && Scan.IsDigits(text.AsSpan(text.Length - 4))
            ? $"{text[..^2]}:{text[^2..]}"
            : text;
}
