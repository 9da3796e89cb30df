using NodaTime;

namespace LiveBlog.Core.Testing;

/// <summary>Invented stories for tests that need one and do not care which. Equal calls give equal stories.</summary>
public static class Some
{
    private static readonly LocalDateTime Noon = new(2031, 5, 14, 12, 0);

    /// <summary>A sound running story with so many updates, newest first as most pages have them, seven minutes apart.</summary>
    public static Story Story(int updates = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(updates);
        return new Story
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

    /// <summary>The update of that number, from 1: it has an id, address, headline, time, two paragraphs and a quote with its
    /// speaker.</summary>
    public static Update Update(int number)
    {
        string gate = $"“Gate {number} is holding,” said harbour master Ada Brandt.";
        return new Update
        {
            Id = $"update-{number}",
            Url = new Uri($"https://news.example/live/harbour#update-{number}"),
            Headline = $"Barrier report {number}",
            Published = Time(number * 7),
            Body = [new Paragraph { Content = gate }, new Paragraph { Content = "Crews stay on the quay overnight." }],
            Quotes = [Quote(gate, number)],
            Tags = ["harbour"],
        };
    }

    /// <summary>So many minutes after noon of the story's day, one hour east of UTC.</summary>
    public static UpdateTime Time(int minutes) => new()
    {
        At = Noon.PlusMinutes(minutes).WithOffset(Offset.FromHours(1)),
        Precision = TimePrecision.Minute,
        Source = TimeSource.Attribute,
    };

    private static Quote Quote(string paragraph, int number)
    {
        int length = paragraph.IndexOf('”', StringComparison.Ordinal) + 1;
        return new Quote
        {
            Text = $"Gate {number} is holding,",
            Segments = [new TextSegment(0, 0, length)],
            Speaker = new Speaker { Name = "Ada Brandt", Mention = "harbour master Ada Brandt", Role = "harbour master" },
            Cue = "said",
            Evidence = SpeakerEvidence.Cue,
        };
    }
}
