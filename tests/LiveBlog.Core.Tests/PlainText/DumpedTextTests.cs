namespace LiveBlog.Core.Tests.PlainText;

/// <summary>Texts as terminals' browsers and converters print them, and how writers sign in them. The news is invented.</summary>
public sealed class DumpedTextTests
{
    [Fact]
    public void Numbers_of_links_and_the_list_of_their_addresses_are_no_words()
    {
        Story story = Read("   [1]Skip to content\n\nStorm live blog\n\n   ⌚ 14:20\n\n   The [2]old mill is dry again.\n\n"
            + "   ⌚ 12:10\n\n   The lock is shut.\n\n"
            + "   ⌚ 10:05\n\n   It pours all over.\n\nReferences\n\n   1. https://x.example/#main\n   2. https://x.example/mill\n");

        story.Updates.Select(update => (update.Published!.Raw, update.PlainText)).Should()
            .Equal(("14:20", "The old mill is dry again."), ("12:10", "The lock is shut."), ("10:05", "It pours all over."));
    }

    [Theory]
    [InlineData("Storm live\n14:20 The mill is dry. (Ann Pike)\n12:10 The lock is shut. (J. Moor)\n10:05 It pours. (Ann Pike)\n"
        + "09:10 It blows. (J. Moor)")]
    [InlineData("Storm live\n14:20\nThe mill is dry.\n(Ann Pike)\n12:10\nThe lock is shut.\n(J. Moor)\n10:05\nIt pours.\n(Ann Pike)\n"
        + "09:10\nIt blows.\n(J. Moor)")]
    [InlineData("Storm live\n14:20\nMill Stands Dry\nThe mill is dry.\nAnn Pike\n12:10\nThe lock\nThe lock is shut.\nJ. Moor\n10:05\n"
        + "Rain Sets In\nIt pours.\nAnn Pike\n09:10\nWind\nIt blows.\nJ. Moor")]
    [InlineData("Storm live\n14:20\nThe mill is dry.\n— Ann Pike\n12:10\nThe lock is shut.\n— J. Moor\n10:05\nIt pours.\n— Ann Pike\n"
        + "09:10\nIt blows.\n— J. Moor")]
    public void Writers_sign_behind_the_text(string text)
    {
        Story story = Read(text);

        story.Updates.Select(update => update.Authors.Single().Name).Should().Equal("Ann Pike", "J. Moor", "Ann Pike", "J. Moor");
        story.Updates.Select(update => update.PlainText).Should().Equal("The mill is dry.", "The lock is shut.", "It pours.", "It blows.");
    }

    [Fact]
    public void A_bracket_within_the_sentence_signs_nothing() =>
        Read("Storm live\n14:20 The mill is dry (Ann Pike)\n12:10 The lock is shut (Joe Moor)\n10:05 It pours (Ann Pike)").Updates
            .Should().OnlyContain(update => update.Authors.Count == 0);

    [Fact]
    public void Hours_without_minutes_open_updates_behind_their_day() =>
        Read("【速報】大雪\n2026年1月22日\n【22日午後4時10分更新】\n除雪車\n県は追加で投入した。\n【22日正午更新】\n要請\n知事は要請した。\n【22日午前9時更新】\n立ち往生\n二百台が立ち往生した。")
            .Updates.Select(update => update.Published!.Local!.Value.Hour).Should().Equal(16, 12, 9);

    [Fact]
    public void The_ball_is_of_the_over_s_label() =>
        Read("Oakwell v Marle: live commentary\nOver 19.6: Shah to Mott, 1 run\nThat is that.\nOver 19.5: Shah to Pell, OUT\n"
            + "Bowled him!\n"
            + "Over 18.2: Shah to Pell, FOUR\nSliced.").Updates.Select(update => update.EventClock).Should()
            .Equal("Over 19.6", "Over 19.5", "Over 18.2");

    [Theory]
    [InlineData("# Storm live\n\n**14:20**\n\nShe wrote this.\n\n> We came close.\n> We shall be back.\n\n**12:10**\n\nRain.\n\n"
            + "**10:05**\n\nWind.")]
    [InlineData("Storm live\n14:20\nShe wrote this.\n> We came close.\n> We shall be back.\n12:10\nRain.\n10:05\nWind.")]
    public void Marked_lines_are_a_block_quote(string text) =>
        Read(text).Updates[0].Body[1].Should().BeOfType<BlockQuote>().Which.Paragraphs.Select(paragraph => paragraph.Text).Should()
            .Equal("We came close.", "We shall be back.");

    [Fact]
    public void A_picture_of_Markdown_is_a_picture()
    {
        Image image = Read("# Storm live\n\n**14:20**\n\nRain.\n\n![the mill](https://x.example/mill.jpg)\n\n**12:10**\n\nFog.\n"
            + "\n**10:05**\n\nWind.")
            .Updates[0].Body[1].Should().BeOfType<Image>().Which;

        (image.Alt, image.Url!.AbsoluteUri).Should().Be(("the mill", "https://x.example/mill.jpg"));
    }

    [Fact]
    public void A_list_of_dashes_names_no_speaker() =>
        Read("# Storm live\n\n**14:20**\n\nResidents should stay in.\n\n- Shut the windows\n- Bring children in\n\n**12:10**\n\n"
            + "Fog.\n\n**10:05**\n\nWind.")
            .Updates[0].Body[1].Should().BeOfType<ListBlock>().Which.Items.Should().HaveCount(2);

    [Fact]
    public void A_credit_in_brackets_needs_no_colon()
    {
        Image image = Read("Frana, la diretta\n14:20\nSei famiglie hanno lasciato le case.\n"
            + "Le famiglie a Malga (foto Cronache/Lia Zorzi)\n12:10\nPiove.\n10:05\nVento.")
            .Updates[0].Body.OfType<Image>().Single();

        (image.Caption, image.Credit).Should().Be(("Le famiglie a Malga", "Cronache/Lia Zorzi"));
    }

    [Theory]
    [InlineData("Frana, la diretta\nAggiornato alle 18.20 del 9 novembre 2026\n18:10 – Corsia aperta\nUna corsia apre.\n"
            + "15:45 – Geologi\nDue al lavoro.\n"
        + "9:05 – La frana\nNessun ferito.", 9)]
    [InlineData("Storm live\nFollow it with us live on Tuesday, Nov. 17, 2026.\n14:20\nThe mill is dry again this evening.\n12:10\n"
        + "The lock is shut until further notice.\n10:05\nIt pours all over the valley.", 17)]
    public void A_line_of_the_head_tells_the_day(string text, int day) =>
        Read(text).Updates[0].Published!.Local!.Value.Date.Should().Be(new NodaTime.LocalDate(2026, 11, day));

    [Fact]
    public void Short_answers_below_the_last_update_are_the_page_s() =>
        Read("Storm live\n14:20\nThe mill is dry.\n12:10\nThe lock is shut.\n10:05\nIt pours.\nWas this page helpful?\nYes\n"
            + "No").Updates[^1].PlainText
            .Should().Be("It pours.");

    private static Story Read(string text) => StoryReader.ReadText(text).StoryOrThrow();
}
