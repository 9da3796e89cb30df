namespace LiveBlog.Core.Validation;

/// <summary>Judges ninjs by the schema of its generation, which its version or else its names tell.</summary>
internal static class NinjsJudge
{
    private static readonly string[] Lower =
        ["versioncreated", "firstcreated", "contentcreated", "pubstatus", "copyrightholder", "copyrightnotice", "usageterms", "ednote",
        "representationtype", "infosources", "altids", "rightsinfo"];

    public static void Judge(JsonValue root, FindingLog log)
    {
        string? version = (root["standard"] ?? root["$standard"])?.String("version");
        char generation = version is ['1' or '2' or '3', '.', ..] ? version[0] : Guess(root);
        if (version is not null
            && version is not ("1.0" or "1.1" or "1.2" or "1.3" or "1.4" or "1.5" or "1.6" or "2.0" or "2.1" or "2.2" or "3.0" or "3.1"))
            log.Add(Rules.UnknownNinjsVersion, (root["standard"] ?? root["$standard"])!.DocumentPlace,
                $"The version is \"{Excerpt.Of(version)}\".");
        new ShapeJudge(log).Judge(root, $"ninjs{generation}");
    }

    /// <summary>Generation 1 names single things (headline, person, body_…), 2 lists of them in lower case, 3 lists of them in camel
    /// case.</summary>
    private static char Guess(JsonValue root)
    {
        bool isFirst =
            root.Items.Any(member => member.Name is "mimetype" or "headline" or "person" or "subject" or "place" or "organisation"
            or "byline" or "infosource" or "$standard" or "charcount"
            || member.Name?.StartsWith("body_", StringComparison.Ordinal) == true
                || member.Name?.StartsWith("description_", StringComparison.Ordinal) == true);
        if (isFirst || root["associations"] is { Kind: System.Text.Json.JsonValueKind.Object }
            || root["renditions"] is { Kind: System.Text.Json.JsonValueKind.Object })
            return '1';
        return Array.Exists(Lower, name => root[name] is not null) || root.Items.Any(HasLowerParts) ? '2' : '3';
    }

    private static bool HasLowerParts(JsonValue member) =>
        member.Items.Any(item => (item["contenttype"] ?? item["charcount"] ?? item["contactinfo"]) is not null);
}
