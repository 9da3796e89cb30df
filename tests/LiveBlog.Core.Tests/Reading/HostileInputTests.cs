using System.Text;

namespace LiveBlog.Core.Tests;

/// <summary>Bad input ends in a verdict and findings, never in an exception.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    [InlineData("\uFEFF")]
    public void Nothing_is_no_story(string page) => ShouldBeRefused(StoryReader.Read(page), "page-empty");

    [Fact]
    public void No_bytes_are_no_story() => ShouldBeRefused(StoryReader.Read([]), "page-empty");

    [Fact]
    public void Binary_is_told_from_text()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 251))];

        ShouldBeRefused(StoryReader.Read(picture), "page-binary");
    }

    [Fact]
    public void A_page_over_the_limit_is_refused() =>
        ShouldBeRefused(StoryReader.Read(new string('a', StoryReader.MaxLength + 1)), "page-too-large");

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_given_up_or_read_but_never_throws(string name, string page)
    {
        Reading reading = StoryReader.Read(page);

        bool isGivenUp = reading.Findings.Any(finding => finding.Code == "page-too-complex");

        reading.Verdict.Should().Be(isGivenUp ? Verdict.Unreadable : Verdict.NotALiveBlog, name);
        reading.Findings.Count.Should().BeLessThan(100);
    }

    [Theory]
    [InlineData("<span>Maren Oduya</span> ")]
    [InlineData("<time>10:03</time><b>Maren</b> ")]
    [InlineData("<b>The quay</b><br>")]
    [InlineData("<span>the quay</span> ")]
    public void A_crowd_of_siblings_in_an_update_hangs_nothing(string piece)
    {
        string crowd = "<div>" + Repeat(piece, 20_000) + "</div>";
        string page = "<html><head><title>Tide live</title></head><body><h1>Tide live</h1>" +
            Numbered(i => $"<article id=\"u{i}\"><time datetime=\"2031-03-04T{20 - i}:07:00Z\">{20 - i}:07</time><h3>Report "
                + $"{i}</h3>{crowd}</article>", 4) + "</body></html>";

        Reading reading = StoryReader.Read(page, new PageContext { Sites = SiteCatalog.None });

        reading.StoryOrThrow().Updates.Select(update => update.Headline).Should().Equal("Report 0", "Report 1", "Report 2", "Report 3");
    }

    [Fact]
    public void Updates_that_stand_each_in_the_one_before_are_no_list()
    {
        string nest = Numbered(i => $"<div><time>1{i % 10}:0{i % 7}</time><p>The river rises by the old mill and the quay.</p>", 800);

        Reading reading =
            StoryReader.Read("<html><head><title>Tide live</title></head><body>" + nest + "</body></html>",
            new PageContext { Sites = SiteCatalog.None });

        reading.Evidence.Should().NotContain(reason => reason.Reason.StartsWith("marks:", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "nested", Repeat("<div>", 200_000) },
        { "nested and closed", Repeat("<span>", 200_000) + "x" + Repeat("</span>", 200_000) },
        { "lists", Repeat("<ul><li>", 20_000) },
        { "formatting in paragraphs", Numbered(i => $"<p><font c={i}>x", 8_000) },
        { "formatting before links", Numbered(i => $"<b id={i}>", 8_000) + Repeat("<a>", 8_000) },
        { "links around blocks", Repeat("<a><div>", 8_000) },
        { "adoption", Repeat("<b><div></b>x", 8_000) },
        { "bases", Repeat("<base href=x>", 20_000) },
        { "tables", Repeat("<table><tr><td>", 20_000) },
        { "attributes", "<div " + Numbered(i => $"a{i}=b ", 50_000) + ">x</div>" },
        { "one long line", "<p>" + Repeat("word ", 2_000_000) + "</p>" },
        { "one long word", "<p>" + new string('w', 10_000_000) + "</p>" },
        { "one long tag", "<div class=\"" + new string('w', 5_000_000) },
        { "one long comment", "<!--" + new string('-', 5_000_000) },
        { "entities", "<p>" + Repeat("&amp", 1_000_000) },
        { "paragraphs", Repeat("<p>", 200_000) },
        { "line breaks", "<p>" + Repeat("<br>", 500_000) },
        { "plain lines", Repeat("a\n", 1_000_000) },
        { "clocks", Repeat("12:00", 500_000) },
    };

    [Fact]
    public void Five_megabytes_of_JSON_LD_in_one_string_are_read()
    {
        string page = Posting(new string('x', 5 << 20));

        Reading reading = StoryReader.Read(page);

        reading.StoryOrThrow().Updates.Should().ContainSingle().Which.Body.Should().ContainSingle().Which.PlainText.Should()
            .HaveLength(5 << 20);
    }

    [Fact]
    public void Five_megabytes_of_JSON_LD_in_one_string_that_never_ends_are_no_story()
    {
        string page = Posting("x")[..^40].Replace("\"x", "\"" + new string('x', 5 << 20), StringComparison.Ordinal);

        StoryReader.Read(page).Findings.Should().NotBeNull();
    }

    [Fact]
    public void JSON_LD_that_nests_without_end_is_told_as_unreadable()
    {
        string page = $"<script type=\"application/ld+json\">{Repeat("{\"@graph\":[", 100_000)}</script><p>Words</p>";

        Reading reading = StoryReader.Read(page);

        reading.Verdict.Should().Be(Verdict.NotALiveBlog);
        reading.Findings.Should().Contain(finding => finding.Code == "json-ld-unreadable");
    }

    [Fact]
    public void Every_body_of_a_page_may_be_a_bomb()
    {
        string bomb = Repeat("<ul><li>", 8_000).Replace("<", "\\u003C", StringComparison.Ordinal);
        string page = Posting([.. Enumerable.Range(1, 30).Select(i => $"Report {i} {bomb} ends")]);

        Reading reading = StoryReader.Read(page);

        reading.StoryOrThrow().Updates.Should().HaveCount(30)
            .And.OnlyContain(update => update.Body.Any(block => block.PlainText.Contains("Report")));
        reading.Findings.Should().Contain(finding => finding.Code == "bodies-too-complex");
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_replaced_and_told()
    {
        Reading reading = StoryReader.Read(SamplePage.Html.Replace("Two divers", "Two \uD83D divers \uDE00", StringComparison.Ordinal));

        reading.Findings.Should().Contain(finding => finding.Code == "text-lone-surrogates");
        StoryJson.Read(StoryJson.Write(reading.StoryOrThrow())).Should().Be(reading.Story);
        reading.Story!.Updates[2].Body.Should().Contain(block => block.PlainText.Contains("Two \uFFFD divers \uFFFD"));
    }

    [Fact]
    public void Escaped_halves_in_JSON_LD_are_replaced_too()
    {
        Story story = StoryReader.Read(Posting("Half \\uD83D and whole \\uD83D\\uDE00")).StoryOrThrow();

        story.Updates[0].Body[0].PlainText.Should().Be("Half \uFFFD and whole 😀");
    }

    [Fact]
    public void A_page_cut_anywhere_ends_in_a_verdict()
    {
        for (int part = 0; part <= 64; part++)
        {
            Reading reading = StoryReader.Read(SamplePage.Html[..(SamplePage.Html.Length * part / 64)]);

            (reading.Story is null).Should()
                .Be(reading.Verdict is Verdict.NotALiveBlog or Verdict.EmbedOnly or Verdict.Unreadable,
                "a story is there exactly where the verdict says so");
        }
    }

    [Fact]
    public void Every_prefix_of_a_small_page_ends_in_a_verdict()
    {
        byte[] page = Encoding.UTF8.GetBytes(Posting("“Straße” said Zoë"));
        for (int length = 0; length <= page.Length; length++)
        {
            Reading reading = StoryReader.Read(page.AsSpan(0, length));

            (reading.Story is null).Should().Be(reading.Verdict is Verdict.NotALiveBlog or Verdict.EmbedOnly or Verdict.Unreadable);
        }
    }

    [Fact]
    public async Task A_cancelled_read_stops()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        Func<Task> read = () => StoryReader.ReadAsync(new MemoryStream(new byte[8]), cancellationToken: cancelled.Token);

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Nulls_are_the_caller_s_mistake()
    {
        ((Action)(() => StoryReader.Read((string)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => StoryReader.ReadText(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => StoryReader.Read((AngleSharp.Dom.IDocument)null!))).Should().Throw<ArgumentNullException>();
    }

    private static void ShouldBeRefused(Reading reading, string code)
    {
        reading.Verdict.Should().Be(Verdict.Unreadable);
        reading.Story.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(code);
        reading.Findings[0].Severity.Should().Be(FindingSeverity.Error);
        ((Action)(() => reading.StoryOrThrow())).Should().Throw<InvalidOperationException>().WithMessage("*" + reading.Findings[0].Message);
    }

    private static string Posting(params string[] bodies) =>
        "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Tide live\",\"liveBlogUpdate\":["
        + string.Join(',',
            bodies.Select(
            (body, i) => $"{{\"@type\":\"BlogPosting\",\"@id\":\"u{i}\",\"datePublished\":\"2031-03-04T10:{i % 60:00}:00Z\","
                + $"\"articleBody\":\"{body}\"}}"))
        + "]}</script>";

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static string Numbered(Func<int, string> piece, int times) => string.Concat(Enumerable.Range(0, times).Select(piece));
}
