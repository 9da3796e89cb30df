using System.Text.Json.Nodes;
using LiveBlog.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Benchmarks;

/// <summary>chrono's own tests: what it matches is a label, and what it must not match is none.</summary>
internal static class TimesChrono
{
    private const string Moment = "one moment", Span = "a start and an end", Negative = "must not match";

    private static readonly string[] Fields = ["year", "month", "day", "hour", "minute", "second"];

    private static readonly Instant AnyDay = Instant.FromUtc(2012, 8, 10, 12, 0);

    /// <summary>The row; null where the language, the fields it expects, or the moment it counts from are not in the data.</summary>
    public static TimesRow? Row(JsonNode row)
    {
        bool isNegative = (bool?)row["no_result"] == true;
        string text = isNegative ? (string)row["input"]! : ((string?)row["match"] ?? (string)row["input"]!);
        Instant? capture = TimesSets.At(row["ref"]);
        string language = (string)row["lang"]!;
        if (Lexicons.Find(language) is null || (!isNegative && row["start"] is not JsonObject))
            return null;
        UpdateTime time = TimeReader.Read(text, new TimeContext
        {
            Language = language,
            TimeZone = "Etc/UTC",
            CapturedAt = capture ?? AnyDay,
            InTimeSlot = !isNegative,
            MonthFirst = (string)row["parser"]! == "chrono" ? true : null,
        });
        string label = $"{language} {text}";
        if (isNegative)
            return new TimesRow(label, time.Flags.HasFlag(TimeFlags.Rejected) || (time.At ?? (object?)time.Earliest) is null
                ? TimesVerdict.Right : TimesVerdict.Wrong, TimesSets.Show(time), "none", Negative);
        if (capture is null && (time.Source == TimeSource.RelativeText || (time.Flags & TimeFlags.DateInferred) != 0))
            return null;
        int?[] wanted = Wanted(row["start"]!.AsObject());
        bool isRight = IsRight(time, wanted), isOtherWay = !isRight && IsOtherWay(time, wanted, capture ?? AnyDay);
        return new TimesRow(label, TimesSets.Compare(isRight || isOtherWay, time), TimesSets.Show(time), row["start"]!.ToJsonString(),
            row["end"] is JsonObject ? Span : Moment, isOtherWay);
    }

    /// <summary>The fields that chrono is sure of; of a row that tells its moment by a date alone, those of the date.</summary>
    private static int?[] Wanted(JsonObject start)
    {
        int?[] fields = [.. Fields.Select(field => (int?)start[field])];
        if ((string?)start["date"] is not { } text
            || LocalDateTimePattern.ExtendedIso.Parse(text) is not { Success: true, Value: var date })
            return fields;
        bool isAll = Array.TrueForAll(fields, field => field is null);
        int[] told = [date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second];
        return [.. fields.Select((field, i) => field ?? (isAll || i < 3 ? told[i] : null))];
    }

    /// <summary>True where every field that chrono tells is the time's, or the time is an interval that holds them.</summary>
    private static bool IsRight(UpdateTime time, int?[] wanted)
    {
        if ((time.At?.LocalDateTime ?? time.Local) is { } local)
        {
            int[] got = [local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second];
            int count = time.Precision == TimePrecision.Day ? 3 : 6;
            if (Enumerable.Range(0, count).All(field => wanted[field] is null || wanted[field] == got[field]))
                return true;
        }

        // A bound is open at one side: "after 4pm"
        if ((time.Earliest ?? time.Latest) is not { } earliest)
            return false;
        Instant latest = time.Latest ?? earliest;
        LocalDateTime first = earliest.InUtc().LocalDateTime;
        // A row that tells the hour alone, or the day and month
        if (At(wanted, first) is not { } from)
            return false;
        Instant at = from.InUtc().ToInstant();
        return at >= earliest - Duration.FromDays(1) && at <= latest;
    }

    private static bool IsOtherWay(UpdateTime time, int?[] wanted, Instant capture) =>
        At(wanted, null) is { } at && (TimesDirection.Agrees(time, at) || TimesDirection.IsMirrored(time, at, capture));

    private static LocalDateTime? At(int?[] wanted, LocalDateTime? near) => (wanted[0] ?? near?.Year) is { } year
        ? new LocalDateTime(year, wanted[1] ?? (wanted[0] is null ? near!.Value.Month : 1), wanted[2] ?? (wanted[0] is null
            ? near!.Value.Day : 1), wanted[3] ?? 0, wanted[4] ?? 0, wanted[5] ?? 0)
        : null;
}
