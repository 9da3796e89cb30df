using System.Text.Json.Nodes;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

/// <summary>The vectors beside this file: labels and lists with the times a careful person gives them.</summary>
internal static class TimeVectors
{
    public static IEnumerable<JsonNode> Read(string name) =>
        File.ReadLines(Repository.PathTo($"tests/LiveBlog.Core.Tests/Time/Vectors/{name}.jsonl")).Where(line => line.Length > 0)
            .Select(line => JsonNode.Parse(line)!);

    public static Instant? Instant(JsonNode? text) =>
        (string?)text is { } written && MachineTime.TryRead(written, out MachineTime time) ? time.Instant : null;

    /// <summary>The flags of a vector; those that this library tells by other means are left out.</summary>
    public static TimeFlags Flags(IEnumerable<string?> names) => names.Aggregate(TimeFlags.None, (flags, name) => flags | name switch
    {
        // A label that is a time only in a time's place is no time elsewhere
        "NeedsContext" => TimeFlags.Rejected,
        // The source says it: RelativeText; Update.IsPinned; the zone is the page's
        null or "" or "Relative" or "Pinned" or "LegacyZoneName" => TimeFlags.None,
        "DstFold Ambiguous" => TimeFlags.DstFold,
        _ => Enum.Parse<TimeFlags>(name),
    });
}
