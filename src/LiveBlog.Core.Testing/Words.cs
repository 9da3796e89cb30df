namespace LiveBlog.Core.Testing;

/// <summary>Text that a failure message shows without quotes.</summary>
internal sealed record Words(string? Text)
{
    public override string ToString() => Text ?? "";
}
