using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class ItemGuessTests
{
    [Fact]
    public void Times_and_texts_are_told_by_their_values_whatever_they_are_called()
    {
        StoryDraft draft = Told.State(State("stream", """ "vreme": @time, "besedilo": "<p>Gate @n shuts.</p>", "titre": "Gate @n" """))!;

        draft.Updates.Select(update => $"{update.Id} {update.Headline} {Told.Times(update)[0]} {Told.Blocks(update)[0]}").Should()
            .StartWith("1 Gate 1 Published 1936620060 p: Gate 1 shuts.").And.HaveCount(4);
    }

    [Fact]
    public void Html_in_wrappers_of_any_name_is_the_body()
    {
        StoryDraft draft = Told.State(State("stream", """ "date": @time, "contenu": {"childMarkdownRemark": """
            + """{"html": "<p>Gate @n shuts.</p>"}} """))!;

        draft.Updates.Select(update => Told.Blocks(update).Single()).Should()
            .Equal("p: Gate 1 shuts.", "p: Gate 2 shuts.", "p: Gate 3 shuts.", "p: Gate 4 shuts.");
    }

    [Theory]
    [InlineData("items", """ "vreme": @time, "txt": "<p>Gate @n was slow for me too.</p>", "who": "ines", "likes": @n """)]
    [InlineData("comments", """ "vreme": @time, "txt": "<p>Gate @n was slow for me too.</p>" """)]
    [InlineData("products", """ "restock": @time, "blurb": "<p>Boot number @n, made of rubber.</p>", "price": 12 """)]
    [InlineData("related", """ "vreme": @time, "txt": "<p>Gate @n shuts.</p>", "href": "/world/@n" """)]
    [InlineData("stream", """ "amount": @n, "txt": "<p>Gate @n shuts.</p>" """)]
    public void Comments_products_and_teasers_are_still_none(string name, string members) =>
        Told.State(State(name, members)).Should().BeNull();

    [Fact]
    public void A_box_of_another_type_among_the_updates_is_none_of_them()
    {
        string state = State("stream", """ "component": "entry", "date": @time, "txt": "<p>Gate @n shuts.</p>" """)
            .Replace("]}};", ",{\"nid\": 9, \"component\": \"letter_box\", \"txt\": \"<p>Sign up.</p>\"}]}};", StringComparison.Ordinal);

        Told.State(state)!.Updates.Select(update => update.Id).Should().Equal("1", "2", "3", "4");
    }

    private static string State(string name, string members) =>
        $"window.__DATA__ = {{\"page\": {{\"{name}\": [{string.Join(',', Enumerable.Range(1, 4).Select(n => Item(n, members)))}]}}}};";

    private static string Item(int n, string members)
    {
        string filled = members.Replace("@time", $"{1936620000 + (60 * n)}", StringComparison.Ordinal);
        return $"{{\"nid\": {n}, {filled.Replace("@n", $"{n}", StringComparison.Ordinal)}}}";
    }
}
