using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Pictures, captions, videos and embeds of a body.</summary>
internal sealed partial class BodyReader
{
    /// <summary>True where the element was read whole and its children need no walk.</summary>
    private bool ReadMedia(in PageElement item)
    {
        DomElement element = item.Element;
        if (captioned >= 0 && Pictures.IsCaption(element, names))
            return ReadCaption(element);
        if (ReadQuoteCredit(element))
            return true;
        if (Pictures.IsPicture(item.Tag))
            return ReadPicture(element);
        if (item.Has(NameTraits.Consent) && !InlineText.IsLonger(element, LongestConsent))
            return ReadHeldBack(element);
        if (PostProvider(item) is { } provider)
            return Emit(Embeds.Post(element, provider, page));
        return item.Tag switch
        {
            "figure" => ReadFigure(item),
            "video" or "amp-video" => ReadVideo(element),
            "iframe" or "amp-iframe" or "embed" => ReadFrame(element),
            "div" when PlayerOf(item) is { } video => ReadVideo(video),
            "a" => item.Has(NameTraits.Video) && ReadVideoLink(element),
            "source" or "track" or "param" => true,
            "template" => ReadHeldBack(element),
            string name when InlineText.IsIsland(name) => ReadIsland(element),
            string name when name.Contains('-', StringComparison.Ordinal) => ReadComponent(element),
            _ => false,
        };
    }

    /// <summary>The service whose post the element is, by its names or by how it is signed.</summary>
    private string? PostProvider(in PageElement item) =>
        (item.Has(NameTraits.Post) ? Embeds.ByToken(item.Element) ?? (IsWhole(item) ? null : Embeds.ByBox(item.Element, page)) : null)
            ?? (item.Tag == "blockquote" ? Embeds.BySignature(item.Element, page) : null);

    /// <summary>True where hardly any words of the update stand beside it: a thread's update is the post itself.</summary>
    private bool IsWhole(in PageElement item) => item.Place == chosen || (length > 0 && item.TextLength * 10 >= length * 9);

    private bool ReadQuoteCredit(DomElement element)
    {
        if (blocks is not [.., BlockQuote { Speaker: null } quote] || !IsQuoteCredit(element)
            || Text.SignatureLine.Read(InlineText.Of(element)) is not { } speaker)
            return false;
        blocks[^1] = quote with { Speaker = speaker };
        return true;
    }

    private const int LongestConsent = 800;

    /// <summary>The video of a box that holds it beside buttons and no paragraph: the labels in such a box are of the player's controls.
    /// Null for any other box.</summary>
    private DomElement? PlayerOf(in PageElement box)
    {
        DomElement? video = null;
        for (int at = box.Place + 1; at < box.End; at = index[at].End)
        {
            if (index[at].Tag == "video")
                video = index[at].Element;
        }

        bool hasButton = false;
        for (int at = box.Place + 1; video is not null && at < box.End; at++)
        {
            if (index[at].Tag is "p" or "figcaption" or "blockquote" or "h2" or "h3" or "h4")
                return null;
            hasButton |= index[at].Tag == "button";
        }

        return hasButton ? video : null;
    }

