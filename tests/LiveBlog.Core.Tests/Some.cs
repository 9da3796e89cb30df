using NodaTime;

namespace LiveBlog.Core.Tests;

/// <summary>Plain invented stories for tests that need one and do not care which.</summary>
internal static class Some
{
    public static readonly LocalDateTime Noon = new(2031, 5, 14, 12, 0);

    public static UpdateTime Time(LocalDateTime local, int offsetHours = 1) => new()
    {
        At = local.WithOffset(Offset.FromHours(offsetHours)),
        Precision = TimePrecision.Minute,
        Source = TimeSource.Attribute,
    };

    public static Update Update(int number) => new()
    {
        Id = $"update-{number}",
        Url = new Uri($"https://news.example/live/harbour#update-{number}"),
        Headline = $"Barrier report {number}",
        Published = Time(Noon.PlusMinutes(number * 7)),
        Authors = [new Author { Name = "Ines Okoro" }],
        Body = [new Paragraph { Content = $"Gate {number} of the harbour barrier was shut at high water." },
            new Paragraph { Content = "Crews stay on the quay overnight." }],
        Tags = ["harbour"],
    };

    /// <summary>A story with updates newest first, as most pages have them.</summary>
    public static Story Story(int updates = 3) => new()
    {
        Id = "harbour",
        Url = new Uri("https://news.example/live/harbour"),
        Headline = "Harbour barrier tested by spring tide",
        Summary = "Follow the night as it happens.",
        Status = StoryStatus.Live,
        Coverage = new Coverage { Start = Noon.WithOffset(Offset.FromHours(1)) },
        TimeZone = "Europe/London",
        Language = "en-GB",
        Publication = new Publication { Name = "Example News", Url = new Uri("https://news.example/") },
        Authors = [new Author { Name = "Ines Okoro", Role = "Harbour correspondent" }],
        Updates = [.. Enumerable.Range(1, updates).Reverse().Select(Update)],
    };
}
