namespace LiveBlog.Core;

/// <summary>Plain text with marks. It holds no markup: writers encode <see cref="Text"/> and set the marks.</summary>
public sealed record RichText
{
    private readonly ValueList<TextMark> marks = [];

    /// <summary>The text of nothing.</summary>
    public static RichText Empty { get; } = new("");

    /// <summary>The text with marks, each inside it; an <see cref="ArgumentOutOfRangeException"/> where one is not.</summary>
    public RichText(string text, ValueList<TextMark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        foreach (TextMark mark in marks)
        {
            if (mark.Start < 0 || mark.Length < 0 || mark.Start > text.Length - mark.Length)
                throw new ArgumentOutOfRangeException(nameof(marks), mark, "A mark lies inside its text.");
        }

        Text = text;
        this.marks = marks;
    }

    /// <summary>The text without marks.</summary>
    public RichText(string text)
        : this(text, [])
    {
    }

    /// <summary>The plain text. Lines within it are parted by U+000A.</summary>
    public string Text { get; }

    /// <summary>The marks, in the order of their starts.</summary>
    public ValueList<TextMark> Marks => marks;

    /// <summary>A text without marks.</summary>
    public static implicit operator RichText(string text) => new(text);

    /// <summary>The plain text.</summary>
    public override string ToString() => Text;
}
