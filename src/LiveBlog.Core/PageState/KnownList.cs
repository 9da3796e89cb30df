namespace LiveBlog.Core.PageState;

/// <summary>A list of updates that is known: the member it stands under, members that its items have, and, where the items tell it, their
/// type.</summary>
internal sealed record KnownList(string Name, string? Under, string[] Members, string[]? Types = null);
