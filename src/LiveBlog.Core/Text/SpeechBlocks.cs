namespace LiveBlog.Core.Text;

/// <summary>Finds the block quotes in a body that came without markup: paragraphs up to a line "– Speaker, Role", and, behind a paragraph
/// that ends in a colon, paragraphs that each open with a quotation mark of which only the last closes, or the one paragraph that was set
/// as speech.</summary>
internal static class SpeechBlocks
{
    /// <summary>The body with the lines that name a speaker joined to the words before them.</summary>
    public static ValueList<Block> JoinAttributions(ValueList<Block> body)
    {
        if (!HasAttribution(body))
            return body;
        List<Block> shaped = [];
        foreach (Block block in body)
        {
            if (block is Paragraph line && SignatureLine.IsLine(line.PlainText) && SignatureLine.Read(line.PlainText) is { } speaker
                && Close(shaped, speaker))
                continue;
            shaped.Add(block);
        }

        return [.. shaped];
    }

    private static bool HasAttribution(ValueList<Block> body)
    {
        foreach (Block block in body)
        {
            if (block is Paragraph paragraph && SignatureLine.IsLine(paragraph.PlainText))
                return true;
        }

        return false;
    }

    /// <summary>The body with the speech behind a colon set as block quotes.</summary>
    public static ValueList<Block> SetSpeech(ValueList<Block> body)
    {
        List<Block> shaped = [];
        for (int i = 0; i < body.Count; i++)
        {
            shaped.Add(body[i]);
            if (body[i] is not Paragraph lead || !lead.PlainText.EndsWith(':'))
                continue;
            int run = QuotedRun(body, i + 1);
            if (run == 0 && i + 2 == body.Count && IsSpeech(lead.PlainText) && body[i + 1] is Paragraph)
                run = 1;
            if (run > 0)
                shaped.Add(new BlockQuote { Paragraphs = [.. Contents(body, i + 1, run)] });
            i += run;
        }

        return [.. shaped];
    }

    /// <summary>Makes the run of paragraphs at the end a block quote by this speaker.</summary>
    private static bool Close(List<Block> shaped, Speaker speaker)
    {
        if (shaped.Count > 0 && shaped[^1] is BlockQuote quote)
        {
            shaped[^1] = quote with { Speaker = quote.Speaker ?? speaker };
            return true;
        }

        int start = Start(shaped, speaker);
        if (start == shaped.Count)
            return false;
        BlockQuote made = new() { Paragraphs = [.. shaped.Skip(start).Select(block => ((Paragraph)block).Content)], Speaker = speaker };
        shaped.RemoveRange(start, shaped.Count - start);
        shaped.Add(made);
        return true;
    }

    /// <summary>Where the speech starts that a line below it signs. In marks: the paragraphs in marks. Without: the paragraph above the
    /// line and those above it that are in the first person; or all behind the report that names the speaker.</summary>
    private static int Start(List<Block> shaped, Speaker speaker)
    {
        int start = shaped.Count;
        if (start == 0 || !IsSpeakable(shaped[start - 1]))
            return start;
        start--;
        bool isMarked = Opens(shaped[start].PlainText);
        while (start > 0 && IsSpeakable(shaped[start - 1])
            && (isMarked
            ? Opens(shaped[start - 1].PlainText)
            : FirstPersonWords.Has(shaped[start - 1].PlainText) && !Names(shaped[start - 1], speaker)))
            start--;
        return isMarked ? start : BehindLeadIn(shaped, start, speaker);
    }

    /// <summary>Behind the paragraph that names the speaker, where few others stand between.</summary>
    private static int BehindLeadIn(List<Block> shaped, int start, Speaker speaker)
    {
        for (int at = start - 1; at >= 0 && start - at <= MaxBetween + 1 && shaped[at] is Paragraph; at--)
        {
            if (shaped[at].PlainText.EndsWith(':'))
                return start;
            if (Names(shaped[at], speaker))
                return IsSpeech(shaped[at].PlainText) ? at + 1 : start;
        }

        return start;
    }

    // A report goes on behind the words of its speaker; one or two paragraphs of speech may lack the first person
    private const int MaxBetween = 2;

    private static bool IsSpeakable(Block block) => block is Paragraph paragraph && !paragraph.PlainText.EndsWith(':');

    /// <summary>True where the paragraph has the last word of the speaker's name, a capital before it.</summary>
    private static bool Names(Block block, Speaker speaker)
    {
        string last = speaker.Name?.Split(' ')[^1] ?? "";
        return last.Length > 2 && char.IsUpper(last[0]) && block.PlainText.Contains(last, StringComparison.Ordinal);
    }

    private static int QuotedRun(ValueList<Block> body, int start)
    {
        int run = 0;
        while (start + run < body.Count && body[start + run] is Paragraph { PlainText: var text } && Opens(text))
        {
            run++;
            if (Closes(text))
                return run;
        }

        return 0;
    }

    private static bool Opens(string text) =>
        text.Length > 0 && QuotationMark.At(text, 0) is { Family: not MarkFamily.None } mark
        && mark.SideByNeighbours(text) == MarkSide.Opens;

    private static bool Closes(string text) =>
        text.Length > 1 && QuotationMark.At(text, text.Length - 1) is { Family: not MarkFamily.None } mark
        && mark.SideByNeighbours(text) == MarkSide.Closes;

    private static bool IsSpeech(string lead)
    {
        List<string> words = PlainWords.Of(lead);
        return words.Exists(SayingWords.IsLeadIn);
    }

    private static IEnumerable<RichText> Contents(ValueList<Block> body, int start, int run) =>
        body.Skip(start).Take(run).Select(block => ((Paragraph)block).Content);
}
