using System.Globalization;
using System.Text.Json.Nodes;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Tables of scrapinghub/dateparser's tests, of the languages the library has words of.</summary>
internal static class TimesDateparser
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["English"] = "en", ["French"] = "fr", ["German"] = "de", ["Spanish"] = "es", ["Italian"] = "it", ["Portuguese"] = "pt",
            ["Dutch"] = "nl", ["Polish"] = "pl",
        ["Czech"] = "cs", ["Finnish"] = "fi", ["Turkish"] = "tr", ["Russian"] = "ru", ["Ukrainian"] = "uk", ["Romanian"] = "ro",
            ["Croatian"] = "hr", ["Bulgarian"] = "bg",
        ["Arabic"] = "ar", ["Hindi"] = "hi", ["Bangla"] = "bn", ["Chinese"] = "zh", ["Japanese"] = "ja", ["Thai"] = "th",
            ["Vietnamese"] = "vi",
    };

    /// <summary>The row; null for a language without words or a case without a point in time.</summary>
    public static TimesRow? Relative(JsonNode row)
    {
        // Rows whose text is an expression have no text of their own
        if (row["text"] is not JsonValue label || (string?)label is not { } text)
            return null;
        if (Language(row) is not { } language || (row["base"] is JsonValue value ? TimesSets.At(value) : null) is not { } capture
            || row["delta"] is not JsonObject delta || delta.Any(unit => unit.Value is not JsonValue))
            return null;
        LocalDateTime wanted = Moved(capture.InUtc().LocalDateTime, delta);
        UpdateTime time = TimeReader.Read(text, new TimeContext { Language = language, TimeZone = "Etc/UTC", CapturedAt = capture,
            InTimeSlot = true });
        Instant at = wanted.InUtc().ToInstant();
        bool isRight = time.Instant == at || (time.Earliest <= at && at <= time.Latest);
        return new TimesRow($"{language} {text}", TimesSets.Compare(isRight, time), TimesSets.Show(time), $"{at}");
    }

    /// <summary>The row; null for a language without words. The moment each test counts from, and its order of day and month, are those of
    /// dateparser's code.</summary>
    public static TimesRow? Absolute(JsonNode row)
    {
        string text = (string)row["date_string"]!, test = (string)row["test"]!;
        // An order with the year first or in the middle is one that no caller can tell
        if (Language(row) is not { } language || ((string?)row["order"] is { } told && told is not ("MDY" or "DMY")))
            return null;
        UpdateTime time = TimeReader.Read(text, new TimeContext
        {
            Language = language,
            TimeZone = "Etc/UTC",
            CapturedAt = test == "test_preferably_past_dates" ? Instant.FromUtc(2015, 2, 15, 15, 30) : Instant.FromUtc(2012, 11, 13, 0, 0),
            InTimeSlot = true,
            MonthFirst = (string?)row["order"] is { } order ? order[0] == 'M' : language == "en" ? true : null,
        });
        string label = $"{language} {text}", got = TimesSets.Show(time);
        if (row["expected"] is not JsonValue expected || TimesSets.At(expected) is not { } at)
            return Clock(row, time, label, got);
        LocalDateTime wanted = at.InUtc().LocalDateTime;
        // dateparser leaves the zone of a label out of its answer unless it converts to UTC
        bool isRight = time.Instant == at || (time.Earliest <= at && at <= time.Latest) || time.Local == wanted
            || time.At?.LocalDateTime == wanted;
        bool isOtherWay = !isRight && TimesDirection.Agrees(time, wanted);
        return new TimesRow(label, TimesSets.Compare(isRight || isOtherWay, time), got, $"{at}", IsOtherWay: isOtherWay);
    }

    /// <summary>A row that expects a time of day alone, or none.</summary>
    private static TimesRow Clock(JsonNode row, UpdateTime time, string label, string got)
    {
        LocalTime? clock = time.At?.TimeOfDay ?? time.Local?.TimeOfDay;
        if ((string?)row["timeobj"] is { } wanted)
            return new TimesRow(label, TimesSets.Compare(clock?.ToString("HH:mm:ss", CultureInfo.InvariantCulture) == wanted[..8], time),
                got, wanted);
        bool isRead = time.At is not null || time.Local is not null || time.Earliest is not null;
        return new TimesRow(label, isRead ? TimesVerdict.Wrong : TimesVerdict.Right, got, "none");
    }

    private static LocalDateTime Moved(LocalDateTime from, JsonObject delta)
    {
        double Of(string unit) => delta[unit] is JsonValue amount ? (double)amount : 0;
        LocalDateTime moved = from.PlusYears((int)Of("years")).PlusMonths((int)Of("months"));
        double seconds = (((Of("weeks") * 7) + Of("days")) * 86400) + (Of("hours") * 3600) + (Of("minutes") * 60) + Of("seconds");
        return moved.PlusTicks((long)(seconds * NodaConstants.TicksPerSecond));
    }

    private static string? Language(JsonNode row)
    {
        string? name = (string?)row["lang_comment"];
        if (name is null)
            return "en";
        string tag = name.EndsWith(" dates", StringComparison.Ordinal) ? Tags.GetValueOrDefault(name.Split(' ')[0], "") : name;
        return Lexicons.Find(tag) is not null ? tag : null;
    }
}
