using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>How often an element may stand in its parent.</summary>
internal enum Occurs
{
    Any,
    AtMostOnce,
    Once,
    AtLeastOnce,
}

/// <summary>What an element may hold.</summary>
internal enum Holds
{
    /// <summary>Elements of the table and extensions; no text.</summary>
    Elements,

    /// <summary>Text that a check judges; no elements.</summary>
    Text,

    /// <summary>Anything; attributes are still those of the table.</summary>
    Loose,

    /// <summary>Anything at all, not looked into.</summary>
    Anything,

    /// <summary>An Atom text construct or atom:content: its type attribute decides.</summary>
    Construct,
}

internal sealed record ChildRule(string Name, Occurs Occurs, string Kind);

internal sealed record AttributeRule(string Name, bool IsRequired, ValueCheck Check);

/// <summary>What the tables say of one kind of element.</summary>
internal sealed record ElementKind(
    string Name, Holds Holds, ValueCheck? Check,
        FrozenDictionary<string, AttributeRule> Attributes, FrozenDictionary<string, ChildRule> Children, ChildRule[] RequiredChildren)
{
    public AttributeRule[] RequiredAttributes { get; } =
        [.. Attributes.Values.Where(rule => rule.IsRequired).OrderBy(rule => rule.Name, StringComparer.Ordinal)];
}

/// <summary>Element kinds, read from tables. A section "[name] holds" is followed by its lines: "@attribute check" ("@attribute! check"
/// where it is required), "+section" for the lines of another section, and "element occurs kind", where occurs is one of 1 ? * + and kind
/// is a section or a check.</summary>
internal sealed class Vocabulary
{
    public static readonly Vocabulary All = new([
        VocabularyTables.Atom, VocabularyTables.Rss, VocabularyTables.Rdf, VocabularyTables.Media, VocabularyTables.Modules,
            VocabularyTables.Small]);

    private readonly FrozenDictionary<string, ElementKind> kinds;

    private Vocabulary(string[] tables)
    {
        Dictionary<string, (string Holds, List<string> Lines)> sections = Sections(tables);
        kinds = sections.Select(section => Build(section.Key, section.Value.Holds, sections))
            .Concat(LeafKinds(sections)).ToFrozenDictionary(kind => kind.Name);
    }

    public ElementKind this[string kind] => kinds[kind];

    private static Dictionary<string, (string Holds, List<string> Lines)> Sections(string[] tables)
    {
        Dictionary<string, (string, List<string>)> sections = [];
        List<string> lines = [];
        foreach (string raw in tables.SelectMany(table => table.Split('\n')))
        {
            string line = raw.Trim();
            if (line is ['[', ..])
            {
                int end = line.IndexOf(']', StringComparison.Ordinal);
                lines = [];
                sections.Add(line[1..end], (line[(end + 1)..].Trim(), lines));
            }
            else if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return sections;
    }

    private static ElementKind Build(string name, string holds, Dictionary<string, (string Holds, List<string> Lines)> sections)
    {
        Dictionary<string, AttributeRule> attributes = [];
        Dictionary<string, ChildRule> children = [];
        foreach (string line in Lines(name, sections))
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line is ['@', ..])
            {
                string attribute = parts[0].Trim('@', '!');
                attributes[attribute] = new AttributeRule(attribute, parts[0].EndsWith('!'), ValueChecks.Of(parts[1]));
            }
            else
            {
                children[parts[0]] = new ChildRule(parts[0], ReadOccurs(parts[1]), parts[2]);
            }
        }

        (Holds what, ValueCheck? check) = ReadHolds(holds);
        ChildRule[] required = [.. children.Values.Where(rule => rule.Occurs is Occurs.Once or Occurs.AtLeastOnce)];
        return new ElementKind(name, what, check, attributes.ToFrozenDictionary(), children.ToFrozenDictionary(), required);
    }

    private static IEnumerable<string> Lines(string name, Dictionary<string, (string Holds, List<string> Lines)> sections) =>
        sections[name].Lines.SelectMany(line => line is ['+', ..] ? Lines(line[1..], sections) : [line]);

    private static IEnumerable<ElementKind> LeafKinds(Dictionary<string, (string Holds, List<string> Lines)> sections) =>
        sections.Values.SelectMany(section => section.Lines).Where(line => line[0] is not ('@' or '+'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2]).Where(kind => !sections.ContainsKey(kind)).Distinct()
            .Select(kind => new ElementKind(kind, kind == "any" ? Holds.Anything : Holds.Text, ValueChecks.Of(kind),
                FrozenDictionary<string, AttributeRule>.Empty, FrozenDictionary<string, ChildRule>.Empty, []));

    private static Occurs ReadOccurs(string mark) => mark switch
    {
        "1" => Occurs.Once,
        "?" => Occurs.AtMostOnce,
        "+" => Occurs.AtLeastOnce,
        _ => Occurs.Any,
    };

    private static (Holds Holds, ValueCheck? Check) ReadHolds(string holds) => holds switch
    {
        "" or "elements" => (Holds.Elements, null),
        "loose" => (Holds.Loose, null),
        "construct" => (Holds.Construct, null),
        _ => (Holds.Text, ValueChecks.Of(holds)),
    };
}
