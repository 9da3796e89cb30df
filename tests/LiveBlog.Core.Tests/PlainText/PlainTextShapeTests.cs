namespace LiveBlog.Core.Tests.PlainText;

/// <summary>Texts of live pages in many shapes, with invented news: which lines open updates, and what each field holds.</summary>
public sealed class PlainTextShapeTests
{
    [Fact]
    public void A_text_that_opens_with_the_marker_has_updates_and_no_headline()
    {
        Story story =
            Read("Live updates\n\n\n  1. Nell Sparrow, ITV News\n\nMarket hall to stay open\n\n"
                + "The hall will stay open through the winter.\n\nNell Sparrow has been to meet them:\n\n"
            + "  1. National\n\nRail fares to rise\n\nA platform at Oakwell. Credit: PA\n\nFares will rise in March.\n\nLoad more updates");

        story.Headline.Should().BeNull();
        story.Updates.Select(update => update.Headline).Should().Equal("Market hall to stay open", "Rail fares to rise");
        story.Updates[0].Authors.Should().ContainSingle().Which.Name.Should().Be("Nell Sparrow");
        story.Updates[1].Tags.Should().Equal("National");
        story.Updates[1].Body.OfType<Image>().Should().ContainSingle().Which.Credit.Should().Be("PA");
    }

    [Fact]
    public void A_line_that_signs_speech_closes_the_paragraphs_in_the_first_person()
    {
        Update update =
            Read("Bridge works\n\nLive updates\n\nBridge to close\n\nThe old bridge will close in May.\n\n"
                + "Drivers are told to use the ring road.\n\n"
            + "We know that this will be a nuisance.\n\nWe ask everybody to bear with us.\n\n– Hilda Marsh, Oakwell Council").Updates[0];

        BlockQuote quote = update.Body.OfType<BlockQuote>().Should().ContainSingle().Which;
        quote.Paragraphs.Should().HaveCount(2);
        quote.Speaker!.Name.Should().Be("Hilda Marsh");
        update.Body.OfType<Paragraph>().Should().HaveCount(2);
    }

    [Fact]
    public void Speech_begins_behind_the_report_that_names_its_speaker()
    {
        Update update =
            Read("School scheme\n\nLive updates\n\nNew scheme for boys\n\nThree trusts have joined forces.\n\n"
                + "Pauline Astley, who chairs the trust, said they mean to go on.\n\n"
            + "This programme may make a difference.\n\nSurveys tell us that few go on.\n\nWe have to put that right.\n\n"
            + "– Pauline Astley, Marlow Trust").Updates[0];

        update.Body.OfType<BlockQuote>().Should().ContainSingle().Which.Paragraphs.Should().HaveCount(3);
    }

    [Fact]
    public void A_cross_link_that_text_follows_is_a_title() =>
        Read("Live updates\n\nStraw kings take over\n\nThe fair is in full swing.\n\nWATCH: Actor goes back to school\n\n"
            + "He began his career here.").Updates.Select(update => update.Headline)
            .Should().Equal("Straw kings take over", "WATCH: Actor goes back to school");

    [Fact]
    public void A_clock_with_a_point_is_one_in_a_list_that_falls()
    {
        Story story =
            Read("live Maltempo, le notizie\n\n15.53 - Chiuso il ponte - Il ponte sul torrente è chiuso fino a domani.\n\n"
                + "13.23 - Scuole aperte - Le scuole restano aperte in tutta la valle.\n\n"
                + "12.00 - Treni in ritardo - Ritardi fino a mezz'ora.");

        story.Updates.Select(update => update.Published!.Raw).Should().Equal("15.53", "13.23", "12.00");
        story.Updates[0].Headline.Should().Be("Chiuso il ponte");
        story.Updates[0].Body[0].PlainText.Should().Be("Il ponte sul torrente è chiuso fino a domani.");
    }

    [Fact]
    public void Numbers_with_a_point_that_run_no_way_are_no_clocks() =>
        StoryReader.ReadText("Tombola live\n\n12.50 - Erster Preis\n\n3.20 - Zweiter Preis\n\n9.40 - Dritter Preis\n\n1.10 - Vierter Preis")
            .Story.Should().BeNull();

