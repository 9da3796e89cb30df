using System.Buffers;

namespace LiveBlog.Core.Quotes;

/// <summary>Holds the tokens of many lines in rented arrays, each line's in one piece. A piece stays where it is until the store is
/// disposed of.</summary>
internal sealed class TokenStore : IDisposable
{
    private const int Least = 512;
    private const int LettersPerToken = 5;
    private const int Max = 1 << 15;

    private readonly List<Token[]> full = [];
    private Token[] chunk = ArrayPool<Token>.Shared.Rent(Least);
    private int start;
    private int count;

    /// <summary>The tokens of the line that is being cut.</summary>
    public Span<Token> Line => chunk.AsSpan(start, count - start);

    /// <summary>Makes room for the tokens of a very long line, so that they need not move while they grow.</summary>
    public void Reserve(int letters)
    {
        if (letters / LettersPerToken > Max)
            Grow(letters / LettersPerToken);
    }

    public void Add(Token token)
    {
        if (count == chunk.Length)
            Grow(Math.Max(Math.Min(chunk.Length * 2, Max), (count - start) * 2));
        chunk[count++] = token;
    }

    /// <summary>Ends the line: its tokens stay, and the next line starts.</summary>
    public ArraySegment<Token> Keep()
    {
        ArraySegment<Token> line = new(chunk, start, count - start);
        start = count;
        return line;
    }

    /// <summary>Forgets the tokens of the line that is being cut.</summary>
    public void Drop() => count = start;

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(chunk);
        foreach (Token[] other in full)
            ArrayPool<Token>.Shared.Return(other);
        full.Clear();
        chunk = [];
        start = count = 0;
    }

    // The line moves to the new chunk as a whole
    private void Grow(int least)
    {
        Token[] next = ArrayPool<Token>.Shared.Rent(least);
        Line.CopyTo(next);
        full.Add(chunk);
        (chunk, start, count) = (next, 0, count - start);
    }
}
