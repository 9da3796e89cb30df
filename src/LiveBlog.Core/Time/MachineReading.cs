namespace LiveBlog.Core.Time;

/// <summary>Makes an <see cref="UpdateTime"/> of one machine time.</summary>
internal static class MachineReading
{
    public static UpdateTime ToUpdateTime(MachineTime machine, TimeLabel label, string? zoneId) =>
        LabelDating.Date(machine, PageClock.Of(zoneId, language: null, country: null, anchor: null), label.Source).ToUpdateTime(label.Text);
}
