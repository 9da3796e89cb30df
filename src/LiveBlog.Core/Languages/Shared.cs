namespace LiveBlog.Core.Languages;

/// <summary>The words every language shares.</summary>
internal static class Shared
{
    /// <summary>Those of times.</summary>
    public const string Time = """
        am: am, a.m, a. m, a m
        pm: pm, p.m, p. m, p m
        hour: h
        minute: min
        second: s, sec
        """;

    /// <summary>Signs between the hours and minutes of clocks.</summary>
    public const string ClockMarks = ":.：hH時时点點시";

    /// <summary>Signs that make a number the number of a day: "1º".</summary>
    public const string OrdinalSigns = "ºª";

    /// <summary>Services that a page is shared with, and labels of their controls.</summary>
    public static readonly string[] ShareServices =
    [
        "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "pinterest", "reddit", "bluesky", "threads", "messenger",
        "mastodon", "flipboard", "pocket", "tumblr", "viber", "xing", "kakaotalk", "weibo", "wechat", "url", "sms",
    ];

    /// <summary>Small words within Arabic names.</summary>
    public static readonly string[] NameParticles = ["el", "al", "bin", "ibn"];

    /// <summary>Abbreviations behind the names of companies.</summary>
    public static readonly string[] CompanyEndings = ["Ltd.", "Inc."];

    /// <summary>The abbreviation behind a person's name.</summary>
    public const string Junior = "Jr.";

    /// <summary>The sign of rights, as pages print it where a letter must do.</summary>
    public const string LetteredCopyright = "(c)";

    /// <summary>The word for rights, in lower case.</summary>
    public const string CopyrightWord = "copyright";

    /// <summary>The sign of rights.</summary>
    public const string Copyright = "©";

    /// <summary>Signs and abbreviations that stand alone on lines which are none of the story's.</summary>
    public static readonly string[] Furniture = ["—", "–", "-"];

    /// <summary>The line with which converters to Markdown end the head they set before a page's text.</summary>
    public const string MarkdownHeadEnd = "Markdown Content:";

    /// <summary>What heads the list of addresses below a text that a browser for terminals prints.</summary>
    public static readonly string[] LinkListHeadings = ["References", "Visible links"];

    /// <summary>Signs between two names.</summary>
    public static readonly string[] Joiners = [" & ", "; "];
}
