using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Reading 10,000 labels of one kind; the figures are per label. Scores and prose are rejected, which allocates nothing.</summary>
[MemoryDiagnoser]
public class TimeReaderBenchmarks
{
    private const int Count = 10_000;

    private static readonly TimeContext Context = new()
    {
        Language = "en-GB", TimeZone = "Europe/London", CapturedAt = Instant.FromUtc(2014, 1, 21, 16, 10), InTimeSlot = true,
    };

    private string[] labels = [];
    private TimeContext context = Context;

    public enum LabelKind
    {
        Iso,
        Epoch,
        Clock,
        ClockAndZone,
        Date,
        Age,
        Range,
        Score,
        Prose,

        /// <summary>Prose where no language is told: every table of words is tried.</summary>
        ProseOfAnyLanguage,
    }

    [ParamsAllValues]
    public LabelKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        labels = [.. Enumerable.Range(0, Count).Select(number => Label(Context.CapturedAt!.Value - Duration.FromMinutes(number)))];
        context = Kind == LabelKind.ProseOfAnyLanguage ? Context with { Language = null } : Context;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TryRead()
    {
        int read = 0;
        foreach (string label in labels)
            read += TimeReader.TryRead(label, context, out _) ? 1 : 0;
        return read;
    }

    private string Label(Instant at)
    {
        LocalDateTime local = at.InUtc().LocalDateTime;
        return Kind switch
        {
            LabelKind.Iso => local.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            LabelKind.Epoch => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            LabelKind.Clock => local.ToString("h.mmtt", CultureInfo.InvariantCulture),
            LabelKind.ClockAndZone => local.ToString("HH.mm 'GMT'", CultureInfo.InvariantCulture),
            LabelKind.Date => local.ToString("dddd d MMMM uuuu 'at' h:mmtt", CultureInfo.InvariantCulture),
            LabelKind.Age => $"{local.Minute + 1} minutes ago",
            LabelKind.Range =>
                $"{local.ToString("HH:mm", CultureInfo.InvariantCulture)} – "
                + $"{local.PlusMinutes(5).ToString("HH:mm", CultureInfo.InvariantCulture)}",
            LabelKind.Score => $"{local.Minute % 5}-{local.Hour % 4}",
            _ => $"The bridge at Varn has {local.Minute} lamps",
        };
    }
}
