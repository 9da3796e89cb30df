namespace LiveBlog.Core.Quotes;

/// <summary>Who a mention means.</summary>
/// <param name="Name">The name in full; null where it is not sure.</param>
/// <param name="Role">The role told with it, or the description's own.</param>
/// <param name="Evidence">How the name was found.</param>
internal readonly record struct Named(string? Name, string? Role, NameEvidence Evidence);
