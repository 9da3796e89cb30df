using System.Reflection;
using System.Text;
using LiveBlog.Core.Validation;
using static LiveBlog.Core.Tests.Validation.FeedDocuments;

namespace LiveBlog.Core.Tests.Validation;

public sealed class RuleTests
{
    private static readonly string[] RaisedElsewhere = ["wrong-format", "too-large", "too-deep", "too-many-findings", "invalid-encoding"];

    private static readonly Rule[] Table =
        [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Rule>()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    private static IEnumerable<(string Code, string Document)> All =>
        [.. RuleCases.Xml, .. RuleCases.Values, .. RuleCases.Json, .. RuleCases.Live];

    public static TheoryData<int, string> Cases()
    {
        TheoryData<int, string> cases = [];
        foreach ((int at, (string code, _)) in All.Index())
            cases.Add(at, code);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_that_breaks_a_rule_raises_it(int at, string code)
    {
        string document = All.ElementAt(at).Document;

        FeedValidator.Validate(Encoding.UTF8.GetBytes(document)).Findings.Select(finding => finding.Code).Should().Contain(code, document);
    }

    [Fact]
    public void Every_rule_of_the_table_is_raised_by_a_test()
    {
        Table.Select(rule => rule.Code).Except(All.Select(one => one.Code)).Except(RaisedElsewhere).Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_a_title_advice_and_a_source()
    {
        Table.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();
        Table.Should()
            .OnlyContain(rule => rule.Title.Length > 0 && rule.Advice.EndsWith('.')
            && (rule.Link.Length == 0 || rule.Link.StartsWith("https://", StringComparison.Ordinal)));
        Table.Should().OnlyContain(rule => rule.Lenient <= rule.Strict || rule.Lenient == null);
        Table.Should().OnlyContain(rule => rule.Publisher >= rule.Strict);
    }

    [Fact]
    public void Every_rule_is_told_of_in_the_list_beside_the_table()
    {
        StringBuilder list =
            new("# Rules of the validator\n\nMade from the table by `UPDATE_GOLDEN=1 dotnet test`. Weights: strict, publisher, lenient;"
                + " – where the profile does not ask.\n\n");
        list.Append("| rule | asks | weights | what to do | source |\n|---|---|---|---|---|\n");
        foreach (Rule rule in Table)
        {
            string weights =
                string.Join(", ",
                Enum.GetValues<ValidationProfile>().Select(profile => rule.Severity(profile)?.ToString().ToLowerInvariant() ?? "–"));
            list.Append($"| `{rule.Code}` | {Cell(rule.Title)} | {weights} | {Cell(rule.Advice)} | "
                + $"{(rule.Link.Length > 0 ? $"[source]({rule.Link})" : "the format's specification")} |\n");
        }

        Golden.CheckFile(list.ToString(), Repository.PathTo("src/LiveBlog.Core/Validation/RULES.md"));
    }

    private static string Cell(string text) =>
        text.Replace("<", "\\<", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    public static TheoryData<string> Sound() =>
        [Atom(), Rss(), JsonFeed(), Posting(), $"<html><script type=\"application/ld+json\">{Posting()}</script></html>", LiveList(),
            StoryJson.Write(Some.Story()), "{ \"uri\": \"urn:newsml:news.example:20310514:1\" }"];

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_document_raises_nothing(string document) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(document)).ToString().Should().MatchRegex("^valid [A-Za-z]+$");
}
