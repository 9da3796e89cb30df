using System.Text.Json;
using LiveBlog.Core.PageState;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>The rules by which times, people, titles and Markdown of state are read, each with the least value that needs it.</summary>
public class StateValueRuleTests
{
    [Theory]
    [InlineData("\"2031-05-14T18:40:00Z\"", "2031-05-14T18:40:00Z ~Whole")]
    [InlineData("\"2031-05-14T18:40:00\"", "2031-05-14T18:40:00 ~Whole")]
    [InlineData("\"2031-05-14\"", "2031-05-14 ~Day")]
    [InlineData("\"18:40\"", "18:40 ~Clock")]
    [InlineData("\"18:40:\"", "18:40 ~Clock")]
    [InlineData("\"5 minutes ago\"", "5 minutes ago ~Clock")]
    [InlineData("\"14 May 2031\"", "14 May 2031 ~Day")]
    [InlineData("\"14 May 2031, 18:40\"", "14 May 2031, 18:40 ~Whole")]
    [InlineData("1936623600", "1936623600 ~Whole")]
    [InlineData("1936623600000", "1936623600000 ~Whole")]
    [InlineData("""{"iso8601":"2031-05-14T18:40:00Z"}""", "2031-05-14T18:40:00Z ~Whole")]
    [InlineData("""{"seconds":1936623600}""", "1936623600 ~Whole")]
    [InlineData("""{"date":"2031-05-14","time":"18:40"}""", "2031-05-14T18:40 ~Whole")]
    [InlineData("""{"date":"2031-05-14","time":"18:40:00","zone":"+02:00"}""", "2031-05-14T18:40:00+02:00 ~Whole")]
    [InlineData("""{"date":"2031-05-14","time":"18:40:00","zone":"Z"}""", "2031-05-14T18:40:00Z ~Whole")]
    [InlineData("""{"date":"14 May 2031","time":"18:40"}""", "14 May 2031 18:40 ~Whole")]
    [InlineData("""{"date":"2031-05-14"}""", "2031-05-14 ~Day")]
    [InlineData("\"20310514184000\"", "20310514184000 ~Whole")]
    [InlineData("\"203105141840\"", "203105141840 ~Whole")]
    [InlineData("\"Date(2031,4,14,18,40,0)\"", "2031-05-14T18:40:00 ~Whole")]
    [InlineData("\"Date(2031,4,14,18,40)\"", "2031-05-14T18:40:00 ~Whole")]
    [InlineData("\"Date(2031,4,14,18,40,7)\"", "2031-05-14T18:40:07 ~Whole")]
    [InlineData("\"Date(2031,0,1,0,0,0)\"", "2031-01-01T00:00:00 ~Whole")]
    public void A_time_is_its_text_and_tells_so_much(string json, string told) =>
        $"{StateTime.Text(View(json), isUtc: false, out TimeSpread spread)} ~{spread}".Should().Be(told);

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"May 2031\"")]
    [InlineData("\"45'\"")]
    [InlineData("\"45+2\"")]
    [InlineData("\"hello\"")]
    [InlineData("\"\"")]
    [InlineData("\"2131-05-14T18:40:00Z\"")]
    [InlineData("12")]
    [InlineData("true")]
    [InlineData("""{"day":"2031-05-14","note":"x"}""")]
    [InlineData("\"193105141840\"")]
    [InlineData("\"Date(2031,12,14,18,40,0)\"")]
    [InlineData("\"Date(2031,4,32,18,40,0)\"")]
    [InlineData("\"Date(2031,4,14,24,40,0)\"")]
    [InlineData("\"Date(2031,4,14,18,60,0)\"")]
    [InlineData("\"Date(2031,4,0,18,40,0)\"")]
    [InlineData("\"Date(1994,4,14,18,40,0)\"")]
    public void What_can_be_no_time_is_none(string json) => StateTime.Text(View(json), isUtc: false).Should().BeNull();

    [Theory]
    [InlineData("\"2031-05-14T18:40:00\"", "2031-05-14T18:40:00Z")]
    [InlineData("\"2031-05-14T18:40:00+02:00\"", "2031-05-14T18:40:00+02:00")]
    [InlineData("\"2031-05-14\"", "2031-05-14")]
    public void A_time_of_UTC_without_a_zone_is_given_one(string json, string text) =>
        StateTime.Text(View(json), isUtc: true).Should().Be(text);

    [Theory]
    [InlineData("\"Ann Roe\"", "Ann Roe, , ")]
    [InlineData("\"By Ann Roe and Ben Poe\"", "Ann Roe, ,  ¦ Ben Poe, , ")]
    [InlineData("""{"name":"Ann Roe","role":"Reporter","url":"/people/ann"}""", "Ann Roe, Reporter, https://news.example/people/ann")]
    [InlineData("""{"first_name":"Ann","last_name":"Roe"}""", "Ann Roe, , ")]
    [InlineData("""{"user":{"display_name":"Ann Roe"}}""", "Ann Roe, , ")]
    [InlineData("""{"authors":[{"name":"Ann Roe"},{"name":"Ann Roe"},{"name":"Ben Poe"}]}""", "Ann Roe, ,  ¦ Ben Poe, , ")]
    [InlineData("""["Ann Roe",{"name":"Ben Poe","jobTitle":"Ben Poe"}]""", "Ann Roe, ,  ¦ Ben Poe, , ")]
    [InlineData("\"annroe\"", "annroe, , ")]
    public void Authors_are_names_with_role_and_address(string json, string authors) => Authors(json).Should().Be(authors);

    [Theory]
    [InlineData("""{"first_name":"Ann"}""")]
    [InlineData("\"0123456789abcdef0\"")]
    [InlineData("\"false\"")]
    [InlineData("""{"name":"12345"}""")]
    public void Ids_flags_and_halves_of_a_name_are_no_author(string json) => Authors(json).Should().BeEmpty();

    [Theory]
    [InlineData("# One\ntwo **three** and *four*", "<h1>One</h1><p>two <strong>three</strong> and <em>four</em></p>")]
    [InlineData("###### Six", "<h6>Six</h6>")]
    [InlineData("- one\n- two\n\nthree", "<ul><li>one</li><li>two</li></ul><p>three</p>")]
    [InlineData("1. one\n2. two\n- three **x**", "<ol><li>one</li><li>two</li></ol><ul><li>three <strong>x</strong></li></ul>")]
    [InlineData("> one\n> two\n\nthree [a](https://news.example/a)",
        """<blockquote>one two</blockquote><p>three <a href="https://news.example/a">a</a></p>""")]
    [InlineData("one **two**\nthree\n\nfour", "<p>one <strong>two</strong> three</p><p>four</p>")]
    [InlineData("![alt](https://pics.example/a.jpg) **x**",
        """<p><img src="https://pics.example/a.jpg" alt="alt"> <strong>x</strong></p>""")]
    [InlineData("one\n---\n**two**", "<p>one</p><p><strong>two</strong></p>")]
    [InlineData("a __b__ _c_ (*d*) e*f*g **h**", "<p>a <strong>b</strong> <em>c</em> (<em>d</em>) e*f*g <strong>h</strong></p>")]
    [InlineData("* one\n* two", "<ul><li>one</li><li>two</li></ul>")]
    [InlineData("a & b **c** < d", "<p>a &amp; b <strong>c</strong> &lt; d</p>")]
    [InlineData("1) one\n2) two **x**", "<ol><li>one</li><li>two <strong>x</strong></li></ol>")]
    public void Markdown_is_this_HTML(string text, string html) => MarkdownBody.ToHtml(text).Should().Be(html);

    [Theory]
    [InlineData("####### Seven")]
    [InlineData("plain text")]
    [InlineData("**bold** </b>")]
    public void A_text_without_its_signs_is_no_Markdown(string text) => MarkdownBody.ToHtml(text).Should().BeNull();

    [Fact]
    public void A_title_in_lenticular_brackets_is_parted_from_what_follows()
    {
        StateTitle.Bracketed("【Gate】It shuts.").Should().Be(("Gate", "It shuts."));
        foreach (string text in (string[])["【Gate】", "【】x", "Gate】x", "【G", ""])
            StateTitle.Bracketed(text).Should().BeNull();
    }

    private static JsonView View(string json) => new(JsonElement.Parse(json), null);

    private static string Authors(string json) => string.Join(" ¦ ",
        StatePeople.Read(View(json), Told.Page).Select(author => $"{author.Name}, {author.Role}, {author.Url}"));
}
