namespace LiveBlog.Core.Tests.Discovery;

/// <summary>
/// A page with one list, by its signs: what its title says, what stands above the list, how its entries are called, when they were made and
/// how long they are. The plainest one has times of day that run one way, four of them, and ten words each.
/// </summary>
internal sealed record ListPage
{
    private const string Sentence = "Crews have cleared another stretch of the river road, and the two bus lines that cross it run again "
        + "as they did, the borough says, but for the last one of the night, which stays where it is until the morning. ";

    public static readonly string[] Clocks =
        ["19:52", "19:13", "18:41", "18:02", "17:26", "16:53", "16:11", "15:37", "15:04", "14:29", "13:56", "13:08", "12:34", "12:01"];

    public const string Live = "Flood in Alderwick live";

    public string Body { get; init; } = "<body>";

    public bool HasHeading { get; init; } = true;

    public string Title { get; init; } = "Flood in Alderwick";

    public string Above { get; init; } = "";

    public string Below { get; init; } = "";

    public string Box { get; init; } = "<div>";

    public int Count { get; init; } = 4;

    /// <summary>The letters of an entry, its time among them: six count as a word.</summary>
    public int Letters { get; init; } = 60;

    public string Language { get; init; } = "en";

    public Uri? Url { get; init; }

    /// <summary>The name of an entry's element.</summary>
    public Func<int, string> Open { get; init; } = _ => "<div class='e'>";

    public Func<int, string> Time { get; init; } = i => $"<time>{Clocks[i]}</time>";

    /// <summary>What stands before the words of an entry.</summary>
    public Func<int, string> Lead { get; init; } = _ => "";

    public Func<int, string>? Words { get; init; }

    /// <summary>The updates that are read; none where the page is refused.</summary>
    public ValueList<Update> Read() =>
        StoryReader.Read(Html(), new PageContext { Sites = SiteCatalog.None, Url = Url }).Story?.Updates ?? [];

    /// <summary>Fails where the page is refused; the reasons are told.</summary>
    public void ShouldBeRead() => Read().Count.Should().Be(Count, Reasons());

    /// <summary>Fails where the page is read.</summary>
    public void ShouldBeRefused() => Read().Count.Should().Be(0, Reasons());

    private string Reasons() => string.Join("; ",
        StoryReader.Read(Html(), new PageContext { Sites = SiteCatalog.None, Url = Url, IsExplained = true }).Evidence
            .Where(reason => reason.Subject.StartsWith("candidate", StringComparison.Ordinal))
            .Select(reason => FormattableString.Invariant($"{reason.Weight} {reason.Reason}")));

    public string Html() => $"<!doctype html><html lang={Language}><head><title>{Title}</title></head>{Body}<main>"
        + $"{(HasHeading ? $"<h1>{Title}</h1>" : "")}{Above}{Box}{string.Concat(Enumerable.Range(0, Count).Select(Entry))}{Close(Box)}"
        + $"{Below}</main></body></html>";

    private string Entry(int i)
    {
        string open = Open(i), time = Time(i), lead = Lead(i);
        string words = Words?.Invoke(i) ?? Text(i, Letters - Length(time) - Length(lead));
        return $"{open}{time}{lead}{(words.Length == 0 ? "" : $"<p>{words}</p>")}{Close(open)}";
    }

    /// <summary>Words of so many letters, white space between them counted, others in each entry.</summary>
    public static string Text(int i, int letters) =>
        letters <= 0 ? "" : $"{(char)('A' + i)}{string.Concat(Enumerable.Repeat(Sentence, 10))}"[..letters].TrimEnd()
            .PadRight(letters, 's');

    private static int Length(string html) => string.Concat(html.Split('<').Select((part, i) =>
        i == 0 ? part : part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..])).Length;

    private static string Close(string open) => $"</{open[1..open.IndexOfAny([' ', '>'])]}>";
}
