using System.Collections.Frozen;

namespace LiveBlog.Core.Text;

/// <summary>Words that tell that somebody spoke, as far as the shapes of speech without quotation marks need them.</summary>
internal static class SayingWords
{
    /// <summary>English and German: a line with one of them, that ends in a colon, leads in to speech.</summary>
    private static readonly FrozenSet<string> LeadIn = FrozenSet.Create(
        StringComparer.Ordinal, "said", "says", "say", "told", "tells", "wrote", "writes", "added", "adds", "statement", "tweeted",
            "announced", "spoke", "asked", "replied", "read", "reads", "sagte", "erklärte");

    /// <summary>Danish, Norwegian, Swedish, Finnish, and others where a dash opens speech: behind a comma or the sentence's end they tell
    /// who spoke, "– Jeg er helt tom, siger Roe".</summary>
    private static readonly FrozenSet<string> Tags = FrozenSet.Create(
        StringComparer.Ordinal,
        "siger", "sagde", "fortæller", "fortalte", "oplyser", "skriver", "skrev", "mener", "lyder", "lød", "forklarer", "forklarede",
            "udtaler", "udtalte", "tilføjer", "svarer", "spørger", "vurderer", "understreger",
        "sier", "sa", "forteller", "opplyser", "uttaler", "uttalte", "legger", "svarte", "forklarte", "understreker",
        "säger", "sade", "berättar", "uppger", "menar", "förklarar", "tillägger", "svarar", "uttalar",
        "sanoo", "sanoi", "kertoo", "kertoi", "toteaa", "totesi", "kommentoi", "arvioi", "kuvailee", "vastaa", "muistuttaa", "lisää",
        "says", "said", "sagt", "sagte", "dit", "dice", "diz", "disse", "mówi", "powiedział", "powiedziała", "говорит", "сказал",
            "сказала");

    public static bool IsLeadIn(string word) => LeadIn.Contains(word);

    public static bool IsTag(string word) => Tags.Contains(word);
}
