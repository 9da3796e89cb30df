namespace LiveBlog.Core.Tests.Quotes.Words;

public class FrenchWordsTests
{
    [Theory]
    [InlineData("« Le pont ne rouvrira pas avant l'été », a annoncé Claire Vasseur, la maire de Montrelac.", "Claire Vasseur")]
    [InlineData("« Nous avons perdu trois bateaux », déplore Hugo Lantier.", "Hugo Lantier")]
    [InlineData("Selon Claire Vasseur, la crue est « sans précédent ».", "Claire Vasseur")]
    [InlineData("« La digue a tenu », s'est félicité le préfet.", "le préfet")]
    [InlineData("« Nous ne savons pas encore combien de maisons sont touchées », a-t-elle ajouté.", "elle")]
    [InlineData("« C'est un miracle », confie Hugo Lantier, pêcheur à la retraite.", "Hugo Lantier")]
    [InlineData("La ministre des Transports, Inès Barral, a dénoncé « une décision absurde ».", "Inès Barral")]
    [InlineData("D'après le syndicat des pêcheurs, les pertes sont « considérables ».", "le syndicat des pêcheurs")]
    [InlineData("« On attend les secours depuis hier soir », raconte une habitante.", "une habitante")]
    [InlineData("Pour Hugo Lantier, il s'agit d'« un échec collectif ».", "Hugo Lantier")]
    [InlineData("Interrogé par la radio locale, Hugo Lantier a assuré que le port serait « rouvert en mai ».", "Hugo Lantier")]
    [InlineData("Le préfet a estimé que la situation était « sous contrôle ».", "Le préfet")]
    [InlineData("« Il faut tout reconstruire », insiste l'architecte Paul Merlin.", "Paul Merlin")]
    [InlineData("« Nous y travaillons », a répondu le porte-parole du gouvernement, Marc Dervaux.", "Marc Dervaux")]
    [InlineData("Claire Vasseur l'a confirmé mardi : « Les écoles resteront fermées. »", "Claire Vasseur")]
    [InlineData("Dans un communiqué, la mairie évoque « des dégâts très importants ».", "la mairie")]
    [InlineData("« Quelle nuit ! », s'exclame Hugo Lantier.", "Hugo Lantier")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "fr").Should().Be(who);
}
