namespace LiveBlog.Core.Validation;

/// <summary>One rule of the table: what it asks, how much it weighs in each profile, what to do, and where it stands written (nowhere of
/// its own: in the specification of the element).</summary>
internal sealed record Rule(
    string Code, FindingSeverity? Strict, FindingSeverity? Publisher, FindingSeverity? Lenient, string Title, string Advice, string Link)
{
    /// <summary>Null where the profile does not ask it.</summary>
    public FindingSeverity? Severity(ValidationProfile profile) => profile switch
    {
        ValidationProfile.Publisher => Publisher,
        ValidationProfile.Lenient => Lenient,
        _ => Strict,
    };

    /// <summary>An error in every profile: nothing can be read without guessing.</summary>
    public static Rule Fatal(string code, string title, string advice, string link) =>
        new(code, FindingSeverity.Error, FindingSeverity.Error, FindingSeverity.Error, title, advice, link);

    /// <summary>An error by the specification that readers mend.</summary>
    public static Rule Error(string code, string title, string advice, string link) =>
        new(code, FindingSeverity.Error, FindingSeverity.Error, FindingSeverity.Warning, title, advice, link);

    /// <summary>A warning by the specification.</summary>
    public static Rule Warning(string code, string title, string advice, string link) =>
        new(code, FindingSeverity.Warning, FindingSeverity.Warning, FindingSeverity.Info, title, advice, link);

    /// <summary>A warning that those who show the story demand.</summary>
    public static Rule Demand(string code, string title, string advice, string link) =>
        new(code, FindingSeverity.Warning, FindingSeverity.Error, FindingSeverity.Info, title, advice, link);

    /// <summary>A hint; the lenient profile is silent.</summary>
    public static Rule Hint(string code, string title, string advice, string link) =>
        new(code, FindingSeverity.Info, FindingSeverity.Warning, null, title, advice, link);
}