    [Fact]
    public void The_title_may_stand_behind_the_line_of_the_clock()
    {
        Story story =
            Read("Der Tag\nmit Bettina Lang\n\n22:46 Uhr\n\nKater kehrt heim\n\nEin Kater ist wieder zu Hause.\n\n"
                + "  • Er wiegt sieben Kilo.\n  • Er heißt Max.\n\n22:24 Uhr\n\nBoot kentert\n\nZwei Angler wurden verletzt.\n\n"
                + "21:58 Uhr\n\nDas Wetter bleibt trocken.");

        story.Headline.Should().Be("Der Tag");
        story.Authors.Should().ContainSingle().Which.Name.Should().Be("Bettina Lang");
        story.Updates.Select(update => update.Headline).Should().Equal("Kater kehrt heim", "Boot kentert", null);
        story.Updates[0].Body.OfType<ListBlock>().Should().ContainSingle().Which.Items.Should().HaveCount(2);
    }

    [Fact]
    public void The_title_and_the_byline_may_stand_before_the_line_of_the_clock()
    {
        Story story =
            Read("Harbour strike live\n\nTalks break up\nBy Maya Lind\n10:42 am ET\n\nTalks broke up after an hour.\n\n"
                + "Ferries cancelled\nBy Tom Reed\n9:58 am ET\n\nAll ferries are off.\n\nPickets gather\nBy Maya Lind\n6:30 am ET\n\n"
                + "Two hundred dockers stood there.");

        story.Updates.Select(update => update.Headline).Should().Equal("Talks break up", "Ferries cancelled", "Pickets gather");
        story.Updates.Select(update => update.Authors.Single().Name).Should().Equal("Maya Lind", "Tom Reed", "Maya Lind");
    }

    [Fact]
    public void A_full_time_glued_to_the_title_is_parted_from_it()
    {
        Story story =
            Read("1. Lost dog foundpublished at 14:58 British Summer Time 6 October 2020\n\n    A dog has been found.\n\n"
                + "    DogImage source, Oakwell Police\n\n  2. Road shutpublished at 14:49 British Summer Time 6 October 2020\n\n"
                + "    Mill Lane is shut.\n\n    Read More\n  3. Band wins cuppublished at 14:31 British Summer Time 6 October 2020\n"
                + "    Breaking\n\n    The band has won.");

        story.Updates.Select(update => update.Headline).Should().Equal("Lost dog found", "Road shut", "Band wins cup");
        story.Updates[0].Published!.At!.Value.ToInstant().Should().Be(NodaTime.Instant.FromUtc(2020, 10, 6, 13, 58));
        story.Updates[0].Body.OfType<Image>().Should().ContainSingle().Which.Should().Be(new Image { Caption = "Dog",
            Credit = "Oakwell Police" });
        story.Updates[2].Body.Should().ContainSingle();
    }

    [Fact]
    public void Numbered_titles_below_a_marker_are_updates()
    {
        Story story =
            Read("Live Reporting\n\nAll times stated are UK\n\n  1. Choir sings\n\n    BBC Radio Oakwell\n\n    A choir sang at noon.\n\n"
                + "    A pier\n    Image caption: The pier was full\n  2. Council backs lane\n\n    Rosa Finch\n\n    BBC News Online\n\n"
                + "    Councillors have backed a lane.\n\n    Quote Message: This is overdue. from Rosa Hale Oakwell Council, Leader\n"
                + "    Rosa HaleOakwell Council, Leader");

        story.Headline.Should().BeNull();
        story.TimeZone.Should().Be("Europe/London");
        story.Updates[0].Body.Should().HaveCount(2);
        story.Updates[0].Body[1].Should().Be(new Image { Caption = "The pier was full" });
        story.Updates[1].Authors.Should().ContainSingle().Which.Name.Should().Be("Rosa Finch");
        story.Updates[1].Body[^1].Should().BeOfType<BlockQuote>().Which.Speaker!.Name.Should().Be("Rosa Hale");
    }

    [Theory]
    [InlineData("69 min: A corner.|67 min: A free kick.|45+2 min: Half-time.|45 min: Two minutes more.")]
    [InlineData("7th over: Four runs.|6th over: A wicket.|5th over: Nothing.")]
    [InlineData("34.2 Pike to Lowe, one run.|34.1 Pike to Lowe, no run.|33.6 Moor to Lowe, four.")]
    [InlineData("Lap 35/71 The cars are toiling.|Lap 34/71 Peral is third.|Lap 33/71 Hamlin is sixth.")]
    [InlineData("m90. Full time.|m78. A goal.|m12. A shot.")]
    [InlineData("90'+4' Full time.|78' A goal.|12' A shot.")]
    [InlineData("25: A goal.|31: A shot.|44: A foul.")]
    public void Minutes_overs_and_laps_open_updates_without_a_time(string lines)
    {
        Story story = Read("Oakwell v Marle – live\n\n" + lines.Replace("|", "\n\n", StringComparison.Ordinal));

        story.Updates.Should().HaveCount(lines.Split('|').Length).And.OnlyContain(update => update.Published == null
            && update.EventClock != null);
    }

