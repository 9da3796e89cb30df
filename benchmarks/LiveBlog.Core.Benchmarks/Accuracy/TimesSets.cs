using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>The sets of labels, each by the name of its file.</summary>
internal static class TimesSets
{
    private static readonly Instant Capture = Instant.FromUtc(2026, 3, 4, 16, 10);

    /// <summary>The rows of a set; null for a file that is none.</summary>
    public static IEnumerable<TimesRow>? Rows(string file) => Path.GetFileName(file) switch
    {
        "liveblog_time_vectors.jsonl" => Lines(file).Select(line => Label(JsonNode.Parse(line)!)),
        "liveblog_sequence_vectors.jsonl" => Lines(file).Select(line => TimesLists.Row(JsonNode.Parse(line)!)),
        "folds_gaps.jsonl" => Lines(file).SelectMany(line => TimesFolds.Rows(JsonNode.Parse(line)!)),
        "clock_generated.tsv" => Lines(file).Skip(1).Select(line => Clock(line.Split('\t'))),
        "relative_generated.tsv" => Lines(file).Skip(1).Select(line => Age(line.Split('\t'))),
        "probe_comparison.tsv" => Lines(file).Skip(1).Select(line => Probe(line.Split('\t'))),
        "tz_suffix_dateparser.jsonl" => Lines(file).Select(line => Suffix(JsonNode.Parse(line)!)),
        "relative_dateparser.jsonl" => Lines(file).Select(line => TimesDateparser.Relative(JsonNode.Parse(line)!)).OfType<TimesRow>(),
        "absolute_dateparser.jsonl" => Lines(file).Select(line => TimesDateparser.Absolute(JsonNode.Parse(line)!)).OfType<TimesRow>(),
        "printed_labels.jsonl" => Lines(file).Select(line => TimesLabels.Row(JsonNode.Parse(line)!)),
        "labels.jsonl" => Lines(file).Select(line => Wanted(JsonNode.Parse(line)!)),
        "chrono_cases.jsonl" => Lines(file).Select(line => TimesChrono.Row(JsonNode.Parse(line)!)).OfType<TimesRow>(),
        _ => null,
    };

    /// <summary>The instant of an ISO text; null where there is none.</summary>
    public static Instant? At(JsonNode? text) => At((string?)text);

    public static Instant? At(string? text) => string.IsNullOrEmpty(text) ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? Instant.FromDateTimeOffset(time) : null;

    /// <summary>Right where they are the same, none where nothing was read, else wrong.</summary>
    public static TimesVerdict Compare(bool isRight, UpdateTime got) =>
        isRight ? TimesVerdict.Right : got.At is null && got.Earliest is null && got.Local is null ? TimesVerdict.None : TimesVerdict.Wrong;

    // BCL times end at 100 nanoseconds
    private static bool IsSame(Instant? one, Instant? other) =>
        one == other || (one is { } first && other is { } second
        && Instant.Max(first, second) - Instant.Min(first, second) < Duration.FromTicks(1));

    public static string Show(UpdateTime time) => $"{time.At ?? (object?)time.Local} {time.Precision} {time.Source} {time.Flags}";

    private static IEnumerable<string> Lines(string file) => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#');

    private static TimesRow Label(JsonNode vector)
    {
        string id = (string)vector["id"]!, text = (string)vector["text"]!;
        UpdateTime time = TimeReader.Read(text, new TimeContext
        {
            Language = (string?)vector["lang"] is { Length: > 0 } language ? language : null,
            TimeZone = (string?)vector["page_zone"],
            CapturedAt = At(vector["captured"]),
            // The negative ones are texts found anywhere, the others labels of updates
            InTimeSlot = !id.StartsWith("neg", StringComparison.Ordinal),
        });
        Instant? wanted = At(vector["expect"]);
        bool isRight = IsSame(time.Instant, wanted) && (vector["range"] is not JsonArray range || (time.Earliest == At(range[0])
            && time.Latest == At(range[1])));
        return new TimesRow($"{id} {text}", isRight ? TimesVerdict.Right : time.Instant is null ? TimesVerdict.None
            : TimesVerdict.Wrong, Show(time), $"{wanted}");
    }

