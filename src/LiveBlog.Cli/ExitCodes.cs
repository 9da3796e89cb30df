namespace LiveBlog.Cli;

/// <summary>What the process says of how it ended.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Validation found something at or above the level asked for.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The page is no live blog.</summary>
    public const int NotALiveBlog = 3;

    /// <summary>The input could not be read.</summary>
    public const int UnreadableInput = 4;
}
