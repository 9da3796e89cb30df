using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>
/// Turns the elements of an update into blocks: one walk with a stack of its own, so that depth is no danger. Words never glue over
/// br, p, li or cells; what stands in the way (share bars, adverts) is left out; pictures and embeds stand where they stood.
/// </summary>
internal sealed partial class BodyReader(Uri? page, ElementNames names)
{
    private readonly List<Block> blocks = [];
    private readonly RichTextBuilder text = new();
    private readonly Stack<BodySink> sinks = new([new BodySink(SinkKind.Body)]);
    private readonly Stack<Frame> frames = new();
    private Func<IElement, bool>? isOut;
    private int captioned = -1;

    /// <summary>The one element that was asked for, whatever its name says.</summary>
    private INode? chosen;

    private enum Exit
    {
        Nothing,
        Flush,
        Mark,
        Sink,
        Row,
        Cell,
        Quotation,
    }

    /// <summary>The blocks of these nodes, in order.</summary>
    public static ValueList<Block> Read(IEnumerable<INode> roots, Uri? page) => new BodyReader(page, new ElementNames()).Read(roots, isOut: null);

    /// <summary>The blocks of these nodes, in order, without what is out. A reader may be used again and again.</summary>
    public ValueList<Block> Read(IEnumerable<INode> roots, Func<IElement, bool>? isOut)
    {
        this.isOut = isOut;
        blocks.Clear();
        captioned = -1;
        List<INode> all = [.. roots];
        chosen = all.Count == 1 ? all[0] : null;
        foreach (INode root in all)
            Walk(root);
        Flush();
        return [.. blocks];
    }

    private void Walk(INode root)
    {
        Enter(root);
        while (frames.TryPop(out Frame frame))
        {
            INodeList nodes = frame.Nodes;
            int next = frame.Next;
            while (next < nodes.Length && nodes[next] is IText words)
            {
                Enter(words);
                next++;
            }

            if (next == nodes.Length)
            {
                Leave(frame.Exit);
                continue;
            }

            frames.Push(frame with { Next = next + 1 });
            Enter(nodes[next]);
        }
    }

    private void Enter(INode node)
    {
        if (node is IText words)
        {
            string data = words.Data;
            text.Append(data);
            if (!string.IsNullOrWhiteSpace(data))
                captioned = -1;
        }
        else if (node is IElement element && isOut?.Invoke(element) != true && (ReferenceEquals(element, chosen) || !Noise.Is(element, names)))
        {
            if (!ReadMedia(element))
                EnterText(element);
        }
        else if (node is IElement parted && !InlineText.IsInline(parted))
        {
            Flush();
        }
    }

    private void EnterText(IElement element)
    {
        switch (element.LocalName)
        {
            case "br": text.Break(); break;
            case "hr": Flush(); break;
            case "a" when Noise.IsShareLink(element.GetAttribute("href")): break;
            case "a": Mark(element, MarkKind.Link, Addresses.Resolve(page, element.GetAttribute("href"))); break;
            case "b" or "strong": Mark(element, MarkKind.Strong, null); break;
            case "i" or "em": Mark(element, MarkKind.Emphasis, null); break;
            case "q": text.Append("“"); Push(element, Exit.Quotation); break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Open(element, new BodySink(SinkKind.Heading) { Level = element.LocalName[1] - '0' }); break;
            case "blockquote": Open(element, new BodySink(SinkKind.Quote) { Cite = Addresses.Resolve(page, element.GetAttribute("cite")) }); break;
            case "footer" or "cite" when sinks.Peek().Kind == SinkKind.Quote: Open(element, new BodySink(SinkKind.Attribution)); break;
            case "ul" or "ol": OpenList(element); break;
            case "table": Open(element, new BodySink(SinkKind.Table)); break;
            case "tr" when sinks.Peek().Kind == SinkKind.Table: Push(element, Exit.Row); break;
            case "td" or "th" when sinks.Peek().Kind == SinkKind.Table: OpenCell(element); break;
            case var _ when InlineText.IsInline(element): Push(element, Exit.Nothing); break;
            default: Flush(); Push(element, Exit.Flush); break;
        }
    }

    private void Push(IElement element, Exit exit) => frames.Push(new Frame(element.ChildNodes, 0, exit));

