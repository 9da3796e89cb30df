namespace LiveBlog.Core.Tests.Quotes;

public class StoryQuotesTests
{
    [Fact]
    public void Older_updates_introduce_the_people_of_newer_ones()
    {
        // The newest update stands on top
        Story story = Story(Quoted.Update("“It is gone for good,” Roe said."),
            Quoted.Update("Harbour commissioner Ann Roe came to the pier."));

        Speaker speaker = Speaker(story, 0);

        speaker.Name.Should().Be("Ann Roe");
        speaker.Mention.Should().Be("Roe");
        speaker.Role.Should().Be("Harbour commissioner");
        speaker.NameEvidence.Should().Be(NameEvidence.Known);
    }

    [Fact]
    public void A_role_means_the_person_introduced_with_it() =>
        Speaker(Story(Quoted.Update("“It is gone for good,” the prime minister said."),
            Quoted.Update("Prime minister Ann Roe came to the pier.")), 0)
            .Name.Should().Be("Ann Roe");

    [Fact]
    public void A_role_with_a_complement_means_nobody_of_another_update() =>
        Speaker(Story(Quoted.Update("“It is gone for good,” the head of the town council said."),
            Quoted.Update("The head of the harbour board Ann Roe came to the pier.")), 0)
            .Name.Should().BeNull();

    [Fact]
    public void An_age_means_the_person_named_before() =>
        Speaker(Story(Quoted.Update("Councillor Peter Poe came to the pier.", "“It is gone for good,” the 80-year-old said.")), 0)
            .Name.Should().Be("Peter Poe");

    [Fact]
    public void A_name_parted_by_a_no_break_space_is_the_same_name() =>
        Speaker(Story(Quoted.Update("“It is gone for good,” Roe said."), Quoted.Update("Ann\u00a0Roe came to the pier.")), 0).Name.Should()
            .Be("Ann Roe");

    [Fact]
    public void A_pronoun_means_the_nearest_person_of_its_gender() =>
        Speaker(Story(Quoted.Update("Ann Roe met Peter Poe at the pier.", "“It is gone for good,” she said.")), 0).Name.Should()
            .Be("Ann Roe");

    [Theory]
    [InlineData("Ann Roe met Peter Poe at the pier.", "she", "Ann Roe")]
    [InlineData("Ann Roe met Peter Poe at the pier.", "he", "Peter Poe")]
    [InlineData("Peter Poe met Ann Roe at the pier.", "she", "Ann Roe")]
    [InlineData("Peter Poe met Ann Roe at the pier.", "he", "Peter Poe")]
    public void A_pronoun_means_nobody_of_the_other_gender_whoever_stands_nearer(string before, string pronoun, string name) =>
        Speaker(Story(Quoted.Update(before, $"“It is gone for good,” {pronoun} said.")), 0).Name.Should().Be(name);

    [Fact]
    public void A_role_means_who_has_it_in_the_same_update_whoever_had_it_in_others() =>
        Speaker(Story(Quoted.Update("Prime minister Peter Poe left."), Quoted.Update("Prime minister Peter Poe ate."),
            Quoted.Update("Prime minister Ann Roe came to the pier.", "“It is gone for good,” the prime minister said.")), 2)
            .Name.Should().Be("Ann Roe");

    [Fact]
    public void A_pronoun_without_a_person_stays_unresolved()
    {
        Speaker speaker = Speaker(Story(Quoted.Update("“It is gone for good,” she said.")), 0);

        speaker.Name.Should().BeNull();
        speaker.Mention.Should().Be("she");
    }

    [Fact]
    public void A_role_in_the_headline_s_place_means_who_speaks_in_the_headline() =>
        Speaker(Story(Quoted.Update("The harbour minister said the pier was “gone for good”.") with { Headline = "Roe: Pier is gone" },
            Quoted.Update("Ann Roe came.")), 0)
            .Name.Should().Be("Ann Roe");

    [Fact]
    public void A_role_anticipates_the_name_that_follows() =>
        Speaker(Story(
            Quoted.Update("A spokeswoman for the harbour board has called the storm “quite exceptional”.",
            "“It is gone,” spokeswoman Ann Roe said.")), 0)
            .Name.Should().Be("Ann Roe");

    [Fact]
    public void A_description_is_a_mention_and_no_name()
    {
        Speaker speaker = Speaker(Story(Quoted.Update("The harbour board said the pier was “gone for good”.")), 0);

        speaker.Name.Should().BeNull();
        speaker.Mention.Should().Be("The harbour board");
        speaker.ToString().Should().Be("The harbour board");
    }

    [Fact]
    public void A_block_quote_takes_the_speaker_of_its_lead_in()
    {
        Story story = Story(
            new Update { Body = [new Paragraph { Content = "Harbour chief Ann Roe said:" },
            BlockQuote("The pier is gone. We will build another.")] });

        ((BlockQuote)story.Updates[0].Body[1]).Speaker!.Name.Should().Be("Ann Roe");
        story.Updates[0].Quotes.Should().BeEmpty("only words in marks are quotes of the update");
    }

    [Fact]
    public void A_block_quote_takes_the_name_below_it()
    {
        Story story = Story(new Update { Body = [BlockQuote("The pier is gone.", "— Ann Roe, harbour master")] });

        ((BlockQuote)story.Updates[0].Body[0]).Speaker!.Name.Should().Be("Ann Roe");
    }

    [Fact]
    public void A_speaker_the_page_gave_is_kept()
    {
        Speaker given = new() { Name = "Ben Poe" };
        Story story = Story(
            new Update { Body = [new Paragraph { Content = "Ann Roe said:" }, BlockQuote("The pier is gone.") with { Speaker = given }] });

        ((BlockQuote)story.Updates[0].Body[1]).Speaker.Should().BeSameAs(given);
    }

    [Fact]
    public void Marked_words_in_a_block_quote_are_a_quote_of_kind_block()
    {
        Story story = Story(
            new Update { Body = [new Paragraph { Content = "Ann Roe said:" },
            BlockQuote("“The pier is gone.", "“We will build another.”")] });

        Quote quote = story.Updates[0].Quotes.Should().ContainSingle().Subject;
        quote.Kind.Should().Be(QuoteKind.Block);
        quote.Segments.Should().HaveCount(2);
        quote.Evidence.Should().Be(SpeakerEvidence.LeadIn);
        quote.Speaker!.Name.Should().Be("Ann Roe");
    }

    [Fact]
    public void A_story_without_updates_stays_as_it_is() =>
        QuoteFinder.Annotate(new Story { Headline = "Pier" }).Updates.Should().BeEmpty();

    private static Story Story(params Update[] updates) =>
        QuoteFinder.Annotate(new Story { Language = "en-GB", Updates = updates.ToValueList() });

    private static Speaker Speaker(Story story, int update) => story.Updates[update].Quotes[0].Speaker!;

    private static BlockQuote BlockQuote(params string[] paragraphs) =>
        new() { Paragraphs = paragraphs.Select(text => new RichText(text)).ToValueList() };
}
