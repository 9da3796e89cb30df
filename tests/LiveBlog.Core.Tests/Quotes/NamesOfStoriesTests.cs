using LiveBlog.Core.Benchmarks;

namespace LiveBlog.Core.Tests.Quotes;

/// <summary>The names of the speakers of 29 invented stories in 16 languages, written with their answers before the rules.</summary>
public class NamesOfStoriesTests
{
    [Fact]
    public void Most_names_a_reader_knows_are_found_and_hardly_any_is_wrong()
    {
        string stories = Repository.PathTo("tests/LiveBlog.Core.Tests/Quotes/Names/stories.jsonl");
        NamesTally tally = NamesAccuracy.Of(stories, null, TextWriter.Null);

        (tally.Of(NamesVerdict.Wrong) + tally.Of(NamesVerdict.GivenThoughUnnamed)).Should().BeLessThanOrEqualTo(3);
        tally.Of(NamesVerdict.Right).Should().BeGreaterThanOrEqualTo(150);
        tally.Of(NamesVerdict.Missed).Should().BeLessThanOrEqualTo(20);
        tally.Others.Should().BeLessThanOrEqualTo(8);
    }

    [Theory]
    [InlineData("Ann Roe", "Dr Ann Roe", "Right")]
    [InlineData("Harbour Board", "the Harbour Board", "Right")]
    [InlineData("Mrs Roe", "Mrs Roe", "Right")]
    [InlineData("Mrs Roe", "Mr Roe", "Wrong")]
    [InlineData("Ann Roe", "Roe", "Wrong")]
    [InlineData("Ann Roe", null, "Absent")]
    [InlineData(null, "Ann Roe", "GivenThoughUnnamed")]
    [InlineData(null, null, "Unnamed")]
    public void A_name_is_judged_without_titles_and_articles(string? wanted, string? found, string verdict) =>
        NamesTally.Judge([wanted], found).ToString().Should().Be(verdict);
}
