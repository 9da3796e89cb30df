namespace LiveBlog.Core.Languages;

/// <summary>The words of one language around quotes, as lists parted by white space. A verb is written in all its forms.</summary>
internal sealed record SpeechWords
{
    public string Speech { get; init; } = "";

    public string AlsoNouns { get; init; } = "";

    public string SpeechParticiples { get; init; } = "";

    public string Opinion { get; init; } = "";

    public string OpinionParticiples { get; init; } = "";

    public string Loose { get; init; } = "";

    public string LooseParticiples { get; init; } = "";

    public string TakesListener { get; init; } = "";

    public string OtherVerbs { get; init; } = "";

    public string AccordingTo { get; init; } = "";

    public string Postpositions { get; init; } = "";

    public string Auxiliaries { get; init; } = "";

    /// <summary>Auxiliaries that make a passive.</summary>
    public string Passives { get; init; } = "";

    public string Adverbs { get; init; } = "";

    public string Determiners { get; init; } = "";

    public string Possessives { get; init; } = "";

    public string Prepositions { get; init; } = "";

    public string Genitives { get; init; } = "";

    public string Conjunctions { get; init; } = "";

    public string Subordinators { get; init; } = "";

    public string Relatives { get; init; } = "";

    public string MalePronouns { get; init; } = "";

    public string FemalePronouns { get; init; } = "";

    public string OtherPronouns { get; init; } = "";

    public string FirstPerson { get; init; } = "";

    public string ObjectPronouns { get; init; } = "";

    public string Roles { get; init; } = "";

    public string FemaleRoles { get; init; } = "";

    public string MaleRoles { get; init; } = "";

    public string Messages { get; init; } = "";

    public string Titles { get; init; } = "";

    public string MaleTitles { get; init; } = "";

    public string FemaleTitles { get; init; } = "";

    public string Calendar { get; init; } = "";

    public string TimeNouns { get; init; } = "";

    /// <summary>Prepositions whose noun may be the subject of a participle: with.</summary>
    public string Withs { get; init; } = "";

    /// <summary>The preposition of the doer in a passive.</summary>
    public string Bys { get; init; } = "";

    public string Negations { get; init; } = "";

    /// <summary>Verbs of thinking.</summary>
    public string Thoughts { get; init; } = "";

    public string Mottos { get; init; } = "";

    public string InfinitiveMarks { get; init; } = "";

    /// <summary>Forms that need an auxiliary.</summary>
    public string PastParticiples { get; init; } = "";

    public string Quoted { get; init; } = "";

    public string Reported { get; init; } = "";

    /// <summary>Words that name the speaker right after a quote or comma only.</summary>
    public string AfterQuote { get; init; } = "";

    public string GenitiveArticles { get; init; } = "";

    /// <summary>Articles of a case that is never the subject's.</summary>
    public string Obliques { get; init; } = "";

    /// <summary>Verb forms that report what another said.</summary>
    public string ReportedMoods { get; init; } = "";

    /// <summary>Determiners that point to something known.</summary>
    public string Definites { get; init; } = "";

    public string MalePossessives { get; init; } = "";

    public string FemalePossessives { get; init; } = "";

    /// <summary>Roles that many hold at once.</summary>
    public string SharedRoles { get; init; } = "";

    /// <summary>Words that stand for what the sentence before quoted.</summary>
    public string BackReferences { get; init; } = "";

    public string Labels { get; init; } = "";

    /// <summary>Words that stand for people whom nobody names: another, somebody.</summary>
    public string Unnamed { get; init; } = "";

    /// <summary>Words that make another role of the noun after them: former, deputy.</summary>
    public string RoleChangers { get; init; } = "";

    /// <summary>Words that say that somebody holds a role for a short time: new.</summary>
    public string NewRoles { get; init; } = "";

    /// <summary>Prepositions of place.</summary>
    public string Locatives { get; init; } = "";

    /// <summary>Verbs that say that words were not said.</summary>
    public string Denials { get; init; } = "";

    /// <summary>Nouns of things that open sentences and cannot speak, where the subject may follow the verb.</summary>
    public string Things { get; init; } = "";

    /// <summary>Names of peoples that mean one person.</summary>
    public string Demonyms { get; init; } = "";

    /// <summary>Endings of such names.</summary>
    public string DemonymEndings { get; init; } = "";

    /// <summary>Words that make a name that of an organisation, a place or a work.</summary>
    public string Bodies { get; init; } = "";

    /// <summary>Common nouns that take up a body named before.</summary>
    public string BodyNouns { get; init; } = "";

    public string Particles { get; init; } = "";

    public string MaleForenames { get; init; } = "";

    public string FemaleForenames { get; init; } = "";

    /// <summary>Endings that make an unlisted word an adverb.</summary>
    public string AdverbEndings { get; init; } = "";

    /// <summary>Endings that make an unlisted word a role, where words are joined to one: Verkehrsminister.</summary>
    public string RoleEndings { get; init; } = "";

    public string FemaleRoleEndings { get; init; } = "";

    /// <summary>Prepositions that open a sentence with whose view it tells: for.</summary>
    public string Views { get; init; } = "";

    /// <summary>Verbs whose object is the speaker: quotes.</summary>
    public string Citing { get; init; } = "";

    /// <summary>True where a line that opens with a dash is speech: – It is gone, says Roe.</summary>
    public bool HasDashSpeech { get; init; }

    /// <summary>True where a noun needs no article, so that a small word after a name starts another phrase.</summary>
    public bool HasNoArticles { get; init; }

    /// <summary>True where a verb may stand without a subject: «…», ha detto.</summary>
    public bool DropsSubjects { get; init; }

    /// <summary>True where a name may stand before a noun it belongs to: Harbour Board officials.</summary>
    public bool HasNounPairs { get; init; }

    /// <summary>True where the subject may follow any finite verb: Am Montag sagte Meier.</summary>
    public bool Inverts { get; init; }

    /// <summary>True where the verb stands second, so that whatever opens the sentence pushes the subject behind it.</summary>
    public bool IsVerbSecond { get; init; }

    /// <summary>True where all nouns are written large.</summary>
    public bool LargeNouns { get; init; }

    /// <summary>How long unclear words must be to pass for speech.</summary>
    public SpeechThresholds Thresholds { get; init; } = new();
}
