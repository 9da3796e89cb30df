using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Discovery;

/// <summary>What a page's title, heading and address say of being live, or of being a plan, a directory or a record of something
/// else.</summary>
internal sealed record PageWords(Uri? Url, bool SaysLive, string LiveReason)
{
    /// <summary>Plans are timed too, and some are called live.</summary>
    private static readonly FoldedWords Plans = new(KnownLanguages.News(words => words.Timetables));

    /// <summary>What a page is that does not say it is live; of a live page they are the matter: "Storm live: weather updates".</summary>
    private static readonly FoldedWords Others =
        new(KnownLanguages.News(words => [.. words.Timetables, .. words.Plans, .. words.OtherPages, .. words.Records]));

    // A section's name in the address ("/weather/") tells nothing against it
    private const string Address = "address";

    /// <summary>Why the page is likely something else; null where nothing says so.</summary>
    public string? OtherReason { get; private init; }

    /// <summary>True for languages that write a word in one or two signs.</summary>
    public bool IsHan { get; private init; }

    /// <summary>What a page states for machines that it is, where that is no news.</summary>
    private static readonly string[] OtherTypes = ["Recipe", "HowTo", "Product", "JobPosting"];

    public static PageWords Of(DomDocument document, Uri? url)
    {
        (string Where, string Text)[] texts = [.. Texts(document, url)];
        string? live = Find(texts, text => LiveWords.InTitle(text) ?? LiveWords.Sign(text));
        (string, string)[] titles = [.. texts.Where(text => text.Where != Address)];
        string? other = Find(titles, text => (live is null ? Others : Plans).In(FoldedWords.Fold(text)));
        return new PageWords(url, live is not null, live ?? "")
        {
            OtherReason = other ?? StatedType(document),
            IsHan = document.DocumentElement?.GetAttribute("lang") is ['j', 'a', ..] or ['z', 'h', ..] or ['k', 'o', ..],
        };
    }

    /// <summary>The type of the page's structured data (https://schema.org/Recipe), where it is one of those.</summary>
    private static string? StatedType(DomDocument document)
    {
        foreach (DomElement script in Elements.Below(document))
        {
            if (script.LocalName != "script" || script.Peek("type") is not "application/ld+json")
                continue;
            string data = string.Concat(script.ChildNodes.Span.ToArray().OfType<DomText>().Select(text => text.Data.ToString()));
            if (Array.Find(OtherTypes, type => States(data, type)) is { } stated)
                return $"the structured data says {stated}";
        }

        return null;
    }

    private static bool States(string data, string type)
    {
        int at = data.IndexOf("\"" + type + "\"", StringComparison.Ordinal);
        return at > 0 && data.AsSpan(0, at).TrimEnd(" :[\n\r\t").EndsWith("\"@type\"", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Where, string Text)> Texts(DomDocument document, Uri? url)
    {
        if (document.Title is { } title)
            yield return ("title", title);
        if (Elements.First(document, "h1") is { } heading && InlineText.Of(heading) is { } words)
            yield return ("heading", words);
        if (url is not null)
            yield return (Address, url.AbsolutePath);
    }

    private static string? Find((string Where, string Text)[] texts, Func<string, string?> wordIn)
    {
        foreach ((string where, string text) in texts)
        {
            if (wordIn(text) is { } word)
                return $"the {where} says {word}";
        }

        return null;
    }
}
