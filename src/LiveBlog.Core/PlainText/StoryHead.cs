using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.PlainText;

/// <summary>What stands above the updates: the story's headline, its introduction, writers and dates, among menus and captions.</summary>
internal sealed record StoryHead
{
    private const int FewestSummaryWords = 7;
    private const int FewestSummarySigns = 24;
    private const int FewestHeadlineWords = 3;
    private const int LongestNote = 400;
    private const int LongestZoneNote = 120;
    private const int MostWordsOfHeading = 4;

    public string? Headline { get; private init; }

    /// <summary>The line that says the page is live; null where none does but the headline.</summary>
    public string? LiveLine { get; private init; }

    public string? Summary { get; private init; }

    public ValueList<Author> Authors { get; private init; } = [];

    public ValueList<TimeLabel> Times { get; private init; } = [];

    /// <summary>The zone that a note names for all clocks.</summary>
    public string? TimeZone { get; private init; }

    /// <summary>The first update where no time opens it: what stands between the head's last heading and the first time.</summary>
    public ListedEntry? Untimed { get; private init; }

    /// <param name="lines">The text.</param>
    /// <param name="end">The line behind the head.</param>
    /// <param name="mayHaveUntimed">True where an update without a time may stand before the others.</param>
    public static StoryHead Read(List<TextLine> lines, int end, bool mayHaveUntimed)
    {
        (int headline, int live) = FindHeadline(lines, end);
        ListedEntry? untimed = mayHaveUntimed && headline >= 0 ? UntimedEntry(lines, headline, end) : null;
        int stop = untimed is null ? end : untimed.Start - (untimed.Title is null ? 0 : 1);
        List<string> summary = [];
        HashSet<int> points = KeyPoints.Lines(lines, stop);
        for (int i = 0; i < stop; i++)
        {
            if (i != headline && !points.Contains(i) && IsSummary(lines, i, stop))
                summary.Add(lines[i].Text);
        }

        return new StoryHead
        {
            Headline = headline < 0 ? null : lines[headline].Text,
            LiveLine = live < 0 ? null : lines[live].Text,
            Summary = summary.Count == 0 ? null : string.Join('\n', summary),
            Authors =
                [.. Enumerable.Range(0, end).Where(i => i != headline).SelectMany(i =>
                Writers(lines[i], i > headline)).DistinctBy(author => author.Name)],
            Times = [.. lines.Take(end).Select(Date).OfType<string>().Select(date => new TimeLabel(date, TimeSource.Unknown))],
            TimeZone = lines.Select(line => line.Text.Length < LongestNote ? PageZone.Of(line.Text) : null)
                .Concat(lines.Take(end).Where(line => line.Kind == LineKind.Date).Select(line => DateLine.Zone(line.Text)))
                .FirstOrDefault(zone => zone is not null),
            Untimed = untimed,
        };
    }

    /// <summary>The date of a line that is one, or of a note that tells the zone besides.</summary>
    private static string? Date(TextLine line) => line.Kind == LineKind.Date ? DateLine.Read(line.Text)
        : NoteDate(line) ?? LiveDate(line);

    /// <summary>The date in a line of the page's own, "Updated at …", or with its weekday in a line that says the page is live.</summary>
    private static string? LiveDate(TextLine line)
    {
        if (line.Text.Length > LongestZoneNote)
            return null;
        if (line.Kind == LineKind.Furniture)
            return DateLine.Within(line.Text);
        return Liveness.HasLiveWord(line.Text)
            ? DatesInProse.Of(line.Text, null).Select(DateLine.Read).FirstOrDefault(date => date is not null) : null;
    }

    /// <summary>The date in a line of a sentence or two that names the zone of the clocks; null for other lines.</summary>
    private static string? NoteDate(TextLine line) =>
        line.Text.Length <= LongestZoneNote && PageZone.Of(line.Text) is not null ? DateLine.Within(line.Text) : null;

    /// <summary>The first line that says the page is live, else the first of three words, else the first title. What says live may be the
    /// standfirst below a headline, or the heading of the updates.</summary>
    private static (int Headline, int Live) FindHeadline(List<TextLine> lines, int end)
    {
        int[] titles = [.. Enumerable.Range(0, end).Where(i => IsHeadline(lines, i))];
        int live = Array.FindIndex(titles, i => Liveness.HasLiveWord(lines[i].Text) && HasWords(lines[i].Text));
        int worded = Array.FindIndex(titles, i => HasWords(lines[i].Text) && !LineNames.IsPerson(lines[i].Text));
        int said = live >= 0 ? titles[live] : -1;
        if (said > 0 && IsLongTitle(lines, said - 1))
            return (said - 1, said);
        if (said >= 0 && !(worded >= 0 && IsHeadingOfUpdates(lines[said].Text, lines[titles[worded]].Text)))
            return (said, said);
        return (worded >= 0 ? titles[worded] : titles.Length > 0 ? titles[0] : -1, said);
    }

