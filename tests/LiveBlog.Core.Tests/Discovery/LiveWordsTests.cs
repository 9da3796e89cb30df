using LiveBlog.Core.Discovery;

namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Which words say live where: in a title, in a badge, in running text, at the end of a sentence.</summary>
public sealed class LiveWordsTests
{
    [Theory]
    [InlineData("Flood: latest")]
    [InlineData("Flood: updates")]
    [InlineData("A 5 minute read")]
    public void A_faint_word_says_it_in_a_title_and_not_in_a_badge(string words)
    {
        LiveWords.InTitle(words).Should().NotBeNull();
        LiveWords.InBadge(words).Should().BeNull();
        LiveWords.IsFaint(LiveWords.InTitle(words)!).Should().BeTrue();
    }

    [Theory]
    [InlineData("Live")]
    [InlineData("LIVE:")]
    [InlineData("Live coverage")]
    [InlineData("直播")]
    public void A_badge_says_it_by_a_plain_word_or_a_sign(string badge)
    {
        LiveWords.InBadge(badge).Should().NotBeNull();
        LiveWords.IsFaint("live").Should().BeFalse();
    }

    [Theory]
    [InlineData("All that we know stands in our live blog.", true)]
    [InlineData("Hit reload for more.", true)]
    [InlineData("速報です。", true)]
    [InlineData("هنا تغطية مباشرة لما يجري", true)]
    [InlineData("The band will play live on the quay.", false)]
    [InlineData("وصل الوزير أمس", false)]
    [InlineData("船は午後に出た。", false)]
    public void Running_text_says_it_outright_or_not_at_all(string text, bool isLive) =>
        (LiveWords.InProse(text) is not null).Should().Be(isLive);

    [Theory]
    [InlineData("Revivez la soirée en direct.", true)]
    [InlineData("Revivez la soirée en direct!", true)]
    [InlineData("Revivez la soirée en direct", false)]
    [InlineData("Direct.", false)]
    [InlineData("Un chemin indirect.", false)]
    [InlineData("Tout est en direct sur le quai.", false)]
    public void A_sentence_ends_with_the_words_of_a_heading(string text, bool ends) => LiveWords.EndsSentence(text).Should().Be(ends);

    [Theory]
    [InlineData("山洪ライブの夜", true)]
    [InlineData("البث مباشر من الوادي", true)]
    [InlineData("Live: flood in Alderwick", false)]
    [InlineData("الوزير يصل", false)]
    public void A_sign_within_joined_words(string text, bool isSign) => (LiveWords.JoinedSign(text) is not null).Should().Be(isSign);

    [Fact]
    public void A_sign_says_it_wherever_it_stands()
    {
        LiveWords.Sign("Alderwick LIVE: flood").Should().Be("live:");
        LiveWords.Sign("Alderwick live flood").Should().BeNull();
    }

    [Fact]
    public void A_headline_tells_that_it_is_over()
    {
        LiveWords.End("Flood in Alderwick – as it HAPPENED").Should().Be("as it happened");
        LiveWords.End("Flood in Alderwick live").Should().BeNull();
    }

    [Theory]
    [InlineData("Direct", "direct", true)]
    [InlineData("en-DIRECT/ici", "direct", true)]
    [InlineData("dirèct", "direct", true)]
    [InlineData("indirect", "direct", false)]
    [InlineData("directs", "direct", false)]
    [InlineData("rien", "direct", false)]
    [InlineData("pas  à -- pas", "pas à pas", true)]
    [InlineData("لحظه\u200cبه\u200cلحظه", "لحظه به لحظه", true)]
    [InlineData("लाइव", "लाइव", true)]
    [InlineData("लाइवें", "लाइव", false)]
    public void Words_are_found_whole_in_whatever_case_accents_and_joints(string text, string word, bool isThere) =>
        new FoldedWords([word]).In(FoldedWords.Fold(text)).Should().Be(isThere ? FoldedWords.Fold(word).Trim() : null);

    [Theory]
    [InlineData(0)]
    [InlineData(192)]
    [InlineData(193)]
    [InlineData(194)]
    [InlineData(195)]
    [InlineData(196)]
    [InlineData(900)]
    public void The_last_word_of_a_text_of_any_length_counts(int before)
    {
        string text = new string('a', before) + " LIVE";

        FoldedWords.Fold(text).Should().Be((before == 0 ? "" : " " + new string('a', before)) + " live ");
        FoldedWords.Fold(text + ".").Should().Be(FoldedWords.Fold(text));
    }

    [Fact]
    public void Of_two_words_that_open_at_one_place_the_first_of_the_table_counts() =>
        new FoldedWords(["live blog", "live"]).In(FoldedWords.Fold("Our live blog")).Should().Be("live blog");
}
