namespace LiveBlog.Core.Tests.Conventions;

/// <summary>
/// The README's C# between the markers, line by line. Its two words for the outside world are bound to the sample page and to a list.
/// </summary>
internal static class ReadmeExample
{
    public static IReadOnlyList<string> Run()
    {
        Console.Lines = [];

        // README begins
        string html = File.ReadAllText("page.html");
        Reading reading = StoryReader.Read(html, new PageContext { TimeZone = "Europe/London" });
        Story story = reading.StoryOrThrow();
        Console.WriteLine($"{story.Headline}: {reading.Verdict}, {story.Updates.Count} updates");
        foreach (Update update in StoryTimeline.OldestFirst(story))
            Console.WriteLine(update);
        foreach (Quote quote in story.Updates.SelectMany(update => update.Quotes))
            Console.WriteLine($"“{quote.Text}” – {quote.Speaker}");
        string json = StoryJson.Write(story);
        Console.WriteLine(StoryJson.Read(json) == story);
        // README ends

        return Console.Lines;
    }

    /// <summary>The README's site, read from a page of its shape whose headlines and dates discovery alone would not choose so.</summary>
    public static Reading ReadWithSite(string html)
    {
        // Site begins
        Site herald = new()
        {
            Name = "Alderwick Herald",
            Hosts = ["herald.example"],
            TimeZone = "Europe/London",
            Layouts = [new Layout { Name = "herald-live", Update = ".live-update", Headline = ".kicker", Published = "time@datetime",
                Author = ".byline" }],
        };
        Reading reading = StoryReader.Read(html, new PageContext { Sites = SiteCatalog.Default.With(herald) });
        // Site ends

        return reading;
    }

    private static class File
    {
        public static string ReadAllText(string name) => Repository.Read("tests/LiveBlog.Core.Tests/Pages/sample/" + name);
    }

    private static class Console
    {
        [ThreadStatic]
        private static List<string>? lines;

        public static List<string> Lines { get => lines ??= []; set => lines = value; }

        public static void WriteLine(object line) => Lines.Add(line.ToString() ?? "");
    }
}
