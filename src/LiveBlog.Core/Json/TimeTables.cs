namespace LiveBlog.Core.Json;

/// <summary>When something happened.</summary>
internal static class TimeTables
{
    public static readonly NameShape<TimePrecision> Precision = JsonShapes.OneOf<TimePrecision>(JsonEnums.TimePrecision);
    public static readonly NameShape<TimeSource> Source = JsonShapes.OneOf<TimeSource>(JsonEnums.TimeSource);
    public static readonly JsonShape<TimeFlags> Flags = new FlagsShape(JsonEnums.TimeFlags);

    public static readonly JsonTable<UpdateTime> Time = new(
        "time", new UpdateTime(), "What is known of when something happened. Without 'at' no instant is certain.")
    {
        { "at", JsonShapes.Time, time => time.At, (time, value) => time with { At = value } },
        { "local", JsonShapes.Local, time => time.Local, (time, value) => time with { Local = value } },
        { "earliest", JsonShapes.Instant, time => time.Earliest, (time, value) => time with { Earliest = value } },
        { "latest", JsonShapes.Instant, time => time.Latest, (time, value) => time with { Latest = value } },
        { "precision", Precision, time => time.Precision, (time, value) => time with { Precision = value } },
        { "source", Source, time => time.Source, (time, value) => time with { Source = value } },
        { "zone", JsonShapes.Text, time => time.Zone, (time, value) => time with { Zone = value }, "An IANA id, or the name as written." },
        { "raw", JsonShapes.Text, time => time.Raw, (time, value) => time with { Raw = value }, "The text it was read from." },
        { "flags", Flags, time => time.Flags, (time, value) => time with { Flags = value } },
        { time => time.Extensions, (time, rest) => time with { Extensions = rest } },
    };

    public static readonly JsonTable<Coverage> Coverage = new("coverage", new Coverage())
    {
        { "start", JsonShapes.Time, coverage => coverage.Start, (coverage, value) => coverage with { Start = value } },
        { "end", JsonShapes.Time, coverage => coverage.End, (coverage, value) => coverage with { End = value } },
        { coverage => coverage.Extensions, (coverage, rest) => coverage with { Extensions = rest } },
    };
}
