using System.Collections.Frozen;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.PlainText;

/// <summary>Words that stand before or behind times, names and numbers.</summary>
internal static partial class LineWords
{
    /// <summary>Labels of full times that extraction glues to the title before them.</summary>
    public static readonly string[] TimeOpeners = KnownLanguages.News(words => words.TimeOpeners);

    /// <summary>Words and signs that may stand before the clock that opens a line.</summary>
    public static readonly string[] ClockLeads = KnownLanguages.News(words => words.ClockLeads);

    private static readonly string[] ClockTails = KnownLanguages.News(words => words.ClockTails);

    public static bool IsClockTail(ReadOnlySpan<char> word)
    {
        foreach (string tail in ClockTails)
        {
            if (word.Equals(tail, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What makes a number a minute of a match, the longest first: "min." before "min".</summary>
    public static readonly string[] MinuteWords =
        [.. KnownLanguages.News(words => words.MatchMinutes).OrderByDescending(word => word.Length)];

    /// <summary>Words that are counted through a race or fight.</summary>
    public static readonly (string Word, EventKind Kind)[] EventCounts =
    [
        .. KnownLanguages.News(words => words.Laps).Select(word => (word, EventKind.Lap)),
        .. KnownLanguages.News(words => words.Rounds).Select(word => (word, EventKind.Round)),
        .. KnownLanguages.News(words => words.Overs).Select(word => (word, EventKind.Over)),
    ];

    /// <summary>What tells the caption of a picture from the text.</summary>
    public static readonly string[] CaptionLabels = KnownLanguages.News(words => words.Captions);

    /// <summary>Labels of credits that stand alone or behind a caption, beside those of every page.</summary>
    public static readonly string[] CreditLabels = KnownLanguages.News(words => words.CreditLines);

    /// <summary>Words before the name of who runs the day's blog, below its headline: "mit Bettina Lang".</summary>
    public static readonly string[] Companions = KnownLanguages.News(words => words.Companions);

    /// <summary>Opens a block quote: "Quote Message: … from Name Role".</summary>
    public static readonly string[] QuoteLabels = KnownLanguages.News(words => words.QuoteLabels);

    private static readonly FrozenSet<string> Outlets =
        KnownLanguages.News(words => words.Outlets).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OutletWords =
        Outlets.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsClockLead(ReadOnlySpan<char> word)
    {
        foreach (string lead in ClockLeads)
        {
            if (word.Equals(lead, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>How many units the word takes at the end of a time that else stands before it: "午前9時更新"; 0 where none does.</summary>
    public static int ClockLeadAtEnd(ReadOnlySpan<char> text)
    {
        foreach (string lead in ClockLeads)
        {
            if (text.EndsWith(lead, StringComparison.OrdinalIgnoreCase))
                return lead.Length;
        }

        return 0;
    }

    public static bool IsOutlet(ReadOnlySpan<char> word) => OutletWords.Contains(word);
}
