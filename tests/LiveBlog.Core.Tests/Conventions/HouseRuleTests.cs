using System.Text.RegularExpressions;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>Rules of the house that a line of source can break.</summary>
public sealed partial class HouseRuleTests
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    [Fact]
    public void Nothing_catches_every_exception() => Lines("src", CatchAll()).ShouldBeNone();

    /// <summary>.NET throws at some hosts that it takes for hosts: one place bears it.</summary>
    [Fact]
    public void Addresses_are_parsed_and_their_hosts_read_in_one_place() =>
        Lines("src/LiveBlog.Core", HostOrParse())
            .Where(line => !line.StartsWith("src/LiveBlog.Core/WebAddress.cs", StringComparison.Ordinal)).ShouldBeNone();

    [Fact]
    public void No_stream_is_read_without_a_limit() => Lines("src", Unbounded()).ShouldBeNone();

    /// <summary>Equal bytes give equal stories on any machine under any load: limits count work.</summary>
    [Fact]
    public void The_library_looks_at_no_clock_and_at_no_other_measure_of_the_machine() =>
        Lines("src/LiveBlog.Core", MachineMeasure()).ShouldBeNone();

    [Fact]
    public void No_thread_waits_for_what_is_asynchronous() => Lines("src/LiveBlog.Core", Waiting()).ShouldBeNone();

    [Fact]
    public void No_file_has_regions() => Folders.SelectMany(folder => Lines(folder, Region())).ShouldBeNone();

    [Fact]
    public void Every_pattern_is_generated_and_cannot_backtrack()
    {
        Lines("src", RuntimePattern()).ShouldBeNone();
        Lines("src", Pattern()).Where(line => !line.Contains("NonBacktracking", StringComparison.Ordinal)).ShouldBeNone();
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Lines("src", EmptyName()).ShouldBeNone();

    [Fact]
    public void No_comment_says_Gets_or_sets() => Lines("src", GetsOrSets()).ShouldBeNone();

    [Fact]
    public void No_test_is_skipped_and_none_sleeps() => Lines("tests", SkippedOrAsleep()).ShouldBeNone();

    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        string[] paths = ["/" + "work/", "/" + "tmp/", "/" + "home/", "/" + "root/", ":\\" + "Users"];
        IEnumerable<string> named = from path in Everything()
                                    let text = File.ReadAllText(Repository.PathTo(path))
                                    from found in paths
                                    where text.Contains(found, StringComparison.OrdinalIgnoreCase)
                                    select $"{path} names {found}";

        named.ShouldBeNone();
    }

    private static IEnumerable<string> Lines(string folder, Regex pattern) =>
        from path in Repository.Sources(folder)
        where !path.EndsWith(nameof(HouseRuleTests) + ".cs", StringComparison.Ordinal)
        from line in Repository.Read(path).Split('\n').Select((text, i) => (Text: text, Number: i + 1))
        where pattern.IsMatch(line.Text)
        select $"{path}({line.Number}): {line.Text.Trim()}";

    private static IEnumerable<string> Everything() =>
        Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !Built().IsMatch(path));

    [GeneratedRegex(
        @"CpuUsage|Stopwatch|Date(Time|TimeOffset)\.(Utc)?Now|TickCount|GetTimestamp|GetAllocatedBytes|GetTotalMemory|"
        + @"new Timer\b|CancelAfter")]
    private static partial Regex MachineMeasure();

    [GeneratedRegex(@"GetAwaiter\(\)|\.Wait\(\)")]
    private static partial Regex Waiting();

    [GeneratedRegex(@"catch\s*(\(Exception( \w+)?\)\s*$|$|\{)")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"Uri\.TryCreate|\.(IdnHost|DnsSafeHost)\b")]
    private static partial Regex HostOrParse();

    [GeneratedRegex(@"\.CopyTo(Async)?\((bytes|buffer|memory)\b.*ancel|ReadLineAsync|ReadToEndAsync|ReadAllBytes")]
    private static partial Regex Unbounded();

    [GeneratedRegex(@"^\s*#\s*region")]
    private static partial Regex Region();

    [GeneratedRegex(@"new Regex\(|Regex\.(Is)?Match(es)?\(|Regex\.(Replace|Split)\(")]
    private static partial Regex RuntimePattern();

    [GeneratedRegex(@"\[GeneratedRegex\(")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\b(class|record|struct|interface) \w*(Manager|Helper|Helpers|(?<!World)Service|Info|Util|Utils|Base|Impl)\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex("Gets or sets|Gets the |Sets the ")]
    private static partial Regex GetsOrSets();

    [GeneratedRegex(@"Skip\s*=|Thread\.Sleep|Task\.Delay")]
    private static partial Regex SkippedOrAsleep();

    [GeneratedRegex(@"(^|/)(bin|obj|\.git|artifacts|TestResults|BenchmarkDotNet\.Artifacts)(/|$)|\.user$")]
    private static partial Regex Built();
}
