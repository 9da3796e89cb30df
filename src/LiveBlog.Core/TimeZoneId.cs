using NodaTime;

namespace LiveBlog.Core;

/// <summary>The id of a zone that a caller names: one place where an unknown one is refused.</summary>
internal static class TimeZoneId
{
    /// <summary>The id itself.</summary>
    /// <exception cref="ArgumentException">The id is no zone of the IANA data base.</exception>
    public static string? Known(string? id) => id is null || IsKnown(id)
        ? id
        : throw new ArgumentException($"'{id}' is no time zone: an IANA id such as 'Europe/London' is expected.", nameof(id));

    /// <summary>To look for the id is cheaper than to make the zone; only zones of one offset, "UTC+05:30", have no entry.</summary>
    private static bool IsKnown(string id) =>
        DateTimeZoneProviders.Tzdb.Ids.Contains(id) || DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;
}
