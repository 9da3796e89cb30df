using System.Text.Json;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.PageState;

namespace LiveBlog.Core.Tests.PageState;

public class ScriptLiteralTests
{
    private const string Posts = """
        [{id:'e2',title:'Gate two',created:new Date(1936623600000),html:"<p>It shuts.\u003C/p>",pinned:!1,},
         {id:'e1',title:void 0,created:new Date(1936622400000),html:'<p>Gate "one" shuts.</p>',pinned:!0}]
        """;

    public static TheoryData<string> Scripts => new()
    {
        "kit.start(app, element, {node_ids:[0,4],data:[{type:\"data\",data:{live:{posts:" + Posts + "}},uses:{}}],form:null});",
        "window.__DATA__ = {live: {posts: " + Posts + ", open(){ return 1 }}};",
        "window.__DATA__ = {live: {posts: " + Posts + ", late: later(1, {a:2}), go: () => { run('}') }}};",
        "window.__NUXT__=(function(a,b){return {data:[{live:{more:b,posts:" + Posts.Replace("'Gate two'", "a", StringComparison.Ordinal)
            + "}}]}}(\"Gate two\",null));",
        "/* state */ state = {'live': {'posts': " + Posts + "}, // the end\n}",
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Literals_of_a_script_are_read_as_the_data_they_are(string script)
    {
        StoryDraft draft = Told.State(script)!;

        draft.Updates.Select(update => $"{update.Id} {update.Headline} {update.IsPinned}").Should().Equal("e2 Gate two False", "e1  True");
        Told.Times(draft.Updates[0]).Should().Equal("Published 1936623600000");
        Told.Blocks(draft.Updates[1]).Should().Equal("p: Gate \"one\" shuts.");
    }

    [Theory]
    [InlineData("{a:1,b:[,2,],c:-.5,d:0x1F,e:1e3}", """{"a":1,"b":[null,2],"c":-0.5,"d":null,"e":1000}""")]
    [InlineData("{a:undefined,b:NaN,c:x,d:f(1,[2]),e:1+1}", """{"a":null,"b":null,"c":null,"d":null,"e":1}""")]
    [InlineData("{a:`one`,b:`${x}`,c:'it\\'s\\n',$d_1:\"\\ud800\"}", """{"a":"one","b":"","c":"it's\u000a","$d_1":"\ufffd"}""")]
    [InlineData("{a:/* one */1, // two\n b:2}", """{"a":1,"b":2}""")]
    public void What_is_no_data_is_null_and_the_rest_stands(string script, string json)
    {
        string? read = new ScriptLiteral(script, 0).Read();

        JsonElement.DeepEquals(JsonElement.Parse(read!), JsonElement.Parse(json)).Should().BeTrue(read);
    }

    [Theory]
    [InlineData("{a:1")]
    [InlineData("{a:'open")]
    [InlineData("{a 1}")]
    [InlineData("{if}")]
    public void What_is_no_literal_is_nothing(string script) => new ScriptLiteral(script, 0).Read().Should().BeNull();

    [Theory]
    [InlineData("{a:", 300_000)]
    [InlineData("[", 1_000_000)]
    [InlineData("[{a:[", 200_000)]
    [InlineData("[/*,", 300_000)]
    [InlineData("={a:`", 200_001)]
    [InlineData("={a:'\n", 200_000)]
    [InlineData("={a:f(", 200_000)]
    [InlineData("function(a){return {a:a}}(1", 60_000)]
    [InlineData("={a:1,//", 200_000)]
    [InlineData("return{a:1}}(", 100_000)]
    public void Scripts_made_to_cost_time_end_and_do_not_grow(string piece, int times)
    {
        string script = "x={publishedAt:1};" + string.Concat(Enumerable.Repeat(piece, times));

        List<string> found = ScriptJson.InScript(script);

        found.Sum(json => (long)json.Length).Should().BeLessThan(script.Length * 9L);
    }

    [Fact]
    public void Parameters_that_stand_for_much_text_do_not_grow_without_bound()
    {
        string script =
            $"x=(function(a){{return {{live:[{string.Join(',', Enumerable.Repeat("a", 20_000))}]}}}}(\"{new string('x', 20_000)}\"))";

        ScriptJson.InScript(script).Sum(json => json.Length).Should().BeLessThan(1_000_000);
    }
}
