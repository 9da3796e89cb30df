using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Entries that nothing marks but their own titles, behind a heading like "Live updates" (regional news sites of 2012 to 2019; the
/// text extracted from any such page). A one-item list before a title is its region or its byline.</summary>
internal sealed class TitleListing
{
    private readonly List<TextLine> lines;
    private readonly bool hasMarker;
    private readonly List<ListedEntry> entries = [];
    private readonly Dictionary<string, int> dashed;
    private string? label;
    private Continuation? more;
    private bool isStream;
    private bool isOpen;
    private int head;

    private TitleListing(List<TextLine> lines)
    {
        this.lines = lines;
        hasMarker = lines.Exists(line => line.Kind is LineKind.Marker or LineKind.ViewAll);
        dashed = lines.Where(line => IsDashed(line.Text)).CountBy(line => line.Text).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The listing, or null where the lines are no such stream.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="needsHeadline">True where the story's headline must stand before the updates: the words of a page's menu may be a
    /// marker too.</param>
    public static Listing? Find(List<TextLine> lines, bool needsHeadline)
    {
        if (!lines.Exists(LineShape.MayMarkStream))
            return null;
        TitleListing stream = new(lines);
        stream.Walk(needsHeadline);
        return stream.isStream && stream.entries.Count > 0 ? stream.Listing() : null;
    }

    private Listing Listing() => new()
    {
        Name = "titles behind a heading for live updates",
        Entries = [.. entries],
        HeadEnd = head,
        HasMarker = true,
        More = more,
        Sureness = 0,
    };

    private void Walk(bool needsHeadline)
    {
        bool hasHeadline = false;
        for (int i = 0; i < lines.Count; i++)
        {
            switch (lines[i].Kind)
            {
                case LineKind.Footer when entries.Count > 0:
                    return;
                case LineKind.Marker or LineKind.ViewAll:
                    isStream = true;
                    isOpen |= lines[i].Kind == LineKind.Marker || hasHeadline;
                    isOpen &= hasHeadline || !needsHeadline;
                    break;
                case LineKind.More:
                    isStream = true;
                    more ??= new Continuation { Kind = ContinuationKind.Older, Label = MoreControl.Words(lines[i].Text),
                        Url = Link(lines[i].Block) };
                    break;
                default:
                    hasHeadline |= Take(i, hasHeadline);
                    break;
            }
        }
    }

    /// <summary>True where the line is the story's headline.</summary>
    private bool Take(int i, bool hasHeadline)
    {
        TextLine line = lines[i];
        if (IsLabel(i))
        {
            label = line.Number is null ? line.Text.TrimStart('-', '•', ' ') : line.Text;
            return false;
        }

        bool isTitle = line.Kind == LineKind.Title || (line.Kind == LineKind.CrossLink && isOpen && IsFollowedByText(i));
        if (isTitle && !isOpen && !hasHeadline)
        {
            isOpen = !hasMarker;
            label = null;
            return true;
        }

        bool isLead = label is null && entries.Count > 0 && i + 1 < lines.Count && lines[i + 1].IsBullet;
        if (isTitle && isOpen && !isLead)
            Add(i);
        else
            Extend(i);
        return false;
    }

    private void Add(int i)
    {
        if (entries.Count == 0)
            head = i - (label is null ? 0 : 1);
        bool isByline = label is not null && (label.AsSpan().IndexOfAny('@', ',') >= 0 || label.Contains(" - ", StringComparison.Ordinal));
        entries.Add(new ListedEntry
        {
            Start = i + 1,
            End = i + 1,
            Title = lines[i].Text,
            Url = Link(lines[i].Block),
            Authors = isByline ? [.. Bylines.Read(label)] : [],
            Tags = label is null || isByline ? [] : [label],
        });
        label = null;
    }

    private void Extend(int i)
    {
        if (entries.Count > 0)
            entries[^1] = entries[^1] with { End = i + 1 };
    }

    /// <summary>A one-item list, or a dash and a few words that the text has before other titles too.</summary>
    private bool IsLabel(int i)
    {
        TextLine line = lines[i];
        if (line.Number is not null)
            return line.Kind == LineKind.Label && line.Number == 1 && (i + 1 == lines.Count || lines[i + 1].Number is null);
        return IsDashed(line.Text) && i + 1 < lines.Count && lines[i + 1].Kind is LineKind.Title or LineKind.CrossLink
            && dashed[line.Text] > 1;
    }

    private static bool IsDashed(string text) => text is ['-', ' ', ..];

    private bool IsFollowedByText(int i) => i + 1 < lines.Count && lines[i + 1].Kind is LineKind.Text or LineKind.Caption;

    private static Uri? Link(Block? block) => block switch
    {
        Heading { Content.Marks: [{ Url: { } url }, ..] } => url,
        Paragraph { Content.Marks: [{ Url: { } url }, ..] } => url,
        _ => null,
    };
}
