using System.Text;
using static LiveBlog.Core.Tests.Validation.FeedDocuments;

namespace LiveBlog.Core.Tests.Validation;

public sealed class FeedValidatorTests
{
    [Theory]
    [InlineData("<rss version=\"2.0\"/>", FeedFormat.Rss)]
    [InlineData("<?xml version=\"1.0\"?><!-- tides --><feed xmlns=\"http://www.w3.org/2005/Atom\"/>", FeedFormat.Atom)]
    [InlineData("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", FeedFormat.Rss)]
    [InlineData("{ \"version\": 1, \"updates\": [] }", FeedFormat.StoryJson)]
    [InlineData("{ \"version\": \"https://jsonfeed.org/version/1\" }", FeedFormat.JsonFeed)]
    [InlineData("[ { \"@context\": \"https://schema.org\" } ]", FeedFormat.LiveBlogPosting)]
    [InlineData("{ \"uri\": \"a:b\" }", FeedFormat.Ninjs)]
    [InlineData("<!doctype html><p>Words</p>", FeedFormat.LiveBlogPosting)]
    [InlineData("<html><amp-live-list></amp-live-list></html>", FeedFormat.AmpLiveList)]
    public void The_format_is_told_from_the_content(string document, FeedFormat format) => Validate(document).Format.Should().Be(format);

    [Fact]
    public void A_document_of_another_format_than_the_one_named_is_told_of() =>
        Validate(Rss(), FeedFormat.Atom).Findings.Should().Contain(finding => finding.Code == "wrong-format");

    [Fact]
    public void Markdown_has_no_rules()
    {
        Func<ValidationReport> validate = () => Validate("# Harbour", FeedFormat.Markdown);
        validate.Should().Throw<ArgumentException>().WithParameterName("format");
    }

    [Fact]
    public void Findings_in_xml_tell_line_column_and_element_path()
    {
        Finding finding =
            Validate("<rss version=\"2.0\">\n <channel>\n  <item>\n   <title>a</title>\n   <pubDate>noon</pubDate>\n  </item>\n"
                + " </channel>\n</rss>").Findings[0];

        finding.Should()
            .BeEquivalentTo(
            new { Code = "invalid-rfc2822-date", Severity = FindingSeverity.Error, Path = "/rss/channel/item/pubDate", Line = 5 });
        finding.Message.Should().Contain("noon");
        finding.Advice.Should().NotBeNullOrEmpty();
        finding.Link!.Scheme.Should().Be("https");
    }

    [Fact]
    public void Findings_in_json_tell_line_column_and_pointer()
    {
        Finding finding = Validate("{ \"uri\": \"a:b\",\n  \"headlines\": [\n    { \"value\": \"a\" },\n    { \"value\": 3 } ] }")
            .Findings[0];

        finding.Should().BeEquivalentTo(new { Code = "wrong-type", Path = "/headlines/1/value", Line = 4, Column = 16 });
    }

    [Fact]
    public void Findings_in_the_script_of_a_page_tell_the_line_of_the_page()
    {
        string page = $"<html>\n<script type=\"application/ld+json\">\n{Posting(Update(1, "noon"))}</script></html>";

        Finding finding = Validate(page).Findings.Single(one => one.Code == "invalid-date-time");

        page.Split('\n')[finding.Line!.Value - 1].Should().Contain("noon");
    }

    [Theory]
    [InlineData(ValidationProfile.Strict, FindingSeverity.Warning)]
    [InlineData(ValidationProfile.Publisher, FindingSeverity.Error)]
    [InlineData(ValidationProfile.Lenient, FindingSeverity.Info)]
    public void What_search_engines_demand_weighs_by_profile(ValidationProfile profile, FindingSeverity severity) =>
        Validate(Posting(drop: "image"), null, profile).Findings.Should().ContainSingle(finding => finding.Code == "missing-image")
            .Which.Severity.Should().Be(severity);

