namespace LiveBlog.Core.PageState;

/// <summary>Who speaks in the items of a thread, a channel or a feed: its writers, readers who answer, others whose posts it repeats, or
/// the service itself.</summary>
internal static class ItemVoices
{
    private const int Tenths = 6;

    private static readonly string[] Parents = ["in_reply_to_id", "inReplyToId", "in_reply_to_status_id_str", "reply_to_message_id"];

    private static readonly string[] Repeats = ["reblog", "retweeted_status", "repost", "reposted"];

    private static readonly System.Buffers.SearchValues<string> Service =
        ListWords.Parts(["join", "leave", "left", "service", "system", "heartbeat", "ping", "topic", "rename", "bot_message",
            "pinnedmessage", "namechange"]);

    /// <summary>The account that writes a thread: of items that answer one another most are its. Null where there is none.</summary>
    public static string? Writer(List<ItemView> items)
    {
        if (items.Count < 3 || items.Count(IsReply) * 10 < items.Count * Tenths)
            return null;
        IGrouping<string, string>? most = items.Select(Account).OfType<string>().GroupBy(account => account, StringComparer.Ordinal)
            .MaxBy(account => account.Count());
        return most is not null && most.Count() * 10 >= items.Count * Tenths ? most.Key : null;
    }

    /// <summary>True for what a reader answers, what another is quoted with whole, and what the service tells of itself.</summary>
    public static bool IsOther(ItemView item, string? writer)
    {
        if (writer is not null && IsReply(item) && Account(item) is { } account && account != writer)
            return true;
        JsonView source = item.Source;
        return source.First(Repeats).IsObject
            || source["reason"].TextOf("$type", "type")?.Contains("repost", StringComparison.OrdinalIgnoreCase) == true
            || (source.First("subtype", "type") is { IsString: true, Text: { Length: < 40 } kind } && ListWords.Has(kind, Service));
    }

    private static bool IsReply(ItemView item) => item.Source.First(Parents).Text is not null;

    private static string? Account(ItemView item) =>
        item[ItemField.Author].TextOf("id", "acct", "username", "handle") ?? item[ItemField.Author].Text;
}
