using System.Text.Json;
using LiveBlog.Core.Discovery;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.PageState;

/// <summary>The questions that are asked of a list and its items when it is weighed.</summary>
internal static class ListSigns
{
    private const int Half = 5;
    private const int MostMembers = 60;

    // "Goal!", "Corner"
    private const int LongestCall = 12;
    private const int LongestVersion = 60;
    private const int FewestAuthors = 4;

    /// <summary>True for an object that says it is live, by a flag or its type.</summary>
    public static bool IsLive(JsonElement owner)
    {
        JsonView view = new(owner, null);
        foreach (string name in ListWords.LiveFlags)
        {
            if (view[name] is { Exists: true } flag && flag.Flag != false)
                return true;
        }

        // Objects of many kinds are called live; the flag is a truth value
        return view["live"] is { Exists: true, Element.ValueKind: JsonValueKind.True }
            || Array.Exists(ListWords.KindNames, name => view[name].Text is { Length: < 60 } kind && ListWords.Has(kind, ListWords.Live));
    }

    /// <summary>True where the title of an object around the list says live.</summary>
    public static bool TitleSaysLive(StatePath path, EntityStore store) =>
        StateFacts.Title(path, store) is { } headline && LiveWords.InTitle(headline) is not null;

    public static ListTypes TypeOf(ListCandidate candidate)
    {
        if (Is(candidate, ListWords.Live))
            return ListTypes.Live;
        if (Is(candidate, ListWords.Entries))
            return ListTypes.Update;
        return Is(candidate, ListWords.OtherTypes) ? ListTypes.Other : ListTypes.None;
    }

    public static bool NamesLive(ItemView item) =>
        item.Source.IsObject && item.Source.Element.EnumerateObject().Take(MostMembers)
            .Any(member => member.Value.ValueKind is JsonValueKind.Number or JsonValueKind.String
                && ListWords.Has(member.Name, ListWords.Live));

    /// <summary>True where each can be told from the others: by an id or an address, or as an article is, by its title and who wrote
    /// it.</summary>
    public static bool HaveNames(ListCandidate candidate) =>
        candidate.Most(6, item => item[ItemField.Id].Exists || item[ItemField.Url].Exists)
            || (candidate.Most(6, item => item[ItemField.Author].Exists) && candidate.Most(Half, item => item[ItemField.Headline].Exists));

    public static bool HasBlocks(ItemView item)
    {
        JsonView body = item[ItemField.Body];
        return !body.IsString || body.Glance.IndexOf("<p"u8) >= 0 || body.Glance.IndexOf("\\u003cp"u8) >= 0;
    }

    /// <summary>True for an item with a price, a weight, a temperature. The ball of an over is written like one.</summary>
    public static bool Measures(ItemView item) =>
        !item[ItemField.Minute].Exists && item.Source.IsObject
            && item.Source.Element.EnumerateObject().Take(MostMembers).Any(IsMeasure);

    /// <summary>True for an item without a headline whose text is a word or two.</summary>
    public static bool IsNameOnly(ItemView item) =>
        !item[ItemField.Headline].Exists && item[ItemField.Body] is { IsString: true, Text: { Length: < 24 } text }
            && text.All(c => c < '\u0590' && c is not ('.' or '!' or '?' or '<' or '…')) && text.Count(c => c == ' ') < 3;

    /// <summary>True where half of the texts and more are one: what a program writes.</summary>
    public static bool AreAlike(ListCandidate candidate)
    {
        List<string> texts = [.. candidate.Items.Select(item => item[ItemField.Body])
            .Where(body => body.IsString && body.Glance.Length > LongestCall)
            .Select(body => System.Text.Encoding.UTF8.GetString(body.Glance))];
        return texts.Count > 2 && texts.Distinct(StringComparer.Ordinal).Count() * 2 <= texts.Count;
    }

    /// <summary>True for an item with two round times of which one is the other's end: a programme, an appointment.</summary>
    public static bool Lasts(ItemView item)
    {
        if (!item.Source.IsObject || item.At is not { } start || !IsRound(start))
            return false;
        foreach (JsonProperty member in item.Source.Element.EnumerateObject().Take(MostMembers))
        {
            if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { Length: >= 14 and <= 40 } text
                && ItemNames.Of(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8PropertyName(member)) is not
                    { Field: ItemField.Published or ItemField.Modified }
                && StateTime.TryRead(text, out _) && StateTime.Instant(text) is { } end && IsRound(end)
                && end - start >= NodaTime.Duration.FromMinutes(15) && end - start <= NodaTime.Duration.FromDays(1))
                return true;
        }

