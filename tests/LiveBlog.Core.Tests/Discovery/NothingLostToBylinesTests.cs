namespace LiveBlog.Core.Tests.Discovery;

/// <summary>The words of an entry are its headline, its authors, its labels and its body: none goes to a byline that was none.</summary>
public sealed class NothingLostToBylinesTests
{
    private static readonly string[] Clocks = ["14:05", "13:24", "12:41", "11:30", "10:12", "09:03"];

    [Theory]
    [InlineData("<p>More from <strong>Nora Field</strong> on the pier.</p>")]
    [InlineData("<p>In Alderwick, <b>Owen Marsh</b> has been speaking to the family.</p>")]
    [InlineData("<p><strong>Nora Field</strong>, our reporter at the lock, has waited since noon for the crew.</p>")]
    [InlineData("<p>That is what <span class='author'>Owen Marsh</span> wrote this morning.</p>")]
    [InlineData("<p>We heard from <a rel='author' href='/tom'>Tom Reed</a> that the mill is dry.</p>")]
    public void A_name_within_the_text_stays_there(string body)
    {
        // Lines that all updates share are taken for furniture
        string[] bodies =
            [.. Clocks.Select(
            clock => $"<p>The {clock} ferry is late.</p>{body.Replace(".</p>", $" after {clock}.</p>", StringComparison.Ordinal)}")];

        ValueList<Update> updates = Read(i => bodies[i]);

        updates.Should().OnlyContain(update => update.Authors.Count == 0);
        updates.Select(Words).Should().Equal(bodies.Select(Plain));
    }

    [Theory]
    [InlineData("<p>By <a href='/n'>Nora Field</a>, political editor</p>")]
    [InlineData("<span class='author'>Nora Field</span>")]
    public void A_byline_apart_from_the_text_is_read(string byline) =>
        Read(_ => byline + "<p>The gates are shut until the evening.</p>").Should().HaveCount(6)
            .And.OnlyContain(update => update.Authors.Count == 1 && update.Authors[0].Name == "Nora Field");

    [Fact]
    public void The_speaker_of_a_pull_quote_is_no_author()
    {
        ValueList<Update> updates =
            Read(i => "<div class='name'>By Ana Robles</div><p>The gates are shut.</p><div class='quote'>"
                + $"<h2>Every drop counts until the spring.</h2><h3>Teo Salgado {(char)('A' + i)}rne</h3></div>");

        updates.Should().OnlyContain(update => update.Authors.Count == 1 && update.Authors[0].Name == "Ana Robles");
        updates.Select(update => update.Body.OfType<BlockQuote>().Single().Speaker!.Name).Should()
            .Equal("ABCDEF".Select(letter => $"Teo Salgado {letter}rne"));
    }

    [Theory]
    [InlineData("- Jeg er helt tom, siger Ida Lund.")]
    [InlineData("– Sigten er dårlig, fortæller Ole Krag.")]
    [InlineData("– Det kan tage uger.")]
    [InlineData("– Vi er knuste, sier Kari Vang.")]
    [InlineData("– Tilanne on vaikea, sanoo Aino Salmela.")]
    public void A_dash_that_opens_speech_signs_nothing(string speech)
    {
        ValueList<Update> updates =
            Read(i => $"<p>Borgmester Ida Lund har talt med {i + 2} familier.</p>"
                + $"<p>{(i == 1 ? speech : $"Broen er lukket {i} timer endnu.")}</p>");

        updates[1].Body.Should().HaveCount(2).And.AllBeOfType<Paragraph>();
        updates[1].Body[1].PlainText.Should().Be(speech);
    }

    [Fact]
    public void The_player_of_a_minute_is_no_author()
    {
        string[] players = ["Rui Costa", "Ari Holt", "Jan Kolk", "Rui Costa", "Lee Penn", "Max Orr"];

        ValueList<Update> updates =
            Read(i => $"<div class='m'>{90 - (i * 9)}'</div><div class='who'>{players[i]}</div>"
                + $"<div class='what'>Yellow card for tackle number {i}</div>", hasClock: false);

        updates.Select(update => update.Headline).Should().Equal(players);
        updates.Should().OnlyContain(update => update.Authors.Count == 0 && update.Body.Count == 1);
    }

    [Fact]
    public void The_line_below_a_picture_is_its_credit()
    {
        ValueList<Update> updates =
            Read(i => "<p>The gates are shut for "
                + $"{i + 2} hours.</p>{(i == 1 ? "<div><img src='https://img.example/gate.jpg' alt=''>"
                    + "<p class='a'>The gate from the quay.</p><p class='b'>Photo: NORA ELLIS</p></div>" : "")}");

        updates.Should().OnlyContain(update => update.Authors.Count == 0);
        updates[1].Body.Should().HaveCount(2);
        updates[1].Body[1].Should().BeOfType<Image>().Which.Should()
            .BeEquivalentTo(new { Caption = "The gate from the quay.", Credit = "NORA ELLIS" });
    }

    private static string Words(Update update) =>
        string.Join(' ', update.Body.Select(block => block.PlainText)).ReplaceLineEndings(" ").Replace('\t', ' ')
        .Replace(" | ", " ", StringComparison.Ordinal);

    private static string Plain(string html) =>
        string.Join(' ',
            System.Text.RegularExpressions.Regex.Replace(html.Replace("</td>", " ", StringComparison.Ordinal)
            .Replace("</p>", " ", StringComparison.Ordinal), "<[^>]*>", "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static ValueList<Update> Read(Func<int, string> body, bool hasClock = true) =>
        StoryReader.Read(
            "<!doctype html><html lang=en><head><title>Flood live</title></head><body>"
            + $"<h1>Flood live</h1>{string.Concat(Enumerable.Range(0, Clocks.Length).Select(i => "<div class='item'>"
                + $"{(hasClock ? $"<time>{Clocks[i]}</time>" : "")}{body(i)}</div>"))}</body></html>",
                    new PageContext { Sites = SiteCatalog.None }).Story?.Updates ?? [];
}
