namespace LiveBlog.Core.Tests.Drafts;

/// <summary>An update that is held at the top and printed again at its place is one update.</summary>
public sealed class PinnedCopiesTests
{
    private const string Words = "Crews have cleared another stretch of the road below Orla Bridge, and two more bus lines run again.";

    [Fact]
    public void The_copy_goes_and_the_update_is_pinned()
    {
        Story story = Read("Bridge open", "14:25");

        story.Updates.Select(update => update.Headline).Should().Equal("Bridge open", "Bus lines", "Crews", "Start");
        story.Updates.Select(update => update.IsPinned).Should().Equal(true, false, false, false);
    }

    [Fact]
    public void Another_update_at_the_top_stays() => Read("What we know", "14:40").Updates.Should().HaveCount(5);

    private static Story Read(string title, string clock) => StoryReader.Read(
        $"<title>Bridge live</title><h1>Bridge live</h1><div class='pinned'>{Entry(title, clock)}</div>"
            + $"<div class='list'>{Entry("Bridge open", "14:25")}"
        + $"{Entry("Bus lines", "13:50")}{Entry("Crews", "13:12")}{Entry("Start", "12:40")}</div>").StoryOrThrow();

    private static string Entry(string title, string clock) =>
        $"<div class='e'><time>{clock}</time><h3>{title}</h3><p>{title}: {Words}</p></div>";
}
