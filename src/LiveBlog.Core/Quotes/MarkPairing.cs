using LiveBlog.Core.Text;

namespace LiveBlog.Core.Quotes;

/// <summary>Pairs the quotation marks of one line. Pairing starts anew in every line, so that a stray mark spoils one line only.</summary>
internal ref struct MarkPairing
{
    private readonly Line line;
    private readonly ReadOnlySpan<char> text;
    private readonly bool guillemetsPointInward;
    private readonly List<QuotationMark> open = [];
    private readonly List<MarkedSpan> closed = [];
    private readonly int[] depth = new int[8];

    private MarkPairing(Line line, bool guillemetsPointInward)
    {
        this.line = line;
        this.guillemetsPointInward = guillemetsPointInward;
        text = line.Span;
    }

    /// <summary>The outermost stretches in marks, in order. The last may be unclosed.</summary>
    public static List<MarkedSpan> Of(Line line, bool guillemetsPointInward)
    {
        if (line.Span.IndexOfAny(QuotationMark.Characters) < 0)
            return [];
        MarkPairing pairing = new(line, guillemetsPointInward);
        pairing.Walk();
        List<MarkedSpan> outer = Outermost(pairing.closed);
        pairing.AddUnclosed(outer);
        SingleMarks.AddTo(outer, line);
        return outer;
    }

    private void Walk()
    {
        int at = text.IndexOfAny(QuotationMark.Characters);
        while (at >= 0)
        {
            QuotationMark mark = QuotationMark.At(text, at);
            if (mark.Family is not (MarkFamily.None or MarkFamily.Single))
                Take(mark);
            int next = text[mark.End..].IndexOfAny(QuotationMark.Characters);
            at = next < 0 ? -1 : mark.End + next;
        }
    }

    private void Take(QuotationMark mark)
    {
        if (Side(mark) == MarkSide.Opens)
        {
            open.Add(mark);
            depth[(int)mark.Family]++;
        }
        else if (depth[(int)mark.Family] > 0)
        {
            Close(mark);
        }
    }

    private readonly MarkSide Side(QuotationMark mark)
    {
        bool isOpen = depth[(int)mark.Family] > 0;
        MarkSide side = mark.SideByNeighbours(text);
        if (side == MarkSide.Unknown || (side == MarkSide.Closes && !isOpen && mark.Glyph == MarkSide.Opens && mark.Family == MarkFamily.Guillemet))
            side = Guess(mark, isOpen);
        return side;
    }

    private readonly MarkSide Guess(QuotationMark mark, bool isOpen)
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
            closed.Add(new MarkedSpan(line.Start + opener.Start, line.Start + mark.End, line.Start + opener.End, line.Start + mark.Start, true, false));
    }

    private readonly QuotationMark Pop()
    {
        QuotationMark top = open[^1];
        open.RemoveAt(open.Count - 1);
        depth[(int)top.Family]--;
        return top;
    }

    private static List<MarkedSpan> Outermost(List<MarkedSpan> spans)
    {
        // Spans close in the order of their ends: walking back, the outer one comes first.
        List<MarkedSpan> outer = [];
        int before = int.MaxValue;
        for (int i = spans.Count - 1; i >= 0; i--)
        {
            if (spans[i].End <= before)
            {
                outer.Add(spans[i]);
                before = spans[i].Start;
            }
        }

        outer.Reverse();
        return outer;
    }

    private readonly void AddUnclosed(List<MarkedSpan> outer)
    {
        if (open.Count == 0)
            return;
        QuotationMark opener = open[^1];
        int start = line.Start + opener.Start;
        if ((outer.Count == 0 || outer[^1].End <= start) && opener.End < text.Length)
            outer.Add(new MarkedSpan(start, line.End, line.Start + opener.End, line.End, false, false));
    }
}
