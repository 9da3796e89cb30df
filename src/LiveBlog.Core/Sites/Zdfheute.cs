namespace LiveBlog.Core.Sites;

internal static class Zdfheute
{
    public static Site Site { get; } = new()
    {
        Name = "ZDFheute", Hosts = ["zdfheute.de"], TimeZone = "Europe/Berlin", Language = "de",
        OwnLayouts = [new Layout { Name = "zdfheute-articles", Update = "article[data-guid]", Id = "@data-guid" }],
    };
}