    [Theory]
    [InlineData(ValidationProfile.Strict, false)]
    [InlineData(ValidationProfile.Publisher, false)]
    [InlineData(ValidationProfile.Lenient, true)]
    public void What_readers_mend_is_no_error_to_a_lenient_one(ValidationProfile profile, bool isValid) =>
        Validate(Rss(item: "<pubDate>noon</pubDate>"), null, profile).IsValid.Should().Be(isValid);

    [Fact]
    public void Namespaces_with_a_slip_still_tell_their_elements() =>
        Validate(Rss(item: "<m:hash xmlns:m=\"http://search.yahoo.com/mrss\">12</m:hash>")).Findings.Should()
            .Contain(finding => finding.Code == "invalid-media-value");

    [Fact]
    public void Elements_of_unknown_namespaces_are_let_be() =>
        Validate(Rss(item: "<own:tide xmlns:own=\"https://news.example/own\" height=\"3\"><own:mark>x</own:mark></own:tide>"))
            .IsValid.Should().BeTrue();

    [Fact]
    public void The_author_of_the_feed_or_of_the_source_stands_for_the_entry()
    {
        string alone = Atom().Replace("<author><name>Ines Okoro</name></author>", "", StringComparison.Ordinal);

        Validate(alone).Findings.Should()
            .Contain(finding => finding.Code == "missing-element" && finding.Message.Contains("author", StringComparison.Ordinal));
        Validate(alone.Replace("<entry>", "<entry><source><author><name>A</name></author></source>", StringComparison.Ordinal))
            .IsValid.Should().BeTrue();
    }

    [Fact]
    public void References_in_json_ld_are_followed()
    {
        string graph = $$"""{ "@context": "https://schema.org", "@graph": [ { "@id": "p", "name": "Example News","""
            + $$""" "logo": "https://news.example/l.png" }, """
            + $$"""{{Posting().Replace("\"@context\": "
                + "\"https://schema.org\",", "", StringComparison.Ordinal).Replace("\"publisher\":"
                    + " {", "\"publisher\": { \"@id\": \"p\" }, \"was\": {", StringComparison.Ordinal)}} ] }""";

        Validate(graph).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Ratings_of_a_known_scheme_are_no_fault() =>
        Validate(Rss(item: "<media:rating scheme=\"urn:icra\">r (nz 1 vz 1)</media:rating>")).Findings.Should()
            .NotContain(finding => finding.Code == "invalid-media-value");

    [Fact]
    public void Microdata_is_judged_as_json_ld_is()
    {
        const string page = """
            <html><body><article itemscope itemtype="https://schema.org/LiveBlogPosting">
            <h1 itemprop="headline">Harbour barrier tested</h1><link itemprop="url" href="https://news.example/live">
            <meta itemprop="datePublished" content="2031-05-14T09:00:00+01:00"><meta itemprop="coverageStartTime"
            content="2031-05-14T09:00:00+01:00">
            <img itemprop="image" src="https://news.example/a.jpg">
            <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Example News</span><img
            itemprop="logo" src="/l.png"></div>
            <div id="u1" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished"
            datetime="2031-05-14T12:00:00+01:00">noon</time><p itemprop="articleBody">Shut.</p></div>
            <div id="u1" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time
            itemprop="datePublished">noon</time><p itemprop="articleBody">Open.</p></div>
            </article></body></html>
            """;

        ValidationReport report = Validate(page);

        report.Findings.Select(finding => finding.Code).Should()
            .BeEquivalentTo(["missing-author", "missing-coverage-end", "invalid-date-time", "update-without-date", "duplicate-update-id"]);
        report.Findings.Single(finding => finding.Code == "duplicate-update-id").Line.Should().Be(10);
    }

    private static ValidationReport Validate(string document, FeedFormat? format = null,
        ValidationProfile profile = ValidationProfile.Strict) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(document), format, profile);
}
