using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class WrittenPagesTests
{
    [Theory]
    [InlineData(FeedFormat.Atom, "full-story.atom.xml")]
    [InlineData(FeedFormat.Rss, "full-story.rss.xml")]
    [InlineData(FeedFormat.JsonFeed, "full-story.feed.json")]
    [InlineData(FeedFormat.Ninjs, "full-story.ninjs.json")]
    [InlineData(FeedFormat.LiveBlogPosting, "full-story.jsonld")]
    [InlineData(FeedFormat.AmpLiveList, "full-story.amp.html")]
    [InlineData(FeedFormat.Markdown, "full-story.md")]
    [InlineData(FeedFormat.Html, "full-story.html")]
    public void The_full_story_is_written_as_agreed(FeedFormat format, string file) =>
        Golden.Check(
            StoryFeed.Write(FullStory.Value, format, new FeedWritingOptions { FeedUrl = new Uri("https://news.example/live/feed") }),
            file);

    [Fact]
    public void No_words_of_a_story_become_markup_of_the_page() => AnyStory.Story.Sample(story =>
    {
        IDocument page = new HtmlParser().ParseDocument(StoryFeed.Write(story, FeedFormat.Html));
        return page.Scripts.Length == 0 && page.QuerySelectorAll("b").Length == 0
            && page.QuerySelectorAll("article").Length == story.Updates.Count
            && page.All.SelectMany(element => element.Attributes)
                .All(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }, iter: 300);

    [Fact]
    public void Every_link_of_the_page_to_itself_leads_somewhere()
    {
        IDocument page = new HtmlParser().ParseDocument(StoryFeed.Write(FullStory.Value, FeedFormat.Html));
        foreach (IElement link in page.QuerySelectorAll("a[href^='#']"))
            page.GetElementById(link.GetAttribute("href")![1..]).Should().NotBeNull();
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Updates_stand_under_their_day_in_the_zone_of_the_story()
    {
        IDocument page = new HtmlParser().ParseDocument(StoryFeed.Write(FullStory.Value, FeedFormat.Html));
        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Should().Equal("Pinned", "Wednesday 14 May 2031");
        page.QuerySelectorAll("article time").Select(time => time.TextContent).Should().Equal("15 May 2031, 00:14", "22:47");
        page.QuerySelectorAll("article time").Select(time => time.GetAttribute("datetime")).Should()
            .Equal("2031-05-15T00:14:00+01:00", "2031-05-14T22:47:00+01:00");
    }

    [Fact]
    public void Json_ld_may_stand_in_a_script() => AnyStory.Story.Sample(story =>
    {
        string json = StoryFeed.Write(story, FeedFormat.LiveBlogPosting);
        using JsonDocument document = JsonDocument.Parse(json);
        return !json.Contains('<', StringComparison.Ordinal)
            && document.RootElement.GetProperty("liveBlogUpdate").GetArrayLength() == story.Updates.Count;
    }, iter: 300);

    [Fact]
    public void A_clock_without_a_zone_is_no_time_of_json_ld()
    {
        Story story = new() { Updates = [new Update { Published = new UpdateTime { Local = Some.Noon, Precision = TimePrecision.Minute } },
            new Update { Published = new UpdateTime { Local = Some.Noon, Precision = TimePrecision.Day } }] };
        using JsonDocument json = JsonDocument.Parse(StoryFeed.Write(story, FeedFormat.LiveBlogPosting));
        json.RootElement.GetProperty("liveBlogUpdate")[0].TryGetProperty("datePublished", out _).Should().BeFalse();
        json.RootElement.GetProperty("liveBlogUpdate")[1].GetProperty("datePublished").GetString().Should().Be("2031-05-14");
    }

    [Fact]
    public void Amp_items_have_unique_ids_and_a_time_to_sort_by() => AnyStory.Story.Sample(story =>
    {
        IDocument page = new HtmlParser().ParseDocument(StoryFeed.Write(story, FeedFormat.AmpLiveList));
        IElement[] items = [.. page.QuerySelectorAll("amp-live-list [items] > [data-sort-time]")];
        int gone = story.Tombstones.Select(tombstone => tombstone.Ref).Distinct()
            .Count(reference => reference.Length > 0 && story.Updates.All(update => update.Id != reference));
        return items.Length == story.Updates.Count + gone
            && items.Select(item => item.Id).Distinct().Count() == items.Length
            && page.QuerySelectorAll("img").Length == 0;
    }, iter: 300);

    [Fact]
    public void An_update_that_still_stands_is_one_item_though_a_tombstone_names_it()
    {
        Story story = new()
        {
            Updates = [new Update { Id = "ferry", Headline = "The ferry is late" },
                new Update { Id = "7", Url = new Uri("https://news.example/live#7"), Headline = "The quay is shut" }],
            Tombstones = [new Tombstone { Ref = "" }, new Tombstone { Ref = "ferry" }, new Tombstone { Ref = "7" },
                new Tombstone { Ref = "bridge" }, new Tombstone { Ref = "bridge" }],
        };
        IDocument page = new HtmlParser().ParseDocument(StoryFeed.Write(story, FeedFormat.AmpLiveList));

        page.QuerySelectorAll("[items] > [data-sort-time]").Select(item => (item.Id, item.HasAttribute("data-tombstone"))).Should()
            .Equal(("ferry", false), ("https://news.example/live#7", false), ("bridge", true));
    }

    [Fact]
    public void A_list_that_is_over_asks_for_no_more() =>
        StoryFeed.Write(FullStory.Value with { Status = StoryStatus.Ended }, FeedFormat.AmpLiveList).Should().Contain(" disabled>");

    [Theory]
    [InlineData("1. not a list", "1\\. not a list")]
    [InlineData("# not a heading", "\\# not a heading")]
    [InlineData("- not an item", "\\- not an item")]
    [InlineData("*a* _b_ `c` [d](e) <f>", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) &lt;f&gt;")]
    [InlineData("one\n> two", "one\\\n&gt; two")]
    public void Nothing_in_a_text_becomes_markdown(string text, string written)
    {
        Story story = new() { Headline = "H", Updates = [new Update { Body = [new Paragraph { Content = text }] }] };
        StoryFeed.Write(story, FeedFormat.Markdown).Should().Contain($"\n{written}\n");
    }

    [Theory]
    [InlineData(FeedFormat.Markdown)]
    [InlineData(FeedFormat.Html)]
    [InlineData(FeedFormat.AmpLiveList)]
    [InlineData(FeedFormat.LiveBlogPosting)]
    public void Any_story_is_written(FeedFormat format) =>
        AnyStory.Story.Sample(story => StoryFeed.Write(story, format).Length > 0, iter: 300);
}
