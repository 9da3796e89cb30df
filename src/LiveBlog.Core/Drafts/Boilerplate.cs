namespace LiveBlog.Core.Drafts;

/// <summary>Short lines and pictures that most updates of a list share are the template's, not the updates' own.</summary>
internal static class Boilerplate
{
    private const int Fewest = 3;
    private const int LongestLabel = 40;

    public static ValueList<UpdateDraft> Strip(ValueList<UpdateDraft> updates)
    {
        HashSet<string> shared = Shared(updates);
        return [.. updates.Select(update => update.Body is { } body && body.Any(block => IsOut(block, shared)) ? update with { Body = [.. body.Where(block => !IsOut(block, shared))] } : update)];
    }

    /// <summary>A paragraph of one sign is a badge or a separator.</summary>
    private static bool IsOut(Block block, HashSet<string> shared) => shared.Contains(Key(block)) || block is Paragraph { PlainText.Length: 1 };

    private static HashSet<string> Shared(ValueList<UpdateDraft> updates)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (UpdateDraft update in updates)
        {
            foreach (string key in (update.Body ?? []).Select(Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return [.. counts.Where(count => count.Value >= Fewest && count.Value * 5 >= updates.Count * 2).Select(count => count.Key)];
    }

    private static string Key(Block block) => block switch
    {
        Paragraph { PlainText.Length: <= LongestLabel } paragraph => paragraph.PlainText,
        Heading { PlainText.Length: <= LongestLabel } heading => heading.PlainText,
        Image { Url: { } url } => url.AbsolutePath,
        _ => "",
    };
}
