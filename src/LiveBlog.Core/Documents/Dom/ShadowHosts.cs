using System.Collections.Frozen;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>The elements that may have a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name).</summary>
internal static class ShadowHosts
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal, "article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
            "main", "nav", "p", "section", "span");

    public static bool CanBe(string name) => Names.Contains(name) || name.Contains('-', StringComparison.Ordinal);
}
