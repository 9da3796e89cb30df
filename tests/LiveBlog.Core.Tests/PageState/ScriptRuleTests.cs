using LiveBlog.Core.PageState;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>The rules by which a script's literals are read, each with the least script that needs it.</summary>
public class ScriptRuleTests
{
    [Theory]
    [InlineData("""{a:'x',b:"y",c:1}""", """{"a":"x","b":"y","c":1}""")]
    [InlineData("{a:new Foo(1),b:2}", """{"a":null,"b":2}""")]
    [InlineData("{a:new Date(5),b:2}", """{"a":5,"b":2}""")]
    [InlineData("{a:new Date,b:2}", """{"a":null,"b":2}""")]
    [InlineData("""{a:f("x)",'y}'),b:2}""", """{"a":null,"b":2}""")]
    [InlineData("{a:(1,[2],{c:3}),b:2}", """{"a":null,"b":2}""")]
    [InlineData("{a(){ return 1 },b:2}", """{"a":null,"b":2}""")]
    [InlineData("""{'a':!0,"b":!1,c:!x}""", """{"a":true,"b":false,"c":null}""")]
    [InlineData("{a:-1,b:+2,c:.5,d:1e-3,e:007,f:12345678901234567890}",
        """{"a":-1,"b":2,"c":0.5,"d":0.001,"e":7,"f":1.2345678901234567E+19}""")]
    [InlineData("{a:1-2,b:3}", """{"a":1,"b":3}""")]
    [InlineData("[1,,2,]", "[1,null,2]")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("[[1],{a:[]}]", """[[1],{"a":[]}]""")]
    [InlineData("{a:true,b:false,c:null,d:undefined}", """{"a":true,"b":false,"c":null,"d":null}""")]
    [InlineData("""{a:"\u0041\x42\n\t\r\b\f\q"}""", """{"a":"AB\u000a\u0009\u000d\u0008\u000cq"}""")]
    [InlineData("""{a:'it\'s "so"'}""", """{"a":"it's \"so\""}""")]
    [InlineData("{a:`one ${x} two`}", """{"a":""}""")]
    public void A_literal_is_this_JSON(string script, string json) => new ScriptLiteral(script, 0).Read().Should().Be(json);

    [Theory]
    [InlineData("{a:new Date(5,b:2}")]
    [InlineData("""{a:f("x),b:2}""")]
    [InlineData("{a:/* x")]
    [InlineData("{a:1 // x")]
    [InlineData("'x'+1")]
    public void What_is_not_closed_is_no_literal(string script) => new ScriptLiteral(script, 0).Read().Should().BeNull();

    [Theory]
    [InlineData("'abc' rest", "abc", 4)]
    [InlineData("'a\\'b'", "a'b", 5)]
    [InlineData("`a\nb`", "a\nb", 4)]
    [InlineData("'a\\u00e9b\\u00'", "aébu00", 13)]
    [InlineData("'a\\x41\\x4'", "aAx4", 9)]
    public void A_string_of_a_script_is_this_text_and_ends_there(string script, string text, int end)
    {
        ScriptString.Decode(script, 0, out int at).Should().Be(text);
        at.Should().Be(end);
    }

    [Theory]
    [InlineData("'a")]
    [InlineData("\"a\n\"")]
    public void A_string_that_is_not_closed_on_its_line_is_none(string script) =>
        ScriptString.Decode(script, 0, out _).Should().BeNull();

    [Theory]
    [InlineData("x={\"a\":[{\"publishedAt\":\"2031-05-14T18:40:00Z\",\"text\":\"a \\\" ] } b\","
        + "\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}]};y=1",
        "{\"a\":[{\"publishedAt\":\"2031-05-14T18:40:00Z\",\"text\":\"a \\\" ] } b\","
        + "\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}]}")]
    [InlineData("f({\"publishedAt\":\"2031-05-14T18:40:00Z\",\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"},[1])",
        "{\"publishedAt\":\"2031-05-14T18:40:00Z\",\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}")]
    [InlineData("x='{\"publishedAt\":\"2031-05-14T18:40:00Z\","
        + "\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}'",
        "{\"publishedAt\":\"2031-05-14T18:40:00Z\",\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}")]
    [InlineData("x=\"%7B%22publishedAt%22%3A%222031-05-14T18%3A40%3A00Z%22%2C%22more%22%3A%22xxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxx%22%7D\"",
        """{"publishedAt":"2031-05-14T18:40:00Z","more":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}""")]
    [InlineData("x={publishedAt:\"2031-05-14T18:40:00Z\",more:\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}",
        "{\"publishedAt\":\"2031-05-14T18:40:00Z\",\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}")]
    [InlineData("x={'publishedAt':\"2031-05-14T18:40:00Z\",more:\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}",
        "{\"publishedAt\":\"2031-05-14T18:40:00Z\",\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}")]
    public void What_is_assigned_or_passed_is_found(string script, string json) => ScriptJson.InScript(script).Should().Equal(json);

    [Theory]
    [InlineData("""x={"a":1};""")]
    [InlineData("if(x){\"publishedAt\":\"2031-05-14T18:40:00Z\","
        + "\"more\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}")]
    public void What_is_short_or_no_value_is_not(string script) => ScriptJson.InScript(script).Should().BeEmpty();
}
