using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBlog.Core.Validation;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace LiveBlog.Core.Tests.Validation;

/// <summary>Breaks every constraint of the three generations of ninjs once, each in an otherwise sound item.</summary>
public sealed class NinjsTests
{
    private static readonly Dictionary<char, string> Versions = new() { ['1'] = "1.6", ['2'] = "2.2", ['3'] = "3.1" };

    [Theory]
    [InlineData('1')]
    [InlineData('2')]
    [InlineData('3')]
    public void Every_constraint_of_the_schema_is_held(char generation)
    {
        int broken = 0;
        foreach ((string section, JsonNode value, string code) in Walk($"ninjs{generation}").SelectMany(Faults))
        {
            JsonNode document = Wrap(generation, section, value);
            string[] codes =
                [.. FeedValidator.Validate(Encoding.UTF8.GetBytes(document.ToJsonString()))
                .Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code)];
            codes.Should().Contain(code, document.ToJsonString());
            broken++;
        }

        broken.Should().BeGreaterThan(150);
    }

    [Theory]
    [InlineData('1')]
    [InlineData('2')]
    [InlineData('3')]
    public void Every_member_of_the_schema_is_taken(char generation)
    {
        foreach (string section in Walk($"ninjs{generation}"))
        {
            JsonNode document = Wrap(generation, section, Sound(section, all: true));
            FeedValidator.Validate(Encoding.UTF8.GetBytes(document.ToJsonString())).Findings.Should().BeEmpty(document.ToJsonString());
        }
    }

    [Fact]
    public void The_generation_is_told_by_names_where_no_version_stands()
    {
        Codes("{ \"uri\": \"a:b\", \"headline\": \"One\", \"body_text\": \"Words\" }").Should().BeEmpty();
        Codes("{ \"uri\": \"a:b\", \"versioncreated\": \"2031-05-14T12:00:00Z\" }").Should().BeEmpty();
        Codes("{ \"uri\": \"a:b\", \"versionCreated\": \"2031-05-14T12:00:00Z\" }").Should().BeEmpty();
        Codes("{ \"uri\": \"a:b\", \"versionCreated\": \"now\", \"pubstatus\": \"usable\" }").Should().Equal("unknown-member");
    }

    private static IEnumerable<string> Codes(string json) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(json)).Findings.Select(finding => finding.Code);

    /// <summary>The sections that a section leads to, itself first.</summary>
    private static IEnumerable<string> Walk(string root)
    {
        HashSet<string> seen = [root];
        Queue<string> pending = new([root]);
        while (pending.TryDequeue(out string? section))
        {
            yield return section;
            foreach (string next in Members(section).SelectMany(member => member.Values).SelectMany(Sections).Where(seen.Add))
                pending.Enqueue(next);
        }
    }

    private static IEnumerable<MemberShape> Members(string section) =>
        Shapes.All[section].Members.Values.Concat(Shapes.All[section].Patterns.Select(pattern => pattern.Member));

    private static IEnumerable<string> Sections(ValueShape shape) =>
        shape.Section is not null ? [shape.Section] : shape.Items?.SelectMany(Sections) ?? [];

    private static IEnumerable<(string Section, JsonNode Value, string Code)> Faults(string section)
    {
        ObjectShape shape = Shapes.All[section];
        foreach (MemberShape member in Members(section))
        {
            foreach ((JsonNode wrong, string code) in Wrong(member.Values[0]))
                yield return (section, With(section, member, wrong), code);
        }

        foreach (MemberShape member in shape.Required)
        {
            JsonObject lacking = Sound(section);
            lacking.Remove(member.Name);
            if (member.Name != "uri" || section.EndsWith("Association", StringComparison.Ordinal))
                yield return (section, lacking, "missing-member");
        }

        if (shape.IsClosed)
            yield return (section, With(section, new MemberShape("~tide", false, []), JsonValue.Create(3)), "unknown-member");
        if (shape.Choices.Length > 0)
            yield return (section, new JsonObject(), "wrong-choice");
    }

    private static IEnumerable<(JsonNode, string)> Wrong(ValueShape shape)
    {
        if (shape.Kind == JsonValueKind.Undefined)
            yield break;
        yield return (shape.Kind == JsonValueKind.String ? JsonValue.Create(3) : JsonValue.Create("three"), "wrong-type");
        if (shape.Allowed is not null)
            yield return (JsonValue.Create("harbour"), "value-not-allowed");
        if (shape.Check is not null)
            yield return (JsonValue.Create("soon"), "invalid-truncated-date");
        if (shape.IsWhole)
            yield return (JsonValue.Create(2.5), "wrong-type");
        if (!double.IsInfinity(shape.Most))
            yield return (JsonValue.Create(shape.Most + 1), "out-of-range");
        if (!double.IsInfinity(shape.Least))
            yield return (JsonValue.Create(shape.Least - 1), "out-of-range");
        if (shape.Items is not null)
        {
            foreach ((JsonNode item, string code) in Wrong(shape.Items[0]))
                yield return (new JsonArray(item), code);
        }
    }

    private static JsonObject With(string section, MemberShape member, JsonNode value)
    {
        JsonObject item = Sound(section);
        foreach (string other in Shapes.All[section].Choices.SelectMany(choice => choice.Groups).Where(group => group.Contains(member.Name))
            .SelectMany(group => group))
            item.Remove(other);
        item[member.Name is ['^', ..] ? $"{member.Name[1..]}tide" : member.Name] = value;
        return item;
    }

    private static JsonObject Sound(string section, bool all = false)
    {
        JsonObject item = [];
        ObjectShape shape = Shapes.All[section];
        string[] excluded = [.. shape.Choices.SelectMany(choice => choice.Groups.SelectMany(group => group.Skip(1)))];
        foreach (MemberShape member in shape.Members.Values.Where(member => (all && !excluded.Contains(member.Name)) || member.IsRequired))
            item[member.Name] = Right(member.Values[0]);
        foreach (string[] group in shape.Choices.Select(choice => choice.Groups[0]))
            item[group[0]] ??= Right(shape.Members[group[0]].Values[0]);
        return item;
    }

    private static JsonNode Right(ValueShape shape) => shape.Kind switch
    {
        JsonValueKind.String => JsonValue.Create(shape.Allowed?.First() ?? (shape.Check is null ? "words" : "2031-05")),
        JsonValueKind.Number => JsonValue.Create(5),
        JsonValueKind.True => JsonValue.Create(true),
        JsonValueKind.Array => shape.Items is [var first, ..] && first.Section is null ? new JsonArray(Right(first)) : [],
        JsonValueKind.Object => shape.Section is null ? [] : Sound(shape.Section),
        _ => JsonValue.Create("anything"),
    };

    /// <summary>A root item that leads to the value by the members of the tables.</summary>
    private static JsonNode Wrap(char generation, string section, JsonNode value)
    {
        string root = $"ninjs{generation}";
        while (section != root)
        {
            (string above, MemberShape member) = Walk(root).SelectMany(from => Members(from).Select(one => (from, one)))
                .First(pair => pair.one.Values.SelectMany(Sections).Contains(section));
            value = With(above, member, member.Values[0].Kind == JsonValueKind.Array ? new JsonArray(value) : value);
            section = above;
        }

        string standard = generation == '1' ? "$standard" : "standard";
        if (value[standard] is JsonObject own)
            own["version"] ??= Versions[generation];
        else if (value[standard] is null)
            value[standard] = new JsonObject { ["version"] = Versions[generation] };
        if (value is JsonObject top && top[standard] is JsonObject named && named["version"] is JsonValue text
            && text.TryGetValue(out string? written) && written == "words")
            named["version"] = Versions[generation];
        return value;
    }
}
