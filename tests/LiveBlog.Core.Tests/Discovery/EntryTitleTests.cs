namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Titles of updates in shapes that are no headings, or stand beside what is none of them.</summary>
public sealed class EntryTitleTests
{
    private static readonly string[] Clocks = ["14:25", "13:50", "13:12", "12:40"];
    private static readonly string[] Titles = ["Pumps off", "Cars to the field", "Bridge closed", "Divers down again"];
    private static readonly string[] Bodies =
    [
        "The pumping station at Marrow Lock has been switched off.", "Residents of Tanner Row are asked to move their cars.",
        "Drivers should follow the yellow signs until noon.", "The silt lies far deeper than the drawings show.",
    ];

    [Theory]
    [InlineData("<li><em>{0}</em><div class='txt'><strong class='relay_tit'>{1}</strong>{2}</div></li>")]
    [InlineData("<div class='e'><b class='tm'>{0}</b><div class='tx'><strong>{1}</strong>{2}</div></div>")]
    [InlineData("<div class='e'><h3><span>{0}</span> - {1}</h3><p>{2}</p></div>")]
    [InlineData("<div class='e'><time>{0}</time><h3>| {1}</h3><p>{2}</p></div>")]
    [InlineData("<section><div><div><h5>{0}</h5></div></div><div><div><h3>{1}</h3></div></div><div><p>{2}</p></div></section>")]
    [InlineData("<div class='e'><div class='byline'><time>{0}</time> <span class='name'>Ann Lee</span><h3>{1}</h3></div><p>{2}</p></div>")]
    public void The_title_is_told_from_the_clock_and_the_text(string entry)
    {
        Story story = Read(entry);

        story.Updates.Select(update => update.Headline).Should().Equal(Titles);
        story.Updates.Select(update => string.Join('\n', update.Body.Select(block => block.PlainText))).Should().Equal(Bodies);
    }

    [Theory]
    [InlineData("<article><time>{0}</time><h2>{0}</h2><p>{2}</p></article>")]
    public void A_title_that_repeats_the_clock_is_none(string entry) =>
        Read(entry).Updates.Should().OnlyContain(update => update.Headline == null);

    [Theory]
    [InlineData("The pumping station at…")]
    [InlineData("The pumping station at...")]
    [InlineData("The pumping stat")]
    public void A_title_cut_from_the_text_is_none(string title) =>
        StoryReader.Read($"<title>Lock live</title>{string.Concat(Clocks.Select((clock, i) =>
            $"<article><time>{clock}</time><h2>{(i == 0 ? title : Titles[i])}</h2><p>{Bodies[i]}</p></article>"))}")
            .StoryOrThrow().Updates[0].Headline.Should().BeNull();

    [Fact]
    public void Some_updates_of_a_titled_list_have_no_title()
    {
        Story story = StoryReader.Read("<title>Lock live</title><main>" + string.Concat(Clocks.Select((clock, i) =>
            $"<div class='e'><span>{clock}</span><div class='t'>{(i < 2 ? $"<strong>{Titles[i]}</strong>" : "")}"
                + $"<p>{Bodies[i]}</p></div></div>"))
            + "</main>").StoryOrThrow();

        story.Updates.Select(update => update.Headline).Should().Equal("Pumps off", "Cars to the field", null, null);
    }

    [Fact]
    public void Where_the_race_is_is_no_title() =>
        StoryReader.Read("<title>Stage 3 live</title><main>" + string.Concat(Clocks.Select((clock, i) =>
            $"<section><header><time>{clock}</time> <span class='km'>{i + 4} km to the line</span></header><p>{Bodies[i]}</p></section>"))
            + "</main>").StoryOrThrow().Updates.Should().OnlyContain(update => update.Headline == null);

    [Fact]
    public void The_title_behind_a_clock_on_a_line_of_its_own() =>
        StoryReader.Read("<title>Lock live</title><main>" + string.Concat(Clocks.Select((clock, i) =>
            $"<p>{clock} - <strong>{Titles[i]}</strong></p><p>{Bodies[i]}</p><hr>")) + "</main>").StoryOrThrow()
            .Updates.Select(update => update.Headline).Should().Equal(Titles);

    private static Story Read(string entry) => StoryReader.Read("<title>Lock live</title><h1>Lock live</h1><main>" + string.Concat(
        Clocks.Select((clock, i) => entry.Replace("{0}", clock, StringComparison.Ordinal).Replace("{1}", Titles[i],
            StringComparison.Ordinal)
            .Replace("{2}", Bodies[i], StringComparison.Ordinal))) + "</main>").StoryOrThrow();
}
