using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// The official examples of ninjs and their mutants: every member left out or given a value of each other kind. The verdict is right where
/// it is that of the official schema of the example's generation, without its assertions of formats, as the schemas' drafts have it.
/// </summary>
internal static class NinjsAccuracy
{
    public const string Takes = "FOLDER of schemas/ and examples/: the official examples and their mutants, beside the official schemas";

    // A value of each kind of JSON; a member's own kind is among them, since a schema may bar its value
    private static readonly string[] Values = ["null", "true", "7", "-1", "\"\"", "\"x\"", "[]", "{}", "[null]", "{\"x\":1}"];

    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.Folder is not { } folder)
            return AccuracyArguments.Refuse(Takes, output);
        NinjsSchemas schemas = new(Path.Combine(folder, "schemas"));
        List<(string Name, bool Verdict, bool Wanted)> examples = [], mutants = [];
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "examples"), "*.json", SearchOption.AllDirectories))
        {
            // The folder is named after the version; a schema's own folder and one of lists hold no items
            string version = Path.GetFileName(Path.GetDirectoryName(file)!), name = $"{version}/{Path.GetFileName(file)}";
            if (!char.IsAsciiDigit(version[0]) || Parse(file) is not { } example)
                continue;
            examples.Add((name, Judge(example), schemas.Judge(example, version)));
            foreach ((string change, JsonObject mutant) in Mutants(example))
                mutants.Add(($"{name} {change}", Judge(mutant), schemas.Judge(mutant, version)));
        }

        foreach ((string name, bool verdict, bool wanted) in examples.Concat(mutants))
        {
            if (given.IsVerbose && verdict != wanted)
                output.WriteLine($"{name}: {(verdict ? "valid" : "invalid")}, the schema {(wanted ? "valid" : "invalid")}");
        }

        output.WriteLine($"examples valid {examples.Count(row => row.Verdict)} of {examples.Count}, as the schema {Agreeing(examples)}");
        output.WriteLine($"mutants, as the schema {Agreeing(mutants)} of {mutants.Count}");
        return 0;
    }

    private static int Agreeing(List<(string Name, bool Verdict, bool Wanted)> rows) => rows.Count(row => row.Verdict == row.Wanted);

    private static bool Judge(JsonObject document) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(document.ToJsonString()), FeedFormat.Ninjs).IsValid;

    private static JsonObject? Parse(string file)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
            return Last(document.RootElement) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The value with the last of members of one name: an example has a rendition twice.</summary>
    private static JsonNode? Last(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return new JsonArray([.. value.EnumerateArray().Select(Last)]);
        if (value.ValueKind != JsonValueKind.Object)
            return JsonNode.Parse(value.GetRawText());
        JsonObject members = [];
        foreach (JsonProperty member in value.EnumerateObject())
            members[member.Name] = Last(member.Value);
        return members;
    }

    private static IEnumerable<(string Change, JsonObject Mutant)> Mutants(JsonObject example)
    {
        foreach (string path in Paths(example).ToList())
        {
            // The version and the schema say by what the rest is judged
            if (path.Contains("$schema", StringComparison.Ordinal) || path.Contains("standard", StringComparison.Ordinal))
                continue;
            foreach (string? value in Values.Prepend<string?>(null))
            {
                JsonObject mutant = example.DeepClone().AsObject();
                JsonPlace place = JsonPlace.Of(mutant, path);
                place.Set(value is null ? null : JsonNode.Parse(value), isRemoved: value is null);
                yield return ($"{path} = {value ?? "left out"}", mutant);
            }
        }
    }

    /// <summary>The pointers of all members, the first item of an array standing for all.</summary>
    private static IEnumerable<string> Paths(JsonNode? root)
    {
        Stack<(JsonNode? Node, string Path)> open = new([(root, "")]);
        while (open.TryPop(out (JsonNode? Node, string Path) next))
        {
            if (next.Path.Length > 0)
                yield return next.Path;
            if (next.Node is JsonObject members)
            {
                foreach ((string name, JsonNode? value) in members)
                    open.Push((value, $"{next.Path}/{name}"));
            }
            else if (next.Node is JsonArray { Count: > 0 } items)
            {
                open.Push((items[0], $"{next.Path}/0"));
            }
        }
    }
}
