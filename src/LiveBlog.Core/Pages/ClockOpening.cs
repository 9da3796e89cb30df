using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>The time of day that opens an update's words ("1130:", "12.31 Uhr: Title", "+++ 14:05 Title +++").</summary>
/// <param name="Clock">The clock as printed.</param>
/// <param name="Holder">The heading or bold that holds it; null where it opens the body itself.</param>
/// <param name="Title">What the holder says besides.</param>
internal sealed record ClockOpening(string Clock, DomElement? Holder, string? Title)
{
    private static readonly char[] Seams = [' ', '\u00a0', ':', '+', '|', '·', '•', '–', '—', '-', ']', '】', ')'];

    /// <summary>The name that stands alone behind the clock: "14:05 | Mara Voss".</summary>
    public string? Byline { get; private init; }

    /// <summary>The opening of an update's nodes, or null where neither their first words nor those below their heading are a
    /// clock.</summary>
    public static ClockOpening? Read(IReadOnlyList<DomNode> nodes, PageIndex index, bool hasSlots = false)
    {
        if (FirstWords(nodes, index.Names) is not { } first)
            return null;
        DomElement? holder = HolderOf(first, nodes);
        return Read(first, holder, nodes, index, hasSlots)
            ?? (holder is { LocalName: ['h', _] } && FirstWords(nodes, index.Names, holder) is { } second
            ? Read(second, HolderOf(second, nodes), nodes, index, hasSlots)
            : null);
    }

    private static ClockOpening? Read(DomText first, DomElement? holder, IReadOnlyList<DomNode> nodes, PageIndex index, bool hasSlots)
    {
        if (holder is not null && GoesOn(holder))
            holder = null;
        holder ??= BeforeTitle(first, nodes);
        string words = (holder is null ? Whitespace.FoldOrNull(first.ToString()) : InlineText.Of(holder)) ?? "";
        int length = hasSlots ? Math.Max(DottedLength(words), EventLength(words)) : index.Times.OpeningLength(words);
        if (length == 0)
            return null;
        string? rest = Whitespace.FoldOrNull(words[length..].Trim(Seams));
        rest = rest?.Any(char.IsLetterOrDigit) == true ? rest : null;
        bool isByline = holder is null && rest is not null && first.ParentElement is { } line && !InlineText.IsInline(line)
            && Elements.OnlyText(line) is not null && Bylines.IsFullName(rest);
        string clock = OpeningTime.Printed(words, length).ToString();
        return new ClockOpening(clock, holder, holder is null ? null : rest) { Byline = isByline ? rest : null };
    }

    /// <summary>The body without the clock, where the clock opened it.</summary>
    public ValueList<Block> Strip(ValueList<Block> body, TimeTexts times)
    {
        if (body.Count == 0 || body[0] is not Paragraph { Content: { } content } paragraph)
            return body;
        if (Byline is not null && content.Text.EndsWith(Byline, StringComparison.Ordinal))
            return [.. body.Skip(1)];
        int length = Holder is null ? times.OpeningLength(content.Text) : 0;
        if (Holder is null && length == 0 && content.Text.StartsWith(Clock, StringComparison.Ordinal))
            length = Clock.Length;
        while (length < content.Text.Length && Seams.Contains(content.Text[length]))
            length++;
        return length == 0
            ? body
            : length == content.Text.Length ? [.. body.Skip(1)] : [paragraph with { Content = Behind(content, length) }, .. body.Skip(1)];
    }

    /// <summary>How long the dotted clock is that opens the words and is not all of them: "15.45 Ada Brook"; 0 where none does.</summary>
    public static int DottedLength(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> text = words.TrimStart();
        return text.Length > 6 && text[5] == ' ' && DottedClock.Is(text[..5], hours: 2) && !text[6..].IsWhiteSpace()
            ? words.Length - text.Length + 5
            : 0;
    }

    /// <summary>The same of the minute of a match or the ball of an over: "4.6 Quill to Marsh", "45+1' Goal".</summary>
    public static int EventLength(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> text = words.TrimStart();
        int end = text.IndexOfAny(' ', '\n');
        return end is > 1 and < 7 && char.IsAsciiDigit(text[0]) && (MatchMinute.Is(text[..end]) || MatchMinute.IsBall(text[..end]))
            && text[end..].TrimStart() is [var next, ..] && char.IsLetter(next) ? words.Length - text.Length + end : 0;
    }

    /// <summary>The paragraph that is no more than the clock and the title in bold, above others: "13h52 - &lt;b&gt;Title&lt;/b&gt;"; null
    /// where it says more.</summary>
    private static DomElement? BeforeTitle(DomText first, IReadOnlyList<DomNode> nodes)
    {
        if (nodes.Count < 2 || first.ParentElement is not { LocalName: "p", ChildNodes.Length: 2 or 3 } line || !nodes.Contains(line)
            || !ReferenceEquals(line.ChildNodes[0], first))
            return null;
        bool isAlone = line.ChildNodes.Length == 2 || line.ChildNodes[2] is DomText { IsBlank: true };
        return isAlone && line.ChildNodes[1] is DomElement { LocalName: "b" or "strong" } ? line : null;
    }

    /// <summary>True where the sentence that opens in the bold goes on behind it.</summary>
    private static bool GoesOn(DomElement holder) =>
        holder.LocalName is "b" or "strong" && holder.ParentElement is { ChildNodes: var nodes }
            && Next(nodes, holder) is DomText { Data: var words } && words.TrimStart() is [var next, ..]
            && (char.IsLower(next) || next == ',');

    private static DomNode? Next(NodeList nodes, DomElement element)
    {
        for (int i = 0; i + 1 < nodes.Length; i++)
        {
            if (ReferenceEquals(nodes[i], element))
                return nodes[i + 1];
        }

        return null;
    }

    private static RichText Behind(RichText content, int start)
    {
        IEnumerable<TextMark> marks = content.Marks
            .Select(mark => mark with { Start = Math.Max(mark.Start - start, 0),
                Length = Math.Min(mark.Length, mark.Start + mark.Length - start) })
            .Where(mark => mark.Length > 0);
        return new RichText(content.Text[start..], [.. marks]);
    }

    private static DomElement? HolderOf(DomText words, IReadOnlyList<DomNode> nodes)
    {
        DomElement? holder = null;
        for (DomElement? at = words.ParentElement; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "b" or "strong" or "dt" or "summary")
                holder = at;
            if (nodes.Contains(at))
                break;
        }

        return holder;
    }

    private static DomText? FirstWords(IReadOnlyList<DomNode> nodes, ElementNames names, DomElement? heading = null)
    {
        Stack<DomNode> open = new(nodes.Reverse());
        while (open.TryPop(out DomNode? node))
        {
            if (node is DomText words && !words.IsBlank)
                return words;
            if (node is DomElement element && (InlineText.IsSilent(element)
                || ReferenceEquals(element, heading) || Noise.Is(element, names)))
                continue;
            for (int i = node.ChildNodes.Length - 1; i >= 0; i--)
                open.Push(node.ChildNodes[i]);
        }

        return null;
    }
}
