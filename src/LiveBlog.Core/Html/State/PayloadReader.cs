using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Html.State;

/// <summary>Reads the JSON that live-blog services and publishers serve: the input itself is the JSON. Which of them it is, its structure tells.</summary>
internal static class PayloadReader
{
    private const double Enough = 3;

    /// <summary>True where the text opens like JSON.</summary>
    public static bool IsJson(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimStart();
        if (bare.IsEmpty || bare[0] is not ('{' or '['))
            return false;
        ReadOnlySpan<char> next = bare[1..].TrimStart();
        return !next.IsEmpty && (bare[0] == '{' ? next[0] is '"' or '}' : next[0] is '{' or '[' or '"' or ']');
    }

    /// <summary>The draft; null where the JSON holds no list of updates.</summary>
    public static StoryDraft? Read(string json, Uri? url, List<Finding> findings)
    {
        using StateSearch search = new();
        if (!search.Add(json, out string? fault))
        {
            findings.Add(StateFindings.PayloadUnreadable(fault));
            return null;
        }

        return StateReading.Read(search, new StatePage(url, PageStateReader.SaysLive(url, ""), Enough));
    }
}
