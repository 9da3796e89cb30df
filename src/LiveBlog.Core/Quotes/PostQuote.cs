namespace LiveBlog.Core.Quotes;

/// <summary>Makes a quote of an embedded post, which is its author's words as a whole.</summary>
internal static class PostQuote
{
    public static Quote? Of(Embed post)
    {
        if (string.IsNullOrWhiteSpace(post.Text) || NameOf(post.Author) is not { } name)
            return null;
        return new Quote
        {
            Text = post.Text,
            Speaker = new Speaker { Name = name, NameEvidence = NameEvidence.Written, Mention = post.Author },
            Kind = QuoteKind.Embed,
            Evidence = SpeakerEvidence.EmbedAuthor,
        };
    }

    // Ann Roe (@annroe): the name without the account; an account alone is the name
    private static string? NameOf(string? author)
    {
        ReadOnlySpan<char> name = author.AsSpan().Trim();
        int account = name.LastIndexOf('@');
        if (account > 0 && name[account - 1] is '(' or ' ' && !name[account..].Contains(' '))
            name = name[..account].TrimEnd(" (");
        return name.IsEmpty ? null : name.ToString();
    }
}
