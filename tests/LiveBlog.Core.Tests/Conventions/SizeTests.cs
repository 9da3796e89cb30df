using System.Text.RegularExpressions;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>Small files, small methods and short lines.</summary>
public sealed partial class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 25;
    private const int LongestLine = 140;

    /// <summary>Methods that were longer before this rule was tested. The list may only shrink.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "src/LiveBlog.Core/Quotes/SpeechLexicon.cs: Lists",
    };

    // A language's file holds all its words: tables, not code
    private static readonly (string Path, int Lines)[] Files =
        [.. Repository.Sources("src").Where(path => !path.Contains("/Languages/Words/", StringComparison.Ordinal))
            .Select(path => (path, Repository.Read(path).TrimEnd('\n').Split('\n').Length))];

    [Fact]
    public void No_file_has_more_than_300_lines() =>
        Files.Where(file => file.Lines > LongestFile).Select(file => $"{file.Path}: {file.Lines} lines").ShouldBeNone();

    [Fact]
    public void Half_of_the_files_have_at_most_60_lines_and_nine_in_ten_at_most_160()
    {
        int[] lines = [.. Files.Select(file => file.Lines).Order()];

        lines[lines.Length / 2].Should().BeLessThanOrEqualTo(60);
        lines[lines.Length * 9 / 10].Should().BeLessThanOrEqualTo(160);
    }

    [Fact]
    public void Lines_have_at_most_140_columns() =>
        new[] { "src", "tests", "benchmarks" }.SelectMany(Repository.Sources)
            .SelectMany(path => Repository.Read(path).Split('\n').Index()
                .Where(line => line.Item.Length > LongestLine).Select(line => $"{path}({line.Index + 1}): {line.Item.Length} columns"))
            .ShouldBeNone();

    [Fact]
    public void No_method_has_more_than_25_lines()
    {
        IEnumerable<string> offenders = from path in Repository.Sources("src")
                                        from member in Members.Of(Repository.Read(path))
                                        where member.Lines > LongestMethod && !member.IsData
                                            && !Known.Contains($"{path}: {Name(member.Header)}")
                                        select $"{path}({member.Line}): {member.Lines} lines: {member.Header.Split('\n')[0]}";

        offenders.ShouldBeNone();
    }

    [Theory]
    [InlineData("class A\n{\n    int F()\n    {\n        a();\n        b();\n    }\n}", 2)]
    [InlineData("class A\n{\n    int F() =>\n        a;\n}", 2)]
    [InlineData("class A\n{\n    int F() => x switch\n    {\n        1 => 2,\n        _ => 3,\n    };\n}", 5)]
    [InlineData("class A\n{\n    // { \" '\n    string S() { return \"{\"; }\n}", 0)]
    public void The_lines_of_a_body_are_counted(string source, int lines) =>
        Members.Of(source).Should().ContainSingle().Which.Lines.Should().Be(lines);

    /// <summary>The method's name: the word before its parameters.</summary>
    private static string Name(string header) => MethodName().Match(header).Groups["name"].Value;

    [GeneratedRegex(@"(?<name>\w+)(<[^()]*>)?\(")]
    private static partial Regex MethodName();
}
