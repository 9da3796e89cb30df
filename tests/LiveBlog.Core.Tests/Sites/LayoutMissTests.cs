namespace LiveBlog.Core.Tests.Sites;

/// <summary>What a layout does not find in a page is looked for as if there were no layout.</summary>
public class LayoutMissTests
{
    private const string Storm = """
        <!doctype html><html lang="en-GB"><head><title>Storm live</title><link rel="canonical"
        href="https://www.alderwickherald.example/storm"></head>
        <body><h1>Storm live</h1><div id="liveblog-entries">
        <div class="liveblog-entry" id="liveblog-entry-3"><time datetime="2024-05-02T15:02:00Z">4:02 pm</time><span class="author">Ivy
        Poole</span>
        <h2>Ferries stop</h2><p>No ferry leaves the bay before Tuesday, the harbour says.</p></div>
        <div class="liveblog-entry" id="liveblog-entry-2"><time datetime="2024-05-02T10:30:00Z">11:30 am</time><span class="author">Ivy
        Poole</span>
        <h2>Schools shut</h2><p>All schools of the bay are shut today and tomorrow.</p></div>
        <div class="liveblog-entry" id="liveblog-entry-1"><time datetime="2024-05-02T08:05:00Z">9:05 am</time><span class="author">Ned
        Burr</span>
        <h2>Wind rises</h2><p>Gusts of 120 km/h on the head and more to come.</p></div></div></body></html>
        """;

    [Fact]
    public void A_platform_s_entries_with_other_markup_inside_keep_times_authors_titles_and_clean_bodies()
    {
        Story story = StoryReader.Read(Storm).StoryOrThrow();

        story.Updates.Select(update => update.Published!.At!.Value.ToInstant().ToString()).Should()
            .Equal("2024-05-02T15:02:00Z", "2024-05-02T10:30:00Z", "2024-05-02T08:05:00Z");
        story.Updates.Select(update => update.Authors.Single().Name).Should().Equal("Ivy Poole", "Ivy Poole", "Ned Burr");
        story.Updates.Select(update => update.Headline).Should().Equal("Ferries stop", "Schools shut", "Wind rises");
        story.Updates[0].Body.Should().ContainSingle().Which.PlainText.Should()
            .Be("No ferry leaves the bay before Tuesday, the harbour says.");
        story.Should().Be(StoryReader.Read(Storm, new PageContext { Sites = SiteCatalog.None }).StoryOrThrow());
    }

    [Fact]
    public void An_entry_whose_markup_has_moved_on_is_read_by_the_generic_rules_beside_entries_that_have_not()
    {
        Site herald = new()
        {
            Name = "Herald", Hosts = ["herald.example"], TimeZone = "Europe/London",
            Layouts = [new Layout { Name = "herald", Update = ".item", Headline = ".t", Published = ".w@data-at", Author = ".who",
                Body = ".text" }],
        };
        const string old =
            "<div class=\"item\"><i class=\"w\" data-at=\"2024-05-02T15:0{0}:00Z\"></i><b class=\"t\">Old {0}</b>"
            + "<i class=\"who\">Ivy Poole</i><div class=\"text\"><p>Old words number {0}.</p></div></div>";
        const string moved =
            "<div class=\"item\"><time datetime=\"2024-05-02T14:00:00Z\">15:00</time><h3>New one</h3>"
            + "<span class=\"author\">Ned Burr</span><p>New words.</p></div>";
        string page = "<html><body><h1>Fair live</h1>"
            + string.Concat(Enumerable.Range(1, 9).Reverse().Select(i => old.Replace("{0}", $"{i}", StringComparison.Ordinal))) + moved
            + "</body></html>";

        Update last = StoryReader.Read(page,
            new PageContext { Url = new Uri("https://herald.example/live"), Sites = SiteCatalog.None.With(herald) }).StoryOrThrow()
            .Updates[^1];

        (last.Headline, last.Authors.Single().Name, last.Published!.At!.Value.ToInstant().ToString(), last.Body.Single().PlainText).Should()
            .Be(("New one", "Ned Burr", "2024-05-02T14:00:00Z", "New words."));
    }

    [Fact]
    public void A_time_years_behind_the_last_change_only_sorts_a_post_to_the_top()
    {
        const string page = """
            <html><head><title>Vote live</title></head><body><h1>Vote live</h1><div class="liveblog">
            <article id="p3" data-update-time="1551808800" data-sort-time="1867341600"><div>2019-03-05T18:00:00+00:00</div><p>The vote on
            the tram is item nine.</p></article>
            <article id="p2" data-update-time="1551814800" data-sort-time="1551814200"><div>2019-03-05T19:30:00+00:00</div><p>The tram is
            approved by 31 votes to 30.</p></article>
            <article id="p1" data-update-time="1551810600" data-sort-time="1551810600"><div>2019-03-05T18:30:00+00:00</div><p>The public
            gallery is full tonight.</p></article>
            </div></body></html>
            """;

        StoryReader.Read(page).StoryOrThrow().Updates.Select(update => update.Published?.At?.ToInstant().ToString()).Should()
            .Equal("2019-03-05T18:00:00Z", "2019-03-05T19:30:00Z", "2019-03-05T18:30:00Z");
    }
}
