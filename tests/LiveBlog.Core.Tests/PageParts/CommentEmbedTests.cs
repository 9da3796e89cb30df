using LiveBlog.Core.Tests.Documents.Dom;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageParts;

public sealed class CommentEmbedTests
{
    [Fact]
    public void A_readers_comment_in_a_figure_is_an_embed_with_its_author_and_words()
    {
        using DomDocument document = TreeText.Parse("""
            <p>Olga asks about the ferry.</p>
            <figure data-canonical-url="https://talk.example/comment/7"><div itemscope itemtype="http://schema.org/Comment">
            <div itemprop="author"><a href="/olga">Olga Bole</a></div><div itemprop="text"><p>Does it run at night?</p></div></div></figure>
            """);

        BodyReader.ReadChildren(document.Body!, null).Should().Equal(
            new Paragraph { Content = "Olga asks about the ferry." },
            new Embed { Provider = "comment", Url = new Uri("https://talk.example/comment/7"), Author = "Olga Bole",
                Text = "Does it run at night?" });
    }
}
