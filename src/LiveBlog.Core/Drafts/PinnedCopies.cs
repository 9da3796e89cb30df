namespace LiveBlog.Core.Drafts;

/// <summary>Updates that a page prints twice: held at the top, and at their place in the list.</summary>
internal static class PinnedCopies
{
    /// <summary>The updates without the copies; the update itself, at its place, is the pinned one.</summary>
    public static ValueList<UpdateDraft> Join(ValueList<UpdateDraft> updates)
    {
        List<UpdateDraft>? joined = null;
        for (int i = updates.Count - 1; i >= 0; i--)
        {
            if (updates[i].IsPinned != true)
                continue;
            List<UpdateDraft> now = joined ?? [.. updates];
            int own = now.FindIndex(i + 1, other => IsCopy(updates[i], other));
            if (own < 0)
                continue;
            now[own] = now[own] with { IsPinned = true };
            now.RemoveAt(i);
            joined = now;
        }

        return joined is null ? updates : [.. joined];
    }

    private static bool IsCopy(UpdateDraft pinned, UpdateDraft other) =>
        (pinned.Id is null || other.Id is null || pinned.Id == other.Id) && pinned.Headline == other.Headline
            && pinned.Times.Select(time => time.Text).SequenceEqual(other.Times.Select(time => time.Text))
            && Words(pinned).SequenceEqual(Words(other)) && (pinned.Headline is not null || Words(pinned).Any());

    private static IEnumerable<string> Words(UpdateDraft update) => (update.Body ?? []).Select(block => block.PlainText);
}
