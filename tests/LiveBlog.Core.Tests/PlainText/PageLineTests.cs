using LiveBlog.Core.PlainText;

namespace LiveBlog.Core.Tests.PlainText;

/// <summary>The lines that pages print around their news, told by their words and by where they stand.</summary>
public sealed class PageLineTests
{
    [Theory]
    [InlineData("Kommentare (8)", nameof(LineKind.Footer))]
    [InlineData("45 comments", nameof(LineKind.Footer))]
    [InlineData("Mere om stormen", nameof(LineKind.Links))]
    [InlineData("Topics: Weather, Floods, Marle", nameof(LineKind.Links))]
    [InlineData("İLGİLİ HABERLER", nameof(LineKind.Links))]
    [InlineData("A LIRE AUSSI", nameof(LineKind.Links))]
    [InlineData("Compartir en WhatsApp", nameof(LineKind.Share))]
    [InlineData("Kontakt Impressum Datenschutz AGB", nameof(LineKind.Furniture))]
    [InlineData("© 2024 The Marle Post", nameof(LineKind.Furniture))]
    [InlineData("版权所有 未经许可不得转载", nameof(LineKind.Furniture))]
    [InlineData("Newsletter : recevez chaque matin l'essentiel", nameof(LineKind.Furniture))]
    [InlineData("Comments by the mayor anger dockers", nameof(LineKind.Title))]
    [InlineData("分享会在市中心举行", nameof(LineKind.Title))]
    [InlineData("Cookies were on sale at the pier.", nameof(LineKind.Text))]
    public void Words_tell_what_pages_print_around_their_news(string line, string kind) =>
        TextLines.Of(line, TestContext.Current.CancellationToken)[0].Kind.ToString().Should().Be(kind);

    [Theory]
    [InlineData("Share\nMost viewed\nTen walks for a wet Sunday\nPrivacy policy")]
    [InlineData("Lesen Sie auch\nSo sichern Sie Ihr Dach\nAlle Rechte vorbehalten")]
    [InlineData("แชร์ข่าวนี้\nข่าวที่เกี่ยวข้อง")]
    public void They_end_the_last_update(string tail)
    {
        Story story = Read($"Storm live\n\n10:30 The bridge is shut.\n\n10:15 The ferry is in.\n\n10:00 Rain sets in.\n{tail}");

        story.Updates[^1].Body.Should().ContainSingle().Which.PlainText.Should().Be("Rain sets in.");
    }

    [Fact]
    public void A_sentence_behind_them_is_of_the_update() =>
        Read("Storm live\n\n10:30 The bridge is shut.\n\n10:15 The ferry is in.\n\n10:00 Rain sets in.\nAdvertisement\n"
            + "It will last all night.")
            .Updates[^1].Body.Should().HaveCount(2);

    [Fact]
    public void Short_lines_that_repeat_for_every_other_update_are_controls() =>
        Read("Storm live\n\n10:30\nThe bridge is shut.\nKopiuj adres\n\n10:15\nThe ferry is in.\nKopiuj adres\n\n10:00\n"
            + "Rain sets in.\nKopiuj adres")
            .Updates.Should().OnlyContain(update => update.Body.Count == 1);

    [Fact]
    public void What_is_all_that_updates_say_is_no_control() =>
        Read("Cup final liveblog\n\n10:30\n• Goal\n\n10:15\n• Goal\n\n10:00\n"
            + "• Goal").Updates.Should().OnlyContain(update => update.Body.Count == 1);

    [Fact]
    public void A_line_of_dates_and_bylines_is_parted()
    {
        Story story = Read("Trial live\n\nBy Gwen Sato | Sep 12, 2017\n\n10:30 a.m. The judge is in.\n\n10:15 a.m. Doors open.\n\n"
            + "10:00 a.m. A queue forms.");

        story.Authors.Should().ContainSingle().Which.Name.Should().Be("Gwen Sato");
        story.Summary.Should().BeNull();
    }

    private static Story Read(string text) => StoryReader.ReadText(text).StoryOrThrow();
}
