namespace LiveBlog.Core.Tests;

/// <summary>The committed page that the README's first command reads.</summary>
internal static class SamplePage
{
    public static string Html { get; } = Repository.Read("tests/LiveBlog.Core.Tests/Pages/sample/page.html");
}
