namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Lists of kinds that are common on pages nobody has looked at: threads, feeds of microformats, a site's own elements, days
/// behind tabs, readers between the entries.</summary>
public sealed class ListKindsTests
{
    private static readonly (string Clock, string Title, string Name, string Words)[] News =
    [
        ("14:20", "Gates closed", "Ida Fenn", "The lock gates at Marl were closed shortly after the water passed the second mark."),
        ("13:55", "Forty in the hall", "Tom Wray", "Crews have brought forty people from the lower streets to the school hall."),
        ("13:10", "Buses run", "Ida Fenn", "The bridge stays open for buses while engineers look at the third pier."),
    ];

    private const string Full = "14:20|Gates closed|Ida Fenn; 13:55|Forty in the hall|Tom Wray; 13:10|Buses run|Ida Fenn";
    private const string Untitled = "14:20||Ida Fenn; 13:55||Tom Wray; 13:10||Ida Fenn";
    private const string Unsigned = "14:20|Gates closed|; 13:55|Forty in the hall|; 13:10|Buses run|";
    private const string Bare = "14:20||; 13:55||; 13:10||";

    [Theory]
    [InlineData("h-feed", Full, "<article class=h-entry><h2 class=p-name><a class=u-url href='/n/{t}'>{h}</a></h2><time "
        + "class=dt-published datetime='2025-03-11T{t}:00Z'>{t}</time> <span class='p-author h-card'>{a}</span>"
        + "<div class=e-content><p>{w}</p></div></article>")]
    [InlineData("attributes", Full, "<live-post id='p{t}' time='2025-03-11T{t}:00Z' headline='{h}' author='{a}'><p>{w}</p></live-post>")]
    [InlineData("bar", Full, "<section><h2>{h}</h2><p class=meta>{t} | {a}</p><p>{w}</p></section>")]
    [InlineData("name, time", Full, "<div class=e><h3>{h}</h3><p>{w}</p><p><em>{a}, {t}</em></p></div>")]
    [InlineData("dash", Full, "<div class=e><h3>{h}</h3><p>{w}</p><p>— {a}</p><span class=when>{t}</span></div>")]
    [InlineData("brackets", Full, "<div class=e><b>{t}</b><h3>{h}</h3><p>{w}</p><p>({a})</p></div>")]
    [InlineData("role", Full, "<div class=e><time>{t}</time><div class=x><span>{a}</span>, <span>reporter</span></div><h3>{h}</h3>"
        + "<p>{w}</p></div>")]
    [InlineData("name of microdata", Full, "<div class=e><time>{t}</time><h3>{h}</h3><div><span itemprop=name>{a}</span>"
        + "<span>Reporting from Orrin</span></div><p>{w}</p></div>")]
    [InlineData("role called title", Full, "<div class=e><time>{t}</time><div><b class=full-name>{a}</b><span class=user-title>Water "
        + "board</span></div><h3>{h}</h3><p>{w}</p></div>")]
    [InlineData("term", Unsigned, "<dt><time>{t}</time> {h}</dt><dd><p>{w}</p></dd>")]
    [InlineData("label", Unsigned, "<div class=e><div>{t} | Weather</div><h3>{h}</h3><p>{w}</p></div>")]
    [InlineData("classes for properties", Unsigned, "<div class='box r1'><div class='box r2'><div class='tx r3'>{t}</div></div>"
        + "<div class='box r4'><div class='tx r5'>{h}</div><div class='tx r6'>{w}</div></div></div>")]
    [InlineData("bullet", Full, "<section><div><span>●</span> <b>{t}</b> <i>{a}</i></div><div class=hl>{h}</div><div>{w}</div></section>")]
    [InlineData("portrait", Full, "<article><div><img src='/{t}.png' alt={a}>"
        + "<div><strong>{a}</strong><span>Reporter</span></div><time>{t}</time></div>"
        + "<h3>{h}</h3><p>{w}</p></article>")]
    [InlineData("details", Unsigned, "<details><summary><span>{t}</span> {h}</summary><p>{w}</p></details>")]
    [InlineData("summary", Unsigned, "<details><summary>{t} – {h}</summary><p>{w}</p></details>")]
    [InlineData("toggle", Unsigned, "<div class=tog><h5 class=tog_title>{t} – {h}</h5><div class=tog_content><p>{w}</p></div></div>")]
    [InlineData("bold clock", Unsigned, "<div class=blurb><h4>{h}</h4><div><p><strong>{t}</strong><br>{w}</p></div></div>")]
    [InlineData("title above", Full, "<h2>{h}</h2><p><em>{t}</em></p><p>by {a}</p><p>{w}</p>")]
    [InlineData("clock above", Unsigned, "<hr><p class=small><strong>{t}</strong></p><h3>{h}</h3><p>{w}</p>")]
    [InlineData("sign", Bare, "<div class=ev><b>{t}</b><img src='/ball.svg' alt=''><p>{w}</p></div>")]
    [InlineData("day beside the age", Bare, "<div class=ev data-when='2025-03-11T{t}:00Z'><div><span>1 hour ago</span>"
        + "<span>March 11, 2025</span></div><p>{w}</p></div>")]
    [InlineData("boxes", Bare, "<div class=ev data-when='2025-03-11T{t}:00Z'><aside>"
        + "<a class=meta-time href='#{t}'><span>1 hour ago</span><span>{t}</span></a>"
        + "</aside><div><p>{w}</p></div></div>")]
    public void Lists_are_read_whatever_their_markup(string kind, string expected, string entry)
    {
        Story story = Read(string.Concat(News.Select(news => Entry(entry, news))));

        Told(story).Should().Be(expected, kind);
        story.Updates.Select(update => string.Join(' ', update.Body.Select(block => block.PlainText))).Should()
            .Equal(News.Select(news => news.Words), kind);
    }

