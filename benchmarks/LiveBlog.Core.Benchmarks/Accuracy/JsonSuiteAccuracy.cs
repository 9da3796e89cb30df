using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// JSONTestSuite through StoryJson, each text as the value of a member that no version knows: y_ is read, n_ is refused with a place,
/// i_ may be either but nothing else may be thrown.
/// </summary>
internal static class JsonSuiteAccuracy
{
    private static readonly byte[] Before = Encoding.UTF8.GetBytes("{\"$schema\":\"x\",\"updates\":[],\"other\":");
    private static readonly byte[] After = Encoding.UTF8.GetBytes("}");

    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.Folder is not { } folder)
            return AccuracyArguments.Refuse("FOLDER test_parsing", output);
        Dictionary<char, (int Right, int All)> counts = [];
        foreach (string file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            char kind = Path.GetFileName(file)[0];
            string answer = Answer([.. Before, .. File.ReadAllBytes(file), .. After]);
            bool isRight = kind == 'y' ? answer == "read" : kind == 'n' ? answer == "refused" : answer is "read" or "refused";
            (int right, int all) = counts.GetValueOrDefault(kind);
            counts[kind] = (right + (isRight ? 1 : 0), all + 1);
            if (given.IsVerbose && !isRight)
                output.WriteLine($"{Path.GetFileName(file)}: {answer}");
        }

        foreach ((char kind, (int right, int all)) in counts.OrderByDescending(count => count.Key))
            output.WriteLine($"{kind}_ {right} of {all}");
        return 0;
    }

    private static string Answer(byte[] bytes)
    {
        try
        {
            StoryJson.Read(bytes);
            return "read";
        }
        catch (JsonException fault)
        {
            return fault.Path is null && fault.LineNumber is null ? "refused without a place" : "refused";
        }
    }
}