    /// <summary>True for a title of its own, longer than the kicker above a headline: what says live below it is its standfirst.</summary>
    private static bool IsLongTitle(List<TextLine> lines, int i) =>
        IsHeadline(lines, i) && lines[i].Text.AsSpan().Count(' ') + 1 >= FewestSummaryWords;

    /// <summary>True for a few words that say live below a longer title: "Updates as they come".</summary>
    private static bool IsHeadingOfUpdates(string live, string title) =>
        live.AsSpan().Count(' ') < MostWordsOfHeading && title.AsSpan().Count(' ') > 2 * live.AsSpan().Count(' ');

    /// <summary>Whom a byline names; below the headline also a name alone, or behind a word like "with".</summary>
    private static IEnumerable<Author> Writers(TextLine line, bool isBelow)
    {
        if (line.Kind is not (LineKind.Byline or LineKind.Title or LineKind.Text))
            return [];
        if (line.Kind == LineKind.Byline)
            return Bylines.Read(LineNames.WithoutBrackets(line.Text));
        if ((isBelow && LineNames.IsPerson(line.Text)))
            return Bylines.Read(line.Text);
        string? companion = isBelow ? Array.Find(LineWords.Companions, word => line.Text.StartsWith(word, StringComparison.Ordinal)) : null;
        return companion is not null && LineNames.IsPerson(line.Text.AsSpan(companion.Length))
            ? Bylines.Read(line.Text[companion.Length..]) : [];
    }

    private static bool HasWords(string text) => text.AsSpan().Count(' ') + 1 >= FewestHeadlineWords
        || text.AsSpan().ContainsAnyInRange('\u0e00', '\u9fff');

    private static bool IsHeadline(List<TextLine> lines, int i)
    {
        TextLine line = lines[i];
        bool isTitle = line.Kind is LineKind.Title || (line.Kind == LineKind.CrossLink && i == 0)
            || (line.Kind == LineKind.Text
                && (LineShape.MayBeTitle(line.Text) ? i == 0 : i == 0 | Liveness.SaysLive(line.Text)
                && LineShape.MayBeTitle("A" + line.Text)));
        return isTitle && !IsAltOf(lines, i) && !LineNames.IsDesk(line.Text);
    }

    private static bool IsAltOf(List<TextLine> lines, int i) => i + 1 < lines.Count && i > 0
        && lines[i + 1] is { Kind: LineKind.Caption, Blanks: 0 } next
        && PlainWords.Likeness(PlainWords.Of(lines[i].Text), PlainWords.Of(next.Text)) > 0.5;

    private static bool IsSummary(List<TextLine> lines, int i, int end)
    {
        TextLine line = lines[i];
        bool isAlt = i + 1 < end && lines[i + 1] is { Kind: LineKind.Caption, Blanks: 0 };
        if (isAlt || line.Kind is not (LineKind.Text or LineKind.Title or LineKind.Bullet or LineKind.Label)
            || line.Block is Image || line.Text.Length < Fewest(line) || NoteDate(line) is not null)
            return false;
        return line.Kind != LineKind.Title || line.Text.AsSpan().Count(' ') + 1 >= FewestSummaryWords
            || line.Text.AsSpan().ContainsAnyInRange('\u0e00', '\u9fff');
    }

    /// <summary>A sentence of three words sums up; other lines of its length are controls.</summary>
    private static int Fewest(TextLine line)
    {
        string[] words = line.Text.Split(' ');
        bool isSentence = line.Kind == LineKind.Text && (line.Text is [.., '。']
            || (line.Text is [.., '.'] && words.Length >= FewestHeadlineWords && words[1] is [var second, ..] && char.IsLower(second)));
        return isSentence ? FewestSummarySigns / 2 : FewestSummarySigns;
    }

    /// <summary>Text behind the last heading of the head, where one stands behind the introduction.</summary>
    private static ListedEntry? UntimedEntry(List<TextLine> lines, int headline, int end)
    {
        int heading = lines.FindLastIndex(end - 1, end, line => line.Kind is LineKind.Marker or LineKind.ViewAll
            || (line.Kind == LineKind.Furniture && LineWords.IsSectionEnd(line.Text)));
        if (heading <= headline || heading + 1 >= end || lines[end - 1].Text.EndsWith(':')
            || lines.Skip(heading + 1).Take(end - heading - 1).Any(line => line.IsBullet))
            return null;
        // Where no introduction stands above the heading, what stands below it is the introduction
        if (!Enumerable.Range(headline + 1, heading - headline - 1).Any(i => IsSummary(lines, i, heading)))
            return null;
        bool hasText = lines.Skip(heading + 1).Take(end - heading - 1).Any(line => line.Kind == LineKind.Text);
        return hasText ? EntryOpening.Read(lines, heading + 1, end, LineShape.IsTitle, hasNames: true) : null;
    }
}
