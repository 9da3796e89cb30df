using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>What the parser has to know of each element. It is asked of AngleSharp's own elements, once.</summary>
internal static class ElementKinds
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Math = "http://www.w3.org/1998/Math/MathML";

    private static readonly IDocument Model = new HtmlParser().ParseDocument("");

    private static readonly FrozenDictionary<string, (string Name, NodeFlags Flags)> Known = Names()
        .ToFrozenDictionary(name => name, name => (name, Flags(Model.CreateElement(name))), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Name, NodeFlags Flags)>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, NodeFlags> KnownSvg =
        Foreign(Svg, "svg", "circle", "desc", "foreignObject", "path", "title", "x");

    private static readonly FrozenDictionary<string, NodeFlags> KnownMath =
        Foreign(Math, "math", "annotation-xml", "mi", "mo", "mn", "ms", "mtext", "x");

    /// <summary>The flags of an element no standard names.</summary>
    public static readonly NodeFlags Unknown = Flags(Model.CreateElement("x-element"));

    /// <summary>The flags of a script of HTML.</summary>
    public static readonly NodeFlags Script = Flags(Model.CreateElement("script"));

    /// <summary>True for an element of HTML; its name is the one string there is of it.</summary>
    public static bool TryGet(ReadOnlySpan<char> tag, out (string Name, NodeFlags Flags) kind) => ByName.TryGetValue(tag, out kind);

    public static NodeFlags OfSvg(string name) => KnownSvg.TryGetValue(name, out NodeFlags flags) ? flags : KnownSvg["x"];

    public static NodeFlags OfMath(string name) => KnownMath.TryGetValue(name, out NodeFlags flags) ? flags : KnownMath["x"];

    private static NodeFlags Flags(IElement element) => ((Node)element).Flags;

    private static FrozenDictionary<string, NodeFlags> Foreign(string space, params string[] names) =>
        names.ToFrozenDictionary(name => name, name => Flags(Model.CreateElement(space, name)), StringComparer.Ordinal);

    private static string[] Names() =>
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas
        caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption
        figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd
        keygen label legend li link listing main map mark marquee menu menuitem meta meter nav nextid nobr noembed noframes noscript
        object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select
        slot small source span strike strong style sub summary sup svg math table tbody td template textarea tfoot th thead time title tr
        track tt u ul var video wbr xmp
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
