namespace LiveBlog.Core.Quotes;

/// <summary>Common nouns that take up a body named before.</summary>
internal static class BodyNouns
{
    private static readonly WordTable Words = WordTable.Of(
        """
        group force association company party ministry council union charity organisation organization firm team club department commission agency watchdog body bank paper newspaper broadcaster
        university institute authority airline regulator campaign court ngo government network federation foundation committee
        """);

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
