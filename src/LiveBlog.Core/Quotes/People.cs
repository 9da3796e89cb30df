using System.Runtime.InteropServices;

namespace LiveBlog.Core.Quotes;

/// <summary>Who has been named so far, in the order of reading: names in full, who was mentioned last, who holds a role. It answers with
/// somebody only where nobody else can be meant.</summary>
internal sealed class People
{
    private const int Remembered = 8;

    private readonly Dictionary<string, Person> byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Held>> byRole = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Held> here = [];
    private readonly List<Person> near = [];
    private bool hasSubject;

    /// <summary>The body that "it" means: the last that was the subject of a sentence; null where that was none, or one without a
    /// name.</summary>
    public Person? Body { get; set; }

    /// <summary>Who was the subject of the last sentence that had one.</summary>
    public Person? Subject { get; private set; }

    /// <summary>Who spoke last in this update.</summary>
    public Person? Speaker { get; set; }

    /// <summary>The only person or body the update's headline names.</summary>
    public Person? Headliner { get; set; }

    public Person? Named(ReadOnlySpan<char> fullName) =>
        byFullName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(fullName, out Person? person) ? person : null;

    /// <summary>Who is known in full by a last name, or in this update by a first name.</summary>
    public Person? Known(ReadOnlySpan<char> word, WordClass gender, bool isTitled)
    {
        byLastWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Person? first);
        Person? found = null, close = null;
        int all = 0, nearby = 0;
        for (Person? person = first; person is not null; person = person.Namesake)
        {
            if (!person.Fits(gender) || (isTitled && person.IsChild) || !person.IsFull)
                continue;
            (found, all) = (person, all + 1);
            if (near.Contains(person))
                (close, nearby) = (person, nearby + 1);
        }

