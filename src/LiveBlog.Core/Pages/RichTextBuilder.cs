using System.Buffers;
using System.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Gathers inline text and its marks, one paragraph after the other. A mark left open at the end of one paragraph goes on in the
/// next.</summary>
internal sealed class RichTextBuilder
{
    private readonly StringBuilder text = new();
    private static readonly SearchValues<char> Seams = SearchValues.Create(" |•·–—-:+■▶►▪,)](】");

    private readonly List<TextMark> closed = [];
    private readonly List<(MarkKind Kind, Uri? Url, int Start)> open = [];

    // True from a time that was left out up to the next words
    private bool isBehindTime;

    public bool IsEmpty => text.Length == 0;

    public void Append(ReadOnlySpan<char> words)
    {
        if (isBehindTime)
        {
            ReadOnlySpan<char> rest = WithoutSeams(words);
            isBehindTime = rest.IsEmpty;
            words = rest;
        }

        Whitespace.AppendFolded(text, words);
    }

    /// <summary>Where a time stood that is no text: the bullet before it goes, and the sign behind it that parts it from the
    /// words.</summary>
    public void DropSeams()
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!Seams.Contains(text[i]))
                return;
        }

        text.Clear();
        for (int i = 0; i < open.Count; i++)
            open[i] = open[i] with { Start = 0 };
        isBehindTime = true;
    }

    /// <summary>The words without the signs before them; a dash that a word follows is of the word.</summary>
    private static ReadOnlySpan<char> WithoutSeams(ReadOnlySpan<char> words)
    {
        int start = 0;
        while (start < words.Length && (Seams.Contains(words[start]) || char.IsWhiteSpace(words[start])))
            start++;
        while (start > 0 && start < words.Length && words[start - 1] is '-' or '–' or '—' or '+' or '(' or '[' or '•' or '·')
            start--;
        return words[start..];
    }

    /// <summary>A line break within the paragraph.</summary>
    public void Break()
    {
        if (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    public void Open(MarkKind kind, Uri? url) => open.Add((kind, url, text.Length));

    public void Close()
    {
        (MarkKind kind, Uri? url, int start) = open[^1];
        open.RemoveAt(open.Count - 1);
        Add(kind, url, start);
    }

    /// <summary>The paragraph so far, or null where it has no words; the builder starts anew.</summary>
    public RichText? Take()
    {
        while (text.Length > 0 && text[^1] is (' ' or '\n'))
            text.Length--;
        for (int i = 0; i < open.Count; i++)
        {
            Add(open[i].Kind, open[i].Url, open[i].Start);
            open[i] = open[i] with { Start = 0 };
        }

        RichText? taken = text.Length == 0 ? null : new RichText(text.ToString(), Marks());
        text.Clear();
        closed.Clear();
        isBehindTime = false;
        return taken;
    }

    /// <summary>Closes a mark, without the white space at its ends.</summary>
    private void Add(MarkKind kind, Uri? url, int from)
    {
        int start = from;
        int end = text.Length;
        while (start < end && text[start] is (' ' or '\n'))
            start++;
        while (end > start && text[end - 1] is (' ' or '\n'))
            end--;
        if (end > start)
            closed.Add(new TextMark { Kind = kind, Start = start, Length = end - start, Url = url });
    }

    /// <summary>The marks by their starts; of those that start together the longer first.</summary>
    private ValueList<TextMark> Marks()
    {
        for (int i = 1; i < closed.Count; i++)
        {
            if (IsBefore(closed[i], closed[i - 1]))
                return closed.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length).ToValueList();
        }

        return closed.ToValueList();
    }

    private static bool IsBefore(TextMark one, TextMark other) =>
        one.Start < other.Start || (one.Start == other.Start && one.Length > other.Length);
}
