using System.Text;

namespace LiveBlog.Core.Validation;

/// <summary>One attribute as written.</summary>
internal sealed record XmlAttribute(string Name, string Value, int Line, int Column);

/// <summary>One open element.</summary>
internal sealed class XmlFrame(string name, ElementKind kind, XmlFrame? parent, DocumentPlace place)
{
    private Dictionary<string, int>? children;
    private StringBuilder? text;

    public string Name => name;

    public ElementKind Kind => kind;

    public XmlFrame? Parent => parent;

    public DocumentPlace DocumentPlace => place;

    public List<XmlAttribute> Attributes { get; } = [];

    public string Language { get; set; } = parent?.Language ?? "";

    /// <summary>Set where the required children were judged before the end.</summary>
    public bool IsJudged { get; set; }

    public bool HasChildren => children is not null;

    public IEnumerable<string> Children => children?.Keys ?? (IEnumerable<string>)[];

    /// <summary>Where its text starts, for what the text's edges break.</summary>
    public DocumentPlace TextPlace { get; private set; }

    public string Text => text?.ToString() ?? "";

    public string? this[string attribute] => Attributes.Find(one => one.Name == attribute)?.Value;

    public int Count(string child) => children?.GetValueOrDefault(child) ?? 0;

    public int Add(string child)
    {
        children ??= [];
        return children[child] = Count(child) + 1;
    }

    public void Append(string value, DocumentPlace at)
    {
        if (text is null)
            TextPlace = at;
        (text ??= new StringBuilder()).Append(value);
    }
}
