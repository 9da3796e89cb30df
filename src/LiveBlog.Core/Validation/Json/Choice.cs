namespace LiveBlog.Core.Validation;

/// <summary>Member names of which exactly one must be there, in one group or the other.</summary>
internal sealed record Choice(string[][] Groups);
