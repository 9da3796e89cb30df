namespace LiveBlog.Core.Sites;

/// <summary>The kinds of boxes that publishers' editors set among the paragraphs of a text, in lower case and without marks between their
/// words: appeals, adverts and players that belong to no update.</summary>
internal static class EditorBoxes
{
    public static readonly string[] Kinds = ["epic", "guvideo", "adtraffective", "tilelinks", "podcastshow"];
}
