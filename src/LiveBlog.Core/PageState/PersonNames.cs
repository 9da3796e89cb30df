using System.Buffers;
using System.Text;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>Whether a value is the name of a person who may have written an update, told by the value and by what its member is
/// called.</summary>
internal static class PersonNames
{
    private static readonly SearchValues<string> OfWriters = ListWords.Parts(
    [
        "author", "writ", "report", "editor", "journal", "redak", "redac", "user", "agent", "staff", "poster", "byline", "contributor",
        "sign", "operator", "presenter", .. KnownLanguages.Fields(words => words.Author).Where(word => word.Length > 4),
    ]);

    // Persons, places and things of which is told
    private static readonly SearchValues<string> OfOthers = ListWords.Parts(
    [
        "team", "player", "club", "place", "location", "venue", "city", "category", "section", "source", "tag", "topic", "channel",
        "sponsor", "speaker", "quote", "title", "image", "photo", "picture", "media", "caption", "competition", "tournament", "league",
        "stadium", "driver", "batsman", "batter", "bowler", "opponent", "assist", "subject", "track", "country", "region", "status",
        "state", "phase", "type", "label", "related", "product", "requester", "customer", "recipient", "artist", "candidate", "party",
        "credit",
    ]);

    private static readonly Lazy<HashSet<string>> Forenames = new(() => new HashSet<string>(KnownLanguages.All
        .SelectMany(language => $"{language.Speech?.MaleForenames} {language.Speech?.FemaleForenames}".Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase));

    /// <summary>True for a member that is called after those who write.</summary>
    public static bool MayName(string member) =>
        ListWords.Has(member, OfWriters) || Array.Exists(member.Split(ItemGuess.Step), part =>
            ItemNames.Of(Encoding.UTF8.GetBytes(part)) is { Field: ItemField.Author });

    /// <summary>True for the name of a list of those who write.</summary>
    public static bool AreWriters(string member) =>
        member.Length < 24 && ItemNames.Of(Encoding.UTF8.GetBytes(member)) is { Field: ItemField.Author };

    /// <summary>True for a member that is called after what is told of.</summary>
    public static bool IsOther(string member) => ListWords.Has(member, OfOthers);

    public static bool IsPerson(string? text) =>
        text is { Length: <= 60 } && (Bylines.IsFullName(text) || IsUncased(text)) && !Bylines.IsDesk(text);

    /// <summary>True for a name that is written as no title is: with a known first name, or, where every word is a capital's, in two
    /// words.</summary>
    public static bool IsNoTitle(string text) => HasForename(text) || (text.Count(c => c == ' ') == 1 && Bylines.IsFullName(text));

    public static bool HasForename(string? text) =>
        text is not null && text.IndexOf(' ', StringComparison.Ordinal) is > 1 and var end && Forenames.Value.Contains(text[..end]);

    /// <summary>True for an account that is called after an office and counted: "editor12".</summary>
    public static bool IsCounted(string account) =>
        char.IsAsciiDigit(account[^1]) && ListWords.Has(account, OfWriters);

    /// <summary>East Asian names have no space; others two words and more.</summary>
    private static bool IsUncased(string text) =>
        BylineWords.IsUncased(text) && (text.Length <= 6 || text.Contains(' ', StringComparison.Ordinal));
}
