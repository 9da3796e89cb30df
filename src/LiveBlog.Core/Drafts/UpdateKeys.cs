using LiveBlog.Core.Text;

namespace LiveBlog.Core.Drafts;

/// <summary>The names under which one update may be known to several readers.</summary>
internal static class UpdateKeys
{
    private static readonly string[] Prefixes = ["block-", "id_", "post-", "liveblog-entry-", "entry-", "update-", "live-", "#"];

    /// <summary>The ids and permalink of the draft, as keys.</summary>
    public static List<string> Of(UpdateDraft draft)
    {
        List<string> keys = [];
        Add(draft, keys);
        return keys;
    }

    /// <summary>Adds the ids and permalink of the draft, as keys.</summary>
    public static void Add(UpdateDraft draft, List<string> keys)
    {
        if (draft.Id is { Length: > 0 } id)
            keys.Add(Canonical(id));
        foreach (string alias in draft.Aliases)
            keys.Add(Canonical(alias));
        if (draft.Url is { Fragment.Length: > 1 } url)
            keys.Add(Canonical(Uri.UnescapeDataString(url.Fragment)));
        else if (draft.Url is { } whole)
            keys.Add(Address(whole));
    }

    /// <summary>The id in lower case, without the words that sites put before it.</summary>
    public static string Canonical(string id)
    {
        string whole = id.Trim().ToLowerInvariant();
        ReadOnlySpan<char> bare = whole;
        foreach (string prefix in Prefixes)
        {
            if (bare.StartsWith(prefix, StringComparison.Ordinal) && bare.Length > prefix.Length)
                bare = bare[prefix.Length..];
        }

        if (bare.EndsWith("_parent", StringComparison.Ordinal))
            bare = bare[..^"_parent".Length];
        return bare.Length == whole.Length ? whole : bare.ToString();
    }

    private static string Address(Uri url) =>
        url.GetComponents(UriComponents.Host | UriComponents.PathAndQuery, UriFormat.UriEscaped).TrimEnd('/').ToLowerInvariant();

    /// <summary>The headline's words, or null where there are too few to tell.</summary>
    public static string? Headline(UpdateDraft draft) =>
        draft.Headline is { } headline && PlainWords.Key(headline) is { Length: > 8 } key ? key : null;

    /// <summary>The first words of the body.</summary>
    public static string? Start(UpdateDraft draft)
    {
        string? text = draft.Body is { Count: > 0 } body
            ? string.Join(' ', body.Select(block => block.PlainText).Where(words => words.Length > 0).Take(2))
            : draft.BodyText;
        return text is not null && PlainWords.Key(text, 10) is { Length: > 24 } key ? key : null;
    }
}
