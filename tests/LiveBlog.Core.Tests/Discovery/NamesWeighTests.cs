namespace LiveBlog.Core.Tests.Discovery;

/// <summary>What elements are called is a sign among others; what they hold decides.</summary>
public sealed class NamesWeighTests
{
    private const string Words =
        "Crews have cleared another stretch of the road below Orla Bridge, and two more bus lines run again, the borough says.";

    private static readonly string[] Clocks = ["14:05", "13:24", "12:41", "11:30", "10:12", "09:03"];

    [Theory]
    [InlineData("<div class='badge'><i></i>Live</div><h1>Bridge shut</h1>")]
    [InlineData("<h1>Bridge shut</h1><p>All that is known.</p><h2>Live reporting</h2>")]
    [InlineData("<span class='kicker'>تغطية مباشرة</span><h1>Bridge shut</h1>")]
    public void A_badge_or_a_heading_above_the_list_says_that_the_page_is_live(string above) =>
        Read($"<main>{above}{Entries(i => $"<div class='x'><div class='y'>{i + 2} hours ago</div><p>{Words}</p></div>")}</main>").Should()
            .HaveCount(6);

    [Theory]
    [InlineData("<nav><span>Live</span></nav><h1>Bridge shut</h1>")]
    [InlineData("<h1>Bridge shut</h1><a href='/tv'><b>Live</b></a>")]
    [InlineData("<h1>Bridge shut</h1><p>A 5 minute read</p>")]
    public void A_link_to_what_is_live_elsewhere_says_nothing(string above) =>
        Read($"<main>{above}{Entries(i => $"<div class='x'><div class='y'>{i + 2} hours ago</div><p>{Words}</p></div>")}</main>").Should()
            .BeEmpty();

    [Theory]
    [InlineData("<section class='live'>")]
    [InlineData("<section id='livestream'>")]
    public void A_class_or_an_id_of_the_box_around_hints_at_it(string box) =>
        Read($"<h1>Bridge shut</h1>{box}{Entries(i => $"<div class='x'><b class='y'>{Clocks[i]}</b><p>{Words}</p></div>")}</section>")
            .Should().HaveCount(6);

    [Fact]
    public void A_box_named_sidebar_that_holds_the_title_is_the_main_column() =>
        Read("<div class='leftSidebar'>"
            + $"<h1>Bridge live</h1>{Entries(i => $"<div class='x'><b class='y'>{Clocks[i]}</b><p>{Words}</p></div>")}</div>").Should()
                .HaveCount(6);

    [Fact]
    public void Rows_named_comment_that_are_minutes_of_a_match_are_commentary() =>
        Read($"<h1>Harrow v Quill</h1>{Entries(i => $"<div class='comment'><b class='comment-min'>{90 - i}'</b><p>{Words}</p></div>")}")
            .Should().HaveCount(6);

    [Fact]
    public void Rows_named_comment_that_name_another_author_each_are_comments() =>
        Read($"<h1>Bridge live</h1>{Entries(i => $"<div class='comment'><b class='author'>reader{(char)('a' + i)}</b> "
            + $"<time>{Clocks[i]}</time><p>{Words}</p></div>")}").Should().BeEmpty();

    [Fact]
    public void Links_to_answer_make_no_comments_of_a_page_that_says_it_is_live() =>
        Read($"<h1>Bridge live</h1>{Entries(i => $"<div class='x'><time>{Clocks[i]}</time><p>{Words}</p><a href='#l'>Like</a> "
            + "<a href='#r'>Reply</a></div>")}").Should().HaveCount(6);

    [Fact]
    public void Entries_that_are_called_social_are_read() =>
        Read($"<h1>Bridge live</h1>{Entries(i => $"<div class='social-item'><div class='stamp'>{Clocks[i]}</div><p>{Words}</p></div>")}")
            .Should().HaveCount(6);

    [Fact]
    public void A_box_called_promo_that_holds_the_words_of_the_update_is_its_text() =>
        Read($"<h1>Bridge live</h1>{Entries(i => $"<div class='x'><time>{Clocks[i]}</time><div class='promo-text'><p>{Words}</p></div>"
            + "</div>")}")
            .Should().HaveCount(6).And.OnlyContain(update => update.Body.Count == 1 && update.Body[0].PlainText == Words);

    [Fact]
    public void Lengths_of_videos_are_no_times_of_day() =>
        Read($"<h1>Videos</h1><div class='live'>{Entries(i => $"<div class='x'><b class='duration'>0{6 - i}:12</b><p>{Words}</p></div>")}"
            + "</div>").Should().BeEmpty();

    [Fact]
    public void The_heading_of_a_box_to_share_with_is_no_title() =>
        Read($"<h1>Bridge live</h1>{Entries(i => $"<div class='x'><div><b class='y'>{Clocks[i]}</b><div role='tooltip'>"
            + $"<h3>Share this</h3></div></div><h2>Title {Clocks[i]}</h2><p>{Words}</p></div>")}")
            .Select(update => update.Headline).Should().Equal(Clocks.Select(clock => "Title " + clock));

    private static string Entries(Func<int, string> entry) => string.Concat(Enumerable.Range(0, Clocks.Length).Select(entry));

    private static ValueList<Update> Read(string body) =>
        StoryReader.Read($"<!doctype html><html lang=en><head><title>Orla Post</title></head><body>{body}</body></html>",
            new PageContext { Sites = SiteCatalog.None }).Story?.Updates ?? [];
}
