using System.Text.Json;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class NinjsTests
{
    [Fact]
    public void Version_two_writes_its_names_in_lower_case()
    {
        string json = StoryFeed.Write(FullStory.Value, FeedFormat.Ninjs, new FeedWritingOptions { NinjsVersion = new Version(2, 2) });
        json.Should().Contain("\"versioncreated\":").And.Contain("\"version\":\"2.2\"").And.NotContain("versionCreated");
    }

    [Fact]
    public void Version_three_writes_them_in_camel_case() =>
        StoryFeed.Write(FullStory.Value, FeedFormat.Ninjs).Should().Contain("\"versionCreated\":").And.Contain("\"version\":\"3.1\"");

    [Fact]
    public void Other_versions_are_not_written()
    {
        Action write = () => StoryFeed.Write(new Story(), FeedFormat.Ninjs, new FeedWritingOptions { NinjsVersion = new Version(1, 6) });
        write.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Associations_have_the_name_and_uri_the_schema_demands()
    {
        using JsonDocument json = JsonDocument.Parse(StoryFeed.Write(FullStory.Value, FeedFormat.Ninjs));
        JsonElement[] associations = [.. json.RootElement.GetProperty("associations").EnumerateArray()];
        associations.Should().HaveCount(4, "three updates and one that was taken away");
        associations.Should()
            .OnlyContain(one => one.GetProperty("name").GetString()!.Length > 0
            && Uri.IsWellFormedUriString(one.GetProperty("uri").GetString(), UriKind.Absolute));
        associations[3].GetProperty("pubStatus").GetString().Should().Be("canceled");
    }

    [Fact]
    public void A_text_of_version_one_is_one_update()
    {
        Story story = StoryFeed.Read("""{"uri":"https://news.example/7","type":"text","headline":"Gate shut","byline":"Ines """
            + """Okoro","body_html":"<p>Shut.</p>","versioncreated":"2031-05-14T12:00:00Z"}""").StoryOrThrow();
        story.Headline.Should().Be("Gate shut");
        story.Updates.Should().ContainSingle().Which.Body[0].PlainText.Should().Be("Shut.");
        story.Authors[0].Name.Should().Be("Ines Okoro");
    }

    [Fact]
    public void Associations_of_version_one_stand_in_a_map() =>
        StoryFeed.Read("""{"uri":"https://news.example/7","type":"composite","associations":{"a":"""
            + """{"uri":"https://news.example/8","type":"text","headline":"One"},"p":{"uri":"https://img.example/1","type":"picture"}}}""")
            .Story!.Updates.Select(update => update.Headline).Should().Equal("One");
}
