namespace LiveBlog.Core.Quotes;

/// <summary>Somebody the story names.</summary>
internal sealed class Person(string name, bool isBody)
{
    public string Name { get; set; } = name;

    public bool IsBody { get; } = isBody;

    /// <summary>Male, Female or None.</summary>
    public WordClass Gender { get; set; }

    public string? Role { get; set; }

    public bool HasSpoken { get; set; }

    /// <summary>True where something tells that it is a person: gender, role or speech.</summary>
    public bool IsCertain => !IsBody && (Gender != WordClass.None || HasSpoken || Role is not null);
}
