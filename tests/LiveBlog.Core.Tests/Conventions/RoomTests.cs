using System.Text;
using System.Text.RegularExpressions;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>The library's folders are rooms, lowest first; a room uses only the rooms this table allows.</summary>
public sealed partial class RoomTests
{
    private const string Root = "";
    private const string Map = "src/LiveBlog.Core/README.md";

    /// <summary>The rooms, lowest first, with the rooms each may use. All may use the nouns at the root.</summary>
    private static readonly (string Room, string[] Uses)[] Rooms =
    [
        (Root, []),
        ("Languages", []),
        ("Text", ["Languages"]),
        ("Time", ["Text", "Languages"]),
        ("Quotes", ["Text", "Languages"]),
        ("Documents", ["Text"]),
        ("Json", []),
        ("Sites", ["Documents", "Json"]),
        ("Drafts", ["Text", "Time"]),
        ("Pages", ["Text", "Languages", "Time", "Quotes", "Documents", "Sites", "Json", "Drafts"]),
        ("Discovery", ["Text", "Languages", "Time", "Quotes", "Documents", "Json", "Drafts", "Pages"]),
        ("PageState", ["Text", "Languages", "Time", "Quotes", "Documents", "Sites", "Json", "Drafts", "Pages", "Discovery"]),
        ("PlainText", ["Text", "Languages", "Time", "Quotes", "Documents", "Sites", "Json", "Drafts", "Pages", "Discovery"]),
        ("SchemaOrg", ["Text", "Languages", "Time", "Quotes", "Documents", "Sites", "Json", "Drafts", "Pages"]),
        ("Reading",
            ["Text", "Languages", "Time", "Quotes", "Documents", "Sites", "Json", "Drafts", "Pages", "Discovery", "PageState", "PlainText",
                "SchemaOrg"]),
        ("Feeds", ["Text", "Languages", "Time", "Json", "Documents", "Drafts", "Pages", "SchemaOrg"]),
        ("Validation", ["Text", "Time", "Json", "Documents"]),
    ];

    private static readonly Dictionary<string, string[]> Allowed = Rooms.ToDictionary(room => room.Room, room => room.Uses);

    [Fact]
    public void Every_folder_belongs_to_a_room_of_the_table_and_every_room_exists()
    {
        IEnumerable<string> rooms = FolderUses.Folders.Values.Select(folder => folder.Split('/')[0]).Distinct();

        rooms.Should().BeEquivalentTo(Rooms.Select(room => room.Room));
    }

    [Fact]
    public void Rooms_use_only_the_rooms_the_table_allows() =>
        FolderUses.All
            .Where(use => use.ToRoom != Root && use.FromRoom != use.ToRoom && !Allowed[use.FromRoom].Contains(use.ToRoom))
            .Select(use => use.ToString())
            .ShouldBeNone();

    /// <summary>Constants leave no trace in the compiled code, so that the sources are asked.</summary>
    [Fact]
    public void The_validator_takes_nothing_from_the_writers_of_feeds() =>
        Repository.Sources("src/LiveBlog.Core/Validation")
            .Where(path => Writers().IsMatch(SourceText.Code(Repository.Read(path))))
            .ShouldBeNone();

    [Fact]
    public void The_nouns_at_the_root_use_no_room() =>
        FolderUses.All.Where(use => use.From == Root).Select(use => use.ToString()).ShouldBeNone();

    [Fact]
    public void Folders_at_any_depth_form_no_cycle()
    {
        ILookup<string, string> uses = FolderUses.All.ToLookup(use => use.From, use => use.To);
        ILookup<string, string> users = FolderUses.All.ToLookup(use => use.To, use => use.From);
        HashSet<string> left = [.. FolderUses.Folders.Values];
        while (left.FirstOrDefault(folder => !uses[folder].Any(left.Contains) || !users[folder].Any(left.Contains)) is { } outer)
            left.Remove(outer);

        FolderUses.All.Where(use => left.Contains(use.From) && left.Contains(use.To)).Select(use => use.ToString()).ShouldBeNone();
    }

    [Fact]
    public void The_table_of_arrows_stands_in_the_map()
    {
        StringBuilder table = new("| room | uses |\n|---|---|\n");
        foreach ((string room, _) in Rooms.Skip(1))
        {
            IEnumerable<string> used = FolderUses.All.Where(use => use.FromRoom == room && use.ToRoom != room && use.ToRoom != Root)
                .Select(use => use.ToRoom).Distinct();
            string names = string.Join(", ", Rooms.Select(one => one.Room).Where(used.Contains));
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{room}/` | {(names.Length == 0 ? "none" : names)} |\n");
        }

        string map = Repository.Read(Map);
        Golden.CheckFile(Arrows().Replace(map, match => match.Groups["open"].Value + table + match.Groups["close"].Value),
            Repository.PathTo(Map));
    }

    [Fact]
    public void Public_types_share_one_namespace_and_internal_types_have_their_room_s()
    {
        IEnumerable<string> strangers =
            from path in Repository.Sources("src/LiveBlog.Core")
            let code = SourceText.Code(Repository.Read(path))
            let name = Namespace().Match(code).Groups["name"].Value
            let room = path["src/LiveBlog.Core/".Length..] is { } below && below.Contains('/', StringComparison.Ordinal)
                ? below.Split('/')[0]
                : Root
            let isPublic = PublicType().IsMatch(code)
            where isPublic || room is Root or "Reading"
                ? name != "LiveBlog.Core"
                : !name.StartsWith($"LiveBlog.Core.{room}", StringComparison.Ordinal)
            select $"{path}: {name}";

        strangers.ShouldBeNone();
    }

    [Fact]
    public void A_type_s_name_is_used_once_in_the_library() =>
        Repository.Sources("src/LiveBlog.Core")
            .SelectMany(path => TypeName().Matches(SourceText.Code(Repository.Read(path)))
                .Select(match => (match.Groups["name"].Value, path)))
            .Distinct()
            .GroupBy(type => type.Value, type => type.path)
            .Where(group => group.Select(Stem).Distinct().Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group)}")
            .ShouldBeNone();

    /// <summary>The files of one partial type share this: its folder and the first part of their names.</summary>
    private static string Stem(string path) => path[..path.LastIndexOf('/')] + Path.GetFileName(path).Split('.')[0];

    [GeneratedRegex(@"(?<open><!-- arrows -->\n)[\s\S]*?(?<close><!-- /arrows -->)")]
    private static partial Regex Arrows();

    [GeneratedRegex(@"\bFeeds\b")]
    private static partial Regex Writers();

    [GeneratedRegex(@"^public [\w ]*?(class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^(public|internal) [\w ]*?(class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
