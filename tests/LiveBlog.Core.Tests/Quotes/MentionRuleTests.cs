namespace LiveBlog.Core.Tests.Quotes;

/// <summary>Whom a mention means: the name, and the role in brackets, of the one quote of a text.</summary>
public class MentionRuleTests
{
    [Theory]
    [InlineData("en", "Dr Ann Roe said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("en", "Mr. Roe said the pier was “gone for good”.", "Mr. Roe")]
    [InlineData("en", "J. Roe said the pier was “gone for good”.", "J. Roe")]
    [InlineData("en", "Ann van der Roe said the pier was “gone for good”.", "Ann van der Roe")]
    [InlineData("en", "Ann Roe-Poe said the pier was “gone for good”.", "Ann Roe-Poe")]
    [InlineData("en", "The Ministry of Works said the pier was “gone for good”.", "Ministry of Works")]
    [InlineData("en", "Alderwick's Ministry of Works said the pier was “gone for good”.", "Alderwick's Ministry of Works")]
    [InlineData("en", "Harbour Commissioner Ann Roe said the pier was “gone for good”.", "Ann Roe (Harbour Commissioner)")]
    [InlineData("en", "The UNO said the pier was “gone for good”.", "UNO")]
    [InlineData("en", "The US said the pier was “gone for good”.", "US")]
    [InlineData("en", "U.S. officials said the pier was “gone for good”.", "-")]
    [InlineData("en", "The harbour minister Dr Ann Roe said the pier was “gone for good”.", "Ann Roe (harbour minister)")]
    [InlineData("en", "The leader of the council, Councillor Ann Roe, said the pier was “gone for good”.", "Ann Roe (Councillor)")]
    [InlineData("en", "The leader of the council (Harbour Party), Ann Roe, said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("en", "The leader of the council Ann Roe said the pier was “gone for good”.", "Ann Roe (leader of the council)")]
    [InlineData("en", "“The pier is gone,” said the head of the board, Ann Roe.", "Ann Roe (head of the board)")]
    [InlineData("en", "“The pier is gone,” said the head of the board (Harbour Party), Ann Roe.",
        "Ann Roe")]
    [InlineData("en", "“The pier is gone,” said the head of the board, Ann Roe OBE.", "Ann Roe (head of the board)")]
    [InlineData("en", "“The pier is gone,” said the head of the board, Ann Roe, on Monday.", "Ann Roe (head of the board)")]
    [InlineData("en", "“The pier is gone,” said Ann Roe, the head of the board.", "Ann Roe (head of the board)")]
    [InlineData("en", "“The pier is gone,” said Ann Roe, the town's new harbour master.", "Ann Roe (new harbour master)")]
    [InlineData("en", "“The pier is gone,” said Ann Roe, who met Ben Poe, the harbour master.", "Ann Roe")]
    [InlineData("en", "A statement by the harbour board said the pier was “gone for good”.", "-")]
    [InlineData("en", "The Harbour Board met. A board statement said the pier was “gone for good”.", "Harbour Board")]
    [InlineData("en", "The Harbour Board met. A town statement said the pier was “gone for good”.", "-")]
    [InlineData("en", "Ann Roe came. The 54-year-old said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("en", "Ann Roe came. A 54-year-old said the pier was “gone for good”.", "-")]
    [InlineData("en", "The Harbour Board met. It said the pier was “gone for good”.", "Harbour Board")]
    [InlineData("en", "The Harbour Board met Ann Roe. It said the pier was “gone for good”.", "Harbour Board")]
    [InlineData("en", "The Harbour Board met. The board said the pier was “gone for good”.", "Harbour Board")]
    [InlineData("en", "The Harbour Board met. The group said the pier was “gone for good”.", "Harbour Board")]
    [InlineData("en", "The Harbour Board met. A group said the pier was “gone for good”.", "-")]
    [InlineData("en", "The Harbour Board met. The sailor said the pier was “gone for good”.", "- (sailor)")]
    [InlineData("en", "Ann Roe came. She said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("en", "Ann Roe came. He said the pier was “gone for good”.", "-")]
    [InlineData("en", "Ann Roe came with Peter Poe. She said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("en", "Councillor Ann Roe came. The councillor said the pier was “gone for good”.", "Ann Roe (Councillor)")]
    [InlineData("en", "Councillor Ann Roe came. Roe said the pier was “gone for good”.", "Ann Roe (Councillor)")]
    [InlineData("en", "Prime minister Ann Roe came. The minister said the pier was “gone for good”.", "Ann Roe (Prime minister)")]
    [InlineData("en", "Mayor Ann Roe came. Mayor Ben Poe left. The mayor said the pier was “gone for good”.", "- (mayor)")]
    [InlineData("en", "Mayor Roe said the pier was “gone for good”.", "Roe (Mayor)")]
    [InlineData("en", "Ann Roe came. Mayor Roe said the pier was “gone for good”.", "Ann Roe (Mayor)")]
    [InlineData("en", "The mayor of Alderwick said the pier was “gone for good”.", "- (mayor of Alderwick)")]
    [InlineData("en", "The council's new leader said the pier was “gone for good”.", "- (new leader)")]
    [InlineData("en", "The council's new leader Ann Roe came. The leader said the pier was “gone for good”.", "Ann Roe (new leader)")]
    [InlineData("en", "Ann Roe, the mayor, came. The mayor said the pier was “gone for good”.", "Ann Roe (mayor)")]
    [InlineData("en", "The head of the old town council Ann Roe came. The head said the pier was “gone for good”.",
        "Ann Roe (head of the old town council)")]
    [InlineData("en", "Everybody said the pier was “gone for good”.", "-")]
    [InlineData("en", "On Monday Ann Roe said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("en", "ANN ROE said the pier was “gone for good”.", "ANN ROE")]
    [InlineData("en", "Ann Roe. Poe said the pier was “gone for good”.", "Poe")]
    [InlineData("en", "The Poes' Ann Roe said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("en", "Lady Ann Roe said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("fr", "Le maire Paul Roux est venu. Il a dit que le pont est « perdu pour toujours ».", "Paul Roux (maire)")]
    [InlineData("fr", "La ministre Anne Roux est venue. La ministre a dit que le pont est « perdu pour toujours ».",
        "Anne Roux (ministre)")]
    [InlineData("de", "Der Minister Peter Roth kam. Der Minister sagte, die Brücke sei „für immer verloren“.", "Peter Roth (Minister)")]
    [InlineData("de", "Die Ministerin Anna Roth kam. Sie sagte, die Brücke sei „für immer verloren“.", "Anna Roth (Ministerin)")]
    [InlineData("de", "Anna Roth kam. Die 54-Jährige sagte, die Brücke sei „für immer verloren“.", "Anna Roth")]
    [InlineData("es", "El alcalde Pedro Ruiz vino. El alcalde dijo que el puente está «perdido para siempre».",
        "Pedro Ruiz (alcalde)")]
    [InlineData("it", "Il sindaco Paolo Rossi è venuto. Il sindaco ha detto che il ponte è \"perduto per sempre\".",
        "Paolo Rossi (sindaco)")]
    [InlineData("nl", "Burgemeester Anna Roos kwam. De burgemeester zegt dat de brug “voor altijd weg” is.",
        "Anna Roos (Burgemeester)")]
    public void A_mention_means_who_was_named(string language, string text, string named)
    {
        Speaker speaker = Quoted.Only(text, language).Speaker!;
        $"{speaker.Name ?? "-"}{(speaker.Role is null ? "" : $" ({speaker.Role})")}".Should().Be(named);
    }
}
