using System.Diagnostics;

namespace LiveBlog.Core.Documents;

/// <summary>How long a piece of work has run: by the clock or by the process's own use of the processor, whichever is less. A busy machine
/// stretches the one, other threads the other; neither may refuse a sound page.</summary>
internal readonly struct WorkClock
{
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly TimeSpan used = Used();

    public WorkClock()
    {
    }

    public TimeSpan Elapsed
    {
        get
        {
            TimeSpan byClock = Stopwatch.GetElapsedTime(started);
            return HasUsage && Used() - used is var byUse && byUse < byClock ? byUse : byClock;
        }
    }

    private static bool HasUsage =>
        !(OperatingSystem.IsIOS() || OperatingSystem.IsTvOS() || OperatingSystem.IsBrowser() || OperatingSystem.IsWasi());

    private static TimeSpan Used() =>
        OperatingSystem.IsIOS() || OperatingSystem.IsTvOS() || OperatingSystem.IsBrowser() || OperatingSystem.IsWasi()
            ? TimeSpan.Zero
            : Environment.CpuUsage.TotalTime;
}
