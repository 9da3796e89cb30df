using System.Text.RegularExpressions;
using CsCheck;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>Ids of updates that have neither id nor address: made of the story and of what the update is.</summary>
public sealed partial class FeedIdTests
{
    private static readonly Gen<Update> Nameless =
        Gen.Select(Any.OneOf("Gate shut", "Goal", "Corner", "The river rises", ""), Gen.Int[0, 3], Any.OneOf("", " and stays so"),
        (words, minute, more) =>
        Bare(words + more, minute));

    private static readonly Gen<Story> Running = Nameless.Array[0, 9]
        .Select(updates => new Story { Id = "harbour", Updates = [.. updates.OrderByDescending(update => update.Published!.Instant)] });

    [Fact]
    public void An_update_that_is_added_changes_no_id_of_the_others() => Running.Sample(story =>
    {
        Update added = Bare("Goal", 3);
        Ids(story with { Updates = [added, .. story.Updates] }).Skip(1).Should().Equal(Ids(story));
    }, iter: 500);

    [Fact]
    public void An_update_that_drops_off_changes_no_id_of_the_others()
    {
        Running.Where(story => story.Updates.Count > 0).Sample(story =>
        {
            string[] before = Ids(story), after = Ids(story with { Updates = [.. story.Updates.SkipLast(1)] });
            // Equals are told apart by their number alone: which of them is gone nobody can tell, and one number is
            after.Should().BeSubsetOf(before);
            for (int place = 0; place < after.Length; place++)
            {
                if (!story.Updates[place].Equals(story.Updates[^1]))
                    after[place].Should().Be(before[place]);
            }
        }, iter: 500);
    }

    [Fact]
    public void No_order_of_the_page_changes_an_id() =>
        Running.Where(story => story.Updates.Distinct().Count() == story.Updates.Count).Sample(story =>
        Ids(story with { Updates = [.. story.Updates.Reverse()] }).Reverse().Should().Equal(Ids(story)), iter: 300);

    [Fact]
    public void Equals_are_counted_from_the_oldest_at_the_foot_of_the_page()
    {
        string[] ids = Ids(new Story { Id = "harbour", Updates = [Bare("Goal", 5), Bare("Goal", 2), Bare("Goal", 2)] });

        ids.Distinct().Should().HaveCount(3);
        ids[1].Should().Be($"{ids[2]}-2");
        ids[0].Should().NotStartWith(ids[2]);
    }

    [Fact]
    public void Two_stories_share_no_id()
    {
        Story[] stories =
            [.. from id in (string?[])["a", "b", null] from headline in (string[])["Harbour", "Bridge"]
            select new Story { Id = id, Headline = headline, Updates = [Bare("Goal", 1), new Update { Id = "7" }] }];

        string[] ids = [.. stories.DistinctBy(story => (story.Id, story.Id is null ? story.Headline : null)).SelectMany(Ids)];
        ids.Distinct().Should().HaveCount(8);
    }

    [Fact]
    public void What_is_added_behind_the_first_words_leaves_the_id_and_another_time_makes_another()
    {
        string opening = string.Join(' ', Enumerable.Repeat("The gate of the harbour barrier was shut at high water", 3));
        string id = Id(Bare(opening, 1));

        Id(Bare($"{opening} and crews stay.", 1)).Should().Be(id);
        Id(Bare(opening, 2)).Should().NotBe(id);
        Id(Bare($"Correction: {opening}", 1)).Should().NotBe(id);
        Id(Bare(opening, 1) with { EventClock = "45+2" }).Should().NotBe(id);
    }

    [Fact]
    public void An_age_tells_no_update_apart_for_it_is_another_at_each_reading()
    {
        Update first = Bare("Gate shut", 1) with { Published = Aged("5 minutes ago", 1) },
            later = first with { Published = Aged("9 minutes ago", 2) };
        Id(first).Should().Be(Id(later));
    }

    [Fact]
    public void A_clock_whose_day_was_inferred_is_taken_as_it_is_printed()
    {
        UpdateTime clock = Some.Time(Some.Noon) with { Raw = "12:00", Source = TimeSource.ClockText, Flags = TimeFlags.DateInferred };
        UpdateTime nextDay =
            Some.Time(Some.Noon.PlusDays(1)) with { Raw = "12:00", Source = TimeSource.ClockText, Flags = TimeFlags.DateInferred };
        Id(Bare("Gate shut", 1) with { Published = clock }).Should().Be(Id(Bare("Gate shut", 1) with { Published = nextDay }));
    }

    [Fact]
    public void Updates_without_words_are_told_apart_by_their_media()
    {
        Update[] pictures =
            [.. Enumerable.Range(1, 2)
            .Select(number => Bare("", 1) with { Body = [new Image { Url = new Uri($"https://img.example/{number}.jpg") }] })];
        Id(pictures[0]).Should().NotBe(Id(pictures[1]));
    }

    [Fact]
    public void The_address_of_the_page_tells_no_update_from_another()
    {
        Story story = new() { Url = new Uri("https://news.example/live"),
            Updates = [.. Enumerable.Range(1, 2)
            .Select(number => Bare($"Report {number}", 1) with { Url = new Uri("https://news.example/live") })] };
        Ids(story).Should().OnlyContain(id => id.StartsWith("urn:liveblog:update:", StringComparison.Ordinal)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_id_is_the_same_in_every_format()
    {
        Story story = new() { Id = "harbour", Headline = "Harbour", Updates = [Bare("Gate shut", 3), Bare("Goal", 2), Bare("Goal", 2)] };
        string[] ids = Ids(story);

        foreach (FeedFormat format in (FeedFormat[])[FeedFormat.Rss, FeedFormat.JsonFeed, FeedFormat.Ninjs])
            StoryFeed.Read(StoryFeed.Write(story, format, new FeedWritingOptions { IsLossless = false }))
                .Story!.Updates.Select(update => update.Id).Should().Equal(ids);
        foreach (FeedFormat format in (FeedFormat[])[FeedFormat.Html, FeedFormat.AmpLiveList])
            Anchor().Matches(StoryFeed.Write(story, format)).Select(match => match.Groups["id"].Value).Should().Equal(ids);
    }

    [Fact]
    public void An_id_of_the_page_is_its_anchor_and_the_end_of_the_id_in_feeds()
    {
        Story story = new() { Url = new Uri("https://news.example/live"), Headline = "Harbour", Updates = [new Update { Id = "block-7" }] };
        Ids(story).Should().Equal("https://news.example/live#block-7");
        StoryFeed.Write(story, FeedFormat.Html).Should().Contain("id=\"block-7\"").And.Contain("href=\"#block-7\"");
    }

    private static UpdateTime Aged(string raw, int minute) =>
        Some.Time(Some.Noon.PlusMinutes(minute)) with { Raw = raw, Source = TimeSource.RelativeText };

    private static Update Bare(string words, int minute) =>
        new() { Published = Some.Time(Some.Noon.PlusMinutes(minute)), Body = words.Length == 0 ? [] : [new Paragraph { Content = words }] };

    private static string Id(Update update) => Ids(new Story { Id = "harbour", Updates = [update] })[0];

    private static string[] Ids(Story story) =>
        [.. StoryFeed.Read(StoryFeed.Write(story, FeedFormat.Atom, new FeedWritingOptions { IsLossless = false }))
            .Story!.Updates.Select(update => update.Id!)];

    [GeneratedRegex("(<article class=\"update\"|<div) id=\"(?<id>urn[^\"]+)\"")]
    private static partial Regex Anchor();
}
