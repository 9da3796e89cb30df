namespace LiveBlog.Core.Pages;

/// <summary>A block that is open while its element is walked.</summary>
internal sealed class BodySink(SinkKind kind)
{
    private List<ValueList<RichText>>? rows;

    public SinkKind Kind { get; } = kind;

    public List<RichText> Texts { get; } = [];

    public int Level { get; init; }

    public bool IsOrdered { get; init; }

    public Uri? Cite { get; init; }

    public bool HasHeader { get; set; }

    public string? SignatureLine { get; set; }

    /// <summary>Ends a table's row.</summary>
    public void EndRow()
    {
        if (Texts.Count == 0)
            return;
        (rows ??= []).Add([.. Texts]);
        Texts.Clear();
    }

    public RichText Joined() => Texts.Count == 1 ? Texts[0] : Join(Texts);

    public Block? ToBlock() => Kind switch
    {
        SinkKind.Heading when Texts.Count > 0 => new Heading { Level = Level, Content = Joined() },
        SinkKind.Quote when Texts.Count > 0 =>
            new BlockQuote { Paragraphs = [.. Texts], Url = Cite, Speaker = Text.SignatureLine.Read(SignatureLine) },
        SinkKind.List when Texts.Count > 0 => new ListBlock { Items = [.. Texts], IsOrdered = IsOrdered },
        SinkKind.Table when rows is not null => ToTable(rows),
        _ => null,
    };

    /// <summary>A table of one column lays out; it is no table to a reader.</summary>
    public bool IsLayoutTable => rows is null || rows.TrueForAll(row => row.Count <= 1);

    /// <summary>The paragraphs of a table's cells, for one that only lays out.</summary>
    public List<RichText> CellTexts { get; } = [];

    private Table ToTable(List<ValueList<RichText>> all) => new() { Rows = [.. all], HasHeader = HasHeader };

    private static RichText Join(List<RichText> texts)
    {
        List<TextMark> marks = [];
        int offset = 0;
        foreach (RichText text in texts)
        {
            foreach (TextMark mark in text.Marks)
                marks.Add(mark with { Start = mark.Start + offset });
            offset += text.Text.Length + 1;
        }

        return new RichText(string.Join('\n', texts.Select(text => text.Text)), [.. marks]);
    }
}
