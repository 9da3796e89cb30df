using System.Text.RegularExpressions;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>The library's folders are rooms; a room uses only the rooms this table allows.</summary>
public sealed partial class RoomTests
{
    private const string Root = "";
    private const string Library = "src/LiveBlog.Core/";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [Root] = [],
        ["Text"] = [],
        ["Languages"] = ["Text"],
        ["Time"] = ["Text", "Languages"],
        ["Documents"] = ["Text"],
        ["Quotes"] = ["Text", "Languages"],
        ["Sites"] = ["Time"],
        ["Json"] = [],
        ["Drafts"] = ["Text", "Time"],
        ["Html"] = ["Text", "Time", "Documents", "Sites", "Drafts"],
        ["PlainText"] = ["Text", "Time", "Drafts", "Html"],
        ["SchemaOrg"] = ["Text", "Time", "Json", "Html", "Drafts"],
        ["Reading"] = ["Text", "Time", "Documents", "PlainText", "Quotes", "Sites", "Json", "Drafts", "Html", "SchemaOrg"],
        ["Revisions"] = ["Text", "Time"],
        ["Feeds"] = ["Text", "Time", "Json", "Drafts", "Html", "SchemaOrg"],
        ["Validation"] = ["Text", "Time", "Quotes", "Sites", "Json", "Drafts", "Html", "SchemaOrg", "Revisions", "Feeds"],
    };

    /// <summary>The attribute that tells System.Text.Json how a noun is written; the noun itself knows nothing of JSON.</summary>
    private const string JsonAttribute = "[JsonConverter(typeof(StoryJsonConverter))]";

    /// <summary>Arrows against the table that carry no knowledge, each with its reason.</summary>
    private static readonly HashSet<string> Excepted = new(StringComparer.Ordinal)
    {
        // What the caller knows of a page; it holds the catalogue as a value.
        "PageContext.cs uses Sites: SiteCatalog",
    };

    private static readonly (string Path, string Room, string Code)[] Files =
        [.. Repository.Sources("src/LiveBlog.Core").Select(path => (path[Library.Length..], RoomOf(path[Library.Length..]), Code(path)))];

    private static readonly ILookup<string, string> PublicTypes = Files
        .Where(file => file.Room != Root)
        .SelectMany(file => PublicType().Matches(file.Code).Select(match => (file.Room, Name: match.Groups["name"].Value)))
        .ToLookup(type => type.Name, type => type.Room);

    [Fact]
    public void Every_folder_is_a_room_of_the_table() => Files.Select(file => file.Room).Distinct().Should().BeSubsetOf(Allowed.Keys);

    [Fact]
    public void Rooms_use_only_the_rooms_below_them()
    {
        IEnumerable<string> arrows = from file in Files
                                     from use in Uses(file.Code)
                                     where use.Room != file.Room && !Allowed[file.Room].Contains(use.Room)
                                     select $"{file.Path} uses {use.Room}: {use.By}";

        arrows.Distinct().Except(Excepted).ShouldBeNone();
    }

    [Fact]
    public void Public_types_share_one_namespace_and_internal_types_have_their_room_s()
    {
        IEnumerable<string> strangers = from file in Files
                                        let name = Namespace().Match(file.Code).Groups["name"].Value
                                        let isPublic = PublicType().IsMatch(file.Code)
                                        where !(isPublic || file.Room is Root or "Reading" ? name == "LiveBlog.Core" : name.StartsWith($"LiveBlog.Core.{file.Room}", StringComparison.Ordinal))
                                        select $"{file.Path}: {name}";

        strangers.ShouldBeNone();
    }

    private static string Code(string path) => SourceText.Code(Repository.Read(path)).Replace(JsonAttribute, "", StringComparison.Ordinal);

    private static string RoomOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : Root;

    private static IEnumerable<(string Room, string By)> Uses(string code)
    {
        foreach (Match match in Using().Matches(code))
            yield return (match.Groups["room"].Value, match.Value.Trim());
        foreach (Match match in Qualified().Matches(code).Where(match => Allowed.ContainsKey(match.Groups["room"].Value)))
            yield return (match.Groups["room"].Value, match.Value);
        foreach (Match match in Identifier().Matches(EnumMember().Replace(code, "")))
        {
            foreach (string room in PublicTypes[match.Value])
                yield return (room, match.Value);
        }
    }

    [GeneratedRegex(@"^\s*(global )?using (static )?(\w+ = )?LiveBlog\.Core\.(?<room>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    /// <summary>A name that starts at a room: "Text.Whitespace", "Core.Sites.KnownSites".</summary>
    [GeneratedRegex(@"(?<![.\w?])(LiveBlog\.)?Core\.(?<room>\w+)\.[A-Z]\w*")]
    private static partial Regex Qualified();

    /// <summary>An identifier that can be a type: no member access before it, not itself declared here.</summary>
    [GeneratedRegex(@"(?<![.\w@]|class |record |struct |enum )[A-Z]\w*(?!\w|\s*(=|\{ get|=>|\())")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^\s*[A-Z]\w*,\s*$", RegexOptions.Multiline)]
    private static partial Regex EnumMember();

    [GeneratedRegex(@"^public [\w ]*?(class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
