using System.Collections.Frozen;
using LiveBlog.Core.Quotes.Words;

namespace LiveBlog.Core.Quotes;

/// <summary>What the words of a language can do. A word is looked up without regard to case.</summary>
internal sealed class Lexicon
{
    private static readonly Lexicon English = new(EnglishWords.Source);

    private static readonly Lexicon[] Known =
    [
        English, new(GermanWords.Source), new(FrenchWords.Source), new(SpanishWords.Source), new(ItalianWords.Source), new(PortugueseWords.Source),
        new(DutchWords.Source), new(SwedishWords.Source), new(DanishWords.Source), new(NorwegianWords.Source), new(PolishWords.Source),
        new(CzechWords.Source), new(RussianWords.Source),
    ];

    private static readonly FrozenDictionary<string, Lexicon> All = Known.ToFrozenDictionary(lexicon => lexicon.Source.Language, StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly string[] adverbEndings;

    private Lexicon(LexiconSource source)
    {
        Source = source;
        adverbEndings = Split(source.AdverbEndings);
        Dictionary<string, WordClass> classes = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string list, WordClass wordClass) in Lists(source))
        {
            foreach (string word in Split(list))
                classes[word] = classes.GetValueOrDefault(word) | wordClass;
        }

        words = classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public LexiconSource Source { get; }

    /// <summary>The lexicon of a BCP 47 tag; where the language is unknown or not told, the one whose small words the text uses most.</summary>
    public static Lexicon For(string? language, List<Line> lines)
    {
        string primary = (language ?? "").Split('-', '_')[0];
        return All.GetValueOrDefault(primary is "no" or "nn" ? "nb" : primary) ?? Guess(lines);
    }

    public WordClass ClassOf(ReadOnlySpan<char> word)
    {
        if (words.TryGetValue(word, out WordClass found))
            return found;
        if (char.IsLower(word[0]))
        {
            foreach (string ending in adverbEndings)
            {
                if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                    return WordClass.Adverb;
            }
        }

        return WordClass.None;
    }

    private static Lexicon Guess(List<Line> lines)
    {
        Lexicon best = English;
        int most = 0;
        foreach (Lexicon lexicon in Known)
        {
            int count = lexicon.CountSmallWords(lines);
            if (count > most)
                (best, most) = (lexicon, count);
        }

        return best;
    }

    private int CountSmallWords(List<Line> lines)
    {
        const int enough = 4000;
        const WordClass small = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary;
        int count = 0, seen = 0;
        foreach (Line line in lines)
        {
            ReadOnlySpan<char> text = line.Span[..Math.Min(line.Span.Length, enough - seen)];
            foreach (Range range in text.Split(' '))
            {
                if (!text[range].IsEmpty && (ClassOf(text[range]) & small) != 0)
                    count++;
            }

            seen += text.Length;
            if (seen >= enough)
                break;
        }

        return count;
    }

    private static string[] Split(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string List, WordClass Class)> Lists(LexiconSource source) =>
    [
        (source.Speech, WordClass.Speech),
        (source.AlsoNouns, WordClass.AlsoNoun),
        (source.SpeechParticiples, WordClass.Speech | WordClass.Participle),
        (source.Opinion, WordClass.Opinion),
        (source.OpinionParticiples, WordClass.Opinion | WordClass.Participle),
        (source.Loose, WordClass.Loose),
        (source.LooseParticiples, WordClass.Loose | WordClass.Participle),
        (source.TakesListener, WordClass.TakesListener),
        (source.OtherVerbs, WordClass.OtherVerb),
        (source.AccordingTo, WordClass.AccordingTo),
        (source.Postpositions, WordClass.Postposition),
        (source.Auxiliaries, WordClass.Auxiliary),
        (source.Passives, WordClass.Auxiliary | WordClass.BePassive),
        (source.Adverbs, WordClass.Adverb),
        (source.Determiners, WordClass.Determiner),
        (source.Possessives, WordClass.Possessive),
        (source.Prepositions, WordClass.Preposition),
        (source.Genitives, WordClass.Preposition | WordClass.Genitive),
        (source.Conjunctions, WordClass.Conjunction),
        (source.Subordinators, WordClass.Subordinator),
        (source.Relatives, WordClass.Relative),
        (source.MalePronouns, WordClass.Pronoun | WordClass.Male),
        (source.FemalePronouns, WordClass.Pronoun | WordClass.Female),
        (source.OtherPronouns, WordClass.Pronoun | WordClass.Plural),
        (source.FirstPerson, WordClass.Pronoun | WordClass.Person),
        (source.ObjectPronouns, WordClass.ObjectPronoun),
        (source.Roles, WordClass.Role),
        (source.FemaleRoles, WordClass.Role | WordClass.Female),
        (source.MaleRoles, WordClass.Role | WordClass.Male),
        (source.Messages, WordClass.Message),
        (source.Titles, WordClass.Title),
        (source.MaleTitles, WordClass.Title | WordClass.Male),
        (source.FemaleTitles, WordClass.Title | WordClass.Female),
        (source.Calendar, WordClass.Calendar),
        (source.TimeNouns, WordClass.TimeNoun),
        (source.Withs, WordClass.Preposition | WordClass.With),
        (source.Bys, WordClass.By | WordClass.Preposition),
        (source.Negations, WordClass.Negation),
        (source.Thoughts, WordClass.Thought | WordClass.Loose),
        (source.Mottos, WordClass.Motto),
        (source.InfinitiveMarks, WordClass.InfinitiveMark),
        (source.PastParticiples, WordClass.Speech | WordClass.PastParticiple),
        (source.Quoted, WordClass.Speech | WordClass.PastParticiple | WordClass.Quoted),
        (source.Reported, WordClass.Speech | WordClass.Reported),
        (source.AfterQuote, WordClass.AfterQuote | WordClass.AccordingTo),
        (source.GenitiveArticles, WordClass.Determiner | WordClass.GenitiveArticle),
        (source.Obliques, WordClass.Determiner | WordClass.Oblique),
        (source.ReportedMoods, WordClass.Auxiliary | WordClass.ReportedMood),
        (source.Definites, WordClass.Definite | WordClass.Determiner),
        (source.MalePossessives, WordClass.Possessive | WordClass.Male),
        (source.FemalePossessives, WordClass.Possessive | WordClass.Female),
        (source.SharedRoles, WordClass.SharedRole | WordClass.Role),
        (source.BackReferences, WordClass.BackReference | WordClass.Adverb),
        (source.Labels, WordClass.Label),
        (source.Particles, WordClass.Particle),
        (source.MaleForenames, WordClass.Forename | WordClass.Male),
        (source.FemaleForenames, WordClass.Forename | WordClass.Female),
    ];
}
