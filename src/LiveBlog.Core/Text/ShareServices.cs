using System.Collections.Frozen;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Text;

/// <summary>The services that a page is shared with: no author is called so.</summary>
internal static class ShareServices
{
    private static readonly FrozenSet<string> Words =
        ((string[])[.. Shared.ShareServices, .. KnownLanguages.News(words => words.ShareServices)])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the text is made of nothing but the names of services to share with: "Facebook Email", "Copy link".</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split(' '))
        {
            if (text[range] is { IsEmpty: false } word && !Known.Contains(word))
                return false;
        }

        return !text.IsWhiteSpace();
    }
}
