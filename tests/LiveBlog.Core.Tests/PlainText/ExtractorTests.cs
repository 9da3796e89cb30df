namespace LiveBlog.Core.Tests.PlainText;

/// <summary>Texts as extractors leave them: with marks of Markdown, all in one line, the time below its block or behind other
/// words.</summary>
public sealed class ExtractorTests
{
    [Fact]
    public void Marks_of_Markdown_are_no_words()
    {
        Story story = Read(
            "# Storm Ada live\n\n## 22:10 - Ferries stopped\n\nSee the [map](https://x.example/map).\n\n## 21:35 - Roads flooded\n\n"
            + "**Two** roads are shut\\.\n\n## 20:50 - Schools to close\n\nNo lessons tomorrow.\n\n[Privacy](https://x.example/p)");

        story.Headline.Should().Be("Storm Ada live");
        story.Updates.Select(update => update.Headline).Should().Equal("Ferries stopped", "Roads flooded", "Schools to close");
        story.Updates.Select(update => update.Body.Single().PlainText)
            .Should().Equal("See the map.", "Two roads are shut.", "No lessons tomorrow.");
    }

    [Theory]
    [InlineData("台风登陆 实时更新15:30 台风中心登陆。14:50 全市停课。13:20 已转移群众三万人。")]
    [InlineData("【速報】青浜市で大雨18:10川沿いに避難指示を出した。17:25全線で運転を見合わせた。16:40雨量が八十ミリに達した。")]
    [InlineData("Council live blog 9:41 PM And that is that 9:12 PM A vote is asked for 8:55 PM The mayor reads the motion")]
    public void Updates_in_one_line_are_parted_without_spaces_and_without_stops(string text) => Read(text).Updates.Should().HaveCount(3);

    [Fact]
    public void A_clock_in_a_sentence_parts_no_line_whose_updates_end_with_stops() =>
        Read("Storm live blog 16:40 The ferry leaves. 16:05 Doors open until 16:30 Friday. 15:20 Rain.").Updates.Should().HaveCount(3);

    [Fact]
    public void The_time_may_stand_below_title_and_text()
    {
        Story story = Read(
            "Élő közvetítés: árvíz\n\nKövesse velünk az eseményeket egész nap.\n\nTetőzött a folyó\nEstétől apad a víz.\n18:45\n\n"
            + "Lezárták a hidat\nTerelés lépett életbe.\n16:10\n\nÖnkénteseket várnak\nHomokzsákolókat kérnek.\n14:30\n\nMegosztás\n"
            + "Minden jog fenntartva");

        story.Updates.Select(update => (update.Headline, update.Published!.Raw))
            .Should().Equal(("Tetőzött a folyó", "18:45"), ("Lezárták a hidat", "16:10"), ("Önkénteseket várnak", "14:30"));
        story.Summary.Should().Be("Kövesse velünk az eseményeket egész nap.");
    }

    [Fact]
    public void Names_above_the_time_are_of_the_update_below()
    {
        Story story = Read(
            "Live thread: the rail strike\n\nNell Sparrow\n@nell@oakwell.example\n2h\nThe last train has left Oakwell Central.\n\n"
                + "Tom Reed\n@tom@marle.example\n3h\n"
            + "About two hundred people wait on the concourse.\n\nNell Sparrow\n@nell@oakwell.example\n5h\n"
            + "Pickets have been out since six o'clock.");

        story.Updates.Select(update => update.Authors.Single().Name).Should().Equal("Nell Sparrow", "Tom Reed", "Nell Sparrow");
        story.Updates[1].Authors[0].Handle.Should().Be("tom@marle.example");
        story.Updates.Should().OnlyContain(update => update.Body.Count == 1);
    }

    [Fact]
    public void A_time_behind_a_lap_is_the_update_s_time()
    {
        Story story = Read("Grand Prix live\n\nLap 51/58 — 4.28pm A stop.\n\nLap 40/58 — 4.01pm Safety car.\n\n"
            + "Lap 22/58 — 3.33pm All have stopped.");

        story.Updates.Select(update => update.Published!.Raw).Should().Equal("4.28pm", "4.01pm", "3.33pm");
        story.Updates.Select(update => update.EventClock).Should().Equal("Lap 51/58", "Lap 40/58", "Lap 22/58");
    }

    [Theory]
    [InlineData("Dernière mise à jour : 12/01/2023 à 18h32")]
    [InlineData("Mise à jour à 18h32")]
    public void The_page_s_own_time_is_no_update(string line) =>
        Read($"Grève : suivez la situation en direct\n{line}\n\n18h30 - Reprise\nLe conflit s'apaise.\n\n16h05 - Un tram sur trois\n"
            + "Au ralenti.\n\n14h20 - Départ\nDeux mille personnes.")
            .Updates.Select(update => update.Headline).Should().Equal("Reprise", "Un tram sur trois", "Départ");

    [Fact]
    public void A_time_printed_twice_is_one() =>
        Read("Ferry live\n\nBooms laid\n16:20\n16:20\n\nCrews have laid booms.\n\nFerry leaks\n15:48\n15:48\n\nOil is seen.\n\n"
            + "Aground\n15:01\n15:01\n\nA ferry is on the rocks.")
            .Updates.Should().HaveCount(3).And.OnlyContain(update => update.Body.Count == 1);

    [Theory]
    [InlineData("Min. 90+2 Final.|Min. 74 Gol.|Min. 1 Comienza.")]
    [InlineData("90.+3 Minute: Schluss.|78. Minute: Tor.|61. Minute: Wechsel.")]
    [InlineData("3 km te gaan: Twee man weg.|12 km te gaan: Het peloton breekt.|35 km te gaan: De vlucht heeft een minuut.")]
    public void Minutes_behind_their_word_and_distances_open_updates(string lines) =>
        Read("Marle live\n\n" + lines.Replace('|', '\n')).Updates.Should().HaveCount(3).And.OnlyContain(update => update.EventClock != null);

    [Fact]
    public void The_word_for_published_may_stand_behind_the_title() =>
        Read("Tempête : le direct\n\nLa ligne rouvre Publié à 18h40\nLe premier train part.\n\nDeux blessés Publié à 17h15\n"
            + "Une branche est tombée.\n\nCoupures Publié à 16h02\nHuit cents foyers.")
            .Updates.Select(update => update.Headline).Should().Equal("La ligne rouvre", "Deux blessés", "Coupures");

    private static Story Read(string text) => StoryReader.ReadText(text).StoryOrThrow();
}
