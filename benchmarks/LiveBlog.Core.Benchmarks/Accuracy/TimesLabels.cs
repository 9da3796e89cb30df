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
        bool isRight = IsRight(wanted, time) || (row["accept"] is JsonArray others && others.Any(other => IsRight(other!, time)));
        return new TimesRow($"{row["id"]} {row["lang"]} {label}", Verdict((string)wanted["kind"]!, isRight, time), TimesSets.Show(time),
            wanted.ToJsonString(), (string?)row["class"]);
    }

    /// <summary>Too little is none; a time where there is none, or another than the wanted, is wrong.</summary>
    private static TimesVerdict Verdict(string kind, bool isRight, UpdateTime time) => isRight
        ? TimesVerdict.Right
        : IsEmpty(time) || (kind is "instant" && time is { At: null, Local: null }) ? TimesVerdict.None : TimesVerdict.Wrong;

    private static bool IsRight(JsonNode wanted, UpdateTime time) => (string?)wanted["kind"] switch
    {
        "instant" => IsInstant(wanted, time),
        "local" => IsLocal(wanted, time) && time.At is null,
        "ambiguous" => IsLocal(wanted, time) && time.At is null,
        "day" => Day(time) == (string?)wanted["date"] && time.Precision == TimePrecision.Day,
        "interval" => time.At is null && time.Earliest == TimesSets.At(wanted["from"]) && time.Latest == TimesSets.At(wanted["to"]),
        "none" => IsEmpty(time),
        var kind => throw new InvalidDataException($"unknown kind {kind}"),
    };

    private static bool IsInstant(JsonNode wanted, UpdateTime time)
    {
        Instant at = TimesSets.At(wanted["at"])!.Value;
        return (time.Instant is { } got && got - at < Duration.FromMinutes(1) && at - got < Duration.FromMinutes(1))
            || (wanted["precision"] is not null && time.Earliest <= at && time.Latest >= at);
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
