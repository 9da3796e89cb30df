using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Plain text with marks. It holds no markup: writers encode <see cref="Text"/> and set the marks.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record RichText
{
    /// <summary>The text of nothing.</summary>
    public static RichText Empty { get; } = new("");

    /// <summary>The text with marks, each inside it; an <see cref="ArgumentOutOfRangeException"/> where one is not.</summary>
    public RichText(string text, ValueList<TextMark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        Text = text;
        Marks = marks;
        if (StrayMark is { } stray)
            throw new ArgumentOutOfRangeException(nameof(marks), stray, "A mark lies inside its text.");
    }

    /// <summary>The text without marks.</summary>
    public RichText(string text)
        : this(text, [])
    {
    }

    /// <summary>The plain text. Lines within it are parted by U+000A.</summary>
    public string Text { get; internal init; }

    /// <summary>The marks, in the order of their starts.</summary>
    public ValueList<TextMark> Marks { get; internal init; }

    /// <summary>The first mark that lies outside the text; who sets text and marks one by one sees to it that there is none.</summary>
    internal TextMark? StrayMark
    {
        get
        {
            foreach (TextMark mark in Marks)
            {
                if (mark.Start < 0 || mark.Length < 0 || mark.Start > Text.Length - mark.Length)
                    return mark;
            }

            return null;
        }
    }

    /// <summary>A text without marks.</summary>
    public static implicit operator RichText(string text) => new(text);

    /// <summary>The plain text.</summary>
    public override string ToString() => Text;
}
