using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Pull quotes: boxes that their name calls a quote and that hold words and who said them.</summary>
internal sealed partial class BodyReader
{
    /// <summary>A pull quote is a sentence or a few.</summary>
    private const int LongestPullQuote = 600;

    private const int LongestSpeaker = 80;

    /// <summary>True for a box named a quote with a speaker in it, or whose words open with a quotation mark. "stock-quote" has
    /// neither.</summary>
    private bool IsPullQuote(in PageElement item)
    {
        if (!item.Has(NameTraits.Quote) || item.Place == chosen || item.TextLength is 0 or > LongestPullQuote
            || sinks.Peek().Kind != SinkKind.Body)
            return false;
        bool hasSpeaker = false, isFirst = true, isMarked = false;
        foreach (ref readonly PageElement inner in index.Items[(item.Place + 1)..item.End])
        {
            if (inner.Tag is "blockquote" or "table" or "img" or "iframe")
                return false;
            if (Elements.OnlyText(inner.Element) is not { IsBlank: false } words)
                continue;
            string text = Whitespace.Fold(words.Data.ToString());
            isMarked |= isFirst && text.Length > 0 && QuotationMark.At(text, 0) is { Family: not MarkFamily.None };
            hasSpeaker |= !isFirst && IsSpeaker(inner);
            isFirst = false;
        }

        return hasSpeaker || isMarked;
    }

    /// <summary>True for the element of an open quote that names who said it.</summary>
    private bool IsSpeakerOfQuote(in PageElement item) =>
        sinks.Peek() is { Kind: SinkKind.Quote, SignatureLine: null, Texts.Count: > 0 } && text.IsEmpty && IsSpeaker(item);

    private static bool IsSpeaker(in PageElement item)
    {
        if (item.TextLength is < 3 or > LongestSpeaker || InlineText.OfAtMost(item.Element, LongestSpeaker) is not { } text)
            return false;
        return item.Has(NameTraits.Byline) || Bylines.IsFullName(text.AsSpan().TrimStart("–—- "));
    }
}
