using System.Globalization;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.PageState;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>
/// A list of dated texts in JSON, by its signs. The plainest one, in some object, has ids, texts and times an hour apart: handed over as a
/// payload that is just enough, in a page two short of it.
/// </summary>
internal sealed record JsonList
{
    private static readonly string[] Texts =
    [
        "Gate one is shut.", "Divers have gone down.", "The mayor will speak at the quay.", "Two boats are back.", "The lock is dry again.",
        "Rain is to come.", "Schools stay shut.",
    ];

    private static readonly string[] Names = ["Ann Lee", "Bo Roe", "Cy Dunn", "Dee Fox", "Eli Hart", "Flo Marsh", "Gil Voss"];

    public int Count { get; init; } = 4;

    public string Name { get; init; } = "rows";

    /// <summary>Members of the object that holds the list.</summary>
    public string Beside { get; init; } = "";

    /// <summary>The whole, in which LIST is the object that holds the list.</summary>
    public string Whole { get; init; } = """{"state": LIST}""";

    public double HoursApart { get; init; } = 1;

    /// <summary>More members of an item; {0} is its number, NAME a name of its own.</summary>
    public string More { get; init; } = "";

    public string Id { get; init; } = "\"id\": \"a{0}\", ";

    public Func<int, string> Body { get; init; } = i => i < Texts.Length ? Texts[i] : $"Report {i} from the quay.";

    public Func<int, string>? Time { get; init; }

    /// <summary>The page's title, where the JSON stands in a page.</summary>
    public string Title { get; init; } = "Flood in Alderwick";

    public void ShouldBeReadAsPayload() => Payload().Should().Be(Count, Json());

    public void ShouldBeRefusedAsPayload() => Payload().Should().Be(0, Json());

    public void ShouldBeReadInPage() => InPage().Should().Be(Count, Json());

    public void ShouldBeRefusedInPage() => InPage().Should().Be(0, Json());

    private int Payload() => PayloadReader.Read(Json(), null, [])?.Updates.Count ?? 0;

    private int InPage()
    {
        using DomDocument document =
            PageParser.Parse($"<!doctype html><title>{Title}</title><body><script type='application/json'>{Json()}</script>")!;
        StoryDraft? draft = PageStateReader.Read(new HtmlPage(document, new Uri("https://news.example/flood")), []);
        return draft?.Updates.Count ?? 0;
    }

    private string Json()
    {
        string list = $"[{string.Join(", ", Enumerable.Range(0, Count).Select(Item))}]";
        string beside = Beside.Length == 0 ? "" : Beside + ", ";
        return Whole.Replace("LIST", Name.Length == 0 ? list : $"{{{beside}\"{Name}\": {list}}}", StringComparison.Ordinal);
    }

    private string Item(int i)
    {
        string time = Time?.Invoke(i) ?? "\"date\": \"" + new DateTime(2031, 5, 14, 18, 41, 0, DateTimeKind.Utc).AddHours(-i * HoursApart)
            .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) + "\", ";
        string more = More.Length == 0 ? "" : ", " + More;
        string body = Body(i) is ['{' or '[', ..] nodes ? nodes : $"\"{Body(i)}\"";
        return $"{{{Id}{time}\"body\": {body}{more}}}".Replace("NAME", Names[i % Names.Length], StringComparison.Ordinal)
            .Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
