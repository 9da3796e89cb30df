namespace LiveBlog.Core.Drafts;

/// <summary>Lists that a page holds twice, one for narrow screens and one for wide: each update counts once.</summary>
internal static class Doubles
{
    private const int Fewest = 2;

    /// <summary>The updates without those that repeat another, where each is there twice.</summary>
    public static ValueList<UpdateDraft> Remove(ValueList<UpdateDraft> updates)
    {
        if (updates.Count < 2 * Fewest || updates.Count % 2 != 0)
            return updates;
        List<UpdateDraft> singles = [.. updates.DistinctBy(Key)];
        bool areDoubled = singles.Count * 2 == updates.Count && updates.CountBy(Key).All(count => count.Value == 2);
        return areDoubled ? [.. singles] : updates;
    }

    private static (string? Headline, string Times, string Words) Key(UpdateDraft update) =>
        (update.Headline, string.Join('|', update.Times.Select(time => time.Text)),
            string.Join('\n', (update.Body ?? []).Select(block => block.PlainText)));
}
