namespace LiveBlog.Core.Sites;

/// <summary>Reach plc: the Mirror and the regional titles.</summary>
internal static class ReachNationals
{
    public static Site Site { get; } = new()
    {
        Name = "Reach",
        Hosts =
        [
            "mirror.co.uk", "dailystar.co.uk", "dailyrecord.co.uk", "manchestereveningnews.co.uk", "liverpoolecho.co.uk",
                "birminghammail.co.uk", "chroniclelive.co.uk", "walesonline.co.uk",
            "corkbeo.ie", "dublinlive.ie", "irishmirror.ie", "belfastlive.co.uk", "bristolpost.co.uk", "nottinghampost.com",
                "leeds-live.co.uk", "mylondon.news", "plymouthherald.co.uk",
        ],
        TimeZone = "Europe/London",
        Language = "en-GB",
        OwnLayouts =
        [
            new Layout
            {
                Name = "reach-live-event",
                Update = ".live-event-entry",
                Id = "@id",
                Headline = ".entry-content h3",
                Published = "@data-post-time | .entry-info time",
                Modified = "@data-last-modified-time",
                Author = ".entry-info mark",
                Body = ".entry-content",
                KeyEvent = "[data-type='key-event']",
                KeyEventLinks = ".live-event-key-events a@data-id | .key-bubble a@data-id",
                StorySummary = ".live-event-lead-entry p | .live-event-lead-entry",
            },
        ],
    };
}
