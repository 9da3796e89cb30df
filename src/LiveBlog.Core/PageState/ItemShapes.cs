namespace LiveBlog.Core.PageState;

/// <summary>Tells by their values which members of a list's items are their titles, who wrote them, and when what they tell took
/// place.</summary>
internal static class ItemShapes
{
    private const int LongestTitle = 160;
    private const int Half = 5;
    private const int Most = 8;

    // An entry is written when what it tells has happened, and not days after
    private static readonly NodaTime.Duration Haste = NodaTime.Duration.FromMinutes(2);
    private static readonly NodaTime.Duration Delay = NodaTime.Duration.FromDays(1);

    /// <summary>The member that is called a title in an object within the items, else short texts of which no two are the same, beside the
    /// text, in half of the items or more.</summary>
    public static ItemPath? Title(List<ItemPath> paths, ItemPath? text, List<JsonView> items) =>
        paths.Find(path => path.Depth > 0 && path.Field == ItemField.Headline && IsTitle(path, items))
            ?? paths.Find(path => text is not null && path != text && !path.IsNamed && path.Owner == text.Owner
                && !PersonNames.IsOther(path.Member) && !PersonNames.MayName(path.Member) && IsTitle(path, items)
                && path.Length(items) < text.Length(items));

    private static bool IsTitle(ItemPath path, List<JsonView> items) =>
        path.OwnTexts() is { Count: > 0 } texts && texts.Count * 10 >= items.Count * Half
            && texts.TrueForAll(IsLine) && texts.Exists(IsWords) && !texts.TrueForAll(PersonNames.IsNoTitle);

    /// <summary>True for words on one line, no markup, address or time.</summary>
    public static bool IsLine(string text) =>
        text.Length <= LongestTitle && !text.Contains('<', StringComparison.Ordinal) && text.Any(char.IsLetter)
            && !text.Contains("://", StringComparison.Ordinal) && text[0] != '/' && StateTime.Spread(text) == TimeSpread.None;

    /// <summary>Two words, or as many signs of a script without spaces.</summary>
    private static bool IsWords(string text) =>
        text.Contains(' ', StringComparison.Ordinal) || text.Count(c => c >= '\u2e80') > 2;

    /// <summary>Names of persons, in a member or in one object, that are called after those who write or open with a known first name, or
    /// that every item has and none speaks of.</summary>
    public static ItemPath? Author(List<ItemPath> paths, ItemPath? title, ItemPath? text, List<JsonView> items)
    {
        List<ItemPath> people = paths.FindAll(path => path.Depth < 2 && path != title && path != text
            && path.IsAll(value => value.IsString && PersonNames.IsPerson(value.Text)) && !PersonNames.IsOther(path.Name));
        return people.Find(path => PersonNames.MayName(path.Name)
            || (path.Is(items, Half, _ => true) && path.Any(value => PersonNames.HasForename(value.Text)))) ?? Silent(people, text, items);
    }

    private static ItemPath? Silent(List<ItemPath> people, ItemPath? text, List<JsonView> items) =>
        people is [var only] && only.Count > 1 && text is not null && only.Is(items, Most, value => value.Text is not null)
            && !only.Beside(text).Any(pair => Names(pair.Other, pair.Value.Text)) ? only : null;

    /// <summary>True where the text names the person.</summary>
    private static bool Names(JsonView text, string? person) =>
        person is not null && (text.IsString ? text.Text ?? "" : text.Element.GetRawText())
            .Contains(person.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    /// <summary>The time that an editor has set beside that of the record.</summary>
    public static ItemPath? Event(List<ItemPath> paths, List<JsonView> items)
    {
        ItemPath? record = paths.Find(path => path.IsOfRecord && path.Is(items, Most, ItemGuess.IsWhole));
        return record is null ? null : paths.Find(path => !path.IsNamed && path.Is(items, Most, ItemGuess.IsWhole)
            && path.Beside(record).All(pair => IsBefore(pair.Value, pair.Other)));
    }

    private static bool IsBefore(JsonView value, JsonView record) =>
        !value.Exists || (StateTime.Instant(StateTime.Text(record, isUtc: false)) is { } made
            && StateTime.Instant(StateTime.Text(value, isUtc: false)) is { } told && made - told >= -Haste && made - told <= Delay);
}
