namespace LiveBlog.Core.Time;

/// <summary>Marks the updates that do not follow the order of their list, as few as explain it; none is moved.</summary>
internal static class ListOrder
{
    public static void Mark(IReadOnlyList<TimelineRow> newestFirst)
    {
        TimelineRow[] rows =
            newestFirst.Where(row => row.Published is { At: not null, Source: not TimeSource.RelativeText } time
            && (time.Flags & TimeFlags.DstGap) == 0).ToArray();
        TimelineRow? above = null;
        for (int index = 0; index < rows.Length; index++)
        {
            TimelineRow row = rows[index];
            if (above is null || Minute(row) <= Minute(above))
            {
                above = row;
                continue;
            }

            // Where the next update is late too, it was the one above that lay too low
            bool aboveIsLow = index + 1 < rows.Length && Minute(rows[index + 1]) > Minute(above);
            Flag(aboveIsLow ? above : row);
            above = aboveIsLow ? row : above;
        }
    }

    private static void Flag(TimelineRow row) => row.Flags |= TimeFlags.OutOfOrder;

    // Sources of one list may know seconds or not
    private static long Minute(TimelineRow row) => row.Instant!.Value.ToUnixTimeSeconds() / 60;
}
