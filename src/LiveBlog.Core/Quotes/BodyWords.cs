namespace LiveBlog.Core.Quotes;

/// <summary>Words that make a name that of an organisation, a place or a work.</summary>
internal static class BodyWords
{
    private static readonly WordTable Words = WordTable.Of(
        """
        council ministry department association party university college school international bank union news times post mail office court agency committee commission government police force
        army navy parliament senate house congress assembly club united city league federation foundation institute group company corporation inc ltd plc fund service trust board authority
        hospital church society network press media television radio tv nations states kingdom republic street road square park island county district region north south east west new
        witness amnesty reuters guardian daily sunday herald tribune journal telegraph independent express mirror star sun gazette zeitung bundestag bundesrat ministerium partei
        ministero partito governo ministère parti gouvernement ministerio partido gobierno ministério governo ticket festival award awards games cup championship bill act treaty
        """);

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
