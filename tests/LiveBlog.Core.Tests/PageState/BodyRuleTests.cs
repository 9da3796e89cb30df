namespace LiveBlog.Core.Tests.PageState;

/// <summary>The rules by which the nodes of a body become blocks, each with the least body that needs it.</summary>
public class BodyRuleTests
{
    [Theory]
    [InlineData("""[{"type":"table","header":["a","b"],"rows":[["1","2"]]},{"type":"p","text":"x"}]""", "table: a ; b / 1 ; 2 ¦ p: x")]
    [InlineData("""[{"type":"table","rows":[["a","b"],["1","2"]]},{"type":"p","text":"x"}]""", "table: a ; b / 1 ; 2 ¦ p: x")]
    [InlineData("[{\"type\":\"table\",\"content\":[{\"type\":\"row\",\"content\":[{\"type\":\"tableHeader\","
        + "\"content\":[{\"text\":\"a\"}]}]}]},{\"type\":\"p\",\"text\":\"x\"}]",
        "table: a ¦ p: x")]
    [InlineData("""[{"type":"list","style":"ordered","items":["a","b"]},{"type":"list","items":["c"]}]""", "ordered: a / b ¦ list: c")]
    [InlineData("[{\"type\":\"list-item\",\"text\":\"a\"},{\"type\":\"list-item\",\"text\":\"b\"},{\"type\":\"paragraph\",\"text\":\"c\"},"
        + "{\"type\":\"list-item\",\"text\":\"d\"}]",
        "list: a / b ¦ p: c ¦ list: d")]
    [InlineData("[{\"type\":\"paragraph\",\"text\":\"a\"},{\"type\":\"ordered-list-item\",\"text\":\"b\"},"
        + "{\"type\":\"ordered-list-item\",\"text\":\"c\"}]",
        "p: a ¦ ordered: b / c")]
    [InlineData("""[{"type":"quote","text":"We waited.","citation":"Ann Roe, mayor"},{"type":"p","text":"x"}]""",
        "quote: We waited. | Ann Roe | mayor ¦ p: x")]
    [InlineData("""[{"type":"quote","quote":"We waited.","speaker":{"name":"Ann Roe"}},{"type":"p","text":"x"}]""",
        "quote: We waited. | Ann Roe |  ¦ p: x")]
    [InlineData("""[{"type":"quote","html":"<blockquote>We waited.</blockquote>"},{"type":"p","text":"x"}]""",
        "quote: We waited. |  |  ¦ p: x")]
    [InlineData("[{\"type\":\"image\",\"url\":\"https://p.example/a.jpg\",\"caption\":\"A gate\",\"credit\":\"Ann Roe\","
        + "\"alt\":\"gate\"},{\"type\":\"p\",\"text\":\"x\"}]",
        "image: https://p.example/a.jpg | gate | A gate | Ann Roe ¦ p: x")]
    [InlineData("[{\"type\":\"image\",\"sizes\":[{\"url\":\"https://p.example/s.jpg\",\"width\":\"100\"},"
        + "{\"url\":\"https://p.example/l.jpg\",\"width\":\"900\"},{\"url\":\"https://p.example/m.jpg\",\"width\":\"500\"}]},"
        + "{\"type\":\"p\",\"text\":\"x\"}]",
        "image: https://p.example/l.jpg |  |  |  ¦ p: x")]
    [InlineData("[{\"type\":\"image\",\"sizes\":{\"small\":{\"href\":\"https://p.example/s.jpg\",\"width\":100},"
        + "\"original\":{\"href\":\"https://p.example/o.jpg\"}}},{\"type\":\"p\",\"text\":\"x\"}]",
        "image: https://p.example/o.jpg |  |  |  ¦ p: x")]
    [InlineData("""[{"type":"image","caption":"A gate"},{"type":"p","text":"x"}]""", "image:  |  | A gate |  ¦ p: x")]
    [InlineData("""[{"type":"image"},{"type":"p","text":"x"}]""", "p: x")]
    [InlineData("""[{"type":"image","image":{"src":"https://p.example/a.jpg","credit":"Ann Roe"}},{"type":"p","text":"x"}]""",
        "image: https://p.example/a.jpg |  |  | Ann Roe ¦ p: x")]
    [InlineData("[{\"type\":\"image\",\"file\":{\"url\":\"https://p.example/a.jpg\"},\"credits\":{\"by\":[{\"name\":\"Ann Roe\"}]}},"
        + "{\"type\":\"p\",\"text\":\"x\"}]",
        "image: https://p.example/a.jpg |  |  | Ann Roe ¦ p: x")]
    [InlineData("[{\"type\":\"image\",\"attributes\":[{\"name\":\"x\",\"value\":\"y\"},{\"name\":\"src\","
        + "\"value\":\"https://p.example/a.jpg\"}]},{\"type\":\"p\",\"text\":\"x\"}]",
        "image: https://p.example/a.jpg |  |  |  ¦ p: x")]
    [InlineData("""[{"type":"video","url":"https://films.example/a","title":"A film"},{"type":"p","text":"x"}]""",
        "video:  https://films.example/a | A film ¦ p: x")]
    [InlineData("""[{"type":"embed","html":"<iframe src=\"https://maps.example/x\"></iframe>"},{"type":"p","text":"x"}]""",
        "embed: other https://maps.example/x |  |  ¦ p: x")]
    [InlineData("[{\"type\":\"comment\",\"commenter\":\"Wet\",\"text\":\"I saw it.\",\"permalink\":\"https://news.example/c\"},"
        + "{\"type\":\"p\",\"text\":\"x\"}]",
        "embed: comment https://news.example/c | Wet | I saw it. ¦ p: x")]
    [InlineData("""[{"type":"heading","level":4,"text":"Gate"},{"type":"h2","text":"Gate"},{"type":"heading","text":"Gate"}]""",
        "h4: Gate ¦ h2: Gate ¦ h3: Gate")]
    [InlineData("""[{"type":"ad","text":"Buy"},{"type":"p","text":"x"}]""", "p: x")]
    [InlineData("{\"ops\":[{\"insert\":\"It shuts\"},{\"attributes\":{\"blockquote\":true},\"insert\":\"\\n\"},{\"insert\":\"East\"},"
        + "{\"attributes\":{\"list\":\"ordered\"},\"insert\":\"\\n\"},{\"insert\":\"Head\"},{\"attributes\":{\"header\":2},"
        + "\"insert\":\"\\n\"},{\"insert\":\"Plain\\n\"}]}",
        "quote: It shuts |  |  ¦ ordered: East ¦ h2: Head ¦ p: Plain")]
    [InlineData("{\"ops\":[{\"insert\":\"East\"},{\"attributes\":{\"list\":\"bullet\"},\"insert\":\"\\n\"},{\"insert\":\"West\"},"
        + "{\"attributes\":{\"list\":\"bullet\"},\"insert\":\"\\n\"},{\"insert\":\"We waited.\"},"
        + "{\"attributes\":{\"blockquote\":true},\"insert\":\"\\n\"}]}",
        "list: East / West ¦ quote: We waited. |  | ")]
    [InlineData("""[{"type":"paragraph","content":["It ",{"type":"strong","text":"shuts"}," now"]},{"type":"p","text":"x"}]""",
        "p: It shuts now ¦ p: x")]
    [InlineData("""[{"type":"paragraph","children":[{"text":"one"},{"type":"hard_break"},{"text":"two"}]},{"type":"p","text":"x"}]""",
        "p: one\ntwo ¦ p: x")]
    public void Nodes_become_these_blocks(string json, string blocks) => string.Join(" ¦ ", Told.Body(json)).Should().Be(blocks);
}
