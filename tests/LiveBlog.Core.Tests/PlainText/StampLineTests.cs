namespace LiveBlog.Core.Tests.PlainText;

/// <summary>Lines that open updates with a time: its words, its bullet, its age, the title below it. The news is invented.</summary>
public sealed class StampLineTests
{
    [Fact]
    public void Words_of_the_clock_stand_before_the_sign_that_parts_it_from_the_text()
    {
        Story story = Read("LANGSUNG: Banjir di Hulu Seri",
            "4.10 petang: Air mula surut di kampung dan jalan dibuka semula.",
            "12.05 tengah hari: Jalan ke pekan ditutup kepada semua kenderaan.",
            "10.00 pagi: Hujan lebat di seluruh daerah sejak malam tadi.");

        story.Updates.Select(update => update.Published!.Raw).Should().Equal("4.10 petang", "12.05 tengah hari", "10.00 pagi");
        story.Updates.Select(update => update.PlainText).Should()
            .Equal("Air mula surut di kampung dan jalan dibuka semula.", "Jalan ke pekan ditutup kepada semua kenderaan.",
                "Hujan lebat di seluruh daerah sejak malam tadi.");
    }

    [Fact]
    public void The_age_below_a_clock_is_of_the_same_update()
    {
        Story story = Read("Live: ferry aground", "14:15 – Tug on its way", "20 minutes ago", "A tug has left Kelp harbour.",
            "12:40 – Passengers wait", "2 hours ago", "Tea is served on deck.", "10:05 – Ferry aground", "4 hours ago", "Nobody is hurt.");

        story.Updates.Select(update => update.Published!.Raw).Should().Equal("14:15", "12:40", "10:05");
        story.Updates.Select(update => update.Body.Count).Should().Equal(1, 1, 1);
    }

    [Fact]
    public void Of_several_times_in_a_row_the_clock_is_the_update_s()
    {
        Story story = Read("Live: dust storm",
            "2h ago", "2 hours ago", "Thu 12 Mar 2026 at 6:12pm", "The airport will stay shut.",
            "3h ago",
            "3 hours ago", "Thu 12 Mar 2026 at 5:20pm", "The highway is closed.", "4h ago", "4 hours ago", "Thu 12 Mar 2026 at 4:05pm",
            "Dust has reached the town.");

        story.Updates.Select(update => update.Published!.Local!.Value.Hour).Should().Equal(18, 17, 16);
    }

    [Fact]
    public void The_age_in_brackets_behind_a_clock_is_of_the_time()
    {
        Story story = Read("बारिश LIVE: शहर में पानी", "2:32 PM (2 घंटे पहले)", "मेट्रो फिर शुरू", "मेट्रो सेवा शुरू हो गई है।",
            "12:10 PM (4 घंटे पहले)", "छुट्टी", "स्कूल बंद हैं।", "9:45 AM (7 घंटे पहले)", "बस फंसी", "एक बस फंस गई।");

        story.Updates.Select(update => update.Headline).Should().Equal("मेट्रो फिर शुरू", "छुट्टी", "बस फंसी");
    }

    [Fact]
    public void Sentences_of_Armenian_end_with_their_own_stop()
    {
        Story story = Read("Արտահերթ նիստը՝ ուղիղ",
            "14։32 – Նիստն ավարտվեց", "Ավագանին որոշումն ընդունեց 30 կողմ ձայնով։", "12։50 – Ընդմիջում",
            "Քաղաքապետը խնդրեց ընդմիջում։", "11։05 – Նիստը սկսվեց", "Ներկա է ավագանու 49 անդամ։");

        story.Updates.Select(update => update.Headline).Should().Equal("Նիստն ավարտվեց", "Ընդմիջում", "Նիստը սկսվեց");
    }

