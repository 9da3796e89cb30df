namespace LiveBlog.Core.Testing;

/// <summary>Text that a failure message shows without quotes.</summary>
internal sealed class Words(string? text)
{
    public override string ToString() => text ?? "";
}
