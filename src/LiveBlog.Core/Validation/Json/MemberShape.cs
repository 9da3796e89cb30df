namespace LiveBlog.Core.Validation;

internal sealed record MemberShape(string Name, bool IsRequired, ValueShape[] Values);
