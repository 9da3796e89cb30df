using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

public sealed class ClosingTimeTests
{
    [Theory]
    [InlineData("The pilots have left (15:42", "15:42")]
    [InlineData("Ada Brook, 14.05 Uhr", "14.05 Uhr")]
    [InlineData("Mara Voss | 4 March 2026 at 3:42 pm", "4 March 2026 at 3:42 pm")]
    [InlineData("Bro åben – 4. marts 2026 kl. 14.05", "4. marts 2026 kl. 14.05")]
    [InlineData("The harbour opened at 15:42 EST", "at 15:42 EST")]
    public void The_longest_time_at_the_end_is_found(string line, string time) =>
        line[(ClosingTime.Of(line)?.Start ?? line.Length)..].Should().Be(time);

    [Theory]
    [InlineData("The pilots have left")]
    [InlineData("A litre costs 15.42")]
    [InlineData("They came 5 minutes ago")]
    [InlineData("The boat has 42 men")]
    [InlineData("15:42 and the pilots left")]
    public void A_line_without_one_has_none(string line) => ClosingTime.Of(line).Should().BeNull();

    [Fact]
    public void It_tells_its_minutes_and_whether_a_date_stands_beside_it()
    {
        ClosingTime.Of("Ada Brook (4 March 2026, 3:42 pm").Should().Be(new ClosingTime(11, (15 * 60) + 42, IsDated: true));
        ClosingTime.Of("Ada Brook (3:42 pm").Should().Be(new ClosingTime(11, (15 * 60) + 42, IsDated: false));
    }

    [Theory]
    [InlineData("15.53 Ada Brook", 5, 953)]
    [InlineData("9.03", 4, 543)]
    [InlineData("23.59 – x", 5, 1439)]
    [InlineData("24.00 x", 0, 0)]
    [InlineData("15.60 x", 0, 0)]
    [InlineData("12.50.30", 0, 0)]
    [InlineData("15.53. x", 0, 0)]
    [InlineData("9.30%", 0, 0)]
    [InlineData("9.305", 0, 0)]
    [InlineData("9:30 x", 4, 570)]
    [InlineData("18:10川沿い", 5, 1090)]
    [InlineData("18:10x", 0, 0)]
    [InlineData("115.30 x", 0, 0)]
    public void A_dotted_clock_ends_where_its_figures_end(string text, int length, int minutes)
    {
        DottedClock.Length(text, out int told).Should().Be(length);
        (length == 0 ? 0 : told).Should().Be(minutes);
    }

    [Theory]
    [InlineData("16.07pm: Judge", 7, 967)]
    [InlineData("08.017 PM: Roe", 9, null)]
    [InlineData("16.07 pmt", 0, null)]
    [InlineData("16.7pm", 0, null)]
    [InlineData("16.07 x", 0, null)]
    public void A_slip_is_a_time_and_its_minutes_are_told_where_the_figures_tell_them(string text, int length, int? minutes)
    {
        DottedClock.SlipLength(text, out int? told).Should().Be(length);
        told.Should().Be(minutes);
    }

    [Fact]
    public void A_dotted_clock_alone_has_so_many_figures_of_hours()
    {
        DottedClock.Is("15.53", hours: 2).Should().BeTrue();
        DottedClock.Is("9.03", hours: 1).Should().BeTrue();
        DottedClock.Is("9.03", hours: 2).Should().BeFalse();
        DottedClock.Is("15:53", hours: 2).Should().BeFalse();
        DottedClock.Is("15.53 x", hours: 2).Should().BeFalse();
    }
}
