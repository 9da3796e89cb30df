namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Times that stand in attributes, and panels behind tabs.</summary>
public sealed class MachineTimesOfAnyNameTests
{
    private static readonly string[] Clocks = ["18:05", "16:31", "15:12"];

    [Theory]
    [InlineData("data-zeit='2026-09-02T{0}:00+02:00'", "")]
    [InlineData("", "title='2026-09-02T{0}:00+02:00'")]
    public void A_value_that_can_only_be_a_time_is_one(string onEntry, string onClock)
    {
        Story story = Read(string.Concat(Clocks.Select(clock =>
            $"<li {onEntry.Replace("{0}", clock, StringComparison.Ordinal)}>"
            + $"<span {onClock.Replace("{0}", clock, StringComparison.Ordinal)}>{clock}</span><p>{Words}</p></li>")));

        story.Updates.Select(update => update.Published!.Instant!.Value.ToString()).Should()
            .Equal("2026-09-02T16:05:00Z", "2026-09-02T14:31:00Z", "2026-09-02T13:12:00Z");
    }

    [Fact]
    public void Fourteen_figures_are_a_date_with_its_clock()
    {
        Story story = Read(string.Concat(Clocks.Select(clock =>
            $"<li data-sort-time='20260902{clock.Replace(":", "", StringComparison.Ordinal)}00'><span>{clock}</span><p>{Words}</p></li>")));

        story.Updates.Select(update => update.Published!.Local!.Value.Day).Should().Equal(2, 2, 2);
    }

    [Fact]
    public void The_panel_of_a_tab_that_is_not_open_repeats_the_entries()
    {
        string entries = string.Concat(Clocks.Select(clock =>
            $"<section class='u'><p class='meta'><time datetime='2026-09-02T{clock}:00Z'>{clock}</time></p>"
            + $"<p>{Words}</p></section>"));

        Story story = Read($"<div role='tabpanel'>{entries}</div><div role='tabpanel' hidden>{entries}</div>");

        story.Updates.Should().HaveCount(3);
    }

    private const string Words =
        "Crews have cleared another stretch of the road below Orla Bridge, and two more bus lines run again, the borough says.";

    private static Story Read(string list) =>
        StoryReader.Read($"<html lang='en-GB'><title>Orla Bridge live</title><h1>Orla Bridge live</h1><ul>{list}</ul></html>")
            .StoryOrThrow();
}
