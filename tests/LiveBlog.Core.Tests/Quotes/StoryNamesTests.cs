using LiveBlog.Core.Quotes;

namespace LiveBlog.Core.Tests.Quotes;

/// <summary>What one part of a story tells of the people in another.</summary>
public class StoryNamesTests
{
    private const string Gone = "“It is gone for good,” Roe said.";

    [Theory]
    [InlineData("Ann Roe comes to the pier", "Ann Roe")]
    [InlineData("Roe comes to the pier", "Roe")]
    [InlineData("the pier of ann roe", "Roe")]
    public void A_headline_and_a_summary_introduce_who_is_named_in_full(string text, string name)
    {
        Story story = new() { Language = "en", Updates = [Quoted.Update(Gone)] };

        Name(QuoteFinder.Annotate(story with { Headline = text })).Should().Be(name);
        Name(QuoteFinder.Annotate(story with { Summary = text })).Should().Be(name);
        Name(QuoteFinder.Annotate(story with { Updates = [story.Updates[0] with { Headline = text }] })).Should().Be(name);
    }

    [Fact]
    public void Where_all_updates_have_a_time_it_tells_which_is_older()
    {
        Update early = Quoted.Update("Mayor Ann Roe left."), late = Quoted.Update("Mayor Ben Coe came to the pier.");
        Update quoting = Quoted.Update("“It is gone for good,” the mayor said.");

        Name(Annotated(At(late, 30), At(quoting, 20), At(early, 10))).Should().Be("Ann Roe");
        Name(Annotated(At(late, 10), At(quoting, 20), At(early, 30))).Should().Be("Ben Coe");
        Name(Annotated(late, quoting, At(early, 50))).Should().Be("Ann Roe", "without all times the lower stands for the older");
        Name(Annotated(At(quoting, 30), At(late, 20), At(early, 10))).Should().BeNull("two people are the mayor");
    }

    [Fact]
    public void A_role_means_who_has_it_here_though_another_is_near() =>
        Name(Annotated(Quoted.Update("Prime minister Ann Roe met Peter Poe at the pier.", "“It is gone,” the prime minister said."),
            Quoted.Update("Prime minister Ben Coe left."))).Should().Be("Ann Roe");

    [Theory]
    [InlineData("Roe: Pier is gone", "Ann Roe")]
    [InlineData("Roe says: Pier is gone", "Ann Roe")]
    [InlineData("Roe on the pier", "Ann Roe")]
    [InlineData("Roe and Ben Coe on the pier", null)]
    [InlineData("Pier is gone", null)]
    [InlineData("Roe:", "Ann Roe")]
    [InlineData("The Harbour Board: Pier is gone", null)]
    public void A_role_means_the_one_person_the_headline_names(string headline, string? name) =>
        Name(Annotated(Quoted.Update("The harbour minister said the pier was “gone for good”.") with { Headline = headline },
            Quoted.Update("Ann Roe came. Ben Coe left."))).Should().Be(name);

    [Theory]
    [InlineData("A spokeswoman called the storm “quite exceptional”.", "“It is gone,” spokeswoman Ann Roe said.", "Ann Roe")]
    [InlineData("A spokeswoman called the storm “quite exceptional”.", "Spokeswoman Ann Roe said the pier was lost.", "Ann Roe")]
    [InlineData("A spokeswoman called the storm “quite exceptional”.", "“It is gone,” the Harbour Board said.", null)]
    [InlineData("A spokeswoman called the storm “quite exceptional”.", "The sea was cold.", null)]
    [InlineData("A man called the storm “quite exceptional”.", "“It is gone,” Ann Roe said.", null)]
    [InlineData("The spokeswoman called the storm “quite exceptional”.", "“It is gone,” Ann Roe said.", null)]
    public void A_role_nobody_was_introduced_with_is_who_is_named_with_it_next(string first, string second, string? name) =>
        Name(Annotated(Quoted.Update(first, second))).Should().Be(name);

    [Fact]
    public void Quotes_the_story_came_with_are_found_anew()
    {
        Quote old = new() { Text = "It is gone.", Kind = QuoteKind.Inline, Evidence = SpeakerEvidence.None };
        Update silent = Quoted.Update("The pier is gone.") with { Quotes = [old] };

        Annotated(silent).Updates[0].Quotes.Should().BeEmpty();
        Annotated(silent, Quoted.Update(Gone)).Updates[0].Quotes.Should().BeEmpty();
        Annotated(Quoted.Update(Gone) with { Quotes = [old] }).Updates[0].Quotes[0].Text.Should().Be("It is gone for good,");
    }

    [Fact]
    public void A_story_without_quotes_is_the_same_story()
    {
        Story story = new() { Language = "en", Updates = [Quoted.Update("The pier is gone.")] };
        QuoteFinder.Annotate(story).Should().BeSameAs(story);
    }

    [Theory]
    [InlineData("The pier is gone.")]
    [InlineData(Gone)]
    public void Nothing_is_sought_for_a_caller_who_left(string text)
    {
        Story story = new() { Language = "en", Updates = [Quoted.Update(text)] };
        FluentActions.Invoking(() => StoryQuotes.Of(story, new CancellationToken(canceled: true))).Should()
            .Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("Ann Roe said:", "Ann Roe")]
    [InlineData("Ann Roe said the storm was bad.", "Ann Roe")]
    [InlineData("“It is gone,” Ann Roe said.", "Ann Roe")]
    [InlineData("The storm was bad.", null)]
    public void A_block_quote_is_spoken_by_who_speaks_before_it(string before, string? name) =>
        BlockSpeaker(new Paragraph { Content = before }, Set("The pier is gone.")).Should().Be(name);

    [Fact]
    public void The_line_below_a_block_quote_signs_it_and_a_block_quote_leads_none_in()
    {
        BlockSpeaker(new Paragraph { Content = "Ben Poe said:" }, Set("The pier is gone."), new Paragraph { Content = "— Ann Roe, mayor" })
            .Should().Be("Ann Roe");
        Story two = Annotated(new Update { Body = [Set("Ann Roe said:"), Set("The pier is gone.")] });
        ((BlockQuote)two.Updates[0].Body[1]).Speaker.Should().BeNull();
    }

    private static string? BlockSpeaker(params Block[] body) =>
        Annotated(new Update { Body = body.ToValueList() }).Updates[0].Body.OfType<BlockQuote>().Last().Speaker?.Name;

    private static BlockQuote Set(string text) => new() { Paragraphs = [new RichText(text)] };

    private static Update At(Update update, int minute) => update with { Published = Some.Time(Some.Noon.PlusMinutes(minute)) };

    private static Story Annotated(params Update[] updates) =>
        QuoteFinder.Annotate(new Story { Language = "en", Updates = updates.ToValueList() });

    private static string? Name(Story story) => story.Updates.First(update => update.Quotes.Count > 0).Quotes[0].Speaker!.Name;
}
