using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Sites;

/// <summary>How much of what a page's story holds another reading of it has.</summary>
internal sealed class Likeness
{
    /// <summary>One point each for an update, its headline, authors, time and body; an update that is none costs one.</summary>
    public double Points { get; private set; }

    /// <summary>Updates whose time is another than the story's.</summary>
    public List<string> WrongTimes { get; } = [];

    public static Likeness Of(Story expected, Reading reading)
    {
        Likeness likeness = new();
        List<Update> left = [.. reading.Story?.Updates ?? []];
        foreach (Update update in expected.Updates)
        {
            Update? found = left.MaxBy(other => Words(update, other));
            if (found is null || Words(update, found) < 0.4)
                continue;
            left.Remove(found);
            likeness.Add(update, found);
        }

        likeness.Points -= left.Count;
        return likeness;
    }

    private void Add(Update expected, Update found)
    {
        Points += 1 + Words(expected.Body, found.Body);
        Points += expected.Headline == found.Headline ? 1 : 0;
        Points += expected.Authors.Select(author => author.Name).SequenceEqual(found.Authors.Select(author => author.Name)) ? 1 : 0;
        Points += AreSame(expected.Published, found.Published) ? 1 : 0;
        if (expected.Published?.At is { } at && found.Published?.At is { } other && !AreSame(expected.Published, found.Published))
            WrongTimes.Add($"{expected.Headline ?? expected.Id}: {other} instead of {at}");
    }

    /// <summary>True for one instant, as exactly as the found time tells it.</summary>
    private static bool AreSame(UpdateTime? expected, UpdateTime? found)
    {
        if (expected?.At is not { } at || found?.At is not { } other)
            return expected?.At is null == found?.At is null;
        double apart = Math.Abs((at.ToInstant() - other.ToInstant()).TotalSeconds);
        return apart < (found.Precision <= TimePrecision.Minute ? 60 : 1);
    }

    private static double Words(Update one, Update other) =>
        Words($"{one.Headline} {Text(one.Body)}", $"{other.Headline} {Text(other.Body)}");

    private static double Words(ValueList<Block> one, ValueList<Block> other) => Words(Text(one), Text(other));

    private static string Text(ValueList<Block> body) => string.Join(' ', body.Select(block => block.PlainText));

    private static double Words(string one, string other)
    {
        List<string> first = PlainWords.Of(one), second = PlainWords.Of(other);
        if (first.Count + second.Count == 0)
            return 1;
        List<string> rest = [.. second];
        int shared = first.Count(rest.Remove);
        return 2.0 * shared / (first.Count + second.Count);
    }
}
