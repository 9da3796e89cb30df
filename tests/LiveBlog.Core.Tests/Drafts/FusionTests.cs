using LiveBlog.Core.Drafts;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Drafts;

public sealed class FusionTests
{
    [Fact]
    public void Updates_meet_by_id_whatever_their_sites_put_before_it()
    {
        StoryDraft joined =
            Join(Dom(new UpdateDraft { Id = "block-7", Headline = "Seven" }),
            Ld(new UpdateDraft { Id = "7", BodyText = "Body of seven." }));

        joined.Updates.Should().ContainSingle().Which.BodyText.Should().Be("Body of seven.");
    }

    [Fact]
    public void Updates_meet_by_the_fragment_of_their_permalink() =>
        Join(Dom(new UpdateDraft { Id = "u7" }), Ld(new UpdateDraft { Url = new Uri("https://news.example/live#u7"), Headline = "Seven" }))
            .Updates.Should().ContainSingle().Which.Headline.Should().Be("Seven");

    [Fact]
    public void Updates_meet_by_headline_where_ids_differ() =>
        Join(Dom(new UpdateDraft { Id = "a", Headline = "Gate two is shut" }),
            Ld(new UpdateDraft { Id = "b", Headline = "Gate two is shut!" })).Updates.Should().ContainSingle().Which.Aliases.Should()
            .Contain("b");

    [Fact]
    public void Updates_meet_by_their_first_words() =>
        Join(
            Dom(new UpdateDraft { Body = [new Paragraph { Content = "The county closed the bridge at six this morning after rain." }] }),
            Ld(new UpdateDraft { BodyText = "The county closed the bridge at six this morning after rain, it said.", Headline = "Bridge" }))
                .Updates.Should().ContainSingle().Which.Headline.Should().Be("Bridge");

    [Fact]
    public void The_structure_s_own_values_win_and_gaps_are_filled()
    {
        UpdateDraft update = Join(
            Dom(new UpdateDraft { Id = "1", Headline = "Own", Authors = [new Author { Name = "Own Name" }] }),
            Ld(new UpdateDraft { Id = "1", Headline = "Other", Authors = [new Author { Name = "Other Name" }], Tags = ["tide"] }))
                .Updates[0];

        (update.Headline, update.Authors[0].Name, update.Tags.Count).Should().Be(("Own", "Own Name", 1));
    }

    [Fact]
    public void Times_of_all_readers_are_kept_to_be_weighed()
    {
        TimeLabel printed = new("10:20", TimeSource.Unknown);
        TimeLabel machine = new("2031-03-04T10:20:00Z", TimeSource.StructuredData, TimeRole.Published);

        Join(Dom(new UpdateDraft { Id = "1", Times = [printed] }), Ld(new UpdateDraft { Id = "1", Times = [machine, printed] })).Updates[0]
            .Times.Should().Equal(printed, machine);
    }

    [Fact]
    public void Updates_that_only_the_other_list_has_stand_behind_their_neighbour()
    {
        StoryDraft joined =
            Join(Dom(Update("5"), Update("3"), Update("1")),
            Ld(Update("5"), Update("4"), Update("3"), Update("2"), Update("1"), Update("0")));

        Ids(joined).Should().Be("5 4 3 2 1 0");
    }

    [Fact]
    public void A_list_that_runs_the_other_way_is_turned() =>
        Ids(Join(Dom(Update("5"), Update("3"), Update("1")), Ld(Update("1"), Update("2"), Update("3"), Update("4"), Update("5")))).Should()
            .Be("5 4 3 2 1");

    [Fact]
    public void An_update_printed_twice_stands_once_in_its_place()
    {
        List<Finding> findings = [];

        StoryDraft joined = Fusion.Join([Dom(Update("2") with { IsPinned = true }, Update("3"), Update("2"), Update("1"))], findings);

        Ids(joined).Should().Be("3 2 1");
        joined.Updates[1].IsPinned.Should().BeTrue();
        findings.Should().ContainSingle().Which.Code.Should().Be("update-repeated");
    }

    [Fact]
    public void Key_event_links_mark_their_updates()
    {
        StoryDraft joined = Join(Dom(Update("block-2"), Update("block-1")) with { KeyEventIds = ["#block-1"] });

        joined.Updates.Select(update => update.IsKeyEvent).Should().Equal(null, true);
    }

    [Fact]
    public void Lists_of_different_things_are_not_mixed() =>
        Ids(Join(Dom(Update("a1"), Update("a2")), Ld(Update("b1"), Update("b2")))).Should().Be("a1 a2");

    [Fact]
    public void The_story_s_own_fields_come_from_the_first_that_has_them()
    {
        StoryDraft joined = Join(Dom() with { Headline = "Own" }, Ld() with { Headline = "Other", Section = "UK" });

        (joined.Headline, joined.Section).Should().Be(("Own", "UK"));
    }

    [Fact]
    public void Alignment_claims_no_update_twice()
    {
        UpdateDraft[] one =
            [Update("1") with { Headline = "The same long headline" }, Update("2") with { Headline = "The same long headline" }];
        UpdateDraft[] other =
            [new() { Headline = "The same long headline" }, new() { Headline = "The same long headline" },
            new() { Headline = "The same long headline" }];

        Alignment.Match(one, other).Should().Equal(0, 1, -1);
    }

    [Fact]
    public void Two_updates_may_well_share_a_value() =>
        TemplateValues.Remove(Ld(Update("1") with { Headline = "Tide" }, Update("2") with { Headline = "Tide" }), []).Updates.Should()
            .OnlyContain(update => update.Headline == "Tide");

    [Fact]
    public void The_page_s_own_markup_is_not_distrusted() =>
        TemplateValues.Remove(Dom([.. Enumerable.Range(0, 5).Select(i => Update($"{i}") with { Headline = "Tide" })]), []).Updates.Should()
            .OnlyContain(update => update.Headline == "Tide");

    [Fact]
    public void Constant_times_of_structured_data_are_taken_out_and_others_stay()
    {
        TimeLabel constant = new("2031-03-04T08:00:00Z", TimeSource.StructuredData, TimeRole.Published);
        StoryDraft draft =
            Ld([.. Enumerable.Range(0, 3)
            .Select(i => Update($"{i}") with { Times = [constant, new TimeLabel($"10:0{i}", TimeSource.Unknown)] })]);

        TemplateValues.Remove(draft, []).Updates.Should()
            .OnlyContain(update => update.Times.Count == 1 && update.Times[0].Source == TimeSource.Unknown);
    }

    private static UpdateDraft Update(string id) => new() { Id = id };

    private static StoryDraft Dom(params UpdateDraft[] updates) =>
        new() { Origin = Origin.Layout, Name = "layout", Updates = [.. updates] };

    private static StoryDraft Ld(params UpdateDraft[] updates) =>
        new() { Origin = Origin.JsonLd, Name = "json-ld", Updates = [.. updates] };

    private static StoryDraft Join(params StoryDraft[] drafts) => Fusion.Join(drafts, []);

    private static string Ids(StoryDraft draft) => string.Join(' ', draft.Updates.Select(update => update.Id));
}
