using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Turns the elements of an update into blocks: one walk with a stack of its own, so that depth is no danger. Words never glue
/// over br, p, li or cells; what stands in the way (share bars, adverts) is left out; pictures and embeds stand where they stood.</summary>
internal sealed partial class BodyReader(Uri? page, PageIndex index)
{
    // Share bars and adverts are a few words beside the text
    private const double MostNoise = 0.6;

    // Of an update without text they are all there is: "Advertisement" and a row of services are shorter than a sentence
    private const int FewestOfText = 80;

    private readonly ElementNames names = index.Names;
    private readonly List<Block> blocks = [];
    private readonly RichTextBuilder text = new();
    private readonly Stack<BodySink> sinks = new([new BodySink(SinkKind.Body)]);
    private readonly Stack<Frame> frames = new();
    private Func<DomElement, bool>? isOut;
    private int captioned = -1;

    /// <summary>How long the words of the update are.</summary>
    private int length;

    /// <summary>The place of the one element that was asked for, whatever its name says.</summary>
    private int chosen = -1;

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

    /// <summary>The blocks of what an element of another document holds.</summary>
    public static ValueList<Block> ReadChildren(DomElement parent, Uri? page)
    {
        using PageIndex index = PageIndex.Of(parent);
        BodyReader reader = new(page, index);
        reader.frames.Push(new Frame(parent.ChildNodes, 0, Exit.Nothing, 0));
        reader.Walk();
        return reader.Finish();
    }

    /// <summary>The blocks of an update, in order, without what is out. A reader may be used again and again.</summary>
    public ValueList<Block> Read(Entry entry, Func<DomElement, bool>? isOut)
    {
        index.Cancellation.ThrowIfCancellationRequested();
        Begin(isOut, entry.Nodes.Count == 1 ? entry.Start : -1, entry.TextLength);
        int place = entry.Start;
        for (int i = 0; i < entry.Nodes.Count; i++)
        {
            if (entry.Nodes[i] is DomText words)
                Enter(words);
            else if (entry.Nodes[i] is DomElement)
            {
                Enter(index[place]);
                Walk();
                place = index[place].End;
            }
        }

        return Finish();
    }

    /// <summary>The blocks of these elements, in order, without what is out.</summary>
    public ValueList<Block> Read(List<FieldPath.Hit> roots, Func<DomElement, bool>? isOut)
    {
        Begin(isOut, roots.Count == 1 ? roots[0].Place : -1, int.MaxValue);
        foreach (FieldPath.Hit root in roots)
        {
            Enter(index[root.Place]);
            Walk();
        }

        return Finish();
    }

    private void Begin(Func<DomElement, bool>? isOut, int chosen, int length)
    {
        this.length = length;
        this.isOut = isOut;
        this.chosen = chosen;
        blocks.Clear();
        captioned = -1;
    }

    private ValueList<Block> Finish()
    {
        Flush();
        return blocks.ToValueList();
    }

    private void Walk()
    {
        while (frames.TryPop(out Frame frame))
        {
            NodeList nodes = frame.Nodes;
            int next = frame.Next;
            while (next < nodes.Length && nodes[next] is DomText words)
            {
                Enter(words);
                next++;
            }

            if (next == nodes.Length)
            {
                Leave(frame.Exit);
            }
            else if (nodes[next] is DomElement)
            {
                frames.Push(frame with { Next = next + 1, Place = index[frame.Place].End });
                Enter(index[frame.Place]);
            }
            else
            {
                frames.Push(frame with { Next = next + 1 });
            }
        }
    }

    private void Enter(DomText words)
    {
        text.Append(words.Data);
        if (captioned >= 0 && !words.IsBlank)
            captioned = -1;
    }

    private void Enter(in PageElement item)
    {
        if (isOut?.Invoke(item.Element) != true && (!item.Has(NameTraits.Out) || item.Place == chosen || HoldsMost(item))
            && !(item.TextLength * 10 < length * 9 && RelatedLines.Is(item, index)))
        {
            if (!ReadMedia(item))
                EnterText(item);
        }
        else if (!InlineText.IsInline(item.Tag))
        {
            Flush();
        }
        else if (isOut?.Invoke(item.Element) == true)
        {
            text.DropSeams();
        }
    }

