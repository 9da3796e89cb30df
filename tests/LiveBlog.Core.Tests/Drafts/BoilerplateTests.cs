using LiveBlog.Core.Drafts;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Drafts;

/// <summary>Short lines that many updates share are the template's.</summary>
public sealed class BoilerplateTests
{
    [Theory]
    [InlineData(3, 6, true)]
    [InlineData(3, 8, false)]
    [InlineData(2, 4, false)]
    [InlineData(4, 10, true)]
    public void A_short_line_of_three_updates_and_two_in_five_is_taken_out(int with, int all, bool isOut) =>
        Strip([.. Enumerable.Range(0, all).Select(i => Update(i < with ? ["Follow us", $"Gate {i}"] : [$"Gate {i}"]))])[0].Should()
            .Equal(isOut ? ["Gate 0"] : ["Follow us", "Gate 0"]);

    [Fact]
    public void A_line_that_one_update_says_twice_counts_once() =>
        Strip([Update("Tor!", "Tor!", "Gate 0"), Update("Tor!", "Gate 1"), Update("Gate 2")])[0].Should().Equal("Tor!", "Tor!", "Gate 0");

    [Fact]
    public void Headings_and_pictures_of_the_template_go_too_and_long_lines_stay()
    {
        string words = new('x', 41);
        Image logo = new() { Url = new Uri("https://news.example/logo.png") };

        ValueList<UpdateDraft> updates = Boilerplate.Strip([.. Enumerable.Range(0, 3).Select(i => new UpdateDraft
        {
            Body = [new Heading { Level = 2, Content = "News" }, logo, Words(words), Words($"Gate {i}")],
        })]);

        updates[1].Body!.Select(block => block.PlainText).Should().Equal(words, "Gate 1");
    }

    [Fact]
    public void A_sign_alone_is_no_paragraph() => Strip([Update("•", "Gate", "🟨", "5!")])[0].Should().Equal("Gate", "5!");

    [Fact]
    public void What_is_all_that_a_timed_update_says_stays()
    {
        UpdateDraft goal = Update("Tor!") with { Times = [new TimeLabel("10:05", TimeSource.Unknown)] };

        Strip([goal, goal, goal])[0].Should().Equal("Tor!");
        Strip([goal with { Headline = "1:0" }, goal, goal])[0].Should().BeEmpty();
        Strip([Update("Tor!"), goal, goal])[0].Should().BeEmpty();
    }

    private static UpdateDraft Update(params string[] words) => new() { Body = [.. words.Select(Words)] };

    private static Paragraph Words(string line) => new() { Content = line };

    private static List<string[]> Strip(ValueList<UpdateDraft> updates) =>
        [.. Boilerplate.Strip(updates).Select(update => update.Body!.Select(block => block.PlainText).ToArray())];
}
