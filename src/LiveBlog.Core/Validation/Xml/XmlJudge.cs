using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>Judges elements against the vocabulary: what may stand where, how often, with which attributes and values.</summary>
internal sealed class XmlJudge(FindingLog log)
{
    private static readonly ElementKind Anything = new("any", Holds.Anything, null,
        FrozenDictionary<string, AttributeRule>.Empty, FrozenDictionary<string, ChildRule>.Empty, []);

    private readonly AtomJudge atom = new(log);
    private readonly RssJudge rss = new(log);
    private readonly ModuleJudge modules = new(log);
    private string ownPrefix = "";
    private string ownNamespace = "";
    private bool isRdf;

    /// <summary>The format the root shows; null where it shows none.</summary>
    public FeedFormat? Format { get; private set; }

    public void Namespace(string prefix, string uri, DocumentPlace place)
    {
        if (uri == Namespaces.OldMedia)
            log.Add(Rules.InvalidNamespace, place, $"The namespace of {prefix} lacks the slash at the end of that of Media RSS.");
        if (uri.Length == 0 || uri == Namespaces.LiveBlog || Namespaces.Prefix(uri) is not null)
            return;
        log.Add(Rules.UnknownNamespace, place, $"The namespace {Excerpt.Of(uri)} is not known here.");
        if (AddressChecks.Reference(uri) is { } rule)
            log.Add(rule, place, $"The namespace of {prefix} is \"{Excerpt.Of(uri)}\". Expected: {rule.Title}.");
    }

    /// <summary>The frame of the root, or null where nothing of the document can be judged.</summary>
    public XmlFrame? Root(string local, string uri, List<XmlAttribute> attributes, DocumentPlace place)
    {
        place = place with { Path = $"/{local}" };
        string? kind = Roots.Find(local, uri);
        if (uri == Namespaces.OldAtom)
            log.Add(Rules.InvalidNamespace, place, "The namespace is that of Atom 0.3, which Atom 1.0 replaced.");
        else if (kind is null)
            log.Add(Rules.UndefinedElement, place, $"The root element is {local}, which no feed format has.");
        else
            return Open(local, uri, kind, attributes, place);
        Format = local is "feed" or "entry" ? FeedFormat.Atom : null;
        return null;
    }

    private XmlFrame Open(string local, string uri, string kind, List<XmlAttribute> attributes, DocumentPlace place)
    {
        isRdf = kind is "rdf" or "rss11Channel";
        Format = kind is "feed" or "entry" or "deletedEntry" ? FeedFormat.Atom : FeedFormat.Rss;
        log.Specification = Specifications.OfRoot(kind);
        ownNamespace = kind == "rdf" ? Namespaces.Rss10 : kind == "deletedEntry" ? Namespaces.Atom : uri;
        ownPrefix = kind switch { "feed" or "entry" or "deletedEntry" => "atom", "rdf" => "rss1", "rss11Channel" => "rss11", "rss" => "",
            _ => "app" };
        if (kind is "feed" or "entry" && uri.Length == 0)
            log.Add(Rules.MissingNamespace, place, $"{local} stands in no namespace; that of Atom is {Namespaces.Atom}.");
        else if (kind is "feed" or "entry" && uri != Namespaces.Atom)
            log.Add(Rules.InvalidNamespace, place, $"The namespace is \"{Excerpt.Of(uri)}\"; that of Atom is {Namespaces.Atom}.");
        return Begin(local, Vocabulary.All[kind], null, attributes, place);
    }

