namespace LiveBlog.Core.Documents;

/// <summary>A token that is cancelled once the work has run for so long.</summary>
internal sealed class WorkLimit : IDisposable
{
    private readonly WorkClock clock = new();
    private readonly TimeSpan most;
    private readonly CancellationTokenSource source;
    private readonly Lock gate = new();
    private readonly Timer timer;
    private bool isOver;

    public WorkLimit(TimeSpan most, CancellationToken cancellation)
    {
        this.most = most;
        source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer = new Timer(static limit => ((WorkLimit)limit!).Check(), this, most, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            timer.Dispose();
            source.Dispose();
        }
    }

    /// <summary>The clock has run out; where the process had less of it, the rest is waited for.</summary>
    private void Check()
    {
        lock (gate)
        {
            if (isOver)
                return;
            TimeSpan left = most - clock.Elapsed;
            if (left <= TimeSpan.Zero)
                source.Cancel();
            else
                timer.Change(left + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
        }
    }
}
