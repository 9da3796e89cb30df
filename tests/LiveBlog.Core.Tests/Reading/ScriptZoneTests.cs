namespace LiveBlog.Core.Tests;

/// <summary>
/// The name of a zone that means several is decided by the script the page is written in, not by a template's language tag.
/// </summary>
public class ScriptZoneTests
{
    [Theory]
    [InlineData("వాగులో నీటి మట్టం పెరిగింది. గ్రామస్తులు బడికి చేరారు.", "2024-01-07T03:25:00Z")]
    [InlineData("नदी का जलस्तर बढ़ गया है और गाँव के लोग स्कूल में हैं।", "2024-01-07T03:25:00Z")]
    [InlineData("মাঠে পানি উঠেছে এবং গ্রামের মানুষ স্কুলে আছে।", "2024-01-07T03:25:00Z")]
    [InlineData("מפלס הנחל עלה ותושבי הכפר נמצאים בבית הספר.", "2024-01-07T06:55:00Z")]
    [InlineData("The river has risen and the villagers are in the school.", null)]
    public void Ist_is_the_clock_of_the_country_whose_script_the_text_has(string text, string? at)
    {
        string entries =
            string.Concat(Enumerable.Range(0, 3)
            .Select(i => $"<li><div class=\"timestamp\"><span>07 Jan 2024 08:5{5 - i} AM (IST)</span></div><p>{text} {3 - i}</p></li>"));

        Story story = StoryReader.Read(
            $"<html lang=\"en\"><head><title>Live: {text}</title></head><body><main><h1>Live: {text}</h1>"
            + $"<ul class=\"liveBlog\">{entries}</ul></main></body></html>").StoryOrThrow();

        story.Updates[0].Published?.At?.ToInstant().ToString().Should().Be(at);
        story.Language.Should().Be("en");
    }
}
