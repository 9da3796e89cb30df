using System.Buffers;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Pages;

/// <summary>The words of controls that load more updates, in any language.</summary>
internal static class MoreControl
{
    private static readonly string[] Openers = KnownLanguages.News(words => words.MoreUpdates);

    private static readonly SearchValues<char> Initials =
        SearchValues.Create([.. Openers.Select(words => words[0]), .. Openers.Select(words => char.ToUpperInvariant(words[0]))]);

    /// <summary>The control's own words at the start of the line; null where it is none.</summary>
    public static string? Words(string line) =>
        line.Length > 0 && Initials.Contains(line[0])
            && Array.Find(Openers, words => line.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is { } found
            ? line[..found.Length]
            : null;
}
