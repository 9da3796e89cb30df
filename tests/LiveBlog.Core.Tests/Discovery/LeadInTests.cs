using System.Globalization;
namespace LiveBlog.Core.Tests.Discovery;

/// <summary>What stands before, around and behind the clock that opens an update: words such as "Update", brackets, bullets,
/// signs.</summary>
public sealed class LeadInTests
{
    private static readonly string[] Bodies =
    [
        "The pumping station at Marrow Lock has been switched off.", "Residents of Tanner Row are asked to move their cars.",
        "The bridge is closed in both directions until noon.", "Divers have gone down to the sluice again.",
    ];

    private static readonly string[] Clocks = ["14:25", "13:50", "13:12", "12:40"];

    [Theory]
    [InlineData("ro", "<p><strong>UPDATE {0}</strong> {1}</p>")]
    [InlineData("ro", "<p>UPDATE ora {0}: {1}</p>")]
    [InlineData("de", "<p><strong>Update, {0} Uhr:</strong> {1}</p>")]
    [InlineData("zh-CN", "<p>【{0}】{1}</p>")]
    [InlineData("zh-TW", "<p>【{0}更新】{1}</p>")]
    [InlineData("zh-CN", "<p><strong>[{0} 更新]</strong></p><p>{1}</p>")]
    [InlineData("ja", "<p>■{0} {1}</p>")]
    [InlineData("fr", "<p><b>▶ {0}.</b> {1}</p>")]
    [InlineData("en", "<p>&bull; <b>{0}</b> &ndash; {1}</p>")]
    [InlineData("pt", "<p><strong>[{0}]</strong> - {1}</p>")]
    [InlineData("hu", "<p><strong>{0}</strong> | {1}</p>")]
    [InlineData("en", "<p>(<b>{0}</b>) {1}</p>")]
    [InlineData("th", "<p><strong>{0} น.</strong></p><p>&nbsp;</p><p>{1}</p>")]
    [InlineData("fi", "<b>klo {0}</b> {1}<br/><br/>")]
    public void A_clock_is_read_with_what_leads_in_to_it_and_its_signs_are_no_text(string language, string entry)
    {
        string entries = string.Concat(Clocks.Select((clock, i) => string.Format(CultureInfo.InvariantCulture, entry, clock, Bodies[i])));

        Story story = StoryReader.Read($"<html lang='{language}'><title>Lock live</title><h1>Lock live</h1><main>{entries}</main></html>")
            .StoryOrThrow();

        story.Updates.Select(update => Text(update)).Should().Equal(Bodies);
        story.Updates.Select(update => update.Headline).Should().OnlyContain(headline => headline == null);
        story.Updates.Zip(Clocks).Should().OnlyContain(pair => pair.First.Published!.Raw!.Contains(pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- Jeg er helt tom efter den nat, siger Roe til avisen.", "- Jeg er helt tom efter den nat, siger Roe til avisen.")]
    [InlineData("<b>Wetter</b> -5 Grad am Morgen und noch mehr Schnee auf allen Wegen.",
        "-5 Grad am Morgen und noch mehr Schnee auf allen Wegen.")]
    public void A_dash_that_belongs_to_the_words_stays(string line, string expected)
    {
        Story story = StoryReader.Read(
            $"<title>Lock live</title>{string.Concat(Clocks.Select(clock => $"<div class='x'><time>{clock}</time><p>{line}</p></div>"))}")
                .StoryOrThrow();

        story.Updates.Should().OnlyContain(update => Text(update).EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Dotted_clocks_of_a_list_of_terms_may_have_one_figure()
    {
        string[] clocks = ["12.10", "11.25", "9.40", "7.05"];

        StoryReader.Read("<html lang='it'><title>Traffico, la diretta</title><dl>" + string.Concat(clocks.Select((clock, i) =>
            $"<dt>{clock}</dt><dd>{Bodies[i]}</dd>")) + "</dl></html>").StoryOrThrow()
            .Updates.Select(update => update.Published!.Raw).Should().Equal(clocks);
    }

    private static string Text(Update update) => string.Join('\n', update.Body.Select(block => block.PlainText));
}
