namespace LiveBlog.Core.Documents;

/// <summary>What can be noticed while a page is read, one maker each, so that every code stands once.</summary>
internal static class PageFindings
{
    public static Finding Empty() => Make("page-empty", FindingSeverity.Error, "The input holds no text.");

    public static Finding Binary() => Make("page-binary", FindingSeverity.Error, "The input is no text: it holds control bytes.");

    public static Finding TooComplex() =>
        Make("page-too-complex", FindingSeverity.Error,
            "The page was given up: it takes more work or memory to be parsed than any sound page of its length.");

    public static Finding BodiesTooComplex() =>
        Make("bodies-too-complex", FindingSeverity.Warning,
            "Some bodies take too much work or memory to be parsed; their tags were cut out instead.");

    public static Finding TooLarge(long limit) =>
        Make("page-too-large", FindingSeverity.Error, $"The page is longer than {limit} bytes or characters, the most that is read.");

    public static Finding UnknownCharset(string label) =>
        Make("charset-unknown", FindingSeverity.Warning, $"The charset '{label}' is not known; the bytes decided.");

    public static Finding WrongCharset(string by, string declared, string real) =>
        Make("charset-wrong", FindingSeverity.Warning, $"The {by} charset says {declared}, but the bytes are {real}.");

    public static Finding LoneSurrogates() =>
        Make("text-lone-surrogates", FindingSeverity.Warning, "Lone halves of surrogate pairs were replaced by U+FFFD.");

    public static Finding JsonLdMended(int script) =>
        Make("json-ld-mended", FindingSeverity.Info, "The JSON-LD breaks JSON's syntax and was mended.", $"script[{script}]");

    public static Finding JsonLdUnreadable(int script, string why) =>
        Make("json-ld-unreadable", FindingSeverity.Warning, $"The JSON-LD could not be read: {why}", $"script[{script}]");

    private static Finding Make(string code, FindingSeverity severity, string message, string? path = null) =>
        new() { Code = code, Severity = severity, Message = message, Path = path };
}
