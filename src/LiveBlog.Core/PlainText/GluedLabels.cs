namespace LiveBlog.Core.PlainText;

/// <summary>Parts what the extraction of a text ran together: "Lost dog foundpublished at 14:58", "5:00:03 PMNow the lights", "3 April
/// 2021The day".</summary>
internal static class GluedLabels
{
    private const int LongestDate = 40;

    /// <summary>The line in its parts; the line itself where nothing is glued.</summary>
    public static IEnumerable<string> Part(string line)
    {
        string rest = line;
        foreach (string opener in LineWords.TimeOpeners)
        {
            if (rest.LastIndexOf(opener, StringComparison.Ordinal) is > 0 and var at && rest[at - 1] != ' '
                && rest.Length > at + opener.Length && char.IsAsciiDigit(rest[at + opener.Length]))
            {
                yield return rest[..at];
                rest = rest[at..];
                break;
            }
        }

        if (BehindHalf(rest) is > 0 and var half)
        {
            yield return rest[..half];
            rest = rest[half..];
        }
        else if (BehindYear(rest) is > 0 and var year)
        {
            yield return rest[..year];
            rest = rest[year..];
        }

        yield return rest;
    }

    /// <summary>Where a word is glued to the half of the day: "4:57:09 PMNow that".</summary>
    private static int BehindHalf(string line)
    {
        for (int i = 4; i + 3 < line.Length; i++)
        {
            if (line[i + 1] == 'M' && line[i] is 'A' or 'P' && char.IsUpper(line[i + 2]) && char.IsLower(line[i + 3])
                && char.IsAsciiDigit(line[i - 1] == ' ' ? line[i - 2] : line[i - 1]))
                return i + 2;
        }

        return 0;
    }

    /// <summary>Where a word is glued to the year of the date that opens the line.</summary>
    private static int BehindYear(string line)
    {
        int most = Math.Min(line.Length - 2, LongestDate);
        for (int i = 5; i < most; i++)
        {
            if (char.IsUpper(line[i]) && char.IsLower(line[i + 1]) && char.IsAsciiDigit(line[i - 1])
                && line.AsSpan(i - 4, 4).IndexOfAnyExceptInRange('0', '9') < 0 && DateLine.Read(line[..i]) is not null)
                return i;
        }

        return 0;
    }
}
