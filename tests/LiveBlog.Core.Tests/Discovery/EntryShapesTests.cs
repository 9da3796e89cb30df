namespace LiveBlog.Core.Tests.Discovery;

/// <summary>
/// Shapes of lists that no site file knows, each with what it must read to and, where it could be mistaken, what it must not.
/// </summary>
public sealed class EntryShapesTests
{
    private const string Words =
        "Crews have cleared another stretch of the road below Orla Bridge, and two more bus lines run again, the borough says.";

    [Fact]
    public void Days_that_hold_the_updates_are_not_the_updates()
    {
        Story story = Read("Quay inquiry live", $"""
            <section class="day" data-date="2025-03-12"><h2>Day
            two</h2>{Entry("11.47am", "Harbour master sworn in")}{Entry("10.32am", "Second day begins")}</section>
            <section class="day" data-date="2025-03-11"><h2>Day
            one</h2>{Entry("4.10pm", "Inquiry adjour"
                + "ns")}{Entry("2.05pm", "Pilot describes the fog")}{Entry("10.40am", "Inquiry opens")}</section>
            """, "en-GB");

        story.Updates.Select(update => update.Headline).Should()
            .Equal("Harbour master sworn in", "Second day begins", "Inquiry adjourns", "Pilot describes the fog", "Inquiry opens");
        story.Updates.Select(update => update.Published!.Local!.Value.Day).Should().Equal(12, 12, 11, 11, 11);
    }

    [Fact]
    public void A_title_that_links_to_its_own_entry_on_another_page_is_no_teaser()
    {
        string[] titles = ["Harbour master sworn in", "Pilot describes the fog", "Inquiry adjourns", "Inquiry opens"];

        Story story = Read("Quay inquiry", string.Concat(titles.Select((title, i) =>
            $"<div class='item' id='post-{i}'><time>1{4 - i}:05</time><h2><a href='/quay/inquiry-b{i}.html?page={i}#post-{i}'>{title}</a>"
            + $"</h2><p>{Words}</p></div>")), "en-GB");

        story.Updates.Select(update => update.Headline).Should().Equal(titles);
    }

    [Fact]
    public void A_timeline_within_one_update_does_not_take_its_place()
    {
        string timeline =
            "<ul><li><b class='t'>19:42</b> a car passes the camera on the quay wall</li><li>"
            + "<b class='t'>20:05</b> the last call from the ferry's own phone</li><li><b class='t'>20:31</b> the emergency call reaches "
            + "the harbour office</li></ul>";

        Story story = Read("Quay inquiry live",
            Entry("15:10", "Inquiry adjourns") + Entry("14:05", "The evening as told", timeline) + Entry("12:20", "Pilot describes the fog")
            + Entry("10:40", "Inquiry opens"), "en-GB");

        story.Updates.Select(update => update.Headline).Should()
            .Equal("Inquiry adjourns", "The evening as told", "Pilot describes the fog", "Inquiry opens");
    }

    [Fact]
    public void Stamps_with_and_without_the_author_are_of_one_list()
    {
        Story story = Read("Pakkanen hetki hetkeltä",
            string.Concat(
            new[] { "klo 20.40", "klo 19.05 | Aino Salmela", "klo 17.30 | Aino Salmela", "klo 16.12", "klo 14.05 | Pekka Rautio",
            "klo 11.48" }
            .Select(stamp => $"<div class='group'><p class='stamp'>{stamp}</p><h2>Jokelan silta {stamp[4..6]}</h2><p>{Words}</p></div>")),
                "fi");

        story.Updates.Should().HaveCount(6).And.OnlyContain(update => update.Body.Count == 1 && update.Body[0].PlainText == Words);
        story.Updates.SelectMany(update => update.Authors).Select(author => author.Name).Should()
            .Equal("Aino Salmela", "Aino Salmela", "Pekka Rautio");
    }

    [Fact]
    public void What_shows_over_an_age_tells_the_time_exactly()
    {
        string items =
            string.Concat(new[] { ("16h52", "há 5 minutos"), ("16h20", "há 37 minutos"), ("15h31", "há 1 hora"), ("14h05", "há 2 horas") }
            .Select(time =>
                $"<div class='card'><span class='s1' title='11/03/2025 às {time.Item1}'>{time.Item2}</span><h2>Ponte {time.Item1}</h2>"
                + $"<p>{Words}</p></div>"));

        Story story = Read("Enchente: ao vivo", "<p>11/03/2025 09h25 · Atualizado há 5 minutos</p>" + items, "pt-BR", """
            <meta property="article:published_time" content="2025-03-11T12:25:00Z"><meta property="article:modified_time"
            content="2025-03-11T19:57:30Z">
            """);

        story.Updates.Select(update => update.Published!.At?.ToString()).Should()
            .Equal("2025-03-11T16:52:00-03", "2025-03-11T16:20:00-03", "2025-03-11T15:31:00-03", "2025-03-11T14:05:00-03");
        story.Updates.Should().OnlyContain(update => (update.Published!.Flags & TimeFlags.ZoneAssumed) != 0);
    }

    [Fact]
    public void Dates_of_numbers_tell_entries_apart_without_a_name_for_times()
    {
        string items = string.Concat(new[] { "05/03/2025 - 00:22", "04/03/2025 - 23:40", "04/03/2025 - 22:58", "04/03/2025 - 21:30" }
            .Select(stamp =>
                $"<div class='row'><div class='f-created'><span class='content'>{stamp}</span></div><div class='f-title'>"
                + $"<span class='content'>Puente {stamp[13..]}</span></div><div class='f-body'><p>{Words}</p></div></div>"));

        Read("Pleno en directo", items, "es").Updates.Select(update => update.Published!.Local!.Value.ToString("MM-dd HH:mm", null))
            .Should().Equal("03-05 00:22", "03-04 23:40", "03-04 22:58", "03-04 21:30");
    }

