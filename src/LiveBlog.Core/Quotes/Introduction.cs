namespace LiveBlog.Core.Quotes;

/// <summary>One way somebody is named, with what is told beside the name. The same way in another line is the same introduction.</summary>
internal sealed class Introduction(string name)
{
    /// <summary>The name as written.</summary>
    public string Name { get; } = name;

    /// <summary>Its last word.</summary>
    public string Last { get; } = name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>Its first word; null where it has one only.</summary>
    public string? First { get; } = name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? name[..end] : null;

    /// <summary>True for one word after a role: Minister Roe. It is whoever is known by that name.</summary>
    public bool IsTitled { get; init; }

    public bool IsBody { get; init; }

    public bool IsPlace { get; init; }

    public WordClass Gender { get; init; }

    public WordClass Likely { get; init; }

    public int Age { get; init; }

    /// <summary>The role, whole, as written; capitals tell no roles apart.</summary>
    public string? Role { get; init; }

    /// <summary>Its noun: minister, head.</summary>
    public string? RoleHead { get; init; }

    /// <summary>Its words that make another role of it: former, deputy.</summary>
    public string RoleChangers { get; init; } = "";

    /// <summary>Who it is, once met.</summary>
    public Person? Person { get; set; }

    /// <summary>The next introduction with the same name.</summary>
    public Introduction? Next { get; init; }

    public bool IsSame(NameRun run, bool titled, bool place, int age, ReadOnlySpan<char> role) =>
        IsTitled == titled && IsBody == run.IsBody && IsPlace == place && Gender == run.Gender && Age == age
            && role.Equals(Role, StringComparison.OrdinalIgnoreCase);
}
