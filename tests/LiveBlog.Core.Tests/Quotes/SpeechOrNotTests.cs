namespace LiveBlog.Core.Tests.Quotes;

public class SpeechOrNotTests
{
    [Theory]
    [InlineData("A so-called “pier tax” came in on Monday.")]
    [InlineData("The film “The Long Pier” opens on Friday.")]
    [InlineData("On the town's “Morning Hour” there was no news.")]
    [InlineData("Her motto was “build it and they will come along”.")]
    [InlineData("“Build it and they will come” is the new slogan of the town.")]
    [InlineData("“Why would anybody build a pier?” the mayor thought.")]
    [InlineData("The page had class=\"wide\" and id=\"x1\" in it.")]
    public void Labels_titles_mottos_and_thoughts_are_refused(string text) => Quoted.Stretches(text).Should().BeEmpty();

    [Theory]
    [InlineData("Roe called the plan “horrific”.", "“horrific”")]
    [InlineData("Roe said the pier was “gone”, “lost” and “beyond repair”.", "“gone”", "“lost”", "“beyond repair”")]
    [InlineData("Roe condemned what she called an “absurd decision”.", "“absurd decision”")]
    [InlineData("The council said the works would be “done by May”.", "“done by May”")]
    public void Fragments_with_a_cue_are_kept(string text, params string[] expected) => Quoted.Stretches(text).Should().Equal(expected);

    [Fact]
    public void Names_in_marks_are_refused_where_nouns_are_written_large() =>
        Quoted.Stretches("Das Schiff „Seestern“ lief am Montag in den Hafen ein, berichtete die „Neue Woche“.", "de").Should().BeEmpty();

    [Fact]
    public void Headings_hold_no_speech() =>
        QuoteFinder.Find([new Heading { Content = "Roe: “We will build it”" }], "en").Should().BeEmpty();
}
