namespace LiveBlog.Core.Tests.PageParts;

/// <summary>What tells that a page shows only a part of its updates.</summary>
public class PagingControlsTests
{
    private static readonly Uri Address = new("https://gazette.example/live/harbour");

    [Theory]
    [InlineData("<button>Load more updates</button>", "Load more updates")]
    [InlineData("<a href='#' class='btn'>Ältere Beiträge</a>", "Ältere Beiträge")]
    [InlineData("<button aria-label='Cargar más'><svg></svg></button>", "Cargar más")]
    public void A_control_behind_the_list_leads_to_older_updates(string control, string label) =>
        Read(control).Continuations.Should().Equal(new Continuation { Kind = ContinuationKind.Older, Label = label });

    [Fact]
    public void A_link_that_leads_on_has_its_address() =>
        Read("<a href='/live/harbour/2'>Older updates</a>").Continuations.Should().Equal(new Continuation
        {
            Kind = ContinuationKind.Older, Label = "Older updates", Url = new Uri("https://gazette.example/live/harbour/2"),
        });

    [Theory]
    [InlineData("<nav class='pagination'><a href='?page=2'>2</a></nav>", "https://gazette.example/live/harbour?page=2",
        ContinuationKind.More)]
    [InlineData("<a rel='next' href='/live/harbour/page/2'>»</a>", "https://gazette.example/live/harbour/page/2", ContinuationKind.Older)]
    [InlineData("<a rel='prev' href='?from=9'>«</a>", "https://gazette.example/live/harbour?from=9", ContinuationKind.Newer)]
    public void The_parts_of_a_paged_blog_are_told_by_their_links(string control, string url, ContinuationKind kind)
    {
        Continuation found = Read(control).Continuations.Should().ContainSingle().Subject;

        (found.Kind, found.Url).Should().Be((kind, new Uri(url)));
    }

    [Fact]
    public void The_head_may_tell_the_next_part() =>
        Read("", "<link rel='next' href='https://gazette.example/live/harbour?page=2'>").Continuations
            .Should().ContainSingle().Which.Url.Should().Be(new Uri("https://gazette.example/live/harbour?page=2"));

    [Theory]
    [InlineData("<a rel='next' href='/news/bakery-opens'>Bakery opens</a>")]
    [InlineData("<aside class='related'><a href='/news'>Show more</a></aside>")]
    [InlineData("<section class='comments'><button>Load more</button></section>")]
    [InlineData("<p>Show more patience, says the mayor of the harbour town in a long letter to all of its readers today.</p>")]
    public void What_leads_elsewhere_is_no_part_of_the_list(string markup) => Read(markup).Continuations.Should().BeEmpty();

    [Fact]
    public void The_neighbour_of_an_article_is_not_its_next_part() =>
        Read("", "<link rel='next' href='https://gazette.example/news/bakery-opens'>").Continuations.Should().BeEmpty();

    [Fact]
    public void A_finding_tells_it() =>
        Whole("<button>Load more updates</button>").Findings
            .Should().ContainSingle(finding => finding.Code == "page-partial").Which.Message.Should().Contain("Load more updates");

    [Fact]
    public void Key_events_that_are_not_shown_are_counted()
    {
        const string keys = "<ul><li><a href='#block-13'>Quay open</a></li><li><a href='#block-11'>Smoke</a></li>"
            + "<li><a href='#block-07'>Alarm</a></li><li><a href='#about-us'>About</a></li></ul>";

        Reading reading = Whole(keys);

        reading.Findings.Should().ContainSingle(finding => finding.Code == "key-events-elsewhere").Which.Message.Should().StartWith("1 ");
        reading.Story!.Updates.Select(update => update.IsKeyEvent).Should().Equal(true, false, true);
    }

    private static Story Read(string behind, string head = "") => Whole(behind, head).StoryOrThrow();

    private static Reading Whole(string behind, string head = "") => StoryReader.Read(
        $"""
        <html lang="en"><head><title>Live: harbour fire</title>{head}</head><body><h1>Live: harbour fire</h1><main><div class="list">
        <article id="block-13"><time datetime="2031-03-04T12:40:00Z">12:40</time>
            <p>The last crew has left the quay and the road is open.</p></article>
        <article id="block-12"><time datetime="2031-03-04T12:05:00Z">12:05</time>
            <p>Two boats lie deep in the water, says the harbour master.</p></article>
        <article id="block-11"><time datetime="2031-03-04T11:50:00Z">11:50</time>
            <p>Smoke was seen above the old net store this morning.</p></article>
        </div>{behind}</main></body></html>
        """,
        new PageContext { Url = Address, Sites = SiteCatalog.None });
}
