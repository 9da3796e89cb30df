using System.Runtime.InteropServices;

namespace LiveBlog.Core.Drafts;

/// <summary>Short lines and pictures that most updates of a list share are the template's, not the updates' own.</summary>
internal static class Boilerplate
{
    private const int Fewest = 3;
    private const int LongestLabel = 40;

    /// <summary>A picture sign with its variant and joiner, in units.</summary>
    private const int LongestSign = 4;

    public static ValueList<UpdateDraft> Strip(ValueList<UpdateDraft> updates)
    {
        HashSet<string> shared = Shared(updates);
        UpdateDraft[]? stripped = null;
        for (int i = 0; i < updates.Count; i++)
        {
            if (updates[i].Body is { } body && Without(body, shared) is { } own && !IsAll(updates[i], own))
                (stripped ??= updates.AsSpan().ToArray())[i] = updates[i] with { Body = own };
        }

        return stripped is null ? updates : ValueList.Create<UpdateDraft>(stripped);
    }

    /// <summary>True where an update that has a time would be left without a word: "Goal!" is news each time.</summary>
    private static bool IsAll(UpdateDraft update, ValueList<Block> own) =>
        own.Count == 0 && update.Headline is null && update.Times.Count > 0;

    /// <summary>The body without the template's blocks; null where it has none.</summary>
    private static ValueList<Block>? Without(ValueList<Block> body, HashSet<string> shared)
    {
        foreach (Block block in body)
        {
            if (IsOut(block, shared))
                return [.. body.Where(block => !IsOut(block, shared))];
        }

        return null;
    }

    /// <summary>A paragraph of one sign is a badge or a separator; so is one picture sign, which may take several units.</summary>
    private static bool IsOut(Block block, HashSet<string> shared) =>
        block is Paragraph { PlainText: { Length: > 0 and <= LongestSign } text } && IsSign(text)
            || (shared.Count > 0 && shared.Contains(Key(block)));

    private static bool IsSign(string text) =>
        text.Length == 1 || (!text.Any(char.IsLetterOrDigit) && !text.Any(char.IsPunctuation)
            && new System.Globalization.StringInfo(text).LengthInTextElements == 1);

    private static HashSet<string> Shared(ValueList<UpdateDraft> updates)
    {
        // In how many updates, and in which the last: an update counts once
        Dictionary<string, (int Count, int Last)> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < updates.Count; i++)
        {
            foreach (Block block in updates[i].Body ?? [])
            {
                if (Key(block) is not { Length: > 0 } key)
                    continue;
                ref (int Count, int Last) known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out bool isKnown);
                if (!isKnown || known.Last != i)
                    known = (known.Count + 1, i);
            }
        }

        return [.. counts.Where(count => count.Value.Count >= Fewest && count.Value.Count * 5 >= updates.Count * 2)
            .Select(count => count.Key)];
    }

    private static string Key(Block block) => block switch
    {
        Paragraph { PlainText.Length: <= LongestLabel } paragraph => paragraph.PlainText,
        Heading { PlainText.Length: <= LongestLabel } heading => heading.PlainText,
        Image { Url: { } url } => url.AbsolutePath,
        _ => "",
    };
}
