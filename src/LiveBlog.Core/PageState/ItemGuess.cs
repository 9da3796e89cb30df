namespace LiveBlog.Core.PageState;

/// <summary>What members are whose names are in no table, told by what most items of a list hold there: a time in any notation, a text, a
/// word of its own for each item (its id). Members of objects within the item, and of objects that a string holds as JSON, are told too,
/// and those objects count as the item's own.</summary>
internal sealed class ItemGuess
{
    /// <summary>Stands between the names of a path.</summary>
    public const char Step = '\u001f';

    private const int Fewest = 3;
    private const int FewestInPayload = 2;
    private const int MostMembers = 60;
    private const int MostPaths = 200;
    private const int MostDepth = 3;
    private const int Long = 60;
    private const int LongestId = 64;
    private const int Tenths = 7;

    private readonly Dictionary<string, ItemField> fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> wrappers = new(StringComparer.Ordinal);

    /// <summary>What the list's items tell; null where nothing is left to be told, or they speak of other than updates.</summary>
    public static ItemGuess? Of(List<JsonView> items, ItemKnown known, ItemPlace place)
    {
        (bool hasTime, bool hasBody) = known;
        if (items.Count < (place.IsPayload ? FewestInPayload : Fewest) || known.IsWhole || !items.TrueForAll(item => item.IsObject))
            return null;
        // Most lists of a page hold neither: a look at one or two of their items tells
        if (!MayHold(items[..1], hasTime, hasBody, place) && !MayHold(items[1..2], hasTime, hasBody, place))
            return null;
        ItemGuess guess = new();
        List<ItemPath> paths = ItemPath.All(items, MostDepth, MostMembers, MostPaths);
        ItemPath? time = known.HasRecordTime ? ItemShapes.Event(paths, items) : hasTime ? null : Time(paths, items, place);
        List<ItemPath> texts = [.. paths.Where(path => path != time && (path.Depth > 0 || !path.IsNamed)
            && path.Is(items, Tenths, value => IsBody(value, place)))];
        ItemPath? body = hasBody ? null : texts.MaxBy(path => path.Length(items));
        guess.Add(time, ItemField.Published);
        guess.Add(body, ItemField.Body);
        if (guess.fields.Count == 0 && !(hasTime && hasBody))
            return null;
        guess.AddRest(paths, items, known, (time, body ?? paths.Find(path => path.Field == ItemField.Body)), place);
        return guess.fields.Count == 0 ? null : guess;
    }

    /// <summary>Adds the id, the title and who wrote it.</summary>
    private void AddRest(List<ItemPath> paths, List<JsonView> items, ItemKnown known, (ItemPath? Time, ItemPath? Body) told,
        ItemPlace place)
    {
        List<ItemPath> unnamed = paths.FindAll(path => !path.IsNamed && path != told.Time && path != told.Body);
        // In a page's state only what stands first is the id of what follows
        if (!known.HasId)
            Add(unnamed.Take(place.IsPayload ? unnamed.Count : 1).FirstOrDefault(path =>
                path.Depth == 0 && path.AreDistinct(items) && path.Is(items, Tenths, IsId)), ItemField.Id);
        ItemPath? title = known.HasTitle ? null : ItemShapes.Title(paths, told.Body ?? told.Time, items);
        Add(title, ItemField.Headline);
        if (!known.HasAuthor && ItemShapes.Author(paths, title, told.Body, items) is { } person)
            fields.TryAdd(person.Depth == 0 || wrappers.Contains(person.Owner) ? person.Name : person.Owner, ItemField.Author);
    }

    private static ItemPath? Time(List<ItemPath> paths, List<JsonView> items, ItemPlace place) =>
        paths.Find(path => path.Is(items, Tenths, IsWhole))
            ?? (place.MayHaveClocks ? paths.Find(path => path.Is(items, Tenths, IsClock)) : null)
            ?? (paths.Exists(path => path.Is(items, Tenths, value => value.Text is { Length: >= 8 and < 24 } text && StateTime.IsDay(text)))
                ? paths.Find(path => path.Is(items, Tenths, IsSixDigits))
                : null);

    /// <summary>What the member at the path is; null where nothing was told.</summary>
    public ItemName? Name(string path) => fields.TryGetValue(path, out ItemField field) ? new ItemName(field, 0, IsUtc: false) : null;

    /// <summary>True where the object at the path holds what was told.</summary>
    public bool IsWrapper(string path) => wrappers.Contains(path);

    private static bool MayHold(List<JsonView> items, bool hasTime, bool hasBody, ItemPlace place)
    {
        List<ItemPath> paths = ItemPath.All(items, MostDepth, MostMembers, MostPaths);
        return (hasTime || paths.Exists(path => path.Is(items, 1, IsWhole) || (place.MayHaveClocks && path.Is(items, 1, IsClock))
            || path.Is(items, 1, IsSixDigits)))
            && (hasBody || paths.Exists(path => path.Is(items, 1, value => IsBody(value, place))));
    }

    private void Add(ItemPath? path, ItemField field)
    {
        if (path is null)
            return;
        fields.TryAdd(path.Name, field);
        for (int at = path.Name.LastIndexOf(Step); at > 0; at = path.Name.LastIndexOf(Step, at - 1))
            wrappers.Add(path.Name[..at]);
    }

    /// <summary>A day alone, or a short number, may be anything.</summary>
    public static bool IsWhole(JsonView value)
    {
        if (value.Text is not { Length: >= 10 and <= 60 } text)
            return false;
        bool mayBe = value.IsString ? text.Length >= 14 || text.All(char.IsAsciiDigit) : text.Split('.')[0].Length is 10 or 13 or 16 or 19;
        return mayBe && StateTime.Text(value, isUtc: false, out TimeSpread spread) is not null && spread == TimeSpread.Whole;
    }

    /// <summary>"184000": the clock of a day that another member tells.</summary>
    private static bool IsSixDigits(JsonView value) =>
        value is { IsString: true, Glance.Length: 6 } && StateTime.ClockOf(value.Text) is not null;

    private static bool IsClock(JsonView value) =>
        value is { IsString: true, Text: { Length: >= 4 and <= 12 } text } && text.IndexOfAny([':', '.', 'h']) is 1 or 2
            && StateTime.Text(value, isUtc: false, out TimeSpread spread) is not null && spread == TimeSpread.Clock;

    /// <summary>In a page's state a word or two may be anything; in a payload any text may be an update's.</summary>
    private static bool IsBody(JsonView value, ItemPlace place) =>
        StateBody.IsBody(value) && (place.IsPayload || !value.IsString || value.Glance.Length >= Long || value.Glance.StartsWith("<p"u8)
            || value.Glance.Count((byte)' ') >= FewestSpaces);

    // "Read more about it" is on every page
    private const int FewestSpaces = 5;

    private static bool IsId(JsonView value) =>
        value.Text is { Length: <= LongestId } text && !text.Contains(' ', StringComparison.Ordinal);
}
