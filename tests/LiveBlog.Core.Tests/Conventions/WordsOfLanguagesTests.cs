using System.Globalization;
using System.Reflection;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Tests.Time;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>What pages say in a language stands in <c>Languages/</c>: no other room has a word of one in its code.</summary>
public sealed class WordsOfLanguagesTests
{
    private const string Library = "src/LiveBlog.Core/";
    private const int Shortest = 4;

    private static readonly string[] Rooms =
        ["Text", "Time", "Quotes", "Documents", "Drafts", "Pages", "Discovery", "PageState", "PlainText", "Reading", "Feeds", "SchemaOrg",
            "Revisions"];

    // A table of characters, no words; the kinds of words themselves; what is said to the caller
    private static readonly string[] Tables = ["Text/CharFold.cs", "Time/WordKinds.cs", "Reading/Explanation.cs"];

    /// <summary>Words of languages that are names of markup as well, by the rooms that read or write it.</summary>
    private const string Names = """
        // A name in credits
        Text: reuters
        // A part of zone names
        Time: archive date indian pacific time
        // Elements, attributes, words of JavaScript
        Documents: article body caption cite closed const content document event feed frame head label link main mark name object open
            section source time updates video where while
        // Members of drafts, as findings call them
        Drafts: author headline image rules taken were
        // Elements, attributes and class names; hosts of embeds
        Pages: address advert advertisement article author banner blog bluesky body breaking caption cite clock comment comments content
            copyright credit date edited events facebook feed google headline highlighted label link main mark mastodon menu minute
            modified name newsletter next object other page picture pinned player poll posts published quote recommended reddit related
            reporter section share source sponsored state sticky subscribe telegram text threads time twitter updated updates verdict
            video watch whatsapp agency begin created event follow group order photographer member posted present rights
            start summary tweet until
        // Class names; reasons
        Discovery: address answered article body bulletin candidate cite comment commentary comments days discussion each five forum head
            live liveblog livestream liveticker main message more opening popular recommend related replies reply respond review sign
            label recipe stands summary text
            ticker time times trending updates
        // Members of JSON and their values
        PageState: account acknowledged advert agent airline answer archive article articles artist author ball blog body brand breaking
            bulletin candidate caption card changelog citation cite city closed club comment commentary content copy copyright coverage
            created credit credits date delivered departures discussion document documents driver edited editor editors ended ends error
            event facebook failed favourite feed film finish fixtures from future head headline highlight highlighted hits identified
            image images involved join journal journalist label labels league leave left level like link links list live liveblog
            livestream media menu message minute modified name news newsletter next nickname notice number older online open operator
            ordered other over page para parcel party people photo photographer picture pinned player podcast poll popular post posted
            poster publish published question quote rating reason recipe recommend region related release replies reply report reporter
            results review running runs schedule seconds section service share shipment sign site source speaker staff state sticky
            stories story stream summary tags team text ticker ticket time timeline timestamps topic topics tracking trash trending
            tweet twitter until update updated updates upvote video warn warning
        // Kinds of evidence
        PlainText: stream text updates verdict
        // Kinds of evidence
        Reading: headline latest live reports verdict
        // Elements and members of feeds; words of what is written
        Feeds: archive article author body both cite comment composite content created credit date email feed group headline image issued
            label link live liveblog main media modified name next none note people picture pinned previous published schema section
            standard story summary tags term text time update updated updates video when
        // Members of schema.org
        SchemaOrg: article author caption headline image live name organization text video
        """;

    // A text with one of these is said to the caller
    private static readonly HashSet<string> OfSentences = new(
        "the of is that and a an are to with has have not no from in for than its it as by where which their there them".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Words = new(Listed().Where(word => word.Length >= Shortest),
            StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string[]> NamesOf = Read();

    [Fact]
    public void No_letter_beyond_those_of_ASCII_stands_in_a_text_of_another_room() =>
        Literals().Where(literal => literal.Text.Any(letter => !char.IsAscii(letter) && char.IsLetter(letter)))
            .Select(literal => $"{literal.File}:{literal.Line}: {literal.Text}").ShouldBeNone();

    [Fact]
    public void No_word_of_a_language_stands_in_a_text_of_another_room() =>
        (from literal in Literals()
         from word in Of(literal.Text)
         where !NamesOf[literal.File.Split('/')[0]].Contains(word)
         select $"{literal.File}:{literal.Line}: {word}").Distinct().ShouldBeNone();

    [Fact]
    public void Every_name_of_markup_is_used_where_it_is_allowed()
    {
        HashSet<(string, string)> used = [.. Literals().SelectMany(literal => Of(literal.Text).Select(word => (literal.File.Split('/')[0],
            word)))];

        NamesOf.SelectMany(room => room.Value.Where(name => !used.Contains((room.Key, name))).Select(name => $"{room.Key}: {name}"))
            .ShouldBeNone();
    }

    [Theory]
    [InlineData("timetable", "timetable")]
    [InlineData("read more lesen", "read", "more", "lesen")]
    [InlineData("Titel", "titel")]
    [InlineData("the list is older than the page")]
    [InlineData("data-live")]
    [InlineData("{live} x")]
    public void A_word_is_found_in_texts_that_are_no_sentences(string text, params string[] words) =>
        Of(text).Should().Equal(words);

    [Fact]
    public void Literals_are_found_with_their_lines() =>
        SourceText.Literals("a = \"x\"; // \"no\"\nb = 'y';\nc = \"\"\"\n  z\n  \"\"\"; d = $\"w\";").Select(literal =>
            (literal.Line, literal.Text.Trim())).Should().Equal((1, "x"), (2, "y"), (3, "z"), (5, "w"));

    private static IEnumerable<(string File, int Line, string Text)> Literals() =>
        from path in Repository.Sources("src/LiveBlog.Core")
        let file = path[Library.Length..]
        where Rooms.Contains(file.Split('/')[0]) && !Tables.Contains(file)
        from literal in SourceText.Literals(Repository.Read(path))
        select (file, literal.Line, literal.Text);

    /// <summary>The words of languages in a text, in lower case.</summary>
    private static IEnumerable<string> Of(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && words.Any(OfSentences.Contains)
            ? []
            : words.Select(word => word.Trim([.. ".,:;!?()[]\"*<>/=&'"])).Where(word => word.Length >= Shortest &&
            word.All(char.IsLetter))
                .Where(Words.Contains).Select(word => word.ToLower(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Listed() =>
        LanguageTables.Words.Select(word => word.Text).Concat(KnownLanguages.All.SelectMany(Texts)).Concat(Shared.ShareServices)
            .Concat(AgencyNames.All).SelectMany(text => text.Split([' ', '\n', ',', ':', '=', '|', '*', '~', '^'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static IEnumerable<string> Texts(Language language) =>
        ((object?[])[language.News, language.Fields, language.Speech]).OfType<object>().SelectMany(part =>
            part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
                property.GetValue(part) switch { string text => [text], string[] texts => texts, _ => (string[])[]
            })).Append(language.Zones);

    private static Dictionary<string, string[]> Read()
    {
        Dictionary<string, string[]> names = Rooms.ToDictionary(room => room, _ => Array.Empty<string>());
        string room = "";
        foreach (string line in Names.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            room = colon > 0 ? line[..colon] : room;
            names[room] = [.. names[room], .. line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        }

        return names;
    }
}
