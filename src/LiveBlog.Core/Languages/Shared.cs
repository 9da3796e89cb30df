namespace LiveBlog.Core.Languages;

/// <summary>The words every language shares.</summary>
internal static class Shared
{
    /// <summary>Those of times.</summary>
    public const string Time = """
        am: am, a.m, a. m, a m
        pm: pm, p.m, p. m, p m
        hour: h
        minute: min
        second: s, sec
        """;

    /// <summary>The sign of rights, as pages print it where a letter must do.</summary>
    public const string LetteredCopyright = "(c)";

    /// <summary>The sign of rights.</summary>
    public const string Copyright = "©";

    /// <summary>Signs and abbreviations that stand alone on lines which are none of the story's.</summary>
    public static readonly string[] Furniture = ["—", "–", "-"];

    /// <summary>Signs between two names.</summary>
    public static readonly string[] Joiners = [" & ", "; "];
}
