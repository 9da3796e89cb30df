using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core;

/// <summary>The updates of one day.</summary>
/// <param name="Date">The day in the zone that was asked for; null where no update has an instant.</param>
/// <param name="Updates">Its updates in the order of time.</param>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record StoryDay(LocalDate? Date, ValueList<Update> Updates)
{
    /// <summary>The day and how many updates there are.</summary>
    public override string ToString() =>
        $"{(Date is { } date ? LocalDatePattern.Iso.Format(date) : "unknown day")} ({Updates.Count} updates)";
}
