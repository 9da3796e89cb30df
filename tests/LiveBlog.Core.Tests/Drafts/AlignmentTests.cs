using LiveBlog.Core.Drafts;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Drafts;

/// <summary>Which update of one list is which of the other, and what a reader may have put there without an editor.</summary>
public sealed class AlignmentTests
{
    private static readonly UpdateDraft Bare = new();

    [Fact]
    public void Four_in_five_that_agree_take_the_rest_with_them()
    {
        Match([.. Ids(4), Bare], [.. Ids(4), Bare]).Should().Equal(0, 1, 2, 3, 4);
        Match([.. Ids(3), Bare, Bare], [.. Ids(3), Bare, Bare]).Should().Equal(0, 1, 2, -1, -1);
        Match([.. Ids(4), Bare], [.. Ids(4), Bare, Bare]).Should().Equal(0, 1, 2, 3, -1, -1);
    }

    [Fact]
    public void What_is_sure_is_not_moved_by_its_place()
    {
        UpdateDraft[] one = Ids(15);

        Match(one, [.. one[..12], one[13], one[12], Id("other")])[12..].Should().Equal(13, 12, 14);
    }

    [Fact]
    public void An_update_that_is_known_by_two_names_is_claimed_by_one() =>
        Match([new UpdateDraft { Id = "a", Url = new Uri("https://news.example/live#b") }], [Id("a"), Id("b")]).Should().Equal(0, -1);

    [Fact]
    public void Permalinks_without_a_fragment_meet_whatever_their_scheme_and_case() =>
        Match([new UpdateDraft { Url = new Uri("http://news.example/live/Gate/") }],
            [new UpdateDraft { Url = new Uri("https://news.example/live/gate") }]).Should().Equal(0);

    [Fact]
    public void The_first_two_paragraphs_tell_an_update() =>
        Match([Says("Gate two is shut.", "The wardens went.", "Boats wait.")], [Says("Gate two is shut.", "The wardens went.", "Rain.")])
            .Should().Equal(0);

    [Fact]
    public void Few_words_tell_no_update() =>
        Match([Says("Gate two is shut."), new UpdateDraft { Headline = "Gate two" }, Bare],
            [Says("Gate two is shut."), new UpdateDraft { Headline = "Gate two" }]).Should().Equal(-1, -1);

    [Fact]
    public void A_cut_copy_without_a_time_is_left_out()
    {
        List<Finding> findings = [];
        UpdateDraft whole = Says("The county closed the bridge at six this morning.") with { Times = [Clock("10:05")] };
        UpdateDraft copy = Says("The county closed the bridge at six this morning.");

        Join([copy, whole], findings).Should().Equal(whole);
        findings.Should().ContainSingle().Which.Code.Should().Be("update-repeated");
        Join([copy with { Times = [Clock("pinned")] }, whole], []).Should().Equal(whole);
        Join([whole with { Times = [Clock("10:01")] }, whole], []).Should().HaveCount(2);
    }

    [Fact]
    public void One_headline_of_all_is_the_template_s()
    {
        UpdateDraft[] updates = [.. Ids(3).Select(update => update with { Headline = "Live updates" })];

        Trusted(updates).Select(update => update.Headline).Should().Equal(null, null, null);
        Trusted([.. updates[..2], updates[2] with { Headline = "Gate" }]).Select(update => update.Headline).Should()
            .Equal("Live updates", "Live updates", "Gate");
    }

    [Fact]
    public void The_story_s_headline_on_several_updates_is_not_theirs()
    {
        UpdateDraft copied = Bare with { Headline = "Storm at sea" };
        UpdateDraft own = Bare with { Headline = "Gate two is shut" };

        Trusted([copied, own, copied]).Select(update => update.Headline).Should().Equal(null, "Gate two is shut", null);
        Trusted([copied, own, own]).Should().Equal(copied, own, own);
    }

    [Fact]
    public void Bodies_addresses_names_and_pictures_that_all_share_are_the_template_s()
    {
        UpdateDraft shared = new()
        {
            BodyText = "Live",
            Url = new Uri("https://news.example/live"),
            Authors = [new Author { Name = "Newsroom" }],
            Images = [new Image { Url = new Uri("https://news.example/logo.png") }],
        };

        Trusted([shared, shared, shared]).Should().Equal(Bare, Bare, Bare);
        Trusted([Bare, Bare, Bare]).Should().Equal(Bare, Bare, Bare);
    }

    private static ValueList<UpdateDraft> Trusted(UpdateDraft[] updates) => TemplateValues.Remove(
        new StoryDraft { Origin = Origin.JsonLd, Name = "json-ld", Headline = "Storm at sea", Updates = [.. updates] }, []).Updates;

    private static ValueList<UpdateDraft> Join(UpdateDraft[] updates, List<Finding> findings) =>
        Fusion.Join([new StoryDraft { Origin = Origin.Layout, Name = "layout", Updates = [.. updates] }], findings).Updates;

    private static int[] Match(UpdateDraft[] one, UpdateDraft[] other) => Alignment.Match(one, other);

    private static UpdateDraft[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i => Id($"id{i}"))];

    private static UpdateDraft Id(string id) => new() { Id = id };

    private static UpdateDraft Says(params string[] words) => new() { Body = [.. words.Select(line => new Paragraph { Content = line })] };

    private static TimeLabel Clock(string text) => new(text, TimeSource.Unknown);
}
