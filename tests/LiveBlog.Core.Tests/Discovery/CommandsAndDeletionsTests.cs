namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Entries of the commonest plugin: one that was emptied, and the commands in the words of the others.</summary>
public sealed class CommandsAndDeletionsTests
{
    [Fact]
    public void An_emptied_entry_is_none_and_a_command_is_a_flag()
    {
        Story story = StoryReader.Read("<!doctype html><html lang=en><head><title>Flood live</title></head><body><h1>Flood live</h1><div>"
            + Entry(4, "liveblog-hidden", "", "")
            + Entry(3, "type-key", "Ivy Poole", "<span class='liveblog-command type-key'>key</span> The dam holds, engineers say.")
            + Entry(2, "", "false</span><span class=liveblog-author-name>Ivy Poole", "Water stands at the church wall.")
            + Entry(1, "", "Ivy Poole", "Good morning from the river.") + "</div></body></html>", new PageContext()).StoryOrThrow();

        story.Updates.Select(update => update.Body[0].PlainText).Should()
            .Equal("The dam holds, engineers say.", "Water stands at the church wall.", "Good morning from the river.");
        story.Updates.Select(update => update.IsKeyEvent).Should().Equal(true, false, false);
        story.Updates.SelectMany(update => update.Authors).Select(author => author.Name).Should().AllBe("Ivy Poole");
    }

    private static string Entry(int id, string names, string author, string words) =>
        $"<div id='liveblog-entry-{id}' class='liveblog-entry {names}' data-timestamp='{1714630000 + (id * 1800)}'><header>"
            + $"<span class=liveblog-author-name>{author}</span></header><div class=liveblog-entry-text><p>{words}</p></div></div>";
}
