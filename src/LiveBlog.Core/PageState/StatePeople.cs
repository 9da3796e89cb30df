using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>Authors as state has them: a byline, a name, an object with a name, or lists of these.</summary>
internal static class StatePeople
{
    private const int LongestAccount = 40;
    private const int MostDepth = 4;
    private const int MostMembers = 20;

    private static readonly string[] Names =
        ["display_name", "displayName", "global_name", "real_name", "name", "fullName", "full_name", "FullName", "Name", "screen_name",
            "screenName", "nickname",
            "title", "webTitle", "byline", "simpleText", "username", "login"];

    private static readonly string[] Lists = ["by", "creators", "authors", "contributors", "people", "nodes", "data"];

    private static readonly string[] Layers =
        ["model", "node", "fields", "attributes", "user", "account", "person", "profile", "author", "data", "name"];

    public static ValueList<Author> Read(JsonView value, Uri? page)
    {
        List<Author> authors = [];
        foreach (Author author in All(value, page, 0))
        {
            if (!authors.Exists(known => known.Name == author.Name))
                authors.Add(author);
        }

        return [.. authors];
    }

    /// <summary>The people whose ids these are; ids that nobody has are no names.</summary>
    public static ValueList<Author> ReadIds(JsonView ids, Uri? page)
    {
        List<Author> authors = [];
        foreach (JsonView id in ids.IsArray ? ids.Items() : [ids])
        {
            if (id.Text is { } key && id.Store?.Person(key) is { } person)
                authors.AddRange(Read(new JsonView(person, id.Store), page));
        }

        return [.. authors];
    }

    private static IEnumerable<Author> All(JsonView value, Uri? page, int depth)
    {
        if (value.IsArray && depth < MostDepth)
            return value.Items().SelectMany(item => All(item, page, depth + 1));
        if (value.Text is { } id && value.Store?.Person(id) is { } person && depth < MostDepth)
            return All(new JsonView(person, value.Store), page, depth + 1);
        if (value.IsString)
            return Line(BodyText.Line(value.Text));
        return value.IsObject && depth < MostDepth ? One(value, page, depth) : [];
    }

    /// <summary>The person that the object is, those that it lists, or the one that it holds.</summary>
    private static IEnumerable<Author> One(JsonView value, Uri? page, int depth)
    {
        foreach (string list in Lists)
        {
            if (value[list] is { IsArray: true } people)
                return All(people, page, depth + 1);
        }

        string? first = BodyText.Line(value.TextOf("first_name", "firstName", "firstname", "given_name"));
        string? last = BodyText.Line(value.TextOf("last_name", "lastName", "lastname", "family_name"));
        string? name = BodyText.Line(Full(value) ?? value.TextOf(Names)) ?? (first is null || last is null ? null : $"{first} {last}");
        if (name is null && Layers.Select(layer => value[layer]).FirstOrDefault(layer => layer.IsObject) is { IsObject: true } inner)
            return All(inner, page, depth + 1);
        name ??= Called(value);
        if (name is null)
            return [];
        if (!Bylines.IsName(name))
            return [];
        string? role = BodyText.Line(value.TextOf("jobTitle", "job_title", "role", "subtitle", "subTitle", "position"));
        Uri? url = value.TextOf("url", "link", "profileUrl", "href") is { } link ? Addresses.Resolve(page, link) : null;
        return [new Author { Name = name, Role = role == name ? null : role, Url = url }];
    }

    /// <summary>Of several names of an account the one with a first and a last name.</summary>
    private static string? Full(JsonView value)
    {
        foreach (string name in Names)
        {
            if (value[name].Text is { } text && text.Contains(' ', StringComparison.Ordinal) && Bylines.IsFullName(text))
                return text;
        }

        return null;
    }

    /// <summary>The name in a member of any other name ("nombre", "imie_nazwisko"), or in two, first and last ("vorname",
    /// "nachname").</summary>
    private static string? Called(JsonView value)
    {
        List<string> words = [];
        foreach (System.Text.Json.JsonProperty member in value.Element.EnumerateObject().Take(MostMembers))
        {
            if (JsonView.Of(member.Value, value.Store) is not { IsString: true } own || BodyText.Line(own.Text) is not { } text
                || PersonNames.IsOther(member.Name))
                continue;
            if (PersonNames.IsPerson(text))
                return text;
            if (char.IsUpper(text[0]) && text.All(c => char.IsLetter(c) || c is '-' or '\'' or '’') && !member.Name.StartsWith('_'))
                words.Add(text);
        }

        return words is [var one, var two] && Bylines.IsFullName($"{one} {two}")
            ? PersonNames.HasForename($"{two} {one}") && !PersonNames.HasForename($"{one} {two}") ? $"{two} {one}" : $"{one} {two}"
            : null;
    }

    /// <summary>True for what can tell an author: an id that nobody has, and an empty text, do not.</summary>
    public static bool IsUsable(JsonView value) =>
        value.Text is { } text
            ? value.Store?.Person(text) is not null || (value.IsString && !IsId(text))
            : !value.IsString;

    /// <summary>A byline's names; else the one word as the account it is, unless it is an id.</summary>
    private static List<Author> Line(string? line)
    {
        if (line is null or "false" or "null")
            return [];
        List<Author> authors = [.. Bylines.Read(line)];
        bool isAccount = authors.Count == 0 && line.Length <= LongestAccount && !line.Contains(' ', StringComparison.Ordinal)
            && line.Any(char.IsAsciiLetterLower) && !line.AsSpan().ContainsAny('/', ':', '@') && !IsId(line)
            && !PersonNames.IsCounted(line);
        return isAccount ? [new Author { Name = line }] : authors;
    }

    private static bool IsId(string text) => text.Length >= 16 && text.All(c => char.IsAsciiHexDigit(c) || c == '-');
}
