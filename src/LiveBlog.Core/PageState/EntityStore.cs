using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>The entities of a normalised cache (Apollo's: "Post:12": {"__typename": "Post", …}), to which {"__ref": "Post:12"}
/// points.</summary>
internal sealed class EntityStore
{
    private const int MostHops = 4;
    private const int MostMembers = 16;
    private const int MostPeople = 2000;
    private const int MostOfPerson = 6;
    private const int Look = 4;

    private static readonly string[] PersonTypes = ["contributor", "author", "person", "user", "profile", "reporter", "journalist"];
    private readonly Dictionary<string, JsonElement> persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> entities = new(StringComparer.Ordinal);

    /// <summary>The language that the input tells first, by its first subtag.</summary>
    public string? Language { get; private set; }

    /// <summary>Takes the language that the object tells.</summary>
    public void TakeLanguage(JsonElement owner)
    {
        if (Language is not null)
            return;
        foreach (JsonProperty member in owner.EnumerateObject())
        {
            bool isNamed = member.Value.ValueKind == JsonValueKind.String && (member.NameEquals("lang"u8)
                || member.NameEquals("language"u8) || member.NameEquals("locale"u8) || member.NameEquals("inLanguage"u8));
            if (isNamed && member.Value.GetString() is { Length: 2 or 5 } tag)
                Language ??= tag[..2];
        }
    }

    public IEnumerable<JsonElement> All => entities.Values;

    /// <summary>True for an object whose members are entities, each under its key.</summary>
    public static bool Is(JsonElement map) =>
        map.EnumerateObject().Any(member => member.Value.ValueKind == JsonValueKind.Object && (member.NameEquals("ROOT_QUERY"u8)
            || (member.Name.Contains(':', StringComparison.Ordinal) && member.Value.TryGetProperty("__typename", out _))));

    /// <summary>Takes the members of the object where they are entities.</summary>
    public void Take(JsonElement map)
    {
        foreach (JsonProperty member in map.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object && member.Value.TryGetProperty("__typename", out _))
                entities.TryAdd(member.Name, member.Value);
        }
    }

    /// <summary>Takes what stands beside the entries: of JSON:API, of services that copy it.</summary>
    public void TakeBeside(JsonElement owner)
    {
        if (owner.TryGetProperty("included", out JsonElement included) && included.ValueKind == JsonValueKind.Array)
            TakeList(included);
        if (owner.TryGetProperty("includes", out JsonElement includes) && includes.ValueKind == JsonValueKind.Object)
            TakeLists(includes);
    }

    /// <summary>Takes the items of a list that others point to by type and id (https://jsonapi.org, "included").</summary>
    public void TakeList(JsonElement list)
    {
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object && KeyOf(item) is { } key)
                entities.TryAdd(key, item);
        }
    }

    /// <summary>Takes what lists beside the entries hold of others: an object of lists by their types ("includes").</summary>
    public void TakeLists(JsonElement owner)
    {
        foreach (JsonProperty list in owner.EnumerateObject().Take(MostMembers))
        {
            if (list.Value.ValueKind == JsonValueKind.Array)
                TakeList(list.Value);
        }
    }

    /// <summary>Takes the people of a list or a map, whom entries name by their ids.</summary>
    public void TakePeople(JsonElement people)
    {
        if (people.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement person in people.EnumerateArray().Take(MostPeople))
            {
                TakePerson(person);
            }
        }
        else if (people.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty person in people.EnumerateObject().Take(MostPeople))
            {
                if (person.Value.ValueKind == JsonValueKind.Object && person.Value.EnumerateObject().All(inner =>
                    inner.Value.ValueKind == JsonValueKind.Object))
                    TakePeople(person.Value);
                else if (person.Value.ValueKind is JsonValueKind.Object or JsonValueKind.String)
                    persons.TryAdd(person.Name, person.Value);
            }
        }
    }

    /// <summary>True for a map of small objects of which each has the name of a person: who writes, by their ids, whatever it is
    /// called.</summary>
    public static bool ArePeople(JsonElement map)
    {
        int count = 0;
        foreach (JsonProperty member in map.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Object || member.Value.GetPropertyCount() > MostOfPerson
                || !member.Value.EnumerateObject().Any(inner => inner.Value.ValueKind == JsonValueKind.String
                    && PersonNames.IsNoTitle(inner.Value.GetString()!)))
                return false;
            if (++count == Look)
                break;
        }

        return count > 0;
    }

    /// <summary>Takes an object that says of itself that it is a person.</summary>
    public void TakeTyped(JsonElement item)
    {
        if (Pages.PageJson.Text(item, "type") is { Length: < 20 } type && Array.IndexOf(PersonTypes, type) >= 0)
            TakePerson(item);
    }

    private void TakePerson(JsonElement person)
    {
        if (person.ValueKind != JsonValueKind.Object || persons.Count >= MostPeople)
            return;
        foreach (string name in (ReadOnlySpan<string>)["id", "_id", "uid", "key", "slug"])
        {
            if (Pages.PageJson.Text(person, name) is { } key)
                persons.TryAdd(key, person);
        }
    }

    /// <summary>The person of the id; null where none is known.</summary>
    public JsonElement? Person(string id) => persons.TryGetValue(id, out JsonElement person) ? person : null;

    /// <summary>The entity a reference points to; any other value as it is.</summary>
    public JsonElement Resolve(JsonElement value)
    {
        for (int hop = 0; hop < MostHops && Reference(value) is { } key && entities.TryGetValue(key, out JsonElement entity); hop++)
            value = entity;
        return value;
    }

    /// <summary>Type and id, which some services keep in an object of their own ("sys").</summary>
    private static string? KeyOf(JsonElement item)
    {
        if (!item.TryGetProperty("sys", out JsonElement sys) || sys.ValueKind != JsonValueKind.Object)
            return TypeAndId(item);
        string? type = Pages.PageJson.Text(sys, "linkType") ?? Pages.PageJson.Text(sys, "type");
        return Pages.PageJson.Text(sys, "id") is { } id ? $"sys {type} {id}" : null;
    }

    private static string? TypeAndId(JsonElement item) =>
        item.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String
            && item.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? $"{type.GetString()} {id.GetString()}"
            : null;

    /// <summary>The key of a reference: {"__ref": key}, of older caches {"type": "id", "id": key}, of JSON:API {"type", "id"} and nothing
    /// else.</summary>
    public static string? Reference(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || value.GetPropertyCount() > MostMembers)
            return null;
        if (value.TryGetProperty("__ref", out JsonElement reference))
            return reference.ValueKind == JsonValueKind.String ? reference.GetString() : null;
        bool isOld = value.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("id");
        if (isOld && value.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String)
            return id.GetString();
        bool isLink = value.GetPropertyCount() == 1 && value.TryGetProperty("sys", out JsonElement sys)
            && sys.ValueKind == JsonValueKind.Object && sys.TryGetProperty("linkType", out _);
        return isLink || value.GetPropertyCount() == 2 ? KeyOf(value) : null;
    }
}
