using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Quotes;

/// <summary>What the words of a language can do. A word is looked up without regard to case.</summary>
internal sealed class SpeechLexicon
{
    // Made when first asked for: a page has one language
    private static readonly (Language Language, Lazy<SpeechLexicon> SpeechLexicon)[] Known =
        [.. KnownLanguages.All.Where(language => language.Speech is not null).Select(language =>
            (language, new Lazy<SpeechLexicon>(() => new SpeechLexicon(language.Speech!))))];

    // In any text of a language, at least one word in so many is one of its small ones
    private const int FewestSmallWords = 8;

    private static readonly Lazy<SpeechLexicon> Bare = new(static () => new SpeechLexicon(new SpeechWords { HasNoArticles = true }));

    private readonly WordTable words;
    private readonly string[] adverbEndings;
    private readonly string[] demonymEndings;
    private readonly (string Ending, WordClass Class)[] roleEndings;

    private SpeechLexicon(SpeechWords source)
    {
        Source = source;
        adverbEndings = Split(source.AdverbEndings);
        demonymEndings = Split(source.DemonymEndings);
        roleEndings = [.. Split(source.RoleEndings).Select(static ending => (ending, WordClass.Role)),
            .. Split(source.FemaleRoleEndings).Select(static ending => (ending, WordClass.Role | WordClass.Female))];
        Dictionary<string, WordClass> classes = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string list, WordClass wordClass) in Lists(source))
        {
            foreach (string word in Split(list))
                classes[word] = classes.GetValueOrDefault(word) | wordClass;
        }

        // A verb of denial that is no verb of saying is a verb still
        foreach (string word in Split(source.Denials))
            classes[word] |= (classes[word] & WordClass.Cue) == 0 ? WordClass.OtherVerb : WordClass.None;
        words = new WordTable(classes);
    }

    public SpeechWords Source { get; }

    /// <summary>The lexicon of a BCP 47 tag; where the language is unknown or not told, the one whose small words the text uses
    /// most.</summary>
    public static SpeechLexicon For(string? language, List<Line> lines) => Of(language) ?? Guess(lines, language);

    /// <summary>The lexicon of a BCP 47 tag; null where the language is unknown or not told.</summary>
    public static SpeechLexicon? Of(string? language)
    {
        if (language is null || KnownLanguages.Find(language) is not { Speech: not null } found)
            return null;
        foreach ((Language known, Lazy<SpeechLexicon> lexicon) in Known)
        {
            if (ReferenceEquals(known, found))
                return lexicon.Value;
        }

        return null;
    }

    public WordClass ClassOf(ReadOnlySpan<char> word)
    {
        WordClass found = words[word];
        if (found != WordClass.None)
            return found;
        return char.IsLower(word[0]) && EndsAsAdverb(word) ? WordClass.Adverb : ClassOfEnding(word);
    }

    /// <summary>True for a word with an ending of adverbs.</summary>
    public bool EndsAsAdverb(ReadOnlySpan<char> word)
    {
        foreach (string ending in adverbEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Verkehrsminister, US-Präsident, the Italian
    private WordClass ClassOfEnding(ReadOnlySpan<char> word)
    {
        foreach ((string ending, WordClass role) in roleEndings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return role;
        }

        if (!char.IsUpper(word[0]))
            return WordClass.None;
        int hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.Length)
            return RoleOf(word[(hyphen + 1)..]);
        foreach (string ending in demonymEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return WordClass.Demonym;
        }

        return WordClass.None;
    }

    private WordClass RoleOf(ReadOnlySpan<char> word)
    {
        WordClass found = ClassOf(word);
        return (found & WordClass.Role) != 0 ? found & (WordClass.Role | WordClass.Male | WordClass.Female) : WordClass.None;
    }

    /// <summary>The one whose small words the text uses most.</summary>
    public static SpeechLexicon Guess(List<Line> lines, string? language)
    {
        SpeechLexicon best = Of("en")!;
        int most = 0;
        foreach ((_, Lazy<SpeechLexicon> lexicon) in Known)
        {
            int count = lexicon.Value.CountSmallWords(lines);
            if (count > most)
                (best, most) = (lexicon.Value, count);
        }

        // The words of another language would tell wrong things of a language whose words are not listed
        return language is not null && most * FewestSmallWords < WordsIn(lines) ? Bare.Value : best;
    }

    private static int WordsIn(List<Line> lines)
    {
        int words = 0;
        foreach (Line line in lines)
            words += line.Span.Count(' ') + 1;
        return words;
    }

    private int CountSmallWords(List<Line> lines)
    {
        const int enough = 4000;
        const WordClass small = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun
            | WordClass.Auxiliary;
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

    private static IEnumerable<(string List, WordClass Class)> Lists(SpeechWords source) =>
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
        (source.Unnamed, WordClass.Unnamed),
        (source.RoleChangers, WordClass.RoleChanger),
        (source.NewRoles, WordClass.NewRole),
        (source.Locatives, WordClass.Locative),
        (source.Denials, WordClass.Denial),
        (source.Things, WordClass.Thing),
        (source.Demonyms, WordClass.Demonym),
        (source.Labels, WordClass.Label),
        (source.Particles, WordClass.Particle),
        (source.Views, WordClass.View),
        (source.Citing, WordClass.Citing | WordClass.Speech),
        (source.MaleForenames, WordClass.Forename | WordClass.Male),
        (source.FemaleForenames, WordClass.Forename | WordClass.Female),
    ];
}
