using System.Runtime.CompilerServices;
using NodaTime;

namespace LiveBlog.Core;

/// <summary>The times a story can hold: instants of the years 1 to 9999 in UTC, and local times of these years. Beyond them NodaTime's own
/// sums overflow and neither RFC 3339 nor the dates of other platforms have a form.</summary>
internal static class TimeBounds
{
    private static readonly Instant First = NodaTime.Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Duration Longest = NodaTime.Instant.MaxValue - First;

    public static bool Holds(OffsetDateTime time)
    {
        // Counted in durations, for an instant past the last one cannot be made
        Duration passed = time.LocalDateTime.InUtc().ToInstant() - First - Duration.FromSeconds(time.Offset.Seconds);
        return passed >= Duration.Zero && passed <= Longest;
    }

    public static bool Holds(Instant instant) => instant >= First;

    public static bool Holds(LocalDateTime time) => time.WithCalendar(CalendarSystem.Iso).Year >= 1;

    public static OffsetDateTime? Checked(OffsetDateTime? time, [CallerMemberName] string name = "") =>
        time is not { } value || Holds(value) ? time : throw Outside(value, name);

    public static Instant? Checked(Instant? instant, [CallerMemberName] string name = "") =>
        instant is not { } value || Holds(value) ? instant : throw Outside(value, name);

    public static LocalDateTime? Checked(LocalDateTime? time, [CallerMemberName] string name = "") =>
        time is not { } value || Holds(value) ? time : throw Outside(value, name);

    /// <summary>The clock of a zone at the instant; UTC's where the zone's has passed the last day there is.</summary>
    public static LocalDateTime In(Instant instant, DateTimeZone zone) =>
        instant > NodaTime.Instant.MaxValue - Duration.FromHours(18) ? instant.InUtc().LocalDateTime : instant.InZone(zone).LocalDateTime;

    private static ArgumentOutOfRangeException Outside(object time, string name) =>
        new(name, time, "A story holds times of the years 1 to 9999 in UTC.");
}
