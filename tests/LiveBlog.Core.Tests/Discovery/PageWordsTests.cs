using LiveBlog.Core.Tests.Documents.Dom;
using LiveBlog.Core.Discovery;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Tests.Discovery;

public sealed class PageWordsTests
{
    [Theory]
    [InlineData("Gempa di Tarola: laporan langsung")]
    [InlineData("Tempo real: o temporal na serra de Ombral")]
    [InlineData("ΛΕΠΤΟ ΠΡΟΣ ΛΕΠΤΟ: Η φωτιά στον Κάμπο")]
    [InlineData("Λεπτό προς λεπτό | Η φωτιά")]
    [InlineData("Poplave na Bistri – uživo")]
    [InlineData("Поплаве на Бистри – УЖИВО")]
    [InlineData("Наводнение в Ручейске: прямая трансляция")]
    [InlineData("Повінь: хвилина за хвилиною")]
    [InlineData("Наводнение: на живо от Речица")]
    [InlineData("SEÇİM SONUÇLARI CANLI")]
    [InlineData("Dakika dakika Sarıova'daki yangın")]
    [InlineData("Bão số 9 đổ bộ: trực tiếp: tin mới nhất")]
    [InlineData("【実況】町長選挙")]
    [InlineData("山洪：滚动更新")]
    [InlineData("해온 폭설 시시각각")]
    [InlineData("नदीपुर चुनाव लाइव")]
    [InlineData("নদীপুর নির্বাচন লাইভ")]
    [InlineData("ஆற்றூர் தேர்தல் நேரலை")]
    [InlineData("زلزال الوادي لحظة بلحظة")]
    [InlineData("سیل در دره لحظه‌به‌لحظه")]
    [InlineData("הסופה בצפון: דקה אחר דקה")]
    [InlineData("Alegeri în Lunca: minut cu minut")]
    [InlineData("A választás élőben")]
    [InlineData("Plūdi Upmalā: tiešraide")]
    [InlineData("Brand i Strandvik: minut for minut")]
    [InlineData("Tulva Jokelassa: minuutti minuutilta")]
    public void A_title_says_in_its_language_that_the_page_is_live(string title) => Of(title).SaysLive.Should().BeTrue();

    [Theory]
    [InlineData("Bupati langsung meninjau lokasi banjir")]
    [InlineData("Åkte direkt till sjukhus")]
    [InlineData("Delivery of the new trams begins")]
    [InlineData("A Bistrában élő halak")]
    [InlineData("Βρέθηκαν ζωντανά δύο ελάφια")]
    [InlineData("El tiempo hora a hora")]
    [InlineData("Die neuesten Nachrichten aus Altwerden")]
    [InlineData("Vụ cháy ảnh hưởng trực tiếp đến chợ")]
    [InlineData("Alive and well: the ferryman of Ombral")]
    [InlineData("आलइवान का नया पुल")]
    public void Words_that_only_resemble_those_say_nothing(string title) => Of(title).SaysLive.Should().BeFalse();

    [Fact]
    public void The_address_says_it_with_dashes()
    {
        using DomDocument document = TreeText.Parse("<html lang=id><title>Banjir di Tarola</title><h1>Banjir di Tarola</h1>");

        PageWords words = PageWords.Of(document, new Uri("https://kabar.example/read/2025/03/11/banjir-tarola-laporan-langsung"));

        words.SaysLive.Should().BeTrue();
        words.LiveReason.Should().Be("the address says laporan langsung");
    }

    [Fact]
    public void A_plan_stays_a_plan_where_it_is_live()
    {
        Of("Live: TV schedule for Friday").OtherReason.Should().NotBeNull();
        Of("What’s on this week").OtherReason.Should().NotBeNull();
        Of("Storm live: weather updates").OtherReason.Should().BeNull();
    }

    private static PageWords Of(string title)
    {
        using DomDocument document = TreeText.Parse($"<title>{title}</title><h1>{title}</h1>");
        return PageWords.Of(document, null);
    }
}
