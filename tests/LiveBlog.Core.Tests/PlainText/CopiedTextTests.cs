namespace LiveBlog.Core.Tests.PlainText;

/// <summary>Texts copied from the screen: the page's boxes, notes and controls stand as lines among the updates. The news is
/// invented.</summary>
public sealed class CopiedTextTests
{
    private const string Two = "\n14:20 – Dam holds\nThe water falls at the mill.\n12:10 – Sluice opens\nThe lock is shut.\n"
            + "10:05 – Rain sets in\nIt pours all over.";

    [Fact]
    public void The_number_of_a_day_is_no_list_number()
    {
        Story story = Read("Sturmflut: Deich hält im Liveblog\nNur Wichtiges\nAda Brook\n5. März 2026, 17:58 Uhr\n"
            + "Der Deich hält\nDas Wasser fällt.\n"
            + "Joe Moor\n5. März 2026, 16:42 Uhr\nSchleuse zu\nDie Schleuse ist zu.\nAda Brook\n4. März 2026, 14:20 Uhr\nRegen\n"
            + "Es regnet stark.");

        story.Updates.Select(update => (update.Published!.Local!.Value.Day, update.Headline, update.Authors.Single().Name)).Should()
            .Equal((5, "Der Deich hält", "Ada Brook"), (5, "Schleuse zu", "Joe Moor"), (4, "Regen", "Ada Brook"));
    }

    [Fact]
    public void A_title_above_the_time_may_have_the_shape_of_a_name()
    {
        Story story = Read("Live: Banjir di Marle\n\nAir Mulai Surut di Dua Desa\nPukul 15.20 WIB\nAir turun.\n"
            + "Kereta Dialihkan\nPukul 13.05 WIB\n"
            + "Kereta lewat selatan.\nWali Kota Tetapkan Tanggap Darurat\nPukul 10.45 WIB\nStatus berlaku 14 hari.\n"
            + "Tanggul Jebol\nPukul 03.15 WIB\nWarga dibangunkan.\n"
            + "Halaman: 1 2 Selanjutnya");

        story.Updates.Select(update => update.Headline).Should()
            .Equal("Air Mulai Surut di Dua Desa", "Kereta Dialihkan", "Wali Kota Tetapkan Tanggap Darurat", "Tanggul Jebol");
        story.Updates.Should().OnlyContain(update => update.Body.Count == 1 && update.Authors.Count == 0);
    }

    [Theory]
    [InlineData("Суд в Марле. Онлайн\nОнлайн ведется 25 июня 2026 года. Время везде московское (UTC+3).", 3)]
    [InlineData("Prozess in Marle: Liveblog\nWir berichten am 25. Juni 2026. Alle Zeitangaben in MESZ.", 2)]
    [InlineData("Juicio en Marle, en directo\nSesión del 25 de junio de 2026. Todas las horas en UTC-3.", -3)]
    public void A_note_tells_day_and_zone_and_is_no_summary(string head, int hours)
    {
        Story story = Read(head + Two);

        story.Summary.Should().BeNull();
        story.Updates[0].Published!.At!.Value.ToInstant().Should().Be(NodaTime.Instant.FromUtc(2026, 6, 25, 14 - hours, 20));
    }

    [Fact]
    public void An_introduction_that_names_the_zone_stays() =>
        Read("Storm live\nThank you for reading along with us here. All times are in Pacific Time." + Two).Summary.Should().NotBeNull();

    [Theory]
    [InlineData("Live: flood in Marle\nThe river has left its bed.\nKey points\nNobody is hurt\n"
            + "The dam above the mill holds for now", "The river has left its bed.")]
    [InlineData("Live: flood in Marle\nKey points\nThe dam above the mill holds for now", "The dam above the mill holds for now")]
    [InlineData("Live: flood in Marle\nThe river has left its bed.\nKey points\n• The dam above the mill holds, engineers say.",
        "The river has left its bed.\nThe dam above the mill holds, engineers say.")]
    public void Key_points_below_an_introduction_are_none_of_it(string head, string summary) =>
        Read(head + Two).Summary.Should().Be(summary);

    [Fact]
    public void A_key_point_with_the_clock_of_its_update_is_no_update() =>
        Read("Live: flood in Marle\nThe river has left its bed.\nKey moments\n14:20 – Dam holds\n10:05 – Rain sets in" + Two)
            .Updates.Should().HaveCount(3);

