using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Makes an <see cref="UpdateTime"/> of a machine time.</summary>
internal static class MachineReading
{
    public static UpdateTime ToUpdateTime(MachineTime machine, TimeLabel label, string? zoneId)
    {
        UpdateTime time = new() { Source = label.Source, Raw = label.Text, Precision = machine.Precision };
        if (machine.Precision == TimePrecision.Day)
            return time with { Local = machine.Local };
        if (machine.Offset is { } offset)
            return time with { At = machine.Local.WithOffset(offset) };
        if (zoneId is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) is not { } zone)
            return time with { Local = machine.Local };
        return time with { At = machine.Local.InZoneLeniently(zone).ToOffsetDateTime(), Zone = zoneId, Flags = TimeFlags.ZoneAssumed };
    }
}
