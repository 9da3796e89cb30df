using System.Buffers;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Lines of a list that tell how far the event is, not what happened: "Round 24", "12 km to go", "Over 14.3".</summary>
internal static class StageLines
{
    private const int Longest = 24;
    private const int MostWords = 4;

    // They open the entry, before or behind its title
    private const int MostAbove = 2;
    private const int Fewest = 3;
    private const double MostShare = 0.6;

    // Of sums, shares and sentences
    private static readonly SearchValues<char> Others = SearchValues.Create(",;:€$£%");

    // Such a line stands in the head of an entry
    private const int MostElements = 16;

    /// <summary>True where entries may have such lines: a look at their first texts, which costs far less than to read their
    /// lines.</summary>
    public static bool MayStandIn(IEnumerable<Entry> entries)
    {
        int count = 0;
        foreach (Entry entry in entries)
        {
            ReadOnlySpan<PageElement> items = entry.Items;
            for (int i = 0; i < Math.Min(MostElements, items.Length); i++)
            {
                if (items[i].TextLength is > 2 and <= Longest && Elements.OnlyText(items[i].Element) is { } words && HasNumber(words.Data))
                {
                    if (++count == Fewest)
                        return true;
                    break;
                }
            }
        }

        return false;
    }

    private static bool HasNumber(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') && !text.ContainsAny(Others) && HasLetter(text);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char sign in text)
        {
            if (char.IsLetter(sign))
                return true;
        }

        return false;
    }

    /// <summary>The look of the lines whose numbers run one way through most entries; null where there are none.</summary>
    public static LineLook? Look(List<List<EntryLine>> all)
    {
        if (all.Count < Fewest)
            return null;
        IEnumerable<LineLook> looks = all.SelectMany(lines => lines.Take(MostAbove)).Select(line => line.Look).Distinct();
        foreach (LineLook look in looks)
        {
            List<double> numbers = [];
            bool isOther = false;
            foreach (List<EntryLine> lines in all)
            {
                int at = lines.FindIndex(line => line.Look == look);
                if (at < 0)
                    continue;
                double number = 0;
                isOther |= at >= MostAbove || at + 1 >= lines.Count || !TryNumber(lines[at], out number);
                numbers.Add(number);
            }

            if (!isOther && numbers.Count >= Fewest && numbers.Count >= all.Count * MostShare && RunsOneWay(numbers))
                return look;
        }

        return null;
    }

    private static bool RunsOneWay(List<double> numbers)
    {
        int up = 0, down = 0;
        for (int i = 1; i < numbers.Count; i++)
        {
            up += numbers[i] > numbers[i - 1] ? 1 : 0;
            down += numbers[i] < numbers[i - 1] ? 1 : 0;
        }

        return Math.Max(up, down) >= (numbers.Count - 1) * MostShare && Math.Min(up, down) * 4 <= numbers.Count;
    }

    /// <summary>The first number of a line of few words beside it. A heading is a title, with a number or without, and a paragraph is of
    /// the body.</summary>
    private static bool TryNumber(EntryLine line, out double number)
    {
        number = 0;
        if (line.Element.LocalName is ['h', >= '1' and <= '6'] or "p")
            return false;
        string text = line.Text;
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (text.Length > Longest || start < 0 || !text.Any(char.IsLetter) || text.AsSpan().Count(' ') >= MostWords
            || text[^1] is '.' or '!' or '?' or ':' || text.AsSpan().ContainsAny(Others))
            return false;
        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return double.TryParse(text.AsSpan(start, end - start), System.Globalization.NumberStyles.AllowDecimalPoint,
            System.Globalization.CultureInfo.InvariantCulture, out number);
    }
}
