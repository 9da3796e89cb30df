using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

/// <summary>Only languages that may know every word of a label are asked to read it.</summary>
public sealed class KnownWordsTests
{
    private static readonly TimeLexicon[] Two =
        [TimeLexicon.Parse("months: mai | juin\nago: il y a\nhourbefore: a"), TimeLexicon.Parse("months: mai | juni\nago: vor")];

    private static readonly KnownWords Words = new(Two);

    [Theory]
    [InlineData("5 mai", true, true)]
    [InlineData("5 juin", true, false)]
    [InlineData("5 juni", false, true)]
    [InlineData("mai juni", false, true)]
    [InlineData("juin juni", false, false)]
    [InlineData("il y a 5", true, false)]
    [InlineData("vor 5", false, true)]
    [InlineData("the pilots left", false, false)]
    public void A_language_that_lacks_a_word_of_the_label_is_out(string label, bool first, bool second) =>
        Languages(label).Should().Be((first, second));

    [Theory]
    [InlineData("17:05")]
    [InlineData("")]
    [InlineData("x 17:05 h")]
    public void Figures_and_single_letters_are_of_every_language(string label) => Words.Of(label).Should().Be(ulong.MaxValue);

    [Fact]
    public void A_word_within_another_does_not_count() => Languages("5 mais").Should().Be((false, false));

    [Theory]
    [InlineData("5 juin 17:05 gmt")]
    [InlineData("5 juin 17:05 eastern standard time")]
    public void The_words_of_a_zone_are_known_to_all(string label) => Languages(label).Should().Be((true, false));

    [Fact]
    public void A_word_that_opens_the_name_of_a_zone_and_one_of_a_table_is_known_to_all() =>
        Languages("central european time mai").Should().Be((true, true));

    [Fact]
    public void Scripts_without_spaces_are_left_to_the_parser() => Words.Of("3時間前").Should().Be(ulong.MaxValue);

    [Fact]
    public void Languages_beyond_the_bits_share_them()
    {
        TimeLexicon[] many = [.. Enumerable.Range(0, 66).Select(i => TimeLexicon.Parse($"months: {Letters(i)}"))];
        KnownWords words = new(many);

        words.Of(Letters(1)).Should().Be(KnownWords.Bit(1));
        words.Of(Letters(65)).Should().Be(KnownWords.Bit(1));
    }

    [Fact]
    public void A_language_that_reads_a_label_is_among_those_asked() =>
        LanguageTables.Words.Where(word => word.Kind is "months")
            .Where(word => (Lexicons.Words.Of(LabelText.Fold($"14 {word.Text} 2023")) & KnownWords.Bit(Place(word.Language))) == 0)
            .Should().BeEmpty();

    private static int Place(string language) => Array.IndexOf(Lexicons.All, Lexicons.Find(language));

    private static (bool First, bool Second) Languages(string label)
    {
        ulong known = Words.Of(label);
        return ((known & KnownWords.Bit(0)) != 0, (known & KnownWords.Bit(1)) != 0);
    }

    private static string Letters(int number) => new((char)('a' + (number % 26)), 3 + (number / 26));
}
