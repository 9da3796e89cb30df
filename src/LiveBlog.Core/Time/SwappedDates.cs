using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Settles which number of a list's dates is the month where language and country leave it open (T11): by a date of the same page
/// that has but one reading, by the page's own date, by the step from entry to entry. Where these tell nothing, or not the same, it stays
/// open.</summary>
internal static class SwappedDates
{
    private const int MaxDaysOff = 3;
    private const int FewestDaysApart = 20;

    public static PageClock Settle(IReadOnlyList<TimelineRow> rows, TimelineContext context, PageClock page)
    {
        if (page.Order != DateOrder.Unknown
            || !rows.Any(row => row.Text?.Parts.MayBeSwapped == true || row.ModifiedText?.Parts.MayBeSwapped == true))
            return page;
        List<LabelParts> open = [.. rows.Select(row => row.Text?.Parts).OfType<LabelParts>().Where(parts => parts.MayBeSwapped)];
        List<PageDate> dates = PageDates.Read(context, page);
        DateOrder order = Told(rows);
        order = order == DateOrder.Unknown ? NearPage(open, dates) : order;
        order = order == DateOrder.Unknown ? InStep(open, Year(dates)) : order;
        if (order == DateOrder.Unknown)
            return page;
        foreach (TimelineRow row in rows)
        {
            row.Text = Settled(row.Text, order);
            row.ModifiedText = Settled(row.ModifiedText, order);
        }

        return page with { Order = order };
    }

    private static TextLabel? Settled(TextLabel? label, DateOrder order)
    {
        if (label is not { Parts: { MayBeSwapped: true } parts })
            return label;
        (int month, int day) = Numbers(in parts, order);
        return label with { Parts = parts with { Month = month, Day = day, MayBeSwapped = false } };
    }

    /// <summary>Open dates are kept with the day first.</summary>
    private static (int Month, int Day) Numbers(in LabelParts parts, DateOrder order) =>
        order == DateOrder.MonthFirst ? (parts.Day, parts.Month) : (parts.Month, parts.Day);

    private static DateOrder Told(IReadOnlyList<TimelineRow> rows)
    {
        List<DateOrder> told =
            [.. rows.Select(row => row.Text?.Parts.ToldOrder ?? DateOrder.Unknown).Where(order => order != DateOrder.Unknown).Distinct()];
        return told.Count == 1 ? told[0] : DateOrder.Unknown;
    }

    private static DateOrder NearPage(List<LabelParts> open, List<PageDate> dates)
    {
        List<LocalDate> days = [.. dates.Select(date => date.Day ?? date.At!.Value.InUtc().Date)];
        if (days.Count == 0 || open.Count == 0)
            return DateOrder.Unknown;
        (LocalDate first, LocalDate last) = (days.Min().PlusDays(-MaxDaysOff), days.Max().PlusDays(MaxDaysOff));
        int Near(DateOrder order) => Dates(open, order, Year(dates)).Count(date => date >= first && date <= last);
        (int dayFirst, int monthFirst) = (Near(DateOrder.DayFirst), Near(DateOrder.MonthFirst));
        return dayFirst == open.Count && monthFirst == 0
            ? DateOrder.DayFirst
            : monthFirst == open.Count && dayFirst == 0 ? DateOrder.MonthFirst : DateOrder.Unknown;
    }

    /// <summary>The reading in which the days follow each other, where in the other they are weeks apart.</summary>
    private static DateOrder InStep(List<LabelParts> open, int? year)
    {
        (int dayFirst, int monthFirst) = (Span(Dates(open, DateOrder.DayFirst, year)), Span(Dates(open, DateOrder.MonthFirst, year)));
        return dayFirst is > 0 and <= MaxDaysOff && monthFirst >= FewestDaysApart
            ? DateOrder.DayFirst
            : monthFirst is > 0 and <= MaxDaysOff && dayFirst >= FewestDaysApart ? DateOrder.MonthFirst : DateOrder.Unknown;
    }

    private static int Span(List<LocalDate> dates) => dates.Count == 0 ? 0 : Period.DaysBetween(dates.Min(), dates.Max());

    private static int? Year(List<PageDate> dates) => dates is [var date, ..] ? (date.Day ?? date.At!.Value.InUtc().Date).Year : null;

    private static List<LocalDate> Dates(List<LabelParts> open, DateOrder order, int? year)
    {
        List<LocalDate> dates = [];
        foreach (LabelParts parts in open)
        {
            (int month, int day) = Numbers(in parts, order);
            int written = parts.Year != 0 ? parts.Year : year ?? 2000;
            if (MachineTime.IsDate(written, month, day))
                dates.Add(new LocalDate(written, month, day));
        }

        return dates;
    }
}