    public XmlFrame Child(XmlFrame parent, string local, string uri, List<XmlAttribute> attributes, DocumentPlace place)
    {
        if (parent.Kind.Holds != Holds.Elements)
            return Foreign(parent, local, uri, attributes, place);
        string? prefix = uri == ownNamespace ? "" : uri.Length == 0 ? null : Namespaces.Prefix(uri);
        if (prefix == ownPrefix || (isRdf && prefix == "rss090"))
            prefix = "";
        if (prefix is null)
        {
            if (uri.Length == 0)
                log.Add(Rules.AmbiguousVocabulary, place, $"{local} stands in no namespace.");
            return new XmlFrame(uri.Length == 0 ? local : $"{{{uri}}}:{local}", Anything, parent, place);
        }

        string name = prefix.Length == 0 ? local : $"{prefix}:{(prefix == "dc" ? local.Split('.')[0] : local)}";
        bool isAtomInAtom = prefix == "atom" && parent.Name.Contains(':', StringComparison.Ordinal)
            && parent.Kind.Children.ContainsKey(local);
        name = isAtomInAtom ? local : name;
        int count = parent.Add(name);
        place = place with { Path = $"{parent.DocumentPlace.Path}/{name}{(count > 1 ? $"[{count}]" : "")}" };
        return Known(parent, name, count, attributes, place);
    }

    private XmlFrame Known(XmlFrame parent, string name, int count, List<XmlAttribute> attributes, DocumentPlace place)
    {
        if (!parent.Kind.Children.TryGetValue(name, out ChildRule? rule))
        {
            rule = Questionable(name);
            Rule broken = rule is not null
                ? Rules.QuestionableUsage
                : name.StartsWith("xhtml:", StringComparison.Ordinal) ? Rules.MisplacedXhtml : Rules.UndefinedElement;
            log.Add(broken, place, $"{name} is not defined in {parent.Name}.");
            if (rule is null)
                return new XmlFrame(name, Anything, parent, place);
        }
        else if (count > 1 && rule.Occurs is Occurs.AtMostOnce or Occurs.Once && count > 1)
        {
            log.Add(Rules.DuplicateElement, place, $"{parent.Name} has more than one {name}.");
        }

        if (name == "entry")
            atom.BeforeEntry(parent);
        else if (parent.Kind.Name == "feed")
            atom.Metadata(parent, name, place);
        else if (parent.Kind.Name == "channel")
            rss.Metadata(parent, name, place);
        return Begin(name, Vocabulary.All[rule.Kind], parent, attributes, place);
    }

    /// <summary>Elements that any vocabulary may borrow, though nobody says so for this place.</summary>
    private static ChildRule? Questionable(string name)
    {
        if (Vocabulary.All["everywhere"].Children.TryGetValue(name, out ChildRule? rule))
            return rule;
        return name.StartsWith("atom:", StringComparison.Ordinal)
            ? Vocabulary.All["entry"].Children.GetValueOrDefault(name[5..])
                ?? Vocabulary.All["feed"].Children.GetValueOrDefault(name[5..])
            : null;
    }

    private XmlFrame Begin(string name, ElementKind kind, XmlFrame? parent, List<XmlAttribute> attributes, DocumentPlace place)
    {
        var frame = new XmlFrame(name, kind, parent, place);
        frame.Attributes.AddRange(attributes);
        if (kind.Holds != Holds.Anything)
            JudgeAttributes(frame);
        atom.Start(frame);
        rss.Start(frame);
        modules.Start(frame);
        return frame;
    }

    private void JudgeAttributes(XmlFrame frame)
    {
        foreach (XmlAttribute attribute in frame.Attributes)
        {
            DocumentPlace place = new($"{frame.DocumentPlace.Path}/@{attribute.Name}", attribute.Line, attribute.Column);
            JudgeCharacters(attribute.Name, attribute.Value, place);
            if (frame.Kind.Attributes.TryGetValue(attribute.Name, out AttributeRule? rule))
                JudgeValue(rule.Check, attribute.Name, attribute.Value, place);
            else if (attribute.Name is "xml:lang" && attribute.Value.Length > 0)
                JudgeValue(LanguageChecks.Language, attribute.Name, frame.Language = attribute.Value, place);
            else if (attribute.Name is "xml:base")
                JudgeValue(AddressChecks.Reference, attribute.Name, attribute.Value, place);
            else if (!IsAllowedAnywhere(attribute.Name))
                log.Add(Rules.UnexpectedAttribute, frame.DocumentPlace, $"{frame.Name} has the attribute {attribute.Name}.");
        }

        foreach (AttributeRule rule in frame.Kind.RequiredAttributes)
        {
            if (frame[rule.Name] is null)
                log.Add(Rules.MissingAttribute, frame.DocumentPlace, $"{frame.Name} lacks the attribute {rule.Name}.");
        }
    }

