namespace LiveBlog.Core.Quotes;

/// <summary>One way somebody is named in full, with the role told there. The same way in another line is the same introduction.</summary>
internal sealed class Introduction(string name)
{
    /// <summary>The name as written.</summary>
    public string Name { get; } = name;

    /// <summary>Its last word.</summary>
    public string Last { get; } = name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>Its first word; null where it has one only.</summary>
    public string? First { get; } = name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? name[..end] : null;

    /// <summary>The one word after a role: Minister Roe; null where the name has more.</summary>
    public string? Titled { get; init; }

    public bool IsBody { get; init; }

    public WordClass Gender { get; init; }

    /// <summary>The role as written; capitals tell no roles apart.</summary>
    public string? Role { get; init; }

    /// <summary>The words of a role of several words, each once.</summary>
    public string[] RoleWords { get; init; } = [];

    /// <summary>Who it is, once met.</summary>
    public Person? Person { get; set; }

    /// <summary>The next introduction with the same name.</summary>
    public Introduction? Next { get; init; }

    public bool IsSame(NameRun run, bool titled, ReadOnlySpan<char> role) =>
        Titled is not null == titled && IsBody == run.IsBody && Gender == run.Gender
            && role.Equals(Role, StringComparison.OrdinalIgnoreCase);
}
