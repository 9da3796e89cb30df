namespace LiveBlog.Core.PlainText;

/// <summary>A box that asks for the reader's address in the middle of a text: short lines up to the one about privacy.</summary>
internal static class SignUpBox
{
    private const int Max = 8;

    /// <summary>The lines of such boxes between start and end.</summary>
    public static HashSet<int> Lines(List<TextLine> lines, int start, int end)
    {
        HashSet<int> boxes = [];
        for (int i = start; i < end; i++)
        {
            if (!LineWords.IsConsent(lines[i].Text))
                continue;
            boxes.Add(i);
            for (int at = i - 1; at >= start && i - at <= Max
                && lines[at].Kind is LineKind.Title or LineKind.Furniture or LineKind.Share; at--)
                boxes.Add(at);
        }

        return boxes;
    }
}
