using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageParts;

public sealed class TimeTextsTests
{
    [Theory]
    [InlineData("de", "Dienstag, 11. März, 14.05 Uhr", "Dienstag, 11. März, 14.05 Uhr")]
    [InlineData("de", "11. März, 14.05 Uhr – Brücke wieder offen", "11. März, 14.05 Uhr")]
    [InlineData("es", "11 mar 2025 - 14:05 CET - Reabre el puente", "11 mar 2025 - 14:05 CET")]
    [InlineData("es", "02:05 p. m. Reabre el puente", "02:05 p. m.")]
    [InlineData("el", "2:05 μ.μ. Άνοιξε η γέφυρα", "2:05 μ.μ.")]
    [InlineData("ar", "٢:٠٥ م | فتح الجسر", "٢:٠٥ م")]
    [InlineData("cs", "11. března 14:05: Most je otevřen", "11. března 14:05")]
    [InlineData("ja", "3月11日 14時05分", "3月11日 14時05分")]
    [InlineData("ko", "2025.03.11 14:05 | 다리 재개통", "2025.03.11 14:05")]
    [InlineData("en", "Posted 2.05pm", "Posted 2.05pm")]
    [InlineData("en", "14:05 Sunday markets reopen", "14:05")]
    [InlineData("en", "14:05 Night falls on the quay", "14:05")]
    public void A_time_opens_the_line_with_its_date_and_words(string language, string line, string time) =>
        line[..new TimeTexts(language).OpeningLength(line)].Should().Be(time);

    [Theory]
    [InlineData("en", "Section 7 - the harbour")]
    [InlineData("en", "11 March - what we know")]
    [InlineData("en", "Three of the 12 boats are back")]
    [InlineData("ar", "3 م من الطريق مغلقة")]
    [InlineData("es", "5 hs de espera en el puerto")]
    [InlineData(null, "")]
    public void Other_lines_open_with_none(string? language, string line) => new TimeTexts(language).OpeningLength(line).Should().Be(0);

    [Theory]
    [InlineData("14 h 05", "fr", true)]
    [InlineData("14 h 05", null, true)]
    [InlineData("06/09, 20:10", "en", true)]
    [InlineData("há 2 horas", "en", true)]
    [InlineData("11/03/2025", "pt", false)]
    [InlineData("Kai 7", "en", false)]
    public void Whether_a_text_is_a_time_is_told_by_its_language_or_by_any(string text, string? language, bool isMoment) =>
        new TimeTexts(language).IsMoment(text).Should().Be(isMoment);
}
