namespace LiveBlog.Core.PlainText;

/// <summary>Where a time stands on its line.</summary>
internal enum StampForm
{
    /// <summary>It is the whole line.</summary>
    Alone,

    /// <summary>A sign parts it from the words behind it.</summary>
    Seam,

    /// <summary>Only a space does.</summary>
    Space,

    /// <summary>It ends the line.</summary>
    End,
}
