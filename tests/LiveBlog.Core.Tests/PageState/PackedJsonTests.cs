using System.Text;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>State that a page carries in another notation than JSON's own.</summary>
public sealed class PackedJsonTests
{
    private const string State = """
        {"title": "Storm at the outer harbour", "posts": [
        {"id": "k2", "date": "2031-05-14T18:50:00Z", "headline": "Second gate", "text": "The second gate is shut by its crew.",
        "by": "Ada Moss"},
        {"id": "k1", "date": "2031-05-14T18:30:00Z", "headline": "First gate", "text": "The first gate is shut by its crew.",
        "by": "Ada Moss"}]}
        """;

    public static TheoryData<string, string> Scripts() => new()
    {
        { "", $"window.s = JSON.parse(atob(\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(State))}\"));" },
        { "", $"window.s = JSON.parse(decodeURIComponent(\"{Uri.EscapeDataString(State)}\"));" },
        { "type=application/json", Convert.ToBase64String(Encoding.UTF8.GetBytes(State)) },
        { "type=application/json", State.Replace("\"", "&q;", StringComparison.Ordinal) },
        { "", $$"""
            c.enqueue("[{\"_1\":2,\"_3\":-5},\"title\",\"Storm at the outer harbour\",\"posts\",{\"_5\":6},\"k\",\"v\"]\n");
            window.s = {title: 'Storm at the outer harbour', posts: [
              {id: 'k2', date: '2031-05-14T18:50:00Z', headline: 'Second gate', text: 'The second gate is shut by its crew.',
              by: 'Ada Moss',},
              {id: 'k1', date: '2031-05-14T18:30:00Z', headline: 'First gate', text: 'The first gate is shut by its crew.',
              by: 'Ada Moss'}]};
            """ },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void State_is_read_in_whatever_notation_it_stands(string attributes, string script) =>
        Told.State(script, attributes)!.Updates.Select(update => update.Id).Should().Equal("k2", "k1");

    [Fact]
    public void Names_that_a_stream_keeps_in_its_array_are_put_in() =>
        StoryReader.Read("""
            [{"_1":2,"_10":-5},"posts",[3,12],{"_4":5,"_6":7,"_8":9},"id","k2","date",["D",1936637400000],"text","The second gate is shut.",
            "x","y",{"_4":13,"_6":14,"_8":15},"k1",["D",1936636200000],"The first gate is shut."]
            """, new PageContext()).StoryOrThrow().Updates.Select(update => $"{update.Id} {update.Body.Single().PlainText}").Should()
            .Equal("k2 The second gate is shut.", "k1 The first gate is shut.");

    [Fact]
    public void Events_are_read_line_by_line_with_their_kinds()
    {
        const string Stream = """
            retry: 3000

            id: 1
            event: post
            data: {"id": "k1", "date": "2031-05-14T18:30:00Z",
            data: "text": "The first gate is shut."}

            : still here

            event: post
            data: {"id": "k2", "date": "2031-05-14T18:50:00Z", "text": "The second gate is shut."}

            event: delete
            data: {"id": "k1"}

            event: viewers
            data: {"count": 12}
            """;

        StoryReader.Read(Encoding.UTF8.GetBytes(Stream), "text/plain").StoryOrThrow().Updates
            .Select(update => update.Id).Should().Equal("k2");
    }

    [Theory]
    [InlineData("Quay Post", true)]
    [InlineData("Water in the cellars of the old town", false)]
    public void A_page_that_prints_no_more_than_its_name_has_the_title_of_its_state(string title, bool isTold) =>
        Told.State("window.s = " + State, title: title)!.Headline.Should().Be(isTold ? "Storm at the outer harbour" : null);
}
