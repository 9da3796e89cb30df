namespace LiveBlog.Core.Sites;

/// <summary>The address of a picture or a film by its ids.</summary>
internal sealed record MediaAddress(string? Kind, bool IsPicture, string Template);