    [Fact]
    public void Writers_stand_before_the_time_behind_the_text_or_below_it()
    {
        Authors("Gadget Live Blog\n\n  • Jo Lowen 10/22/2013 5:00:03 PM\n    One minute to wait.\n  • Jim Mort 10/22/2013 5:00:16 PM\n"
            + "  • Jo Lowen 10/22/2013 5:00:46 PM\n    Lights going down.").Should().Equal("Jo Lowen", "Jim Mort", "Jo Lowen");
        Authors("Gadget Live Blog\n\n11:23am The lights are down. —Lowen\n\n11:21am The hall is full. —Mort\n\n11:18am Doors open. —Lowen")
            .Should().Equal("Lowen", "Mort", "Lowen");
        Authors("Storm live blog\n\nThe lifeboat is out.\nPosted by Jane Pell at 4:15 PM\n\nThe tide turns.\n"
            + "Posted by Tom Reed at 3:50 PM\n\nThe call came.\nPosted by Jane Pell at 3:35 PM").Should()
                .Equal("Jane Pell", "Tom Reed", "Jane Pell");
    }

    [Fact]
    public void Rules_or_share_controls_may_be_all_that_parts_updates()
    {
        Read("Live blog: town meeting\n\n* * *\n\nThe mayor opens the meeting.\n\n* * *\n\nFirst item: the pool.\n\n"
            + "Several people shout.\n\n* * *\n\nThe vote is in.").Updates.Should().HaveCount(3);
        Read("Welcome to the live news service.\n\nKind words for Denham\n\nHe has sent kind words.\n\n  • Share\n\n"
            + "Deer found on road\n\nA deer was found.\n\n  • Share\n\nSuch good news...\n\nA walker is safe.\n  • Share").Updates
            .Select(update => update.Headline).Should().Equal("Kind words for Denham", "Deer found on road", "Such good news...");
    }

    [Fact]
    public void Updates_may_all_stand_in_one_line()
    {
        Story story =
            Read("Liveticker Stadtrat Lindow 20:15 Uhr: Die Sitzung ist zu Ende. 19:50 Uhr: Der Haushalt ist beschlossen. "
                + "19:12 Uhr: Die Debatte beginnt.");

        story.Headline.Should().Be("Liveticker Stadtrat Lindow");
        story.Updates.Select(update => update.Published!.Raw).Should().Equal("20:15 Uhr", "19:50 Uhr", "19:12 Uhr");
    }

    [Fact]
    public void Furniture_is_neither_headline_nor_body_and_the_date_line_dates_the_updates()
    {
        Story story =
            Read("Skip to main content\nNews\nShare on Twitter\n\nSaturday, August 22, 2015\n\nBy Ann Pike and Joe Moor\n\n"
                + "Harbour fire: passengers safe – live updates\n\nA fire has been put out. Follow the latest here.\n\nKey events\n\n"
                + "7.22pm BST\n\nAll ninety passengers are safe.\n\nRelated: How the old harbour was built\n\n7.15pm BST\n\n"
                + "Smoke has drifted over the market.\n\n7.02pm BST\n\nThe first engines have come.");

        story.Headline.Should().Be("Harbour fire: passengers safe – live updates");
        story.Summary.Should().Be("A fire has been put out. Follow the latest here.");
        story.Authors.Select(author => author.Name).Should().Equal("Ann Pike", "Joe Moor");
        story.Updates[0].Body.Should().ContainSingle();
        story.Updates.Select(update => update.Published!.At!.Value.ToInstant().ToUnixTimeSeconds()).Should().Equal(1440267720, 1440267300,
            1440266520);
    }

    [Fact]
    public void An_update_without_a_time_may_stand_behind_the_head_s_last_heading()
    {
        Story story =
            Read("Crue : le point dans la région\n\nLes derniers développements de la crue, à suivre avec nous.\n\nA LIRE\n\n"
                + "Il est l’heure de clore ce live, merci de nous avoir suivi !\n\n5h37 : La cote remonte\n\nLe maire est content.\n\n"
                + "4h12 : Le barrage ouvert\n\nLes vannes sont ouvertes.\n\n3h40 : Les écoles fermées\n\nPersonne ne prendra la route.");

        story.Updates.Should().HaveCount(4);
        story.Updates[0].Published.Should().BeNull();
    }

    private static IEnumerable<string> Authors(string text) => Read(text).Updates.Select(update => update.Authors.Single().Name);

    private static Story Read(string text) => StoryReader.ReadText(text).StoryOrThrow();
}
