namespace LiveBlog.Core.Drafts;

/// <summary>Which update of one draft is which of another: by id and permalink, then by headline, then by the first words, then by place
/// between two that are sure.</summary>
internal static class Alignment
{
    /// <summary>For each update of the other list its index in the base list, or -1.</summary>
    public static int[] Match(IReadOnlyList<UpdateDraft> one, IReadOnlyList<UpdateDraft> other)
    {
        int[] match = new int[other.Count];
        Array.Fill(match, -1);
        bool[] used = new bool[one.Count];
        ByKey(one, other, UpdateKeys.Of, match, used);
        ByKey(one, other, draft => UpdateKeys.Headline(draft) is { } key ? [key] : [], match, used);
        ByKey(one, other, draft => UpdateKeys.Start(draft) is { } key ? [key] : [], match, used);
        ByPlace(one.Count, match, used);
        return match;
    }

    private static void ByKey(IReadOnlyList<UpdateDraft> one, IReadOnlyList<UpdateDraft> other, Func<UpdateDraft, IEnumerable<string>> keys,
        int[] match, bool[] used)
    {
        Dictionary<string, Queue<int>> places = new(StringComparer.Ordinal);
        for (int i = 0; i < one.Count; i++)
        {
            if (used[i])
                continue;
            foreach (string key in keys(one[i]).Distinct(StringComparer.Ordinal))
            {
                if (!places.TryGetValue(key, out Queue<int>? queue))
                    places[key] = queue = new();
                queue.Enqueue(i);
            }
        }

        for (int j = 0; j < other.Count; j++)
        {
            if (match[j] < 0)
                match[j] = Claim(keys(other[j]), places, used);
        }
    }

    private static int Claim(IEnumerable<string> keys, Dictionary<string, Queue<int>> places, bool[] used)
    {
        foreach (string key in keys)
        {
            if (!places.TryGetValue(key, out Queue<int>? queue))
                continue;
            while (queue.TryDequeue(out int i))
            {
                if (used[i])
                    continue;
                used[i] = true;
                return i;
            }
        }

        return -1;
    }

    /// <summary>Lists of one length that agree nearly everywhere agree in the rest too.</summary>
    private static void ByPlace(int count, int[] match, bool[] used)
    {
        if (match.Length != count || count == 0)
            return;
        int same = match.Where((i, j) => i == j).Count();
        if (same * 5 < count * 4)
            return;
        for (int j = 0; j < match.Length; j++)
        {
            if (match[j] >= 0 || used[j])
                continue;
            match[j] = j;
            used[j] = true;
        }
    }
}
