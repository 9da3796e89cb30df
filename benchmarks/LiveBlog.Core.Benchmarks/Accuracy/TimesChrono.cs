using System.Text.Json.Nodes;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>chrono's own tests: what it matches is a label, and what it must not match is none.</summary>
internal static class TimesChrono
{
    private static readonly string[] Fields = ["year", "month", "day", "hour", "minute", "second"];

    /// <summary>The row; null where the moment it counts from or the fields it expects are not in the data.</summary>
    public static TimesRow? Row(JsonNode row)
    {
        bool isNegative = (bool?)row["no_result"] == true;
        string text = isNegative ? (string)row["input"]! : ((string?)row["match"] ?? (string)row["input"]!);
        Instant? capture = TimesSets.At(row["ref"]);
        string language = (string)row["lang"]!;
        if (Lexicons.Find(language) is null || (!isNegative && (capture is null || row["start"] is not JsonObject)))
            return null;
        UpdateTime time = TimeReader.Read(text, new TimeContext
        {
            Language = language,
            TimeZone = "Etc/UTC",
            CapturedAt = capture ?? Instant.FromUtc(2012, 8, 10, 12, 0),
            InTimeSlot = !isNegative,
            MonthFirst = (string)row["parser"]! == "chrono" ? true : null,
        });
        if (isNegative)
            return new TimesRow($"{language} {text}", time.Flags.HasFlag(TimeFlags.Rejected) || (time.At ?? (object?)time.Earliest) is null
                ? TimesVerdict.Right : TimesVerdict.Wrong, TimesSets.Show(time), "none");
        return new TimesRow($"{language} {text}", TimesSets.Compare(IsRight(time, row["start"]!.AsObject()), time), TimesSets.Show(time),
            row["start"]!.ToJsonString());
    }

    /// <summary>True where every field that chrono tells is the time's, or the time is an interval that holds them.</summary>
    private static bool IsRight(UpdateTime time, JsonObject start)
    {
        int?[] wanted = [.. Fields.Select(field => (int?)start[field])];
        if ((time.At?.LocalDateTime ?? time.Local) is { } local)
        {
            int[] got = [local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second];
            int count = time.Precision == TimePrecision.Day ? 3 : 6;
            return Enumerable.Range(0, count).All(field => wanted[field] is null || wanted[field] == got[field]);
        }

        if (time.Earliest is not { } earliest || time.Latest is not { } latest || wanted[0] is not { } year)
            return false;
        LocalDateTime from = new(year, wanted[1] ?? 1, wanted[2] ?? 1, wanted[3] ?? 0, wanted[4] ?? 0, wanted[5] ?? 0);
        Instant at = from.InUtc().ToInstant();
        return at >= earliest - Duration.FromDays(1) && at <= latest;
    }
}
