namespace LiveBlog.Core.Feeds;

/// <summary>What a correction is called where people read it.</summary>
internal static class CorrectionLabel
{
    public static string Of(CorrectionKind kind) => kind == CorrectionKind.EditorsNote ? "Editor’s note" : kind.ToString();
}
