namespace LiveBlog.Core.Time;

/// <summary>The words of time every language shares.</summary>
internal static class Common
{
    public const string Words = """
        am: am, a.m, a. m, a m
        pm: pm, p.m, p. m, p m
        hour: h
        minute: min
        second: s, sec
        """;
}