    /// <summary>What holds most of the update's words is its text, even where it is called a teaser or a promotion.</summary>
    private bool HoldsMost(in PageElement item) =>
        item.IsOutByName && item.TextLength >= FewestOfText && item.TextLength > MostNoise * length;

    private void EnterText(in PageElement item)
    {
        DomElement element = item.Element;
        switch (item.Tag)
        {
            case "br": text.Break(); break;
            case "hr": Flush(); break;
            case "a" when Noise.IsShareLink(element.GetAttribute("href")): break;
            case "a": Mark(item, MarkKind.Link, Addresses.Resolve(page, element.GetAttribute("href"))); break;
            case "b" or "strong": Mark(item, MarkKind.Strong, null); break;
            case "i" or "em": Mark(item, MarkKind.Emphasis, null); break;
            case "q": text.Append("“"); Push(item, Exit.Quotation); break;
            case not "br" when IsSpeakerOfQuote(item): Open(item, new BodySink(SinkKind.SignatureLine)); break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Open(item, new(SinkKind.Heading) { Level = item.Tag[1] - '0' }); break;
            case "blockquote": Open(item, new(SinkKind.Quote) { Cite = Addresses.Resolve(page, element.GetAttribute("cite")) }); break;
            case "footer" or "cite" when sinks.Peek().Kind == SinkKind.Quote: Open(item, new BodySink(SinkKind.SignatureLine)); break;
            case "div" or "section" or "aside" when IsPullQuote(item): Open(item, new BodySink(SinkKind.Quote)); break;
            case "ul" or "ol": OpenList(item); break;
            case "table": Open(item, new BodySink(SinkKind.Table)); break;
            case "tr" when sinks.Peek().Kind == SinkKind.Table: Push(item, Exit.Row); break;
            case "td" or "th" when sinks.Peek().Kind == SinkKind.Table: OpenCell(item); break;
            case var _ when InlineText.IsInline(item.Tag): Push(item, Exit.Nothing); break;
            default: Flush(); Push(item, Exit.Flush); break;
        }
    }

    private void Push(in PageElement item, Exit exit) => frames.Push(new Frame(item.Element.ChildNodes, 0, exit, item.Place + 1));

    private void Mark(in PageElement item, MarkKind kind, Uri? url)
    {
        if (kind == MarkKind.Link && url is null)
        {
            Push(item, Exit.Nothing);
            return;
        }

        text.Open(kind, url);
        Push(item, Exit.Mark);
    }

    private void Open(in PageElement item, BodySink sink)
    {
        Flush();
        sinks.Push(sink);
        Push(item, Exit.Sink);
    }

    /// <summary>A list within a list gives its items to the outer one.</summary>
    private void OpenList(in PageElement item)
    {
        Flush();
        if (sinks.Peek().Kind == SinkKind.List)
            Push(item, Exit.Flush);
        else
            Open(item, new BodySink(SinkKind.List) { IsOrdered = item.Tag == "ol" });
    }

    private void OpenCell(in PageElement item)
    {
        BodySink table = sinks.Peek();
        if (item.Tag == "th" && table.Texts.Count == 0 && table.IsLayoutTable)
            table.HasHeader = true;
        Flush();
        sinks.Push(new BodySink(SinkKind.Cell));
        Push(item, Exit.Cell);
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

    private void LeaveCell(BodySink cell)
    {
        sinks.Peek().Texts.Add(cell.Texts.Count == 0 ? RichText.Empty : cell.Joined());
        sinks.Peek().CellTexts.AddRange(cell.Texts);
    }

    private void LeaveSink(BodySink sink)
    {
        if (sink.Kind == SinkKind.Table && sink.IsLayoutTable)
        {
            foreach (RichText cell in sink.CellTexts.Where(cell => cell.Text.Length > 0))
                Give(cell);
        }
        else if (sink.Kind == SinkKind.SignatureLine && sinks.Peek().Kind == SinkKind.Quote)
        {
            sinks.Peek().SignatureLine = sink.Texts.Count == 0 ? null : sink.Joined().Text;
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

    private readonly record struct Frame(NodeList Nodes, int Next, Exit Exit, int Place);
}