    private void Mark(IElement element, MarkKind kind, Uri? url)
    {
        if (kind == MarkKind.Link && url is null)
        {
            Push(element, Exit.Nothing);
            return;
        }

        text.Open(kind, url);
        Push(element, Exit.Mark);
    }

    private void Open(IElement element, BodySink sink)
    {
        Flush();
        sinks.Push(sink);
        Push(element, Exit.Sink);
    }

    /// <summary>A list within a list gives its items to the outer one.</summary>
    private void OpenList(IElement element)
    {
        Flush();
        if (sinks.Peek().Kind == SinkKind.List)
            Push(element, Exit.Flush);
        else
            Open(element, new BodySink(SinkKind.List) { IsOrdered = element.LocalName == "ol" });
    }

    private void OpenCell(IElement element)
    {
        BodySink table = sinks.Peek();
        if (element.LocalName == "th" && table.Texts.Count == 0 && table.IsLayoutTable)
            table.HasHeader = true;
        Flush();
        sinks.Push(new BodySink(SinkKind.Cell));
        Push(element, Exit.Cell);
    }

    private void Leave(Exit exit)
    {
        switch (exit)
        {
            case Exit.Flush: Flush(); break;
            case Exit.Mark: text.Close(); break;
            case Exit.Quotation: text.Append("”"); break;
            case Exit.Row: Flush(); sinks.Peek().EndRow(); break;
            case Exit.Cell: Flush(); LeaveCell(sinks.Pop()); break;
            case Exit.Sink: Flush(); LeaveSink(sinks.Pop()); break;
            default: break;
        }
    }

    private void LeaveCell(BodySink cell) => sinks.Peek().Texts.Add(cell.Texts.Count == 0 ? RichText.Empty : cell.Joined());

    private void LeaveSink(BodySink sink)
    {
        if (sink.Kind == SinkKind.Table && sink.IsLayoutTable)
        {
            foreach (RichText cell in sink.LayoutCells().Where(cell => cell.Text.Length > 0))
                Give(cell);
        }
        else if (sink.Kind == SinkKind.Attribution && sinks.Peek().Kind == SinkKind.Quote)
        {
            sinks.Peek().Attribution = sink.Texts.Count == 0 ? null : sink.Joined().Text;
        }
        else if (sink.ToBlock() is { } block)
        {
            GiveBlock(block);
        }
    }

    /// <summary>Ends the paragraph and gives it to the block that is open.</summary>
    private void Flush()
    {
        if (text.Take() is { } taken)
            Give(taken);
    }

    private void Give(RichText taken)
    {
        captioned = -1;
        BodySink sink = sinks.Peek();
        if (sink.Kind == SinkKind.Body)
            blocks.Add(Posted(taken) ?? new Paragraph { Content = taken });
        else
            sink.Texts.Add(taken);
    }

    /// <summary>A paragraph that is nothing but the address of a post is that post.</summary>
    private Block? Posted(RichText taken)
    {
        if (taken.Text.Length < 12 || taken.Text.Contains(' ', StringComparison.Ordinal) || !taken.Text.Contains('/', StringComparison.Ordinal))
            return null;
        Uri? url = taken.Marks is [{ Kind: MarkKind.Link, Url: { } linked }] ? linked : taken.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Addresses.Resolve(page, taken.Text) : null;
        return url is not null && Embeds.IsPostOf(url) ? Embeds.At(url, null) : null;
    }

    /// <summary>A block within a quote, list or cell gives its words to it; the family does not nest.</summary>
    private void GiveBlock(Block block)
    {
        BodySink sink = sinks.Peek();
        if (sink.Kind == SinkKind.Body)
            blocks.Add(block);
        else if (block is Table table)
            sink.Texts.AddRange(table.Rows.Select(row => new RichText(string.Join(" ", row.Select(cell => cell.Text)))));
        else
            sink.Texts.AddRange(Texts(block));
    }

    private static ValueList<RichText> Texts(Block block) => block switch
    {
        Heading heading => [heading.Content],
        BlockQuote quote => quote.Paragraphs,
        ListBlock list => list.Items,
        _ => [],
    };

    private readonly record struct Frame(INodeList Nodes, int Next, Exit Exit);
}
