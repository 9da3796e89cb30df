using System.Globalization;
using CsCheck;
using LiveBlog.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Time;

public sealed class TimelineLawTests
{
    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.OneOf(OneOf("Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo",
            "Pacific/Auckland"), OneOf([.. DateTimeZoneProviders.Tzdb.Ids])),
        Gen.Int[0, 40_000_000].Select(minutes => Instant.FromUtc(2011, 1, 1, 0, 0) + Duration.FromMinutes(minutes % 8_000_000)),
        Gen.OneOf(Gen.Int[0, 40], Gen.Int[0, 600]).Array[1, 25],
        Gen.Bool,
        Gen.Int[0, Form.All.Length - 1],
        Gen.Int[0, 4],
        Gen.Bool,
        (zone, newest, gaps, newestFirst, form, lag, hasAnchorItem) =>
            new Case(zone, newest, gaps, newestFirst, Form.All[form], lag, hasAnchorItem));

    [Fact]
    public void A_list_printed_from_known_instants_resolves_back_to_them() => Cases.Sample(sample => sample.Wrong().Should().BeEmpty());

    [Fact]
    public void The_machines_zone_and_culture_change_nothing()
    {
        Case sample = new("America/New_York", Instant.FromUtc(2014, 11, 3, 3, 30), [10, 20, 300, 45, 500], true, Form.All[1], 2, false);
        string expected = sample.Print();
        string? zone = Environment.GetEnvironmentVariable("TZ");
        CultureInfo culture = Thread.CurrentThread.CurrentCulture;
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.TimeSeparator = "_";
        odd.DateTimeFormat.AMDesignator = "before";
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            Thread.CurrentThread.CurrentCulture = odd;
            sample.Print().Should().Be(expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Any_labels_resolve_to_as_many_entries() =>
        Gen.OneOf(Gen.String[0, 12],
        OneOf("11:42", "23:10", "yesterday", "2014-01-21T16:07Z", "1390320420", "9998-12-31T23:59Z", "1995-01-01T00:00+14:00", "5m ago",
        "45'", "21 January", "Updated 10:00"))
        .Array[0, 3].Array[0, 12].Sample(labels =>
        {
            TimelineItem[] items =
                [.. labels.Select(
                (texts, index) =>
                new TimelineItem { Labels = [.. texts.Select((text, place) => new TimeLabel(text, (TimeSource)(place % 4)))],
                DayHeading = index > 6 ? texts.FirstOrDefault() : null })];
            Timeline timeline =
                TimelineResolver.Resolve(items,
                new TimelineContext { ZoneId = "Europe/London", CapturedAt = Instant.FromUtc(2014, 1, 21, 18, 0) });
            return timeline.Entries.Count == items.Length
                && timeline.Entries.All(entry => entry.Published is not { Instant: { } at } time
                    || ((time.Earliest ?? at) <= at && at <= (time.Latest ?? at)));
        });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>A way pages of a language print the time of day.</summary>
    private sealed record Form(string Language, string Pattern)
    {
        public static Form[] All { get; } =
        [
            new("en", "HH:mm"), new("en", "h.mmtt"), new("de", "HH.mm 'Uhr'"), new("fr", "HH'h'mm"), new("en", "HH:mm:ss"),
                new("ko", "tt h:mm:ss"),
            new("en", "d MMMM HH:mm"), new("en", "dddd d MMMM uuuu 'at' h:mmtt"), new("ja", "M'月'd'日' HH'時'mm'分'"),
        ];

        /// <summary>The least step it shows, in seconds.</summary>
        public int Step => Pattern.Contains("ss", StringComparison.Ordinal) ? 1 : 60;

        public string Print(LocalDateTime time) =>
            time.ToString(Pattern, CultureInfo.InvariantCulture).Replace("AM", Language == "ko" ? "오전" : "AM", StringComparison.Ordinal)
            .Replace("PM", Language == "ko" ? "오후" : "PM", StringComparison.Ordinal);
    }

    private sealed record Case(string Zone, Instant Newest, int[] Gaps, bool NewestFirst, Form Form, int Lag, bool HasAnchorItem)
    {
        public string Print() => string.Join(' ', Resolve(Instants()).Entries.Select(entry => entry.Published));

        public IEnumerable<string> Wrong()
        {
            Instant[] instants = Instants();
            Timeline timeline = Resolve(instants);
            for (int index = 0; index < instants.Length; index++)
            {
                UpdateTime time = timeline.Entries[index].Published!;
                bool within = time.Flags.HasFlag(TimeFlags.DstFold) && time.Earliest <= instants[index] && instants[index] <= time.Latest;
                if (time.Instant != instants[index] && !within)
                    yield return $"{this} item {index}: {time} is not {instants[index]}";
            }
        }

        /// <summary>The true times in the order of the page.</summary>
        private Instant[] Instants()
        {
            List<Instant> instants = [Newest];
            foreach (int gap in Gaps)
                instants.Add(instants[^1] - Duration.FromSeconds(gap * (long)Form.Step));
            if (!NewestFirst)
                instants.Reverse();
            return [.. instants];
        }

        private Timeline Resolve(Instant[] instants)
        {
            DateTimeZone zone = DateTimeZoneProviders.Tzdb[Zone];
            IEnumerable<TimelineItem> items = instants.Select((at, index) => new TimelineItem
            {
                Labels = HasAnchorItem && index == instants.Length / 2
                    ? [new TimeLabel(InstantPattern.ExtendedIso.Format(at), TimeSource.Attribute)]
                    : [new TimeLabel(Form.Print(at.InZone(zone).LocalDateTime), TimeSource.Unknown)],
            });
            return TimelineResolver.Resolve([.. items],
                new TimelineContext { ZoneId = Zone, Language = Form.Language, CapturedAt = Newest + Duration.FromMinutes(Lag) });
        }
    }
}
