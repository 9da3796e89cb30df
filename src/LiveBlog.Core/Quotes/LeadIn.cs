namespace LiveBlog.Core.Quotes;

/// <summary>Who is about to speak, at the end of a line that ends in a colon.</summary>
internal sealed record LeadIn(Place? Cue, Place? Speaker);
