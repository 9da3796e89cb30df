using System.Runtime.InteropServices;
using AngleSharp.Common;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>Text of a page.</summary>
internal sealed class DomText(ReadOnlyMemory<char> text) : DomNode
{
    private ReadOnlyMemory<char> text = text;

    /// <summary>The array that holds the text where it came in several pieces; it may have room behind it.</summary>
    private char[]? joined;

    public override StringOrMemory NodeName => "#text";

    public ReadOnlySpan<char> Data => text.Span;

    public ReadOnlyMemory<char> Memory => text;

    /// <summary>True where it has no words.</summary>
    public bool IsBlank => text.Span.IsWhiteSpace();

    public override string ToString() => text.ToString();

    public void Append(ReadOnlyMemory<char> more)
    {
        if (!IsNext(more))
            Join(more.Span);
    }

    public void Prepend(ReadOnlyMemory<char> more) => (text, joined) = (string.Concat(more.Span, text.Span).AsMemory(), null);

    /// <summary>Two slices of the parser's buffer that touch are one.</summary>
    private bool IsNext(ReadOnlyMemory<char> more)
    {
        if (!MemoryMarshal.TryGetArray(text, out ArraySegment<char> mine) || !MemoryMarshal.TryGetArray(more, out ArraySegment<char> its) ||
            mine.Array != its.Array || mine.Offset + mine.Count != its.Offset)
        {
            return false;
        }

        text = mine.Array.AsMemory(mine.Offset, mine.Count + its.Count);
        return true;
    }

    private void Join(ReadOnlySpan<char> more)
    {
        int length = text.Length + more.Length;
        if (joined is null || joined.Length < length)
        {
            char[] grown = new char[length * 2];
            text.CopyTo(grown);
            joined = grown;
        }

        more.CopyTo(joined.AsSpan(text.Length));
        text = joined.AsMemory(0, length);
    }
}
