using System.Text.Json.Nodes;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Four checks of each transition of a zone: the bare local time, its flag, and the time with the offset before and after.
/// </summary>
internal static class TimesFolds
{
    public static IEnumerable<TimesRow> Rows(JsonNode row)
    {
        string local = (string)row["sampleLocal"]!, zone = (string)row["zone"]!;
        bool isGap = (string)row["kind"]! == "gap";
        UpdateTime bare = Read(local, zone);
        Instant?[] wanted = isGap ? [TimesSets.At(row["result"]!["lenient"])]
            : [TimesSets.At(row["result"]!["earlier"]), TimesSets.At(row["result"]!["later"])];
        yield return Check($"{zone} {local}", wanted.Contains(bare.Instant), bare, string.Join(" or ", wanted));
        yield return Check($"{zone} {local} flag", bare.Flags.HasFlag(isGap ? TimeFlags.DstGap : TimeFlags.DstFold), bare, isGap ? "DstGap"
            : "DstFold");
        foreach (string member in new[] { "offsetBefore", "offsetAfter" })
        {
            string offset = Long((string)row[member]!);
            UpdateTime exact = Read(local + offset, zone);
            yield return Check($"{zone} {local}{offset}", exact.Instant == TimesSets.At(local + offset), exact, local + offset);
        }
    }

    private static string Long(string offset) => offset.Length == 3 ? offset + ":00" : offset;

    private static UpdateTime Read(string text, string zone) =>
        TimeReader.Read(text, new TimeContext { TimeZone = zone, CapturedAt = Instant.FromUtc(2028, 1, 1, 0, 0), InTimeSlot = true });

    private static TimesRow Check(string label, bool isRight, UpdateTime time, string wanted) =>
        new(label, TimesSets.Compare(isRight, time), TimesSets.Show(time), wanted);
}
