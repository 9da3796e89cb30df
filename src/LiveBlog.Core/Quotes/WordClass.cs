namespace LiveBlog.Core.Quotes;

/// <summary>What a word can do in the sentence around a quote. A word may have several.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>A verb of saying: said, sagte.</summary>
    Speech = 1UL << 0,

    /// <summary>A verb that often takes quoted words though it has other senses: called, accused.</summary>
    Opinion = 1UL << 1,

    /// <summary>A participle: its subject stands elsewhere in the sentence.</summary>
    Participle = 1UL << 2,

    /// <summary>What follows is the listener: told.</summary>
    TakesListener = 1UL << 3,

    /// <summary>The form is a noun as well: claims, reports.</summary>
    AlsoNoun = 1UL << 4,

    /// <summary>The speaker follows: laut, according (to).</summary>
    AccordingTo = 1UL << 5,

    Auxiliary = 1UL << 6,
    Adverb = 1UL << 7,
    Determiner = 1UL << 8,
    Possessive = 1UL << 9,
    Preposition = 1UL << 10,
    Conjunction = 1UL << 11,
    Subordinator = 1UL << 12,
    Relative = 1UL << 13,
    Male = 1UL << 14,
    Female = 1UL << 15,
    Pronoun = 1UL << 16,
    ObjectPronoun = 1UL << 17,

    /// <summary>A role that stands before a name: spokesman, minister.</summary>
    Role = 1UL << 18,

    /// <summary>Something that carries words: statement, letter.</summary>
    Message = 1UL << 19,

    /// <summary>Part of a name: Mr, Sen.</summary>
    Title = 1UL << 20,

    /// <summary>Weekdays, months: written large, but nobody.</summary>
    Calendar = 1UL << 21,

    /// <summary>What follows is a label, not speech: so-called, titled.</summary>
    Label = 1UL << 22,

    /// <summary>A lower-case word inside a name: von, de.</summary>
    Particle = 1UL << 23,

    /// <summary>A first name.</summary>
    Forename = 1UL << 24,

    /// <summary>The speaker stands before: zufolge.</summary>
    Postposition = 1UL << 25,

    /// <summary>A verb of another kind: the subject ends before it.</summary>
    OtherVerb = 1UL << 26,

    /// <summary>Joins a noun to its complement: of, for, von.</summary>
    Genitive = 1UL << 27,

    /// <summary>The first person and people in general, who are nobody in particular: I, we, you.</summary>
    Person = 1UL << 28,

    Plural = 1UL << 29,

    /// <summary>Makes a passive of the verb after it: was, been.</summary>
    BePassive = 1UL << 30,

    /// <summary>A verb that takes quoted words now and then: used, wanted.</summary>
    Loose = 1UL << 31,

    /// <summary>Spans of time, written small: week, day.</summary>
    TimeNoun = 1UL << 32,

    /// <summary>Opens an aside with its own subject: with Jones saying.</summary>
    With = 1UL << 33,

    /// <summary>Names the doer after a passive: by.</summary>
    By = 1UL << 34,

    /// <summary>Turns what follows into what was not said: never, not.</summary>
    Negation = 1UL << 35,

    /// <summary>A verb of thinking: its words were not said.</summary>
    Thought = 1UL << 36,

    /// <summary>A word for sayings that nobody says here: motto, slogan.</summary>
    Motto = 1UL << 37,

    /// <summary>Stands before an infinitive: to.</summary>
    InfinitiveMark = 1UL << 38,

    /// <summary>A form that needs an auxiliary: (hat) gesagt.</summary>
    PastParticiple = 1UL << 39,

    /// <summary>Its passive's subject is the speaker: wird Meier zitiert.</summary>
    Quoted = 1UL << 40,

    /// <summary>Takes an empty subject, and the source after a preposition: heißt es in dem Bericht.</summary>
    Reported = 1UL << 41,

    /// <summary>Names the speaker right after a quote or comma only: «…», so Meier.</summary>
    AfterQuote = 1UL << 42,

    /// <summary>An article that can join a noun to the one before: der Sprecher der Polizei.</summary>
    GenitiveArticle = 1UL << 43,

    /// <summary>An article of a case that is never the subject's: dem, den.</summary>
    Oblique = 1UL << 44,

    /// <summary>A verb form that reports what another said: sei, habe.</summary>
    ReportedMood = 1UL << 45,

    /// <summary>A quote of few words that names something: die „Neue Woche“.</summary>
    QuotedName = 1UL << 46,

    /// <summary>Points to something known: the, this.</summary>
    Definite = 1UL << 47,

    /// <summary>A role that many hold at once: spokesman.</summary>
    SharedRole = 1UL << 48,

    /// <summary>Stands for words quoted in the sentence before: lo ha detto, das sagte.</summary>
    BackReference = 1UL << 49,

    /// <summary>Opens a sentence with whose view it tells: for.</summary>
    View = 1UL << 50,

    /// <summary>A verb whose object speaks: zitierte.</summary>
    Citing = 1UL << 51,

    /// <summary>Stands for people whom nobody names: another, somebody.</summary>
    Unnamed = 1UL << 52,

    /// <summary>Makes another role of the noun after it: former, deputy.</summary>
    RoleChanger = 1UL << 53,

    /// <summary>Says that somebody holds a role for a short time: new.</summary>
    NewRole = 1UL << 54,

    /// <summary>A preposition of place: in, near.</summary>
    Locative = 1UL << 55,

    /// <summary>A verb that says that words were not said: denies.</summary>
    Denial = 1UL << 56,

    /// <summary>A thing that cannot speak: plan, criticism.</summary>
    Thing = 1UL << 57,

    /// <summary>A people's name that means one person: the Italian.</summary>
    Demonym = 1UL << 58,

    Cue = Speech | Opinion | Loose,
    Function = Auxiliary | Adverb | Determiner | Possessive | Preposition | Conjunction | Subordinator | Relative | Pronoun | ObjectPronoun
        | Calendar,
}
