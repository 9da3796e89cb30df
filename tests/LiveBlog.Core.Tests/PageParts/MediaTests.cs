namespace LiveBlog.Core.Tests.PageParts;

/// <summary>Pictures, videos and embeds in a body.</summary>
public sealed class MediaTests
{
    [Fact]
    public void A_picture_takes_the_caption_and_credit_of_its_figure() =>
        Single<Image>("<figure><img src='/quay.jpg' alt='The quay'><figcaption>Water on the quay. Credit: Pia Lund/NA Wire</figcaption>"
            + "</figure>")
            .Should().Be(
                new Image { Url = new Uri("https://news.example/quay.jpg"), Alt = "The quay", Caption = "Water on the quay.",
                Credit = "Pia Lund/NA Wire" });

    [Fact]
    public void A_credit_of_its_own_element_is_told_apart() =>
        Single<Image>("<figure><img src='/quay.jpg'><figcaption><span class='caption'>Water on the quay</span>"
            + "<span class='credit'>Photograph: Pia Lund</span></figcaption></figure>")
            .Should().Be(new Image { Url = new Uri("https://news.example/quay.jpg"), Caption = "Water on the quay", Credit = "Pia Lund" });

    [Theory]
    [InlineData("<img data-src='/a.jpg' src='data:image/gif;base64,R0lGOD'>")]
    [InlineData("<img data-original='/a.jpg' src='/placeholder.png'>")]
    [InlineData("<img srcset='/s.jpg 320w, /a.jpg 640w'>")]
    [InlineData("<img src='/spacer.gif' data-srcset='/s.jpg 1x, /a.jpg 2x'>")]
    [InlineData("<img class=lazy data-src='/a.jpg' src='/theme/blank.png?v=2'>")]
    [InlineData("<img data-original='/a.jpg' src='/s.gif'>")]
    [InlineData("<picture><source data-srcset='/s.jpg 320w, /a.jpg 640w'><img src='/img/blank.png'></picture>")]
    [InlineData("<amp-img src='/a.jpg' width=640 height=360></amp-img>")]
    [InlineData("<img src='/a.jpg'><noscript><img src='/a.jpg'></noscript>")]
    [InlineData("<picture><source srcset='/b.webp'><img src='/a.jpg'></picture>")]
    [InlineData("<picture><source data-srcset='/s.jpg 320w, /a.jpg 640w'><img class=lazy data-src='/s.jpg'></picture>")]
    [InlineData("<img src='/r/w90q1/a.jpg' data-src='/a.jpg' data-blurred=true>")]
    public void A_lazy_picture_has_its_real_address(string html) =>
        Single<Image>(html).Url.Should().Be(new Uri("https://news.example/a.jpg"));

    [Theory]
    [InlineData("<img src='/a.gif' width=1 height=1>")]
    [InlineData("<img src='/face.jpg' class='author-avatar'>")]
    [InlineData("<span class='icon'><img src='/i.svg'></span>")]
    [InlineData("<img src='/face.jpg' width=48 height=48>")]
    [InlineData("<img class='h-8 w-8 rounded-full' src='/face.jpg'>")]
    [InlineData("<img src='/blank.png'>")]
    [InlineData("<img alt='nothing'>")]
    [InlineData("<img src='/whistle.svg' alt=''>")]
    public void Trackers_portraits_and_icons_are_no_pictures(string html) => Body.Of(html).Should().BeEmpty();

    [Fact]
    public void Two_pictures_have_a_caption_each()
    {
        ValueList<Block> body =
            Body.Of("<figure><img src='/a.jpg'><figcaption>Water rises. Credit: A</figcaption></figure><figure><img src='/b.jpg'>"
                + "<figcaption>Water falls. Credit: B</figcaption></figure>");

        body.Cast<Image>().Select(image => $"{image.Caption} {image.Credit}").Should().Equal("Water rises. A", "Water falls. B");
    }

