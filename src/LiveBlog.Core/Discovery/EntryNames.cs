using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Discovery;

/// <summary>Signs that an entry is somebody's word in a talk of many: a name, one or two words beside its time, and a link to answer
/// it.</summary>
internal static class EntryNames
{
    private const int LongestName = 24, MaxWords = 3, LongestAnswer = 16;

    // A box of hundreds is no line of names and times
    private const int MaxBeside = 100;

    private static readonly HashSet<string> Answers = new(KnownLanguages.News(words => words.Answers), StringComparer.OrdinalIgnoreCase);

    /// <summary>The element that names the entry's author: a byline, else a short inline text beside the time.</summary>
    public static DomElement? Find(Entry entry, HashSet<DomElement> times) =>
        EntryBylines.Find(entry, times) is [var byline, ..] ? byline : Beside(times);

    /// <summary>True where the entry has a control to answer, to like or to report it.</summary>
    public static bool CanBeAnswered(Entry entry)
    {
        foreach (ref readonly PageElement item in entry.Items)
        {
            if (item.Tag is "a" or "button" or "span" or "div"
                && Elements.OnlyText(item.Element) is { Data.Length: > 1 and <= LongestAnswer * 2 } text
                && Answers.Contains(Words(text.ToString())))
                return true;
        }

        return false;
    }

    /// <summary>The words without a count behind them: "Reply (3)".</summary>
    private static string Words(string text) => text.Trim().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '(', ')', ' ', ':');

    private static DomElement? Beside(HashSet<DomElement> times)
    {
        foreach (DomElement time in times)
        {
            foreach (DomElement sibling in time.ParentElement is { ChildNodes.Length: <= MaxBeside } parent
                ? Elements.Children(parent)
                : [])
            {
                if (sibling.LocalName is "a" or "b" or "strong" or "span" or "cite" or "i" or "em" && !times.Contains(sibling)
                    && InlineText.OfAtMost(sibling, LongestName) is { } text && IsName(text))
                    return sibling;
            }
        }

        return null;
    }

    /// <summary>True for the link that names who sent a post: a handle, or a full name and nothing else.</summary>
    public static bool IsOfSender(DomElement link) =>
        InlineText.OfAtMost(link, LongestSender) is { } text
            && (Bylines.IsFullName(text) || Bylines.Read(text).Any(author => author.Handle is not null));

    private const int LongestSender = 80;

    private static bool IsName(string text) =>
        text.Any(char.IsLetter) && !char.IsDigit(text[0]) && text.AsSpan().Count(' ') < MaxWords && !text.AsSpan().ContainsAny(".!?:")
            && !Answers.Contains(Words(text));
}
