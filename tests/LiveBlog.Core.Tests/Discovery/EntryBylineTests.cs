namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Bylines of lists that no site file knows.</summary>
public sealed class EntryBylineTests
{
    private const string Words =
        "Crews have cleared another stretch of the road below Orla Bridge, and two more bus lines run again, the borough says.";

    [Theory]
    [InlineData("<p class='text-sm'>By <a class='font-semibold' href='/staff/maren'>Maren Oduya</a>"
        + "<span class='block'>City hall reporter</span></p>", "Maren Oduya, City hall reporter")]
    [InlineData("<div class='c-author'><img src='/f.jpg' alt=''><div><span>Maren Oduya</span><span>Reporter</span></div></div>",
        "Maren Oduya, Reporter")]
    [InlineData("<p>بقلم: سامي الديري</p>", "سامي الديري")]
    [InlineData("<em class='txt-name'>한가온 기자</em>", "한가온, 기자")]
    public void Names_and_roles_side_by_side_are_told_apart(string byline, string author)
    {
        Story story = Read(byline);

        story.Updates.Should().HaveCount(4).And.OnlyContain(update => update.Body.Count == 1 && update.Body[0].PlainText == Words);
        story.Updates.Select(update => string.Join("; ", update.Authors)).Should().AllBe(author);
    }

    [Fact]
    public void A_box_to_share_names_no_author() =>
        Read("<p>By Maren Oduya</p>",
            "<div class='social-tools'><ul><li><a href='#'>Facebook</a></li><li><a href='#'>Email</a></li></ul></div>")
            .Updates.Select(update => string.Join("; ", update.Authors)).Should().AllBe("Maren Oduya");

    [Fact]
    public void A_sentence_that_opens_with_a_by_word_names_no_author() =>
        Read("<p>By noon the <b>water</b> was gone.</p>").Updates.Should().OnlyContain(update => update.Authors.Count == 0);

    private static Story Read(string byline, string behind = "") =>
        StoryReader.Read(
            "<!doctype html><html lang=en><head><title>Flood live</title></head><body><main>"
            + $"<h1>Flood live</h1>{string.Concat(new[] { "14:05", "13:24", "12:41", "09:03" }.Select(clock => "<div class='entry'>"
                + $"<time datetime='2025-03-11T{clock}:00Z'>{clock}</time><h3>Bridge at {clock}</h3>{byline}<div class='text'>"
                + $"<p>{Words}</p></div>{behind}</div>"))}</main></body></html>", new PageContext { Sites = SiteCatalog.None })
                    .StoryOrThrow();
}
