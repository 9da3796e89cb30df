namespace LiveBlog.Core.Quotes;

/// <summary>Somebody the story names.</summary>
internal sealed class Person(string name, bool isBody)
{
    private const int Grown = 16;

    public string Name { get; } = name;

    public bool IsBody { get; } = isBody;

    /// <summary>Male, Female or None, as the text tells: a title, a role, kinship, a pronoun.</summary>
    public WordClass Gender { get; set; }

    /// <summary>Male, Female or None, as the first name lets one guess: enough to refuse a pronoun, too little to give one.</summary>
    public WordClass Likely { get; set; }

    /// <summary>The role the story gave first, whole.</summary>
    public string? Role { get; set; }

    /// <summary>The years the story tells; 0 where it tells none.</summary>
    public int Age { get; set; }

    public bool HasSpoken { get; set; }

    /// <summary>True where the story names it after a word of place only: in Port Roe.</summary>
    public bool IsPlace { get; set; }

    /// <summary>The next known person whose name ends in the same word.</summary>
    public Person? Namesake { get; set; }

    public bool IsChild => Age is > 0 and < Grown;

    /// <summary>True where something tells that it is a person: gender, first name, role, age or speech.</summary>
    public bool IsCertain =>
        !IsBody && (Gender != WordClass.None || Likely != WordClass.None || HasSpoken || Role is not null || Age > 0);

    /// <summary>True for a name of several words.</summary>
    public bool IsFull => Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>False where a pronoun, title or role of a gender cannot mean the person.</summary>
    public bool Fits(WordClass gender) =>
        !IsBody
        && (gender == WordClass.None || (Gender == WordClass.None ? Likely == WordClass.None || Likely == gender : Gender == gender));

    /// <summary>True where a gender is told or guessed, and it is this one.</summary>
    public bool Has(WordClass gender) => !IsBody && (Gender == WordClass.None ? Likely : Gender) == gender && gender != WordClass.None;
}