    [Fact]
    public void The_thread_of_one_sender_is_a_list_and_the_replies_below_it_are_not()
    {
        const string Post = "<article class=status><div class=status__info><span class=display-name><strong>{a}</strong> "
            + "<span class=account>@B</span></span>"
            + "<a class=status__time href='#{t}'><time datetime='2025-03-11T{t}:00Z'>{t}</time></a></div>"
            + "<div class=status__content><p>{w}</p></div><button>Reply</button></article>";
        string thread = string.Concat(News.Select(news => Entry(Post, news with { Name = "Ida Fenn" }).Replace("@B", "@ida")));
        string replies = string.Concat(News.Select(news =>
            Entry(Post, news with { Name = news.Title }).Replace("@B", "@" + news.Clock[3..])));

        Story story = Read($"<div class=thread>{thread}</div><h2>Replies</h2><div class=replies>{replies}</div>");

        Told(story).Should().Be("14:20||Ida Fenn; 13:55||Ida Fenn; 13:10||Ida Fenn");
        story.Updates[0].Authors[0].Handle.Should().Be("ida");
    }

    [Fact]
    public void Readers_between_the_entries_who_can_be_answered_are_no_updates()
    {
        string entries = string.Concat(News.Select(news =>
            Entry("<li class='item desk'><span class=at>{t}</span><h3>{h}</h3><p>{w}</p><button>Share</button></li>", news)
            + Entry("<li class='item reader'><span class=at>{t}</span>"
                + "<b>otter{t}</b><p>Thank you for the news.</p><button>Reply</button></li>", news)));

        Told(Read($"<ul class=ticker>{entries}</ul>")).Should().Be(Unsigned);
    }

    [Fact]
    public void A_list_for_wide_screens_and_its_double_for_narrow_ones_count_once()
    {
        string list = string.Concat(News.Select(news =>
            Entry("<div class=item><span class=x>{t}</span><h3>{h}</h3><p>{w}</p></div>", news)));

        Told(Read($"<div class=wide>{list}</div><div class=narrow>{list}</div>")).Should().Be(Unsigned);
    }

    [Fact]
    public void Days_behind_closed_tabs_are_of_the_list()
    {
        static string Panel(string day, string rest, params (string, string)[] rows) => $"<div role=tabpanel {rest}><h2>{day}</h2>"
            + string.Concat(rows.Select(row =>
                $"<div class=row><div class=t>{row.Item1}</div>"
                + $"<h3>News of {row.Item1}</h3><p>{row.Item2} {row.Item2}</p></div>")) + "</div>";
        string tabs = Panel("Tuesday 11 March 2025", "", (News[0].Clock, News[0].Words), (News[1].Clock, News[1].Words))
            + Panel("Monday 10 March 2025", "hidden", ("18:10", News[2].Words), ("17:02", "A second pump is at work at the mill by now."));

        Read(tabs, "Europe/London").Updates.Select(update => update.Published!.At!.Value.LocalDateTime)
            .Select(time => (time.Day * 10000) + (time.Hour * 100) + time.Minute).Should().Equal(111420, 111355, 101810, 101702);
    }

