using System.Globalization;
using System.Text;
using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>How a page was read, for a person: the verdict, what was noticed, and the evidence by what it is about.</summary>
internal static class ExplanationText
{
    public const string Description =
        "Print how the page was read instead of its story: what each reader found, why a list was chosen or refused, where the fields " +
        "came from, which selectors of the layout found nothing.";

    // The parts in the order of the reading; what is about anything else stands behind them
    private static readonly (string Subject, string Title)[] Parts =
    [
        ("verdict", "Why"),
        ("status", "Status"),
        ("reader", "Readers, and what each found (weight: updates)"),
        ("updates", "Why these updates (weights add up)"),
        ("candidate", "Lists of the page that were weighed, the best first"),
        ("layout", "The site's layout"),
        ("field", "Where the fields came from (weight: updates)"),
    ];

    public static async Task WriteAsync(Reading reading, string name, Stream output, CancellationToken cancellation)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{name}: {reading}\n");
        ILookup<string, Evidence> evidence = reading.Evidence.ToLookup(one => Subject(one.Subject));
        IEnumerable<(string, string)> rest = evidence.Select(group => group.Key).Except(Parts.Select(part => part.Subject))
            .Select(subject => (subject, subject));
        foreach ((string subject, string title) in Parts.Concat(rest).Where(part => evidence.Contains(part.Item1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{title}\n");
            foreach (Evidence one in evidence[subject])
                text.Append(Line(one, one.Subject == subject ? "  " : "      "));
        }

        if (reading.Findings.Count > 0)
            text.Append("\nNoticed\n");
        foreach (Finding finding in reading.Findings)
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Severity} {finding.Code}: {finding.Message}\n");
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellation);
    }

    /// <summary>The signs of a list stand below it.</summary>
    private static string Subject(string subject) => subject.Split(' ')[0];

    private static string Line(Evidence one, string indent)
    {
        string weight = one.Weight.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);
        return $"{indent}{weight,6}  {one.Reason}\n";
    }
}
