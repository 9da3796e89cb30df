using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Pages;

/// <summary>
/// The saved pages beside the tests: HOST/LAYOUT/page.html, what is known of it in context.json, its story in story.json.
/// </summary>
internal static class PageFolders
{
    public static string Root { get; } = Path.GetDirectoryName(ThisFile())!;

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Root, "page.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, Path.GetDirectoryName(file)!).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static string Page(string name) => File.ReadAllText(Path.Combine(Root, name, "page.html"));

    public static string StoryFile(string name) => Path.Combine(Root, name, "story.json");

    /// <summary>When the page was captured, where its folder says so.</summary>
    public static PageContext Context(string name)
    {
        using JsonDocument? known = Known(name);
        return known is not null && known.RootElement.TryGetProperty("capturedAt", out JsonElement at)
            ? new PageContext { CapturedAt = InstantPattern.ExtendedIso.Parse(at.GetString()!).Value }
            : new PageContext();
    }

    /// <summary>The verdict that the folder asks for; none where any live one will do.</summary>
    public static Verdict? Verdict(string name)
    {
        using JsonDocument? known = Known(name);
        return known is not null && known.RootElement.TryGetProperty("verdict", out JsonElement verdict)
            ? Enum.Parse<Verdict>(verdict.GetString()!)
            : null;
    }

    private static JsonDocument? Known(string name) =>
        File.Exists(Path.Combine(Root, name, "context.json"))
            ? JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, name, "context.json")))
            : null;

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
