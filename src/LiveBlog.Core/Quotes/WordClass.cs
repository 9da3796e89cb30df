namespace LiveBlog.Core.Quotes;

/// <summary>What a word can do in the sentence around a quote. A word may have several.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,

    /// <summary>A verb of saying: said, sagte.</summary>
    Speech = 1 << 0,

    /// <summary>A verb that often takes quoted words though it has other senses: called, accused.</summary>
    Opinion = 1 << 1,

    /// <summary>A participle: its subject stands elsewhere in the sentence.</summary>
    Participle = 1 << 2,

    /// <summary>What follows is the listener: told.</summary>
    TakesListener = 1 << 3,

    /// <summary>The form is a noun as well: claims, reports.</summary>
    AlsoNoun = 1 << 4,

    /// <summary>The speaker follows: laut, according (to).</summary>
    AccordingTo = 1 << 5,

    Auxiliary = 1 << 6,
    Adverb = 1 << 7,
    Determiner = 1 << 8,
    Possessive = 1 << 9,
    Preposition = 1 << 10,
    Conjunction = 1 << 11,
    Subordinator = 1 << 12,
    Relative = 1 << 13,
    Male = 1 << 14,
    Female = 1 << 15,
    Pronoun = 1 << 16,
    ObjectPronoun = 1 << 17,

    /// <summary>A role that stands before a name: spokesman, minister.</summary>
    Role = 1 << 18,

    /// <summary>Something that carries words: statement, letter.</summary>
    Message = 1 << 19,

    /// <summary>Part of a name: Mr, Sen.</summary>
    Title = 1 << 20,

    /// <summary>Weekdays, months: written large, but nobody.</summary>
    Calendar = 1 << 21,

    /// <summary>What follows is a label, not speech: so-called, titled.</summary>
    Label = 1 << 22,

    /// <summary>A lower-case word inside a name: von, de.</summary>
    Particle = 1 << 23,

    /// <summary>A first name.</summary>
    Forename = 1 << 24,

    /// <summary>The speaker stands before: zufolge.</summary>
    Postposition = 1 << 25,

    /// <summary>A verb of another kind: the subject ends before it.</summary>
    OtherVerb = 1 << 26,

    /// <summary>Joins a noun to its complement: of, for, von.</summary>
    Genitive = 1 << 27,

    /// <summary>The first person and people in general, who are nobody in particular: I, we, you.</summary>
    Person = 1 << 28,

    Plural = 1 << 29,

    /// <summary>Makes a passive of the verb after it: was, been.</summary>
    BePassive = 1 << 30,

    /// <summary>A verb that takes quoted words now and then: used, wanted.</summary>
    Loose = 1u << 31,

    Cue = Speech | Opinion | Loose,
    Function = Auxiliary | Adverb | Determiner | Possessive | Preposition | Conjunction | Subordinator | Relative | Pronoun | ObjectPronoun | Calendar,
}
