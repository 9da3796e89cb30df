namespace LiveBlog.Core.Tests.Quotes.Words;

public class DutchWordsTests
{
    [Theory]
    [InlineData("“De brug gaat niet voor de zomer open”, kondigde burgemeester Clara Vos aan.", "Clara Vos")]
    [InlineData("“We zijn drie boten kwijt”, zegt Hugo Laan.", "Hugo Laan")]
    [InlineData("Volgens Clara Vos is het hoogwater “ongekend”.", "Clara Vos")]
    [InlineData("‘De dijk heeft het gehouden tot nu toe’, benadrukt de dijkgraaf.", "de dijkgraaf")]
    [InlineData("“We weten nog niet hoeveel huizen er zijn geraakt”, voegde ze toe.", "ze")]
    [InlineData("“Het is een wonder”, vertelt Hugo Laan, gepensioneerd visser.", "Hugo Laan")]
    [InlineData("Minister Ines Bakker noemde het “een absurd besluit”.", "Ines Bakker")]
    [InlineData("Volgens de vissersbond zijn de verliezen “enorm”.", "de vissersbond")]
    [InlineData("“We wachten sinds gisteravond op hulp”, aldus een bewoonster.", "een bewoonster")]
    [InlineData("Hugo Laan spreekt van “een mislukking van ons allemaal”.", "Hugo Laan")]
    [InlineData("Tegen de lokale omroep zei Hugo Laan dat de haven “in mei weer open” is.", "Hugo Laan")]
    [InlineData("De dijkgraaf stelde dat de situatie “onder controle” was.", "De dijkgraaf")]
    [InlineData("“Alles moet opnieuw worden gebouwd”, vindt architect Paul Meer.", "Paul Meer")]
    [InlineData("“We werken eraan”, antwoordde regeringswoordvoerder Mark Dijk.", "Mark Dijk")]
    [InlineData("Clara Vos bevestigde dinsdag: “De scholen blijven dicht.”", "Clara Vos")]
    [InlineData("In een verklaring spreekt de gemeente van “zeer grote schade”.", "de gemeente")]
    [InlineData("“Wat een nacht!”, roept Hugo Laan.", "Hugo Laan")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "nl").Should().Be(who);
}
