using LiveBlog.Core.Text;

namespace LiveBlog.Core.Quotes;

/// <summary>Pairs the quotation marks of one line. Pairing starts anew in every line, so that a stray mark spoils one line only.</summary>
internal sealed class MarkPairing
{
    // No text nests so deep: what opens more is not text
    private const int DeepestNesting = 1000;

    private readonly List<QuotationMark> open = [];
    private readonly List<MarkedSpan> outer = [];
    private readonly int[] depth = new int[8];
    private Line line;
    private bool guillemetsPointInward;

    /// <summary>The outermost stretches in marks, in order, until the next line is read. The last may be unclosed.</summary>
    public List<MarkedSpan> Of(Line line, bool guillemetsPointInward)
    {
        outer.Clear();
        ReadOnlySpan<char> text = line.Span;
        int first = text[(IsBullet(line) ? 1 : 0)..].IndexOfAny(QuotationMark.Characters);
        if (first < 0)
            return outer;
        (this.line, this.guillemetsPointInward) = (line, guillemetsPointInward);
        open.Clear();
        Array.Clear(depth);
        Walk(text, first + (IsBullet(line) ? 1 : 0));
        AddUnclosed(text.Length);
        SingleMarks.AddTo(outer, line);
        return outer;
    }

    // » Roads closed: no mark, but the sign of a list
    private static bool IsBullet(Line line) => line.Span is ['»', ' ', ..] && !line.Text.Contains('«');

    private void Walk(ReadOnlySpan<char> text, int at)
    {
        while (at >= 0)
        {
            QuotationMark mark = QuotationMark.At(text, at);
            if (mark.Family is not (MarkFamily.None or MarkFamily.Single))
                Take(mark, text);
            int next = text[mark.End..].IndexOfAny(QuotationMark.Characters);
            at = next < 0 ? -1 : mark.End + next;
        }
    }

    private void Take(QuotationMark mark, ReadOnlySpan<char> text)
    {
        if (Side(mark, text) == MarkSide.Opens)
        {
            if (open.Count == DeepestNesting)
                return;
            open.Add(mark);
            depth[(int)mark.Family]++;
        }
        else if (depth[(int)mark.Family] > 0)
        {
            Close(mark);
        }
    }

    private MarkSide Side(QuotationMark mark, ReadOnlySpan<char> text)
    {
        bool isOpen = depth[(int)mark.Family] > 0;
        MarkSide side = mark.SideByNeighbours(text);
        if (side == MarkSide.Unknown
            || (side == MarkSide.Closes && !isOpen && mark.Glyph == MarkSide.Opens && mark.Family == MarkFamily.Guillemet))
            side = Guess(mark, isOpen, text);
        return side;
    }

    private MarkSide Guess(QuotationMark mark, bool isOpen, ReadOnlySpan<char> text)
    {
        if (mark.Family is MarkFamily.Guillemet or MarkFamily.SingleGuillemet)
            return mark.Glyph == MarkSide.Opens == guillemetsPointInward ? MarkSide.Closes : MarkSide.Opens;
        bool afterDigit = mark.Start > 0 && char.IsAsciiDigit(text[mark.Start - 1]);
        if (mark.Glyph == MarkSide.Unknown || (mark.Glyph == MarkSide.Opens && isOpen))
            return isOpen || afterDigit ? MarkSide.Closes : MarkSide.Opens;
        return mark.Glyph;
    }

    private void Close(QuotationMark mark)
    {
        while (open[^1].Family != mark.Family)
            Pop();
        QuotationMark opener = Pop();
        if (mark.Start > opener.End)
            AddOuter(new MarkedSpan(line.Start + opener.Start, line.Start + mark.End, line.Start + opener.End, line.Start + mark.Start,
                true, false));
    }

    private QuotationMark Pop()
    {
        QuotationMark top = open[^1];
        open.RemoveAt(open.Count - 1);
        depth[(int)top.Family]--;
        return top;
    }

    // Spans close in the order of their ends: those that start later lie inside this one
    private void AddOuter(MarkedSpan span)
    {
        while (outer.Count > 0 && outer[^1].Start > span.Start)
            outer.RemoveAt(outer.Count - 1);
        outer.Add(span);
    }

    private void AddUnclosed(int length)
    {
        if (open.Count is 0 or DeepestNesting)
            return;
        QuotationMark opener = open[^1];
        int start = line.Start + opener.Start;
        if ((outer.Count == 0 || outer[^1].End <= start) && opener.End < length)
            outer.Add(new MarkedSpan(start, line.End, line.Start + opener.End, line.End, false, false));
    }
}