    [Fact]
    public void Clocks_of_hours_and_minutes_signs_fill_the_terms_of_a_list()
    {
        string items =
            string.Concat(
            new[] { "09時40分", "07時15分", "06時33分",
            "06時18分" }.Select(clock => $"<dt>{clock}</dt><dd><p>白浜市では全域で断水が続いています。市は給水所を五か所に設けました。{clock}</p></dd>"));

        Read("【随時更新】白浜市の断水", $"<dl>{items}</dl>", "ja").Updates.Should().HaveCount(4);
    }

    [Fact]
    public void The_end_of_the_half_stands_where_others_have_the_minute()
    {
        string rows = string.Concat(
            new[] { "FT", "80'", "71'", "HT", "34'", "12'",
            "3'" }.Select(minute => $"<tr><td class='min'>{minute}</td><td><p>{minute}: {Words}</p></td></tr>"));

        Story story = Read("Kestrels v Harbour live", $"<table><tbody>{rows}</tbody></table>", "en-GB");

        story.Updates.Should().HaveCount(7).And.OnlyContain(update => update.Body.Count == 1 && update.Body[0].PlainText.EndsWith(Words));
    }

    [Fact]
    public void A_badge_in_the_entrys_head_is_no_title()
    {
        string Item(string clock, string badge, string title) =>
            $"<section class='item'><div class='item__head'><span class='clock'>{clock}</span>{badge}</div><div class='item__main'>"
            + $"<h2>{title}</h2><p>{Words}</p></div></section>";

        Story story = Read("Storm live",
            Item("14:05", "", "Ferries resume") + Item("13:24", "<span class='badge'>Important</span>", "Power restored")
            + Item("12:41", "", "Schools shut"), "en-GB");

        story.Updates.Select(update => update.Headline).Should().Equal("Ferries resume", "Power restored", "Schools shut");
    }

    [Fact]
    public void Dates_of_related_stories_and_comments_are_not_the_pages()
    {
        string items =
            string.Concat(
            new[] { "16h52", "16h20", "15h31", "14h05" }.Select(clock => $"<p><b>{clock} - Ponte {clock}</b><br>{Words}</p>"));
        string behind =
            "<aside class='related'><ul><li><a href='/a'>Rio</a> <span>2025-06-01</span></li></ul></aside><section id='comments'><ol><li>"
            + "<time datetime='2025-06-01T12:20:00Z'>12:20</time><p>Força a todos.</p></li></ol></section>";

        Story story = Read("Enchente: tempo real", "<font>Terça-feira, 11/03/2025 - 16h55</font>" + items + behind, "pt-PT");

        story.Updates.Select(update => update.Published!.At!.Value.Date.ToString("MM-dd", null)).Should()
            .Equal("03-11", "03-11", "03-11", "03-11");
    }

    [Theory]
    [InlineData("es", "Crecida: minuto a minuto", "02:05 p. m.|01:24 p. m.|12:41 p. m.|09:03 a. m.")]
    [InlineData("el", "Λεπτό προς λεπτό η φωτιά", "2:05 μ.μ.|1:24 μ.μ.|12:41 μ.μ.|9:03 π.μ.")]
    [InlineData("ar", "زلزال الوادي لحظة بلحظة", "٢:٠٥ م|١:٢٤ م|١٢:٤١ م|٩:٠٣ ص")]
    [InlineData("de", "Hochwasser: Liveticker",
        "Dienstag, 11. März, 14.05 Uhr|Dienstag, 11. März, 13.24 Uhr|Dienstag, 11. März, 12.41 Uhr|Dienstag, 11. März, 9.03 Uhr")]
    [InlineData("ko", "[실시간] 해온 폭설", "2025.03.11 14:05|2025.03.11 13:24|2025.03.11 12:41|2025.03.11 09:03")]
    public void Stamps_of_a_language_are_told_wherever_they_stand(string language, string title, string stamps)
    {
        foreach (Func<string, string> shape in (Func<string, string>[])[stamp => $"<p><strong>{stamp}</strong></p><p>{Words}</p>",
            stamp => $"<p><b>{stamp} - Bridge {stamp.Length}</b><br>{Words}</p>", stamp => $"<h3>{stamp}</h3><p>{Words}</p>"])
        {
            Story story = Read(title, string.Concat(stamps.Split('|').Select(shape)), language,
                "<meta property='article:published_time' content='2025-03-11T08:00:00Z'>");

            story.Updates.Select(
                update => (update.Published!.At?.LocalDateTime ?? update.Published.Local)!.Value.ToString("MM-dd HH:mm", null)).Should()
                .Equal("03-11 14:05", "03-11 13:24", "03-11 12:41", "03-11 09:03");
        }
    }

    private static string Entry(string clock, string title, string more = "") =>
        $"<div class='entry'><span class='entry__time'>{clock}</span><div class='entry__content'><h3>{title}</h3>"
        + $"<p>{Words}</p>{more}</div></div>";

    private static Story Read(string title, string list, string language, string head = "") =>
        StoryReader.Read(
            $"<!doctype html><html lang={language}><head><title>{title}</title>{head}</head><body><main><h1>{title}</h1>{list}</main>"
            + "</body></html>", new PageContext { Sites = SiteCatalog.None }).StoryOrThrow();
}
