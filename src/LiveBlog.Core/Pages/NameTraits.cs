namespace LiveBlog.Core.Pages;

/// <summary>What the class names of an element say it is for, and which telling attributes it has.</summary>
[Flags]
internal enum NameTraits
{
    None = 0,
    Noise = 1 << 0,
    Hidden = 1 << 1,
    Caption = 1 << 2,
    Credit = 1 << 3,
    Ornament = 1 << 4,
    Time = 1 << 5,
    Modified = 1 << 6,
    Byline = 1 << 7,
    Title = 1 << 8,
    Video = 1 << 9,
    Post = 1 << 10,

    /// <summary>It holds back an embed until the reader consents.</summary>
    Consent = 1 << 11,

    /// <summary>It sets words of somebody apart: a pull quote.</summary>
    Quote = 1 << 12,

    /// <summary>It leads to other parts of a list: "pagination", "load-more".</summary>
    Paging = 1 << 13,

    /// <summary>It has an attribute that holds a machine time.</summary>
    TimeAttribute = 1 << 16,

    /// <summary>It has an itemprop, rel, role or data-testid.</summary>
    Labelled = 1 << 17,

    /// <summary>It has an itemtype.</summary>
    Item = 1 << 18,

    /// <summary>It has an id.</summary>
    Id = 1 << 19,

    /// <summary>No reader sees it as part of the text: <see cref="Pages.Noise.Is"/>.</summary>
    Out = 1 << 20,

    /// <summary>It is out whatever it holds: hidden, a control, no text. What is out only by its name may still hold the update's
    /// words.</summary>
    Gone = 1 << 22,

    /// <summary>It has an attribute in which a framework keeps the state of a component.</summary>
    State = 1 << 21,
}
