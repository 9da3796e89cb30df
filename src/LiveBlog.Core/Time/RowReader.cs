namespace LiveBlog.Core.Time;

/// <summary>Reads the labels of one update and sorts them by what they tell (T4, T6).</summary>
internal static class RowReader
{
    // An update with more labels than these is none; its labels are compared with each other
    private const int Max = 24;

    public static TimelineRow Read(TimelineItem item, PageClock page)
    {
        TimelineRow row = new() { Item = item };
        ReadOnlySpan<TimeLabel> labels = item.Labels.AsSpan();
        foreach (TimeLabel label in labels[..Math.Min(labels.Length, Max)])
        {
            if (label.Source != TimeSource.Unknown && MachineTime.TryRead(label.Text, out MachineTime machine))
                AddMachine(row, machine, label);
            else if (MatchClock.IsOne(label.Text))
                row.EventClock ??= label.Text.Trim();
            else if (LabelReader.TryRead(label.Text, page.TimeLexicon, page.Order, out LabelReading reading))
                AddText(row, reading, label);
            else if (MachineTime.TryRead(label.Text, out machine))
                AddMachine(row, machine, label with { Source = TimeSource.AbsoluteText });
            else
                row.Unread ??= label.Text.Trim().Length > 0 ? label.Text : null;
        }

        return row;
    }

    private static void AddMachine(TimelineRow row, MachineTime machine, TimeLabel label)
    {
        if (!machine.IsCredible)
        {
            row.Flags |= TimeFlags.MachineTimeRejected;
            row.Unread ??= label.Text;
            return;
        }

        List<MachineLabel> list = label.Role == TimeRole.Modified ? row.ModifiedMachines : row.Machines;
        int ordinal = 0;
        foreach (MachineLabel known in list)
            ordinal += known.Label.Source == label.Source ? 1 : 0;
        list.Add(new MachineLabel(machine, label, ordinal));
    }

    private static void AddText(TimelineRow row, LabelReading reading, TimeLabel label)
    {
        AddText(row, reading.First, label);
        if (reading.HasSecond)
            AddText(row, reading.Second, label);
    }

    private static void AddText(TimelineRow row, LabelParts parts, TimeLabel label)
    {
        TimeRole role = parts.Role == TimeRole.Shown ? label.Role : parts.Role;
        TextLabel text = new(parts, label.Text);
        if (role == TimeRole.Modified)
            row.ModifiedText = Joined(row.ModifiedText, text);
        else
            row.Text = Joined(row.Text, text);
    }

    /// <summary>The first label, completed by a second one where one has the day and the other the clock.</summary>
    private static TextLabel Joined(TextLabel? known, TextLabel added)
    {
        if (known is null)
            return added;
        (LabelParts one, LabelParts other) = (known.Parts, added.Parts);
        if (one.HasClock && !one.TellsDay && other is { TellsDay: true, HasClock: false })
            return new TextLabel(WithClock(other, one), known.Raw);
        if (other.HasClock && !other.TellsDay && one is { TellsDay: true, HasClock: false })
            return new TextLabel(WithClock(one, other), added.Raw);
        // A clock is finer than an age, and everything is finer than a period
        return (one.Age.IsSet && other.HasClock) || (one.IsPeriod && !other.IsPeriod) ? added : known;
    }

    private static LabelParts WithClock(LabelParts day, LabelParts clock)
    {
        day.HasClock = true;
        day.Clock = clock.Clock;
        day.ClockPrecision = clock.ClockPrecision;
        day.Zone = clock.Zone.IsWritten ? clock.Zone : day.Zone;
        return day;
    }
}
