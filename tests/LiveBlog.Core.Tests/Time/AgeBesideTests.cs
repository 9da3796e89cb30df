using NodaTime;

namespace LiveBlog.Core.Tests.Time;

public sealed class AgeBesideTests
{
    private static readonly TimeContext Context = new() { TimeZone = "Etc/UTC", CapturedAt = Instant.FromUtc(2025, 3, 11, 20, 0) };

    [Theory]
    [InlineData("6:42 PM (2 hours ago)", null)]
    [InlineData("6:42 PM (2 hours ago)", "en")]
    [InlineData("18:42 · 2 hours ago", "en")]
    [InlineData("2 hours ago | 18:42", "en")]
    [InlineData("2 hours ago 6:42PM", "en")]
    [InlineData("2 hours ago18:42", "en")]
    [InlineData("18:42 GMT 2h ago", "en")]
    [InlineData("18:42 Uhr (vor 2 Stunden)", "de")]
    [InlineData("18h42 - il y a 2 heures", "fr")]
    [InlineData("18:42 (hace 2 horas)", "es")]
    [InlineData("11 March 2025, 18:42 (2 hours ago)", "en")]
    [InlineData("6:42 PM (2 घंटे पहले)", "hi")]
    public void A_time_with_its_age_beside_it_is_the_time(string text, string? language)
    {
        TimeReader.TryRead(text, Context with { Language = language }, out UpdateTime? time).Should().BeTrue();

        time!.Instant.Should().Be(Instant.FromUtc(2025, 3, 11, 18, 42));
        time.Precision.Should().Be(TimePrecision.Minute);
    }

    [Theory]
    [InlineData("6:42 PM (row 2)")]
    [InlineData("Section 4 (2 hours ago)")]
    [InlineData("2 days ago at 14:05")]
    [InlineData("2 days ago · 14:05")]
    [InlineData("at 14 h 30 min")]
    [InlineData("4 dead (2 injured)")]
    [InlineData("18:42 - 2 hours ago - 3 goals")]
    public void Other_words_beside_a_time_are_none(string text) =>
        TimeReader.TryRead(text, Context with { Language = "en" }, out _).Should().BeFalse();
}
