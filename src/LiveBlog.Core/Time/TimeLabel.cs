namespace LiveBlog.Core.Time;

/// <summary>One time label. The source is Attribute, StructuredData or PageState for a machine value, Unknown for visible text.</summary>
internal sealed record TimeLabel(string Text, TimeSource Source, TimeRole Role = TimeRole.Shown);
