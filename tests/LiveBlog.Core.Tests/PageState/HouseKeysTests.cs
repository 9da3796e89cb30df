using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>Payloads whose members have the names of one house: what they are, their values tell.</summary>
public sealed class HouseKeysTests
{
    private static readonly string[] Words =
        ["The second gate at Carse is shut.", "Divers have gone down to the sluice.", "Water stands at four metres on the quay."];

    private static readonly string[] Names = ["Ada Moss", "Ben Tarn", "Ada Moss"];

    [Theory]
    [InlineData(""" "agent":{"name":"@name"} """)]
    [InlineData(""" "muhabir":"@name" """)]
    [InlineData(""" "autor":{"imie_nazwisko":"@name","id":4} """)]
    [InlineData(""" "reporterName":"@name" """)]
    [InlineData(""" "user_created":{"id":"k@n","name":"@name"} """)]
    [InlineData(""" "author":1@n,"_embedded":{"author":[{"id":1@n,"name":"@name"}]} """)]
    [InlineData(""" "penulis":{"data":{"id":4,"attributes":{"nama":"@name"}}} """)]
    [InlineData(""" "creators":[{"person":{"name":"@name"}}] """)]
    public void Who_wrote_it_is_told_under_any_name(string members) =>
        Read(members).Select(update => update.Authors!.Single().Name).Should().Equal(Names);

    [Theory]
    [InlineData(""" "team":"@name" """)]
    [InlineData(""" "player":{"name":"@name"} """)]
    [InlineData(""" "editor":"editor1@n" """)]
    public void Those_who_are_told_of_and_accounts_that_are_counted_are_no_authors(string members) =>
        Read(members).Should().OnlyContain(update => update.Authors!.Count == 0);

    [Fact]
    public void Ids_point_to_the_people_of_a_list_that_says_so() =>
        Told.Payload($$"""{"posts":[{{List(""" "contributors":["profile/p@n"] """)}}],"tags":[{{People}}]}""")!
            .Updates!.Select(update => update.Authors!.Single().Name).Should().Equal(Names);

    private static string People => string.Join(',', Names.Select((name, n) =>
        $$"""{"id":"profile/p{{n}}","type":"contributor","webTitle":"{{name}}"}"""));

    [Fact]
    public void Links_of_a_content_service_are_followed_to_its_entries()
    {
        string links = string.Join(',', Words.Select((_, n) => Link($"p{n}")));
        string entries = string.Join(',', Words.Select((words, n) => $$$"""
            {"sys":{"id":"p{{{n}}}","type":"Entry"},"fields":{"date":"2031-05-14T18:{{{40 - n}}}:00Z","text":"{{{words}}}",
            "author":{{{Link("a")}}} }}
            """));

        StoryDraft draft = Told.Payload($$$"""
            {"items":[{"sys":{"id":"b","type":"Entry"},"fields":{"title":"Carse flood live","posts":[{{{links}}}]}}],
            "includes":{"Entry":[{{{entries}}},{"sys":{"id":"a","type":"Entry"},"fields":{"name":"Ada Moss"}}]}}
            """)!;

        draft.Headline.Should().Be("Carse flood live");
        draft.Updates!.Select(update => $"{update.Id} {update.Authors!.Single().Name}").Should()
            .Equal("p0 Ada Moss", "p1 Ada Moss", "p2 Ada Moss");
    }

    private static string Link(string id) => $$$"""{"sys":{"type":"Link","linkType":"Entry","id":"{{{id}}}"}}""";

    [Theory]
    [InlineData(""" "foto":{"url":"https://img.example/a@n.jpg","podpis":"The sluice"} """)]
    [InlineData(""" "anh":{"data":{"attributes":{"url":"https://img.example/a@n.jpg","chuThich":"The sluice"}}} """)]
    [InlineData(""" "pics":[{"src":"https://img.example/a@n.jpg","caption":"The sluice"}] """)]
    public void A_picture_beside_the_text_is_of_the_body(string members) =>
        Read(members)[1].Body!.OfType<Image>().Select(image => $"{image.Url} {image.Caption}").Should()
            .Equal("https://img.example/a1.jpg The sluice");

    [Fact]
    public void Faces_are_no_pictures_of_the_body() =>
        Read(""" "avatarUrl":"https://img.example/a@n.jpg" """).SelectMany(update => update.Body!).Should()
            .NotContain(block => block is Image);

    [Fact]
    public void Of_a_stream_of_events_the_last_version_counts_and_nothing_of_the_stream_itself()
    {
        const string stream = """
            {"event":"hello","data":{"title":"Carse flood"}}
            {"event":"post.created","id":"1","data":{"id":"e1","body":"Gate one is shut.","createdAt":"2031-05-14T18:00:00Z"}}
            {"event":"heartbeat","data":{"viewers":311}}
            {"event":"post.created","id":"2","data":{"id":"e2","body":"Gate two is open.","createdAt":"2031-05-14T18:10:00Z"}}
            {"event":"post.updated","id":"3","data":{"id":"e2","body":"Gate two is shut.","createdAt":"2031-05-14T18:20:00Z"}}
            {"event":"post.created","id":"4","data":{"id":"e3","body":"Test, test.","createdAt":"2031-05-14T18:30:00Z"}}
            {"event":"post.deleted","id":"5","data":{"id":"e3"}}
            """;

        StoryReader.Read(stream).StoryOrThrow().Updates.Select(update => $"{update.Id} {update.Body.Single().PlainText}").Should()
            .Equal("e1 Gate one is shut.", "e2 Gate two is shut.");
    }

