using System.Buffers;

namespace LiveBlog.Core.Text;

/// <summary>Gathers text with its white space folded, as <see cref="Whitespace.AppendFolded"/> does, in memory that is lent.</summary>
internal ref struct FoldedText(Span<char> start)
{
    private Span<char> chars = start;
    private char[]? lent;

    public int Length { get; private set; }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > chars.Length - Length)
            Grow(text.Length);
        int at = Length;
        bool space = at == 0 || chars[at - 1] == ' ';
        if (Whitespace.IsFolded(text) && !(space && text is [' ', ..]))
        {
            text.CopyTo(chars[at..]);
            Length += text.Length;
            return;
        }

        foreach (char c in text)
        {
            if (Whitespace.IsNothing(c))
                continue;
            bool isSpace = Whitespace.IsSpace(c);
            if (!isSpace)
                chars[at++] = c;
            else if (!space)
                chars[at++] = ' ';
            space = isSpace;
        }

        Length = at;
    }

    public void TrimEnd()
    {
        while (Length > 0 && chars[Length - 1] == ' ')
            Length--;
    }

    public readonly ReadOnlySpan<char> Words => chars[..Length];

    public readonly bool TryCopyTo(Span<char> room) => chars[..Length].TryCopyTo(room);

    public readonly override string ToString() => chars[..Length].ToString();

    /// <summary>Gives back the memory.</summary>
    public void Return()
    {
        if (lent is not null)
            ArrayPool<char>.Shared.Return(lent);
        lent = null;
        chars = [];
    }

    private void Grow(int more)
    {
        char[] grown = ArrayPool<char>.Shared.Rent(Math.Max(chars.Length * 2, Length + more));
        chars[..Length].CopyTo(grown);
        if (lent is not null)
            ArrayPool<char>.Shared.Return(lent);
        lent = grown;
        chars = grown;
    }
}
