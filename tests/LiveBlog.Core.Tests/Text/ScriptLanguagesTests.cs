using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Text;

public class ScriptLanguagesTests
{
    [Theory]
    [InlineData("వాగులో నీటి మట్టం పెరిగింది", "en", "te")]
    [InlineData("नदी का जलस्तर बढ़ गया है", "en-IN", "hi")]
    [InlineData("नदीचे पाणी वाढले आहे", "mr", "mr")]
    [InlineData("পানি বেড়েছে গ্রামে", null, "bn")]
    [InlineData("מפלס הנחל עלה", "en", "he")]
    [InlineData("河水上涨，村民在学校里", "zh", null)]
    [InlineData("かわのすいいがあがっている", "en", "ja")]
    [InlineData("The film वाग opens tonight", "en", null)]
    [InlineData("<p class=\"paragraph-of-the-story\">వాగులో నీటి</p>", "en", "te")]
    [InlineData("The river rises", "te", null)]
    [InlineData("12:05 – 14:10", "te", null)]
    public void The_script_of_most_letters_tells_the_language(string text, string? tag, string? language) =>
        ScriptLanguages.Of([text], tag).Should().Be(language);
}
