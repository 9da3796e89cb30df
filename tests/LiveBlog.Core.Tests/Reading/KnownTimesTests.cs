using NodaTime;

namespace LiveBlog.Core.Tests;

/// <summary>A page read again, with what was known of it.</summary>
public sealed class KnownTimesTests
{
    private static readonly PageContext First = new()
    {
        CapturedAt = Instant.FromUtc(2031, 5, 14, 19, 0), TimeZone = "Europe/London", Language = "en",
    };

    private static readonly PageContext Later = First with { CapturedAt = Instant.FromUtc(2031, 5, 17, 9, 0) };

    [Fact]
    public void A_clock_keeps_the_day_it_was_given()
    {
        Story known = Read(First, ("18:40", "The pier is shut."), ("18:20", "The tide is rising."));

        Days(Read(Later, ("18:40", "The pier is shut."), ("18:20", "The tide is rising."))).Should().Equal(16, 16);
        Days(Read(Later with { Known = known }, ("18:40", "The pier is shut."), ("18:20", "The tide is rising."))).Should().Equal(14, 14);
    }

    [Fact]
    public void What_is_new_is_dated_from_what_was_known()
    {
        Story known = Read(First, ("18:40", "The pier is shut."), ("18:20", "The tide is rising."));

        Days(Read(Later with { Known = known }, ("19:10", "The pier is open."), ("18:40", "The pier is shut."),
            ("18:20", "The tide is rising."), ("18:05", "Sandbags are filled."))).Should().Equal(14, 14, 14, 14);
    }

    [Fact]
    public void Another_label_and_other_words_are_other_times()
    {
        Story known = Read(First, "dropped", ("18:40", "The pier is shut."), ("18:20", "The tide is rising."));

        Days(Read(Later with { Known = known }, ("08:40", "The pier is shut."), ("08:20", "The tide is low."))).Should().Equal(17, 17);
    }

    [Fact]
    public void Two_updates_of_the_same_words_and_label_tell_nothing()
    {
        Story known = Read(First, "dropped", ("18:40", "Rain."), ("18:40", "Rain."), ("18:20", "The tide is rising."));

        Days(Read(Later with { Known = known }, ("18:40", "Rain."), ("18:40", "Rain."), ("18:20", "Fog."))).Should().Equal(16, 16, 16);
    }

    [Fact]
    public void Ages_beside_bare_machine_times_tell_their_offset()
    {
        (string, string)[] times =
            [("18:00:26", "about 8 minutes ago"), ("17:30:00", "about 38 minutes ago"), ("17:08:00", "about 1 hour ago")];
        string html = string.Concat(times.Select((row, at) =>
            $"<article class=\"live-update\" id=\"u{at}\"><time datetime=\"2031-05-14T{row.Item1}\">{row.Item2}</time>"
                + $"<h3>Report {at} of the harbour</h3><p>The harbour master spoke of ferry {at} at the pier.</p></article>"));
        PageContext context = First with { CapturedAt = Instant.FromUtc(2031, 5, 14, 18, 8, 30), TimeZone = "America/Los_Angeles" };

        Story story = StoryReader.Read(Page(html), context).StoryOrThrow();

        story.Updates[0].Published!.Instant.Should().Be(Instant.FromUtc(2031, 5, 14, 18, 0, 26));
        story.Updates.Should().OnlyContain(update => update.Published!.Flags.HasFlag(TimeFlags.HourConflict));
        StoryReader.Read(Page(html), context with { TimeZone = "Etc/UTC" }).StoryOrThrow().Updates
            .Should().OnlyContain(update => !update.Published!.Flags.HasFlag(TimeFlags.HourConflict));
    }

    private static Story Read(PageContext context, params (string Clock, string Text)[] updates) => Read(context, "turned north", updates);

    // Two entries are hardly a list: each page ends with two more
    private static Story Read(PageContext context, string wind, params (string Clock, string Text)[] updates) => StoryReader.Read(
        Page(string.Concat(updates.Concat([("05:30", $"The wind has {wind}."), ("05:05", $"The wind {wind} over night.")]).Select(update =>
            $"<article class=\"live-update\"><time>{update.Item1}</time><p>{update.Item2} "
                + $"Our reporter on the quay counted {update.Item1[..2]} boats and {update.Item2.Length} people.</p></article>"))),
        context).StoryOrThrow();

    private static string Page(string entries) => "<html lang=\"en\"><head><title>Storm live updates</title></head>"
        + $"<body><h1>Storm live updates</h1><div class=\"live-updates\">{entries}</div></body></html>";

    private static int[] Days(Story story) => [.. story.Updates.SkipLast(2).Select(update => update.Published!.At!.Value.Day)];
}
