namespace LiveBlog.Core.Quotes;

/// <summary>Who has been named so far, in the order of reading: names in full, who was mentioned last, who holds a role.</summary>
internal sealed class People
{
    private const int Remembered = 8;

    private readonly Dictionary<string, Person> byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> byRole = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> rolesHere = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<Person> near = [];

    /// <summary>How many have been mentioned in this update.</summary>
    public int NearCount => near.Count;

    /// <summary>The last body or description that was the subject of a sentence.</summary>
    public string? LastBody { get; set; }

    public Person? Named(string fullName) => byFullName.GetValueOrDefault(fullName);

    public Person? WithLastWord(ReadOnlySpan<char> word) => byLastWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Person? person) ? person : null;

    /// <summary>The holder of a role; null where nobody was introduced with it, or several were and none in this update.</summary>
    public Person? InRole(string role, bool hereOnly) =>
        rolesHere.TryGetValue(role, out Person? here) ? here : hereOnly ? null : byRole.GetValueOrDefault(role);

    /// <summary>Somebody named in full, now known if not before. A name whose gender is known is not displaced by one of unknown gender.</summary>
    public Person Meet(string name, bool isBody, WordClass gender)
    {
        if (!byFullName.TryGetValue(name, out Person? person))
        {
            person = new Person(name, isBody) { Gender = gender };
            byFullName[name] = person;
        }

        if (person.Gender == WordClass.None)
            person.Gender = gender;
        string last = name[(name.LastIndexOf(' ') + 1)..];
        if (!byLastWord.TryGetValue(last, out Person? other) || other.Gender == WordClass.None || gender != WordClass.None)
            byLastWord[last] = person;
        return person;
    }

    public void Hold(string role, Person person)
    {
        rolesHere[role] = person;
        byRole[role] = byRole.TryGetValue(role, out Person? other) && other != person ? null : person;
        person.Role ??= role;
    }

    /// <summary>Somebody is mentioned; the subject of a sentence stays nearer than others.</summary>
    public void Mention(Person person, bool isSubject)
    {
        near.Remove(person);
        near.Insert(isSubject || near.Count == 0 ? near.Count : near.Count - 1, person);
        if (near.Count > Remembered)
            near.RemoveAt(0);
    }

    /// <summary>The nearest person a pronoun of a gender can mean.</summary>
    public Person? Nearest(WordClass gender)
    {
        for (int i = near.Count - 1; i >= 0; i--)
        {
            if (!near[i].IsBody && (near[i].Gender == gender || near[i].Gender == WordClass.None))
            {
                near[i].Gender = gender;
                return near[i];
            }
        }

        return null;
    }

    /// <summary>The only person of this update; null where there are none or several.</summary>
    public Person? Only => near.Count(person => !person.IsBody) == 1 ? near.Find(person => !person.IsBody) : null;

    /// <summary>A new update starts: nobody mentioned before is near any more.</summary>
    public void Part()
    {
        near.Clear();
        rolesHere.Clear();
        LastBody = null;
    }
}