    /// <summary>
    /// A clock printed by a locale at a known instant: the instant where the label tells its zone, else the local time of its day.
    /// </summary>
    private static TimesRow Clock(string[] row)
    {
        Instant at = At(row[2])!.Value;
        LocalDateTime local = at.WithOffset(Offset.FromSeconds(int.Parse(row[3], CultureInfo.InvariantCulture) * 60)).LocalDateTime;
        UpdateTime time = TimeReader.Read(row[5], new TimeContext { Language = row[0], TimeZone = row[1],
            CapturedAt = at + Duration.FromMinutes(2), InTimeSlot = true });
        LocalDateTime? got = time.At?.LocalDateTime ?? time.Local;
        bool isRight = got is { } read && read.Hour == local.Hour && read.Minute == local.Minute
            && (time.Instant is null || time.Instant!.Value - at < Duration.FromMinutes(1));
        return new TimesRow($"{row[0]} {row[5]}", Compare(isRight, time), Show(time), $"{local}");
    }

    /// <summary>An age printed by a library: right where the true age lies in the interval.</summary>
    private static TimesRow Age(string[] row)
    {
        Instant wanted = Capture - Duration.FromSeconds(long.Parse(row[2], CultureInfo.InvariantCulture));
        UpdateTime time = TimeReader.Read(row[3], new TimeContext { Language = row[1].Replace('_', '-'), TimeZone = "Etc/UTC",
            CapturedAt = Capture, InTimeSlot = true });
        bool isRight = time.Earliest <= wanted && time.Latest >= wanted;
        return new TimesRow($"{row[1]} {row[3]}", Compare(isRight, time), $"{time.Earliest} {time.Latest}", $"{wanted}");
    }

    /// <summary>A label with what a person reads from it, in words: an instant, a day, "or none".</summary>
    private static TimesRow Wanted(JsonNode row)
    {
        string wanted = (string)row["want"]!, label = (string)row["label"]!;
        UpdateTime time = TimeReader.Read(label, new TimeContext
        {
            Language = (string?)row["language"],
            TimeZone = (string?)row["zone"],
            CapturedAt = At(row["capturedAt"]),
            InTimeSlot = (bool?)row["inTimeSlot"] != false,
        });
        string first = wanted.Split(' ')[0];
        bool isEmpty = time.At is null && time.Local is null && time.Earliest is null;
        bool isRight = (isEmpty && wanted.Contains("none", StringComparison.Ordinal)) || (At(first) is { } at && time.Instant == at)
            || (wanted.Contains("range", StringComparison.Ordinal) && time is { At: null, Earliest: not null })
                || (wanted.Contains("ahead", StringComparison.Ordinal) && time.Instant > At(row["capturedAt"]))
            || (time.Local is { } day && wanted.Contains(NodaTime.Text.LocalDatePattern.Iso.Format(day.Date), StringComparison.Ordinal))
            || (wanted.Length == 11 && time.At is { } clock
                && NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(clock).Contains("T" + wanted[..5], StringComparison.Ordinal)
                && wanted.EndsWith(clock.Offset.ToString("m", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return new TimesRow(label, Compare(isRight, time), Show(time), wanted);
    }

    private static TimesRow Probe(string[] row)
    {
        Instant? wanted = At(row[2]);
        Instant capture = Instant.FromUtc(2014, 1, 21, 16, 7);
        UpdateTime time = TimeReader.Read(row[0], new TimeContext { Language = row[1], TimeZone = "Etc/UTC", CapturedAt = capture,
            InTimeSlot = true });
        return new TimesRow($"{row[1]} {row[0]}", Compare(time.Instant == wanted, time), Show(time), row[2]);
    }

    private static TimesRow Suffix(JsonNode row)
    {
        string text = (string)row["text"]!;
        UpdateTime time = TimeReader.Read(text,
            new TimeContext
            {
                Language = text.Contains("srpna", StringComparison.Ordinal) ? "cs" : "en",
                CapturedAt = Capture,
                InTimeSlot = true,
            });
        double? hours = time.At?.Offset.Seconds / 3600d;
        double? wanted = (double?)row["offset_hours"];
        TimesVerdict verdict = hours == wanted ? TimesVerdict.Right : hours is null ? TimesVerdict.None : TimesVerdict.Wrong;
        return new TimesRow(text, verdict, Show(time), $"{wanted}");
    }
}
