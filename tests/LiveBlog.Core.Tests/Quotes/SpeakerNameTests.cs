namespace LiveBlog.Core.Tests.Quotes;

/// <summary>Which name a mention gets, how it was found, and which gets none: the last quote of a text.</summary>
public class SpeakerNameTests
{
    private const string Gone = " said the pier was “gone for good”.";

    [Theory]
    [InlineData("Ann Roe", "Ann Roe", NameEvidence.Written)]
    [InlineData("Ann Roe came. Ms Roe", "Ann Roe", NameEvidence.Known)]
    [InlineData("Ann Roe came. Mr Roe", "Mr Roe", NameEvidence.Written)]
    [InlineData("Roddy Roe came. He said it was “cold”. Mrs Roe, 81,", "Mrs Roe", NameEvidence.Written)]
    [InlineData("Ann Roe, 7, came with Ben Coe. Ms Roe", "Ms Roe", NameEvidence.Written)]
    [InlineData("Ann Roe and Eve Roe came. Ms Roe", "Ms Roe", NameEvidence.Written)]
    [InlineData("PC Ann Roe came. PC Roe", "Ann Roe", NameEvidence.Known)]
    [InlineData("Ursula von der Roe came. Von der Roe", "Ursula von der Roe", NameEvidence.Known)]
    [InlineData("Secretary of Public Works Jon Roe", "Jon Roe", NameEvidence.Written)]
    [InlineData("Harbour First leader Ann Roe", "Ann Roe", NameEvidence.Written)]
    [InlineData("Shopkeeper Ann Roe", "Ann Roe", NameEvidence.Written)]
    [InlineData("Ann Roe KC", "Ann Roe", NameEvidence.Written)]
    [InlineData("The judge, Mrs Justice Ann Roe, came. The judge", "Ann Roe", NameEvidence.Role)]
    [InlineData("The first witness is Ann Roe. Ben Coe came. The witness", "Ann Roe", NameEvidence.Role)]
    [InlineData("Pope Leo came. The pope", "Pope Leo", NameEvidence.Role)]
    [InlineData("Sarah Roe knows the pier. England's Dutch boss", "Sarah Roe", NameEvidence.Role)]
    [InlineData("Ann Roe, 54, came with Ben Coe, 63. The 63-year-old", "Ben Coe", NameEvidence.Description)]
    [InlineData("Striker Leo Roe came. The Italian", "Leo Roe", NameEvidence.Description)]
    [InlineData("Roe Poe partner Ben Coe came. Roe Poe said it was cold. The law firm", "Roe Poe", NameEvidence.Description)]
    [InlineData("The captain, Ben Roe, issued a statement. It", "Ben Roe", NameEvidence.Pronoun)]
    [InlineData("The mayor came. His mother, Brid, 84, was there. She", "Brid", NameEvidence.Pronoun)]
    [InlineData("Ben Roe said it was cold. Asked whether Coe would come, he", "Ben Roe", NameEvidence.Pronoun)]
    public void A_mention_gets_the_name_it_means_for_sure(string before, string name, NameEvidence evidence)
    {
        Speaker speaker = QuoteFinder.Find(before + Gone, "en")[^1].Speaker!;

        speaker.Name.Should().Be(name);
        speaker.NameEvidence.Should().Be(evidence);
    }

    [Theory]
    [InlineData("Ann Roe, a spokeswoman for Harbour Rail, came. A spokeswoman for the ministry")]
    [InlineData("A spokesman for Ann Roe")]
    [InlineData("A Harbour Board spokesman")]
    [InlineData("Ann Roe came. Another")]
    [InlineData("Ann Roe came. One of the four")]
    [InlineData("Observers")]
    [InlineData("Home fans")]
    [InlineData("It rained on Peter Roe and Ben Coe. He")]
    [InlineData("Ann Roe came. He")]
    [InlineData("Mayor Ann Roe left. Mayor Ben Coe came. The mayor")]
    [InlineData("Former mayor Ann Roe met Ben Coe. The mayor")]
    [InlineData("Prime minister Ann Roe came. The harbour minister")]
    [InlineData("The board met in Port Roe. The board")]
    [InlineData("U.S. officials")]
    [InlineData("Ann Roe and Ben Coe")]
    [InlineData("President Ann Roe came. The speaker")]
    public void A_mention_that_may_mean_others_gets_none(string before)
    {
        Quote quote = QuoteFinder.Find(before + Gone, "en")[^1];

        quote.Speaker!.Name.Should().BeNull();
        quote.Speaker.NameEvidence.Should().Be(NameEvidence.None);
        (before + Gone).Should().Contain(quote.Speaker.Mention);
    }

