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
    private const int LongestTitle = 160;
    private const int LongestId = 64;
    private const int Tenths = 8;
    private const int Half = 5;

    private readonly Dictionary<string, ItemField> fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> wrappers = new(StringComparer.Ordinal);

    /// <summary>What the list's items tell; null where nothing is left to be told, or they speak of other than updates.</summary>
    public static ItemGuess? Of(List<JsonView> items, ItemKnown known, bool isPayload)
    {
        (bool hasTime, bool hasBody) = known;
        if (items.Count < (isPayload ? FewestInPayload : Fewest) || known.IsWhole || !items.TrueForAll(item => item.IsObject))
            return null;
        // Most lists of a page hold neither: a look at one or two of their items tells
        if (!MayHold(items[..1], hasTime, hasBody, isPayload) && !MayHold(items[1..2], hasTime, hasBody, isPayload))
            return null;
        ItemGuess guess = new();
        List<ItemPath> paths = ItemPath.All(items, MostDepth, MostMembers, MostPaths);
        ItemPath? time = hasTime ? null : Time(paths, items, isPayload);
        List<ItemPath> texts = [.. paths.Where(path => path != time && (path.Depth > 0 || !path.IsNamed)
            && path.Is(items, Tenths, IsText))];
        ItemPath? body = hasBody ? null : texts.MaxBy(path => path.Length(items));
        guess.Add(time, ItemField.Published);
        guess.Add(body, ItemField.Body);
        if (guess.fields.Count == 0 && !(hasTime && hasBody))
            return null;
        body ??= paths.Find(path => path.Field == ItemField.Body);
        guess.AddNames(paths.FindAll(path => !path.IsNamed && path != time && path != body),
            known.HasTitle ? null : (body ?? time)?.Owner, items, !known.HasId, isPayload);
        if (!known.HasAuthor)
            guess.AddAuthor(paths, items);
        return guess.fields.Count == 0 ? null : guess;

        bool IsText(JsonView value) => IsBody(value, isPayload);
    }

    /// <summary>Adds the id, and the title that stands beside the text: words of its own for each item.</summary>
    private void AddNames(List<ItemPath> paths, string? owner, List<JsonView> items, bool needsId, bool isPayload)
    {
        // In a page's state only what stands first is the id of what follows
        if (needsId)
            Add(paths.Take(isPayload ? paths.Count : 1).FirstOrDefault(path =>
                path.Depth == 0 && path.AreDistinct(items) && path.Is(items, Tenths, IsId)), ItemField.Id);
        Add(paths.Find(path => path.Owner == owner && path.AreDistinct(items) && path.Is(items, Tenths, IsTitle)
            && !PersonNames.MayName(path.Member)), ItemField.Headline);
    }

    /// <summary>Adds who wrote it: names of persons, in a member or in one object, that are called after those who write or open with a
    /// known first name.</summary>
    private void AddAuthor(List<ItemPath> paths, List<JsonView> items)
    {
        ItemPath? person = paths.Find(path => path.Depth < 2 && path.IsAll(value => value.IsString && PersonNames.IsPerson(value.Text))
            && !PersonNames.IsOther(path.Name) && (PersonNames.MayName(path.Name)
                || (path.Is(items, Half, _ => true) && path.Any(value => PersonNames.HasForename(value.Text)))));
        if (person is not null)
            fields.TryAdd(person.Depth == 0 ? person.Member : person.Owner, ItemField.Author);
    }

    private static ItemPath? Time(List<ItemPath> paths, List<JsonView> items, bool isPayload) =>
        paths.Find(path => path.Is(items, Tenths, IsWhole))
            ?? (isPayload ? paths.Find(path => path.Is(items, Tenths, IsClock)) : null);

    /// <summary>What the member at the path is; null where nothing was told.</summary>
    public ItemName? Name(string path) => fields.TryGetValue(path, out ItemField field) ? new ItemName(field, 0, IsUtc: false) : null;

    /// <summary>True where the object at the path holds what was told.</summary>
    public bool IsWrapper(string path) => wrappers.Contains(path);

    private static bool MayHold(List<JsonView> items, bool hasTime, bool hasBody, bool isPayload)
    {
        List<ItemPath> paths = ItemPath.All(items, MostDepth, MostMembers, MostPaths);
        return (hasTime || paths.Exists(path => path.Is(items, 1, IsWhole) || (isPayload && path.Is(items, 1, IsClock))))
            && (hasBody || paths.Exists(path => path.Is(items, 1, value => IsBody(value, isPayload))));
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
    private static bool IsWhole(JsonView value)
    {
        if (value.Text is not { Length: >= 10 and <= 60 } text)
            return false;
        bool mayBe = value.IsString ? text.Length >= 14 || text.All(char.IsAsciiDigit) : text.Split('.')[0].Length is 10 or 13 or 16 or 19;
        return mayBe && StateTime.Text(value, isUtc: false, out TimeSpread spread) is not null && spread == TimeSpread.Whole;
    }

    private static bool IsClock(JsonView value) =>
        value is { IsString: true, Text: { Length: <= 12 } text } && text.Contains(':', StringComparison.Ordinal)
            && StateTime.Text(value, isUtc: false, out TimeSpread spread) is not null && spread == TimeSpread.Clock;

    /// <summary>In a page's state a short text may be anything; in a payload any text may be an update's.</summary>
    private static bool IsBody(JsonView value, bool isPayload) =>
        StateBody.IsBody(value) && (isPayload || !value.IsString || value.Glance.Length >= Long || value.Glance.StartsWith("<p"u8));

    private static bool IsTitle(JsonView value) =>
        value is { IsString: true, Glance: { Length: > 0 and <= LongestTitle } words } && !words.Contains((byte)'<')
            && StateBody.IsBody(value);

    private static bool IsId(JsonView value) =>
        value.Text is { Length: <= LongestId } text && !text.Contains(' ', StringComparison.Ordinal);
}
