namespace LiveBlog.Core.PageState;

/// <summary>What can be noticed while JSON is read.</summary>
internal static class StateFindings
{
    public static Finding ScriptUnreadable(int script, string? why) =>
        Make("page-state-unreadable", FindingSeverity.Info, $"JSON in the page could not be read: {why ?? "it is no JSON"}",
            $"script[{script}]");

    public static Finding PayloadUnreadable(string? why) =>
        Make("payload-unreadable", FindingSeverity.Error, $"The JSON could not be read: {why ?? "it is no JSON"}", null);

    private static Finding Make(string code, FindingSeverity severity, string message, string? path) =>
        new() { Code = code, Severity = severity, Message = message, Path = path };
}
