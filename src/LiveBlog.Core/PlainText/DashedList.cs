namespace LiveBlog.Core.PlainText;

/// <summary>Lines with a dash each that are the items of one list: behind a line that ends in a colon, where a semicolon ends all but
/// the last, or where none is a sentence. A dash alone opens speech too, or a speaker's name.</summary>
internal static class DashedList
{
    private const int Fewest = 2;

    /// <summary>How many lines from the place on are the list; 0 where none starts there.</summary>
    public static int Length(List<TextLine> lines, int at, int end)
    {
        int count = 0;
        while (at + count < end && IsDashed(lines[at + count].Text))
            count++;
        if (count < Fewest)
            return 0;
        bool isLed = at > 0 && lines[at - 1].Text.EndsWith(':') && lines.Skip(at).Take(count).All(line => char.IsLower(line.Text[2]));
        bool areTitles = lines.Skip(at).Take(count).All(line => line.Text[0] == '-' && LineShape.IsTitle(line.Text[2..]));
        return isLed || areTitles || lines.Skip(at).Take(count - 1).All(line => line.Text[^1] is ';' or ',') ? count : 0;
    }

    private static bool IsDashed(string text) => text is ['-' or '–' or '—', ' ', _, ..];
}
