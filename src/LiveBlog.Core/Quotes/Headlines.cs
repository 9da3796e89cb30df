namespace LiveBlog.Core.Quotes;

/// <summary>Finds who an update's headline is about: Jane Roe on schools; Roe: All must go.</summary>
internal sealed class Headlines(People people, QuoteBuffers buffers)
{
    private readonly LineReading probe = new();

    /// <summary>The person named before a colon, or else the only person or body the headline names; null where there are several or
    /// none.</summary>
    public Person? Of(string? headline)
    {
        if (headline is null || Line.Of(headline) is not [Line own, ..])
            return null;
        LineReading line = probe.Open(0, buffers.Cut(own, guillemetsPointInward: false) with { Spans = 0 }, []);
        Person? only = null;
        ReadOnlySpan<Token> tokens = line.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsLarge || NameRun.At(tokens, i, own.Text) is not { } run)
                continue;
            if (Named(line, run) is { } person && person != only)
            {
                if (only is not null)
                    return null;
                only = person;
                if (run.Last + 1 < tokens.Length && tokens[run.Last + 1].Kind == TokenKind.Colon)
                    return only;
            }

            i = Math.Max(i, run.Last);
        }

        return only;
    }

    private Person? Named(LineReading line, NameRun run) =>
        run.Words > 1 ? people.Named(run.In(line)) : people.Known(run.LastIn(line), run.Gender, run.HasTitle);
}
