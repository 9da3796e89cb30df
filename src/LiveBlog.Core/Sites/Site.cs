namespace LiveBlog.Core;

/// <summary>What is known of one publisher or platform: data only.</summary>
public sealed record Site
{
    private readonly ValueList<Layout> layouts = [];
    private readonly string? embed;

    /// <summary>The publication's name; of a platform, its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its hosts without www.; subdomains belong to them. None for a platform that serves many publishers.</summary>
    public ValueList<string> Hosts { get; init; } = [];

    /// <summary>The zone its clocks show: an IANA id.</summary>
    /// <exception cref="ArgumentException">The id is no IANA zone ("BST" is none).</exception>
    public string? TimeZone { get; init => field = TimeZoneId.Known(value); }

    /// <summary>Its language, where pages do not tell: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Its layouts, the newest first.</summary>
    /// <exception cref="ArgumentException">A selector is broken, or an attribute's name is none; the message names the site (where its
    /// name is set before), the layout and the property.</exception>
    public ValueList<Layout> Layouts { get => layouts; init => layouts = Sites.LayoutPaths.Checked(value, Name); }

    /// <summary>The layouts of a site of this package: a test has checked them, so that no program pays for it when it starts.</summary>
    internal ValueList<Layout> OwnLayouts { init => layouts = value; }

    /// <summary>How a platform's live blog stands in the pages of others, which do not hold the updates; a path as in <see cref="Layout"/>,
    /// to the live blog's address: "iframe[src*='coveritlive.com']@src".</summary>
    /// <exception cref="ArgumentException">It is no path; the message names the site (where its name is set before).</exception>
    public string? Embed { get => embed; init => embed = Sites.LayoutPaths.CheckedEmbed(value, Name); }

    /// <summary>The same of a site of this package, checked by a test.</summary>
    internal string? OwnEmbed { init => embed = value; }

    /// <summary>What stands before the value of <see cref="Embed"/> where that is no whole address: "https://v.24liveblog.com/iframe/?id=".
    /// No address is made up where it is left out.</summary>
    public string? EmbedAddress { get; init; }
}
