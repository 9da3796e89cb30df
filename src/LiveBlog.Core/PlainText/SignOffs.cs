using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.PlainText;

/// <summary>Writers who sign their updates: "… one last look. —Barrow" behind the text, "Jane Doe: …" before it.</summary>
internal static class SignOffs
{
    private const int Fewest = 2;
    private const double Habit = 0.4;
    private const double OpenerHabit = 0.6;
    private const int LongestName = 30;

    public static List<UpdateDraft> Take(List<UpdateDraft> updates)
    {
        List<UpdateDraft> read = Where(updates, Habit, Behind, mustRepeat: false);
        read = Where(read, Habit, Alone, mustRepeat: true);
        read = Where(read, OpenerHabit, Below, mustRepeat: true);
        return Where(read, OpenerHabit, Before, mustRepeat: true);
    }

    /// <summary>The updates with their signs taken, where signing is a habit of the list; else as they are.</summary>
    private static List<UpdateDraft> Where(List<UpdateDraft> updates, double habit, Func<UpdateDraft,
        (string Name, UpdateDraft Unsigned)?> sign, bool mustRepeat)
    {
        List<(string Name, UpdateDraft Unsigned)?> signs = [.. updates.Select(sign)];
        int signed = signs.Count(found => found is not null);
        int names = signs.Where(found => found is not null).Select(found => found!.Value.Name).Distinct(StringComparer.Ordinal).Count();
        if (signed < Fewest || signed < habit * updates.Count || (mustRepeat && names * 2 > signed))
            return updates;
        return [.. updates.Select((update, i) => signs[i] is { } found && update.Authors.Count == 0
            ? found.Unsigned with { Authors = [new Author { Name = found.Name }] } : update)];
    }

    private static (string, UpdateDraft)? Behind(UpdateDraft update)
    {
        if (update.Body is not [.., Paragraph { Content.Text: { } text }] body)
            return null;
        if (InBrackets(text) is > -1 and var open)
            return (text[(open + 1)..^1], Without(update, body, text[..open].TrimEnd()));
        int dash = text.LastIndexOfAny(['—', '–', '-']);
        string name = dash < 0 ? "" : text[(dash + 1)..].Trim();
        bool isSign = dash > 1 && text[dash - 1] == ' ' && IsShortName(name)
            && text[..dash].TrimEnd() is [.., '.' or '!' or '?' or '”' or '"' or '…' or ')'];
        return isSign ? (name, Without(update, body, text[..dash].TrimEnd())) : null;
    }

    private static UpdateDraft Without(UpdateDraft update, ValueList<Block> body, string rest) => update with
    {
        Body = [.. body.Take(body.Count - 1), .. rest.Length == 0 ? (Block[])[] : [new Paragraph { Content = rest }]],
    };

    /// <summary>Where the bracket opens that holds a name behind the last sentence: "… all over. (Jane Doe)"; -1 where none does.</summary>
    private static int InBrackets(string text)
    {
        int open = text[^1] == ')' ? text.LastIndexOf('(') : -1;
        bool isApart = open == 0
            || (open > 1 && text[..open].TrimEnd() is [.., '.' or '!' or '?' or '”' or '"' or '…' or '\'' or '’' or '»']);
        return isApart && LineNames.IsPerson(text.AsSpan(open + 1, text.Length - open - 2)) ? open : -1;
    }

    /// <summary>A name behind a dash on the last line, below text without marks of quotation: where that is a habit, it signs no
    /// speech.</summary>
    private static (string, UpdateDraft)? Below(UpdateDraft update) =>
        update.Body is [.., BlockQuote { Speaker: { Role: null, Name: { } name } speaker, Paragraphs: var paragraphs }]
        && speaker.Mention == name && LineNames.IsPerson(name) && !paragraphs.Any(paragraph => paragraph.Text.AsSpan().ContainsAny(Marks))
            ? (name, update with
            {
                Body = [.. update.Body.Take(update.Body.Count - 1), .. paragraphs.Select(words => new Paragraph { Content = words })],
            }) : null;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\"“”„«»「」");

    /// <summary>A name on the last line, alone.</summary>
    private static (string, UpdateDraft)? Alone(UpdateDraft update) =>
        update.Body is [_, .., Paragraph { Content.Text: { } text }] && LineNames.IsPerson(text)
            ? (text, Without(update, update.Body, "")) : null;

    private static (string, UpdateDraft)? Before(UpdateDraft update)
    {
        if (update.Body is not [Paragraph { Content.Text: { } text }, ..] body)
            return null;
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 2 && LineNames.IsPerson(text.AsSpan(0, colon))
            ? (text[..colon], update with { Body = [new Paragraph { Content = text[(colon + 2)..] }, .. body.Skip(1)] }) : null;
    }

    /// <summary>One to three words with capitals.</summary>
    private static bool IsShortName(string name) =>
        name.Length is > 1 and <= LongestName && name.Split(' ') is { Length: <= 3 } words
            && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0])
            && word.TrimEnd('.').All(c => char.IsLetter(c) || c is '\'' or '’'));
}
