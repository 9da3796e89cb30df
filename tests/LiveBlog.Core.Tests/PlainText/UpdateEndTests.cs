namespace LiveBlog.Core.Tests.PlainText;

/// <summary>Where updates of a text end, and what stands among them that is none.</summary>
public sealed class UpdateEndTests
{
    private const string Three = "Storm live\n\n10:30\nThe bridge is shut.\n\n10:15\nThe ferry is in.\n\n10:00\nRain sets in.\n";

    [Theory]
    [InlineData("Nyheder\nSeneste\nMarle")]
    [InlineData("Ten walks for a wet Sunday\n© 2024 The Marle Post")]
    public void Short_lines_behind_the_last_sentence_are_the_page_s_where_updates_end_with_sentences(string tail) =>
        Read(Three + tail).Updates[^1].Body.Should().ContainSingle();

    [Fact]
    public void One_short_line_with_nothing_of_the_page_behind_it_is_the_update_s() =>
        Read(Three + "More soon").Updates[^1].Body.Should().HaveCount(2);

    [Fact]
    public void Short_lines_are_the_update_s_where_others_end_with_them_too() =>
        Read("Storm live\n\nThe latest from the coast, as it comes in.\n\n10:30\nThe bridge is shut.\nMore soon\n\n10:15\n"
            + "The ferry is in.\n\n10:00\nRain sets in.\nMore soon\nStay in")
            .Updates[^1].Body.Should().HaveCount(3);

    [Fact]
    public void The_time_of_a_change_is_no_update()
    {
        Story story = Read("Storm live\n\n10:30\nThe bridge is shut.\nUpdated at 10:40\n\n10:15\nThe ferry is in.\n\n10:00\n"
            + "Rain sets in.\n\n09:50\nWind.");

        story.Updates.Should().HaveCount(4);
        story.Updates[0].Body.Should().ContainSingle();
    }

    [Fact]
    public void Dates_above_each_other_are_the_page_s() =>
        Read("Eleição ao vivo\n2.out.2022 às 17h00\nAtualizado: 2.out.2022 às 22h15\n\n2.out.2022 às 22h10\nO prefeito vence.\n\n"
            + "2.out.2022 às 20h40\nUma urna quebra.\n\n2.out.2022 às 17h05\nA votação termina.").Updates.Should().HaveCount(3);

    [Fact]
    public void Ages_without_figures_open_updates() =>
        Read("مباشر.. انهيار سد الواحة\n\nمنذ 10 دقائق\nوصلت ثلاث فرق.\n\nمنذ 45 دقيقة\nأجلت السلطات السكان.\n\nمنذ ساعتين\n"
            + "دوت صافرات الإنذار.")
            .Updates.Should().HaveCount(3);

    [Theory]
    [InlineData("台風直播\n午後9時 避難所に二百人がいる。\n午後8時 停電。\n午後7時 全線運休。")]
    [InlineData("台風直播\n5月4日18时20分，水位回落。\n5月4日15时20分，群众返回家中。\n5月4日14时20分，官兵加固北堤。")]
    [InlineData("台風直播\n【18:20】水位回落。\n【15:20】群众返回家中。\n【14:20】官兵加固北堤。")]
    public void Hours_of_scripts_without_spaces_open_updates(string text) => Read(text).Updates.Should().HaveCount(3);

    [Fact]
    public void Writers_stand_with_their_role_or_shift()
    {
        Story story = Read(
            "Parliament live\nAnn Pike (now) and Joe Moor (earlier)\n\n17.40\nBudget passes\nNell Sparrow, political editor\n"
                + "The chamber emptied at once.\n\n"
            + "16.55\nAmendment falls\nTom Reed, reporter\nTwo members were late.\n\n15.10\nDebate opens\n"
            + "Nell Sparrow, political editor\nA short speech.");

        story.Summary.Should().BeNull();
        story.Authors.Select(author => author.Name).Should().Equal("Ann Pike", "Joe Moor");
        story.Updates.Select(update => update.Authors.Single().Name).Should().Equal("Nell Sparrow", "Tom Reed", "Nell Sparrow");
        story.Updates.Should().OnlyContain(update => update.Body.Count == 1);
    }

    [Fact]
    public void A_role_below_a_name_is_no_title() =>
        Read("Election live\n\n10:14 p.m.\nDana Moor\nStaff reporter\nWhit is on stage.\n\n9:52 p.m.\nLee Park\nCity editor\n"
            + "The last box is in.\n\n9:20 p.m.\nDana Moor\nStaff reporter\nNo ice is left.")
            .Updates.Should().OnlyContain(update => update.Headline == null && update.Body.Count == 1);

    [Fact]
    public void Sets_may_have_their_number_before_the_word() =>
        Read("Finale: Liveticker\n3. Satz, 6:4: Brandt gewinnt.\n2. Satz, 3:6: Halasz gleicht aus.\n1. Satz, 6:3: Brandt führt.")
            .Updates.Should().HaveCount(3);

    [Fact]
    public void A_list_that_falls_below_a_heading_of_a_word_is_a_page_of_news() =>
        StoryReader.ReadText(
            "News\n18:20 Library to open on Sundays\nThe council has agreed to longer hours.\n16:05 New ferry named\n"
                + "It will sail in summer.\n"
            + "12:30 Baker wins prize\nHer loaf beat ninety others.").Story.Should().BeNull();

    [Fact]
    public void A_short_line_above_a_byline_is_a_title_however_it_ends() =>
        Read("Storm live\n\n2:05 p.m.\nA ward moves upstairs.\nBy Ann Pike\nPatients were moved.\n\n1:20 p.m.\n"
            + "The ferry is adrift.\nBy Joe Moor\n"
            + "Nobody was aboard.\n\n12:12 p.m.\nRain sets in.\nBy Ann Pike\nIt will last.").Updates.Select(update => update.Headline)
            .Should().Equal("A ward moves upstairs.", "The ferry is adrift.", "Rain sets in.");

    [Fact]
    public void An_age_above_its_clock_is_no_update_of_its_own() =>
        Read("Debate ao vivo\n\nhá 12 min\n22:41\nMinuto final\nOs três tiveram um minuto.\n\nhá 50 min\n22:03\nHabitação\n"
            + "Um debate aceso.\n\n"
            + "há 1 h\n21:30\nComeçou\nA sala está cheia.").Updates.Select(update => update.Published!.Raw)
            .Should().Equal("22:41", "22:03", "21:30");

    [Fact]
    public void Minutes_may_stand_alone_on_their_lines() =>
        Read("Liveticker: Hafen - Moorbek\n90.+3\nSchlusspfiff\nAus!\n88.\nTor für Hafen\nBrodersen trifft.\n46.\n"
            + "Weiter geht es ohne Wechsel.")
            .Updates.Select(update => (update.EventClock, update.Headline))
            .Should().Equal(("90.+3", "Schlusspfiff"), ("88", "Tor für Hafen"), ("46", null));

    [Fact]
    public void The_way_through_the_site_is_no_headline() =>
        Read("首页 > 新闻中心 > 直播\n东岭抗洪抢险直播\n16:42 救援队救出学生。\n15:10 公路恢复通行。\n13:55 发生余震。").Headline.Should().Be("东岭抗洪抢险直播");

    private static Story Read(string text) => StoryReader.ReadText(text).StoryOrThrow();
}
