using System.Runtime.InteropServices;

namespace LiveBlog.Core.Quotes;

/// <summary>Who has been named so far, in the order of reading: names in full, who was mentioned last, who holds a role.</summary>
internal sealed class People
{
    private const int Remembered = 8;

    private readonly Dictionary<string, Person> byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Person Holder, int Count, int All)> byRole = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> rolesHere = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<Person> near = [];
    private bool hasSubject;
    private string? lastBody;
    private string? lastBodyText;
    private Place lastBodyPlace;

    /// <summary>The last body or description that was the subject of a sentence.</summary>
    public string? LastBody
    {
        get => lastBody ??= lastBodyText?[lastBodyPlace.Start..lastBodyPlace.End];
        set => (lastBody, lastBodyText) = (value, null);
    }

    /// <summary>Sets <see cref="LastBody"/> to a stretch of a text.</summary>
    public void SetLastBody(string text, Place place) => (lastBody, lastBodyText, lastBodyPlace) = (null, text, place);

    /// <summary>Who speaks in the update's headline: Roe: All must go.</summary>
    public Person? Headliner { get; set; }

    /// <summary>Descriptions of this update by the role they name.</summary>
    public Dictionary<string, string> Described { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Person? Named(ReadOnlySpan<char> fullName) =>
        byFullName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(fullName, out Person? person) ? person : null;

    /// <summary>Whose name ends in a word, or else starts with it.</summary>
    public Person? WithWord(ReadOnlySpan<char> word) =>
        byLastWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Person? person)
            || byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out person)
            ? person : null;

    /// <summary>Who is known in full by a last name, or in this update by a first name.</summary>
    public Person? Known(ReadOnlySpan<char> word) =>
        WithWord(word) is { IsBody: false } person && person.Name.Contains(' ')
            && (person.Name.AsSpan().EndsWith(word) ? !person.Name.AsSpan().StartsWith(word) : near.Contains(person)) ? person : null;

    /// <summary>The holder of a role; null where nobody was introduced with it, or no one person with most of its uses.</summary>
    public Person? InRole(string role, bool hereOnly) =>
        rolesHere.TryGetValue(role, out Person? here) ? here
        : !hereOnly && byRole.TryGetValue(role, out (Person Holder, int Count, int All) held) && held.Count * 3 >= held.All * 2
            ? held.Holder
            : null;

    /// <summary>Learns, or hears again, who is named in full and with which role.</summary>
    public void Take(Introduction introduction)
    {
        Person person = (introduction.Titled is { } word ? Known(word) : null) ?? Meet(introduction);
        if (introduction.Role is not { } role)
            return;
        Hold(role, person);
        foreach (string part in introduction.RoleWords)
            Hold(part, person);
    }

    /// <summary>Somebody named in full, now known if not before. A name whose gender is known is not displaced by one of unknown
    /// gender.</summary>
    public Person Meet(Introduction introduction)
    {
        Person person = introduction.Person ??= OfName(introduction.Name, introduction.IsBody);
        WordClass gender = introduction.Gender;
        if (person.Gender == WordClass.None)
            person.Gender = gender;
        if (introduction.IsBody)
            return person;
        ref Person? other = ref CollectionsMarshal.GetValueRefOrAddDefault(byLastWord, introduction.Last, out _);
        if (other is null || other.Gender == WordClass.None || gender != WordClass.None)
            other = person;
        if (introduction.First is { } first)
            byFirstWord.TryAdd(first, person);
        return person;
    }

    private Person OfName(string name, bool isBody)
    {
        ref Person? person = ref CollectionsMarshal.GetValueRefOrAddDefault(byFullName, name, out _);
        return person ??= new Person(name, isBody);
    }

    private void Hold(string role, Person person)
    {
        rolesHere[role] = person;
        (Person holder, int count, int all) = byRole.GetValueOrDefault(role, (person, 0, 0));
        byRole[role] = holder == person ? (holder, count + 1, all + 1) : count * 2 <= all ? (person, 1, all + 1) : (holder, count, all + 1);
        person.Role ??= role;
    }

    public void StartSentence() => hasSubject = false;

    /// <summary>Somebody is mentioned; the subject of a sentence stays nearer than others.</summary>
    public void Mention(Person person, bool isSubject)
    {
        hasSubject |= isSubject;
        if (near.Count > 0 && near[^1] == person)
            return;
        near.Remove(person);
        near.Insert(isSubject || !hasSubject || near.Count == 0 ? near.Count : near.Count - 1, person);
        if (near.Count > Remembered)
            near.RemoveAt(0);
    }

    /// <summary>The nearest person a pronoun of a gender can mean.</summary>
    public Person? Nearest(WordClass gender)
    {
        Person? found = gender == WordClass.None ? null
            : NearestOf(gender) ?? near.FindLast(person => !person.IsBody && person.Gender == WordClass.None);
        if (found is not null && found.Name.Contains(' '))
            found.Gender = gender;
        return found;
    }

    /// <summary>The person of this update who was mentioned last.</summary>
    public Person? Last => near.FindLast(static person => !person.IsBody);

    private Person? NearestOf(WordClass gender)
    {
        for (int i = near.Count - 1; i >= 0; i--)
        {
            Person person = near[i];
            if (!person.IsBody && (person.Gender == gender || (person.Gender == WordClass.None && person.Name.Contains(' '))))
                return person;
        }

        return null;
    }

    /// <summary>The only person of this update; null where there are none or several.</summary>
    public Person? Only
    {
        get
        {
            Person? only = near.Count(IsPerson) == 1 ? near.Find(IsPerson) : null;
            return only;

            static bool IsPerson(Person person) =>
                !person.IsBody
                && (person.Gender != WordClass.None || (person.Name.Contains(' ') && (person.HasSpoken || person.Role is not null)));
        }
    }

    /// <summary>A new update starts: nobody mentioned before is near any more.</summary>
    public void Part()
    {
        near.Clear();
        rolesHere.Clear();
        Described.Clear();
        Headliner = null;
        LastBody = null;
    }
}
