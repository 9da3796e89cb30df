using System.Buffers;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Reads the class names of elements. A page repeats few of them many times: what a list of names says is worked out
/// once.</summary>
internal sealed class ElementNames
{
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r', '\f'];

    private static readonly string[] TimeParts =
        ["time", "timestamp", "date", "datetime", "clock", "pubdate", "updated", "ago", "minute",
            .. KnownLanguages.Fields(words => words.Time)];

    private static readonly string[] BylineParts =
        ["byline", "author", "contributor", "author-name", "author__name", "contributor-name", "byline-name", "byline__name", "reporter",
            "authors", "contributors", "bylines", "reporters", "signature", "full-name", "fullname", "display-name",
            .. KnownLanguages.Fields(words => words.Author)];

    private static readonly string[] CaptionParts =
        ["cap", .. KnownLanguages.Fields(words => words.Caption)];

    private static readonly string[] CreditParts =
        ["copyright", "rights", "photographer", "agency", .. KnownLanguages.Fields(words => words.Credit)];

    private static readonly string[] QuoteParts =
        ["quote", "pullquote", "pull-quote", "blockquote", "quote-box", "quotebox", .. KnownLanguages.Fields(words => words.Quote)];

    private static readonly string[] TitleEnds =
        ["headline", "title", "heading", "ItemHeader", "item-header", "header-text", "_ttl", "-ttl", "_head", "-head"];

    // The title of a person is what they are
    private static readonly string[] Persons = ["user", "author", "job", "byline", "reporter", "member", "profile", "contributor"];

    private static readonly string[] TitleParts = ["tit", "ttl", .. KnownLanguages.Fields(words => words.Headline)];

    private static readonly string[] OrnamentWords = ["avatar", "icon", "emoji", "byline", "author", "logo", "smiley"];

    private static readonly string[] ConsentWords =
        ["consent", "opt-in", "opt_in", "optin", "two-click", "twoclick", "privacy-embed", "embed-privacy", "embed-placeholder", "gdpr"];

    private static readonly string[] PagingParts =
        ["pagination", "pager", "paging", "paginator", "load-more", "loadmore", "older-posts"];

    private static readonly string[] ModifiedWords = ["updated", "modified", "edited"];

    /// <summary>Most names have none of the words, which one search tells.</summary>
    private static readonly SearchValues<string> AnyPart = SearchValues.Create(
        [.. TimeParts, .. BylineParts, .. CaptionParts, .. CreditParts, .. QuoteParts, .. TitleEnds, .. TitleParts, .. OrnamentWords,
            .. ConsentWords, .. ModifiedWords, .. PagingParts, "by", "caption", "credit", "video"],
        StringComparison.OrdinalIgnoreCase);

    // The pages of a site share their names, and judging them costs more than reading the elements; a page has some hundred lists
    private static readonly ResultCache<NameList> Judged = new(Judge, most: 8192, longest: 256);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<NameList> lists = [new("", [], NameTraits.None)];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byList;

    public ElementNames() => byList = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many lists of names are known; their numbers lie below.</summary>
    public int Count => lists.Count;

    /// <summary>The number of the element's list of names; 0 where it has none.</summary>
    public int Number(ReadOnlySpan<char> names)
    {
        if (names.IsEmpty)
            return 0;
        if (!byList.TryGetValue(names, out int number))
        {
            NameList list = Judged.Of(names);
            numbers[list.List] = number = lists.Count;
            lists.Add(list);
        }

        return number;
    }

    public NameTraits Traits(int number) => lists[number].Traits;

    public NameList List(int number) => lists[number];

    /// <summary>The first name of a list.</summary>
    public string First(int number) => lists[number].First;

    public bool Has(DomElement element, NameTraits trait) => (Traits(Number(element.Peek("class"))) & trait) != 0;

    private static NameList Judge(string list)
    {
        string[] names = list.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        NameTraits traits = NameTraits.None;
        foreach (string name in names)
            traits |= Token(name);
        return new NameList(list, names, traits);
    }

    private static NameTraits Token(ReadOnlySpan<char> token) =>
        Flag(NoiseNames.IsHidden(token), NameTraits.Hidden | NameTraits.Noise) |
        Flag(NoiseNames.HasWord(token), NameTraits.Noise) |
        Flag(Embeds.ByToken(token) is not null || token is Embeds.Box, NameTraits.Post) |
        (token.ContainsAny(AnyPart) ? OfParts(token) : NameTraits.None);

    private static NameTraits OfParts(ReadOnlySpan<char> token) =>
        Flag(EndsWithPart(token, CaptionParts)
            || (token.Contains("caption", StringComparison.OrdinalIgnoreCase) && IsCaption(token)), NameTraits.Caption) |
        Flag(token.Contains("credit", StringComparison.OrdinalIgnoreCase)
            || EndsWithPart(token, CreditParts), NameTraits.Credit) |
        Flag(Contains(token, OrnamentWords), NameTraits.Ornament) |
        Flag(EndsWithPart(token, TimeParts), NameTraits.Time) |
        Flag(Contains(token, ModifiedWords), NameTraits.Modified) |
        Flag(EndsWithPart(token, BylineParts) || IsBy(token), NameTraits.Byline) |
        Flag((EndsWith(token, TitleEnds) || EndsWithPart(token, TitleParts)) && !NoiseNames.HasPart(token, Persons), NameTraits.Title) |
        Flag(EndsWithPart(token, QuoteParts), NameTraits.Quote) |
        Flag(token.Contains("video", StringComparison.OrdinalIgnoreCase), NameTraits.Video) |
        Flag(NoiseNames.HasPart(token, PagingParts), NameTraits.Paging) |
        Flag(Contains(token, ConsentWords), NameTraits.Consent);

    private static NameTraits Flag(bool holds, NameTraits trait) => holds ? trait : NameTraits.None;

    /// <summary>"by", "posted-by", "entry__by"; what a list is sorted or sponsored by is no name.</summary>
    private static bool IsBy(ReadOnlySpan<char> token) =>
        IsEndPart(token, "by") && !Contains(token, ["sort", "order", "group", "filter", "power", "sponsor", "present", "follow", "nearby"]);

    private static bool IsCaption(ReadOnlySpan<char> token) =>
        token.EndsWith("caption", StringComparison.OrdinalIgnoreCase) || token.StartsWith("caption", StringComparison.OrdinalIgnoreCase)
            || token.Contains("caption-", StringComparison.OrdinalIgnoreCase);

    private static bool Contains(ReadOnlySpan<char> token, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (token.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> token, ReadOnlySpan<string> ends)
    {
        foreach (string end in ends)
        {
            if (token.EndsWith(end, char.IsUpper(end[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool EndsWithPart(ReadOnlySpan<char> token, ReadOnlySpan<string> parts)
    {
        foreach (string part in parts)
        {
            if (IsEndPart(token, part))
                return true;
        }

        return false;
    }

    /// <summary>"block-time", "blockTime" and "block__time" end with the part "time"; "overtime" does not.</summary>
    private static bool IsEndPart(ReadOnlySpan<char> token, string part)
    {
        int start = token.Length - part.Length;
        return token.EndsWith(part, StringComparison.OrdinalIgnoreCase)
            && (start == 0 || !char.IsLetter(token[start - 1]) || char.IsUpper(token[start]));
    }
}