    /// <summary>True where a class says that the element names whose the quote before it is: "quote-credit", "pullquote__author".</summary>
    private static bool IsQuoteCredit(DomElement element)
    {
        ReadOnlySpan<char> names = element.Peek("class");
        foreach (Range range in names.Split(' '))
        {
            ReadOnlySpan<char> name = names[range];
            if (name.Contains("quote", StringComparison.OrdinalIgnoreCase)
                && (Ends(name, "credit") || Ends(name, "author") || Ends(name, "attribution")))
                return true;
        }

        return false;

        static bool Ends(ReadOnlySpan<char> name, string word) => name.EndsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An embed that waits for the reader's consent: the words in its place ask for it, the post itself stands in a template, an
    /// attribute or a link.</summary>
    private bool ReadHeldBack(DomElement element)
    {
        foreach (DomElement part in Elements.Below(element).Prepend(element)
            .SelectMany(part => part is DomTemplate template ? Elements.Below(template.Content) : [part]))
        {
            if (Held(part) is { } block)
                return Emit(block);
        }

        return true;
    }

    private Block? Held(DomElement part)
    {
        if ((Embeds.ByToken(part) ?? Embeds.BySignature(part, page)) is { } provider)
            return Embeds.Post(part, provider, page);
        bool isFrame = part.LocalName is "iframe" or "embed";
        foreach (string attribute in (ReadOnlySpan<string>)["src", "data-src", "data-embed-url", "data-url", "data-iframe-src", "href"])
        {
            if (Elements.Value(part, attribute) is { } value && Addresses.Resolve(page, value) is { } url
                && (isFrame || Embeds.IsPostOf(url)))
                return Embeds.At(url, null);
        }

        return null;
    }

    private bool Emit(Block block)
    {
        if (text.IsEmpty || sinks.Peek().Kind != SinkKind.Body)
            blocks.Add(block);
        else
        {
            Flush();
            blocks.Add(block);
        }

        captioned = blocks.Count - 1;
        return true;
    }

    private bool ReadPicture(DomElement element)
    {
        if (Pictures.Read(element, page, names) is { } image)
        {
            if (captioned < 0 || blocks[captioned] is not Image last || !IsSame(last, image))
                Emit(image);
        }
        else if (Elements.HasToken(element, "emoji") && element.GetAttribute("alt") is { } emoji)
        {
            text.Append(emoji);
        }

        return true;
    }

    /// <summary>The picture again, for a browser without scripts or of another width.</summary>
    private static bool IsSame(Image one, Image other) => one.Url?.AbsolutePath == other.Url?.AbsolutePath;

    private bool ReadCaption(DomElement element)
    {
        (string? caption, string? credit) = Pictures.Caption(element, names);
        blocks[captioned] = blocks[captioned] switch
        {
            Image image => image with { Caption = image.Caption ?? caption, Credit = image.Credit ?? credit },
            Video video => video with { Caption = video.Caption ?? caption },
            Embed embed => embed with { Text = embed.Text ?? caption },
            Block other => other,
        };
        return true;
    }

    /// <summary>A picture that a link to a video stands for is that video.</summary>
    private bool ReadVideoLink(DomElement element)
    {
        if (Elements.First(element, Pictures.IsPicture) is null)
            return false;
        return Emit(new Video { Url = Addresses.Resolve(page, element.GetAttribute("href")) });
    }

    /// <summary>A figure that names the post it shows is that post, whatever it holds.</summary>
    private bool ReadFigure(in PageElement item)
    {
        Flush();
        DomElement element = item.Element;
        Uri? url = Addresses.Resolve(page, Elements.Value(element, "data-canonical-url") ?? Elements.Value(element, "data-embed-url"));
        if (CommentIn(item) is { } comment)
            return Emit(Comment(comment, url));
        if (url is null)
            return false;
        Block embed = Embeds.At(url, null);
        DomElement? post = Elements.First(element, "blockquote");
        return Emit(embed is Embed known && post is not null ? Embeds.Post(post, known.Provider, page) with { Url = url } : embed);
    }

    private DomElement? CommentIn(in PageElement item)
    {
        foreach (ref readonly PageElement inner in index.Items[(item.Place + 1)..item.End])
        {
            if (inner.Has(NameTraits.Item)
                && inner.Element.GetAttribute("itemtype")?.EndsWith("schema.org/Comment", StringComparison.Ordinal) == true)
                return inner.Element;
        }

        return null;
    }

    /// <summary>A reader's comment set into the body (https://schema.org/Comment) is a post of another, not the update's own
    /// words.</summary>
    private static Embed Comment(DomElement item, Uri? url) => new()
    {
        Provider = "comment",
        Url = url,
        Author = Elements.First(item, part => part.Peek("itemprop") is "author") is { } author ? InlineText.Of(author) : null,
        Text = Elements.First(item, part => part.Peek("itemprop") is "text") is { } words ? InlineText.Of(words) : null,
    };

    private bool ReadVideo(DomElement element)
    {
        string? source = Elements.Value(element, "src")
            ?? Elements.First(element, part => part.LocalName == "source" && part.HasAttribute("src"))?.GetAttribute("src")
            ?? Elements.Value(element, "data-canonical-url");
        return Emit(new Video { Url = Addresses.Resolve(page, source), Provider = Embeds.Provider(Addresses.Resolve(page, source)) });
    }

    private bool ReadFrame(DomElement element)
    {
        Uri? url = Addresses.Resolve(page, Elements.Value(element, "data-canonical-url") ?? Elements.Value(element, "src")
            ?? Elements.Value(element, "data-src"));
        return Emit(Embeds.At(url, Text.Whitespace.FoldOrNull(element.GetAttribute("title"))));
    }

    private bool ReadComponent(DomElement element)
    {
        (string? address, string provider) = element.LocalName switch
        {
            "amp-twitter" => ("https://twitter.com/i/status/" + element.GetAttribute("data-tweetid"), "twitter"),
            "amp-youtube" => ("https://www.youtube.com/watch?v=" + element.GetAttribute("data-videoid"), "youtube"),
            "lite-youtube" => ("https://www.youtube.com/watch?v=" + element.GetAttribute("videoid"), "youtube"),
            "amp-instagram" => ("https://www.instagram.com/p/" + element.GetAttribute("data-shortcode"), "instagram"),
            "amp-facebook" => (element.GetAttribute("data-href"), "facebook"),
            "amp-vimeo" => ("https://vimeo.com/" + element.GetAttribute("data-videoid"), "vimeo"),
            "amp-reddit" or "amp-embedly-card" or "youtube-video" =>
                (element.GetAttribute("data-src") ?? element.GetAttribute("data-url") ?? element.GetAttribute("src"), "other"),
            _ => (null, ""),
        };
        if (address is null)
            return ReadPlayer(element);
        Uri? url = Addresses.Resolve(page, address);
        return Emit(provider == "other"
            ? Embeds.At(url, null)
            : provider is "youtube" or "vimeo"
            ? new Video { Url = url, Provider = provider }
            : new Embed { Provider = provider, Url = url });
    }

    /// <summary>A component of the site's own whose name says that it plays a video, or whose address is that of a known service.</summary>
    private bool ReadPlayer(DomElement element)
    {
        bool isPlayer = element.LocalName.Contains("video", StringComparison.Ordinal)
            || element.LocalName.Contains("player", StringComparison.Ordinal);
        if (Addresses.Resolve(page, Elements.Value(element, "data-src") ?? Elements.Value(element, "src")
            ?? Elements.Value(element, "data-url")) is not { } url)
            return false;
        if (!isPlayer)
            return Embeds.Provider(url) is not null && Emit(Embeds.At(url, null));
        return Emit(new Video { Url = url, Provider = Embeds.Provider(url),
            Caption = Text.Whitespace.FoldOrNull(element.GetAttribute("title")) });
    }

    /// <summary>An island holds its post in its props until a script sets it; where the post already stands inside, that is
    /// walked.</summary>
    private bool ReadIsland(DomElement element)
    {
        if (element.GetAttribute("props") is not { Length: > 0 } props
            || Elements.First(element, part => part.LocalName is "blockquote" or "p") is not null)
            return false;
        return PageJson.Post(props, element.GetAttribute("name") ?? "", page) is { } block && Emit(block);
    }

    /// <summary>A paragraph that is nothing but the address of a post is that post.</summary>
    private Block? Posted(RichText taken)
    {
        if (taken.Text.Length < 12 || taken.Text.Contains(' ') || !taken.Text.Contains('/'))
            return null;
        Uri? url = taken.Marks is [{ Kind: MarkKind.Link, Url: { } linked }]
            ? linked
            : taken.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Addresses.Resolve(page, taken.Text) : null;
        return url is not null && Embeds.IsPostOf(url) ? Embeds.At(url, null) : null;
    }
}
