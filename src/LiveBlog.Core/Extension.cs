namespace LiveBlog.Core;

/// <summary>A JSON member this version does not know, kept so that it survives a round trip.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Json">Its value, as compact JSON text.</param>
public sealed record Extension(string Name, string Json);
