using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates the clocks of a list, newest first, from the times that are known and from each other: each lies no more than an hour
/// after the one above it, since small inversions are late posts and larger ones new days (T23, T26).</summary>
internal sealed class ClockWalk(IReadOnlyList<TimelineRow> rows, PageClock page)
{
    private static readonly Duration Inversion = Duration.FromMinutes(60);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>Dates the clocks around known times; false where nothing is known.</summary>
    public bool FromKnown()
    {
        int first = FirstKnown();
        if (first < 0)
            return false;
        Down(first, rows[first].Instant!.Value);
        Up(first);
        return true;
    }

    /// <summary>Dates the clocks from a day of the newest.</summary>
    public void FromDay(LocalDate day, Instant? bound)
    {
        int first = FirstPending();
        if (first < 0)
            return;
        Set(rows[first], DatedTime.On(day, rows[first].Text!.Parts, page, bound, TimeFlags.DateInferred, TimeSource.ClockText));
        Down(first, rows[first].Instant ?? day.AtMidnight().InUtc().ToInstant());
    }

    /// <summary>Dates the clocks from the latest moment the newest can be.</summary>
    public void FromBound(Instant bound)
    {
        int first = FirstPending();
        if (first < 0)
            return;
        Set(rows[first], ClockDay.Latest(rows[first].Text!.Parts, page, bound, null));
        Down(first, rows[first].Instant ?? bound);
    }

    private int FirstKnown()
    {
        for (int index = 0; index < rows.Count; index++)
        {
            if (rows[index].Instant is not null)
                return index;
        }

        return -1;
    }

    private int FirstPending()
    {
        for (int index = 0; index < rows.Count; index++)
        {
            if (rows[index].IsPending)
                return index;
        }

        return -1;
    }

    private void Down(int first, Instant newer)
    {
        Instant?[] older = Older();
        for (int index = first + 1; index < rows.Count; index++)
        {
            TimelineRow row = rows[index];
            if (row.IsPending)
                Set(row, Between(row.Text!.Parts, row.Modified?.Instant, newer, older[index]));
            Instant? at = row.Instant;
            newer = at is null ? newer : older[index] == at ? at.Value : Instant.Min(newer, at.Value);
        }
    }

    private DatedTime Between(in LabelParts parts, Instant? modified, Instant newer, Instant? older)
    {
        DatedTime time = ClockDay.Latest(in parts, page, newer + Inversion, newer);
        if (modified is { } edit && time.Instant > edit + Minute)
            time = ClockDay.Latest(in parts, page, edit + Minute, null);
        // What is known above may itself be out of order
        return older is { } bound && time.Instant < bound - Inversion ? ClockDay.Earliest(in parts, page, bound - Inversion) : time;
    }

    private void Up(int first)
    {
        Instant older = rows[first].Instant!.Value;
        for (int index = first - 1; index >= 0; index--)
        {
            TimelineRow row = rows[index];
            if (!row.IsPending)
                continue;
            Instant bound = older - Inversion;
            if (row.AfterDay is { } day && page.Zone is { } zone)
                bound = Instant.Max(bound, ZonedTime.StartOf(day.PlusDays(1), zone));
            DatedTime time = ClockDay.Earliest(row.Text!.Parts, page, bound);
            if (page.Anchor is { } anchor && time.Instant > anchor + PageClock.Skew)
                time = ClockDay.Latest(row.Text.Parts, page, anchor + PageClock.Skew, null);
            Set(row, time);
            older = row.Instant is { } at ? Instant.Max(older, at) : older;
        }
    }

    /// <summary>For each row the time known at or below it.</summary>
    private Instant?[] Older()
    {
        Instant?[] older = new Instant?[rows.Count];
        Instant? last = null;
        for (int index = rows.Count - 1; index >= 0; index--)
            older[index] = last = rows[index].Instant ?? last;
        return older;
    }

    private void Set(TimelineRow row, DatedTime time) => row.Publish(time.CheckedAgainst(page.Anchor), row.Text!.Raw);
}
