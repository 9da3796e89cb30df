using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// A printed label with what a person reads from it: an instant, a local day and clock, a day, an interval, nothing, or what is sure of
/// an ambiguous one.
/// </summary>
internal static class TimesLabels
{
    private static readonly ZonedDateTimePattern Page =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<G>'['z']'", DateTimeZoneProviders.Tzdb);

    public static TimesRow Row(JsonNode row)
    {
        string label = (string)row["label"]!, page = (string)row["page"]!;
        ZonedDateTime? zoned = Page.Parse(page) is { Success: true } parsed ? parsed.Value : null;
        UpdateTime time = TimeReader.Read(label, new TimeContext
        {
            Language = (string?)row["lang"],
            TimeZone = zoned?.Zone.Id,
            CapturedAt = zoned?.ToInstant() ?? TimesSets.At(page),
            InTimeSlot = true,
        });
        JsonNode wanted = row["expect"]!;
        string kind = (string)wanted["kind"]!;
        bool isRight = IsRight(kind, wanted, time);
        return new TimesRow($"{row["id"]} {row["lang"]} {label}", Verdict(kind, isRight, time), TimesSets.Show(time),
            wanted.ToJsonString());
    }

    /// <summary>Too little is none; a time where there is none, or another than the wanted, is wrong.</summary>
    private static TimesVerdict Verdict(string kind, bool isRight, UpdateTime time) => isRight
        ? TimesVerdict.Right
        : IsEmpty(time) || (kind is "instant" && time is { At: null, Local: null }) ? TimesVerdict.None : TimesVerdict.Wrong;

    private static bool IsRight(string kind, JsonNode wanted, UpdateTime time) => kind switch
    {
        "instant" => IsInstant(wanted, time),
        "local" => IsLocal(wanted, time),
        "ambiguous" => IsEmpty(time) || (IsLocal(wanted, time) && time.At is null),
        "day" => Day(time) == (string?)wanted["date"] && time.Precision == TimePrecision.Day,
        "interval" => time.At is null && time.Earliest == TimesSets.At(wanted["from"]) && time.Latest == TimesSets.At(wanted["to"]),
        "none" => IsEmpty(time),
        _ => throw new InvalidDataException($"unknown kind {kind}"),
    };

    private static bool IsInstant(JsonNode wanted, UpdateTime time)
    {
        Instant at = TimesSets.At(wanted["at"])!.Value;
        // An age tells an interval, of which its instant is the nearest end
        return (string?)wanted["precision"] is null or "minute" or "second"
            ? time.Instant is { } got && got - at < Duration.FromMinutes(1) && at - got < Duration.FromMinutes(1)
            : time.Instant == at || (time.Earliest <= at && time.Latest >= at);
    }

    private static bool IsLocal(JsonNode wanted, UpdateTime time)
    {
        LocalDateTime? got = time.Local ?? time.At?.LocalDateTime;
        return ((string?)wanted["date"] is not { } date || Day(time) == date)
            && ((string?)wanted["clock"] is not { } clock
                || got?.TimeOfDay.ToString("HH':'mm", CultureInfo.InvariantCulture) == clock);
    }

    private static string? Day(UpdateTime time) =>
        (time.Local ?? time.At?.LocalDateTime) is { } local ? LocalDatePattern.Iso.Format(local.Date) : null;

    private static bool IsEmpty(UpdateTime time) => time.At is null && time.Local is null && time.Earliest is null && time.Latest is null;
}
