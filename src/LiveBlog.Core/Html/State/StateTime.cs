using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Html.State;

/// <summary>A machine time as state writes it: a string, a number, or an object that holds one.</summary>
internal static class StateTime
{
    /// <summary>The time's own text where it reads as a machine time that can be true; else null.</summary>
    public static string? Text(JsonView value, bool isUtc)
    {
        if (value.IsObject)
            value = value.First("iso8601", "dateTime", "datetime", "date", "value", "utc", "iso", "timestamp", "$date");
        if (value.Text is not { Length: <= 80 } text)
            return null;
        string bare = text.Trim().TrimEnd(':');
        if (!TryRead(bare, out MachineTime time))
            return null;
        return isUtc && time.Offset is null && time.Precision != TimePrecision.Day ? bare + "Z" : bare;
    }

    public static bool TryRead(string text, out MachineTime time) =>
        MachineTime.TryRead(text, out time) && time.IsCredible && time.Local.Year < LastCredible;

    /// <summary>The instant of a text that <see cref="Text"/> gave, a zone that is not told taken for UTC: good enough to compare.</summary>
    public static Instant? Instant(string? text) =>
        text is not null && MachineTime.TryRead(text, out MachineTime time) ? time.Instant ?? time.Local.InUtc().ToInstant() : null;

    // A number of ten digits may be any number; what lies this far ahead is one
    private const int LastCredible = 2100;
}
