using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Where a time was taken from.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum TimeSource
{
    /// <summary>It is not known where from.</summary>
    Unknown,

    /// <summary>The page's own data: JSON state or an endpoint's payload.</summary>
    PageState,

    /// <summary>A machine time in an attribute of the update's markup.</summary>
    Attribute,

    /// <summary>JSON-LD or microdata.</summary>
    StructuredData,

    /// <summary>A printed date and time.</summary>
    AbsoluteText,

    /// <summary>A printed time of day; the day was found elsewhere.</summary>
    ClockText,

    /// <summary>A printed age: "5 minutes ago".</summary>
    RelativeText,

    /// <summary>The updates before and after it: an interval only.</summary>
    Neighbours,

    /// <summary>A feed's element.</summary>
    Feed,
}
