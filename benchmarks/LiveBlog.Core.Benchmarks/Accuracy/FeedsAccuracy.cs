using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// The W3C feed validator's documents of Atom and RSS and its verdicts. Verdicts agree where both have an error or neither has; warnings
/// do not count. The first error is the same where its rule has the same name but for signs and case, or where it stands on the same line.
/// </summary>
internal static class FeedsAccuracy
{
    public const string Takes =
        "FOLDER of feedvalidator-oracle.json and feedvalidator-documents.tar.gz: the verdicts of the W3C's validator";

    // The validator's numbers of documents that are no feeds: OPML and KML
    private static readonly int[] OtherKinds = [5, 6];

    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.Folder is not { } folder)
            return AccuracyArguments.Refuse(Takes, output);
        JsonObject oracle = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "feedvalidator-oracle.json")))!.AsObject();
        int all = 0, agree = 0, falseAlarms = 0, inError = 0, first = 0;
        foreach ((string name, byte[] bytes) in Documents(Path.Combine(folder, "feedvalidator-documents.tar.gz")))
        {
            if (oracle[name] is not JsonObject verdict || (verdict["feedType"] is JsonValue kind && OtherKinds.Contains((int)kind)))
                continue;
            JsonNode? error = verdict["events"]!.AsArray().FirstOrDefault(told => (string)told!["severity"]! == "error");
            ValidationReport report = FeedValidator.Validate(bytes);
            Finding? found = report.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error);
            bool isFirst = error is not null && found is not null && IsSame(error, found);
            all++;
            agree += error is null == report.IsValid ? 1 : 0;
            falseAlarms += error is null && !report.IsValid ? 1 : 0;
            inError += error is null ? 0 : 1;
            first += isFirst ? 1 : 0;
            if (given.IsVerbose && (error is null != report.IsValid || (error is not null && !isFirst)))
                output.WriteLine($"{name}: wanted {error?["id"] ?? "none"}, got {report}");
        }

        output.WriteLine($"verdict agrees {agree} of {all}, false alarms {falseAlarms}; first error alike {first} of {inError}");
        return 0;
    }

    private static bool IsSame(JsonNode error, Finding finding) =>
        Letters((string)error["id"]!) == Letters(finding.Code) || (error["line"] is JsonValue line && (int)line == finding.Line);

    private static string Letters(string code) => string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));

    private static IEnumerable<(string Name, byte[] Bytes)> Documents(string archive)
    {
        using FileStream packed = File.OpenRead(archive);
        using GZipStream plain = new(packed, CompressionMode.Decompress);
        using TarReader tar = new(plain);
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            if (entry.DataStream is not { } data)
                continue;
            using MemoryStream bytes = new();
            data.CopyTo(bytes);
            yield return (entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name, bytes.ToArray());
        }
    }
}