    [Theory]
    [InlineData("<blockquote class='twitter-tweet'><p>Gate shut.</p>— Harbour (@harbour) "
        + "<a href='https://twitter.com/harbour/status/1'>March 4</a></blockquote>", "twitter", "https://twitter.com/harbour/status/1",
            "Harbour (@harbour)", "Gate shut.")]
    [InlineData("<p>Words of the update around the post of another.</p><div class=tweet><a href='https://twitter.com/ted/status/9'><span "
        + "class=tweet-author-name>Ted Ruck</span> <span class=tweet-author>@ted</span>Queue is round the block.</a><a "
        + "href='https://twitter.com/ted/status/9'><span class=like-count>12 Likes</span></a></div>", "twitter",
            "https://twitter.com/ted/status/9", "Ted Ruck", "Queue is round the block.")]
    [InlineData("<blockquote class='bluesky-embed'><p>First boxes are in.</p>&mdash; Una Reed ("
        + "<a href='https://bsky.app/profile/u'>@una</a>) <a href='https://bsky.app/profile/u/post/3k'>March 8</a></blockquote>",
            "bluesky", "https://bsky.app/profile/u/post/3k", "Una Reed (@una)", "First boxes are in.")]
    [InlineData("<blockquote class='instagram-media' data-instgrm-permalink='https://www.instagram.com/p/abc/'><p>Gate</p></blockquote>",
        "instagram", "https://www.instagram.com/p/abc/", null, "Gate")]
    [InlineData("<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@harbour/video/1'><p>Gate</p></blockquote>", "tiktok",
        "https://www.tiktok.com/@harbour/video/1", null, "Gate")]
    [InlineData("<div class='fb-post' data-href='https://www.facebook.com/harbour/posts/1'></div>", "facebook",
        "https://www.facebook.com/harbour/posts/1", null, null)]
    [InlineData("<blockquote class='reddit-embed-bq'><a href='https://www.reddit.com/r/tide/comments/1/x/'>Gate</a></blockquote>", "reddit",
        "https://www.reddit.com/r/tide/comments/1/x/", null, null)]
    [InlineData("<amp-twitter data-tweetid='12'></amp-twitter>", "twitter", "https://twitter.com/i/status/12", null, null)]
    [InlineData("<amp-instagram data-shortcode='abc'></amp-instagram>", "instagram", "https://www.instagram.com/p/abc", null, null)]
    [InlineData("<iframe src='https://datawrapper.dwcdn.net/abc/1/' title='Water level'></iframe>", "datawrapper",
        "https://datawrapper.dwcdn.net/abc/1/", null, "Water level")]
    [InlineData("<iframe src='https://widget.example/x'></iframe>", "other", "https://widget.example/x", null, null)]
    [InlineData("<figure data-canonical-url='https://bsky.app/profile/h/post/1'><blockquote><p>Gate</p></blockquote></figure>", "bluesky",
        "https://bsky.app/profile/h/post/1", null, "Gate")]
    [InlineData("<gu-island name='TweetBlockComponent' props='{\"element\":{\"url\":\"https://twitter.com/h/status/7\"}}'></gu-island>",
        "twitter", "https://twitter.com/h/status/7", null, null)]
    public void A_post_of_another_service_is_an_embed(string html, string provider, string url, string? author, string? text)
    {
        Embed embed = Body.Of(html)[^1].Should().BeOfType<Embed>().Which;

        (embed.Provider, embed.Url, embed.Author, embed.Text).Should().Be((provider, new Uri(url), author, text));
    }

    [Theory]
    [InlineData("<iframe src='https://www.youtube.com/embed/abc123'></iframe>", "youtube", "https://www.youtube.com/watch?v=abc123")]
    [InlineData("<amp-youtube data-videoid='abc123'></amp-youtube>", "youtube", "https://www.youtube.com/watch?v=abc123")]
    [InlineData("<iframe data-src='//player.vimeo.com/video/7'></iframe>", "vimeo", "https://player.vimeo.com/video/7")]
    [InlineData("<video><source src='/clip.mp4'></video>", null, "https://news.example/clip.mp4")]
    public void A_player_is_a_video(string html, string? provider, string url)
    {
        Video video = Single<Video>(html);

        (video.Provider, video.Url).Should().Be((provider, new Uri(url)));
    }

    [Fact]
    public void Media_keep_their_place_among_the_words() =>
        Body.Of("<p>One</p><figure><img src='/a.jpg'></figure><p>two <img src='/b.jpg'> three</p>").Select(block => block.GetType().Name)
            .Should().Equal("Paragraph", "Image", "Paragraph", "Image", "Paragraph");

    private static T Single<T>(string html)
        where T : Block => Body.Of(html).Should().ContainSingle().Which.Should().BeOfType<T>().Which;
}
