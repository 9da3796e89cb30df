using System.Globalization;

namespace LiveBlog.Core.Testing;

/// <summary>Tells the first line in which two texts differ; line ends do not count.</summary>
internal static class GoldenDifference
{
    public static string? Of(string actual, string expected)
    {
        string[] left = actual.ReplaceLineEndings("\n").Split('\n');
        string[] right = expected.ReplaceLineEndings("\n").Split('\n');
        for (int at = 0; at < Math.Max(left.Length, right.Length); at++)
        {
            string found = at < left.Length ? left[at] : "nothing";
            string wanted = at < right.Length ? right[at] : "nothing";
            if (found != wanted)
                return string.Create(CultureInfo.InvariantCulture, $"line {at + 1} is\n  {found}\nand not\n  {wanted}\n");
        }

        return null;
    }
}
