namespace LiveBlog.Core.PlainText;

/// <summary>One line of a text with what its shape tells. The line's bullet or list number is not part of its words.</summary>
internal sealed class TextLine
{
    private LineKind? kind;
    private (bool IsRead, LineTime? Time) opening;
    private (bool IsRead, LineTime? Time) ending;

    /// <summary>The words, white space folded.</summary>
    public required string Text { get; init; }

    /// <summary>How many blank lines stand before it.</summary>
    public int Blanks { get; init; }

    /// <summary>The number of a list's item: "  2. Title".</summary>
    public int? Number { get; init; }

    public bool IsBullet { get; init; }

    public bool IsIndented { get; init; }

    /// <summary>True where a mark says that it is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>True where the line is nothing but links.</summary>
    public bool IsLink { get; init; }

    /// <summary>True where a mark says that it is of a block quote.</summary>
    public bool IsQuote { get; init; }

    /// <summary>True where times of every notation are looked for; beyond <see cref="TextLines.MostThorough"/> lines only clocks that
    /// open a line.</summary>
    public bool IsThorough { get; init; } = true;

    /// <summary>The block of a page that the line stands for; null in plain text.</summary>
    public Block? Block { get; init; }

    public LineKind Kind => kind ??= LineShape.Of(this);

    /// <summary>Makes the line one of the page's own: what the whole text tells of it, its shape cannot.</summary>
    public void SetAside() => kind = LineKind.Furniture;

    /// <summary>The time that opens the line.</summary>
    public LineTime? Opening =>
        (opening.IsRead ? opening : opening = (true, IsThorough ? LineTime.AtStart(Text) : LineTime.ClockAtStart(Text))).Time;

    /// <summary>The time that ends the line behind other words.</summary>
    public LineTime? Ending => (ending.IsRead ? ending : ending = (true, IsThorough && Opening is null ? LineTime.AtEnd(Text) : null)).Time;

    /// <summary>The line's words behind a part of them.</summary>
    public TextLine With(string text) => new() { Text = text, Blanks = Blanks, IsIndented = IsIndented, IsThorough = IsThorough };
}