        return false;
    }

    private static bool IsRound(NodaTime.Instant time) => time.ToUnixTimeSeconds() % 300 == 0;

    /// <summary>True where the items are called by numbers of versions. A number that all have is that of their schema.</summary>
    public static bool AreVersions(ListCandidate candidate)
    {
        List<List<string>> numbers = [.. candidate.Items.Select(Versions)];
        List<List<string>> told = numbers.FindAll(own => own.Count > 0);
        HashSet<string> shared = told.Count < 2 ? [] : [.. told.Aggregate<IEnumerable<string>>(Enumerable.Intersect)];
        return numbers.Count(own => own.Exists(number => !shared.Contains(number))) * 10 >= numbers.Count * Half;
    }

    private static List<string> Versions(ItemView item) =>
        item.Source.IsObject
            ? [.. item.Source.Element.EnumerateObject().Take(MostMembers).Where(IsVersion).Select(member => member.Value.GetString()!)]
            : [];

    /// <summary>True for an item whose state is that of a task, a fault or an order.</summary>
    public static bool IsTask(ItemView item) =>
        (item[ItemField.Status].Text ?? item[ItemField.Status].TextOf("name", "value", "label")
            ?? item.Source.TextOf("status", "state", "stage", "phase", "conclusion")) is { } state
            && ListWords.TaskStates.Contains(state.Replace('-', '_').Replace(' ', '_'), StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a line of a program's log.</summary>
    public static bool HasLevel(ItemView item) =>
        item.Source.TextOf("level", "severity", "loglevel", "levelname") is { } level
            && ListWords.LogLevels.Contains(level, StringComparer.OrdinalIgnoreCase);

    /// <summary>True where most items have an author of their own, as readers' talk has.</summary>
    public static bool AreOfMany(ListCandidate candidate)
    {
        List<string> authors = [.. candidate.Items.Select(item => StatePeople.Read(item[ItemField.Author], null))
            .Where(people => people.Count == 1).Select(people => people[0].Name)];
        return authors.Count >= FewestAuthors && authors.Count * 10 >= candidate.Items.Count * 6
            && authors.Distinct(StringComparer.Ordinal).Count() * 10 >= authors.Count * 6;
    }

    /// <summary>Updates stand on the page they belong to; articles have pages of their own.</summary>
    public static bool HavePages(ListCandidate candidate, Uri? page)
    {
        List<Uri> own = [.. candidate.Items.Select(item => Elsewhere(item[ItemField.Url].Text, page)).OfType<Uri>()];
        bool areOfOne = page is null && own.Count > 1 && own.TrueForAll(url => url.Query.Length > 1)
            && own.Select(url => url.AbsolutePath).Distinct(StringComparer.Ordinal).Count() == 1;
        return own.Count * 2 >= candidate.Items.Count && !areOfOne;
    }

    private static Uri? Elsewhere(string? address, Uri? page)
    {
        if (address is null || address.Contains('#', StringComparison.Ordinal) || address.StartsWith('?')
            || Addresses.Resolve(page ?? new Uri("https://page.invalid/"), address) is not { } url)
            return null;
        bool isHere = page is not null && url.Host == page.Host && page.AbsolutePath.Length > 1
            && url.AbsolutePath.StartsWith(page.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal);
        return isHere ? null : url;
    }

    private static bool Is(ListCandidate candidate, System.Buffers.SearchValues<string> words) =>
        candidate.Most(Half, item => item[ItemField.Type].Text is { } type && ListWords.Has(type, words));

    private static bool IsMeasure(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Number && member.Value.GetRawText() is { Length: < 10 } number
            && number.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && number.AsSpan(point + 1).ContainsAnyExcept('0');

    private static bool IsVersion(JsonProperty member)
    {
        if (member.Value.ValueKind != JsonValueKind.String || member.Value.GetString() is not { Length: >= 3 and <= LongestVersion } text)
            return false;
        string last = text[(text.LastIndexOf(' ') + 1)..].TrimStart('v', 'V');
        string[] parts = last.Split('.');
        return parts.Length is 2 or 3 or 4 && parts[0].Length <= 3
            && Array.TrueForAll(parts[..2], part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit))
            && (parts.Length > 2 || text[0] is 'v' or 'V') && StateTime.Spread(text) == TimeSpread.None;
    }
}
