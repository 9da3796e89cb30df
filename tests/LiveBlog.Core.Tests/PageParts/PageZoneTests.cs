using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Tests.Documents.Dom;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;
using NodaTime;

namespace LiveBlog.Core.Tests.PageParts;

public sealed class PageZoneTests
{
    [Theory]
    [InlineData("All times are Eastern.", "America/New_York")]
    [InlineData("All times BST", "Europe/London")]
    [InlineData("All times GMT", "Etc/UTC")]
    [InlineData("All times are UK", "Europe/London")]
    [InlineData("Alle Zeitangaben in MEZ", "Europe/Berlin")]
    [InlineData("Toutes les heures sont exprimées à l’heure de Paris", "Europe/Paris")]
    [InlineData("Todas las horas son GMT", "Etc/UTC")]
    [InlineData("Todos os horários são de Brasília", "America/Sao_Paulo")]
    [InlineData("Tutti gli orari sono in ora italiana", "Europe/Rome")]
    [InlineData("Tüm saatler Türkiye saatidir", "Europe/Istanbul")]
    [InlineData("Время московское", "Europe/Moscow")]
    [InlineData("Час київський", "Europe/Kyiv")]
    [InlineData("الثلاثاء ١١ مارس ٢٠٢٥ - جميع الأوقات بتوقيت غرينتش", "Etc/UTC")]
    [InlineData("الأوقات بتوقيت مكة المكرمة", "Asia/Riyadh")]
    [InlineData("כל השעות לפי שעון ישראל", "Asia/Jerusalem")]
    [InlineData("時刻はすべて日本時間", "Asia/Tokyo")]
    [InlineData("以下时间均为北京时间", "Asia/Shanghai")]
    [InlineData("모든 시각은 한국시간 기준", "Asia/Seoul")]
    public void A_note_names_the_zone_of_all_the_pages_clocks(string note, string zone) => Find(note).Should().Be(zone);

    [Theory]
    [InlineData("Toutes les heures et demie, un bateau part du port")]
    [InlineData("Alle tider er nævnt i et skema på havnen")]
    [InlineData("Todas las horas del día son buenas para el puerto")]
    [InlineData("Of all times to close the bridge, this was the worst")]
    [InlineData("Время указано в расписании порта")]
    public void A_sentence_that_opens_alike_names_none(string sentence) => Find(sentence).Should().BeNull();

    [Theory]
    [InlineData("Toutes les heures ET demie")]
    [InlineData("Todas las horas del tranvía central")]
    public void English_names_of_zones_are_words_of_other_languages(string sentence) => Find(sentence).Should().BeNull();

    [Fact]
    public void Every_zone_of_every_language_exists() =>
        KnownLanguages.All.Select(language => language.Zones).Append(ZoneNameTable.Rows).SelectMany(rows => rows.Split('\n'))
            .Where(row => row.Length > 0).SelectMany(row => row.Split(" = ")[1].Split(['|', ' '])).Where(word => word.Contains('/'))
            .Should().OnlyContain(zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) != null);

    [Theory]
    [InlineData("All times Sydney", "Australia/Sydney")]
    [InlineData("Toutes les heures sont celles de Paris", "Europe/Paris")]
    [InlineData("Время указано по гринвичу", "Etc/UTC")]
    public void A_word_that_is_no_name_of_a_zone_elsewhere_is_one_in_a_note(string sentence, string zone) =>
        Find(sentence).Should().Be(zone);

    private static string? Find(string note)
    {
        string html = $"<html><body><main><h1>Live</h1><p>{note}</p></main></body></html>";
        using DomDocument document = TreeText.Parse(html);
        return PageZone.Find(HtmlPage.Of(document, null, html));
    }
}
