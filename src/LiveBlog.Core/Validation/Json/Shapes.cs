using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>Shapes of objects, read from tables. A section "[name]" ("[name] closed" where unknown members are wrong) holds lines: "member
/// type", "!member type" where it is required, "^prefix type" for all members that start so, "+section" for the lines of another, and "=one
/// a b" where exactly one must be there ("=one a b or c d"). A type is string, string(a|b), string:check, number, integer, number 1..9,
/// boolean, object, any, [type], or a section; "/" parts alternatives.</summary>
internal sealed class Shapes
{
    public static readonly Shapes All =
        new([ShapeTables.JsonFeed, StoryShapes.Table(), ShapeTables.Ninjs1, ShapeTables.Ninjs2, ShapeTables.Ninjs3]);

    private readonly FrozenDictionary<string, ObjectShape> shapes;

    private Shapes(string[] tables)
    {
        Dictionary<string, (string Head, List<string> Lines)> sections = [];
        List<string> lines = [];
        foreach (string line in tables.SelectMany(table => table.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line is ['[', ..])
                sections.Add(line[1..line.IndexOf(']', StringComparison.Ordinal)], (line, lines = []));
            else
                lines.Add(line);
        }

        shapes = sections.Select(section => Build(section.Key, section.Value.Head, sections)).ToFrozenDictionary(shape => shape.Name);
    }

    public ObjectShape this[string name] => shapes[name];

    private static ObjectShape Build(string name, string head, Dictionary<string, (string Head, List<string> Lines)> sections)
    {
        Dictionary<string, MemberShape> members = [];
        List<(string, MemberShape)> patterns = [];
        List<Choice> choices = [];
        foreach (string line in Lines(name, sections))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            (string key, string rest) = (line[..space], line[(space + 1)..]);
            if (key == "=one")
                choices.Add(new Choice([.. rest.Split(" or ").Select(group => group.Split(' '))]));
            else if (key is ['^', ..])
                patterns.Add((key[1..], new MemberShape(key, false, Types(rest))));
            else
                members[key.TrimStart('!')] = new MemberShape(key.TrimStart('!'), key is ['!', ..], Types(rest));
        }

        return new ObjectShape(name, head.EndsWith(" closed", StringComparison.Ordinal), members.ToFrozenDictionary(), [.. patterns],
            [.. choices]);
    }

    private static IEnumerable<string> Lines(string name, Dictionary<string, (string Head, List<string> Lines)> sections) =>
        sections[name].Lines.SelectMany(line => line is ['+', ..] ? Lines(line[1..], sections) : [line]);

    private static ValueShape[] Types(string text) => [.. text.Split('/').Select(Type)];

    private static ValueShape Type(string text)
    {
        if (text is ['[', ..])
            return new ValueShape(JsonValueKind.Array, Items: Types(text[1..^1].Replace('+', '/')));
        string[] parts = text.Split(' ', '(', ':');
        return parts[0] switch
        {
            "string" when text.Contains('(', StringComparison.Ordinal) =>
                new ValueShape(JsonValueKind.String, Allowed: text[7..^1].Split('|').ToFrozenSet()),
            "string" => new ValueShape(JsonValueKind.String, Check: parts.Length > 1 ? ValueChecks.Of(parts[1]) : null),
            "number" or "integer" => Number(parts),
            "boolean" => new ValueShape(JsonValueKind.True),
            "object" => new ValueShape(JsonValueKind.Object),
            "array" => new ValueShape(JsonValueKind.Array),
            "any" => new ValueShape(JsonValueKind.Undefined),
            _ => new ValueShape(JsonValueKind.Object, Section: parts[0]),
        };
    }

    private static ValueShape Number(string[] parts)
    {
        string[] span = parts.Length > 1 ? parts[1].Split("..") : ["", ""];
        return new ValueShape(JsonValueKind.Number, IsWhole: parts[0] == "integer",
            Least: span[0].Length == 0 ? double.NegativeInfinity : double.Parse(span[0], CultureInfo.InvariantCulture),
            Most: span[1].Length == 0 ? double.PositiveInfinity : double.Parse(span[1], CultureInfo.InvariantCulture));
    }
}
