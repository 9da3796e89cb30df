using CsCheck;
using LiveBlog.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Time;

public sealed class MachineTimeTests
{
    [Theory]
    [InlineData("2014-01-21T16:07:00Z")]
    [InlineData("2014-01-21T16:07Z")]
    [InlineData("2014-01-21t16:07:00z")]
    [InlineData("2014-01-21 16:07:00Z")]
    [InlineData("2014-01-21 16:07:00 UTC")]
    [InlineData("2014-01-21T16:07+0000")]
    [InlineData("2014-01-21T17:07:00+01")]
    [InlineData("2014-01-21T21:37:00.000+05:30")]
    [InlineData("2014-01-21T16:07:00-00:00")]
    [InlineData("20140121T160700Z")]
    [InlineData("20140121T1607Z")]
    [InlineData("20140121160700Z")]
    [InlineData("201401211607Z")]
    [InlineData("1390320420")]
    [InlineData("1390320420000")]
    [InlineData("1390320420000000")]
    [InlineData("/Date(1390320420000)/")]
    [InlineData("/Date(1390320420000+0100)/")]
    [InlineData("Tue, 21 Jan 2014 16:07:00 GMT")]
    [InlineData("21 Jan 2014 17:07:00 +0100")]
    [InlineData("Tue Jan 21 2014 16:07:00 GMT+0000 (GMT)")]
    [InlineData("Tue Jan 21 2014 17:07:00 GMT+0100 (Central European Standard Time)")]
    [InlineData("  2014-01-21T16:07:00Z\n")]
    public void Every_form_gives_the_instant(string text)
    {
        MachineTime.TryRead(text, out MachineTime time).Should().BeTrue();
        time.Instant.Should().Be(Instant.FromUtc(2014, 1, 21, 16, 7));
    }

    [Theory]
    [InlineData("2014-01-21T16:07:00.1234567891Z", "2014-01-21T16:07:00.123456789Z")]
    [InlineData("1390320420.5", "2014-01-21T16:07:00.5Z")]
    [InlineData("2014-01-20T24:00:00Z", "2014-01-21T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z")]
    public void Odd_seconds_are_kept(string text, string expected)
    {
        MachineTime.TryRead(text, out MachineTime time).Should().BeTrue();
        InstantPattern.ExtendedIso.Format(time.Instant!.Value).Should().Be(expected);
    }

    [Theory]
    [InlineData("2014-01-21T16:07", TimePrecision.Minute)]
    [InlineData("201401211607", TimePrecision.Minute)]
    [InlineData("20140121160705", TimePrecision.Second)]
    [InlineData("2014-01-21T16:07:05", TimePrecision.Second)]
    [InlineData("2014-01-21", TimePrecision.Day)]
    public void Without_an_offset_there_is_a_local_time_only(string text, TimePrecision precision)
    {
        MachineTime.TryRead(text, out MachineTime time).Should().BeTrue();
        time.Instant.Should().BeNull();
        time.Precision.Should().Be(precision);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("000000000")]
    public void Default_values_are_not_credible(string text)
    {
        MachineTime.TryRead(text, out MachineTime time).Should().BeTrue();
        time.IsCredible.Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("N/A")]
    [InlineData("now()")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("2014-02-30T10:00:00Z")]
    [InlineData("2014-01-21T24:00:01Z")]
    [InlineData("2014-01-21T16:61Z")]
    [InlineData("2014-01-21T16:07:00+25:00")]
    [InlineData("2014-01-21T16:07:00 EST")]
    [InlineData("2014-01-21x16:07")]
    [InlineData("2014-01-21T")]
    [InlineData("12345678901")]
    [InlineData("99999999999999999999")]
    [InlineData("Tue, 21 Foo 2014 16:07:00 GMT")]
    [InlineData("Tue Jan 21 2014 16:07:00 (GMT)")]
    public void What_is_no_machine_time_is_not_read(string text) => MachineTime.TryRead(text, out _).Should().BeFalse();

    [Fact]
    public void No_text_throws() => Gen.Char["0123456789-+:.TZ /DateGMTJan,()"].Array[0, 40].Sample(chars =>
    {
        bool read = MachineTime.TryRead(chars, out MachineTime time);
        return read || time == default;
    });
}