    [Fact]
    public void Answers_of_readers_posts_of_others_and_words_of_the_service_are_no_updates()
    {
        const string thread = """
            [{"id":1,"date":"2031-05-14T18:00:00Z","in_reply_to_id":9,"account":{"id":"w","name":"Carse Live"},"text":"Gate one is shut."},
            {"id":2,"date":"2031-05-14T18:01:00Z","in_reply_to_id":1,"account":{"id":"r","name":"Pebble"},"text":"Why is it shut?"},
            {"id":3,"date":"2031-05-14T18:02:00Z","in_reply_to_id":1,"account":{"id":"w","name":"Carse Live"},"text":"Gate two is shut."},
            {"id":4,"date":"2031-05-14T18:03:00Z","reblog":{"id":7},"account":{"id":"w","name":"Carse Live"},"text":"Buns until six!"},
            {"id":5,"date":"2031-05-14T18:04:00Z","subtype":"channel_join","account":{"id":"w","name":"Carse Live"},
              "text":"W has come in."},
            {"id":6,"date":"2031-05-14T18:05:00Z","in_reply_to_id":3,"account":{"id":"w","name":"Carse Live"},"text":"Gate three is shut."}]
            """;

        Told.Payload(thread)!.Updates!.Select(update => update.Id).Should().Equal("1", "3", "6");
    }

    [Fact]
    public void A_minute_may_stand_where_the_time_does()
    {
        string items = string.Join(',', Words.Select((words, n) =>
            $$"""{"sequence":{{n}},"time":{"displayValue":"{{12 + n}}'"},"text":"{{words}}"}"""));

        Told.Payload($$"""{"commentary":[{{items}}]}""")!.Updates!.Select(update => update.EventClock).Should().Equal("12'", "13'", "14'");
    }

    [Fact]
    public void Names_may_be_written_in_any_script_and_a_day_apart_from_its_clock()
    {
        string items = string.Join(',', Words.Select((words, n) =>
            $$"""{"дата":"2031-05-14","час":"18:4{{n}}","заголовок":"Gate {{n}} is shut","\u0442\u0435\u043a\u0441\u0442":"{{words}}"}"""));

        Told.Payload($$"""{"zapisi":[{{items}}]}""")!.Updates!.Select(update => $"{update.Headline} {Told.Times(update)[0]}").Should()
            .StartWith("Gate 0 is shut Published 2031-05-14 18:40").And.HaveCount(3);
    }

    [Theory]
    [InlineData("""{"eventos":[@]}""", """{"id":@n,"inicio":"2031-05-14T1@n:00:00Z","fim":"2031-05-14T1@n:45:00Z","texto":"@words"}""")]
    [InlineData("""{"talks":[@]}""", """{"id":@n,"opens":"2031-05-14T1@n:00:00Z","doors":"2031-05-14T1@n:45:00Z","text":"@words"}""")]
    [InlineData("""{"departures":[@]}""", """{"id":"d@n","line":"RE 8","platform":"3","when":"2031-05-14T18:0@n:00Z"}""")]
    [InlineData("""{"ticket":{"status":"solved","requester":{"name":"Ada Moss"}},"messages":[@]}""",
        """{"id":@n,"created_at":"2031-05-14T18:0@n:00Z","text":"@words"}""")]
    [InlineData("[@]",
        """{"id":@n,"event":"commented","author_association":"MEMBER","created_at":"2031-05-14T18:0@n:00Z","body":"@words"}""")]
    [InlineData("""{"entries":[@]}""", """{"id":@n,"at":"2031-05-14T18:0@n:00Z","text":"Somebody has logged in."}""")]
    public void What_lasts_what_stands_in_a_case_and_what_says_the_same_is_no_live_blog(string list, string item) =>
        StoryReader.Read(list.Replace("@", string.Join(',', Words.Select((words, n) => Filled(item, words, n))), StringComparison.Ordinal))
            .Verdict.Should().Be(Verdict.NotALiveBlog);

    private static ValueList<UpdateDraft> Read(string members) => Told.Payload($$"""{"posts":[{{List(members)}}]}""")!.Updates!;

    private static string List(string members) => string.Join(',', Words.Select((words, n) =>
        Filled($$"""{"id":@n,"date":"2031-05-14T18:{{40 - (10 * n)}}:00Z","text":"@words",{{members}}}""", words, n)));

    private static string Filled(string item, string words, int n) => item.Replace("@name", Names[n], StringComparison.Ordinal)
        .Replace("@words", words, StringComparison.Ordinal).Replace("@n", $"{n}", StringComparison.Ordinal);
}