        return all == 1 ? found : nearby == 1 ? close : all == 0 ? OfFirstWord(word, gender) : null;
    }

    /// <summary>The holder of a role; null where nobody was introduced with it, or several were.</summary>
    public Person? InRole(string head, Func<Held, bool> fits, bool hereOnly)
    {
        Person? found = null;
        foreach (Held held in here)
        {
            if (!held.Head.Equals(head, StringComparison.OrdinalIgnoreCase) || !fits(held))
                continue;
            if (found is not null && found != held.Person)
                return null;
            found = held.Person;
        }

        if (found is not null || hereOnly || !byRole.TryGetValue(head, out HashSet<Held>? all))
            return found;
        foreach (Held held in all)
        {
            if (!fits(held))
                continue;
            if (found is not null && found != held.Person)
                return null;
            found = held.Person;
        }

        return found;
    }

    /// <summary>Learns in which role somebody is named in this update.</summary>
    public void Take(Introduction introduction)
    {
        if (introduction is not { RoleHead: { } head, Role: { } role, IsBody: false })
            return;
        Person person = Meet(introduction);
        Held held = new(person, head, role, introduction.RoleChangers);
        if (!here.Add(held))
            return;
        if (!byRole.TryGetValue(head, out HashSet<Held>? all))
            byRole[head] = all = [];
        all.Add(held);
        person.Role ??= role;
    }

    /// <summary>Somebody named in full, or by a role and one word; now known if not before.</summary>
    public Person Meet(Introduction introduction)
    {
        if (introduction.Person is { } met && (met.IsFull || !introduction.IsTitled))
            return met;
        Person? known = introduction.IsTitled ? Known(introduction.Last, introduction.Gender, isTitled: true) : null;
        Person person = introduction.Person = known ?? OfName(introduction);
        if (introduction.Gender != WordClass.None && person.Gender == WordClass.None)
            person.Gender = introduction.Gender;
        if (introduction.Likely != WordClass.None)
            person.Likely = introduction.Likely;
        person.Age = Math.Max(person.Age, introduction.Age);
        person.IsPlace &= introduction.IsPlace;
        return person;
    }

    private Person OfName(Introduction introduction)
    {
        ref Person? person = ref CollectionsMarshal.GetValueRefOrAddDefault(byFullName, introduction.Name, out _);
        if (person is not null)
            return person;
        person = new Person(introduction.Name, introduction.IsBody) { IsPlace = introduction.IsPlace };
        if (introduction.IsBody)
            return person;
        ref Person? last = ref CollectionsMarshal.GetValueRefOrAddDefault(byLastWord, introduction.Last, out _);
        (person.Namesake, last) = (last, person);
        if (introduction.First is not { } first)
            return person;
        if (!byFirstWord.TryGetValue(first, out List<Person>? all))
            byFirstWord[first] = all = [];
        all.Add(person);
        return person;
    }

    private Person? OfFirstWord(ReadOnlySpan<char> word, WordClass gender)
    {
        if (!byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out List<Person>? all))
            return null;
        Person? close = null;
        foreach (Person person in all)
        {
            if (!person.Fits(gender) || (all.Count > 1 && !near.Contains(person)))
                continue;
            if (close is not null)
                return null;
            close = person;
        }

        return close is { IsCertain: true } ? close : null;
    }

    public void StartSentence() => hasSubject = false;

    /// <summary>Somebody is mentioned; the subject of a sentence stays nearer than others.</summary>
    public void Mention(Person person, bool isSubject)
    {
        if (isSubject && !hasSubject)
            Subject = person;
        hasSubject |= isSubject;
        if (near.Count > 0 && near[^1] == person)
            return;
        near.Remove(person);
        near.Insert(isSubject || !hasSubject || near.Count == 0 ? near.Count : near.Count - 1, person);
        if (near.Count > Remembered)
            near.RemoveAt(0);
    }

    /// <summary>The person of this update a pronoun or bare role of a gender means: the only one it can, or else the subject of the
    /// sentence before, where no other fits as well.</summary>
    public Person? Meant(WordClass gender)
    {
        Person? only = null, told = null, unsure = null;
        int all = 0, same = 0, alike = 0, others = 0;
        foreach (Person person in near)
        {
            if (person.IsPlace || !person.Fits(gender))
                continue;
            (unsure, others) = (person, others + 1);
            if (!person.IsCertain && person != Subject)
                continue;
            (only, all) = (person, all + 1);
            same += person != Subject && person.Has(gender) ? 1 : 0;
            alike += person.Has(gender) ? 1 : 0;
            told = person.Gender == gender ? person : told;
        }

        if (all <= 1)
            return only ?? (others == 1 ? unsure : null);
        if (alike == 1 && told is not null && gender != WordClass.None)
            return told;
        return Subject is { IsPlace: false } subject && subject.Fits(gender) && near[^1] == subject
            && (same == 0 || subject.Has(gender) || subject == Speaker)
            ? subject
            : null;
    }

    public bool IsNear(Person person) => near.Contains(person);

    /// <summary>The only person of this update whom a bare role of a gender can mean.</summary>
    public Person? Only(WordClass gender)
    {
        Person? only = null;
        foreach (Person person in near)
        {
            if (person.IsPlace || !person.Fits(gender) || !(person.IsCertain || person == Subject))
                continue;
            if (only is not null)
                return null;
            only = person;
        }

        return only;
    }

    /// <summary>True where this update has mentioned a person whom a pronoun of a gender could mean.</summary>
    public bool HasAnybody(WordClass gender) => near.Exists(person => !person.IsPlace && person.IsCertain && person.Fits(gender));

    /// <summary>True where a sentence of this update had a subject with a name.</summary>
    public bool HasSubject => Subject is not null || Body is not null;

    /// <summary>True where several people were introduced with a role, so that it means none of them for sure.</summary>
    public bool IsHeldByMany(string head) =>
        byRole.TryGetValue(head, out HashSet<Held>? all) && all.Count > 1 && all.Any(held => held.Person != all.First().Person);

    /// <summary>The only body of this update in whose name a word is.</summary>
    public Person? BodyWith(ReadOnlySpan<char> word)
    {
        Person? found = null;
        foreach (Person person in near)
        {
            if (!person.IsBody || !person.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                continue;
            if (found is not null)
                return null;
            found = person;
        }

        return found;
    }

    /// <summary>The only person of this update with an age, or the only person at all.</summary>
    public Person? Aged(int years) =>
        near.FindAll(person => person.Age == years) is [{ } aged] ? aged
            : Meant(WordClass.None) is { Age: 0 } only ? only : null;

    /// <summary>The only body of this update, or the only name of which nothing tells that it is a person's.</summary>
    public Person? OnlyBody =>
        Body ?? (near.FindAll(static person => person.IsBody) is [{ } body] ? body
            : near.FindAll(static person => person is { IsBody: false, Gender: WordClass.None, Likely: WordClass.None, Role: null, Age: 0,
                HasSpoken: true, IsPlace: false }) is [{ } name] && !near.Exists(static person => person.IsBody) ? name : null);

    /// <summary>A new update starts: nobody mentioned before is near any more.</summary>
    public void Part()
    {
        near.Clear();
        here.Clear();
        (Headliner, Body, Subject, Speaker) = (null, null, null, null);
    }

    /// <summary>A role with its holder.</summary>
    /// <param name="Person">The holder.</param>
    /// <param name="Head">The role's noun.</param>
    /// <param name="Role">The role, whole.</param>
    /// <param name="Changers">Its words that make another role of it.</param>
    internal readonly record struct Held(Person Person, string Head, string Role, string Changers);
}