    [Fact]
    public void The_day_above_the_first_box_dates_its_entries()
    {
        static string Day(string day, string clock, string words) =>
            $"<details open><summary>{day}</summary><ul><li><strong>{clock}</strong> {words}"
            + $"</li><li><strong>09:01</strong> {words} So it was told again.</li></ul></details>";

        Read(Day("Tuesday 11 March 2025", "14:20", News[0].Words) + Day("Monday 10 March 2025", "18:10", News[1].Words), "Europe/London")
            .Updates.Select(update => update.Published!.At!.Value.Day).Should().Equal(11, 11, 10, 10);
    }

    [Theory]
    [InlineData("Round 24", "Round 23", "Round 19")]
    [InlineData("12 km", "25 km", "48 km")]
    public void How_far_the_event_is_stands_apart_from_the_words(params string[] stages)
    {
        Story story = Read(string.Concat(News.Select((news, i) =>
            Entry("<li><span class=s>{h}</span><span class=t>{t}</span><p>{w}</p></li>", news with { Title = stages[i] }))));

        story.Updates.Select(update => update.EventClock).Should().Equal(stages);
        story.Updates.Should().OnlyContain(update => update.Body.Count == 1 && update.Headline == null);
    }

    [Fact]
    public void Afrikaans_bylines_name_their_authors() =>
        Told(Read(string.Concat(News.Select(news =>
            Entry("<div class=upd><h3>{h}</h3><div class=m>Deur {a} om {t}</div><p>{w}</p></div>", news)))))
            .Should().Be(Full);

    [Fact]
    public void A_clock_without_minutes_is_of_the_list_of_its_fellows() =>
        Read("<dl><dt><span>午後3時20分</span></dt><dd>閘門が閉じられ、水位は第二の印を越えたと河川局が発表した。</dd><dt><span>午後1時5分</span></dt>"
            + "<dd>四十人が学校の体育館に避難し、夜のための寝床が用意された。</dd></dl><h2>1日(火)</h2><dl><dt><span>午後9時</span></dt>"
            + "<dd>橋はバスのために開いており、技師が三本目の橋脚を調べている。</dd></dl>", language: "ja").Updates.Should().HaveCount(3);

    [Fact]
    public void The_steps_of_a_recipe_are_no_updates() =>
        StoryReader.Read("<!doctype html><html lang=en><head><title>Plum cake hour by hour, live</title><script "
            + "type='application/ld+json'>{\"@type\":\"Recipe\",\"name\":\"Plum cake\"}</script></head><body><h1>Plum cake</h1>"
            + string.Concat(News.Select(news => Entry("<h3>Day 1, {t} – Stir</h3><p>{w}</p>", news))) + "</body></html>",
            new PageContext { Sites = SiteCatalog.None }).Story.Should().BeNull();

    private static string Entry(string shape, (string Clock, string Title, string Name, string Words) news) =>
        shape.Replace("{t}", news.Clock, StringComparison.Ordinal).Replace("{h}", news.Title, StringComparison.Ordinal)
            .Replace("{a}", news.Name, StringComparison.Ordinal).Replace("{w}", news.Words, StringComparison.Ordinal);

    private static string Told(Story story) => string.Join("; ", story.Updates.Select(update =>
        $"{Clock(update.Published?.Raw)}|{update.Headline}|{string.Join(", ", update.Authors.Select(author => author.Name))}"));

    private static string? Clock(string? raw) =>
        raw?.IndexOf(':', StringComparison.Ordinal) is > 1 and var colon ? raw.Substring(colon - 2, 5) : raw;

    private static Story Read(string list, string? zone = null, string language = "en") =>
        StoryReader.Read($"<!doctype html><html lang={language}><head><title>Marl flood live</title></head><body><main>"
            + $"<h1>Marl flood live</h1>{list}"
            + "</main></body></html>", new PageContext { Sites = SiteCatalog.None, TimeZone = zone }).StoryOrThrow();
}
