using System.Diagnostics.CodeAnalysis;
using LiveBlog.Core.Time;

namespace LiveBlog.Core;

/// <summary>Reads one time label, printed or made for machines: "3.42pm", "vor 5 Minuten", "21 January 2014 at 4:07pm GMT",
/// "2014-01-21T16:07Z", "1390320420".</summary>
public static class TimeReader
{
    /// <summary>The time of a label. Text that is no time, or a time that cannot be certain, gives an <see cref="UpdateTime"/> without an
    /// instant: with its <see cref="UpdateTime.Raw"/> and, where it is no time at all, <see cref="TimeFlags.Rejected"/>. No text throws. A
    /// period ("this week", "September 2014") and a start with its end ("14:05–14:10") give the interval from
    /// <see cref="UpdateTime.Earliest"/> to <see cref="UpdateTime.Latest"/> and no instant.</summary>
    public static UpdateTime Read(ReadOnlySpan<char> text, TimeContext context) => TryRead(text, context, out UpdateTime? time)
        ? time
        : new UpdateTime { Raw = text.ToString(), Flags = TimeFlags.Rejected };

    /// <summary>The time of a label; false, without an allocation, where the text is no time.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, TimeContext context, [NotNullWhen(true)] out UpdateTime? time)
    {
        ArgumentNullException.ThrowIfNull(context);
        time = null;
        if (MachineTime.TryRead(text, out MachineTime machine))
        {
            if (!machine.IsCredible && !machine.IsWrittenOut(text))
                return false;
            time = LabelDating.Date(machine, Page(context), TimeSource.AbsoluteText).ToUpdateTime(text.ToString());
            return true;
        }

        TimeLexicon? lexicon = context.Language is null ? null : Lexicons.Find(context.Language);
        DateOrder order = Order(context);
        if (!(context.InTimeSlot
            ? LabelReader.TryReadOrRange(text, lexicon, order, out LabelReading reading)
            : LabelReader.TryRead(text, lexicon, order, out reading)))
            return false;
        LabelParts parts = reading.HasSecond && reading.First.Role == TimeRole.Modified ? reading.Second : reading.First;
        if (parts.NeedsSlot && !context.InTimeSlot)
            return false;
        PageClock page = Page(context);
        bool dates = reading.IsRange
            ? RangeTime.TryDate(in reading, page, out DatedTime dated)
            : LabelDating.TryDate(in parts, page, out dated);
        time = dates ? dated.ToUpdateTime(text.ToString()) : new UpdateTime { Raw = text.ToString() };
        return true;
    }

    private static PageClock Page(TimeContext context)
    {
        PageClock page = PageClock.Of(context.TimeZone, context.Language, context.Country, context.CapturedAt);
        return context.MonthFirst is null ? page : page with { Order = Order(context) };
    }

    private static DateOrder Order(TimeContext context) => context.MonthFirst switch
    {
        true => DateOrder.MonthFirst,
        false => DateOrder.DayFirst,
        null => PageClock.OrderOf(context.TimeZone, context.Language, context.Country),
    };
}
