namespace LiveBlog.Core.Tests.PageParts;

/// <summary>Captions and credits, whatever label, brackets, order or elements tell them apart.</summary>
public sealed class CaptionShapesTests
{
    private const string Caption = "The lower gate, seen from the quay.";
    private const string Picture = "<img src='https://img.example/a.jpg' alt=''>";

    [Theory]
    [InlineData("Pic: Nora Ellis", "Nora Ellis")]
    [InlineData("Kuva: Nora Ellis", "Nora Ellis")]
    [InlineData("Zdjęcie: Nora Ellis", "Nora Ellis")]
    [InlineData("Picture by Nora Ellis", "Nora Ellis")]
    [InlineData("(Alder News: Nora Ellis)", "Alder News: Nora Ellis")]
    [InlineData("[Nora Ellis/Alder News]", "Nora Ellis/Alder News")]
    [InlineData("<span>Nora Ellis / Alder News</span>", "Nora Ellis / Alder News")]
    public void The_credit_stands_behind_the_caption(string credit, string expected)
    {
        string caption = credit[0] == '<' ? $"<span>{Caption}</span>{credit}" : $"{Caption} {credit}";

        Read($"<figure>{Picture}<figcaption>{caption}</figcaption></figure>").Should().Be((Caption, expected));
    }

    [Theory]
    [InlineData("<figure>{0}<figcaption>Foto: Nora Ellis. {1}</figcaption></figure>")]
    [InlineData("<div class='wp-caption'>{0}<p class='wp-caption-text'>{1} Photo: Nora Ellis</p></div>")]
    [InlineData("<p>{0}<br><em>{1} (Photo: Nora Ellis)</em></p>")]
    [InlineData("<div>{0}<div>{1}</div><div class='ph__by'>Foto: Nora Ellis</div></div>")]
    public void It_stands_anywhere(string shape) =>
        Read(shape.Replace("{0}", Picture, StringComparison.Ordinal).Replace("{1}", Caption, StringComparison.Ordinal)).Should()
            .Be((Caption, "Nora Ellis"));

    [Fact]
    public void Brackets_that_tell_where_somebody_stands_are_of_the_caption() =>
        Read($"<figure>{Picture}<figcaption>At the gate. (Left: Nora Ellis)</figcaption></figure>").Credit.Should().BeNull();

    private static (string? Caption, string? Credit) Read(string picture)
    {
        Story story = StoryReader.Read("<title>Lock live</title>"
            + string.Concat(new[] { "14:25", "13:50", "13:12", "12:40" }.Select((clock, i) =>
            $"<div class='e'><time>{clock}</time><p>Crews have cleared another stretch of the road below Orla Bridge.</p>"
                + $"{(i == 1 ? picture : "")}</div>")))
            .StoryOrThrow();
        story.Updates.Should().OnlyContain(update => update.Authors.Count == 0 && update.Body.OfType<Paragraph>().Count() == 1);
        Image image = story.Updates[1].Body.OfType<Image>().Single();
        return (image.Caption, image.Credit);
    }
}
