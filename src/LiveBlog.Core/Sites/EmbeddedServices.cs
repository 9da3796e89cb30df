namespace LiveBlog.Core.Sites;

/// <summary>The services whose posts, videos and graphics stand in the pages of others, with the names the library gives them.</summary>
internal static class EmbeddedServices
{
    /// <summary>Their hosts; subdomains belong to them.</summary>
    public static readonly (string Host, string Provider)[] Hosts =
    [
        ("twitter.com", "twitter"), ("x.com", "twitter"), ("t.co", "twitter"), ("facebook.com", "facebook"), ("fb.watch", "facebook"),
        ("instagram.com", "instagram"), ("instagr.am", "instagram"), ("youtube.com", "youtube"), ("youtube-nocookie.com", "youtube"),
        ("youtu.be", "youtube"), ("tiktok.com", "tiktok"), ("t.me", "telegram"), ("telegram.me", "telegram"), ("reddit.com", "reddit"),
        ("redditmedia.com", "reddit"), ("threads.net", "threads"), ("threads.com", "threads"), ("bsky.app", "bluesky"),
        ("vimeo.com", "vimeo"), ("dailymotion.com", "dailymotion"), ("dai.ly", "dailymotion"), ("datawrapper.de", "datawrapper"),
        ("dwcdn.net", "datawrapper"), ("flourish.studio", "flourish"), ("infogram.com", "infogram"), ("soundcloud.com", "soundcloud"),
        ("spotify.com", "spotify"), ("vine.co", "vine"), ("giphy.com", "giphy"), ("streamable.com", "streamable"),
        ("documentcloud.org", "documentcloud"), ("scribd.com", "scribd"), ("google.com", "google"), ("linkedin.com", "linkedin"),
        ("pinterest.com", "pinterest"), ("tumblr.com", "tumblr"), ("twitch.tv", "twitch"), ("brightcove.net", "brightcove"),
        ("jwplatform.com", "jwplayer"), ("jwplayer.com", "jwplayer"), ("storify.com", "storify"), ("audioboom.com", "audioboom"),
        ("audioboo.fm", "audioboom"), ("mastodon.social", "mastodon"), ("interactive.guim.co.uk", "guardian"),
        ("embed.theguardian.com", "guardian"), ("scribblelive.com", "scribblelive"), ("coveritlive.com", "coveritlive"),
        ("rumble.com", "rumble"),
    ];

    /// <summary>The classes that their scripts look for in a page.</summary>
    public static readonly (string Class, string Provider)[] Classes =
    [
        ("twitter-tweet", "twitter"), ("twitter-video", "twitter"), ("instagram-media", "instagram"), ("tiktok-embed", "tiktok"),
        ("fb-post", "facebook"), ("fb-video", "facebook"), ("reddit-embed-bq", "reddit"), ("reddit-card", "reddit"),
        ("bluesky-embed", "bluesky"), ("text-post-media", "threads"), ("mastodon-embed", "mastodon"), ("telegram-post", "telegram"),
        ("imgur-embed-pub", "imgur"), ("embedly-card", "other"),
    ];
}
