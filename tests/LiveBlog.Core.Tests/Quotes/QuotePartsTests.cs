using System.Numerics;
using LiveBlog.Core.Quotes;

namespace LiveBlog.Core.Tests.Quotes;

/// <summary>The tables and lists that the finding of quotes stands on.</summary>
public class QuotePartsTests
{
    [Fact]
    public void Every_class_of_words_has_a_bit_of_its_own() =>
        Enum.GetValues<WordClass>().Where(one => BitOperations.IsPow2((ulong)one)).Should().OnlyHaveUniqueItems().And
            .HaveCount(Enum.GetNames<WordClass>().Length - 3, "None, Cue and Function are no bits");

    [Fact]
    public void A_listed_word_is_found_in_any_case_and_no_other()
    {
        WordTable table = new(new Dictionary<string, WordClass> { ["said"] = WordClass.Speech, ["Été"] = WordClass.TimeNoun });

        foreach (string word in (string[])["said", "Said", "SAID", "saiD"])
            table[word].Should().Be(WordClass.Speech);
        foreach (string word in (string[])["été", "ÉTÉ", "Été"])
            table[word].Should().Be(WordClass.TimeNoun);
        foreach (string word in (string[])["", "sai", "saids", "\u0013aid", "[aid", "ete"])
            table.Contains(word).Should().BeFalse(word);
    }

    [Fact]
    public void Each_of_many_words_is_found_with_its_own_class()
    {
        Dictionary<string, WordClass> listed = Enumerable.Range(0, 3_000)
            .ToDictionary(number => $"word{number}", number => (WordClass)(1UL << (number % 52)));
        WordTable table = new(listed);

        foreach ((string word, WordClass wordClass) in listed)
            table[word].Should().Be(wordClass, word);
        for (int number = 3_000; number < 6_000; number++)
            table.Contains($"word{number}").Should().BeFalse();
    }

    [Fact]
    public void A_table_of_a_list_holds_its_words() =>
        WordTable.Of("pier  quay\nPier").Contains("PIER").Should().BeTrue();

    [Fact]
    public void Tokens_stay_where_their_line_left_them()
    {
        using TokenStore store = new();
        List<(ArraySegment<Token> Kept, int First, int Count)> lines = [];
        int number = 0;
        foreach (int count in (int[])[3, 0, 700, 1, 40_000, 5, 900, 70_000, 2])
        {
            store.Reserve(count % 2 == 0 ? count * 6 : 0);
            int first = number;
            for (int i = 0; i < count; i++, number++)
                store.Add(Numbered(number));
            store.Line.Length.Should().Be(count);
            lines.Add((store.Keep(), first, count));
            store.Add(Numbered(-1));
            store.Drop();
        }

        foreach ((ArraySegment<Token> kept, int first, int count) in lines)
            kept.Select(token => token.Start).Should().Equal(Enumerable.Range(first, count));
    }

    [Fact]
    public void A_rented_list_grows_and_keeps_its_items()
    {
        using RentedList<int> list = new();
        for (int i = 0; i < 1_000; i++)
            list.Add(i);

        list.Count.Should().Be(1_000);
        list.Items.ToArray().Should().Equal(Enumerable.Range(0, 1_000));
    }

    [Theory]
    [InlineData("The pier is gone", 4, 1, 2, 3, false)]
    [InlineData("The Long Pier", 3, 3, 0, 0, false)]
    [InlineData("The Pier to Sea.", 4, 3, 0, 1, true)]
    [InlineData("isn't it half-gone?", 3, 0, 1, 3, true)]
    [InlineData("we had 54 men, ", 4, 0, 0, 3, true)]
    [InlineData(" … ", 0, 0, 0, 0, true)]
    [InlineData("", 0, 0, 0, 0, false)]
    public void Words_are_counted_by_how_they_start(string text, int all, int large, int small, int lower, bool ends) =>
        WordCount.Of(text).Should().Be(new WordCount(all, large, small, lower, ends));

    [Fact]
    public void Lines_are_the_text_between_breaks_without_the_blanks_around()
    {
        const string Text = "  one \r\n\n two\n \nthree";

        Line.Of(Text).Select(line => Text[line.Start..line.End]).Should().Equal("one", "two", "three");
    }

    [Theory]
    [InlineData("a »b« c", true)]
    [InlineData("a «b» c", false)]
    [InlineData("a\n»b«", true)]
    [InlineData("a “b”", false)]
    public void The_first_guillemet_tells_which_way_they_point(string text, bool inward) =>
        Line.GuillemetsPointInward(Line.Of(text)).Should().Be(inward);

    private static Token Numbered(int number) => new(number, number + 1, TokenKind.Word, WordClass.None, false, -1);
}
