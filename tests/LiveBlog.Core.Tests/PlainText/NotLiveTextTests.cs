namespace LiveBlog.Core.Tests.PlainText;

/// <summary>Texts that have the shape of a ticker and are no live coverage.</summary>
public sealed class NotLiveTextTests
{
    private const string Diary =
        "7.15am: My alarm goes off and I snooze once, as on every other day.\n\n8.00am: I fill in a form and eat my toast.\n\n"
        + "8.20am: I leave for work.\n\n9.00am: A heap of papers waits for me.";

    [Theory]
    [InlineData("A Day In The Life: Baking\n\n" + Diary)]
    [InlineData("Timeline: the bridge collapse\n\n4am Engineers find a crack in the pier\n\n7am The warden comes on shift\n\n"
        + "9.33am A lorry leaves\n\n10.06am The pier gives way.")]
    [InlineData("08:00 : Registration\n09:00 – 10:00 : Opening\n11:00 : Break\n12:00 : Sessions\n13:00 : Lunch")]
    [InlineData("This week's reading: a village and its bridge\n01:14 Part one. How it began.\n02:31 Part two. The quarrel\n"
        + "04:06 Part three. The meeting")]
    [InlineData("Transcript\n00:00 [Music]\n00:05 – Good evening Carol.\n00:06 – Good evening Will.\n00:09 – Storms broke last night\n"
        + "00:11 and most of all in the north")]
    [InlineData("What's on tonight: live sport and films\n\n19:00 News at Seven\n19:30 Live football\n21:30 Film: The Old Bridge\n"
        + "23:15 Late Night Live")]
    [InlineData("Podcast: the week in Marle, live from the hall\n\n0:00 Intro\n1:45 Why the pool is shut\n12:30 The mayor answers\n"
        + "25:10 Letters")]
    [InlineData("Latest news\n\n14:05 Harbour reopens\n13:50 Two held after raid\n13:12 Rain on the way\n12:40 Ferry fares rise")]
    [InlineData("Readers' comments (4)\n\nJane Pell 3/12/2014 5:04 PM\nI do not agree at all.\n\nTom Reed 3/12/2014 5:31 PM\n"
        + "Nor do I.\n\nAnn Moor 3/12/2014 6:02 PM\nShe is right, though.")]
    [InlineData("Parcel tracking\nShipment AB 123 456\n16:20 The parcel has been left with a neighbour at number 4.\n"
        + "11:05 The parcel is out for delivery in the north of the town.\n07:40 The parcel has reached the depot near the harbour.")]
    public void Times_alone_make_no_live_blog(string text) => StoryReader.ReadText(text).Verdict.Should().Be(Verdict.NotALiveBlog);

    [Fact]
    public void The_same_lines_are_live_where_the_headline_says_so() =>
        StoryReader.ReadText("Moving day: live blog\n\n" + Diary).StoryOrThrow().Updates.Should().HaveCount(4);

    [Fact]
    public void The_refusal_tells_its_reason()
    {
        Reading reading = StoryReader.ReadText("A Day In The Life: Baking\n\n" + Diary);

        reading.Evidence.Should().Contain(reason => reason.Subject == "verdict"
            && reason.Reason.Contains("nothing tells that they are live", StringComparison.Ordinal));
        reading.Evidence.Should().Contain(reason => reason.Weight < 0
            && reason.Reason.Contains("day in the life", StringComparison.Ordinal));
    }

    [Fact]
    public void Sentences_that_go_on_behind_the_next_time_are_captions() =>
        StoryReader.ReadText(
            "Town News Live\n\n12:02 pm\nthe council has started the year right where it left off, and members are visiting\n12:03 pm\n"
            + "where the press conference with the chair will take place just before the\n12:04 pm\n"
            + "holiday, when there were several thousand waiting per day")
            .Verdict.Should().Be(Verdict.NotALiveBlog);
}
