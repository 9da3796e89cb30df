using System.Globalization;
namespace LiveBlog.Core.Tests.PageParts;

/// <summary>Machine times in attributes of entries that print no clock.</summary>
public sealed class TimeAttributesTests
{
    private const string Words = "Crews have cleared another stretch of the road below Orla Bridge.";
    private static readonly string[] Stamps = ["1731421500", "1731419400", "1731417120", "1731415200"];

    [Theory]
    [InlineData("<div class='post' data-timestamp='{0}'><p>{1}</p></div>")]
    [InlineData("<div class='post' data-timestamp='{0}000'><p>{1}</p></div>")]
    [InlineData("<div class='post' data-created-at='{0}000'><p>{1}</p></div>")]
    [InlineData("<div class='post' data-postTime='{0}'><p>{1}</p></div>")]
    [InlineData("<div class='post' data-entry-ts='{0}'><p>{1}</p></div>")]
    public void Seconds_or_milliseconds_tell_the_time(string entry) =>
        Read(entry).Select(update => update.Published!.At!.Value.ToInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))
            .Should().Equal(Stamps);

    [Theory]
    [InlineData("<div class='post' data-end-time='{0}'><p>{1}</p></div>")]
    [InlineData("<div class='post' data-countdown-date='{0}'><p>{1}</p></div>")]
    [InlineData("<div class='post' data-fade-time='400'><p>{1}</p></div>")]
    public void Times_to_come_and_lengths_tell_none(string entry) => Read(entry).Should().BeEmpty();

    private static ValueList<Update> Read(string entry) => StoryReader.Read("<title>Bridge live</title><h1>Bridge live</h1>"
        + string.Concat(Stamps.Select(stamp => string.Format(CultureInfo.InvariantCulture, entry, stamp, Words)))).Story?.Updates ?? [];
}
