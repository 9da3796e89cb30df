using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Makes blocks of an entry's lines: paragraphs, lists, pictures with caption and credit, block quotes.</summary>
internal sealed class EntryBody
{
    private const int LongestAlt = 80;

    private readonly List<Block> body = [];
    private readonly List<RichText> items = [];
    private int? number;

    /// <summary>The blocks of the lines from start up to end, behind the words that stood beside the label.</summary>
    public static ValueList<Block> Read(List<TextLine> lines, ListedEntry entry)
    {
        EntryBody reader = new();
        HashSet<int> boxes = SignUpBox.Lines(lines, entry.Start, entry.End);
        if (entry.Words is { } words)
            reader.Add(new TextLine { Text = words });
        for (int i = entry.Start; i < entry.End; i++)
        {
            if (DashedList.Length(lines, i, entry.End) is > 0 and var items)
            {
                reader.AddDashed(lines.GetRange(i, items));
                i += items - 1;
                continue;
            }

            bool isAlt = i + 1 < entry.End && IsAlt(lines[i], lines[i + 1]);
            if (!isAlt && !boxes.Contains(i))
                reader.Add(lines[i]);
        }

        reader.EndList();
        return SpeechBlocks.SetSpeech(SpeechBlocks.JoinAttributions([.. reader.body]));
    }

    private void Add(TextLine line)
    {
        if (line.Kind is LineKind.Furniture or LineKind.Share or LineKind.Marker or LineKind.More or LineKind.ViewAll or LineKind.Rule
            or LineKind.Footer or LineKind.Links or LineKind.Date)
            return;
        if (line.IsQuote)
            AddQuote(line.Text);
        else if (line.Block is not null && line.Kind is not (LineKind.Caption or LineKind.Bullet))
            AddBlock(line.Block);
        else if (line.IsBullet || (line.Number is { } told && (told == 1 || told == number + 1)))
            AddItem(line);
        else if (line.Kind == LineKind.Caption)
            AddPicture(line);
        else
            AddWords(line.Number is { } kept ? $"{kept}. {line.Text}" : line.Text);
    }

    private void AddBlock(Block block)
    {
        EndList();
        body.Add(block);
    }

    private void AddItem(TextLine line)
    {
        if (line.Number is null != number is null)
            EndList();
        number = line.Number;
        items.Add(line.Block is null ? line.Text : line.Text[1..].Trim());
    }

    private void AddQuote(string text)
    {
        EndList();
        if (body is [.., BlockQuote quote])
            body[^1] = quote with { Paragraphs = [.. quote.Paragraphs, text] };
        else
            body.Add(new BlockQuote { Paragraphs = [text] });
    }

    private void AddDashed(IEnumerable<TextLine> lines)
    {
        EndList();
        items.AddRange(lines.Select(line => (RichText)line.Text[1..].Trim()));
        EndList();
    }

    private void AddWords(string text)
    {
        EndList();
        if (QuoteMessage.Read(text) is { } quote)
            body.Add(quote);
        else if (!(body is [.., BlockQuote { Speaker.Mention: { } mention }] && QuoteMessage.IsSame(text, mention)))
            body.Add(new Paragraph { Content = text });
    }

    /// <summary>A caption belongs to the picture before it; a line before it with the same words is that picture's alternative
    /// text.</summary>
    private void AddPicture(TextLine line)
    {
        EndList();
        CaptionLine told = CaptionLine.Read(line.Text)!;
        if (body is [.., Image { Url: not null, Caption: null } image])
        {
            body[^1] = image with { Caption = told.Caption, Credit = image.Credit ?? told.Credit };
            return;
        }

        string? alt = null;
        if (told.Caption is { } caption && body is [.., Paragraph before] && PlainWords.AreSame(caption, before.PlainText))
        {
            alt = before.PlainText;
            body.RemoveAt(body.Count - 1);
        }

        body.Add(new Image { Alt = alt, Caption = told.Caption, Credit = told.Credit });
    }

    /// <summary>A few words right above a caption, no blank line between: the alternative text of its picture.</summary>
    private static bool IsAlt(TextLine line, TextLine next) =>
        next is { Kind: LineKind.Caption, Blanks: 0, Block: null } && line is { Kind: LineKind.Title, Blanks: > 0, IsBullet: false }
            && line.Text.Length <= LongestAlt;

    /// <summary>Items in a row are one list.</summary>
    private void EndList()
    {
        if (items.Count > 0)
            body.Add(new ListBlock { Items = [.. items], IsOrdered = number is not null });
        items.Clear();
        number = null;
    }
}
