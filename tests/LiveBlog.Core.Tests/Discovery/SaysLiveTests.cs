namespace LiveBlog.Core.Tests.Discovery;

/// <summary>How pages say that they are live, in a title, a note below it or in machine times of their entries.</summary>
public sealed class SaysLiveTests
{
    private const string Words = "Crews have cleared another stretch of the road below Orla Bridge, the borough says.";
    private static readonly string[] Clocks = ["14:25", "13:52", "13:11", "12:40"];

    [Theory]
    [InlineData("de", "Hochwasser in Kestrow – laufend aktualisiert")]
    [InlineData("lt", "Potvynis Alksnėnuose: tiesiogiai")]
    [InlineData("et", "OTSE: üleujutus Leppnemes")]
    [InlineData("sw", "Mafuriko Alksne: moja kwa moja")]
    [InlineData("sq", "Përmbytjet në Alksne – drejtpërdrejt")]
    [InlineData("bn", "আলকসনায় বন্যা: সরাসরি")]
    [InlineData("cs", "Povodeň v Olšanech: sledujeme on-line")]
    [InlineData("en", "Election night: running coverage")]
    public void Words_of_a_title_in_many_languages(string language, string title) =>
        Read(language, title, "").Should().HaveCount(4);

    [Theory]
    [InlineData("de", "<p>Diese Seite wird laufend aktualisiert.</p>")]
    [InlineData("en", "<font size=2>This page is updated through the night. Hit reload.</font>")]
    [InlineData("fi", "<p>Tulva: päivitämme tätä uutista.</p>")]
    public void A_note_to_the_reader_above_the_list(string language, string note) =>
        Read(language, "Flood in Alderwick", note).Should().HaveCount(4);

    [Theory]
    [InlineData("<p>The council will meet on Friday to hear what has been done.</p>")]
    [InlineData("")]
    public void Nothing_says_so_and_nothing_is_read(string note) => Read("en", "Flood in Alderwick", note).Should().BeEmpty();

    private static ValueList<Update> Read(string language, string title, string note) =>
        StoryReader.Read($"<html lang='{language}'><title>{title}</title><h1>{title}</h1>{note}{Entries}</html>").Story?.Updates ?? [];

    private static readonly string Entries = string.Concat(Clocks.Select(clock =>
        $"<div class='e'><time>{clock}</time><p>{Words}</p></div>"));
}
