using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

public sealed class LexiconTests
{
    public static TheoryData<string> Languages =>
        [.. ("en de fr es it pt nl pl cs sv da nb fi tr ru uk el ar he hi zh ja ko th vi id hu ro ca bn "
            + "az be cy gu ha hy ka kk kn mk ml mr ne pa si sq te").Split(' ')];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_its_words(string language) => Lexicons.Find(language).Should().NotBeNull();

    [Theory]
    [InlineData("nb", "no")]
    [InlineData("nb", "nn-NO")]
    [InlineData("zh", "zh-Hant-TW")]
    [InlineData("en", "en_GB")]
    [InlineData("he", "iw")]
    public void Tags_lead_to_their_language(string language, string tag) => Lexicons.Find(tag).Should().BeSameAs(Lexicons.Find(language));

    [Fact]
    public void An_unknown_language_has_none() => Lexicons.Find("tlh").Should().BeNull();

    [Theory]
    [InlineData("FÉVRIER", "fevrier")]
    [InlineData("İstanbul ığ", "istanbul ig")]
    [InlineData("٣:٠٥\u00A0م\u200F", "3:05 م")]
    [InlineData("１１：４２", "11:42")]
    [InlineData("11\u202F42 −5", "11 42 -5")]
    [InlineData("Aujourd’hui", "aujourd'hui")]
    [InlineData("  a \t\n b ", "a b")]
    [InlineData("ӘҢГІМЕ Ҿ Ӂ", "әңгіме ҿ ӂ")]
    [InlineData("ԺԱՄԸ 17։05", "ժամը 17:05")]
    [InlineData("ᲡᲐᲐᲗᲘ", "საათი")]
    public void Labels_are_folded(string text, string expected) => LabelText.Fold(text).Should().Be(expected);

    [Fact]
    public void A_phrase_wins_over_its_first_word()
    {
        Lexicons.Find("en")!.Find("last updated at 3", out Word word).Should().Be("last updated at".Length);
        word.Is(WordMarks.Modified).Should().BeTrue();
    }

    [Fact]
    public void A_word_ends_where_its_letters_end() => Lexicons.Find("de")!.Find("heutenicht", out _).Should().Be(0);
}
