using System.Globalization;
using CsCheck;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

/// <summary>What holds of every text: mixes of the words of all languages with digits and marks.</summary>
public sealed class TimeReaderLawTests
{
    private static readonly string[] Marks =
    [
        ":", ".", ",", "-", "–", "/", "(", ")", "[", "+", "'", "|", "~", "@", " ", " ", " ", "\u00A0", "\u202F", "\u200F", "T", "Z", "GMT",
            "BST", "+01:00", "半", "元年", "º", "%", "\0", "\uD800", "😀",
    ];

    private static readonly string[] Numbers =
        ["0", "1", "2", "5", "07", "11", "12", "13", "24", "30", "31", "32", "42", "59", "60", "99", "100", "1130", "1970", "2014", "2024",
            "2567", "9999", "1390320420", "99999999999999999999", "٣", "１２", "十二"];

    private static readonly string?[] Languages = [.. LanguageTables.Languages, null, "xx", "en-US"];

    private static readonly string?[] Zones =
        ["Europe/London", "America/New_York", "Pacific/Apia", "Asia/Tehran", "Antarctica/Troll", null];

    private static readonly Gen<TimeContext> Contexts = Gen.Select(
        Pick(Languages), Pick(Zones),
            Pick(Instant.FromUtc(2011, 12, 30, 10, 0), Instant.FromUtc(2024, 2, 29, 23, 59), Instant.FromUtc(2023, 10, 29, 1, 30),
            Instant.MinValue, Instant.MaxValue, (Instant?)null), Gen.Bool,
        (language, zone, captured, slot) =>
            new TimeContext { Language = language, TimeZone = zone, CapturedAt = captured, InTimeSlot = slot });

    /// <summary>Words of one language between numbers and marks, or a label of words that all mean something together.</summary>
    private static readonly Gen<(string Text, TimeContext Context)> Labels =
        from context in Contexts
        from pieces in Piece(context.Language).Array[0, 9]
        from gap in Pick("", " ", " ")
        select (string.Join(gap, pieces), context);

    [Fact]
    public void No_text_throws_and_what_is_read_is_in_order() => Labels.Sample(
        label =>
        {
            UpdateTime time = TimeReader.Read(label.Text, label.Context);
            bool within = time.Instant is not { } at
                || ((time.Earliest is not { } from || from <= at) && (time.Latest is not { } to || at <= to));
            bool ordered = !(time.Earliest > time.Latest);
            bool known = time.Flags.HasFlag(TimeFlags.Rejected)
                ? time == new UpdateTime { Raw = label.Text, Flags = TimeFlags.Rejected }
                : time.Raw == label.Text;
            return within && ordered && known && (time.At is null || time.Precision >= TimePrecision.Day)
                && (time.At is null || time.Local is null);
        },
        iter: 20_000);

    [Fact]
    public void Reading_twice_gives_the_same_and_the_other_door_agrees() => Labels.Sample(
        label => TimeReader.TryRead(label.Text, label.Context, out UpdateTime? time)
            ? time == TimeReader.Read(label.Text, label.Context)
            : TimeReader.Read(label.Text, label.Context).Flags == TimeFlags.Rejected,
        iter: 5_000);

    [Fact]
    public void What_is_read_elsewhere_is_read_the_same_in_a_times_place() => Labels.Sample(
        label => !TimeReader.TryRead(label.Text, label.Context with { InTimeSlot = false }, out UpdateTime? time)
            || time == TimeReader.Read(label.Text, label.Context with { InTimeSlot = true }),
        iter: 5_000);

    [Fact]
    public void A_rejection_of_anything_allocates_nothing() => Labels.Sample(
        label =>
        {
            TimeReader.TryRead(label.Text, label.Context, out _);
            long before = GC.GetAllocatedBytesForCurrentThread();
            bool read = TimeReader.TryRead(label.Text, label.Context, out _);
            return read || GC.GetAllocatedBytesForCurrentThread() == before;
        },
        iter: 5_000, threads: 1);

    [Fact]
    public void The_machines_culture_changes_no_label()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = ":";
        odd.DateTimeFormat.AMDesignator = "before";
        Labels.Sample(label => Print(label.Text, label.Context) == In(odd, () => Print(label.Text, label.Context)), iter: 3_000);
    }

    private static string In(CultureInfo culture, Func<string> print)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = culture;
            return print();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static string Print(string text, TimeContext context)
    {
        UpdateTime time = TimeReader.Read(text, context);
        return string.Create(CultureInfo.InvariantCulture,
            $"{time} {time.Earliest} {time.Latest} {time.Precision} {time.Source} {time.Zone} {time.Flags}");
    }

    private static Gen<string> Piece(string? language)
    {
        string[] words =
            [.. LanguageTables.Words.Where(word => word.Language == (language ?? "de") || word.Language == "en").Select(word => word.Text)];
        return Gen.Frequency((5, Pick(words)), (4, Pick(Numbers)), (3, Pick(Marks)));
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
