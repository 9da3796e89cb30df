using LiveBlog.Core.Drafts;
using LiveBlog.Core.Time;
using NodaTime.Text;

namespace LiveBlog.Core;

/// <summary>The days of clocks that an earlier reading of the same page found: the same label of the same update keeps its day.</summary>
internal sealed class KnownTimes
{
    private readonly Dictionary<(string Update, string Label), UpdateTime?> times = [];

    public KnownTimes(Story? known)
    {
        foreach (Update update in known?.Updates ?? [])
        {
            if (update.Published is not { At: not null, Raw: { } label } time || !time.Flags.HasFlag(TimeFlags.DateInferred))
                continue;
            foreach (string name in Names(update.Id, update.Url, update.Headline, update.PlainText))
            {
                // Two updates that look the same tell nothing of one
                if (!times.TryAdd((name, label), time))
                    times[(name, label)] = null;
            }
        }
    }

    /// <summary>The time that one of the update's labels had; null where it is not known.</summary>
    public UpdateTime? Of(UpdateDraft update)
    {
        if (times.Count == 0)
            return null;
        string body = update.Body is { } blocks ? string.Join('\n', blocks.Select(block => block.PlainText)) : update.BodyText ?? "";
        return Names(update.Id, update.Url, update.Headline, body)
            .SelectMany(name => update.Times.Select(label => times.GetValueOrDefault((name, label.Text))))
            .FirstOrDefault(time => time is not null);
    }

    /// <summary>The time as a machine's label, by which the clocks around it are dated too.</summary>
    public static TimeLabel Label(UpdateTime known) =>
        new(OffsetDateTimePattern.Rfc3339.Format(known.At!.Value), TimeSource.StructuredData);

    /// <summary>What an update is known by, the surest first: its id, else its address, else its words.</summary>
    private static IEnumerable<string> Names(string? id, Uri? url, string? headline, string body)
    {
        if (id is not null || url is not null)
            return [id is not null ? $"id {id}" : $"url {url}"];
        return headline is null && body.Length == 0 ? [] : [$"= {headline ?? body}"];
    }
}