    [Theory]
    [InlineData("de", "FC-Kapitän Roth sagte: „Die Brücke ist weg.“", "Roth")]
    [InlineData("de", "Die Brücke, sagte Anna Roth, sei „für immer verloren“.", "Anna Roth")]
    [InlineData("de", "Ein Sprecher der Bahn sagte: „Die Brücke ist weg.“", null)]
    [InlineData("de", "Die Regierung sagte: „Die Brücke ist weg.“", null)]
    [InlineData("de", "Die Kritik wies Anna Roth zurück: „Die Brücke ist weg.“", "Anna Roth")]
    [InlineData("de", "Gestern sagte Anna Roth laut Agenturen: „Die Brücke ist weg.“", "Anna Roth")]
    [InlineData("de", "Kapitän Karl Roth kam. Der Kapitän sagte: „Die Brücke ist weg.“", "Karl Roth")]
    [InlineData("de", "Der Hafenbauer Karl Roth sagte: „Die Brücke ist weg.“", "Karl Roth")]
    [InlineData("de", "Harbour Trust-Sprecher Roth sagte: „Die Brücke ist weg.“", "Roth")]
    [InlineData("de", "Karl Roth von der Bahn sagte: „Die Brücke ist weg.“", "Karl Roth")]
    [InlineData("de", "Ursula von der Roth kam. Von der Roth betonte, die Brücke sei „für immer verloren“.", "Ursula von der Roth")]
    [InlineData("de", "In seiner kurzen Ansprache sagte der Minister: „Die Brücke ist weg.“", null)]
    [InlineData("pt", "A Companhia de Águas do Vale disse que a ponte “está perdida para sempre”.", "Companhia de Águas do Vale")]
    [InlineData("fr", "Le maire, Paul Roux, est venu. « Le pont est perdu », affirme le maire.", "Paul Roux")]
    [InlineData("fr", "L’enquêteur Paul Roux est venu. « Le pont est perdu », réplique le policier.", "Paul Roux")]
    [InlineData("es", "Eusebio Ruiz ha pasado la noche en el puente. «El puente se ha perdido», cuenta.", "Eusebio Ruiz")]
    [InlineData("it", "La premier Livia Rossi è venuta. \"Il ponte non c'è più\", ha detto ai cronisti.", "Livia Rossi")]
    [InlineData("pt", "A costureira Neide Rosa viu a água. “A ponte está perdida”, contou.", "Neide Rosa")]
    [InlineData("nl", "‘De brug is weg’, laat Roos weten. Anna Roos lachte.", "Anna Roos")]
    [InlineData("pl", "Rzecznik spółki Dobra Woda powiedział: „Mostu już nie ma”.", null)]
    [InlineData("cs", "Starosta Nové Lhoty Radovan Roh řekl: „Most je pryč.“", "Radovan Roh")]
    [InlineData("ru", "Водитель Геннадий Рогов приехал. «Моста больше нет», — сказал он.", "Геннадий Рогов")]
    public void Every_language_has_its_names(string language, string text, string? name) =>
        QuoteFinder.Find(text, language)[^1].Speaker?.Name.Should().Be(name);

    [Theory]
    [InlineData("en", "Mr Roe denies telling a neighbour that “the pier is gone for good”.")]
    [InlineData("en", "Ann Roe denied claims that the pier was “gone for good”.")]
    [InlineData("fr", "M. Roux nie avoir écrit : « Le pont est perdu. »")]
    [InlineData("es", "El alcalde niega haber dicho que el puente «se ha perdido para siempre».")]
    [InlineData("de", "Roth bestreitet, gesagt zu haben: „Die Brücke ist weg.“")]
    public void Nobody_says_what_somebody_denies_having_said(string language, string text) =>
        Quoted.Only(text, language).Speaker.Should().BeNull();