    private bool IsAllowedAnywhere(string name) =>
        name is ['{', ..] || name.StartsWith("xml:", StringComparison.Ordinal)
            || (isRdf && name.StartsWith("rdf:", StringComparison.Ordinal));

    /// <summary>A child of an element whose content the vocabulary does not name.</summary>
    private XmlFrame Foreign(XmlFrame parent, string local, string uri, List<XmlAttribute> attributes, DocumentPlace place)
    {
        if (parent.Kind.Holds == Holds.Construct)
            AtomContent.Child(parent, local, uri, place, log);
        else if (parent.Kind.Holds == Holds.Text && !isRdf)
            log.Add(Rules.UndefinedElement, place, $"{local} is not defined in {parent.Name}.");
        else if (parent.Kind.Holds == Holds.Anything && uri.Length == 0 && Format == FeedFormat.Rss
            && parent.Name.Contains(':', StringComparison.Ordinal))
            log.Add(Rules.NotInNamespace, place, $"{local} in {parent.Name} stands in no namespace.");
        bool isMarkup = uri is Namespaces.Xhtml or "http://www.w3.org/2000/svg";
        if (isMarkup && (MarkupScan.IsRiskyElement(local) || attributes.Exists(one => MarkupScan.IsRiskyAttribute(one.Name, one.Value))))
            log.Add(Rules.SecurityRisk, place, $"The markup of {parent.Name} holds {local} with something that readers must not run.");
        return new XmlFrame(uri.Length == 0 ? local : $"{{{uri}}}:{local}", Anything, parent, place);
    }

    public void Text(XmlFrame? frame, string value, DocumentPlace place)
    {
        if (frame is null || frame.Kind.Holds == Holds.Anything)
            return;
        JudgeCharacters(frame.Name, value, place);
        if (frame.Kind.Holds == Holds.Construct)
            AtomContent.Text(frame, value, place, log);
        else if (frame.Kind.Holds == Holds.Elements && !string.IsNullOrWhiteSpace(value))
            log.Add(Rules.UnexpectedText, place.At(value), $"{frame.Name} holds the text \"{Excerpt.Of(value.Trim())}\".");
        if (frame.Kind.Holds != Holds.Elements)
            frame.Append(value, place);
    }

    private void JudgeCharacters(string name, string value, DocumentPlace place)
    {
        if (value.AsSpan().ContainsAnyInRange('\u0080', '\u009F') || value.Contains('\uFFFD', StringComparison.Ordinal))
            log.Add(Rules.BadCharacters, place, $"{name} holds control characters or replacement characters.");
    }

    public void End(XmlFrame frame, DocumentPlace place)
    {
        ElementKind kind = frame.Kind;
        if (kind.Holds == Holds.Anything)
            return;
        if (kind.Holds == Holds.Elements && !frame.IsJudged && kind.Name != "feed")
            Required(frame, place, log);
        else if (kind.Holds == Holds.Text)
            JudgeValue(kind.Check!, frame.Name, frame.Text.Trim(), place);
        if (isRdf && kind.Name == "rdfResourceLink" && frame["rdf:resource"] is null)
            log.Add(Rules.MissingAttribute, place, $"{frame.Name} lacks the attribute rdf:resource.");
        atom.End(frame, place);
        rss.End(frame, place);
        modules.End(frame, place);
    }

    /// <summary>Tells which required children are not there.</summary>
    public static void Required(XmlFrame frame, DocumentPlace place, FindingLog log)
    {
        frame.IsJudged = true;
        foreach (ChildRule rule in frame.Kind.RequiredChildren)
        {
            if (frame.Count(rule.Name) == 0)
                log.Add(Rules.MissingElement, place, $"{frame.Name} lacks {rule.Name}.");
        }
    }

    private void JudgeValue(ValueCheck check, string name, string value, DocumentPlace place)
    {
        if (check(value) is { } rule)
            log.Add(rule, place, $"{name} is \"{Excerpt.Of(value)}\". Expected: {rule.Title}.");
    }
}
