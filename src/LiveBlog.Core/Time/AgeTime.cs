using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Ages as times: a point and the interval it stands for, since pages round ages in several ways (T29).</summary>
internal static class AgeTime
{
    private const double Fewest = 1.5;

    private static readonly Duration Now = Duration.FromSeconds(60);

    /// <summary>The time of an age counted from the moment the page was made; false where it lies out of the calendar.</summary>
    public static bool TryRead(Age age, Instant anchor, DateTimeZone? zone, out DatedTime time)
    {
        time = new DatedTime { Source = TimeSource.RelativeText, Zone = zone?.Id };
        if (age.IsNow)
        {
            Set(ref time, anchor, (anchor - Now, anchor), zone, TimePrecision.Minute);
            return true;
        }

        if (Math.Abs(age.Days) > 400_000 || Math.Abs(age.Seconds) > 3e10)
            return false;
        if (age.IsSpan || age.IsFew)
            return TrySpan(age, anchor, ref time);
        bool read = TryShift(age, age.Amount, anchor, out Instant at) & TryShift(age, age.Amount + 1, anchor, out Instant far)
            & TryShift(age, Nearest(age), anchor, out Instant near);
        if (read)
            Set(ref time, at, age.Sign < 0 ? (far, near) : (near, far), zone, PrecisionOf(age.Unit));
        return read;
    }

    /// <summary>From now to the age, or from two to the most that are few: an interval and no more.</summary>
    private static bool TrySpan(Age age, Instant anchor, ref DatedTime time)
    {
        if (!TryShift(age, age.Amount, anchor, out Instant far) | !TryShift(age, Fewest, anchor, out Instant near))
            return false;
        near = age.IsSpan ? anchor : near;
        time.Earliest = Instant.Min(near, far);
        time.Latest = Instant.Max(near, far);
        return true;
    }

    /// <summary>The least amount that is printed so: half a unit below, or nothing for "less than" and for "about a minute".</summary>
    private static double Nearest(Age age) =>
        age.IsLessThan || (age.IsAbout && age.Unit == TimeUnit.Minute && age.Amount == 1) ? 0 : Math.Max(0, age.Amount - 0.5);

    private static void Set(ref DatedTime time, Instant at, (Instant Earliest, Instant Latest) span, DateTimeZone? zone,
        TimePrecision precision)
    {
        time.At = at.InZone(zone ?? DateTimeZone.Utc).ToOffsetDateTime();
        time.Earliest = span.Earliest;
        time.Latest = span.Latest;
        time.Precision = precision;
    }

    /// <summary>The anchor moved by the age, with another amount of its finest unit.</summary>
    private static bool TryShift(Age age, double amount, Instant anchor, out Instant shifted)
    {
        shifted = anchor;
        double days = age.Days + ((amount - age.Amount) * DaysOf(age.Unit));
        LocalDateTime local = anchor.InUtc().LocalDateTime;
        int year = local.Year + (age.Sign * ((age.Months / 12) + (int)(days / 365)));
        if (year is < 3 or > 9990)
            return false;
        Duration rest = Duration.FromMilliseconds(Math.Round(((days * 86400) + age.Seconds) * 1000));
        shifted = local.PlusMonths(age.Sign * age.Months).InUtc().ToInstant() + (age.Sign < 0 ? -rest : rest);
        return true;
    }

    private static double DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1 / 86400d,
        TimeUnit.Minute => 1 / 1440d,
        TimeUnit.Hour => 1 / 24d,
        TimeUnit.Day => 1,
        TimeUnit.Week => 7,
        TimeUnit.Month => 30.5,
        TimeUnit.Quarter => 91.3,
        TimeUnit.Year => 365.25,
        _ => 3652.5,
    };

    private static TimePrecision PrecisionOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => TimePrecision.Second,
        TimeUnit.Minute => TimePrecision.Minute,
        TimeUnit.Hour => TimePrecision.Hour,
        _ => TimePrecision.Day,
    };
}