    [Theory]
    [InlineData("Ann Roe denied it, saying the pier was “gone for good”.", "Ann Roe")]
    [InlineData("Ann Roe denied it: “The pier is not gone.”", "Ann Roe")]
    [InlineData("And from Chairwoman Ann Roe:\n“The pier is gone for good.”", "Ann Roe")]
    [InlineData("From the desk of Ann Roe, analyst, Harbour Research.\n“The pier is gone for good.”", "Ann Roe")]
    [InlineData("Ann Roe\nFormer goalkeeper on Harbour Radio\n“The pier is gone for good.”", "Ann Roe")]
    [InlineData("Ben Coe said it was cold.\n“The pier is gone for good.”\nAnn Roe, harbour master, on the storm.", "Ann Roe")]
    [InlineData("Ann Roe, head of the lender, Octavia Loans, says it is cold:\n“The pier is gone for good.”", "Ann Roe")]
    [InlineData("Calling his rival, Eve Coe, “quite exceptional”, Mrs Roe left the pier.", "Mrs Roe")]
    [InlineData("The man who runs the pier said the storm was “quite exceptional”.", null)]
    [InlineData("Roe said that the group's lawyer, Ben Coe, “made a good case to me”, he wrote.", "Roe")]
    [InlineData("Ann Roe laughed and said the storm was “quite exceptional”.", "Ann Roe")]
    public void The_speaker_is_who_the_lines_around_tell(string text, string? name) =>
        QuoteFinder.Find(text, "en")[^1].Speaker!.Name.Should().Be(name);

    [Fact]
    public void The_mention_ends_before_the_verb_and_before_the_relative_clause()
    {
        Quoted.Only("Ann Roe laughed and said the storm was “quite exceptional”.").Speaker!.Mention.Should().Be("Ann Roe");
        Quoted.Only("The man who runs the pier said the storm was “quite exceptional”.").Speaker!.Mention.Should().Be("The man");
    }

    [Theory]
    [InlineData("Ann Roe on the pier", "“It is gone for good.”", "Ann Roe", SpeakerEvidence.Headline)]
    [InlineData("Ann Roe on the pier", "She said: “It is gone.”", "Ann Roe", SpeakerEvidence.Cue)]
    [InlineData("Harbour Board: pier is gone", "“It is gone for good.”", "Harbour Board", SpeakerEvidence.Headline)]
    [InlineData("Ann Roe and Ben Coe on the pier", "“It is gone for good.”", null, SpeakerEvidence.None)]
    [InlineData("Ann Roe on the pier", "Ben Coe said: “It is gone.”", "Ben Coe", SpeakerEvidence.Cue)]
    [InlineData("Ann Roe on the pier", "The sea was cold.|“It is gone for good.”", null, SpeakerEvidence.None)]
    public void The_headline_names_who_speaks_in_a_bare_quote(string headline, string body, string? name, SpeakerEvidence evidence)
    {
        Story story = QuoteFinder.Annotate(new Story
        {
            Language = "en",
            Updates = [Quoted.Update(body.Split('|')) with { Headline = headline }],
        });

        Quote quote = story.Updates[0].Quotes.Should().ContainSingle().Subject;
        quote.Speaker?.Name.Should().Be(name);
        quote.Evidence.Should().Be(evidence);
    }

    [Fact]
    public void A_caption_introduces_people_and_a_signature_closes_a_block_quote()
    {
        Story story = QuoteFinder.Annotate(new Story
        {
            Language = "en",
            Updates =
            [
                new Update
                {
                    Body =
                    [
                        new Image { Url = new Uri("https://news.example/1.jpg"), Caption = "Coxswain Ann Roe in the harbour." },
                        new Paragraph { Content = "“It is gone for good,” Ms Roe said." },
                        new BlockQuote { Paragraphs = [new RichText("“The quay is gone too.”"), new RichText("Ben Coe, welder")] },
                    ],
                },
            ],
        });

        story.Updates[0].Quotes.Select(quote => quote.Speaker!.Name).Should().Equal("Ann Roe", "Ben Coe");
    }

    [Fact]
    public void Words_of_another_language_tell_nothing_of_one_that_has_none() =>
        QuoteFinder.Find("”Leipä loppui”, hän sanoi toimittajille.", "fi")
            .Should().OnlyContain(quote => quote.Speaker == null || quote.Speaker.Name == null);
}
