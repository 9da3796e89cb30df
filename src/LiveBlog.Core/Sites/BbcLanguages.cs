namespace LiveBlog.Core.Sites;

/// <summary>The live pages of the BBC World Service's language services.</summary>
internal static class BbcLanguages
{
    public static Layout Layout { get; } = new()
    {
        Name = "bbc-world-service",
        Marker = "main h3[id^='asset:']",
        Update = "main article",
        Id = "h3@id",
        Headline = "[role='text'] > span + span",
        Breaking = "[data-testid='breaking-news-label']",
        Drop = "[data-testid='breaking-news-label']",
    };
}
