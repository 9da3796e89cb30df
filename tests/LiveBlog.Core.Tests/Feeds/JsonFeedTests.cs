using System.Text.Json;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class JsonFeedTests
{
    [Fact]
    public void Number_ids_are_taken_as_strings_and_items_without_id_discarded()
    {
        Reading reading = StoryFeed.Read("""{"version":"https://jsonfeed.org/version/1.1","title":"Storm","items":"""
            + """[{"id":7,"content_text":"One\n\nTwo"},{"content_text":"x"},{"id":""}]}""");
        reading.Story!.Updates.Select(update => update.Id).Should().Equal("7");
        reading.Story.Updates[0].Body.Select(block => block.PlainText).Should().Equal("One", "Two");
        reading.Findings.Select(finding => finding.Code).Should().Equal("feed-item-without-id", "feed-item-without-id");
    }

    [Fact]
    public void A_bad_date_spoils_nothing_else()
    {
        Update update = StoryFeed.Read("""{"version":"https://jsonfeed.org/version/1.1","title":"Storm","items":"""
            + """[{"id":"a","date_published":"noon","title":"Gate"}]}""").Story!.Updates[0];
        update.Headline.Should().Be("Gate");
        update.Published!.Raw.Should().Be("noon");
    }

    [Fact]
    public void The_one_author_of_version_one_is_read() =>
        StoryFeed.Read("""{"version":"https://jsonfeed.org/version/1","title":"Storm","author":{"name":"Ines"},"items":[]}""")
            .Story!.Authors[0].Name.Should().Be("Ines");

    [Fact]
    public void An_expired_feed_is_over() =>
        StoryFeed.Read("""{"version":"https://jsonfeed.org/version/1.1","title":"Storm","expired":true,"items":[]}""").Verdict.Should()
            .Be(Verdict.Ended);

    [Fact]
    public void Members_of_wrong_types_are_as_good_as_absent()
    {
        Reading reading = StoryFeed.Read("""{"version":"https://jsonfeed.org/version/1.1","title":["x"],"authors":{"a":1},"items":"""
            + """[{"id":"a","tags":"x","url":5,"authors":[7,{}]},9,null]}""");
        reading.Story!.Updates.Should().ContainSingle();
    }

    [Fact]
    public void A_broken_extension_is_passed_over()
    {
        Reading reading = StoryFeed.Read("""{"version":"https://jsonfeed.org/version/1.1","title":"Storm","items":"""
            + """[{"id":"a","title":"T","_liveblog":{"set":{"pinned":"yes"}}}]}""");
        reading.Story!.Updates[0].Headline.Should().Be("T");
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-extension-unreadable");
    }

    [Fact]
    public void What_is_written_has_the_members_the_format_demands()
    {
        using JsonDocument json =
            JsonDocument.Parse(
            StoryFeed.Write(FullStory.Value, FeedFormat.JsonFeed,
                new FeedWritingOptions { FeedUrl = new Uri("https://news.example/feed.json") }));
        json.RootElement.GetProperty("version").GetString().Should().Be("https://jsonfeed.org/version/1.1");
        json.RootElement.GetProperty("feed_url").GetString().Should().Be("https://news.example/feed.json");
        foreach (JsonElement item in json.RootElement.GetProperty("items").EnumerateArray())
        {
            item.GetProperty("id").GetString().Should().NotBeNullOrEmpty();
            item.GetProperty("content_html").ValueKind.Should().Be(JsonValueKind.String);
        }
    }

    [Fact]
    public void Ids_are_unique_even_where_the_updates_share_one()
    {
        Story story = new() { Updates = [new Update { Id = "a" }, new Update { Id = "a" }, new Update(), new Update()] };
        using JsonDocument json = JsonDocument.Parse(StoryFeed.Write(story, FeedFormat.JsonFeed));
        json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).Should()
            .OnlyHaveUniqueItems();
    }
}
