namespace LiveBlog.Core.Tests.Quotes.Words;

public class PortugueseWordsTests
{
    [Theory]
    [InlineData("“A ponte não reabre antes do verão”, anunciou Clara Vidal, presidente da câmara de Montelago.", "Clara Vidal")]
    [InlineData("“Perdemos três barcos”, lamenta Hugo Laranjo.", "Hugo Laranjo")]
    [InlineData("Segundo Clara Vidal, a cheia é “algo nunca visto”.", "Clara Vidal")]
    [InlineData("“O dique aguentou”, sublinhou o governador.", "o governador")]
    [InlineData("“É um milagre”, conta Hugo Laranjo, pescador reformado.", "Hugo Laranjo")]
    [InlineData("A ministra dos Transportes, Inês Barros, criticou “uma decisão absurda”.", "Inês Barros")]
    [InlineData("De acordo com o sindicato dos pescadores, as perdas são “enormes”.", "o sindicato dos pescadores")]
    [InlineData("“Estamos à espera de ajuda desde ontem”, relata uma moradora.", "uma moradora")]
    [InlineData("Para Hugo Laranjo, trata-se de “um fracasso de todos”.", "Hugo Laranjo")]
    [InlineData("Questionado pela rádio local, Hugo Laranjo garantiu que o porto estará “aberto em maio”.", "Hugo Laranjo")]
    [InlineData("O governador afirmou que a situação estava “sob controlo”.", "O governador")]
    [InlineData("“É preciso reconstruir tudo”, insiste o arquiteto Paulo Marinho.", "Paulo Marinho")]
    [InlineData("“Estamos a trabalhar nisso”, respondeu o porta-voz do Governo, Marcos Daveiro.", "Marcos Daveiro")]
    [InlineData("Clara Vidal confirmou na terça-feira: “As escolas continuam fechadas.”", "Clara Vidal")]
    [InlineData("Em comunicado, a autarquia fala em “danos muito graves”.", "a autarquia")]
    [InlineData("“Que noite!”, exclamou Hugo Laranjo.", "Hugo Laranjo")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "pt").Should().Be(who);
}
