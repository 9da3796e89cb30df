using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>The ids of a story and its updates, the same in every format: IRIs, as Atom and ninjs demand. An update's is its own, its
/// permalink, or one made of the story's identity and what the update is, never of its place: what is added or drops off leaves the others
/// as they are. Updates that are equal in all of this are counted from the oldest.</summary>
internal sealed class FeedIds
{
    private const string OfStories = "urn:liveblog:story:";
    private const string OfUpdates = "urn:liveblog:update:";

    private readonly string identity;
    private readonly string? page;
    private readonly string[] ids;

    public FeedIds(Story story)
    {
        page = WebAddress.InAscii(story.Url)?.GetLeftPart(UriPartial.Query);
        identity = Digest(Identity(story));
        Story = Iri(story.Id) ?? Address(story.Url) ?? OfStories + (string.IsNullOrEmpty(story.Id) ? identity : Escape(story.Id));
        ids = new string[story.Updates.Count];
        Dictionary<string, int> taken = [];
        foreach (int place in OldestFirst(story))
            ids[place] = Distinct(Of(story.Updates[place]), taken);
    }

    /// <summary>The story's id.</summary>
    public string Story { get; }

    /// <summary>The id of the update at this place of the page.</summary>
    public string this[int place] => ids[place];

    /// <summary>The id of an update that is gone, by the id the story gave it.</summary>
    public string Of(string id)
    {
        if (Iri(id) is { } known)
            return known;
        return page is null ? $"{OfUpdates}{identity}:{Escape(id)}" : $"{page}#{Escape(id)}";
    }

    /// <summary>The id of the update as an element of a page of the story has it: the part behind the page's address, or behind what marks
    /// an id as one of this story.</summary>
    public string Anchor(int place) => Anchor(ids[place]);

    public string Anchor(string id)
    {
        foreach (string before in (ReadOnlySpan<string>)[$"{page}#", $"{OfUpdates}{identity}:"])
        {
            if (before.Length > 1 && id.Length > before.Length && id.StartsWith(before, StringComparison.Ordinal))
                return id[before.Length..];
        }

        return id;
    }

    public static string? Address(Uri? address) => WebAddress.InAscii(address)?.AbsoluteUri;

    private string Of(Update update)
    {
        if ((Iri(update.Id) ?? Permalink(update)) is { } known)
            return known;
        return string.IsNullOrEmpty(update.Id) ? OfUpdates + Digest([identity, .. UpdateTraits.Of(update)]) : Of(update.Id);
    }

    /// <summary>The update's address, unless it is that of the page: then it tells no update from another.</summary>
    private string? Permalink(Update update) => Address(update.Url) is { } url && url.TrimEnd('#') != page ? url : null;

    /// <summary>What tells the story from others: its id, else its address, else what stands at its head.</summary>
    private static string[] Identity(Story story)
    {
        if ((Whitespace.FoldOrNull(story.Id) ?? Address(story.Url)) is { } known)
            return [known];
        return [story.Headline ?? "", story.Publication?.Name ?? "", story.Section ?? "", UpdateTraits.Time(story.Published) ?? ""];
    }

    /// <summary>The places of the updates in the order of time, where nothing tells it from the foot of the page to its head; an update may
    /// stand twice.</summary>
    private static IEnumerable<int> OldestFirst(Story story)
    {
        Dictionary<Update, Queue<int>> places = new(ReferenceEqualityComparer.Instance);
        foreach ((int place, Update update) in story.Updates.Index())
        {
            if (!places.TryGetValue(update, out Queue<int>? found))
                places.Add(update, found = []);
            found.Enqueue(place);
        }

        ValueList<Update> ordered = StoryTimeline.OldestFirst(story);
        bool isUnknown = ordered.Zip(StoryTimeline.NewestFirst(story)).All(pair => ReferenceEquals(pair.First, pair.Second));
        return (isUnknown ? ordered.Reverse() : ordered).Select(update => places[update].Dequeue());
    }

    /// <summary>The id, or where an older update has it, the id with a number; the numbers used are kept, so that many updates of one id
    /// cost no more.</summary>
    private static string Distinct(string id, Dictionary<string, int> taken)
    {
        string distinct = id;
        int number = taken.GetValueOrDefault(id);
        char mark = id.Contains('#', StringComparison.Ordinal) || id.StartsWith(OfUpdates, StringComparison.Ordinal) ? '-' : '#';
        while (!taken.TryAdd(distinct, 1))
            distinct = string.Create(CultureInfo.InvariantCulture, $"{id}{mark}{++number}");
        taken[id] = Math.Max(number, 1);
        return distinct;
    }

    /// <summary>The id where it is an IRI, in ASCII.</summary>
    private static string? Iri(string? id)
    {
        if (WebAddress.Parse(id) is not { IsFile: false } iri || !id!.Contains(':', StringComparison.Ordinal)
            || id.Any(character => character is <= ' ' or '<' or '>' or '"'))
            return null;
        return Ascii.IsValid(id) ? id : WebAddress.ToAscii(iri);
    }

    private static string Escape(string? text) => Uri.EscapeDataString(Surrogates.Mend(text ?? ""));

    /// <summary>Eighty bits: two of a million updates share one with a chance of one in a million millions.</summary>
    private static string Digest(IEnumerable<string> parts)
    {
        // Each part with its length, so that no two lists make one text
        string whole = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, 10));
    }
}