    [Fact]
    public void Where_the_times_have_bullets_a_paragraph_that_opens_with_one_is_a_paragraph()
    {
        Story story = Read("【速報中】青浜で震度4の地震", "■18:10 津波の心配なし", "気象庁は津波の心配はないと発表した。", "■17:58 鉄道が運転見合わせ",
            "全線で運転を見合わせている。", "■17:45 青浜市で震度4", "17時42分ごろ、震度4を観測する地震があった。");

        story.Updates.Select(update => update.Headline).Should().Equal("津波の心配なし", "鉄道が運転見合わせ", "青浜市で震度4");
        story.Updates[2].PlainText.Should().Be("17時42分ごろ、震度4を観測する地震があった。");
    }

    [Fact]
    public void The_sign_before_a_time_is_not_of_the_time()
    {
        Story story = Read("[실시간] 안개 추돌 사고", "2026년 3월 9일 (KST)", "▶ 15:20 통행 재개", "경찰은 통행을 재개했다.", "▶ 12:48 부상자 이송",
            "11명을 병원으로 옮겼다.", "▶ 09:31 추돌 사고", "차량 23대가 추돌했다.");

        story.Updates[0].Published!.Raw.Should().Be("15:20");
        story.Updates[0].Published!.Instant.Should().Be(NodaTime.Instant.FromUtc(2026, 3, 9, 6, 20));
    }

    [Fact]
    public void A_title_may_have_a_sign_before_it()
    {
        Story story = Read("大雪タイムライン 海辺市", "15時20分", "■立ち往生が解消", "最後の1台が動いた。", "13時05分", "■おにぎりを配布", "市職員が配った。",
            "9時40分", "■積雪120センチ", "海辺市で積雪が120センチに達した。");

        story.Updates.Select(update => update.Headline).Should().Equal("立ち往生が解消", "おにぎりを配布", "積雪120センチ");
    }

    [Fact]
    public void A_list_below_a_time_is_no_title()
    {
        Story story = Read("Liveblog: the vote", "15:20", "• the north", "• the south", "Both are counted again, says the clerk.",
            "14:10", "• the east", "• the west", "Both are counted.", "13:05", "• the lanes", "• the hills", "Both wait.");

        story.Updates.Select(update => update.Headline).Should().OnlyContain(headline => headline == null);
        story.Updates[0].Body.OfType<ListBlock>().Should().ContainSingle().Which.Items.Should().HaveCount(2);
    }

    [Fact]
    public void A_sentence_of_the_head_may_say_that_it_is_live()
    {
        string[] hearing = ["16h45. L'audience est levée jusqu'à demain.", "15h30. « Rien ne tournait ». Un chef d'équipe parle.",
            "14h20. Reprise. La défense verse une note.", "10h05. Un témoin est absent ce matin."];

        Read(["Le procès est dans sa deuxième semaine. Revivez l'audience en direct.", .. hearing]).Updates.Should().HaveCount(4);
        StoryReader.Read(string.Join('\n', ["Le procès est dans sa deuxième semaine.", .. hearing])).Story.Should().BeNull();
    }

    [Fact]
    public void A_date_line_may_name_the_zone()
    {
        Story story = Read("Пожар на складе. Онлайн", "11 февраля 2026 года. Время московское (UTC+3)", "17:05 Пожар ликвидирован.",
            "15:40 К тушению привлекли вертолёт.", "14:20 Движение приостановлено.");

        story.Updates[0].Published!.Instant.Should().Be(NodaTime.Instant.FromUtc(2026, 2, 11, 14, 5));
    }

    [Fact]
    public void A_caption_may_stand_below_its_label()
    {
        Story story = Read("Live: ferry aground", "16:20", "Booms are laid around the wreck.", "Image caption,", "The ferry on the rocks",
            "15:10", "The crew is ashore.", "14:05", "The ferry is aground.");

        story.Updates[0].Body.OfType<Image>().Should().ContainSingle().Which.Caption.Should().Be("The ferry on the rocks");
        story.Updates[0].Body.OfType<Paragraph>().Should().ContainSingle();
    }

    private static Story Read(params string[] lines) =>
        StoryReader.Read(string.Join('\n', lines), new PageContext()).StoryOrThrow();
}