    [Fact]
    public void Below_a_long_title_words_that_say_live_are_of_its_standfirst()
    {
        Story story = Read("Coalition talks: round ends without a deal on rents\n"
            + "Sixty points and one supper: all of it in our live blog" + Two);

        story.Headline.Should().Be("Coalition talks: round ends without a deal on rents");
        story.Summary.Should().Be("Sixty points and one supper: all of it in our live blog");
    }

    [Fact]
    public void A_few_words_that_say_live_above_the_updates_are_their_heading() =>
        Read("General strike. Metro shut, hospitals on reduced service and planes grounded\nFollow live here" + Two).Headline.Should()
            .StartWith("General strike.");

    [Fact]
    public void Links_between_updates_are_of_neither() =>
        Read("Storm live\n14:20\nThe water falls at the old mill at last.\nShare\nRecommended\nWho may stay at home?\n12:10\n"
            + "The lock is shut.\nShare\n10:05\nIt pours all over the valley again.\nShare")
            .Updates.Should().OnlyContain(update => update.Body.Count == 1);

    [Fact]
    public void Dashes_behind_a_colon_are_a_list()
    {
        ValueList<Block> body = Read("Storm live\n14:20\nResidents are asked to:\n- stay at home;\n- shut all windows;\n"
            + "- keep calm.\n12:10\nRain.\n10:05\nWind.")
            .Updates[0].Body;

        body[1].Should().BeOfType<ListBlock>().Which.Items.Select(item => item.Text).Should()
            .Equal("stay at home;", "shut all windows;", "keep calm.");
    }

    [Fact]
    public void Speech_that_a_dash_opens_names_nobody_but_the_one_behind_it() =>
        Read("Sesja na żywo\n14:20\nGłos zabiera wójt.\n"
            + "– Owszem, raz zapomniałem. Ale rodziła się moja wnuczka – odpowiada Stępa. Sala bije brawo.\n"
            + "12:10\nPrzerwa.\n10:05\nStart.").Updates[0].Body.Should().HaveCount(2).And.AllBeOfType<Paragraph>();

    [Fact]
    public void A_credit_without_a_colon_stands_behind_the_caption()
    {
        Image image = Read("Storm live\n14:20\nThe water falls.\nFire crews at the mill on Thursday. Photo Courier / Jane Pell\n"
            + "12:10\nRain.\n10:05\nWind.")
            .Updates[0].Body.OfType<Image>().Single();

        image.Caption.Should().Be("Fire crews at the mill on Thursday.");
        image.Credit.Should().Be("Courier / Jane Pell");
    }

    [Fact]
    public void The_place_before_the_date_is_of_the_date_line()
    {
        Story story = Read("Storm live\nMARLE BAY, 26 November 2026.-" + Two);

        story.Summary.Should().BeNull();
        story.Updates[0].Published!.Local!.Value.Date.Should().Be(new NodaTime.LocalDate(2026, 11, 26));
    }

    [Fact]
    public void The_head_a_converter_sets_is_no_text() =>
        Read("Title: Storm live | Marle Post\n\nURL Source: https://x.example/live\n\nMarkdown Content:\n# Storm live\n\n"
            + "**14:20**\n\nRain.\n\n**12:10**\n\nWind.\n\n"
            + "**10:05**\n\nFog.").Headline.Should().Be("Storm live");

    [Fact]
    public void A_clock_within_the_first_sentence_opens_no_update() =>
        Read("Quake: minute by minute The tremor was felt at 9:05 in the morning all over. "
            + "11:50 Walls are checked. 11:12 Lifts are shut. 10:42 Trains run.")
            .Updates.Should().HaveCount(3);

    [Fact]
    public void Clocks_that_count_from_dawn_tell_no_hour()
    {
        Story story = Read("Mubashara: Bajeti\nSaa 10:15 alasiri\nBunge laahirishwa\nSpika ameahirisha kikao hadi kesho.\n"
            + "Saa 9:20 alasiri\n"
            + "Bei yashuka\nWaziri ametangaza punguzo la kodi ya mafuta.\nSaa 8:00 mchana\nHotuba yaanza\n"
            + "Waziri ameanza kusoma hotuba yake ndefu.");

        story.Updates.Select(update => update.Published!.Raw).Should().Equal("Saa 10:15 alasiri", "Saa 9:20 alasiri", "Saa 8:00 mchana");
        story.Updates.Should().OnlyContain(update => update.Published!.At == null && update.Published.Local == null);
    }

    private static Story Read(string text) => StoryReader.ReadText(text).StoryOrThrow();
}
